#include "adapters/sqlite/schema.h"

#include <stdexcept>

namespace redbanner {
namespace {

// README.md beside this file describes the tables for people. Dictionaries give each text a number
// once; `entry` holds nothing but numbers, NULL where there is nothing, and has no index of its
// own: whoever records looks the numbers up, whoever reads goes through it in order.
const char* const season_schema = R"sql(
CREATE TABLE batch (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  command TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  paper TEXT NOT NULL
) STRICT;

CREATE TABLE rulebook (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  from_day TEXT
) STRICT;

CREATE TABLE indicator (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE period (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE row (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE field (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE rater (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE paper (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE text (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE attribute (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE award (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE place_rule (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entrant_group (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE state (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO state VALUES (0, 'present'), (1, 'late'), (2, 'not_applicable'), (3, 'not_examined'),
  (4, 'refused'), (5, 'pending');

CREATE TABLE entrant (
  number INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit INTEGER REFERENCES entrant DEFERRABLE INITIALLY DEFERRED,
  active_from TEXT CHECK (active_from IS date(active_from)),
  active_to TEXT CHECK (active_to IS date(active_to))
) STRICT;

CREATE TABLE entrant_attribute (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  attribute INTEGER NOT NULL REFERENCES attribute,
  value TEXT NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day))
) STRICT;

CREATE TABLE entrant_change (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  what TEXT NOT NULL CHECK (what IN ('title', 'unit', 'active_from', 'active_to')),
  value TEXT NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day))
) STRICT;
CREATE INDEX entrant_change_by_entrant ON entrant_change (entrant);

CREATE TABLE entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  indicator INTEGER NOT NULL REFERENCES indicator,
  period INTEGER NOT NULL REFERENCES period,
  row INTEGER REFERENCES row,
  field INTEGER REFERENCES field,
  rater INTEGER REFERENCES rater,
  day INTEGER,
  state INTEGER NOT NULL REFERENCES state,
  digits INTEGER,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 18),
  paper INTEGER REFERENCES paper,
  replaces INTEGER REFERENCES entry,
  text INTEGER REFERENCES text CHECK (text IS NULL OR digits IS NULL),
  CHECK ((digits IS NULL) = (decimals IS NULL)),
  CHECK (replaces < sequence)
) STRICT;

CREATE TABLE nomination_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  person INTEGER NOT NULL REFERENCES entrant,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE decision_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  entrant INTEGER NOT NULL REFERENCES entrant,
  outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'refused', 'as_proposed'))
) STRICT;

CREATE TABLE custody_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  number TEXT NOT NULL,
  holder INTEGER REFERENCES entrant,
  day TEXT NOT NULL CHECK (day IS date(day)),
  what TEXT CHECK (what IN ('handed_over', 'back', 'withdrawn', 'lost', 'damaged', 'found',
                            'repaired')),
  slip TEXT,
  from_person TEXT,
  to_person TEXT
) STRICT;

CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  period INTEGER NOT NULL REFERENCES period,
  position INTEGER NOT NULL REFERENCES batch,
  rulebook_version INTEGER NOT NULL REFERENCES rulebook,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  program TEXT NOT NULL,
  results_sha256 TEXT NOT NULL,
  chain_sha256 TEXT NOT NULL,
  seal_sha256 TEXT NOT NULL,
  first_standing INTEGER,
  last_standing INTEGER,
  first_decision INTEGER,
  last_decision INTEGER
) STRICT;

CREATE VIEW entrant_view AS
WITH last_change AS (
  SELECT entrant, what, value FROM entrant_change AS change
  WHERE sequence = (SELECT max(sequence) FROM entrant_change
                    WHERE entrant = change.entrant AND what = change.what)
)
SELECT entrant.number, entrant.id, coalesce(title.value, entrant.title) AS title, entrant.kind,
  coalesce(unit.value, first_unit.id) AS unit,
  nullif(coalesce(active_from.value, entrant.active_from), '') AS active_from,
  nullif(coalesce(active_to.value, entrant.active_to), '') AS active_to
FROM entrant
LEFT JOIN entrant AS first_unit ON first_unit.number = entrant.unit
LEFT JOIN last_change AS title ON title.entrant = entrant.number AND title.what = 'title'
LEFT JOIN last_change AS unit ON unit.entrant = entrant.number AND unit.what = 'unit'
LEFT JOIN last_change AS active_from
  ON active_from.entrant = entrant.number AND active_from.what = 'active_from'
LEFT JOIN last_change AS active_to
  ON active_to.entrant = entrant.number AND active_to.what = 'active_to';
)sql";

// Rows of results by the hundred thousand: one evaluation's lie one behind the other, and it says
// from where to where, so that they need no index.
const char* const result_tables = R"sql(
CREATE TABLE standing_row (
  sequence INTEGER PRIMARY KEY,
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  number INTEGER NOT NULL,
  place_rule INTEGER NOT NULL REFERENCES place_rule,
  entrant_group INTEGER REFERENCES entrant_group,
  entrant INTEGER NOT NULL REFERENCES entrant,
  place INTEGER CHECK (place > 0),
  sharing INTEGER NOT NULL CHECK (sharing >= 0),
  total TEXT,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE decision_row (
  sequence INTEGER PRIMARY KEY,
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  number INTEGER NOT NULL,
  award INTEGER NOT NULL REFERENCES award,
  entrant INTEGER NOT NULL REFERENCES entrant,
  outcome TEXT NOT NULL,
  money TEXT
) STRICT;
)sql";

const char* const result_views = R"sql(
CREATE VIEW last_evaluation AS
SELECT evaluation.id, period.id AS period, position, rulebook_version, at, by, program,
  results_sha256, first_standing, last_standing, first_decision, last_decision
FROM evaluation JOIN period ON period.number = evaluation.period
WHERE evaluation.id IN (SELECT max(id) FROM evaluation GROUP BY period);

CREATE VIEW standing AS
SELECT evaluation.period, place_rule.id AS place_rule, entrant_group.id AS entrant_group,
  standing_row.place, standing_row.sharing, entrant.id AS entrant, entrant.title,
  standing_row.total, standing_row.state, evaluation.id AS evaluation, evaluation.at
FROM last_evaluation AS evaluation
JOIN standing_row
  ON standing_row.sequence BETWEEN evaluation.first_standing AND evaluation.last_standing
JOIN place_rule ON place_rule.number = standing_row.place_rule
LEFT JOIN entrant_group ON entrant_group.number = standing_row.entrant_group
JOIN entrant_view AS entrant ON entrant.number = standing_row.entrant
ORDER BY standing_row.sequence;

CREATE VIEW award_list AS
SELECT evaluation.period, award.id AS award, entrant.id AS entrant, entrant.title,
  entrant.unit, decision_row.money, evaluation.id AS evaluation, evaluation.at
FROM last_evaluation AS evaluation
JOIN decision_row
  ON decision_row.sequence BETWEEN evaluation.first_decision AND evaluation.last_decision
JOIN award ON award.number = decision_row.award
JOIN entrant_view AS entrant ON entrant.number = decision_row.entrant
WHERE decision_row.outcome = 'granted'
ORDER BY decision_row.sequence;
)sql";

// A movement that says nothing of itself was recorded before version 4: a hand-over, or back.
const char* const custody_view = R"sql(
CREATE VIEW custody AS
SELECT award.id AS award, custody_entry.number, holder.id AS holder, holder.title,
  custody_entry.day AS from_day,
  lead(custody_entry.day) OVER banner AS until_day,
  batch.by, batch.at, batch.command, batch.reason, batch.paper,
  coalesce(what, iif(custody_entry.holder IS NULL, 'back', 'handed_over')) AS what,
  slip, from_person, to_person
FROM custody_entry
JOIN award ON award.number = custody_entry.award
JOIN batch ON batch.id = custody_entry.batch
LEFT JOIN entrant_view AS holder ON holder.number = custody_entry.holder
WINDOW banner AS (PARTITION BY custody_entry.award, custody_entry.number
                  ORDER BY custody_entry.day, custody_entry.sequence)
ORDER BY award.id, custody_entry.number, custody_entry.day, custody_entry.sequence;
)sql";

// `entrant` is a text: an honour outlives the unit that won it.
const char* const memory_tables = R"sql(
CREATE TABLE honour_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  year INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  award INTEGER NOT NULL REFERENCES award,
  entrant TEXT NOT NULL,
  title TEXT NOT NULL,
  place INTEGER CHECK (place > 0),
  money TEXT,
  note TEXT
) STRICT;

CREATE TABLE nominee_paper_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  person INTEGER NOT NULL REFERENCES entrant,
  paper TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('received', 'taken_back'))
) STRICT;

CREATE VIEW honour_view AS
SELECT year, day, award.id AS award, entrant, title, place, money, note, batch.by, batch.at,
  batch.command, batch.reason, batch.paper
FROM honour_entry
JOIN award ON award.number = honour_entry.award
JOIN batch ON batch.id = honour_entry.batch
ORDER BY year, award.id, day, sequence;

CREATE VIEW nominee_paper_view AS
SELECT award.id AS award, period.id AS period, person.id AS person, person.title,
  nominee_paper_entry.paper, outcome,
  sequence = max(sequence) OVER (PARTITION BY nominee_paper_entry.award,
    nominee_paper_entry.period, nominee_paper_entry.person, nominee_paper_entry.paper) AS current,
  batch.paper AS number, batch.by, batch.at, batch.reason
FROM nominee_paper_entry
JOIN award ON award.number = nominee_paper_entry.award
JOIN period ON period.number = nominee_paper_entry.period
JOIN entrant_view AS person ON person.number = nominee_paper_entry.person
JOIN batch ON batch.id = nominee_paper_entry.batch
ORDER BY sequence;
)sql";

const char* const entry_view = R"sql(
CREATE VIEW entry_view AS
SELECT sequence, entrant.id AS entrant, entrant.title, indicator.id AS indicator,
  period.id AS period, row.id AS row, field.id AS field, rater.id AS rater,
  date(entry.day * 86400, 'unixepoch') AS day, state.id AS state,
  CASE WHEN entry.decimals = 0 THEN CAST(entry.digits AS TEXT)
    WHEN entry.decimals > 0 THEN iif(entry.digits < 0, '-', '')
      || substr(printf('%0*d', entry.decimals + 1, abs(entry.digits)), 1,
                length(printf('%0*d', entry.decimals + 1, abs(entry.digits))) - entry.decimals)
      || '.' || substr(printf('%0*d', entry.decimals + 1, abs(entry.digits)), -entry.decimals)
    ELSE text.id
  END AS value,
  sequence = max(sequence) OVER (PARTITION BY entry.entrant, entry.indicator, entry.period,
                                 entry.row, entry.field, entry.rater)
    AND NOT (entry.state = 0 AND entry.digits IS NULL AND entry.text IS NULL) AS current,
  entry.replaces, batch.id AS batch, batch.by, batch.at, batch.command, batch.reason,
  coalesce(paper.id, batch.paper) AS paper
FROM entry
JOIN batch ON batch.id = entry.batch
JOIN entrant_view AS entrant ON entrant.number = entry.entrant
JOIN indicator ON indicator.number = entry.indicator
JOIN period ON period.number = entry.period
JOIN state ON state.number = entry.state
LEFT JOIN row ON row.number = entry.row
LEFT JOIN field ON field.number = entry.field
LEFT JOIN rater ON rater.number = entry.rater
LEFT JOIN paper ON paper.number = entry.paper
LEFT JOIN text ON text.number = entry.text
ORDER BY sequence;
)sql";

const char* const proof_tables = R"sql(
CREATE TABLE chain (batch INTEGER PRIMARY KEY REFERENCES batch, sha256 TEXT NOT NULL) STRICT;

CREATE TABLE sheet (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB
) STRICT;

CREATE TABLE snapshot (
  number INTEGER PRIMARY KEY,
  rows INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
)sql";

const char* const publication_tables = R"sql(
CREATE TABLE publication (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  period INTEGER NOT NULL REFERENCES period,
  number INTEGER NOT NULL CHECK (number >= 0),
  stage TEXT NOT NULL CHECK (stage IN ('confirmed', 'published', 'amended')),
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  document TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  CHECK ((stage = 'amended') = (number > 0))
) STRICT;

CREATE TABLE objection (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  period INTEGER NOT NULL REFERENCES period,
  entrant INTEGER REFERENCES entrant,
  indicator INTEGER REFERENCES indicator,
  day TEXT NOT NULL CHECK (day IS date(day)),
  by_whom TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE objection_decision (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  objection INTEGER NOT NULL UNIQUE REFERENCES objection,
  outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'rejected', 'withdrawn')),
  text TEXT NOT NULL
) STRICT;

CREATE VIEW publication_view AS
SELECT period.id AS period, publication.number, publication.stage, publication.evaluation,
  from_day, to_day, batch.by, batch.at, batch.reason, publication.sha256, publication.document
FROM publication
JOIN period ON period.number = publication.period
JOIN batch ON batch.id = publication.batch
ORDER BY publication.sequence;

CREATE VIEW objection_view AS
SELECT objection.sequence AS number, period.id AS period, entrant.id AS entrant, entrant.title,
  indicator.id AS indicator, objection.day, by_whom, objection.text,
  objection_decision.outcome, objection_decision.text AS answer, decided.by AS decided_by,
  decided.at AS decided_at
FROM objection
JOIN period ON period.number = objection.period
LEFT JOIN entrant_view AS entrant ON entrant.number = objection.entrant
LEFT JOIN indicator ON indicator.number = objection.indicator
LEFT JOIN objection_decision ON objection_decision.objection = objection.sequence
LEFT JOIN batch AS decided ON decided.id = objection_decision.batch
ORDER BY objection.sequence;
)sql";

const char* const second_look_tables = R"sql(
CREATE TABLE confirmation_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  first INTEGER NOT NULL REFERENCES entry,
  last INTEGER NOT NULL REFERENCES entry,
  CHECK (first <= last)
) STRICT;

CREATE TABLE typed_again (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  indicator INTEGER NOT NULL REFERENCES indicator,
  period INTEGER NOT NULL REFERENCES period,
  row INTEGER REFERENCES row,
  field INTEGER REFERENCES field,
  rater INTEGER REFERENCES rater,
  day INTEGER,
  state INTEGER NOT NULL REFERENCES state,
  digits INTEGER,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 18),
  paper INTEGER REFERENCES paper,
  replaces INTEGER CHECK (replaces IS NULL),
  text INTEGER REFERENCES text CHECK (text IS NULL OR digits IS NULL),
  CHECK ((digits IS NULL) = (decimals IS NULL))
) STRICT;

CREATE TABLE answer_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  doubt TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
)sql";

constexpr const char* by_number_or_id = "number = NEW.number OR id = NEW.id";
constexpr const char* by_id = "id = NEW.id";
constexpr const char* by_sequence = "sequence = NEW.sequence";
constexpr const char* by_evaluation = "evaluation = NEW.evaluation AND number = NEW.number";

// A table whose rows are facts, and when a new row would take the place of an old one.
struct RecordedTable {
  const char* name;
  const char* same_key;
  std::int32_t since = 1;  // the version of the tables that brought it; told apart from 3 on
  // Up to version 4 of the tables, where that was another.
  const char* older_key = nullptr;
};

const std::vector<RecordedTable> recorded_tables = {
    {"batch", by_id},
    {"chain", "batch = NEW.batch"},
    {"rulebook", "version = NEW.version"},
    {"indicator", by_number_or_id},
    {"period", by_number_or_id},
    {"row", by_number_or_id},
    {"field", by_number_or_id},
    {"rater", by_number_or_id},
    {"paper", by_number_or_id},
    {"text", by_number_or_id},
    {"attribute", by_number_or_id},
    {"award", by_number_or_id},
    {"place_rule", by_number_or_id},
    {"entrant_group", by_number_or_id},
    {"state", by_number_or_id},
    {"entrant", by_number_or_id},
    {"entrant_attribute", by_sequence},
    {"entrant_change", by_sequence},
    {"entry", by_sequence},
    {"nomination_entry", by_sequence},
    {"decision_entry", by_sequence},
    {"custody_entry", by_sequence},
    {"honour_entry", by_sequence, first_version_with_memory},
    {"nominee_paper_entry", by_sequence, first_version_with_memory},
    {"sheet", by_sequence},
    {"confirmation_entry", by_sequence},
    {"typed_again", by_sequence},
    {"answer_entry", by_sequence},
    {"evaluation", by_id},
    {"standing_row", by_sequence, 1, by_evaluation},
    {"decision_row", by_sequence, 1, by_evaluation},
    {"publication", by_sequence},
    {"objection", by_sequence},
    {"objection_decision", "sequence = NEW.sequence OR objection = NEW.objection"},
};

// The triggers that refuse UPDATE, DELETE and INSERT OR REPLACE on a recorded table.
std::string append_only(const RecordedTable& table, std::int32_t version = season_version) {
  const bool is_older = table.older_key != nullptr && version < first_version_with_numbered_results;
  const std::string same_key = is_older ? table.older_key : table.same_key;
  const std::string name = table.name;
  const std::string refuse =
      " BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;\n";
  return "CREATE TRIGGER " + name + "_keeps BEFORE UPDATE ON " + name + refuse +  //
         "CREATE TRIGGER " + name + "_stays BEFORE DELETE ON " + name + refuse + "CREATE TRIGGER " +
         name + "_grows BEFORE INSERT ON " + name + " WHEN EXISTS (SELECT 1 FROM " + name +
         " WHERE " + same_key + ")" + refuse;
}

std::string append_only_on(const std::string& table) {
  for (const RecordedTable& one : recorded_tables)
    if (table == one.name) return append_only(one);
  return {};
}

constexpr DictionaryTable indicators{"indicator"}, periods{"period"}, rows{"row"}, fields{"field"},
    raters{"rater"}, papers{"paper"}, texts{"text"}, attributes{"attribute"}, awards{"award"},
    place_rules{"place_rule"}, groups{"entrant_group"}, states{"state"}, entrants{"entrant"},
    evaluations{"evaluation", "id", "seal_sha256"};  // what is published vouches for the seal

const std::vector<ChainedColumn> columns_of_entries = {{"sequence"},
                                                       {"batch"},
                                                       {"entrant", &entrants},
                                                       {"indicator", &indicators},
                                                       {"period", &periods},
                                                       {"row", &rows},
                                                       {"field", &fields},
                                                       {"rater", &raters},
                                                       {"day"},
                                                       {"state", &states},
                                                       {"digits"},
                                                       {"decimals"},
                                                       {"paper", &papers},
                                                       {"replaces"},
                                                       {"text", &texts}};

constexpr const char* by_batch = "batch";
constexpr const char* by_its_evaluation = "evaluation";

}  // namespace

const std::vector<ChainedTable> chained_tables = {
    {"batch", "id", "id", {{"id"}, {"command"}, {"by"}, {"at"}, {"reason"}, {"paper"}}},
    {"rulebook",
     "version",
     by_batch,
     {{"version"}, {"batch"}, {"file"}, {"text"}, {"sha256"}, {"from_day"}}},
    {"entrant",
     "number",
     by_batch,
     {{"number"},
      {"batch"},
      {"id"},
      {"title"},
      {"kind"},
      {"unit", &entrants},
      {"active_from"},
      {"active_to"}}},
    {"entrant_attribute",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"entrant", &entrants},
      {"attribute", &attributes},
      {"value"},
      {"from_day"}}},
    {"entrant_change",
     "sequence",
     by_batch,
     {{"sequence"}, {"batch"}, {"entrant", &entrants}, {"what"}, {"value"}, {"from_day"}}},
    {"entry", "sequence", by_batch, columns_of_entries},
    {"nomination_entry",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"award", &awards},
      {"period", &periods},
      {"person", &entrants},
      {"position"}}},
    {"decision_entry",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"award", &awards},
      {"period", &periods},
      {"entrant", &entrants},
      {"outcome"}}},
    {"custody_entry",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"award", &awards},
      {"number"},
      {"holder", &entrants},
      {"day"},
      {"what"},
      {"slip"},
      {"from_person"},
      {"to_person"}}},
    {"honour_entry",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"year"},
      {"day"},
      {"award", &awards},
      {"entrant"},
      {"title"},
      {"place"},
      {"money"},
      {"note"}}},
    {"nominee_paper_entry",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"award", &awards},
      {"period", &periods},
      {"person", &entrants},
      {"paper"},
      {"outcome"}}},
    {"sheet", "sequence", by_batch, {{"sequence"}, {"batch"}, {"name"}, {"sha256"}, {"bytes"}}},
    {"publication",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"period", &periods},
      {"number"},
      {"stage"},
      {"evaluation", &evaluations},
      {"from_day"},
      {"to_day"},
      {"document"},
      {"sha256"}}},
    {"objection",
     "sequence",
     by_batch,
     {{"sequence"},
      {"batch"},
      {"period", &periods},
      {"entrant", &entrants},
      {"indicator", &indicators},
      {"day"},
      {"by_whom"},
      {"text"}}},
    {"objection_decision",
     "sequence",
     by_batch,
     {{"sequence"}, {"batch"}, {"objection"}, {"outcome"}, {"text"}}},
    {"confirmation_entry", "sequence", by_batch, {{"sequence"}, {"batch"}, {"first"}, {"last"}}},
    {"typed_again", "sequence", by_batch, columns_of_entries},
    {"answer_entry", "sequence", by_batch, {{"sequence"}, {"batch"}, {"doubt"}, {"text"}}},
};

const std::vector<ChainedTable> sealed_tables = {
    {"standing_row",
     "evaluation, number",
     by_its_evaluation,
     {{"evaluation"},
      {"number"},
      {"place_rule", &place_rules},
      {"entrant_group", &groups},
      {"entrant", &entrants},
      {"place"},
      {"sharing"},
      {"total"},
      {"state"}}},
    {"decision_row",
     "evaluation, number",
     by_its_evaluation,
     {{"evaluation"},
      {"number"},
      {"award", &awards},
      {"entrant", &entrants},
      {"outcome"},
      {"money"}}},
};

const ChainedTable& chained_table(const std::string& name) {
  for (const auto* tables : {&chained_tables, &sealed_tables})
    for (const auto& table : *tables)
      if (table.name == name) return table;
  throw std::logic_error("not chained: " + name);
}

const std::vector<DictionaryTable> dictionaries = {
    indicators, periods,    rows,   fields,      raters, papers,
    texts,      attributes, awards, place_rules, groups,
};

std::string tables_of_a_season(std::int32_t version) {
  std::string all = std::string(season_schema) + result_tables + result_views + custody_view +
                    entry_view + proof_tables + publication_tables + second_look_tables;
  if (version >= first_version_with_memory) all += memory_tables;
  for (const RecordedTable& table : recorded_tables)
    if (version >= table.since) all += append_only(table, version);
  return all + "PRAGMA user_version = " + std::to_string(version) +
         "; PRAGMA application_id = " + std::to_string(season_application_id) + ";";
}

std::string migration_to_2() {
  return "CREATE TABLE text (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;\n"
         "ALTER TABLE entry ADD COLUMN text INTEGER REFERENCES text "
         "CHECK (text IS NULL OR digits IS NULL);\n"
         "ALTER TABLE rulebook ADD COLUMN from_day TEXT;\n"
         "DROP VIEW entry_view;\n" +
         std::string(entry_view) + append_only_on("text");
}

std::string migration_to_3() {
  return std::string(proof_tables) + append_only_on("chain") + append_only_on("sheet") +
         second_look_tables + append_only_on("confirmation_entry") + append_only_on("typed_again") +
         append_only_on("answer_entry") +
         "ALTER TABLE evaluation ADD COLUMN chain_sha256 TEXT NOT NULL DEFAULT '';\n"
         "ALTER TABLE evaluation ADD COLUMN seal_sha256 TEXT NOT NULL DEFAULT '';\n"
         "DROP TRIGGER evaluation_keeps;\nDROP TRIGGER evaluation_stays;\n"
         "DROP TRIGGER evaluation_grows;\n" +
         publication_tables + append_only_on("publication") + append_only_on("objection") +
         append_only_on("objection_decision");
}

std::string migration_to_4() {
  return "ALTER TABLE custody_entry ADD COLUMN what TEXT CHECK (what IN ('handed_over', 'back', "
         "'withdrawn', 'lost', 'damaged', 'found', 'repaired'));\n"
         "ALTER TABLE custody_entry ADD COLUMN slip TEXT;\n"
         "ALTER TABLE custody_entry ADD COLUMN from_person TEXT;\n"
         "ALTER TABLE custody_entry ADD COLUMN to_person TEXT;\n"
         "DROP VIEW custody;\n" +
         std::string(custody_view) + memory_tables + append_only_on("honour_entry") +
         append_only_on("nominee_paper_entry");
}

std::string migration_to_5() {
  return "DROP VIEW standing;\nDROP VIEW award_list;\nDROP VIEW last_evaluation;\n"
         "DROP TRIGGER IF EXISTS evaluation_keeps;\nDROP TRIGGER IF EXISTS evaluation_stays;\n"
         "DROP TRIGGER IF EXISTS evaluation_grows;\n"
         "ALTER TABLE standing_row RENAME TO older_standing_row;\n"
         "ALTER TABLE decision_row RENAME TO older_decision_row;\n" +
         std::string(result_tables) +
         "INSERT INTO standing_row (evaluation, number, place_rule, entrant_group, entrant, place, "
         "sharing, total, state) SELECT * FROM older_standing_row ORDER BY evaluation, number;\n"
         "INSERT INTO decision_row (evaluation, number, award, entrant, outcome, money) "
         "SELECT * FROM older_decision_row ORDER BY evaluation, number;\n"
         "DROP TABLE older_standing_row;\nDROP TABLE older_decision_row;\n"
         "ALTER TABLE evaluation ADD COLUMN first_standing INTEGER;\n"
         "ALTER TABLE evaluation ADD COLUMN last_standing INTEGER;\n"
         "ALTER TABLE evaluation ADD COLUMN first_decision INTEGER;\n"
         "ALTER TABLE evaluation ADD COLUMN last_decision INTEGER;\n"
         "UPDATE evaluation SET (first_standing, last_standing) = "
         "(SELECT min(sequence), max(sequence) FROM standing_row WHERE evaluation = id), "
         "(first_decision, last_decision) = "
         "(SELECT min(sequence), max(sequence) FROM decision_row WHERE evaluation = id);\n" +
         result_views + append_only_on("standing_row") + append_only_on("decision_row");
}

std::string evaluations_are_kept() { return append_only_on("evaluation"); }

}  // namespace redbanner
