#include "rules/read_workdays.h"

#include <algorithm>
#include <set>

#include "rules/read_rulebook.h"
#include "rules/table_reader.h"

namespace redbanner {
namespace {

constexpr int first_year = 1950;
constexpr int last_year = 2200;

bool is_weekend(Date day) { return weekday_of(day) >= Weekday::saturday; }

struct Key {
  const char* name;
  bool weekend;        // whether its days are Saturdays and Sundays
  const char* anyway;  // what a day of the other kind is told
};
constexpr Key off_key = {"off", false, "day_is_off_anyway"};
constexpr Key work_key = {"work", true, "day_is_worked_anyway"};

// The days of a list, in order; those that are wrong are reported.
std::vector<Date> read_days(TableReader& table, const Key& key, int year, std::set<Date>& seen) {
  std::vector<Date> days;
  const TomlValue* const list = table.find(key.name);
  if (list == nullptr) return days;
  if (list->kind != TomlValue::Kind::list) {
    table.refuse_type(*list, key.name, "a_list_of_days");
    return days;
  }
  for (const TomlValue& one : list->list) {
    const auto day = table.date_in(one, key.name);
    if (!day) continue;
    if (day->year() != year)
      table.reading().error(one.position, {"day_of_another_year", {*day, std::int64_t{year}}});
    else if (is_weekend(*day) != key.weekend)
      table.reading().error(one.position, {key.anyway, {*day}});
    else if (!seen.insert(*day).second)
      table.reading().error(one.position, {"day_comes_twice", {*day}});
    else
      days.push_back(*day);
  }
  std::ranges::sort(days);
  return days;
}

std::optional<Workdays::Year> read_year(TableReader& table) {
  Workdays::Year year;
  std::set<Date> seen;
  table.require("year");
  const auto number = table.whole("year", first_year, last_year);
  year.year = number.value_or(0);
  year.notice = table.required_text("notice");
  if (!number) {  // its days cannot be judged
    table.find(off_key.name);
    table.find(work_key.name);
    return {};
  }
  year.off = read_days(table, off_key, *number, seen);
  year.work = read_days(table, work_key, *number, seen);
  return year;
}

void read_years(TableReader& file, Workdays& workdays) {
  file.require("year");
  file.each_table("year", "year", [&](TableReader& table) {
    const SourcePosition at = table.position_of("year");
    auto year = read_year(table);
    if (!year) return;
    if (std::ranges::find(workdays.years, year->year, &Workdays::Year::year) !=
        workdays.years.end())
      return file.reading().error(at, {"year_comes_twice", {std::int64_t{year->year}}});
    workdays.years.push_back(std::move(*year));
  });
}

}  // namespace

Workdays read_workdays(std::string_view text, const std::string& file, Diagnostics& found) {
  Rulebook only_its_text;  // for the excerpts of faults
  only_its_text.sources = {{file, std::string(text), line_starts(text)}};
  const Reading reading{only_its_text, found};
  const auto parsed = parse_toml(text);
  Workdays workdays;
  if (const auto* fault = std::get_if<TomlFault>(&parsed)) {
    const bool empty = fault->message.id == "rulebook_is_empty";
    reading.error(fault->at, empty ? Message{"missing_table", {"year"}} : fault->message,
                  empty ? std::nullopt : fault->hint);
    return workdays;
  }
  {
    TableReader table(std::get<TomlValue>(parsed), "", reading);
    read_years(table, workdays);
  }  // it reports what it was not asked for when it ends
  sort_by_place(found);
  return workdays;
}

}  // namespace redbanner
