#include "adapters/sqlite/raw_rows.h"

#include <SQLiteCpp/Database.h>

namespace redbanner {

RawRows::RawRows(SQLite::Database& season, const std::string& query,
                 std::optional<std::int64_t> parameter)
    : season_(season) {
  int code = sqlite3_prepare_v2(season.getHandle(), query.c_str(), -1, &statement_, nullptr);
  if (code == SQLITE_OK && parameter) code = sqlite3_bind_int64(statement_, 1, *parameter);
  if (code == SQLITE_OK) return;
  const SQLite::Exception failure(season.getHandle(), code);
  sqlite3_finalize(statement_);
  throw failure;
}

bool RawRows::next() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw SQLite::Exception(season_.getHandle(), code);
}

}  // namespace redbanner
