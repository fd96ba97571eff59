#pragma once

#include <optional>

#include "cli/command.h"
#include "engine/core/workdays.h"
#include "rules/rulebook.h"

namespace redbanner {

// The working days of China that the program holds, with the years of --workdays FILE, else of
// REDBANNER_WORKDAYS: a year that both have is the file's. Nothing where the file has faults; they
// are shown.
std::optional<Workdays> workdays_asked_for(const Invocation& asked, Console& console);
Option workdays_option();  // --workdays FILE

// The last day of publicity, included; the day of publication is not counted. Nothing where the
// rulebook owes none.
std::optional<Reached> end_of(const std::optional<Publicity>& publicity, Date published,
                              const Workdays& workdays);
std::optional<Date> known_day(const std::optional<Reached>& end);

// Until when objections are taken, a line: day, weekday, how many days, counted from which.
Message said_publicity(const std::optional<Publicity>& publicity, Date published,
                       const std::optional<Date>& last);

// "2023-07-12 (Wednesday)"
std::string with_weekday(Date day);

}  // namespace redbanner
