#pragma once

#include <vector>

#include "engine/plan/plan.h"

namespace redbanner {

// How a column can be stored without losing anything, found before any data is seen. With a
// denominator every cell is a whole number of denominator-ths, and |cell × denominator| < 2^62,
// also for every partial sum on the way; with 0 each row has a denominator of its own (kept as a
// Ratio).
struct Exactness {
  std::int64_t denominator = 0;
  std::optional<Ratio> least;  // bounds, where they are known
  std::optional<Ratio> most;
  bool fixed() const { return denominator != 0; }
};

// What follows for a node from its inputs (d: denominator, n: at most so many rows below one):
//
//   leaf               d = 10^decimals, bounds as declared; without bounds by row
//   yes/no, text, date, place, count    d = 1
//   Constant, Lookup   the common multiple of what is written
//   Sum, Assemble sum, least, most, last    common multiple of the d of each factor × part
//   Product            d × d
//   Extreme, Select, Replace, Spread …      common multiple of the d
//   Round              the unit's denominator, also of what is by row
//   Gather sum, least, most, first, last    d; median 2 × d
//   Gather mean        d × common multiple of 1 … n, for n up to 28 (less the drops where sure)
//   Quotient, Assemble mean, rescale        by row; what is known of the bounds
//
// A node is by row where a bound is unknown, where d × bound reaches 2^62, or where an input is by
// row whose d it would take over.
// Comparisons and roundings may need more bits on the way than their result.

// One per node, in the order of plan.nodes. The plan has no cycle.
std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order);

// The same where it is known how many rows there are at most below one row of the coarser set, by
// RowSetIndex: fewer than the rulebook allows, so that means have small denominators.
std::vector<Exactness> infer(const Plan& plan, const std::vector<NodeIndex>& order,
                             const std::vector<std::size_t>& most_rows);

}  // namespace redbanner
