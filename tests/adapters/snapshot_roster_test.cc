#include "adapters/sqlite/snapshot_roster.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <random>

#include "adapters/sqlite/read.h"
#include "adapters/sqlite/season.h"
#include "adapters/sqlite/snapshot_blobs.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

constexpr int enough = 1'000;  // entrants for which a snapshot is made

std::string said(const std::optional<Date>& day) { return day ? day->text() : "-"; }

std::string said(const Roster& roster) {
  std::string text;
  for (const Entrant& one : roster) {
    text += one.id + "/" + one.title + "/" + one.kind + "/" + one.unit + "/" +
            said(one.active_from) + "/" + said(one.active_to);
    for (const DatedAttribute& attribute : one.attributes)
      text += " " + attribute.id + "=" + attribute.value + "@" + said(attribute.from);
    text += "\n";
  }
  return text;
}

class RosterSnapshot : public testing::Test {
 protected:
  RosterSnapshot() {
    std::string pattern = testing::TempDir() + "rosterXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/season.db";
  }
  ~RosterSnapshot() override { fs::remove_all(folder_); }

  // People of every shape in a season of their own.
  void create(int people) {
    Record first;
    first.batch = batch("season create");
    for (int i = 0; i < people; ++i) first.entrants.push_back(person(i));
    Season::create(file_, {1, "rules.toml", "[rulebook]\n", "ab12", {}}, first);
  }
  Entrant person(int i) {
    Entrant one;
    one.id = "P" + std::to_string(i);
    one.title = i % 7 == 0 ? std::string(static_cast<std::size_t>(up_to(300)), 'x')
                           : "工人第" + std::to_string(i) + "号";
    one.kind = i == 0 ? "site" : "person";
    if (i > 0 && up_to(1) == 0) one.unit = "P0";
    if (up_to(3) == 0) one.active_from = Date::from_number(up_to(40'000) - 20'000);
    if (up_to(3) == 0) one.active_to = Date::from_number(up_to(40'000) - 20'000);
    for (int left = up_to(2); left > 0; --left)
      one.attributes.push_back(
          {left == 1 ? "region" : "工种", left == 1 ? "" : "钢筋工",
           up_to(1) == 0 ? std::optional(Date::from_number(19'000 + up_to(9))) : std::nullopt});
    return one;
  }
  void change(Record::Change::What what, const std::string& attribute, const std::string& value) {
    Record record;
    record.batch = batch("entrant change");
    record.changes = {{"P1", what, attribute, value, Date::parse("2023-05-01")}};
    Season::open(file_, Season::Access::write).record(record);
  }
  void seal() const {
    Season season = Season::open(file_, Season::Access::write);
    Evaluation evaluation;
    evaluation.period = "mid_year";
    evaluation.position = season.position();
    evaluation.at = "2023-07-01T09:00:00Z";
    season.seal(evaluation);
  }
  // As the snapshot has it; "" where it has nothing to say.
  std::string by_snapshot(std::int64_t position = all_batches) const {
    SQLite::Database season(file_);
    const auto roster = read_roster_snapshot(season, position);
    return roster ? said(*roster) : "";
  }
  std::string by_rows(std::int64_t position = all_batches) const {
    SQLite::Database season(file_);
    return said(read_roster(season, position));
  }
  std::string read(std::int64_t position = all_batches) const {
    return said(Season::open(file_, Season::Access::read).roster(position));
  }
  bool verifies() const { return Season::open(file_, Season::Access::read).verify().empty(); }

  static Batch batch(const std::string& command) {
    return {0, command, "王敏", "2023-06-01T09:00:00Z", "", ""};
  }
  int up_to(int most) { return std::uniform_int_distribution<int>(0, most)(chance_); }
  std::string folder_, file_;
  std::mt19937 chance_{2023};
};

TEST_F(RosterSnapshot, FewEntrantsNeedNone) {
  create(enough - 1);
  seal();
  EXPECT_EQ(by_snapshot(), "");
  EXPECT_EQ(read(), by_rows());
}

TEST_F(RosterSnapshot, IsMadeWhenAnEvaluationIsSealed) {
  create(enough);
  EXPECT_EQ(by_snapshot(), "");
  seal();
  EXPECT_EQ(by_snapshot(), by_rows());
  EXPECT_EQ(read(), by_rows());
  EXPECT_TRUE(verifies());
}

TEST_F(RosterSnapshot, HoldsUntilSomethingIsRecordedAboutAnEntrant) {
  using What = Record::Change::What;
  create(enough);
  for (const auto& [what, attribute] :
       {std::pair{What::attribute, "region"}, {What::title, ""}, {What::unit, ""}}) {
    seal();
    const auto position = Season::open(file_, Season::Access::read).position();
    const std::string before = by_rows();
    EXPECT_EQ(by_snapshot(), before);
    change(what, attribute, "P9");
    EXPECT_NE(by_rows(), before);
    EXPECT_EQ(by_snapshot(), "");
    EXPECT_EQ(read(), by_rows());
    EXPECT_EQ(read(position), before);
    EXPECT_TRUE(verifies());
  }
  seal();
  EXPECT_EQ(by_snapshot(), by_rows());
  EXPECT_EQ(by_snapshot(1), "");  // as it was before the changes
  EXPECT_EQ(read(1), by_rows(1));
}

TEST_F(RosterSnapshot, StaysWhatItWasWhereMarksAreRecorded) {
  create(enough);
  seal();
  const auto made = SQLite::Database(file_)
                        .execAndGet("SELECT checksum FROM snapshot WHERE number = -1")
                        .getInt64();
  Record record;
  record.batch = batch("entry set");
  Entry mark;
  mark.entrant = "P1";
  mark.indicator = "quality";
  mark.period = "mid_year";
  mark.value = Written{9, 0};
  record.entries = {mark};
  Season::open(file_, Season::Access::write).record(record);
  EXPECT_EQ(by_snapshot(), by_rows());
  seal();
  EXPECT_EQ(SQLite::Database(file_)
                .execAndGet("SELECT checksum FROM snapshot WHERE number = -1")
                .getInt64(),
            made);
}

TEST_F(RosterSnapshot, MayBeDroppedAtAnyTime) {
  create(enough);
  seal();
  Season::open(file_, Season::Access::write).drop_snapshot();
  EXPECT_EQ(by_snapshot(), "");
  EXPECT_EQ(read(), by_rows());
  seal();
  EXPECT_EQ(by_snapshot(), by_rows());
}

struct Damage {
  const char* name;
  const char* sql;
};

class DamagedRosterSnapshot : public RosterSnapshot, public testing::WithParamInterface<Damage> {};

TEST_P(DamagedRosterSnapshot, IsNotReadAndIsFound) {
  create(enough);
  seal();
  SQLite::Database(file_, SQLite::OPEN_READWRITE).exec(GetParam().sql);
  EXPECT_EQ(by_snapshot(), "");
  EXPECT_EQ(read(), by_rows());
  EXPECT_FALSE(verifies());
  seal();
  EXPECT_EQ(by_snapshot(), by_rows());
  EXPECT_TRUE(verifies());
}

const Damage damages[] = {
    {"AByte",
     "UPDATE snapshot SET bytes = CAST(substr(bytes, 1, 99) || x'07' || substr(bytes, 101) AS "
     "BLOB) WHERE number = -1"},
    {"Shorter", "UPDATE snapshot SET bytes = substr(bytes, 1, length(bytes) / 2)"},
    {"Empty", "UPDATE snapshot SET bytes = x''"},
    {"AMissingPart", "DELETE FROM snapshot WHERE number = -2"},
    {"PartsChangeTheirPlaces",
     "UPDATE snapshot SET number = -99 WHERE number = -1; UPDATE snapshot SET number = -1 WHERE "
     "number = -2; UPDATE snapshot SET number = -2 WHERE number = -99"},
    {"AnotherFormat",
     "UPDATE snapshot SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE number = -1"},
};
INSTANTIATE_TEST_SUITE_P(Snapshots, DamagedRosterSnapshot, testing::ValuesIn(damages),
                         case_name<Damage>);

// A checksum keeps damage out, not whoever makes one for what he wrote himself: what he wrote is
// found, and nobody reads beside it.
TEST_F(RosterSnapshot, OfAForgerIsFound) {
  create(enough);
  seal();
  SQLite::Database season(file_, SQLite::OPEN_READWRITE);
  const std::string bytes =
      season.execAndGet("SELECT bytes FROM snapshot WHERE number = -1").getString();
  for (int forged = 0; forged < 400; ++forged) {
    std::string other = bytes;
    const auto at = static_cast<std::size_t>(up_to(static_cast<int>(bytes.size()) - 1));
    if (forged % 4 == 0)
      other.resize(at);
    else
      other[at] = static_cast<char>(other[at] ^ (1 + up_to(254)));
    season.exec("DELETE FROM snapshot WHERE number = -1");
    BlobWriter(season, enough)
        .write(-1, {reinterpret_cast<const unsigned char*>(other.data()), other.size()});
    EXPECT_FALSE(roster_snapshot_fits(season)) << at;
    const auto roster = read_roster_snapshot(season, all_batches);
    if (roster) said(*roster);
  }
}

}  // namespace
}  // namespace redbanner
