#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace redbanner {

constexpr std::int32_t season_application_id = 0x5242414E;  // "RBAN"
constexpr std::int32_t season_version = 1;                  // of the tables, as user_version

// The statements that make the tables and views of an empty season.
extern const char* const season_schema;

// A table whose rows are facts, and when a new row would take the place of an old one.
struct RecordedTable {
  const char* name;
  const char* same_key;
};
extern const std::vector<RecordedTable> recorded_tables;

// The triggers that refuse UPDATE, DELETE and INSERT OR REPLACE on a recorded table.
std::string append_only(const RecordedTable& table);

}  // namespace redbanner
