#pragma once

#include <string>
#include <vector>

#include "cli/pipeline.h"

namespace redbanner {

// The leaves of a period, and what of it, or of what lies below it, is examined as a whole: the
// periods that entries of it are recorded for.
std::vector<std::string> due_periods(const Rules& rules, const std::string& period);

// What is due in a period (of an inner one, in all of its leaves, and for what is examined over it)
// and not recorded: it blocks places.
Table missing_table(const Rules& rules, const Roster& roster, const Lists& lists,
                    const std::string& period);

}  // namespace redbanner
