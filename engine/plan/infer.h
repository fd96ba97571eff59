#pragma once

#include <vector>

#include "engine/plan/plan.h"

namespace redbanner {

// How a column can be stored without losing anything, found before any data is seen. With a
// denominator every cell is a whole number of denominator-ths, and |cell × denominator| < 2^62, also
// for every partial sum on the way; with 0 each row has a denominator of its own (kept as a Ratio).
struct Exactness {
  std::int64_t denominator = 0;
  std::optional<Ratio> least;  // bounds, where they are known
  std::optional<Ratio> most;
  bool fixed() const { return denominator != 0; }
};

// One per node, in the order of plan.nodes. The plan has no cycle.
std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order);

}  // namespace redbanner
