#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

std::int32_t version_of(SQLite::Database& season);  // of its tables

// Each reads within the transaction that its caller has begun; up to and with the batch `position`.
std::int64_t read_position(SQLite::Database& season);
std::vector<StoredRulebook> read_rulebooks(SQLite::Database& season, std::int64_t position);
Roster read_roster(SQLite::Database& season, std::int64_t position);
Ledger read_ledger(SQLite::Database& season, std::int64_t position);
std::optional<Evaluation> read_last_evaluation(SQLite::Database& season,
                                               const std::optional<std::string>& period);

}  // namespace redbanner
