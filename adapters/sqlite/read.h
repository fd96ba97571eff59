#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "adapters/sqlite/season.h"

namespace SQLite {
class Database;
}

namespace redbanner {

std::int32_t version_of(SQLite::Database& season);  // of its tables

constexpr std::int64_t all_batches = std::numeric_limits<std::int64_t>::max();

// Each reads within the transaction that its caller has begun; up to and with the batch `position`.
std::int64_t read_position(SQLite::Database& season);
std::vector<Batch> read_batches(SQLite::Database& season, std::int64_t position = all_batches);
std::vector<StoredRulebook> read_rulebooks(SQLite::Database& season, std::int64_t position);
Roster read_roster(SQLite::Database& season, std::int64_t position);  // by its rows
Ledger read_ledger(SQLite::Database& season, std::int64_t position, Season::Contents contents);
// All that are recorded, in order.
Entries read_entry_columns(SQLite::Database& season);
std::vector<Sheet> read_sheets(SQLite::Database& season);
std::vector<Evaluation> read_evaluations(SQLite::Database& season,
                                         const std::optional<std::string>& period);
std::optional<Evaluation> read_last_evaluation(SQLite::Database& season,
                                               const std::optional<std::string>& period);
std::vector<Publication> read_publications(SQLite::Database& season);
std::vector<Objection> read_objections(SQLite::Database& season);
std::vector<ObjectionDecision> read_objection_decisions(SQLite::Database& season);

// Empty where there is none.
std::string read_head(SQLite::Database& season);
std::string read_link(SQLite::Database& season, std::int64_t batch);
std::string read_rulebook_sha256(SQLite::Database& season, std::int64_t version);
std::vector<LoggedBatch> read_log(SQLite::Database& season);

}  // namespace redbanner
