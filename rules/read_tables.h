#pragma once

#include "rules/rulebook.h"
#include "rules/table_reader.h"

namespace redbanner {

// One function a table of the rulebook: its keys into its struct.
Header read_header(TableReader& table);
Parameter read_parameter(TableReader& table);
Kind read_kind(TableReader& table);
GroupingRule read_grouping(TableReader& table);
// The period, and the parts that `each` writes out.
std::vector<PeriodRule> read_period(TableReader& table);
TableRule read_table(TableReader& table);
GradeRule read_grade(TableReader& table);
VetoRule read_veto(TableReader& table);

ScorecardRule read_scorecard(TableReader& table);
CategoryRule read_category(TableReader& table);
IndicatorRule read_indicator(TableReader& table);
IndicatorRule read_figure(TableReader& table);

PlaceRule read_place(TableReader& table);
AwardRule read_award(TableReader& table);

// Keys that several tables share.
ValueType read_type(TableReader& table, ValueType unsaid);  // type
PartOf read_part(TableReader& table);                       // in, weight, full, outside
HowAbsent read_absent(TableReader& table);                  // absent
HowCombined read_combine(TableReader& table);               // combine, of a scorecard or category
HowCombined read_combine_of_periods(TableReader& table);
std::optional<OwnRounding> read_round(TableReader& table);          // round
RoundingMode read_mode(TableReader& table, RoundingMode unsaid);    // mode
Ratio read_rounding_unit(TableReader& table, const Ratio& unsaid);  // places, or unit
Confirm read_confirm(TableReader& table);                           // confirm
bool read_is_ascending(TableReader& table);                         // order
std::vector<TieBreak> read_tie_break(TableReader& table);           // tie_break

// What an indicator or a figure records, into entry, fields, most, events, ballot and panel; and
// its curve, after these.
void read_entry(TableReader& table, IndicatorRule& rule);
PointsRule read_points(TableReader& table, const IndicatorRule& rule);

// Reports a table that has none, or several, of the keys that exclude one another; or several only.
void require_one_of(TableReader& table, const std::vector<std::string>& keys);
void refuse_several_of(TableReader& table, const std::vector<std::string>& keys);

}  // namespace redbanner
