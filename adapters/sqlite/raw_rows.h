#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

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
  ~RawRows();

  bool next();
  bool is_null(int column) const;
  std::int64_t whole(int column) const;
  std::string_view text(int column) const;  // until the next row; of NULL empty

 private:
  SQLite::Database& season_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace redbanner
