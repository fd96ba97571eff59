#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace redbanner {

constexpr std::int32_t season_application_id = 0x5242414E;  // "RBAN"
constexpr std::int32_t season_version = 2;                  // of the tables, as user_version
constexpr std::int32_t first_version_with_texts = 2;        // in entries

// The statements that make the tables and views of an empty season; but for one view, which
// changed.
extern const char* const season_schema;
extern const char* const entry_view;

// A table whose rows are facts, and when a new row would take the place of an old one.
struct RecordedTable {
  const char* name;
  const char* same_key;
};
extern const std::vector<RecordedTable> recorded_tables;

// The triggers that refuse UPDATE, DELETE and INSERT OR REPLACE on a recorded table.
std::string append_only(const RecordedTable& table);

// The statements that make a season of version 1 one of version 2: entries carry texts. What is
// recorded stays as it is.
std::string migration_to_2();

}  // namespace redbanner
