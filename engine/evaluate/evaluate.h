#pragma once

#include <vector>

#include "engine/award/award.h"
#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/plan/infer.h"
#include "engine/plan/plan.h"
#include "engine/rank/rank.h"

namespace redbanner {

// Every column of the plan, and what the orders and takes know beyond their column.
struct Results {
  std::vector<Column> columns;                   // by NodeIndex
  std::vector<Places> places;                    // by NodeIndex; empty but for Order nodes
  std::vector<std::vector<Decision>> decisions;  // by NodeIndex; empty but for Take nodes
};

// Runs the plan over whole columns, in `order`. Exact: equal to unlimited rational arithmetic,
// rounded where a Round node says so.
Results evaluate(const Plan& plan, const std::vector<Exactness>& exactness,
                 const std::vector<NodeIndex>& order, const Facts& facts);

// The same, but for the `wanted` columns alone: what they do not need is not computed, and what is
// not needed any more is not kept. Places and decisions of what is computed are.
Results evaluate(const Plan& plan, const std::vector<Exactness>& exactness,
                 const std::vector<NodeIndex>& order, const Facts& facts,
                 const std::vector<NodeIndex>& wanted);

}  // namespace redbanner
