#pragma once

#include "engine/plan/plan.h"
#include "rules/rulebook.h"

namespace redbanner {

// The plan of a rulebook that check_rulebook found no error in. Faults that only show in the graph
// (a rule that needs itself) go to `found`, with their path.
Plan make_plan(const Rulebook& book, Diagnostics& found);

}  // namespace redbanner
