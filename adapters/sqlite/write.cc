#include "adapters/sqlite/write.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <unordered_map>

namespace redbanner {
namespace {

using SQLite::Statement;

std::int64_t last_of(SQLite::Database& season, const std::string& table, const char* key) {
  return season.execAndGet("SELECT coalesce(max(" + std::string(key) + "), 0) FROM " + table)
      .getInt64();
}

void bind(Statement& statement, int at, const std::optional<std::int64_t>& number) {
  if (number)
    statement.bind(at, *number);
  else
    statement.bind(at);
}

void bind(Statement& statement, int at, const std::optional<std::string>& text) {
  if (text)
    statement.bind(at, *text);
  else
    statement.bind(at);
}

void bind(Statement& statement, int at, const std::optional<Date>& day) {
  bind(statement, at, day ? std::optional(day->text()) : std::nullopt);
}

// Inserts rows into one table; each row's values in the order of its columns.
class Insert {
 public:
  Insert(SQLite::Database& season, const std::string& table, int columns)
      : statement_(season, "INSERT INTO " + table + " VALUES (?" + more(columns - 1) + ")") {}

  template <class... Value>
  void operator()(const Value&... values) {
    int at = 0;
    (bind_one(++at, values), ...);
    statement_.exec();
    statement_.reset();
  }

 private:
  static std::string more(int columns) {
    std::string text;
    for (int i = 0; i < columns; ++i) text += ", ?";
    return text;
  }
  template <class T>
  void bind_one(int at, const std::optional<T>& value) {
    bind(statement_, at, value);
  }
  template <class T>
  void bind_one(int at, const T& value) {
    statement_.bind(at, value);
  }
  Statement statement_;
};

// A table that gives each text its number, once.
class Dictionary {
 public:
  Dictionary(SQLite::Database& season, const std::string& table)
      : find_(season, "SELECT number FROM " + table + " WHERE id = ?"),
        insert_(season, table, 2),
        last_(last_of(season, table, "number")) {}

  std::int64_t number_of(const std::string& id) {
    const auto [known, is_new] = numbers_.try_emplace(id, 0);
    if (!is_new) return known->second;
    find_.reset();
    find_.bind(1, id);
    if (find_.executeStep()) return known->second = find_.getColumn(0).getInt64();
    insert_(++last_, id);
    return known->second = last_;
  }

  // Empty: none.
  std::optional<std::int64_t> number_if_any(const std::string& id) {
    if (id.empty()) return {};
    return number_of(id);
  }

 private:
  Statement find_;
  Insert insert_;
  std::int64_t last_;
  std::unordered_map<std::string, std::int64_t> numbers_;
};

// The entrants' numbers. A text that is no entrant is refused: the door lets none through, but the
// file may be shared by programs.
class Entrants {
 public:
  Entrants(SQLite::Database& season, const std::string& file)
      : file_(file),
        find_(season, "SELECT number FROM entrant WHERE id = ?"),
        last_(last_of(season, "entrant", "number")) {}

  std::int64_t add(const std::string& id) {
    if (find(id)) throw refusal("entrant_is_known", id);
    return numbers_[id] = ++last_;
  }

  std::int64_t number_of(const std::string& id) {
    if (const auto number = find(id)) return *number;
    throw refusal("entrant_is_unknown", id);
  }

  std::optional<std::int64_t> number_if_any(const std::string& id) {
    if (id.empty()) return {};
    return number_of(id);
  }

 private:
  std::optional<std::int64_t> find(const std::string& id) {
    if (const auto known = numbers_.find(id); known != numbers_.end()) return known->second;
    find_.reset();
    find_.bind(1, id);
    if (!find_.executeStep()) return {};
    return numbers_[id] = find_.getColumn(0).getInt64();
  }

  Failure refusal(const char* message, const std::string& id) const {
    return {Failure::Kind::content, file_, {message, {id}}};
  }

  const std::string& file_;
  Statement find_;
  std::int64_t last_;
  std::unordered_map<std::string, std::int64_t> numbers_;
};

std::int64_t write_batch(SQLite::Database& season, const Batch& batch) {
  const std::int64_t id = last_of(season, "batch", "id") + 1;
  Insert(season, "batch", 6)(id, batch.command, batch.by, batch.at, batch.reason, batch.paper);
  return id;
}

// What a record's parts have in common while they are written.
struct Target {
  SQLite::Database& season;
  std::int64_t batch;
  Entrants entrants;
};

void write_entrants(Target& to, const std::vector<Entrant>& entrants) {
  std::vector<std::int64_t> numbers;  // all first: a unit may stand below its people
  for (const Entrant& one : entrants) numbers.push_back(to.entrants.add(one.id));
  Insert insert(to.season, "entrant", 8);
  Insert insert_attribute(to.season, "entrant_attribute", 6);
  Dictionary attributes(to.season, "attribute");
  std::int64_t sequence = last_of(to.season, "entrant_attribute", "sequence");
  for (std::size_t i = 0; i < entrants.size(); ++i) {
    const Entrant& one = entrants[i];
    insert(numbers[i], to.batch, one.id, one.title, one.kind, to.entrants.number_if_any(one.unit),
           one.active_from, one.active_to);
    for (const DatedAttribute& attribute : one.attributes)
      insert_attribute(++sequence, to.batch, numbers[i], attributes.number_of(attribute.id),
                       attribute.value, attribute.from);
  }
}

const char* word_of(Record::Change::What what) {
  using What = Record::Change::What;
  switch (what) {
    case What::attribute:
      return "attribute";
    case What::title:
      return "title";
    case What::unit:
      return "unit";
    case What::active_from:
      return "active_from";
    case What::active_to:
      return "active_to";
  }
  return "";
}

void write_changes(Target& to, const std::vector<Record::Change>& changes) {
  Insert insert(to.season, "entrant_change", 6);
  Insert insert_attribute(to.season, "entrant_attribute", 6);
  Dictionary attributes(to.season, "attribute");
  std::int64_t sequence = last_of(to.season, "entrant_change", "sequence");
  std::int64_t attribute_sequence = last_of(to.season, "entrant_attribute", "sequence");
  for (const Record::Change& one : changes) {
    const std::int64_t entrant = to.entrants.number_of(one.entrant);
    if (one.what == Record::Change::What::unit) to.entrants.number_if_any(one.value);
    if (one.what == Record::Change::What::attribute)
      insert_attribute(++attribute_sequence, to.batch, entrant, attributes.number_of(one.attribute),
                       one.value, one.from);
    else
      insert(++sequence, to.batch, entrant, std::string(word_of(one.what)), one.value, one.from);
  }
}

void write_entries(Target& to, const std::vector<Entry>& entries) {
  Insert insert(to.season, "entry", 15);
  Dictionary indicators(to.season, "indicator"), periods(to.season, "period"),
      rows(to.season, "row"), fields(to.season, "field"), raters(to.season, "rater"),
      papers(to.season, "paper"), texts(to.season, "text");
  std::int64_t sequence = last_of(to.season, "entry", "sequence");
  for (const Entry& one : entries) {
    std::optional<std::int64_t> day, digits, decimals;
    if (one.day) day = one.day->number();
    if (one.value) digits = one.value->digits;
    if (one.value) decimals = one.value->decimals;
    insert(++sequence, to.batch, to.entrants.number_of(one.entrant),
           indicators.number_of(one.indicator), periods.number_of(one.period),
           rows.number_if_any(one.row), fields.number_if_any(one.field),
           raters.number_if_any(one.rater), day, static_cast<std::int64_t>(one.state), digits,
           decimals, papers.number_if_any(one.paper), one.replaces, texts.number_if_any(one.text));
  }
}

void write_nominations(Target& to, const std::vector<NominationEntry>& nominations) {
  Insert insert(to.season, "nomination_entry", 6);
  Dictionary awards(to.season, "award"), periods(to.season, "period");
  std::int64_t sequence = last_of(to.season, "nomination_entry", "sequence");
  for (const NominationEntry& one : nominations)
    insert(++sequence, to.batch, awards.number_of(one.award), periods.number_of(one.period),
           to.entrants.number_of(one.person), static_cast<std::int64_t>(one.position));
}

const char* word_of(DecisionEntry::Outcome outcome) {
  using Outcome = DecisionEntry::Outcome;
  switch (outcome) {
    case Outcome::granted:
      return "granted";
    case Outcome::refused:
      return "refused";
    case Outcome::as_proposed:
      return "as_proposed";
  }
  return "";
}

void write_decisions(Target& to, const std::vector<DecisionEntry>& decisions) {
  Insert insert(to.season, "decision_entry", 6);
  Dictionary awards(to.season, "award"), periods(to.season, "period");
  std::int64_t sequence = last_of(to.season, "decision_entry", "sequence");
  for (const DecisionEntry& one : decisions)
    insert(++sequence, to.batch, awards.number_of(one.award), periods.number_of(one.period),
           to.entrants.number_of(one.entrant), std::string(word_of(one.outcome)));
}

void write_custody(Target& to, const std::vector<CustodyEntry>& custody) {
  Insert insert(to.season, "custody_entry", 6);
  Dictionary awards(to.season, "award");
  std::int64_t sequence = last_of(to.season, "custody_entry", "sequence");
  for (const CustodyEntry& one : custody)
    insert(++sequence, to.batch, awards.number_of(one.award), one.number,
           to.entrants.number_if_any(one.holder), one.day.text());
}

}  // namespace

std::int64_t write_record(SQLite::Database& season, const std::string& file, const Record& record) {
  Target to{season, write_batch(season, record.batch), Entrants(season, file)};
  if (record.rulebook) write_rulebook(season, *record.rulebook, to.batch);
  if (!record.entrants.empty()) write_entrants(to, record.entrants);
  if (!record.changes.empty()) write_changes(to, record.changes);
  if (!record.entries.empty()) write_entries(to, record.entries);
  if (!record.nominations.empty()) write_nominations(to, record.nominations);
  if (!record.decisions.empty()) write_decisions(to, record.decisions);
  if (!record.custody.empty()) write_custody(to, record.custody);
  return to.batch;
}

void write_rulebook(SQLite::Database& season, const StoredRulebook& rulebook, std::int64_t batch) {
  std::optional<std::string> from;
  if (rulebook.from) from = rulebook.from->text();
  Insert(season, "rulebook", 6)(static_cast<std::int64_t>(rulebook.version), batch, rulebook.file,
                                rulebook.text, rulebook.sha256, from);
}

std::int64_t write_evaluation(SQLite::Database& season, const std::string& file,
                              const Evaluation& evaluation) {
  const std::int64_t id = last_of(season, "evaluation", "id") + 1;
  Entrants entrants(season, file);
  Dictionary periods(season, "period"), place_rules(season, "place_rule"),
      groups(season, "entrant_group"), awards(season, "award");
  Insert(season, "evaluation", 8)(id, periods.number_of(evaluation.period), evaluation.position,
                                  static_cast<std::int64_t>(evaluation.rulebook_version),
                                  evaluation.at, evaluation.by, evaluation.program,
                                  evaluation.results_sha256);

  Insert insert_standing(season, "standing_row", 9);
  std::int64_t number = 0;
  for (const StandingRow& row : evaluation.standings)
    insert_standing(id, ++number, place_rules.number_of(row.place_rule),
                    groups.number_if_any(row.group), entrants.number_of(row.entrant), row.place,
                    row.sharing, row.total, row.state);
  Insert insert_decision(season, "decision_row", 6);
  number = 0;
  for (const DecisionRow& row : evaluation.decisions)
    insert_decision(id, ++number, awards.number_of(row.award), entrants.number_of(row.entrant),
                    row.outcome, row.money);
  return id;
}

}  // namespace redbanner
