#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <string>

#include "adapters/sqlite/season.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

// SQLite's files with a disk below that fails: at the k-th write, sync or truncation, and from then
// on or that once.
struct Disk {
  const char* name;
  int code;            // what SQLite is told
  bool goes_on;        // the next ones fail too
  bool writes_a_half;  // of what it fails to write
};
const Disk* disk = nullptr;  // none: nothing fails
int fails_at = 0, operations = 0;

bool fails_now() {
  if (disk == nullptr) return false;
  ++operations;
  return operations == fails_at || (disk->goes_on && operations > fails_at);
}

struct File {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }
const sqlite3_io_methods& under(sqlite3_file* file) { return *real(file)->pMethods; }

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
  if (!fails_now()) return under(file).xWrite(real(file), bytes, count, at);
  if (disk->writes_a_half) under(file).xWrite(real(file), bytes, count / 2, at);
  return disk->code;
}
int sync(sqlite3_file* file, int flags) {
  if (fails_now()) return disk->code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : disk->code;
  return under(file).xSync(real(file), flags);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
  return fails_now() ? disk->code : under(file).xTruncate(real(file), size);
}

// Everything else is passed on as it comes.
const sqlite3_io_methods methods = {
    3,
    [](sqlite3_file* f) { return under(f).xClose(real(f)); },
    [](sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
      return under(f).xRead(real(f), to, count, at);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file* f, sqlite3_int64* size) { return under(f).xFileSize(real(f), size); },
    [](sqlite3_file* f, int lock) { return under(f).xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return under(f).xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* held) { return under(f).xCheckReservedLock(real(f), held); },
    [](sqlite3_file* f, int what, void* argument) {
      return under(f).xFileControl(real(f), what, argument);
    },
    [](sqlite3_file* f) { return under(f).xSectorSize(real(f)); },
    [](sqlite3_file* f) { return under(f).xDeviceCharacteristics(real(f)); },
    [](sqlite3_file* f, int page, int size, int extend, void volatile** at) {
      return under(f).xShmMap(real(f), page, size, extend, at);
    },
    [](sqlite3_file* f, int offset, int count, int flags) {
      return under(f).xShmLock(real(f), offset, count, flags);
    },
    [](sqlite3_file* f) { under(f).xShmBarrier(real(f)); },
    [](sqlite3_file* f, int remove) { return under(f).xShmUnmap(real(f), remove); },
    [](sqlite3_file* f, sqlite3_int64 at, int count, void** page) {
      return under(f).xFetch(real(f), at, count, page);
    },
    [](sqlite3_file* f, sqlite3_int64 at, void* page) {
      return under(f).xUnfetch(real(f), at, page);
    },
};

sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs failing_vfs;

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  file->pMethods = nullptr;
  const int code = real_vfs->xOpen(real_vfs, name, real(file), flags, out);
  if (code == SQLITE_OK) file->pMethods = &methods;
  return code;
}

// For all connections that are opened while it lives.
class FailingDisk {
 public:
  FailingDisk() {
    real_vfs = sqlite3_vfs_find(nullptr);
    failing_vfs = *real_vfs;
    failing_vfs.zName = "failing";
    failing_vfs.szOsFile += static_cast<int>(sizeof(File));
    failing_vfs.xOpen = open_file;
    sqlite3_vfs_register(&failing_vfs, 1);
  }
  ~FailingDisk() {
    sqlite3_vfs_unregister(&failing_vfs);
    sqlite3_vfs_register(real_vfs, 1);
  }
};

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

void create(const std::string& file) {
  Record first = marks(200);
  first.entrants.emplace_back().id = "S1";
  Season::create(file, {1, "rulebook.toml", "text", "ab12", {}}, first);
}

void seal(const std::string& file) {
  Evaluation one;
  one.period = "mid_year";
  one.position = 1;
  for (std::int64_t i = 1; i <= 200; ++i)
    one.results.add(StandingRow{"place", "", "S1", i, 1, "1", "present"});
  one.results_sha256 = results_sha256(one.results);
  Season::open(file, Season::Access::write).seal(one);
}

// What a season holds; whatever does not fit in it is said too.
std::string state_of(const std::string& file) {
  if (!fs::exists(file)) return "none";
  const Season season = Season::open(file, Season::Access::read);
  std::string text = std::to_string(season.ledger().entries.size()) + " entries, " +
                     std::to_string(season.evaluations().size()) + " seals";
  for (const Finding& one : season.check()) text += ", " + message_text(one.what);
  return text;
}

struct Work {
  const char* name;
  bool begins_with_a_season;
  std::function<void(const std::string& file)> run;
  std::string file;  // that it is about
};
const Work works[] = {
    {"Create", false, create, "season.db"},
    {"Record", true,
     [](const std::string& file) { Season::open(file, Season::Access::write).record(marks(500)); },
     "season.db"},
    {"Seal", true, seal, "season.db"},
    {"BackUp", true,
     [](const std::string& file) {
       const auto season = fs::path(file).parent_path() / "season.db";
       Season::open(season.string(), Season::Access::read).backup(file);
     },
     "copy.db"},
};
const Disk disks[] = {{"FailsOnce", SQLITE_IOERR_WRITE, false, false},
                      {"IsFull", SQLITE_FULL, true, false},
                      {"WritesAHalf", SQLITE_IOERR_WRITE, true, true}};

class Durability : public testing::TestWithParam<std::tuple<Work, Disk>> {};

TEST_P(Durability, LeavesAllOrNothingWhereverTheDiskFails) {
  const auto& [work, failing] = GetParam();
  std::string pattern = testing::TempDir() + "durableXXXXXX";
  const fs::path folder = mkdtemp(pattern.data());
  const std::string file = (folder / work.file).string();
  const auto begin_anew = [&] {
    for (const auto& one : fs::directory_iterator(folder)) fs::remove(one);
    if (work.begins_with_a_season) create((folder / "season.db").string());
  };
  begin_anew();
  const std::string before = state_of(file);
  work.run(file);
  const std::string after = state_of(file);
  ASSERT_NE(before, after);

  const FailingDisk in_use;
  int failures = 0;
  for (fails_at = 1;; ++fails_at) {
    begin_anew();
    operations = 0;
    disk = &failing;
    bool is_done = true;
    try {
      work.run(file);
    } catch (const Failure&) {
      is_done = false;
    }
    disk = nullptr;
    const std::string found = state_of(file);
    EXPECT_TRUE(found == after || (found == before && !is_done))
        << found << ", " << (is_done ? "said to be done" : "failed") << " at " << fails_at;
    failures += is_done ? 0 : 1;
    if (operations < fails_at) break;
  }
  EXPECT_GT(failures, 5);
  RecordProperty("failures", failures);
  fs::remove_all(folder);
}

std::string name_of(const testing::TestParamInfo<std::tuple<Work, Disk>>& tested) {
  return std::string(std::get<0>(tested.param).name) + std::get<1>(tested.param).name;
}
INSTANTIATE_TEST_SUITE_P(Of, Durability,
                         testing::Combine(testing::ValuesIn(works), testing::ValuesIn(disks)),
                         name_of);

}  // namespace
}  // namespace redbanner
