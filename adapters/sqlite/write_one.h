#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

// Writes what records one entry and nothing else, as write_record does, some ten times as fast: its
// statements stay prepared, and the numbers of texts are known once they were found. Belongs to one
// connection.
class OneEntry {
 public:
  explicit OneEntry(SQLite::Database& season);
  ~OneEntry();
  static bool is_one(const Record& record);

  // Within the transaction that its caller has begun; the batch's id. Nothing, and nothing written,
  // where one of its texts is new to the file: that is write_record's.
  std::optional<std::int64_t> write(const Record& record);
  std::int64_t position();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace redbanner
