#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <vector>

#include "adapters/csv/csv.h"
#include "adapters/sqlite/season.h"
#include "adapters/zip/archive.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

std::string failure_of(const std::function<void()>& work) try {
  work();
  return "";
} catch (const Failure& failure) {
  return message_text(failure.message);
}

Record marks(int count) {
  Record record;
  record.batch = {0, "entry import", "李工", "2023-06-02T09:00:00Z", "", ""};
  for (int i = 0; i < count; ++i) {
    Entry entry;
    entry.entrant = "S1";
    entry.indicator = "quality";
    entry.period = "may";
    entry.field = "mark";
    entry.rater = std::to_string(i);
    entry.value = Written{i, 2};
    record.entries.push_back(entry);
  }
  return record;
}

class Hostile : public testing::Test {
 protected:
  Hostile() {
    std::string pattern = testing::TempDir() + "hostileXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/season.db";
  }
  ~Hostile() override { fs::remove_all(folder_); }

  void make_season() const {
    Record first;
    first.batch = {0, "season create", "王敏", "2023-06-01T09:00:00Z", "", ""};
    Entrant site;
    site.id = site.title = "S1";
    site.kind = "site";
    first.entrants = {site};
    Season::create(file_, {1, "rules.toml", "[rulebook]\n", "ab12", {}}, first);
  }
  Season open(Season::Access access = Season::Access::read) const {
    return Season::open(file_, access);
  }

  std::string folder_, file_;
};

TEST_F(Hostile, TenGigabytesOfZerosAreRefusedAtOnce) {
  std::ofstream{file_};
  fs::resize_file(file_, std::uintmax_t{10} << 30);  // takes no room on the disk
  EXPECT_EQ(failure_of([&] { open(); }), "not_a_season(open_season)");
  EXPECT_EQ(failure_of([&] { read_file(file_, "read_entries"); }), "file_too_large(read_entries)");
  EXPECT_EQ(failure_of([&] { unpack_archive(file_, folder_ + "/2023"); }), "not_an_archive");
}

TEST_F(Hostile, LinksThatGoRoundAreRefused) {
  fs::create_symlink(file_, file_);
  EXPECT_EQ(failure_of([&] { open(); }), "file_is_a_circle_of_links(open_season)");
  EXPECT_EQ(failure_of([&] { read_file(file_, "read_entries"); }),
            "file_is_a_circle_of_links(read_entries)");
  EXPECT_NE(failure_of([&] { unpack_archive(file_, folder_ + "/2023"); }), "");
}

// By its first bytes it is a season of ours; what it holds somebody else made.
struct Crafted {
  const char* name;
  const char* sql;
  const char* found;  // by check
};

class CraftedSeason : public Hostile, public testing::WithParamInterface<Crafted> {};

TEST_P(CraftedSeason, IsFoundAndDoesNoHarm) {
  make_season();
  open(Season::Access::write).record(marks(3));
  SQLite::Database(file_, SQLite::OPEN_READWRITE).exec(GetParam().sql);
  std::string found;
  const std::string failure = failure_of([&] {
    for (const Finding& one : open().check()) found += message_text(one.what) + "\n";
  });
  EXPECT_EQ(failure + found, GetParam().found);
  // Whatever is asked of it, it answers or says why not.
  failure_of([&] { open().ledger(); });
  failure_of([&] { open().roster(); });
  failure_of([&] { open().log(); });
  failure_of([&] { open().verify(); });
  failure_of([&] { open(Season::Access::write).record(marks(1)); });
}

const Crafted crafted[] = {
    {"ATriggerThatAddsEntries",
     "CREATE TRIGGER more AFTER INSERT ON batch BEGIN INSERT INTO entry SELECT 1000 + sequence, "
     "NEW.id, entrant, indicator, period, row, field, rater, day, state, 9900, 2, paper, NULL, "
     "text FROM entry; END",
     "object_is_not_ours(trigger more CREATE TRIGGER more AFTER INSERT ON batch BEGIN INSERT INTO "
     "entry SELECT 1000 + sequence, NEW.id, entrant, indicator, period, row, field, rater, day, "
     "state, 9900, 2, paper, NULL, text FROM entry; END)\n"},
    {"ATriggerLess", "DROP TRIGGER entry_keeps",
     "object_is_missing(trigger entry_keeps CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry "
     "BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END)\n"},
    {"ATableOfItsOwn", "CREATE TABLE mine (x)", "object_is_not_ours(table mine)\n"},
    {"AViewInPlaceOfATable",
     "DROP TABLE custody_entry; CREATE VIEW custody_entry AS SELECT * FROM custody_entry",
     "object_is_not_ours(view custody_entry)\nobject_is_missing(table custody_entry)\n"
     "object_is_missing(trigger custody_entry_grows CREATE TRIGGER custody_entry_grows BEFORE "
     "INSERT ON custody_entry WHEN EXISTS (SELECT 1 FROM custody_entry WHERE sequence = "
     "NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END)\n"
     "object_is_missing(trigger custody_entry_keeps CREATE TRIGGER custody_entry_keeps BEFORE "
     "UPDATE ON custody_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END)\n"
     "object_is_missing(trigger custody_entry_stays CREATE TRIGGER custody_entry_stays BEFORE "
     "DELETE ON custody_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); "
     "END)\n"},
};
INSTANTIATE_TEST_SUITE_P(Seasons, CraftedSeason, testing::ValuesIn(crafted), case_name<Crafted>);

// What the trigger brought in is in no batch's hash.
TEST_F(Hostile, EntriesOfATriggerDoNotFitTheChain) {
  make_season();
  open(Season::Access::write).record(marks(1));
  SQLite::Database(file_, SQLite::OPEN_READWRITE)
      .exec(
          "CREATE TRIGGER more AFTER INSERT ON entry WHEN NEW.sequence = 2 BEGIN INSERT INTO "
          "entry SELECT 3, NEW.batch, entrant, indicator, period, row, field, rater, day, state, "
          "9900, 2, paper, NULL, text FROM entry WHERE sequence = 1; END");
  open(Season::Access::write).record(marks(1));
  const auto found = open().verify();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().batch, 3);
}

// Each reader sees whole batches, whatever is being written meanwhile.
TEST_F(Hostile, EightReadWhileOneWrites) {
  constexpr int readers = 8, batches = 30, of_a_batch = 400;
  make_season();
  std::vector<pid_t> children;
  for (int reader = 0; reader < readers; ++reader) {
    const pid_t child = fork();
    if (child == 0) {
      std::size_t before = 0;
      while (before < batches * of_a_batch) {
        const Ledger ledger = open().ledger();
        const bool whole = ledger.entries.size() % of_a_batch == 0 &&
                           ledger.entries.size() >= before &&
                           ledger.entries.size() / of_a_batch == ledger.batches.size() - 1;
        if (!whole) _exit(1);
        before = ledger.entries.size();
      }
      _exit(0);
    }
    children.push_back(child);
  }
  const Record record = marks(of_a_batch);
  for (int i = 0; i < batches; ++i) open(Season::Access::write).record(record);
  for (const pid_t child : children) {
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
}

}  // namespace
}  // namespace redbanner
