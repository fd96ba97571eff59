#pragma once

#include <vector>

#include "cli/open_season.h"

namespace redbanner {

// What does not fit in a season's file, a line each, and how many that are. Exit::refused where
// there is anything, else Exit::done and nothing said.
Exit show_findings(const std::vector<Finding>& found, const std::string& file, Console& console);

}  // namespace redbanner
