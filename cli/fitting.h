#pragma once

#include <vector>

#include "engine/ledger/door.h"

namespace redbanner {

// What of a season may be evaluated under other rules than its own.
struct Fitting {
  Roster roster;
  Ledger ledger;
  std::vector<Message> left_out;  // why, one for each entrant and entry that does not fit
};

// Leaves out the entrants and entries that the other rules would refuse at the door, and that the
// season's own do not: a mark above the new limit, an indicator that is gone.
Fitting fitting(const EntryForm& own, const EntryForm& other, const Roster& roster,
                const Ledger& ledger);

}  // namespace redbanner
