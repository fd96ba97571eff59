#pragma once

#include <string>
#include <vector>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

// SQLite's own structure, references between the tables, the chain and the seals.
std::vector<Finding> check_season(SQLite::Database& season);

// The season in `from`, copied to `to` as it stands at one moment, while others may go on writing.
// Built beside its place, durable, and verified before it gets its name; where findings come back
// nothing was kept. An existing file is refused.
std::vector<Finding> copy_season(SQLite::Database& from, const std::string& to,
                                 const std::string& purpose);

// Before an older season is brought up to date: the season as it is, beside it, as
// "season.db.version-2" (or, where that is taken, "….2"). Returns the name.
std::string copy_before_migration(const std::string& file, int version);

// Puts the season in `from` in the place of `file`, which is kept as `keep_as` (empty: there is
// none to keep).
std::vector<Finding> put_back(SQLite::Database& from, const std::string& file,
                              const std::string& keep_as);

}  // namespace redbanner
