#pragma once

#include <string>
#include <vector>

#include "engine/plan/plan.h"

namespace redbanner {

// What reports of a period's outcome read: proposals, changes, what is sealed. Standings and
// explanations read more.
struct OutcomeNodes {
  std::vector<NodeIndex> wanted;
  std::vector<NodeIndex>
      explained;  // of them, those behind a veto: it is asked which entry said so
};
OutcomeNodes outcome_nodes(const Plan& plan, const std::string& period);

}  // namespace redbanner
