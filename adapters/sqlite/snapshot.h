#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace SQLite {
class Database;
}

namespace redbanner {

// The first rows of `entry`, column by column, so that nobody steps through millions of rows to
// read them. Never the truth: it may be dropped at any time, one that is damaged or that a row
// contradicts is not read, and rows after it are read as rows.
struct EntryColumns {
  static constexpr std::size_t count = 15;  // in the order of the table's columns
  static constexpr std::int64_t null = std::numeric_limits<std::int64_t>::min();
  std::array<std::vector<std::int64_t>, count> columns;
  std::size_t rows() const { return columns.front().size(); }
};

// Those of the snapshot up to and with the batch `position`; without a sound one, none.
EntryColumns read_snapshot(SQLite::Database& season, std::int64_t position);

// Makes a snapshot of all entries, in the place of the one before, where so many came since that it
// is worth it. Within the transaction that its caller has begun.
void renew_snapshot(SQLite::Database& season);
void drop_snapshot(SQLite::Database& season);

// Whether each column fits its checksum and the rows that it stands for; nothing there fits.
bool snapshot_fits(SQLite::Database& season);

}  // namespace redbanner
