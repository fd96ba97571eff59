#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace redbanner {

// The rows of a query with whole numbers for parameters, one after the other; for the hundred
// thousands, where a wrapper's cell object each would cost more than SQLite.
class RawRows {
 public:
  RawRows(SQLite::Database& season, const std::string& query,
          std::optional<std::int64_t> parameter = {});
  RawRows(const RawRows&) = delete;
  RawRows& operator=(const RawRows&) = delete;
  ~RawRows() { sqlite3_finalize(statement_); }

  bool next();
  bool is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t whole(int column) const { return sqlite3_column_int64(statement_, column); }
  std::string_view text(int column) const {  // until the next row; of NULL empty
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  SQLite::Database& season_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace redbanner
