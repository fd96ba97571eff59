#include "adapters/sqlite/chain.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <variant>

#include "adapters/sqlite/season.h"
#include "engine/core/worker.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

Batch batch(const std::string& command) {
  return {0, command, "李工", "2023-07-05T09:00:00Z", "first half", "总考〔2023〕7号"};
}

Entrant entrant(const std::string& id, const std::string& unit = "") {
  Entrant made;
  made.id = id;
  made.title = "title of " + id;
  made.kind = unit.empty() ? "site" : "person";
  made.unit = unit;
  return made;
}

Entry mark(const std::string& who, const std::string& value) {
  Entry made;
  made.entrant = who;
  made.indicator = "quality";
  made.period = "mid_year";
  made.field = "mark";
  made.rater = "王工";
  made.value = Written::parse(value);
  return made;
}

StoredRulebook rulebook(int version) {
  StoredRulebook made{version, "rulebook.toml", "[rulebook]\nid = \"a\"\n", "ab12", {}};
  if (version > 1) made.from = Date::parse("2023-07-01");
  return made;
}

Record first_batch() {
  Record record;
  record.batch = batch("season create");
  record.entrants = {entrant("S1"), entrant("S2"), entrant("P1", "S2")};
  record.entrants[0].active_from = Date::parse("2023-01-01");
  record.entrants[0].active_to = Date::parse("2023-12-31");
  record.entrants[0].attributes = {{"region", "京内", {}},
                                   {"headcount", "40", Date::parse("2023-04-01")}};
  return record;
}

// Something in each table and each column.
Record second_batch() {
  Record record;
  record.batch = batch("entry import");
  record.entries = {mark("S1", "9.50"), mark("S2", "8"), mark("S1", "")};
  record.entries[0].row = "1";
  record.entries[0].day = Date::parse("2023-06-30");
  record.entries[0].paper = "签字表";
  record.entries[2].text = "国家级";
  record.entries[2].replaces = 1;
  record.entries[2].state = State::late;
  using What = Record::Change::What;
  record.changes = {{"S1", What::title, "", "renamed", Date::parse("2023-05-01")},
                    {"S2", What::attribute, "region", "京外", Date::parse("2023-05-01")}};
  record.nominations = {{0, "individual", "year", "P1", 1}};
  record.decisions = {{0, "banner", "mid_year", "S1", DecisionEntry::Outcome::granted}};
  record.custody = {{0, "banner", "1", "S1", *Date::parse("2023-07-10"),
                     CustodyEntry::What::handed_over, "1号", "王工", "李工"}};
  record.honours = {
      {0, 2022, *Date::parse("2022-12-31"), "banner", "S1", "title", 1, "20000", "年底"}};
  record.nominee_papers = {
      {0, "individual", "year", "P1", "纪检监察意见", NomineePaperEntry::Outcome::received}};
  return record;
}

Record third_batch() {
  Record record;
  record.batch = batch("season rules add");
  record.rulebook = rulebook(2);
  record.entries = {mark("S2", "7.75")};
  return record;
}

Record fourth_batch() {
  Record record;
  record.batch = batch("publish");
  const Date day = *Date::parse("2023-07-06");
  using Stage = Publication::Stage;
  record.publications = {
      {0, "mid_year", 0, Stage::confirmed, 2, day, {}, "<p>1</p>", "ab12"},
      {0, "mid_year", 0, Stage::published, 2, day, Date::parse("2023-07-13"), "<p>2</p>", "cd34"}};
  record.objections = {{0, 0, "mid_year", "S1", "quality", day, "项目部", "少计一分"},
                       {0, 0, "mid_year", "", "", day, "工会", "漏人"}};
  record.objection_decisions = {{0, 2, ObjectionDecision::Outcome::rejected, "不属实"}};
  return record;
}

Evaluation evaluation(std::int64_t position) {
  Evaluation made;
  made.period = "mid_year";
  made.position = position;
  made.at = "2023-07-06T01:00:00Z";
  made.by = "李工";
  made.program = "0.1.0";
  made.results.add(StandingRow{"site_place", "京内", "S1", 1, 1, "95.50", "present"});
  made.results.add(StandingRow{"site_place", "", "S2", {}, 0, {}, "pending"});
  made.results.add(DecisionRow{"banner", "S1", "granted", "20000"});
  made.results.add(DecisionRow{"banner", "S2", "below", {}});
  made.results_sha256 = results_sha256(made.results);
  return made;
}

class ChainedSeason : public testing::Test {
 protected:
  ChainedSeason() {
    std::string pattern = testing::TempDir() + "chainXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/season.db";
    Season season = Season::create(file_, rulebook(1), first_batch());
    season.record(second_batch());
    season.seal(evaluation(2));
    season.record(third_batch());
    season.seal(evaluation(3));
  }
  ~ChainedSeason() override { fs::remove_all(folder_); }

  // "batch 2: batch_does_not_fit(2, …)", a line each.
  std::string findings() const {
    std::string text;
    for (const Finding& one : Season::open(file_, Season::Access::read).verify())
      text += message_text(one.what) + "\n";
    return text;
  }
  bool names_batch(std::int64_t id) const {
    const auto found = Season::open(file_, Season::Access::read).verify();
    return std::ranges::any_of(found, [&](const Finding& one) { return one.batch == id; });
  }

  // As whoever wants to falsify it would: without triggers and checks.
  SQLite::Database opened_by_a_forger() const {
    SQLite::Database tool(file_, SQLite::OPEN_READWRITE);
    tool.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    std::vector<std::string> triggers;
    SQLite::Statement names(tool, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (names.executeStep()) triggers.push_back(names.getColumn(0).getString());
    names.reset();
    for (const auto& trigger : triggers) tool.exec("DROP TRIGGER " + trigger);
    return tool;
  }
  void forge(const std::string& sql) const { opened_by_a_forger().exec(sql); }

  std::string folder_, file_;
};

TEST_F(ChainedSeason, FitsAsItWasRecorded) {
  EXPECT_EQ(findings(), "");
  const Season season = Season::open(file_, Season::Access::read);
  const auto log = season.log();
  ASSERT_EQ(log.size(), 3U);
  EXPECT_EQ(log[0].rows, 6);  // a rulebook, three entrants, two attributes
  EXPECT_EQ(log[1].rows, 10);
  EXPECT_EQ(log[2].rows, 2);
  EXPECT_EQ(season.head(), log[2].sha256);
  EXPECT_EQ(season.head().size(), 64U);
  const auto sealed = season.evaluations();
  ASSERT_EQ(sealed.size(), 2U);
  EXPECT_EQ(sealed[0].chain_sha256, log[1].sha256);
  EXPECT_EQ(sealed[1].chain_sha256, log[2].sha256);
  EXPECT_NE(sealed[0].seal_sha256, sealed[1].seal_sha256);
}

TEST_F(ChainedSeason, IsTheSameHoweverTheFileIsLaidOut) {
  const std::string head = Season::open(file_, Season::Access::read).head();
  SQLite::Database(file_, SQLite::OPEN_READWRITE)
      .exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM; ANALYZE");
  EXPECT_EQ(findings(), "");
  EXPECT_EQ(Season::open(file_, Season::Access::read).head(), head);
  file_ = folder_ + "/again.db";
  Season again = Season::create(file_, rulebook(1), first_batch());
  again.record(second_batch());
  again.record(third_batch());
  EXPECT_EQ(again.head(), head);
}

// Whoever hashes, and wherever the numbers of entrants come from.
TEST_F(ChainedSeason, SealsTheSameByTwoAsByOne) {
  const Roster roster = Season::open(file_, Season::Access::read).roster();
  const auto sealed = [&](Worker::Thread thread, bool by_roster) {
    const std::string copy = folder_ + "/copy.db";
    fs::copy_file(file_, copy, fs::copy_options::overwrite_existing);
    Evaluation one = evaluation(3);
    one.results_sha256 = "";
    if (by_roster) {
      one.results.entrants.clear();
      for (const Entrant& entrant : roster) one.results.entrants.push_back(entrant.id);
      one.results.entrants_are_roster = true;
    }
    Worker beside(thread);
    Season season = Season::open(copy, Season::Access::write);
    EXPECT_EQ(season.seal(one, roster, beside), 3);
    EXPECT_EQ(one.id, 3);
    EXPECT_TRUE(season.verify().empty());
    return one.results_sha256 + one.chain_sha256 + one.seal_sha256;
  };
  const std::string alone = sealed(Worker::Thread::none, false);
  EXPECT_EQ(alone.size(), 3 * 64U);
  EXPECT_EQ(sealed(Worker::Thread::its_own, false), alone);
  EXPECT_EQ(sealed(Worker::Thread::none, true), alone);
  EXPECT_EQ(sealed(Worker::Thread::its_own, true), alone);
}

struct Forgery {
  const char* name;
  const char* sql;
  const char* findings;
};

class Forgeries : public ChainedSeason, public testing::WithParamInterface<Forgery> {};

TEST_P(Forgeries, AreNamed) {
  forge(GetParam().sql);
  EXPECT_EQ(findings(), GetParam().findings);
}

#define BATCH_1 "(1, 2023-07-05T09:00:00Z, 李工, season create)\n"
#define BATCH_2 "(2, 2023-07-05T09:00:00Z, 李工, entry import)\n"
#define BATCH_3 "(3, 2023-07-05T09:00:00Z, 李工, season rules add)\n"
#define SEAL_1 "(1, 2023-07-06T01:00:00Z, 李工, mid_year)\n"
#define SEAL_2 "(2, 2023-07-06T01:00:00Z, 李工, mid_year)\n"
constexpr const char* second_does_not_fit = "batch_does_not_fit" BATCH_2;

const Forgery forgeries[] = {
    {"AValue", "UPDATE entry SET digits = 951 WHERE sequence = 1", second_does_not_fit},
    {"ADecimalPoint", "UPDATE entry SET digits = 95, decimals = 1 WHERE sequence = 1",
     second_does_not_fit},
    {"AnAuthor", "UPDATE batch SET by = '王工' WHERE id = 2",
     "batch_does_not_fit(2, 2023-07-05T09:00:00Z, 王工, entry import)\n"},
    {"ADate", "UPDATE batch SET at = '2023-07-04T09:00:00Z' WHERE id = 2",
     "batch_does_not_fit(2, 2023-07-04T09:00:00Z, 李工, entry import)\n"},
    {"AReason", "UPDATE batch SET reason = '' WHERE id = 3", "batch_does_not_fit" BATCH_3},
    {"TheOrderOfTwoEntries",
     "UPDATE entry SET sequence = 99 WHERE sequence = 1;"
     "UPDATE entry SET sequence = 1 WHERE sequence = 2;"
     "UPDATE entry SET sequence = 2 WHERE sequence = 99",
     second_does_not_fit},
    {"TheOrderOfTwoBatches",
     "UPDATE entry SET sequence = 99 WHERE sequence = 2;"
     "UPDATE entry SET sequence = 2 WHERE sequence = 4;"
     "UPDATE entry SET sequence = 4 WHERE sequence = 99",
     "batch_out_of_order" BATCH_2 "batch_does_not_fit" BATCH_3},
    {"AnEntryDeleted", "DELETE FROM entry WHERE sequence = 2", second_does_not_fit},
    {"AnEntryInserted",
     "INSERT INTO entry (sequence, batch, entrant, indicator, period, state, digits, decimals) "
     "VALUES (5, 3, 1, 1, 1, 0, 10, 0)",
     "batch_does_not_fit" BATCH_3},
    {"AnEntryOfAnotherBatch", "UPDATE entry SET batch = 3 WHERE sequence = 3",
     "batch_does_not_fit" BATCH_2 "batch_does_not_fit" BATCH_3},
    {"AnEntryOfNoBatch", "UPDATE entry SET batch = 9 WHERE sequence = 3",
     "batch_does_not_fit" BATCH_2 "row_of_no_batch(entry, 9)\n"},
    {"AnIndicatorsText", "UPDATE indicator SET id = 'safety'",
     "batch_does_not_fit" BATCH_2 "batch_does_not_fit" BATCH_3},
    {"TwoTextsExchanged",
     "UPDATE field SET id = 'x' WHERE id = 'mark'; UPDATE attribute SET id = 'x' WHERE number = 1;"
     "UPDATE attribute SET id = 'region' WHERE number = 2;"
     "UPDATE attribute SET id = 'headcount' WHERE number = 1; UPDATE field SET id = 'mark'",
     "batch_does_not_fit" BATCH_1 "batch_does_not_fit" BATCH_2},
    {"ATextDeleted", "DELETE FROM paper", second_does_not_fit},
    {"ATextInserted", "INSERT INTO rater VALUES (2, '张工')", "text_of_no_use(rater, 2, 张工)\n"},
    {"AState", "UPDATE state SET id = 'excused' WHERE id = 'refused'", "states_do_not_fit\n"},
    {"AnEntrantsId", "UPDATE entrant SET id = 'P9' WHERE id = 'P1'",
     "batch_does_not_fit" BATCH_1 "batch_does_not_fit" BATCH_2},
    {"TheRulebook", "UPDATE rulebook SET text = text || ' ' WHERE version = 1",
     "batch_does_not_fit" BATCH_1},
    {"TheRulebooksHash", "UPDATE rulebook SET sha256 = 'cd34' WHERE version = 2",
     "batch_does_not_fit" BATCH_3},
    {"TheRulebooksHashThatASealNames", "UPDATE rulebook SET sha256 = 'cd34' WHERE version = 1",
     "batch_does_not_fit" BATCH_1 "seal_does_not_fit" SEAL_1 "seal_does_not_fit" SEAL_2},
    {"ABatchDeleted", "DELETE FROM batch WHERE id = 2", "batch_is_missing(2)\n"},
    {"ABatchDeletedWithAllThatItHas",
     "DELETE FROM entry WHERE batch = 2; DELETE FROM entrant_attribute WHERE batch = 2;"
     "DELETE FROM entrant_change; DELETE FROM nomination_entry; DELETE FROM decision_entry;"
     "DELETE FROM custody_entry; DELETE FROM honour_entry; DELETE FROM nominee_paper_entry;"
     "DELETE FROM chain WHERE batch = 2; DELETE FROM batch WHERE id = 2;"
     "DELETE FROM row; DELETE FROM paper; DELETE FROM text;"
     "DELETE FROM period WHERE id = 'year'; DELETE FROM award WHERE id = 'individual'",
     "batch_is_missing(2)\nbatch_does_not_fit" BATCH_3 "seal_does_not_fit" SEAL_1},
    {"ASlip", "UPDATE custody_entry SET slip = '2号'", second_does_not_fit},
    {"WhoHandedOver", "UPDATE custody_entry SET from_person = NULL", second_does_not_fit},
    {"WhatWasMoved", "UPDATE custody_entry SET what = 'lost'", second_does_not_fit},
    {"AnHonour", "UPDATE honour_entry SET year = 2021", second_does_not_fit},
    {"APaperOfANominee", "UPDATE nominee_paper_entry SET outcome = 'taken_back'",
     second_does_not_fit},
    {"ABatchInserted", "INSERT INTO batch VALUES (4, 'entry set', '王工', '2023', '', '')",
     "batch_not_chained(4, 2023, 王工, entry set)\n"},
    {"ALinkDeleted", "DELETE FROM chain WHERE batch = 1", "batch_not_chained" BATCH_1},
    {"ALinkChanged", "UPDATE chain SET sha256 = upper(sha256) WHERE batch = 2",
     "batch_does_not_fit" BATCH_2 "batch_does_not_fit" BATCH_3 "seal_does_not_fit" SEAL_1},
    {"APlace", "UPDATE standing_row SET place = 2 WHERE evaluation = 1 AND number = 1",
     "seal_does_not_fit" SEAL_1},
    {"ATotal", "UPDATE standing_row SET total = '96.50' WHERE evaluation = 2 AND number = 1",
     "seal_does_not_fit" SEAL_2},
    {"AnEmptyTotalForNone", "UPDATE standing_row SET total = '' WHERE total IS NULL",
     "seal_does_not_fit" SEAL_1 "seal_does_not_fit" SEAL_2},
    {"AnAward", "UPDATE decision_row SET outcome = 'granted' WHERE evaluation = 2",
     "seal_does_not_fit" SEAL_2},
    {"AStandingDeleted", "DELETE FROM standing_row WHERE evaluation = 1 AND number = 2",
     "seal_does_not_fit" SEAL_1},
    {"AStandingOfNoEvaluation",
     "INSERT INTO decision_row VALUES (NULL, 7, 1, 1, 1, 'granted', NULL)",
     "row_of_no_evaluation(decision_row, 7)\n"},
    {"AGroupsTitle", "UPDATE entrant_group SET id = '京外'",
     "seal_does_not_fit" SEAL_1 "seal_does_not_fit" SEAL_2},
    {"AnEvaluationDeleted",
     "DELETE FROM evaluation WHERE id = 1; DELETE FROM standing_row WHERE evaluation = 1;"
     "DELETE FROM decision_row WHERE evaluation = 1",
     "evaluation_is_missing(1)\n"},
    {"WhereAnEvaluationsRowsLie", "UPDATE evaluation SET first_standing = 2 WHERE id = 1",
     "seal_does_not_fit" SEAL_1},
    {"ARowElsewhere", "UPDATE decision_row SET sequence = 5 WHERE sequence = 4",
     "seal_does_not_fit" SEAL_2},
    {"AnEvaluationAtAnotherPosition", "UPDATE evaluation SET position = 2 WHERE id = 2",
     "seal_does_not_fit" SEAL_2},
};
INSTANTIATE_TEST_SUITE_P(Of, Forgeries, testing::ValuesIn(forgeries), case_name<Forgery>);

// A publication names the seal of what it published.
TEST_F(ChainedSeason, WhatIsPublishedVouchesForTheSeal) {
  Season::open(file_, Season::Access::write).record(fourth_batch());
  EXPECT_EQ(findings(), "");
  forge("UPDATE evaluation SET seal_sha256 = 'ef56' WHERE id = 2");
  EXPECT_EQ(findings(),
            "batch_does_not_fit(4, 2023-07-05T09:00:00Z, 李工, publish)\nseal_does_not_fit" SEAL_2);
}

// What a season says fits, though the program that sealed it summed up other rows.
TEST_F(ChainedSeason, AHashOfOtherResultsIsNamed) {
  Evaluation other = evaluation(3);
  other.results = {};
  other.results.add(StandingRow{"site_place", "京内", "S1", 1, 1, "95.50", "present"});
  Season::open(file_, Season::Access::write).seal(other);
  EXPECT_EQ(findings(), "results_do_not_fit(3, 2023-07-06T01:00:00Z, 李工, mid_year)\n");
}

// One value in the file.
struct Place {
  std::string table, column, row;
  std::optional<std::int64_t> batch;  // that its row belongs to
  std::string text() const { return table + "." + column + " where " + row; }
};

std::string owner_of_rows(const std::string& table) {
  for (const ChainedTable& one : chained_tables)
    if (table == one.name) return one.owner;
  return "NULL";
}

// All values of all tables.
std::vector<Place> places_of(SQLite::Database& tool) {
  std::vector<Place> places;
  SQLite::Statement columns(tool,
                            "SELECT made.name, has.name FROM sqlite_schema AS made "
                            "JOIN pragma_table_info(made.name) AS has WHERE made.type = 'table'");
  while (columns.executeStep()) {
    const std::string table = columns.getColumn(0).getString();
    SQLite::Statement rows(tool,
                           "SELECT rowid, " + owner_of_rows(table) + " FROM \"" + table + "\"");
    while (rows.executeStep()) {
      Place place{
          table, columns.getColumn(1).getString(), "rowid = " + rows.getColumn(0).getString(), {}};
      if (!rows.getColumn(1).isNull()) place.batch = rows.getColumn(1).getInt64();
      places.push_back(place);
    }
  }
  return places;
}

using Value = std::variant<std::monostate, std::int64_t, std::string>;

// Changes one value at a time in a file of its own.
class ForgedSeason : public ChainedSeason {
 protected:
  ForgedSeason() : original_(file_) {
    Season::open(file_, Season::Access::write).record(fourth_batch());
    opened_by_a_forger().exec("PRAGMA journal_mode = DELETE");
    SQLite::Database tool(original_, SQLite::OPEN_READONLY);
    places_ = places_of(tool);
    file_ = folder_ + "/forged.db";
  }
  Value value_at(const Place& place) const {
    SQLite::Database tool(original_, SQLite::OPEN_READONLY);
    SQLite::Statement value(
        tool, "SELECT \"" + place.column + "\" FROM \"" + place.table + "\" WHERE " + place.row);
    value.executeStep();
    if (value.getColumn(0).isNull()) return {};
    if (value.getColumn(0).isInteger()) return value.getColumn(0).getInt64();
    return value.getColumn(0).getString();
  }
  // Two rows of one key are refused even to a forger: then nothing is put.
  bool put(const Place& place, const Value& value) const {
    fs::copy_file(original_, file_, fs::copy_options::overwrite_existing);
    SQLite::Database tool = opened_by_a_forger();
    SQLite::Statement change(
        tool, "UPDATE \"" + place.table + "\" SET \"" + place.column + "\" = ? WHERE " + place.row);
    if (const auto* number = std::get_if<std::int64_t>(&value)) change.bind(1, *number);
    if (const auto* text = std::get_if<std::string>(&value)) change.bind(1, *text);
    try {
      return change.exec() == 1;
    } catch (const SQLite::Exception& fault) {
      EXPECT_EQ(fault.getErrorCode(), SQLite::OK + 19) << place.text();  // SQLITE_CONSTRAINT
      return false;
    }
  }

  std::string original_;
  std::vector<Place> places_;
};

// What else could stand there, of the column's type.
Value another(const Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number + 1000;
  if (const auto* text = std::get_if<std::string>(&value)) return *text + "x";
  return {};
}

TEST_F(ForgedSeason, EveryValueIsVouchedFor) {
  int changed = 0;
  for (const Place& place : places_) {
    const Value value = value_at(place);
    if (value.index() == 0) continue;
    ASSERT_TRUE(put(place, another(value))) << place.text();
    ++changed;
    EXPECT_NE(findings(), "") << place.text();
    EXPECT_TRUE(!place.batch || names_batch(*place.batch)) << place.text() << ": " << findings();
  }
  EXPECT_GT(changed, 220);
}

TEST_F(ForgedSeason, WhatWasNothingIsVouchedFor) {
  int changed = 0;
  for (const Place& place : places_) {
    if (value_at(place).index() != 0) continue;
    // A number where the column takes one, else a text.
    for (const Value& value : {Value{std::int64_t{1}}, Value{std::string{}}}) {
      if (!put(place, value)) continue;
      ++changed;
      EXPECT_NE(findings(), "") << place.text();
      EXPECT_TRUE(!place.batch || names_batch(*place.batch)) << place.text() << ": " << findings();
    }
  }
  EXPECT_GT(changed, 30);
}

TEST_F(ForgedSeason, AFlippedBitIsFound) {
  std::mt19937 chance(2023);
  const auto below = [&](std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(chance);
  };
  int flipped = 0;
  while (flipped < 300) {
    const Place& place = places_[below(places_.size())];
    Value value = value_at(place);
    if (auto* number = std::get_if<std::int64_t>(&value)) {
      *number ^= std::int64_t{1} << below(63);
    } else if (auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty()) {
      char& byte = (*text)[below(text->size())];
      byte = static_cast<char>(byte ^ 1 << below(8));
    } else {
      continue;
    }
    if (!put(place, value)) continue;
    ++flipped;
    EXPECT_NE(findings(), "") << place.text() << ", flip " << flipped;
  }
}

}  // namespace
}  // namespace redbanner
