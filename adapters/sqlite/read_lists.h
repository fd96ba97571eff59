#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "adapters/sqlite/snapshot.h"

namespace redbanner {

// The parts of read_lists.

// How many entrants there are at a position, and the dictionaries of names.
std::size_t entrants_at(SQLite::Database& season, std::int64_t position);
Names read_names(SQLite::Database& season, const char* table);

// Adds the rows of `entry` behind `after`, up to and with the batch `position`. Throws
// std::out_of_range where a row names an entrant or a name that is not there.
struct RowsRead {
  std::int64_t sequence = 0;  // of the last; 0: none
  std::int64_t batch = 0;
};
RowsRead add_rows(SQLite::Database& season, std::int64_t after, std::int64_t position,
                  ListsBuilder& builder);

// The snapshot, where there is a sound one, with names; `position` as above: nothing where it is of
// later entries. Calls `meanwhile` before it reads the columns.
std::optional<ListsUpTo> read_snapshot(SQLite::Database& season, std::int64_t position,
                                       const std::function<void()>& meanwhile);

}  // namespace redbanner
