#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/date.h"

namespace redbanner {

enum class Weekday : std::uint8_t {
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};
Weekday weekday_of(Date day);

// The working days of a country that moves them about (调休): Monday to Friday, but for the days
// that a year's notice gives off, and with the Saturdays and Sundays that it makes working days. A
// year without a notice is unknown; its days are never guessed.
struct Workdays {
  struct Year {
    int year = 0;
    std::string notice;      // the number of the paper that says so
    std::vector<Date> off;   // Mondays to Fridays, rising
    std::vector<Date> work;  // Saturdays and Sundays, rising
  };
  std::vector<Year> years;
};

// Nothing where the day's year is unknown.
std::optional<bool> is_workday(const Workdays& workdays, Date day);

struct UnknownYear {
  int year;
  friend bool operator==(const UnknownYear&, const UnknownYear&) = default;
};
using Reached = std::variant<Date, UnknownYear>;

// The day that is `count` working days behind `from` (before it, where count is negative), which
// does not count itself: with 1 the next working day, be `from` one or not. With 0 `from`, or the
// next working day where it is none. The year of `from` must be known too.
// So counts publicity (公示): the day of publication is not counted, and "5 working days" run until
// the end of add_workdays(published, 5). Calendar days count alike, days off too; a last day that
// is a day off stays the last.
Reached add_workdays(const Workdays& workdays, Date from, int count);

}  // namespace redbanner
