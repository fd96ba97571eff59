#include "adapters/sqlite/snapshot.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "adapters/sqlite/season.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

constexpr int enough = 1'000;  // entries for which a snapshot is made

// Everything that stands in the lists, so that two ways of reading can be compared.
std::string said(const Lists& lists, const Roster& roster) {
  std::string text;
  for (const ListCells& list : lists.lists)
    for (std::size_t entrant = 0; entrant < list.entrants.size(); ++entrant)
      for (std::size_t slot = 0; slot < list.cells_of(entrant); ++slot) {
        const Entry one = entry_at(lists, list, entrant, slot, roster);
        text += std::to_string(one.sequence);
        for (const auto* part : {&one.entrant, &one.indicator, &one.period, &one.row, &one.field,
                                 &one.rater, &one.text})
          text += "/" + *part;
        text += "/" + (one.day ? one.day->text() : "") + "/" + std::to_string(int(one.state)) +
                "/" + (one.value ? one.value->text() : "") + "\n";
      }
  return text;
}

class Snapshot : public testing::Test {
 protected:
  Snapshot() {
    std::string pattern = testing::TempDir() + "snapshotXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/season.db";
    Record first;
    first.batch = {0, "season create", "王敏", "2023-06-01T09:00:00Z", "", ""};
    for (const auto* id : {"S1", "S2", "S3"}) {
      Entrant site;
      site.id = site.title = id;
      site.kind = "site";
      first.entrants.push_back(site);
    }
    Season::create(file_, {1, "rules.toml", "[rulebook]\n", "ab12", {}}, first);
  }
  ~Snapshot() override { fs::remove_all(folder_); }

  // Entries of every shape; some correct an earlier one.
  Record random_record(int count) {
    const auto up_to = [&](int most) {
      return std::uniform_int_distribution<int>(0, most)(chance_);
    };
    Record record;
    record.batch = {0, "entry import", "李工", "2023-06-02T09:00:00Z", "年中", "总考7号"};
    for (int i = 0; i < count; ++i) {
      Entry entry;
      entry.entrant = "S" + std::to_string(1 + up_to(2));
      entry.indicator = up_to(1) == 0 ? "quality" : "产值";
      entry.period = "mid_year";
      if (up_to(2) == 0) entry.row = "第" + std::to_string(up_to(300)) + "跳";
      entry.field = up_to(4) == 0 ? "" : "mark";
      if (up_to(1) == 0) entry.rater = "评分人" + std::to_string(up_to(9));
      if (up_to(3) == 0) entry.day = Date::from_number(up_to(40'000) - 20'000);
      if (up_to(5) == 0) entry.paper = "纸" + std::to_string(up_to(3));
      if (up_to(9) == 0) entry.replaces = 1;
      if (entry.field.empty())
        entry.state = State::not_applicable;
      else if (up_to(6) == 0)
        entry.text = "国家级";
      else
        entry.value =
            Written{(std::int64_t{up_to(2'000'000)} - 1'000'000) * up_to(1'000'000'000), up_to(18)};
      record.entries.push_back(std::move(entry));
    }
    return record;
  }
  void record(int count) {
    const Record what = random_record(count);
    Season::open(file_, Season::Access::write).record(what);
  }
  void seal() const {
    Season season = Season::open(file_, Season::Access::write);
    Evaluation evaluation;
    evaluation.period = "mid_year";
    evaluation.position = season.position();
    evaluation.at = "2023-07-01T09:00:00Z";
    evaluation.results_sha256 = results_sha256(evaluation.results);
    season.seal(evaluation);
  }
  void run_sql(const std::string& sql) const {
    SQLite::Database(file_, SQLite::OPEN_READWRITE).exec(sql);
  }
  std::int64_t rows_in_snapshot() const {
    SQLite::Database season(file_);
    return season.execAndGet("SELECT coalesce(max(rows), 0) FROM snapshot").getInt64();
  }
  // At every position: by snapshot, by rows, and by the ledger's entries.
  void expect_same() const {
    const Season season = Season::open(file_, Season::Access::read);
    const Roster roster = season.roster();
    for (std::int64_t position = 0; position <= season.position(); ++position) {
      const std::string by_rows = said(*season.lists(position, Season::Reading::by_rows), roster);
      EXPECT_EQ(said(*season.lists(position), roster), by_rows) << "at position " << position;
      EXPECT_EQ(said(lists_of(season.ledger(position).entries, roster), roster), by_rows)
          << "at position " << position;
    }
  }
  bool verifies() const { return Season::open(file_, Season::Access::read).verify().empty(); }

  std::string folder_, file_;
  std::mt19937 chance_{2023};
};

TEST_F(Snapshot, FewEntriesNeedNone) {
  record(enough - 1);
  seal();
  EXPECT_EQ(rows_in_snapshot(), 0);
  expect_same();
}

TEST_F(Snapshot, IsMadeWhenAnEvaluationIsSealed) {
  record(enough);
  EXPECT_EQ(rows_in_snapshot(), 0);
  seal();
  EXPECT_EQ(rows_in_snapshot(), enough);
  expect_same();
  EXPECT_TRUE(verifies());
}

TEST_F(Snapshot, WhatCameSinceIsReadBehindIt) {
  record(enough);
  seal();
  for (const int count : {1, 700, 30}) record(count);
  expect_same();
  seal();  // too little for another
  EXPECT_EQ(rows_in_snapshot(), enough);
  record(enough);
  seal();
  EXPECT_EQ(rows_in_snapshot(), 2 * enough + 731);
  expect_same();
  EXPECT_TRUE(verifies());
}

TEST_F(Snapshot, MayBeDroppedAtAnyTime) {
  record(enough);
  seal();
  Season::open(file_, Season::Access::write).drop_snapshot();
  EXPECT_EQ(rows_in_snapshot(), 0);
  expect_same();
  seal();
  EXPECT_EQ(rows_in_snapshot(), enough);
  expect_same();
  record(3);
  seal();  // too little for another
  EXPECT_EQ(rows_in_snapshot(), enough);
  expect_same();
}

// Of so many rows two threads read.
TEST_F(Snapshot, ManyRowsAreReadByTwoAsTheLedgerIs) {
  for (int sheet = 0; sheet < 3; ++sheet) record(40'001);
  expect_same();
  seal();
  EXPECT_EQ(rows_in_snapshot(), 120'003);
  expect_same();
}

TEST_F(Snapshot, WhatMayGoOnMeanwhileIsBegunOnce) {
  const auto begun = [&](Season::Reading reading) {
    int times = 0;
    Season::open(file_, Season::Access::read).lists({}, reading, [&] { ++times; });
    return times;
  };
  EXPECT_EQ(begun(Season::Reading::fast), 1) << "without entries";
  record(enough);
  EXPECT_EQ(begun(Season::Reading::fast), 1) << "without a snapshot";
  seal();
  record(3);
  EXPECT_EQ(begun(Season::Reading::fast), 1) << "with a snapshot, and rows behind it";
  EXPECT_EQ(begun(Season::Reading::by_rows), 1) << "passing over the snapshot";
}

TEST_F(Snapshot, OfAnOlderFormatIsRenewed) {
  record(enough);
  seal();
  run_sql("UPDATE snapshot SET bytes = CAST(x'01' || substr(bytes, 2) AS BLOB) WHERE number = 0");
  expect_same();
  EXPECT_TRUE(verifies());
  seal();
  EXPECT_EQ(SQLite::Database(file_)
                .execAndGet("SELECT hex(substr(bytes, 1, 1)) FROM snapshot WHERE number = 0")
                .getString(),
            "02");
  expect_same();
  EXPECT_TRUE(verifies());
}

struct Damage {
  const char* name;
  const char* sql;
};

class DamagedSnapshot : public Snapshot, public testing::WithParamInterface<Damage> {};

TEST_P(DamagedSnapshot, IsNotReadAndIsFound) {
  record(enough);
  seal();
  run_sql(GetParam().sql);
  expect_same();
  EXPECT_FALSE(verifies());
}

const Damage damages[] = {
    {"AByteOfAColumn",
     "UPDATE snapshot SET bytes = cast(substr(bytes, 1, 99) || x'07' || substr(bytes, 101) AS "
     "BLOB) WHERE number = 3"},
    {"AShorterColumn",
     "UPDATE snapshot SET bytes = substr(bytes, 1, length(bytes) / 2) WHERE number = 2"},
    {"AnEmptyColumn", "UPDATE snapshot SET bytes = x'' WHERE number = 0"},
    {"AMissingColumn", "DELETE FROM snapshot WHERE number = 5"},
    {"AnotherChecksum", "UPDATE snapshot SET checksum = checksum + 1 WHERE number = 5"},
    {"ColumnsChangeTheirPlaces",
     "UPDATE snapshot SET number = 99 WHERE number = 3; UPDATE snapshot SET number = 3 WHERE "
     "number = 4; UPDATE snapshot SET number = 4 WHERE number = 99"},
};
INSTANTIATE_TEST_SUITE_P(Snapshots, DamagedSnapshot, testing::ValuesIn(damages), case_name<Damage>);

// Each time something else happens to it: entries, corrections, seals, a kill, a drop.
TEST_F(Snapshot, IsTheSameAsTheRowsWhateverHappens) {
  record(enough);
  for (int step = 0; step < 25; ++step) {
    const int what = std::uniform_int_distribution<int>(0, 4)(chance_);
    if (what == 0) seal();
    if (what == 1) record(std::uniform_int_distribution<int>(1, 4'000)(chance_));
    if (what == 2) Season::open(file_, Season::Access::write).drop_snapshot();
    if (what >= 3) {
      const pid_t child = fork();
      if (child == 0) {
        seal();
        _exit(0);
      }
      usleep(std::uniform_int_distribution<unsigned>(0, 60'000)(chance_));
      kill(child, SIGKILL);
      waitpid(child, nullptr, 0);
    }
    const Season season = Season::open(file_, Season::Access::read);
    const Roster roster = season.roster();
    ASSERT_EQ(said(*season.lists(), roster),
              said(*season.lists({}, Season::Reading::by_rows), roster))
        << "after step " << step;
  }
  EXPECT_TRUE(verifies());
}

}  // namespace
}  // namespace redbanner
