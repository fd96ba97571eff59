#pragma once

#include <string>

#include "cli/pipeline.h"

namespace redbanner {

// What is due in a period (of an inner one, in all of its leaves, and for what is examined over it)
// and not recorded: it blocks places.
Table missing_table(const Rules& rules, const Roster& roster, const Ledger& ledger,
                    const std::string& period);

}  // namespace redbanner
