#pragma once

#include <cstdint>
#include <optional>

#include "engine/ledger/roster.h"

namespace SQLite {
class Database;
}

namespace redbanner {

// Beside the snapshot of the entries: the roster in BLOBs, so that nobody steps through a hundred
// thousand rows and their attributes. It holds for as long as nothing about an entrant is
// recorded, and like that snapshot is never the truth.

// Nothing where there is none that is sound and holds at the position.
std::optional<Roster> read_roster_snapshot(SQLite::Database& season, std::int64_t position);

// Makes one of the roster as it stood at the position, where it has so many entrants that it is
// worth it, nothing was recorded about any since, and there is none that holds. Within the
// transaction that its caller has begun.
void renew_roster_snapshot(SQLite::Database& season, const Roster& roster, std::int64_t position);

// Whether it is sound and says what the rows say; nothing there fits.
bool roster_snapshot_fits(SQLite::Database& season);

}  // namespace redbanner
