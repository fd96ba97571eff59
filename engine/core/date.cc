#include "engine/core/date.h"

#include <algorithm>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <cassert>

namespace redbanner {
namespace {

using Calendar = boost::gregorian::gregorian_calendar;
constexpr int first_year = 1400;
constexpr int last_year = 9999;

std::int32_t day_number(int year, int month, int day) {
  return static_cast<std::int32_t>(
      Calendar::day_number({static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                            static_cast<unsigned short>(day)}));
}

constexpr std::int32_t epoch = 2'440'588;  // the day number of 1970-01-01

Calendar::ymd_type parts_of(Date date) {
  return Calendar::from_day_number(static_cast<Calendar::date_int_type>(date.number() + epoch));
}

// The number that the digits in text[from, from + count) write, or -1.
int digits_at(std::string_view text, std::size_t from, std::size_t count) {
  int number = 0;
  for (const char c : text.substr(from, count)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

int months_before(Date date) { return date.year() * 12 + date.month(); }

}  // namespace

std::optional<Date> Date::make(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1)
    return std::nullopt;
  const auto last_day = Calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                   static_cast<unsigned short>(month));
  if (day > last_day) return std::nullopt;
  return from_number(day_number(year, month, day) - epoch);
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return make(digits_at(text, 0, 4), digits_at(text, 5, 2), digits_at(text, 8, 2));
}

Date Date::from_number(std::int32_t days) {
  assert(days >= day_number(first_year, 1, 1) - epoch);
  assert(days <= day_number(last_year, 12, 31) - epoch);
  Date date;
  date.days_ = days;
  return date;
}

int Date::year() const { return static_cast<int>(parts_of(*this).year); }

int Date::month() const { return static_cast<int>(parts_of(*this).month.as_number()); }

std::string Date::text() const {
  const auto parts = parts_of(*this);
  return std::to_string(parts.year) + "-" + two_digits(parts.month.as_number()) + "-" +
         two_digits(parts.day);
}

Date Date::next_day() const { return from_number(days_ + 1); }

int months_touched(DateRange range, DateRange active) {
  const Date from = std::max(range.from, active.from);
  const Date to = std::min(range.to, active.to);
  return from <= to ? months_before(to) - months_before(from) + 1 : 0;
}

}  // namespace redbanner
