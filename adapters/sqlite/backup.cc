#include "adapters/sqlite/backup.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <set>

#include "adapters/sqlite/connection.h"
#include "adapters/sqlite/fault.h"
#include "adapters/sqlite/place.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/verify.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

void copy_pages(SQLite::Database& from, const std::string& to) {
  SQLite::Database copy(as_path(to), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  copy.exec("PRAGMA synchronous = FULL");
  fs::permissions(to, fs::status(from.getFilename()).permissions());  // not for more eyes than it
  SQLite::Backup pages(copy, from);
  if (const int code = pages.executeStep(-1); code != SQLITE_DONE)
    throw SQLite::Exception("backup", code);
}

std::vector<Finding> check_file(const std::string& name) {
  SQLite::Database copy(as_path(name), SQLite::OPEN_READWRITE);
  return check_season(copy);
}

void check_structure(SQLite::Database& season, std::vector<Finding>& found) {
  SQLite::Statement structure(season, "PRAGMA integrity_check");
  while (structure.executeStep())
    if (const std::string said = structure.getColumn(0).getString(); said != "ok")
      found.push_back({{}, {}, {"structure_is_damaged", {said}}});
}

void check_references(SQLite::Database& season, std::vector<Finding>& found) {
  SQLite::Statement references(season, "PRAGMA foreign_key_check");
  while (references.executeStep())
    found.push_back({{},
                     {},
                     {"reference_to_nothing",
                      {references.getColumn(0).getString(), references.getColumn(1).getInt64(),
                       references.getColumn(2).getString()}}});
}

// Its tables, views, indexes and triggers; of triggers, which act by themselves, every word.
std::set<std::string> objects_in(SQLite::Database& season) {
  std::set<std::string> objects;
  SQLite::Statement rows(season,
                         "SELECT type || ' ' || name || CASE type WHEN 'trigger' THEN ' ' || sql "
                         "ELSE '' END FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
  while (rows.executeStep()) objects.insert(rows.getColumn(0).getString());
  return objects;
}

// What somebody else put into the file, or took out of it; whether all tables are there.
bool check_objects(SQLite::Database& season, std::vector<Finding>& found) {
  SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  empty.exec(tables_of_a_season(version_of(season)));
  const auto ours = objects_in(empty), there = objects_in(season);
  bool has_tables = true;
  for (const std::string& one : there)
    if (!ours.contains(one)) found.push_back({{}, {}, {"object_is_not_ours", {one}}});
  for (const std::string& one : ours) {
    if (there.contains(one)) continue;
    found.push_back({{}, {}, {"object_is_missing", {one}}});
    has_tables = has_tables && !one.starts_with("table ");
  }
  return has_tables;
}

// The season that is there, with nobody else at it and all of it in its one file; it stays so while
// this lives. A damaged one, which is why it is replaced, is no obstacle.
std::unique_ptr<SQLite::Database> held_alone(const std::string& file) try {
  auto season =
      std::make_unique<SQLite::Database>(as_path(file), SQLite::OPEN_READWRITE, busy_milliseconds);
  int keep_wal = 1;  // its name will be the new season's when this is closed
  sqlite3_file_control(season->getHandle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep_wal);
  season->exec("PRAGMA locking_mode = EXCLUSIVE");
  if (season->execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0)
    throw SQLite::Exception("checkpoint", SQLITE_BUSY);
  return season;
} catch (const SQLite::Exception& fault) {
  const int code = fault.getErrorCode();
  if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB) throw;
  return nullptr;
}

}  // namespace

std::vector<Finding> check_season(SQLite::Database& season) {
  const SQLite::Transaction one_state(season);
  std::vector<Finding> found;
  check_structure(season, found);
  if (!found.empty()) return found;  // what else is read of it would mean nothing
  check_references(season, found);
  if (version_of(season) < first_version_with_chain) return found;
  std::vector<Finding> of_objects;
  if (check_objects(season, of_objects))
    for (Finding& one : verify_season(season)) found.push_back(std::move(one));
  found.insert(found.end(), of_objects.begin(), of_objects.end());
  return found;
}

std::vector<Finding> copy_season(SQLite::Database& from, const std::string& to,
                                 const std::string& purpose) {
  check_free(to, purpose);
  return naming(to, purpose.c_str(), [&] {
    const Building building(to);
    copy_pages(from, building.name());
    auto found = check_file(building.name());
    if (found.empty()) put_in_place(building.name(), to, purpose);
    return found;
  });
}

std::string copy_before_migration(const std::string& file, int version) {
  const std::string first = file + ".version-" + std::to_string(version);
  std::string name = first;
  for (int i = 2; fs::exists(fs::symlink_status(name)); ++i) name = first + "." + std::to_string(i);
  SQLite::Database season(as_path(file), SQLite::OPEN_READONLY, busy_milliseconds);
  const auto found = copy_season(season, name, "copy_old_season");
  if (!found.empty())
    throw Failure(Failure::Kind::world, file, {"season_is_damaged", {Term{"copy_old_season"}}});
  return name;
}

std::vector<Finding> put_back(SQLite::Database& from, const std::string& file,
                              const std::string& keep_as) {
  constexpr const char* purpose = "restore_season";
  if (keep_as.empty()) return copy_season(from, file, purpose);
  check_free(keep_as, purpose);
  return naming(file, purpose, [&] {
    const Building building(file);
    copy_pages(from, building.name());
    auto found = check_file(building.name());
    if (!found.empty()) return found;
    const auto held = held_alone(file);
    put_in_place_of(building.name(), file, keep_as, purpose);
    return found;
  });
}

}  // namespace redbanner
