#pragma once

#include <vector>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

// Within the transaction that its caller has begun: what does not fit the chain and the seals.
std::vector<Finding> verify_season(SQLite::Database& season);

// Chains and seals what an older program recorded without: the last step of migration_to_3.
void chain_what_is_there(SQLite::Database& season);

}  // namespace redbanner
