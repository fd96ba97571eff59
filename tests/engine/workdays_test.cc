#include "engine/core/workdays.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

Date day(std::string_view text) { return Date::parse(text).value(); }

// A year whose first Monday is off and whose first Sunday is worked; 2026 is unknown.
Workdays workdays() {
  return {{{2025, "通知", {day("2025-01-06")}, {day("2025-01-05")}}, {2024, "通知", {}, {}}}};
}

TEST(Weekdays, FromBefore1970On) {
  EXPECT_EQ(weekday_of(day("1969-12-28")), Weekday::sunday);
  EXPECT_EQ(weekday_of(day("1969-12-29")), Weekday::monday);
  EXPECT_EQ(weekday_of(day("1970-01-01")), Weekday::thursday);
  EXPECT_EQ(weekday_of(day("2024-02-29")), Weekday::thursday);
  EXPECT_EQ(weekday_of(day("2026-11-28")), Weekday::saturday);
}

std::string said(const Reached& reached) {
  if (const auto* unknown = std::get_if<UnknownYear>(&reached))
    return "unknown " + std::to_string(unknown->year);
  return std::get<Date>(reached).text();
}

struct AddCase {
  const char* name;
  const char* from;
  int count;
  const char* expected;
};
class AddWorkdays : public testing::TestWithParam<AddCase> {};
TEST_P(AddWorkdays, CountsFromTheDayAfter) {
  const auto& [name, from, count, expected] = GetParam();
  EXPECT_EQ(said(add_workdays(workdays(), day(from), count)), expected);
}
const AddCase add_cases[] = {
    {"TheNextDay", "2025-01-07", 1, "2025-01-08"},
    {"OverAWeekend", "2025-01-10", 1, "2025-01-13"},
    {"OverAWorkedSundayAndAMondayOff", "2025-01-03", 2, "2025-01-07"},
    {"OntoAWorkedSunday", "2025-01-03", 1, "2025-01-05"},
    {"FromADayOff", "2025-01-06", 1, "2025-01-07"},
    {"OverTheYear", "2024-12-31", 3, "2025-01-03"},
    {"NoneFromAWorkday", "2025-01-05", 0, "2025-01-05"},
    {"NoneFromADayOff", "2025-01-11", 0, "2025-01-13"},
    {"Back", "2025-01-07", -1, "2025-01-05"},
    {"BackOverTheYear", "2025-01-01", -1, "2024-12-31"},
    {"IntoAnUnknownYear", "2025-12-30", 2, "unknown 2026"},
    {"BackIntoAnUnknownYear", "2024-01-01", -1, "unknown 2023"},
    {"FromAnUnknownYear", "2023-12-31", 1, "unknown 2023"},
    {"FromTheLastDayOfAll", "9999-12-31", 1, "unknown 9999"},
};
INSTANTIATE_TEST_SUITE_P(Days, AddWorkdays, testing::ValuesIn(add_cases), case_name<AddCase>);

TEST(Workdays, OfAnUnknownYearAreUnknown) {
  EXPECT_EQ(is_workday(workdays(), day("2026-01-01")), std::nullopt);
  EXPECT_EQ(is_workday(workdays(), day("2025-01-02")), true);
}

}  // namespace
}  // namespace redbanner
