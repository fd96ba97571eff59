#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace redbanner {

using BlobBytes = std::span<const unsigned char>;

// Against damage, not against forgers: those `audit verify` finds, which compares with the rows.
std::int64_t checksum_of(std::int64_t number, BlobBytes bytes);

// The BLOBs of the table `snapshot`, each with its checksum. From 0 on they hold the entries
// (snapshot.cc), below 0 the roster (snapshot_roster.cc).
class BlobReader {
 public:
  explicit BlobReader(SQLite::Database& season);
  ~BlobReader();

  // Its bytes, until the next is asked for; nothing where it is not there or damaged.
  std::optional<BlobBytes> read(std::int64_t number);

 private:
  std::unique_ptr<SQLite::Statement> find_;
};

class BlobWriter {
 public:
  BlobWriter(SQLite::Database& season, std::int64_t rows);  // that they hold
  ~BlobWriter();

  void write(std::int64_t number, BlobBytes bytes);

 private:
  std::int64_t rows_;
  std::unique_ptr<SQLite::Statement> insert_;
};

}  // namespace redbanner
