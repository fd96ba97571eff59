#include "adapters/sqlite/raw_rows.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

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

RawRows::~RawRows() { sqlite3_finalize(statement_); }

bool RawRows::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t RawRows::whole(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view RawRows::text(int column) const {
  const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}  // namespace redbanner
