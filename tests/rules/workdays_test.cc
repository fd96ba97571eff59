// Calendars of working days: how they are read, and that ours is the State Council's.

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "rules/read_workdays.h"
#include "tests/case_name.h"
#include "tests/rules/fault_text.h"
#include "tests/shared.h"

namespace redbanner {
namespace {

Date day(std::string_view text) { return Date::parse(text).value(); }

Workdays china() {
  Diagnostics found;
  Workdays workdays = read_workdays(china_workdays(), "china.toml", found);
  EXPECT_EQ(fault_text(found), "");
  return workdays;
}

std::string said(const Reached& reached) {
  if (const auto* unknown = std::get_if<UnknownYear>(&reached))
    return "unknown " + std::to_string(unknown->year);
  return std::get<Date>(reached).text();
}

struct PublicityCase {
  const char* name;
  const char* published;
  int count;
  const char* last;
};
class Publicity : public testing::TestWithParam<PublicityCase> {};
TEST_P(Publicity, RunsUntil) {
  const auto& [name, published, count, last] = GetParam();
  EXPECT_EQ(said(add_workdays(china(), day(published), count)), last);
}
const PublicityCase publicity_cases[] = {
    {"AnOrdinaryWeek", "2023-07-05", 5, "2023-07-12"},
    {"NationalDay2023WithTwoDaysMadeUpAtTheWeekend", "2023-09-27", 5, "2023-10-10"},
    {"OntoTheSaturdayMadeUp2023", "2023-09-28", 1, "2023-10-07"},
    {"DragonBoat2023WithTheSundayMadeUp", "2023-06-21", 3, "2023-06-27"},
    {"SpringFestival2024WithTheSundayMadeUp", "2024-02-08", 5, "2024-02-21"},
    {"SpringFestival2024TheSundayBefore", "2024-02-02", 5, "2024-02-08"},
    {"OverNewYear2024", "2023-12-29", 5, "2024-01-08"},
    {"PublishedOnADayOff", "2024-05-01", 3, "2024-05-08"},
    {"NationalDay2025", "2025-09-26", 5, "2025-10-10"},
    {"BeyondWhatIsKnown", "2026-12-30", 5, "unknown 2027"},
};
INSTANTIATE_TEST_SUITE_P(China, Publicity, testing::ValuesIn(publicity_cases),
                         case_name<PublicityCase>);

using Row = std::map<std::string, std::string>;

// CSV in which no comma that parts stands in quotes before the columns that are asked for.
std::vector<Row> rows_of(const std::string& name) {
  std::ifstream file{shared_folder() / "cases/china_workdays" / name};
  std::vector<std::string> headings;
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> cells;
    std::istringstream parts{line};
    for (std::string cell; std::getline(parts, cell, ',');) cells.push_back(cell);
    if (headings.empty()) {
      headings = cells;
      continue;
    }
    Row& row = rows.emplace_back();
    for (std::size_t i = 0; i < std::min(cells.size(), headings.size()); ++i)
      row[headings[i]] = cells[i];
  }
  return rows;
}

// A day works where the calendar says `work`, does not where it says `off`, and else Monday to
// Friday.
Workdays published() {
  std::map<int, Workdays::Year> years;
  for (int year = 2018; year <= 2026; ++year) years[year].year = year;
  for (const Row& row : rows_of("calendar.csv")) {
    const Date date = day(row.at("date"));
    if (!years.contains(date.year())) continue;
    const bool weekend = weekday_of(date) >= Weekday::saturday;
    if (row.at("kind") == "work" && weekend) years[date.year()].work.push_back(date);
    if (row.at("kind") == "off" && !weekend) years[date.year()].off.push_back(date);
  }
  Workdays workdays;
  for (auto& [number, year] : years) workdays.years.push_back(std::move(year));
  return workdays;
}

TEST(ChinaWorkdays, AreThoseOfTheNotices) {
  REDBANNER_NEEDS_SHARED("cases/china_workdays");
  const Workdays ours = china();
  const Workdays theirs = published();
  int days = 0;
  for (Date date = day("2023-01-01"); date <= day("2026-12-31"); date = date.next_day(), ++days)
    EXPECT_EQ(is_workday(ours, date), is_workday(theirs, date)) << date.text();
  EXPECT_EQ(days, 1461);
}

// Both ends included; nothing where the days run backwards.
std::string counted(const Workdays& workdays, Date from, Date to, bool working) {
  int count = 0;
  for (Date date = from; date <= to; date = date.next_day())
    if (is_workday(workdays, date) == working) ++count;
  return std::to_string(count);
}

std::string answered(const Workdays& workdays, const Row& row) {
  const std::string& question = row.at("question");
  if (question == "net_weekdays_off") return {};
  const Date date = day(row.at("date"));
  if (question == "is_workday") return is_workday(workdays, date) == true ? "1" : "0";
  if (question == "notice_2025") return is_workday(workdays, date) == true ? "work" : "off";
  if (question == "count_workdays") return counted(workdays, date, day(row.at("date2")), true);
  if (question == "count_days_off") return counted(workdays, date, day(row.at("date2")), false);
  if (question == "add_workdays") return said(add_workdays(workdays, date, std::stoi(row.at("n"))));
  return {};  // conventions of other programs
}

TEST(ChinaWorkdays, AnswerWhatOtherCalendarsAreAsked) {
  REDBANNER_NEEDS_SHARED("cases/china_workdays");
  const Workdays workdays = published();
  int asked = 0;
  for (const Row& row : rows_of("expected.csv")) {
    const std::string answer = answered(workdays, row);
    if (answer.empty()) continue;
    EXPECT_EQ(answer, row.at("answer")) << row.at("question") << " " << row.at("date");
    ++asked;
  }
  EXPECT_EQ(asked, 28);
}

struct FaultCase {
  const char* name;
  const char* text;
  const char* expected;
};
class FaultyWorkdays : public testing::TestWithParam<FaultCase> {};
TEST_P(FaultyWorkdays, AreNamedByLine) {
  Diagnostics found;
  read_workdays(GetParam().text, "days.toml", found);
  EXPECT_EQ(fault_text(found), GetParam().expected);
}
const FaultCase fault_cases[] = {
    {"WithoutAnyYear", "", "0:0 missing_table(year)\n"},
    {"AYearAlone", "[[year]]\nyear = 2027\nnotice = \"x\"\n", ""},
    {"WithoutItsNotice", "[[year]]\nyear = 2027\n",
     "1:1 missing_key(notice, year) | add_key(notice)\n"},
    {"TheSameYearTwice",
     "[[year]]\nyear = 2027\nnotice = \"x\"\n[[year]]\nyear = 2027\nnotice = \"y\"\n",
     "5:8 year_comes_twice(2027)\n"},
    {"ADayOfAnotherYear", "[[year]]\nyear = 2027\nnotice = \"x\"\noff = [2026-01-01]\n",
     "4:8 day_of_another_year(2026-01-01, 2027)\n"},
    {"SeveralFaultsAtOnce",
     "[[year]]\nyear = 2027\nnotice = \"x\"\noff = [2027-01-02, 2027-01-01, 2027-01-01]\n"
     "work = [2027-01-04, \"2027-01-09\"]\nworks = []\n",
     "4:8 day_is_off_anyway(2027-01-02)\n4:32 day_comes_twice(2027-01-01)\n"
     "5:9 day_is_worked_anyway(2027-01-04)\n5:21 wrong_type(work, a_date, a_text)\n"
     "6:1 unknown_key(works, year) | did_you_mean(work)\n"},
    {"ATableInPlaceOfAList", "[[year]]\nyear = 2027\nnotice = \"x\"\noff = 2027-01-01\n",
     "4:7 wrong_type(off, a_list_of_days, a_date)\n"},
    {"NoToml", "[[year]\n",
     "1:8 not_toml(Error while parsing table header: expected ']', saw '\\n')\n"},
};
INSTANTIATE_TEST_SUITE_P(Files, FaultyWorkdays, testing::ValuesIn(fault_cases),
                         case_name<FaultCase>);

}  // namespace
}  // namespace redbanner
