#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "engine/ledger/lists.h"

namespace SQLite {
class Database;
}

namespace redbanner {

// What holds of the entries up to and with one of them.
struct ListsUpTo {
  Lists lists;
  std::int64_t sequence = 0;  // of the last entry that was looked at
  std::int64_t batch = 0;     // … and its batch
};

// What holds at a position: by the snapshot and the rows that came since, or by rows alone. Of
// entrants that are there at that position. Calls `meanwhile` once, as Season::lists says.
ListsUpTo read_lists(
    SQLite::Database& season, std::int64_t position, bool by_rows,
    const std::function<void()>& meanwhile = [] {});

// A snapshot keeps the lists as they are in memory, so that nobody steps through millions of rows
// to read them. Never the truth: it may be dropped at any time, and one that is damaged is not
// read. Makes one of `now`, in the place of the one before, where so many entries came since that
// it is worth it. Within the transaction that its caller has begun.
void renew_snapshot(SQLite::Database& season, const ListsUpTo& now);
// Whether renew_snapshot would make another.
bool wants_snapshot(SQLite::Database& season);
void drop_snapshot(SQLite::Database& season);

// Whether it is sound and says what the rows say; nothing there fits.
bool snapshot_fits(SQLite::Database& season);

}  // namespace redbanner
