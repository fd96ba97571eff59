#include "cli/publicity.h"

#include <algorithm>
#include <cstdlib>

#include "adapters/csv/csv.h"
#include "cli/mark.h"
#include "cli/render/diagnostics.h"
#include "cli/wording.h"
#include "rules/read_workdays.h"

namespace redbanner {
namespace {

std::optional<std::string> workdays_file(const Invocation& asked) {
  if (auto file = asked.get("--workdays")) return file;
  const char* file = std::getenv("REDBANNER_WORKDAYS");
  if (file == nullptr || *file == '\0') return {};
  return file;
}

// In the order of Weekday.
constexpr const char* weekdays[] = {"weekday_monday",   "weekday_tuesday", "weekday_wednesday",
                                    "weekday_thursday", "weekday_friday",  "weekday_saturday",
                                    "weekday_sunday"};

}  // namespace

std::optional<Workdays> workdays_asked_for(const Invocation& asked, Console& console) {
  Diagnostics found;
  Workdays all = read_workdays(china_workdays(), "china.toml", found);
  const auto file = workdays_file(asked);
  if (!file) return all;
  Workdays added = read_workdays(read_file(*file, "read_workdays"), *file, found);
  show(found, console.err);
  if (found.has_errors()) return std::nullopt;
  for (auto& year : added.years) {
    std::erase_if(all.years, [&](const auto& one) { return one.year == year.year; });
    all.years.push_back(std::move(year));
  }
  return all;
}

Option workdays_option() {
  return {"--workdays", "FILE",
          N_("working days of further years, as TOML (else REDBANNER_WORKDAYS)")};
}

std::optional<Reached> end_of(const std::optional<Publicity>& publicity, Date published,
                              const Workdays& workdays) {
  if (!publicity) return std::nullopt;
  if (publicity->in_workdays) return add_workdays(workdays, published, publicity->count);
  return Date::from_number(published.number() + publicity->count);
}

std::optional<Date> known_day(const std::optional<Reached>& end) {
  const auto* const day = end ? std::get_if<Date>(&*end) : nullptr;
  return day == nullptr ? std::nullopt : std::optional(*day);
}

Message said_publicity(const std::optional<Publicity>& publicity, Date published,
                       const std::optional<Date>& last) {
  if (!publicity || !last) return {"publicity_without_end", {}};
  return {publicity->in_workdays ? "publicity_in_workdays" : "publicity_in_days",
          {with_weekday(*last), std::int64_t{publicity->count}, published.next_day()}};
}

std::string with_weekday(Date day) {
  const auto weekday = static_cast<std::size_t>(weekday_of(day));
  return sentence({"day_with_weekday", {day, Term{weekdays[weekday]}}});
}

}  // namespace redbanner
