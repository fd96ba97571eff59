#include "adapters/sqlite/season.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <array>
#include <string_view>
#include <utility>

#include "adapters/sqlite/backup.h"
#include "adapters/sqlite/connection.h"
#include "adapters/sqlite/fault.h"
#include "adapters/sqlite/place.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/snapshot.h"
#include "adapters/sqlite/snapshot_roster.h"
#include "adapters/sqlite/verify.h"
#include "adapters/sqlite/write.h"
#include "adapters/sqlite/write_one.h"
#include "engine/core/worker.h"

namespace redbanner {
namespace {

constexpr std::int64_t now = all_batches;

// The first bytes of the file as they stand, read without a lock and through SQLite's own handle:
// closing another one would release the locks of every connection in this program.
std::array<unsigned char, 100> header_of(SQLite::Database& season) {
  std::array<unsigned char, 100> header{};
  sqlite3_file* file = nullptr;
  sqlite3_file_control(season.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  const int code = file->pMethods->xRead(file, header.data(), header.size(), 0);
  if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) throw SQLite::Exception("read", code);
  return header;
}

std::int32_t number_at(const std::array<unsigned char, 100>& header, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = at; i < at + 4; ++i) number = number << 8 | header[i];
  return static_cast<std::int32_t>(number);
}

void check_version(std::int32_t version, const std::string& file) {
  if (version > season_version)
    throw Failure(Failure::Kind::content, file,
                  {"season_is_newer", {std::int64_t{version}, std::int64_t{season_version}}});
}

// Before SQLite itself looks at the file, which might mend or mark what is not ours.
void check_is_season(SQLite::Database& season, const std::string& file) {
  constexpr std::string_view magic{"SQLite format 3\0", 16};
  const auto header = header_of(season);
  const bool is_database =
      std::equal(magic.begin(), magic.end(), header.begin(),
                 [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
  if (!is_database || number_at(header, 68) != season_application_id)
    throw Failure(Failure::Kind::content, file, {"not_a_season", {Term{"open_season"}}});
  check_version(number_at(header, 60), file);
}

// A checkpoint waits for the disk: seldom, where a second's corrections are thousands.
void set_normal(SQLite::Database& season) {
  season.exec("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384");
}

void set_version(SQLite::Database& season) {
  season.exec("PRAGMA user_version = " + std::to_string(season_version));
}

// Brings an older season up to date, in one transaction: whoever comes second finds it done.
// Returns the name of the copy that was made of it before; nothing where there was nothing to do.
std::optional<std::string> migrate(SQLite::Database& season, const std::string& file) {
  if (version_of(season) == season_version) return {};
  SQLite::Transaction transaction(season, SQLite::TransactionBehavior::IMMEDIATE);
  const std::int32_t version = version_of(season);
  if (version == season_version) return {};
  const std::string copy = copy_before_migration(file, version);
  if (version < first_version_with_texts) season.exec(migration_to_2());
  if (version < first_version_with_chain) season.exec(migration_to_3());
  if (version < first_version_with_memory) season.exec(migration_to_4());
  season.exec(migration_to_5());
  set_version(season);
  if (version < first_version_with_chain) chain_what_is_there(season);
  season.exec(evaluations_are_kept());
  transaction.commit();
  return copy;
}

void build(const std::string& name, const std::string& file, const StoredRulebook& rulebook,
           const Record& first) {
  SQLite::Database season(as_path(name),
                          SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  set_up(season);
  SQLite::Transaction transaction(season);
  season.exec(tables_of_a_season());
  Record with_rulebook = first;
  with_rulebook.rulebook = rulebook;
  write_record(season, file, with_rulebook);
  transaction.commit();
  season.exec("PRAGMA journal_mode = WAL");
}

}  // namespace

struct Season::Database {
  std::string file;
  SQLite::Database connection;
  std::optional<std::string> copy_of_older = {};
  mutable std::shared_ptr<const ListsUpTo> lists = {};  // those read last, for the snapshot
  std::unique_ptr<OneEntry> one_entry = {};             // made when one is recorded

  std::int64_t write(const Record& record) {
    if (OneEntry::is_one(record)) {
      if (!one_entry) one_entry = std::make_unique<OneEntry>(connection);
      if (const auto batch = one_entry->write(record)) return *batch;
    }
    return write_record(connection, file, record);
  }
};

Season::Season(std::unique_ptr<Database> database) : database_(std::move(database)) {}
Season::Season(Season&&) noexcept = default;
Season& Season::operator=(Season&&) noexcept = default;
Season::~Season() = default;

Season Season::create(const std::string& file, const StoredRulebook& rulebook,
                      const Record& first) {
  check_free(file, "create_season");
  naming(file, "create_season", [&] {
    const Building building(file);
    build(building.name(), file, rulebook, first);
    put_in_place(building.name(), file, "create_season");
  });
  try {
    return open(file, Access::write);
  } catch (const Failure&) {  // no room left for the files beside it
    remove_with_companions(file);
    throw;
  }
}

Season Season::open(const std::string& file, Access access, Synchronous synchronous) {
  if (access == Access::write)
    check_writable(file, "open_season");
  else
    check_readable(file, "open_season");
  // Without SQLite's own locks around each call: a Season belongs to one thread at a time.
  const int flags = SQLite::OPEN_NOMUTEX |
                    (access == Access::write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
  return naming(file, "open_season", [&] {
    auto database = std::make_unique<Database>(
        Database{file, SQLite::Database(as_path(file), flags, busy_milliseconds), {}});
    check_is_season(database->connection, file);
    set_up(database->connection);
    if (synchronous == Synchronous::normal) set_normal(database->connection);
    // A version that another program has just raised still stands beside the file, in the WAL.
    check_version(version_of(database->connection), file);
    if (access == Access::write) database->copy_of_older = migrate(database->connection, file);
    return Season(std::move(database));
  });
}

const std::string& Season::file() const { return database_->file; }
const std::optional<std::string>& Season::copy_of_older() const { return database_->copy_of_older; }

std::vector<StoredRulebook> Season::rulebooks(std::optional<std::int64_t> position) const {
  return naming(file(), "read_season",
                [&] { return read_rulebooks(database_->connection, position.value_or(now)); });
}

Roster Season::roster(std::optional<std::int64_t> position) const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    auto kept = read_roster_snapshot(database_->connection, position.value_or(now));
    return kept ? std::move(*kept) : read_roster(database_->connection, position.value_or(now));
  });
}

Ledger Season::ledger(std::optional<std::int64_t> position, Contents contents) const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return read_ledger(database_->connection, position.value_or(now), contents);
  });
}

std::shared_ptr<const Lists> Season::lists(std::optional<std::int64_t> position, Reading reading,
                                           const std::function<void()>& meanwhile) const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    const bool by_rows = reading == Reading::by_rows;
    const auto read = std::make_shared<const ListsUpTo>(
        read_lists(database_->connection, position.value_or(now), by_rows, meanwhile));
    if (position.value_or(now) >= read_position(database_->connection)) database_->lists = read;
    return std::shared_ptr<const Lists>(read, &read->lists);
  });
}

Entries Season::entries() const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return read_entry_columns(database_->connection);
  });
}

std::int64_t Season::position() const {
  return naming(file(), "read_season", [&] { return read_position(database_->connection); });
}

std::vector<Sheet> Season::sheets() const {
  return naming(file(), "read_season", [&] { return read_sheets(database_->connection); });
}

std::int64_t Season::record(const Record& record, std::optional<std::int64_t> seen) {
  return naming(file(), "write_season", [&] {
    SQLite::Transaction transaction(database_->connection, SQLite::TransactionBehavior::IMMEDIATE);
    if (seen && read_position(database_->connection) != *seen)
      throw Failure(Failure::Kind::world, file(), {"season_has_gone_on", {Term{"write_season"}}});
    const std::int64_t batch = database_->write(record);
    transaction.commit();
    return batch;
  });
}

std::int64_t Season::seal(Evaluation evaluation) {
  Worker none(Worker::Thread::none);
  return seal(evaluation, roster(evaluation.position), none);
}

std::int64_t Season::seal(Evaluation& evaluation, const Roster& roster, Worker& beside) {
  return naming(file(), "seal_evaluation", [&] {
    SQLite::Transaction transaction(database_->connection, SQLite::TransactionBehavior::IMMEDIATE);
    const std::int64_t id = write_evaluation(database_->connection, file(), evaluation, beside);
    if (wants_snapshot(database_->connection)) {
      auto& lists = database_->lists;
      if (!lists)
        lists = std::make_shared<const ListsUpTo>(read_lists(database_->connection, now, false));
      renew_snapshot(database_->connection, *lists);
    }
    renew_roster_snapshot(database_->connection, roster, evaluation.position);
    transaction.commit();
    return id;
  });
}

std::vector<Evaluation> Season::evaluations(const std::optional<std::string>& period) const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return read_evaluations(database_->connection, period);
  });
}

std::optional<Evaluation> Season::last_evaluation(const std::optional<std::string>& period) const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return read_last_evaluation(database_->connection, period);
  });
}

std::string Season::head() const {
  return naming(file(), "read_season", [&] { return read_head(database_->connection); });
}

std::vector<LoggedBatch> Season::log() const {
  return naming(file(), "read_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return read_log(database_->connection);
  });
}

std::vector<Finding> Season::verify() const {
  return naming(file(), "verify_season", [&] {
    const SQLite::Transaction one_state(database_->connection);
    return verify_season(database_->connection);
  });
}

void Season::drop_snapshot() {
  naming(file(), "write_season", [&] { redbanner::drop_snapshot(database_->connection); });
}

std::vector<Finding> Season::check() const {
  return naming(file(), "verify_season", [&] { return check_season(database_->connection); });
}

std::vector<Finding> Season::backup(const std::string& to) const {
  return copy_season(database_->connection, to, "backup_season");
}

std::vector<Finding> Season::restore(const std::string& backup, const std::string& file,
                                     const std::string& keep_as) {
  const Season kept = open(backup, Access::read);
  return put_back(kept.database_->connection, file, keep_as);
}

std::vector<Publication> Season::publications() const {
  return naming(file(), "read_season", [&] { return read_publications(database_->connection); });
}

std::vector<Objection> Season::objections() const {
  return naming(file(), "read_season", [&] { return read_objections(database_->connection); });
}

std::vector<ObjectionDecision> Season::objection_decisions() const {
  return naming(file(), "read_season",
                [&] { return read_objection_decisions(database_->connection); });
}

}  // namespace redbanner
