#pragma once

#include <string>

#include "cli/pipeline.h"

namespace redbanner {

// What is due in a period (of an inner one, in all of its leaves) and not recorded: it blocks
// places.
Table missing_table(const Rules& rules, const Roster& roster, const Ledger& ledger,
                    const std::string& period);

// The title of an id of the rulebook's outline, or the id where it has none.
std::string title_of_period(const Rules& rules, const std::string& id);

}  // namespace redbanner
