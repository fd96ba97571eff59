#include <array>

#include "rules/read_tables.h"

namespace redbanner {
namespace {

constexpr int most_parts = 600;

enum class Step : std::uint8_t { month = 1, quarter = 3, half_year = 6 };

constexpr int months_of(Step step) { return static_cast<int>(step); }

// The first day of the month that is so many months behind that of `day`.
Date month_behind(Date day, int months) {
  const int month = day.month() - 1 + months;
  return Date::make(day.year() + month / 12, month % 12 + 1, 1)
      .value_or(Date::from_number(day.number()));
}

Date day_before(Date day) { return Date::from_number(day.number() - 1); }

bool begins_a_step(Date day, Step step) {
  return day == month_behind(day, 0) && (day.month() - 1) % months_of(step) == 0;
}

// 5月, 第2季度, 上半年; in English 2023-05, 2023-Q2, 2023-H1.
std::string title_of(Date from, Step step, const std::string& language) {
  const int number = (from.month() - 1) / months_of(step) + 1;
  const std::string counted = std::to_string(number);
  const std::string year = std::to_string(from.year());
  if (language == "en") {
    const std::string in_year = step == Step::month ? (number < 10 ? "0" : "") + counted
                                                    : (step == Step::quarter ? "Q" : "H") + counted;
    return year + "-" + in_year;
  }
  if (step == Step::month) return counted + "月";
  if (step == Step::quarter) return "第" + counted + "季度";
  return number == 1 ? "上半年" : "下半年";
}

std::vector<DateRange> steps_in(DateRange range, Step step) {
  std::vector<DateRange> parts;
  for (Date from = range.from; parts.size() <= most_parts;) {
    const Date next = month_behind(from, months_of(step));
    const Date last = next > from ? day_before(next) : range.to;  // behind 9999 there is no day
    parts.push_back({from, last});
    if (last >= range.to) break;
    from = next;
  }
  return parts;
}

// What is no run of whole steps is reported, and taken as one.
std::vector<DateRange> whole_steps_in(const PeriodRule& parent, DateRange range, Step step,
                                      TableReader& table) {
  if (range.to < range.from) return {range};
  auto steps = steps_in(range, step);
  const SourcePosition at = table.position_of("each");
  if (steps.size() > most_parts)
    table.reading().error(at, {"each_too_many", {parent.id, std::int64_t{most_parts}}});
  else if (!begins_a_step(range.from, step) || steps.back().to != range.to)
    table.reading().error(at, {"each_unaligned", {range.from, range.to}},
                          Message{"whole_steps", {}});
  else
    return steps;
  return {range};
}

std::vector<PeriodRule> parts_of(const PeriodRule& parent, DateRange range, Step step,
                                 TableReader& table) {
  const auto steps = whole_steps_in(parent, range, step, table);
  const std::string& language = table.reading().book.header.language;
  const bool several_years = range.from.year() != range.to.year() && language == "zh";
  std::vector<PeriodRule> parts;
  for (const DateRange& days : steps) {
    PeriodRule part;
    part.id = parent.id + "_" + std::to_string(parts.size() + 1);
    if (several_years) part.title = std::to_string(days.from.year()) + "年";
    part.title += title_of(days.from, step, language);
    part.range = days;
    part.range_position = table.position_of("to");
    part.part.in = {{parent.id, parent.position}};
    part.position = parent.position;
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace

std::vector<PeriodRule> read_period(TableReader& table) {
  PeriodRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  const bool each = table.find("each") != nullptr;
  if (each || table.find("from") != nullptr || table.find("to") != nullptr) {
    table.require("from");
    table.require("to");
  }
  const auto range = table.dates();
  if (const auto deadline = table.date("deadline"))
    rule.deadline = {*deadline, table.position_of("deadline")};
  rule.part = read_part(table);
  rule.combine = read_combine_of_periods(table);
  rule.absent = read_absent(table);
  rule.round = read_round(table);
  std::vector<PeriodRule> periods;
  if (!each) {
    rule.range = range;
    rule.range_position = table.position_of("to");
    periods.push_back(std::move(rule));
    return periods;
  }
  const Step step = table.choice(
      "each", Step::month,
      {{"month", Step::month}, {"quarter", Step::quarter}, {"half_year", Step::half_year}});
  if (range) periods = parts_of(rule, *range, step, table);
  periods.insert(periods.begin(), std::move(rule));
  return periods;
}

}  // namespace redbanner
