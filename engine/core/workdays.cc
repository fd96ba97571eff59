#include "engine/core/workdays.h"

#include <algorithm>

namespace redbanner {
namespace {

constexpr std::int32_t days_of_week = 7;

const Workdays::Year* find_year(const Workdays& workdays, int year) {
  const auto found = std::ranges::find(workdays.years, year, &Workdays::Year::year);
  return found == workdays.years.end() ? nullptr : &*found;
}

Date beside(Date day, std::int32_t step) { return Date::from_number(day.number() + step); }

}  // namespace

Weekday weekday_of(Date day) {
  constexpr std::int32_t of_1970 = 3;  // a Thursday
  const std::int32_t behind_monday = (day.number() + of_1970) % days_of_week;
  return static_cast<Weekday>((behind_monday + days_of_week) % days_of_week);
}

std::optional<bool> is_workday(const Workdays& workdays, Date day) {
  const Workdays::Year* const year = find_year(workdays, day.year());
  if (year == nullptr) return {};
  if (std::ranges::binary_search(year->off, day)) return false;
  return weekday_of(day) < Weekday::saturday || std::ranges::binary_search(year->work, day);
}

Reached add_workdays(const Workdays& workdays, Date from, int count) {
  if (find_year(workdays, from.year()) == nullptr) return UnknownYear{from.year()};
  const std::int32_t step = count < 0 ? -1 : 1;
  int left = count * step;
  Date day = from;
  if (left == 0) {  // the first working day from `from` on
    day = beside(from, -1);
    left = 1;
  }
  while (left > 0) {
    day = beside(day, step);
    const auto works = is_workday(workdays, day);
    if (!works) return UnknownYear{day.year()};
    if (*works) --left;
  }
  return day;
}

}  // namespace redbanner
