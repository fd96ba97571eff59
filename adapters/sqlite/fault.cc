#include "adapters/sqlite/fault.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <stdexcept>

#include "engine/core/failure.h"

namespace redbanner {
namespace {

const char* id_of(int code) {
  switch (code) {
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_DIRECTORY:
      return "folder_not_writable";
    case SQLITE_IOERR_SHMSIZE:  // it found no room for the file beside the season
      return "disk_is_full";
    default:
      break;
  }
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "season_is_busy";
    case SQLITE_FULL:
      return "disk_is_full";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "file_not_permitted";
    case SQLITE_CANTOPEN:
      return "folder_not_writable";
    case SQLITE_IOERR:
      return "disk_failed";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return "season_is_damaged";
    default:
      return "file_failed";
  }
}

}  // namespace

void rethrow_as_failure(const std::string& file, const std::string& purpose) try {
  throw;
} catch (const SQLite::Exception& fault) {
  // Not every exception of SQLiteCpp knows the extended code.
  const int extended = fault.getExtendedErrorCode();
  Message message{id_of(extended >= 0 ? extended : fault.getErrorCode()), {Term{purpose}}};
  if (message.id == "file_failed") message.arguments.emplace_back(std::string(fault.what()));
  throw Failure(Failure::Kind::world, file, message);
} catch (const std::out_of_range&) {  // a number that stands in no dictionary
  throw Failure(Failure::Kind::world, file, {"season_is_damaged", {Term{purpose}}});
}

}  // namespace redbanner
