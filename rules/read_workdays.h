#pragma once

#include <string>
#include <string_view>

#include "engine/core/diagnostic.h"
#include "engine/core/workdays.h"

namespace redbanner {

// Reads a calendar of working days, as workdays/china.toml is one. A [[year]] has
//   year, notice  the year, and the number of the paper that says so; required
//   off           Mondays to Fridays that are days off
//   work          Saturdays and Sundays that are working days
// All faults at once, by line: a day of another year, one that is off or worked anyway, one that
// comes twice, a year that comes twice.
Workdays read_workdays(std::string_view text, const std::string& file, Diagnostics& found);

// workdays/china.toml, as the program was built with it.
std::string_view china_workdays();

}  // namespace redbanner
