#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redbanner {

// A day of the Gregorian calendar, from 1400-01-01 to 9999-12-31.
class Date {
 public:
  Date() = default;  // 1970-01-01
  static std::optional<Date> make(int year, int month,
                                  int day);                 // nothing where there is no such day
  static std::optional<Date> parse(std::string_view text);  // "2023-06-30" only
  static Date from_number(std::int32_t days);               // days since 1970-01-01

  std::int32_t number() const { return days_; }
  int year() const;
  int month() const;
  std::string text() const;  // "2023-06-30"
  Date next_day() const;
  friend auto operator<=>(Date, Date) = default;

 private:
  std::int32_t days_ = 0;
};

// The days from `from` to `to`, both included.
struct DateRange {
  Date from;
  Date to;
  bool contains(Date day) const { return from <= day && day <= to; }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

// The calendar months of `range` that contain at least one day of `active`.
int months_touched(DateRange range, DateRange active);

}  // namespace redbanner
