#include "adapters/sqlite/read.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "adapters/sqlite/raw_rows.h"
#include "adapters/sqlite/schema.h"

namespace redbanner {
namespace {

using SQLite::Statement;

std::string text(const Statement& row, int column) { return row.getColumn(column).getString(); }
std::int64_t whole(const Statement& row, int column) { return row.getColumn(column).getInt64(); }

std::optional<std::int64_t> whole_if_any(const Statement& row, int column) {
  const auto cell = row.getColumn(column);
  if (cell.isNull()) return {};
  return cell.getInt64();
}

std::optional<std::string> text_if_any(const Statement& row, int column) {
  const auto cell = row.getColumn(column);
  if (cell.isNull()) return {};
  return cell.getString();
}

std::optional<Date> day_if_any(const Statement& row, int column) {
  const auto written = text_if_any(row, column);
  if (!written) return {};
  return Date::parse(*written);
}

// The texts of a dictionary, by number; "" for what is NULL.
class Texts {
 public:
  Texts() = default;
  Texts(SQLite::Database& season, const std::string& table) {
    Statement rows(season, "SELECT number, id FROM " + table + " ORDER BY number");
    while (rows.executeStep()) {
      const std::int64_t number = whole(rows, 0);
      if (number < 0 || number > largest) throw std::out_of_range(table);  // none was ever given
      texts_.resize(static_cast<std::size_t>(number) + 1);
      texts_.back() = text(rows, 1);
    }
  }
  const std::string& operator()(const Statement& row, int column) const {
    return (*this)(whole(row, column));
  }
  const std::string& operator()(std::int64_t number) const {
    return texts_.at(static_cast<std::size_t>(number));
  }

 private:
  static constexpr std::int64_t largest = 1 << 28;
  std::vector<std::string> texts_ = {""};
};

Statement up_to(SQLite::Database& season, const std::string& query, std::int64_t position) {
  Statement statement(season, query);
  statement.bind(1, position);
  return statement;
}

// So that nobody reads the names of a hundred thousand entrants for nothing.
bool is_empty(SQLite::Database& season, const std::string& table) {
  return season.execAndGet("SELECT EXISTS (SELECT 1 FROM " + table + ")").getInt() == 0;
}

// Of `entry`, or of `typed_again`, which is alike.
std::vector<Entry> read_rows(SQLite::Database& season, const std::string& table,
                             std::int64_t position) {
  if (is_empty(season, table)) return {};
  const bool has_texts = version_of(season) >= first_version_with_texts;
  const Texts entrants(season, "entrant"), indicators(season, "indicator"),
      periods(season, "period"), row_keys(season, "row"), fields(season, "field"),
      raters(season, "rater"), papers(season, "paper");
  const Texts texts = has_texts ? Texts(season, "text") : Texts();
  auto rows = up_to(
      season,
      "SELECT sequence, batch, entrant, indicator, period, row, field, rater, day, state, digits, "
      "decimals, paper, replaces, " +
          std::string(has_texts ? "text" : "NULL") + " FROM " + table +
          " WHERE batch <= ? ORDER BY sequence",
      position);
  std::vector<Entry> entries;
  while (rows.executeStep()) {
    Entry entry;
    entry.sequence = whole(rows, 0);
    entry.batch = whole(rows, 1);
    entry.entrant = entrants(rows, 2);
    entry.indicator = indicators(rows, 3);
    entry.period = periods(rows, 4);
    entry.row = row_keys(rows, 5);
    entry.field = fields(rows, 6);
    entry.rater = raters(rows, 7);
    if (const auto day = whole_if_any(rows, 8))
      entry.day = Date::from_number(static_cast<std::int32_t>(*day));
    entry.state = static_cast<State>(whole(rows, 9));
    if (const auto digits = whole_if_any(rows, 10))
      entry.value = Written{*digits, static_cast<int>(whole(rows, 11))};
    entry.paper = papers(rows, 12);
    entry.replaces = whole_if_any(rows, 13);
    entry.text = texts(rows, 14);
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<NominationEntry> read_nominations(SQLite::Database& season, std::int64_t position) {
  if (is_empty(season, "nomination_entry")) return {};
  const Texts awards(season, "award"), periods(season, "period"), entrants(season, "entrant");
  auto rows = up_to(season,
                    "SELECT batch, award, period, person, position FROM nomination_entry "
                    "WHERE batch <= ? ORDER BY sequence",
                    position);
  std::vector<NominationEntry> nominations;
  while (rows.executeStep())
    nominations.push_back({whole(rows, 0), awards(rows, 1), periods(rows, 2), entrants(rows, 3),
                           static_cast<int>(whole(rows, 4))});
  return nominations;
}

DecisionEntry::Outcome outcome_of(std::string_view word) {
  if (word == "granted") return DecisionEntry::Outcome::granted;
  if (word == "refused") return DecisionEntry::Outcome::refused;
  return DecisionEntry::Outcome::as_proposed;
}

std::vector<DecisionEntry> read_decisions(SQLite::Database& season, std::int64_t position) {
  if (is_empty(season, "decision_entry")) return {};
  const Texts awards(season, "award"), periods(season, "period"), entrants(season, "entrant");
  auto rows = up_to(season,
                    "SELECT batch, award, period, entrant, outcome FROM decision_entry "
                    "WHERE batch <= ? ORDER BY sequence",
                    position);
  std::vector<DecisionEntry> decisions;
  while (rows.executeStep())
    decisions.push_back({whole(rows, 0), awards(rows, 1), periods(rows, 2), entrants(rows, 3),
                         outcome_of(text(rows, 4))});
  return decisions;
}

CustodyEntry::What what_moved(std::string_view word, bool to_office) {
  using What = CustodyEntry::What;
  constexpr std::pair<std::string_view, What> words[] = {
      {"handed_over", What::handed_over}, {"back", What::back},
      {"withdrawn", What::withdrawn},     {"lost", What::lost},
      {"damaged", What::damaged},         {"found", What::found},
      {"repaired", What::repaired},
  };
  for (const auto& [known, what] : words)
    if (word == known) return what;
  return to_office ? What::back : What::handed_over;  // recorded before movements had a word
}

std::vector<CustodyEntry> read_custody(SQLite::Database& season, std::int64_t position) {
  if (is_empty(season, "custody_entry")) return {};
  const Texts awards(season, "award"), entrants(season, "entrant");
  const bool has_words = version_of(season) >= first_version_with_memory;
  auto rows =
      up_to(season,
            "SELECT batch, award, number, holder, day, " +
                std::string(has_words ? "what, slip, from_person, to_person" : "'', '', '', ''") +
                " FROM custody_entry WHERE batch <= ? ORDER BY sequence",
            position);
  std::vector<CustodyEntry> custody;
  while (rows.executeStep())
    custody.push_back({whole(rows, 0), awards(rows, 1), text(rows, 2), entrants(rows, 3),
                       day_if_any(rows, 4).value_or(Date()),
                       what_moved(text(rows, 5), rows.getColumn(3).isNull()), text(rows, 6),
                       text(rows, 7), text(rows, 8)});
  return custody;
}

std::vector<HonourEntry> read_honours(SQLite::Database& season, std::int64_t position) {
  if (version_of(season) < first_version_with_memory) return {};
  const Texts awards(season, "award");
  auto rows = up_to(season,
                    "SELECT batch, year, day, award, entrant, title, place, money, note "
                    "FROM honour_entry WHERE batch <= ? ORDER BY sequence",
                    position);
  std::vector<HonourEntry> honours;
  while (rows.executeStep())
    honours.push_back({whole(rows, 0), static_cast<int>(whole(rows, 1)),
                       day_if_any(rows, 2).value_or(Date()), awards(rows, 3), text(rows, 4),
                       text(rows, 5), whole_if_any(rows, 6), text(rows, 7), text(rows, 8)});
  return honours;
}

std::vector<NomineePaperEntry> read_nominee_papers(SQLite::Database& season,
                                                   std::int64_t position) {
  using Outcome = NomineePaperEntry::Outcome;
  if (version_of(season) < first_version_with_memory || is_empty(season, "nominee_paper_entry"))
    return {};
  const Texts awards(season, "award"), periods(season, "period"), entrants(season, "entrant");
  auto rows = up_to(season,
                    "SELECT batch, award, period, person, paper, outcome FROM nominee_paper_entry "
                    "WHERE batch <= ? ORDER BY sequence",
                    position);
  std::vector<NomineePaperEntry> papers;
  while (rows.executeStep())
    papers.push_back({whole(rows, 0), awards(rows, 1), periods(rows, 2), entrants(rows, 3),
                      text(rows, 4),
                      text(rows, 5) == "received" ? Outcome::received : Outcome::taken_back});
  return papers;
}

void read_second_looks(SQLite::Database& season, std::int64_t position, Ledger& ledger) {
  if (version_of(season) < first_version_with_second_looks) return;
  auto confirmations = up_to(season,
                             "SELECT batch, first, last FROM confirmation_entry "
                             "WHERE batch <= ? ORDER BY sequence",
                             position);
  while (confirmations.executeStep())
    ledger.confirmations.push_back(
        {whole(confirmations, 0), whole(confirmations, 1), whole(confirmations, 2)});
  ledger.typed_again = read_rows(season, "typed_again", position);
  auto answers = up_to(
      season, "SELECT batch, doubt, text FROM answer_entry WHERE batch <= ? ORDER BY sequence",
      position);
  while (answers.executeStep())
    ledger.answers.push_back({whole(answers, 0), text(answers, 1), text(answers, 2)});
}

std::optional<Date> day_if_any(const RawRows& rows, int column) {
  const std::string_view written = rows.text(column);
  if (written.empty()) return {};
  return Date::parse(written);
}

// Entrants are numbered from 1 in the order recorded, so the roster is found by number.
Entrant& numbered(Roster& roster, std::int64_t number) {
  return roster.at(static_cast<std::size_t>(number) - 1);
}

Roster read_first_roster(SQLite::Database& season, std::int64_t position) {
  RawRows rows(season,
               "SELECT id, title, kind, unit, active_from, active_to FROM entrant "
               "WHERE batch <= ? ORDER BY number",
               position);
  Roster roster;
  roster.reserve(
      static_cast<std::size_t>(season.execAndGet("SELECT count(*) FROM entrant").getInt64()));
  std::vector<std::pair<std::size_t, std::int64_t>> units;  // who belongs to which
  while (rows.next()) {
    if (!rows.is_null(3)) units.emplace_back(roster.size(), rows.whole(3));
    Entrant& entrant = roster.emplace_back();
    entrant.id = rows.text(0);
    entrant.title = rows.text(1);
    entrant.kind = rows.text(2);
    entrant.active_from = day_if_any(rows, 4);
    entrant.active_to = day_if_any(rows, 5);
  }
  for (const auto& [entrant, unit] : units) roster[entrant].unit = numbered(roster, unit).id;
  return roster;
}

void add_attributes(SQLite::Database& season, std::int64_t position, Roster& roster) {
  const Texts attributes(season, "attribute");
  RawRows rows(season,
               "SELECT entrant, attribute, value, from_day FROM entrant_attribute "
               "WHERE batch <= ? ORDER BY sequence",
               position);
  while (rows.next()) {
    DatedAttribute& attribute = numbered(roster, rows.whole(0)).attributes.emplace_back();
    attribute.id = attributes(rows.whole(1));
    attribute.value = rows.text(2);
    attribute.from = day_if_any(rows, 3);
  }
}

void change(Entrant& entrant, std::string_view what, const std::string& value) {
  if (what == "title") entrant.title = value;
  if (what == "unit") entrant.unit = value;
  if (what == "active_from") entrant.active_from = Date::parse(value);
  if (what == "active_to") entrant.active_to = Date::parse(value);
}

void apply_changes(SQLite::Database& season, std::int64_t position, Roster& roster) {
  auto rows = up_to(season,
                    "SELECT entrant, what, value FROM entrant_change WHERE batch <= ? "
                    "ORDER BY sequence",
                    position);
  while (rows.executeStep()) change(numbered(roster, whole(rows, 0)), text(rows, 1), text(rows, 2));
}

// Which rows of a table are those of the evaluation ?1, and in which order.
std::string rows_of_evaluation(SQLite::Database& season, const std::string& table,
                               const std::string& first_to_last) {
  if (version_of(season) < first_version_with_numbered_results)
    return " WHERE evaluation = ?1 ORDER BY " + table + ".number";
  return " WHERE sequence BETWEEN " + first_to_last + " ORDER BY sequence";
}

// The places in `entrants` of those whom rows of results name.
class NamedEntrants {
 public:
  explicit NamedEntrants(std::vector<std::string>& entrants) : entrants_(entrants) {}
  std::int32_t place_of(const Statement& row, int number, int id) {
    const auto [known, is_new] =
        places_.try_emplace(whole(row, number), static_cast<std::int32_t>(entrants_.size()));
    if (is_new) entrants_.push_back(text(row, id));
    return known->second;
  }

 private:
  std::vector<std::string>& entrants_;
  std::unordered_map<std::int64_t, std::int32_t> places_;
};

void read_standings(SQLite::Database& season, std::int64_t evaluation, NamedEntrants& named,
                    ResultRows& results) {
  auto rows =
      up_to(season,
            "SELECT place_rule.id, entrant_group.id, entrant, entrant.id, place, sharing, total, "
            "state FROM standing_row "
            "LEFT JOIN place_rule ON place_rule.number = standing_row.place_rule "
            "LEFT JOIN entrant_group ON entrant_group.number = standing_row.entrant_group "
            "LEFT JOIN entrant ON entrant.number = standing_row.entrant" +
                rows_of_evaluation(season, "standing_row",
                                   "(SELECT first_standing FROM evaluation WHERE id = ?1) AND "
                                   "(SELECT last_standing FROM evaluation WHERE id = ?1)"),
            evaluation);
  while (rows.executeStep())
    results.add(StandingRow{text(rows, 0),
                            text(rows, 1),
                            {},
                            whole_if_any(rows, 4),
                            whole(rows, 5),
                            text_if_any(rows, 6),
                            text(rows, 7)},
                named.place_of(rows, 2, 3));
}

void read_decision_rows(SQLite::Database& season, std::int64_t evaluation, NamedEntrants& named,
                        ResultRows& results) {
  auto rows =
      up_to(season,
            "SELECT award.id, entrant, entrant.id, outcome, money FROM decision_row "
            "LEFT JOIN award ON award.number = decision_row.award "
            "LEFT JOIN entrant ON entrant.number = decision_row.entrant" +
                rows_of_evaluation(season, "decision_row",
                                   "(SELECT first_decision FROM evaluation WHERE id = ?1) AND "
                                   "(SELECT last_decision FROM evaluation WHERE id = ?1)"),
            evaluation);
  while (rows.executeStep())
    results.add(DecisionRow{text(rows, 0), {}, text(rows, 3), text_if_any(rows, 4)},
                named.place_of(rows, 1, 2));
}

ResultRows read_results(SQLite::Database& season, std::int64_t evaluation) {
  ResultRows results;
  NamedEntrants named(results.entrants);
  read_standings(season, evaluation, named, results);
  read_decision_rows(season, evaluation, named, results);
  return results;
}

// A version that nobody ever gave, so that its seal does not fit, where the number is none.
int version_in(const Statement& row, int column) {
  const std::int64_t number = whole(row, column);
  return number == static_cast<int>(number) ? static_cast<int>(number) : -1;
}

Evaluation evaluation_in(SQLite::Database& season, const Statement& row) {
  return {whole(row, 0),      text(row, 1), whole(row, 2),
          version_in(row, 3), text(row, 4), text(row, 5),
          text(row, 6),       text(row, 7), read_results(season, whole(row, 0)),
          text(row, 8),       text(row, 9)};
}

// The evaluations of a period, or all.
Statement evaluations_of(SQLite::Database& season, const std::optional<std::string>& period,
                         const std::string& order) {
  const bool is_chained = version_of(season) >= first_version_with_chain;
  Statement rows(season,
                 "SELECT evaluation.id, period.id, position, rulebook_version, at, by, program, "
                 "results_sha256, " +
                     std::string(is_chained ? "chain_sha256, seal_sha256" : "'', ''") +
                     " FROM evaluation LEFT JOIN period ON period.number = evaluation.period "
                     "WHERE ?1 IS NULL OR period.id = ?1 ORDER BY evaluation.id " +
                     order);
  if (period) rows.bind(1, *period);
  return rows;
}

Publication::Stage stage_of(std::string_view word) {
  if (word == "confirmed") return Publication::Stage::confirmed;
  if (word == "published") return Publication::Stage::published;
  return Publication::Stage::amended;
}

ObjectionDecision::Outcome objection_outcome_of(std::string_view word) {
  if (word == "upheld") return ObjectionDecision::Outcome::upheld;
  if (word == "rejected") return ObjectionDecision::Outcome::rejected;
  return ObjectionDecision::Outcome::withdrawn;
}

}  // namespace

std::int32_t version_of(SQLite::Database& season) {
  return season.execAndGet("PRAGMA user_version").getInt();
}

std::int64_t read_position(SQLite::Database& season) {
  return season.execAndGet("SELECT coalesce(max(id), 0) FROM batch").getInt64();
}

std::vector<Batch> read_batches(SQLite::Database& season, std::int64_t position) {
  auto rows = up_to(
      season, "SELECT id, command, by, at, reason, paper FROM batch WHERE id <= ? ORDER BY id",
      position);
  std::vector<Batch> batches;
  while (rows.executeStep())
    batches.push_back({whole(rows, 0), text(rows, 1), text(rows, 2), text(rows, 3), text(rows, 4),
                       text(rows, 5)});
  return batches;
}

std::vector<StoredRulebook> read_rulebooks(SQLite::Database& season, std::int64_t position) {
  // A season of the first schema, opened for reading, has one version and no days.
  const std::string day = version_of(season) >= 2 ? "from_day" : "NULL";
  Statement rows(season, "SELECT version, file, text, sha256, " + day +
                             " FROM rulebook WHERE batch <= ? ORDER BY version");
  rows.bind(1, position);
  std::vector<StoredRulebook> rulebooks;
  while (rows.executeStep()) {
    const bool has_day = !rows.getColumn(4).isNull();
    rulebooks.push_back({static_cast<int>(whole(rows, 0)), text(rows, 1), text(rows, 2),
                         text(rows, 3), has_day ? Date::parse(text(rows, 4)) : std::nullopt});
  }
  return rulebooks;
}

Roster read_roster(SQLite::Database& season, std::int64_t position) {
  Roster roster = read_first_roster(season, position);
  add_attributes(season, position, roster);
  apply_changes(season, position, roster);
  return roster;
}

std::vector<Sheet> read_sheets(SQLite::Database& season) {
  if (version_of(season) < first_version_with_chain) return {};
  Statement rows(season, "SELECT name, sha256, bytes FROM sheet ORDER BY sequence");
  std::vector<Sheet> sheets;
  while (rows.executeStep()) sheets.push_back({text(rows, 0), text(rows, 1), text_if_any(rows, 2)});
  return sheets;
}

Ledger read_ledger(SQLite::Database& season, std::int64_t position, Season::Contents contents) {
  Ledger ledger;
  ledger.batches = read_batches(season, position);
  if (contents == Season::Contents::whole) ledger.entries = read_rows(season, "entry", position);
  ledger.nominations = read_nominations(season, position);
  ledger.decisions = read_decisions(season, position);
  ledger.custody = read_custody(season, position);
  ledger.honours = read_honours(season, position);
  ledger.nominee_papers = read_nominee_papers(season, position);
  read_second_looks(season, position, ledger);
  if (!ledger.batches.empty()) ledger.position = ledger.batches.back().id;
  return ledger;
}

std::vector<Evaluation> read_evaluations(SQLite::Database& season,
                                         const std::optional<std::string>& period) {
  Statement rows = evaluations_of(season, period, "");
  std::vector<Evaluation> evaluations;
  while (rows.executeStep()) evaluations.push_back(evaluation_in(season, rows));
  return evaluations;
}

std::optional<Evaluation> read_last_evaluation(SQLite::Database& season,
                                               const std::optional<std::string>& period) {
  Statement rows = evaluations_of(season, period, "DESC LIMIT 1");
  if (!rows.executeStep()) return {};
  return evaluation_in(season, rows);
}

std::string read_head(SQLite::Database& season) {
  if (version_of(season) < first_version_with_chain) return {};
  Statement head(season, "SELECT sha256 FROM chain ORDER BY batch DESC LIMIT 1");
  return head.executeStep() ? text(head, 0) : "";
}

std::string read_link(SQLite::Database& season, std::int64_t batch) {
  auto link = up_to(season, "SELECT sha256 FROM chain WHERE batch = ?", batch);
  return link.executeStep() ? text(link, 0) : "";
}

std::string read_rulebook_sha256(SQLite::Database& season, std::int64_t version) {
  auto rulebook = up_to(season, "SELECT sha256 FROM rulebook WHERE version = ?", version);
  return rulebook.executeStep() ? text(rulebook, 0) : "";
}

std::vector<LoggedBatch> read_log(SQLite::Database& season) {
  std::map<std::int64_t, std::int64_t> rows;
  for (const ChainedTable& table : chained_tables) {
    if (std::string(table.name) == "batch" || !season.tableExists(table.name)) continue;
    Statement counts(season,
                     "SELECT batch, count(*) FROM " + std::string(table.name) + " GROUP BY batch");
    while (counts.executeStep()) rows[whole(counts, 0)] += whole(counts, 1);
  }
  const bool is_chained = version_of(season) >= first_version_with_chain;
  std::vector<LoggedBatch> log;
  for (Batch& batch : read_batches(season)) {
    const std::int64_t id = batch.id;
    log.push_back({std::move(batch), rows[id], is_chained ? read_link(season, id) : ""});
  }
  return log;
}

std::vector<Publication> read_publications(SQLite::Database& season) {
  std::vector<Publication> publications;
  if (version_of(season) < first_version_with_publications) return publications;
  Statement rows(season,
                 "SELECT batch, period.id, publication.number, stage, evaluation, from_day, "
                 "to_day, document, sha256, by, at, reason FROM publication "
                 "JOIN period ON period.number = publication.period "
                 "JOIN batch ON batch.id = publication.batch ORDER BY sequence");
  while (rows.executeStep())
    publications.push_back(
        {whole(rows, 0), text(rows, 1), static_cast<int>(whole(rows, 2)), stage_of(text(rows, 3)),
         whole(rows, 4), day_if_any(rows, 5).value_or(Date()), day_if_any(rows, 6), text(rows, 7),
         text(rows, 8), text(rows, 9), text(rows, 10), text(rows, 11)});
  return publications;
}

std::vector<Objection> read_objections(SQLite::Database& season) {
  std::vector<Objection> objections;
  if (version_of(season) < first_version_with_publications) return objections;
  Statement rows(season,
                 "SELECT objection.batch, sequence, period.id, entrant.id, indicator.id, day, "
                 "by_whom, text FROM objection "
                 "JOIN period ON period.number = objection.period "
                 "LEFT JOIN entrant ON entrant.number = objection.entrant "
                 "LEFT JOIN indicator ON indicator.number = objection.indicator "
                 "ORDER BY sequence");
  while (rows.executeStep())
    objections.push_back({whole(rows, 0), whole(rows, 1), text(rows, 2), text(rows, 3),
                          text(rows, 4), day_if_any(rows, 5).value_or(Date()), text(rows, 6),
                          text(rows, 7)});
  return objections;
}

std::vector<ObjectionDecision> read_objection_decisions(SQLite::Database& season) {
  std::vector<ObjectionDecision> decisions;
  if (version_of(season) < first_version_with_publications) return decisions;
  Statement rows(season,
                 "SELECT batch, objection, outcome, text, by, at FROM objection_decision "
                 "JOIN batch ON batch.id = objection_decision.batch ORDER BY sequence");
  while (rows.executeStep())
    decisions.push_back({whole(rows, 0), whole(rows, 1), objection_outcome_of(text(rows, 2)),
                         text(rows, 3), text(rows, 4), text(rows, 5)});
  return decisions;
}

}  // namespace redbanner
