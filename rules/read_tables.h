#pragma once

#include "rules/rulebook.h"
#include "rules/table_reader.h"

namespace redbanner {

// One function a table of the rulebook: its keys into its struct.
Header read_header(TableReader& table);
Kind read_kind(TableReader& table);
GroupingRule read_grouping(TableReader& table);
PeriodRule read_period(TableReader& table);
TableRule read_table(TableReader& table);
VetoRule read_veto(TableReader& table);

ScorecardRule read_scorecard(TableReader& table);
CategoryRule read_category(TableReader& table);
IndicatorRule read_indicator(TableReader& table);

PlaceRule read_place(TableReader& table);
AwardRule read_award(TableReader& table);

// Keys that several tables share.
PartOf read_part(TableReader& table);          // in, weight, full, outside
HowAbsent read_absent(TableReader& table);     // absent
HowCombined read_combine(TableReader& table);  // combine, of a scorecard or category
RoundingMode read_mode(TableReader& table, RoundingMode unsaid);  // mode
bool read_is_ascending(TableReader& table);                       // order

// Rows with `from` (or `at`, where `key` says so) and `points`, and where each stands.
struct ReadRows {
  std::vector<Lookup::Row> rows;
  std::vector<SourcePosition> positions;
};
void read_row(TableReader& row, std::string_view key, ReadRows& read);

// Reports a table that has none, or several, of the keys that exclude one another.
void require_one_of(TableReader& table, const std::vector<std::string>& keys);

}  // namespace redbanner
