#pragma once

#include <optional>
#include <vector>

#include "engine/plan/plan.h"
#include "rules/rulebook.h"

namespace redbanner {

// A version of the rules and the first day that it is in force; of the first, none.
struct RulesFrom {
  const Rulebook* book;
  std::optional<Date> from;
};

// The plan of a rulebook that check_rulebook found no error in. Faults that only show in the graph
// (a rule that needs itself) go to `found`, with their path.
Plan make_plan(const Rulebook& book, Diagnostics& found);

// Of several versions, by their days, with the same tree of periods: a leaf period is computed by
// the version in force on its first day, an inner one by that of its last leaf, from its parts as
// each was computed. Titles and order are the newest's. The books must outlive the call alone.
Plan make_plan(const std::vector<RulesFrom>& versions, Diagnostics& found);

}  // namespace redbanner
