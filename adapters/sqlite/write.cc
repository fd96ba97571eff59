#include "adapters/sqlite/write.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <unordered_map>
#include <utility>

#include "adapters/sqlite/bulk_insert.h"
#include "adapters/sqlite/chain.h"
#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/insert_hashed.h"
#include "adapters/sqlite/number_columns.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/texts.h"
#include "engine/core/worker.h"

namespace redbanner {
namespace {

using SQLite::Statement;

// What is hashed of a batch while it is written.
class Hashed {
 public:
  ChainedRows& rows(const std::string& table) {
    return by_table_.try_emplace(table, chained_table(table)).first->second;
  }
  std::vector<ChainedPart> finish(SQLite::Database& season) {
    TextsOfFile texts(season);
    std::vector<ChainedPart> parts;
    for (auto& [name, rows] : by_table_)
      if (!rows.empty()) parts.push_back({rows.table().name, rows.finish(texts)});
    return parts;
  }

 private:
  std::map<std::string, ChainedRows> by_table_;
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

// What a record's parts have in common while they are written.
struct Target {
  SQLite::Database& season;
  std::int64_t batch;
  Entrants entrants;
  Hashed hashed = {};

  Insert insert(const std::string& table) { return {season, hashed.rows(table)}; }
};

void write_batch(Target& to, const Batch& batch) {
  to.insert("batch")(to.batch, batch.command, batch.by, batch.at, batch.reason, batch.paper);
}

// The link that this batch adds to the chain.
void write_link(Target& to) {
  Insert(to.season, "chain", 2)(to.batch,
                                link_sha256(read_head(to.season), to.hashed.finish(to.season)));
}

void write_rulebook(Target& to, const StoredRulebook& rulebook) {
  to.insert("rulebook")(static_cast<std::int64_t>(rulebook.version), to.batch, rulebook.file,
                        rulebook.text, rulebook.sha256, rulebook.from);
}

void write_entrants(Target& to, const std::vector<Entrant>& entrants) {
  std::vector<std::int64_t> numbers;  // all first: a unit may stand below its people
  for (const Entrant& one : entrants) numbers.push_back(to.entrants.add(one.id));
  Insert insert = to.insert("entrant");
  Insert insert_attribute = to.insert("entrant_attribute");
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
  Insert insert = to.insert("entrant_change");
  Insert insert_attribute = to.insert("entrant_attribute");
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

// Into `entry`, or into `typed_again`, which is alike.
void write_entries(Target& to, const Entries& entries, const std::string& table) {
  const auto in = [&](const Entries::Texts& column, const char* dictionary, EmptyText empty) {
    Dictionary texts(to.season, dictionary);
    return numbers_in(
        column.texts, column.numbers, [&](const auto& text) { return texts.number_of(text); },
        empty);
  };
  const auto entrants = numbers_in(
      entries.entrant.texts, entries.entrant.numbers,
      [&](const auto& id) { return to.entrants.number_of(id); }, EmptyText::numbered);
  const auto indicators = in(entries.indicator, "indicator", EmptyText::numbered);
  const auto periods = in(entries.period, "period", EmptyText::numbered);
  const auto rows = in(entries.row, "row", EmptyText::null);
  const auto fields = in(entries.field, "field", EmptyText::null);
  const auto raters = in(entries.rater, "rater", EmptyText::null);
  const auto papers = in(entries.paper, "paper", EmptyText::null);
  const auto texts = in(entries.text, "text", EmptyText::null);
  constexpr std::size_t worth_a_thread = 10'000;  // rows
  Worker beside(entries.size() < worth_a_thread ? Worker::Thread::none : Worker::Thread::its_own);
  insert_hashed(
      to.season, to.hashed.rows(table), entries.size(),
      {BulkColumn::next(last_of(to.season, table, "sequence") + 1), BulkColumn::same(to.batch),
       numbers_at(entries.entrant.numbers, entrants),
       numbers_at(entries.indicator.numbers, indicators),
       numbers_at(entries.period.numbers, periods), numbers_at(entries.row.numbers, rows),
       numbers_at(entries.field.numbers, fields), numbers_at(entries.rater.numbers, raters),
       column_of(entries.day, Entries::no_day), column_of(entries.state, std::int8_t{-1}),
       column_of(entries.digits, Entries::no_digits), column_of(entries.decimals, std::int8_t{-1}),
       numbers_at(entries.paper.numbers, papers), column_of(entries.replaces, std::int64_t{0}),
       numbers_at(entries.text.numbers, texts)},
      beside);
}

void write_nominations(Target& to, const std::vector<NominationEntry>& nominations) {
  Insert insert = to.insert("nomination_entry");
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
  Insert insert = to.insert("decision_entry");
  Dictionary awards(to.season, "award"), periods(to.season, "period");
  std::int64_t sequence = last_of(to.season, "decision_entry", "sequence");
  for (const DecisionEntry& one : decisions)
    insert(++sequence, to.batch, awards.number_of(one.award), periods.number_of(one.period),
           to.entrants.number_of(one.entrant), std::string(word_of(one.outcome)));
}

void write_sheets(Target& to, const std::vector<Sheet>& sheets) {
  Insert insert = to.insert("sheet");
  std::int64_t sequence = last_of(to.season, "sheet", "sequence");
  for (const Sheet& one : sheets) {
    std::optional<Bytes> bytes;
    if (one.bytes) bytes.emplace(Bytes{*one.bytes});
    insert(++sequence, to.batch, one.name, one.sha256, bytes);
  }
}

std::optional<std::string> text_if_any(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

const char* word_of(CustodyEntry::What what) {
  using What = CustodyEntry::What;
  switch (what) {
    case What::handed_over:
      return "handed_over";
    case What::back:
      return "back";
    case What::withdrawn:
      return "withdrawn";
    case What::lost:
      return "lost";
    case What::damaged:
      return "damaged";
    case What::found:
      return "found";
    case What::repaired:
      return "repaired";
  }
  return "";
}

void write_custody(Target& to, const std::vector<CustodyEntry>& custody) {
  Insert insert = to.insert("custody_entry");
  Dictionary awards(to.season, "award");
  std::int64_t sequence = last_of(to.season, "custody_entry", "sequence");
  for (const CustodyEntry& one : custody)
    insert(++sequence, to.batch, awards.number_of(one.award), one.number,
           to.entrants.number_if_any(one.holder), one.day.text(), std::string(word_of(one.what)),
           text_if_any(one.slip), text_if_any(one.from_person), text_if_any(one.to_person));
}

void write_honours(Target& to, const std::vector<HonourEntry>& honours) {
  Insert insert = to.insert("honour_entry");
  Dictionary awards(to.season, "award");
  std::int64_t sequence = last_of(to.season, "honour_entry", "sequence");
  for (const HonourEntry& one : honours)
    insert(++sequence, to.batch, static_cast<std::int64_t>(one.year), one.day.text(),
           awards.number_of(one.award), one.entrant, one.title, one.place, text_if_any(one.money),
           text_if_any(one.note));
}

void write_nominee_papers(Target& to, const std::vector<NomineePaperEntry>& papers) {
  Insert insert = to.insert("nominee_paper_entry");
  Dictionary awards(to.season, "award"), periods(to.season, "period");
  std::int64_t sequence = last_of(to.season, "nominee_paper_entry", "sequence");
  for (const NomineePaperEntry& one : papers) {
    const bool received = one.outcome == NomineePaperEntry::Outcome::received;
    insert(++sequence, to.batch, awards.number_of(one.award), periods.number_of(one.period),
           to.entrants.number_of(one.person), one.paper,
           std::string(received ? "received" : "taken_back"));
  }
}

void write_confirmations(Target& to, const std::vector<ConfirmationEntry>& confirmations) {
  Insert insert = to.insert("confirmation_entry");
  std::int64_t sequence = last_of(to.season, "confirmation_entry", "sequence");
  for (const ConfirmationEntry& one : confirmations)
    insert(++sequence, to.batch, one.first, one.last);
}

void write_answers(Target& to, const std::vector<AnswerEntry>& answers) {
  Insert insert = to.insert("answer_entry");
  std::int64_t sequence = last_of(to.season, "answer_entry", "sequence");
  for (const AnswerEntry& one : answers) insert(++sequence, to.batch, one.doubt, one.text);
}

const char* word_of(Publication::Stage stage) {
  using Stage = Publication::Stage;
  switch (stage) {
    case Stage::confirmed:
      return "confirmed";
    case Stage::published:
      return "published";
    case Stage::amended:
      return "amended";
  }
  return "";
}

void write_publications(Target& to, const std::vector<Publication>& publications) {
  Insert insert = to.insert("publication");
  Dictionary periods(to.season, "period");
  std::int64_t sequence = last_of(to.season, "publication", "sequence");
  for (const Publication& one : publications)
    insert(++sequence, to.batch, periods.number_of(one.period),
           static_cast<std::int64_t>(one.number), std::string(word_of(one.stage)), one.evaluation,
           one.from.text(), one.to, one.document, one.sha256);
}

void write_objections(Target& to, const std::vector<Objection>& objections) {
  Insert insert = to.insert("objection");
  Dictionary periods(to.season, "period"), indicators(to.season, "indicator");
  std::int64_t sequence = last_of(to.season, "objection", "sequence");
  for (const Objection& one : objections)
    insert(++sequence, to.batch, periods.number_of(one.period),
           to.entrants.number_if_any(one.entrant), indicators.number_if_any(one.indicator),
           one.day.text(), one.by_whom, one.text);
}

const char* word_of(ObjectionDecision::Outcome outcome) {
  using Outcome = ObjectionDecision::Outcome;
  switch (outcome) {
    case Outcome::upheld:
      return "upheld";
    case Outcome::rejected:
      return "rejected";
    case Outcome::withdrawn:
      return "withdrawn";
  }
  return "";
}

void write_objection_decisions(Target& to, const std::vector<ObjectionDecision>& decisions) {
  Insert insert = to.insert("objection_decision");
  std::int64_t sequence = last_of(to.season, "objection_decision", "sequence");
  for (const ObjectionDecision& one : decisions)
    insert(++sequence, to.batch, one.objection, std::string(word_of(one.outcome)), one.text);
}

}  // namespace

std::int64_t write_record(SQLite::Database& season, const std::string& file, const Record& record) {
  Target to{season, last_of(season, "batch", "id") + 1, Entrants(season, file)};
  write_batch(to, record.batch);
  if (record.rulebook) write_rulebook(to, *record.rulebook);
  if (!record.entrants.empty()) write_entrants(to, record.entrants);
  if (!record.changes.empty()) write_changes(to, record.changes);
  if (!record.entries.empty()) write_entries(to, Entries(record.entries), "entry");
  if (!record.imported.empty()) write_entries(to, record.imported, "entry");
  if (!record.nominations.empty()) write_nominations(to, record.nominations);
  if (!record.decisions.empty()) write_decisions(to, record.decisions);
  if (!record.custody.empty()) write_custody(to, record.custody);
  if (!record.honours.empty()) write_honours(to, record.honours);
  if (!record.nominee_papers.empty()) write_nominee_papers(to, record.nominee_papers);
  if (!record.sheets.empty()) write_sheets(to, record.sheets);
  if (!record.publications.empty()) write_publications(to, record.publications);
  if (!record.objections.empty()) write_objections(to, record.objections);
  if (!record.objection_decisions.empty())
    write_objection_decisions(to, record.objection_decisions);
  if (!record.confirmations.empty()) write_confirmations(to, record.confirmations);
  if (!record.typed_again.empty()) write_entries(to, Entries(record.typed_again), "typed_again");
  if (!record.answers.empty()) write_answers(to, record.answers);
  write_link(to);
  return to.batch;
}

}  // namespace redbanner
