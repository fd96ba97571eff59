#include "engine/core/date.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

Date day(std::string_view text) { return Date::parse(text).value(); }

struct ReadCase {
  const char* name;
  const char* text;
  const char* expected;  // empty: refused
};
class ReadDate : public testing::TestWithParam<ReadCase> {};
TEST_P(ReadDate, Strictly) {
  const auto date = Date::parse(GetParam().text);
  EXPECT_EQ(date ? date->text() : "", GetParam().expected);
}
const ReadCase read_cases[] = {
    {"Day", "2023-06-30", "2023-06-30"},
    {"LeapDay", "2024-02-29", "2024-02-29"},
    {"LeapDayOfACentury", "2000-02-29", "2000-02-29"},
    {"FirstDay", "1400-01-01", "1400-01-01"},
    {"LastDay", "9999-12-31", "9999-12-31"},
    {"BeforeTheFirst", "1399-12-31", ""},
    {"NoLeapYear", "2023-02-29", ""},
    {"NoLeapCentury", "1900-02-29", ""},
    {"June31", "2023-06-31", ""},
    {"Month13", "2023-13-01", ""},
    {"Month0", "2023-00-10", ""},
    {"Day0", "2023-06-00", ""},
    {"OneDigit", "2023-6-30", ""},
    {"Slashes", "2023/06/30", ""},
    {"TimeBehind", "2023-06-30T00", ""},
    {"BlankBehind", "2023-06-3 ", ""},
    {"Sign", "2023-+6-30", ""},
    {"Empty", "", ""},
};
INSTANTIATE_TEST_SUITE_P(Texts, ReadDate, testing::ValuesIn(read_cases), case_name<ReadCase>);

struct MonthsCase {
  const char* name;
  const char* range[2];
  const char* active[2];
  int expected;
};
class Months : public testing::TestWithParam<MonthsCase> {};
TEST_P(Months, WithADayInBoth) {
  const auto& [name, range, active, expected] = GetParam();
  EXPECT_EQ(months_touched({day(range[0]), day(range[1])}, {day(active[0]), day(active[1])}),
            expected);
}
const MonthsCase months_cases[] = {
    {"Whole", {"2023-01-01", "2023-12-31"}, {"2020-01-01", "2030-01-01"}, 12},
    {"OpenedInApril", {"2023-01-01", "2023-06-30"}, {"2023-04-18", "2023-12-31"}, 3},
    {"OpenedOnTheLastDay", {"2023-01-01", "2023-06-30"}, {"2023-06-30", "2023-12-31"}, 1},
    {"OpenedTheDayAfter", {"2023-01-01", "2023-06-30"}, {"2023-07-01", "2023-12-31"}, 0},
    {"ClosedBefore", {"2023-01-01", "2023-06-30"}, {"2022-01-01", "2022-12-31"}, 0},
    {"OneDay", {"2023-01-01", "2023-06-30"}, {"2023-03-05", "2023-03-05"}, 1},
    {"MonthEnds", {"2023-01-31", "2023-02-28"}, {"2023-01-01", "2023-12-31"}, 2},
    {"OverTheYear", {"2022-11-15", "2023-02-01"}, {"2022-01-01", "2023-12-31"}, 4},
    {"DaysOfTheMonthOutsideTheRange",
     {"2023-01-15", "2023-06-30"},
     {"2023-01-01", "2023-01-10"},
     0},
};
INSTANTIATE_TEST_SUITE_P(Ranges, Months, testing::ValuesIn(months_cases), case_name<MonthsCase>);

TEST(Date, NumbersCountDaysFrom1970) {
  EXPECT_EQ(day("1970-01-01").number(), 0);
  EXPECT_EQ(day("1969-12-31").number(), -1);
  EXPECT_EQ(day("2000-03-01").number(), 11017);
  EXPECT_EQ(Date(), day("1970-01-01"));
  EXPECT_EQ(Date::from_number(11017).text(), "2000-03-01");
}

TEST(Date, PartsAndNextDay) {
  EXPECT_EQ(day("2023-12-31").year(), 2023);
  EXPECT_EQ(day("2023-12-31").month(), 12);
  EXPECT_EQ(day("2023-12-31").next_day(), day("2024-01-01"));
  EXPECT_EQ(day("2024-02-28").next_day(), day("2024-02-29"));
}

TEST(Date, RangesIncludeBothEnds) {
  const DateRange half{day("2023-01-01"), day("2023-06-30")};
  EXPECT_TRUE(half.contains(day("2023-01-01")));
  EXPECT_TRUE(half.contains(day("2023-06-30")));
  EXPECT_FALSE(half.contains(day("2023-07-01")));
  EXPECT_FALSE(half.contains(day("2022-12-31")));
}

}  // namespace
}  // namespace redbanner
