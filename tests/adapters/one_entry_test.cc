#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <tuple>

#include "adapters/sqlite/season.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

Entry mark(const std::string& who, std::int64_t digits) {
  Entry made;
  made.entrant = who;
  made.indicator = "quality";
  made.period = "may";
  made.field = "mark";
  made.rater = "李工";
  made.value = Written{digits, 1};
  return made;
}

Record of(std::vector<Entry> entries) {
  Record record;
  record.batch = {0, "entry correct", "王工", "2023-07-05T09:00:00Z", "typed wrongly", ""};
  record.entries = std::move(entries);
  return record;
}

auto all_of(const Entry& one) {
  return std::tie(one.sequence, one.batch, one.entrant, one.indicator, one.period, one.row,
                  one.field, one.rater, one.day, one.state, one.value, one.text, one.paper,
                  one.replaces);
}

// A season of two sites, in a folder of its own.
class OneEntryTest : public testing::Test {
 protected:
  OneEntryTest() {
    fs::create_directories(folder_);
    Record first;
    for (const char* const id : {"S1", "S2"}) {
      Entrant one;
      one.id = one.title = id;
      one.kind = "site";
      first.entrants.push_back(one);
    }
    Season::create(file(), {1, "rulebook.toml", "", "ab12", {}}, first);
  }
  ~OneEntryTest() override { fs::remove_all(folder_); }
  std::string file() const { return (folder_ / "season.db").string(); }
  Season opened() const { return Season::open(file(), Season::Access::write); }

 private:
  fs::path folder_ = fs::temp_directory_path() / ("one_entry-" + std::to_string(getpid()));
};

// The second of them finds every text known, the first none.
TEST_F(OneEntryTest, StandsInTheLedgerAsManyDo) {
  Season season = opened();
  EXPECT_EQ(season.record(of({mark("S1", 905), mark("S2", 870)})), 2);
  Entry corrected = mark("S1", 950);
  corrected.replaces = 1;
  corrected.day = Date::parse("2023-05-04");
  EXPECT_EQ(season.record(of({corrected})), 3);
  Entry other = mark("S2", 890);
  other.row = "first visit";
  EXPECT_EQ(season.record(of({other})), 4);
  other.state = State::not_examined;
  other.value.reset();
  EXPECT_EQ(season.record(of({other})), 5);
  EXPECT_TRUE(season.verify().empty());
  const auto entries = season.ledger().entries;
  ASSERT_EQ(entries.size(), 5U);
  corrected.sequence = 3;
  corrected.batch = 3;
  EXPECT_TRUE(all_of(entries[2]) == all_of(corrected));
  other.sequence = 5;
  other.batch = 5;
  EXPECT_TRUE(all_of(entries[4]) == all_of(other));
  EXPECT_TRUE(season.check().empty());
}

TEST_F(OneEntryTest, OfWhoIsUnknownIsRefused) {
  Season season = opened();
  season.record(of({mark("S1", 905)}));
  season.record(of({mark("S1", 915)}));
  EXPECT_THROW(season.record(of({mark("S3", 905)})), Failure);
  EXPECT_EQ(season.position(), 3);
}

// What a refused attempt has hashed is not in the next link.
TEST_F(OneEntryTest, IsAllOrNothing) {
  Season season = opened();
  season.record(of({mark("S1", 905)}));
  Entry of_nothing = mark("S1", 915);
  of_nothing.replaces = 77;
  EXPECT_THROW(season.record(of({of_nothing})), Failure);
  season.record(of({mark("S1", 925)}));
  EXPECT_EQ(season.ledger().entries.size(), 2U);
  EXPECT_TRUE(season.verify().empty());
}

// Another connection's batches are seen.
TEST_F(OneEntryTest, GoesOnFromWhatOthersRecorded) {
  Season one = opened();
  Season two = opened();
  one.record(of({mark("S1", 905)}));
  for (int i = 0; i < 3; ++i) {
    one.record(of({mark("S1", 910 + i)}));
    two.record(of({mark("S2", 810 + i)}));
  }
  EXPECT_THROW(one.record(of({mark("S1", 900)}), 5), Failure);
  EXPECT_EQ(one.position(), 8);
  EXPECT_TRUE(one.verify().empty());
}

// NORMAL is for measuring: what is recorded is the same.
TEST_F(OneEntryTest, CanBeRecordedWithoutWaitingForTheDisk) {
  {
    Season season = Season::open(file(), Season::Access::write, Season::Synchronous::normal);
    season.record(of({mark("S1", 905)}));
    season.record(of({mark("S1", 915)}));
  }
  EXPECT_TRUE(opened().check().empty());
}

}  // namespace
}  // namespace redbanner
