#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>

#include "adapters/sqlite/season.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

Record marks(int count) {
  Record record;
  record.batch = {0, "entry import", "李工", "2023-07-05T09:00:00Z", "", ""};
  for (int i = 0; i < count; ++i) {
    Entry& mark = record.entries.emplace_back();
    mark.entrant = "S1";
    mark.indicator = "quality";
    mark.period = "mid_year";
    mark.row = std::to_string(i);
    mark.value = Written{i, 0};
  }
  return record;
}

std::string failure_of(const std::function<void()>& work) try {
  work();
  return "";
} catch (const Failure& failure) {
  const bool is_content = failure.kind == Failure::Kind::content;
  return (is_content ? "content " : "world ") + message_text(failure.message);
}

std::string bytes_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Backups : public testing::Test {
 protected:
  Backups() {
    std::string pattern = testing::TempDir() + "backupXXXXXX";
    folder_ = mkdtemp(pattern.data());
    file_ = folder_ + "/season.db";
    copy_ = folder_ + "/copy.db";
    Record first;
    first.batch = {0, "season create", "李工", "2023-07-05T09:00:00Z", "", ""};
    first.entrants.emplace_back().id = "S1";
    Season::create(file_, {1, "rulebook.toml", "text", "ab12", {}}, first).record(marks(10));
  }
  ~Backups() override { fs::remove_all(folder_); }

  Season opened(const std::string& file) const { return Season::open(file, Season::Access::read); }
  std::size_t back_up() const { return opened(file_).backup(copy_).size(); }
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& one : fs::directory_iterator(folder_))
      found.push_back(one.path().filename().string());
    std::ranges::sort(found);
    return found;
  }
  void forge(const std::string& file) const {
    SQLite::Database(file, SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER entry_keeps; UPDATE entry SET digits = 99 WHERE sequence = 3");
  }

  std::string folder_, file_, copy_;
};

TEST_F(Backups, AreTheSeason) {
  EXPECT_EQ(back_up(), 0U);
  EXPECT_EQ(names(),
            (std::vector<std::string>{"copy.db", "season.db", "season.db-shm", "season.db-wal"}));
  EXPECT_EQ(opened(copy_).head(), opened(file_).head());
  EXPECT_EQ(opened(copy_).ledger().entries.size(), 10U);
  EXPECT_EQ(opened(copy_).check().size(), 0U);
  Season copy = Season::open(copy_, Season::Access::write);  // and go on where it stood
  EXPECT_EQ(copy.record(marks(1), 2), 3);
}

TEST_F(Backups, AreForTheSameEyes) {
  chmod(file_.c_str(), 0600);
  back_up();
  struct stat about {};
  stat(copy_.c_str(), &about);
  EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(Backups, TakeWhatStillStandsInTheWal) {
  const Season writer = Season::open(file_, Season::Access::write);
  Season::open(file_, Season::Access::write).record(marks(5));
  EXPECT_GT(fs::file_size(file_ + "-wal"), 0U);
  EXPECT_EQ(back_up(), 0U);
  EXPECT_EQ(opened(copy_).position(), 3);
}

TEST_F(Backups, AreWholeWhileAnotherWrites) {
  std::thread other([&] {
    Season writer = Season::open(file_, Season::Access::write);
    for (int i = 0; i < 30; ++i) writer.record(marks(200));
  });
  std::vector<std::int64_t> positions;
  for (int i = 0; i < 5; ++i) {
    const std::string copy = copy_ + std::to_string(i);
    EXPECT_EQ(opened(file_).backup(copy).size(), 0U);
    const Season made = opened(copy);
    positions.push_back(made.position());
    EXPECT_EQ(made.ledger().entries.size(),
              static_cast<std::size_t>(made.position() - 2) * 200 + 10);
  }
  other.join();
  EXPECT_TRUE(std::ranges::is_sorted(positions));
  EXPECT_EQ(opened(file_).position(), 32);
}

TEST_F(Backups, NeverTakeThePlaceOfAnything) {
  std::ofstream(copy_) << "somebody's";
  EXPECT_EQ(failure_of([&] { back_up(); }), "content season_exists(backup_season)");
  EXPECT_EQ(bytes_of(copy_), "somebody's");
  EXPECT_EQ(failure_of([&] { opened(file_).backup(folder_ + "/none/copy.db"); }),
            "world folder_missing(backup_season)");
}

TEST_F(Backups, AreNotKeptWhereTheSeasonIsFalse) {
  forge(file_);
  const auto found = opened(file_).backup(copy_);
  ASSERT_EQ(found.size(), 2U);  // and the trigger that is gone
  EXPECT_EQ(found[0].batch, 2);
  EXPECT_FALSE(fs::exists(copy_));
}

TEST_F(Backups, ArePutBackWhereNothingIs) {
  back_up();
  for (const auto end : {"", "-wal", "-shm"}) fs::remove(file_ + end);
  EXPECT_EQ(Season::restore(copy_, file_, "").size(), 0U);
  EXPECT_EQ(opened(file_).position(), 2);
  EXPECT_EQ(failure_of([&] { Season::restore(copy_, file_, ""); }),
            "content season_exists(restore_season)");
}

TEST_F(Backups, ArePutBackAndThePresentSeasonIsKept) {
  back_up();
  Season::open(file_, Season::Access::write).record(marks(5));
  const std::string head = opened(file_).head();
  const std::string kept = folder_ + "/kept.db";
  EXPECT_EQ(Season::restore(copy_, file_, kept).size(), 0U);
  EXPECT_EQ(opened(file_).position(), 2);
  EXPECT_EQ(opened(file_).check().size(), 0U);
  EXPECT_EQ(opened(kept).head(), head);
  EXPECT_EQ(opened(kept).check().size(), 0U);
  Season season = Season::open(file_, Season::Access::write);
  EXPECT_EQ(season.record(marks(1), 2), 3);
  EXPECT_EQ(opened(kept).head(), head);
}

TEST_F(Backups, ArePutBackOverADamagedSeason) {
  back_up();
  const std::string damaged = bytes_of(file_).substr(0, 5000) + std::string(3000, 'x');
  std::ofstream(file_, std::ios::binary) << damaged;
  const std::string kept = folder_ + "/kept.db";
  EXPECT_EQ(Season::restore(copy_, file_, kept).size(), 0U);
  EXPECT_EQ(opened(file_).position(), 2);
  EXPECT_EQ(opened(file_).check().size(), 0U);
  EXPECT_EQ(bytes_of(kept), damaged);
}

TEST_F(Backups, AreNotPutBackWhileTheSeasonIsOpen) {
  back_up();
  const Season reader = opened(file_);
  EXPECT_EQ(reader.ledger().position, 2);
  EXPECT_EQ(failure_of([&] { Season::restore(copy_, file_, folder_ + "/kept.db"); }),
            "world season_is_busy(restore_season)");
  EXPECT_FALSE(fs::exists(folder_ + "/kept.db"));
  EXPECT_EQ(reader.check().size(), 0U);
}

TEST_F(Backups, ThatAreFalseOrNoSeasonAreNotPutBack) {
  back_up();
  const std::string before = bytes_of(file_), kept = folder_ + "/kept.db";
  forge(copy_);
  ASSERT_EQ(Season::restore(copy_, file_, kept).size(), 2U);
  EXPECT_EQ(failure_of([&] { Season::restore(folder_ + "/none.db", file_, kept); }),
            "world file_missing(open_season)");
  std::ofstream(copy_) << "a letter";
  EXPECT_EQ(failure_of([&] { Season::restore(copy_, file_, kept); }),
            "content not_a_season(open_season)");
  EXPECT_EQ(bytes_of(file_), before);
  EXPECT_FALSE(fs::exists(kept));
}

}  // namespace
}  // namespace redbanner
