#pragma once

#include <vector>

#include "engine/plan/bounds.h"
#include "engine/plan/node.h"
#include "engine/plan/plan.h"

namespace redbanner {

// The parts of `infer`, a file a kind of operation.
struct Known {
  const Plan& plan;
  const std::vector<Exactness>& columns;      // by NodeIndex; those of a node's inputs are complete
  const std::vector<std::size_t>& most_rows;  // by RowSetIndex; empty: as the rulebook allows
  const Exactness& operator()(NodeIndex node) const { return columns[at(node)]; }
};

// infer_tables.cc
Exactness exactness_of(const Lookup& lookup);
Exactness exactness_of(const Decide& decide);
Exactness exactness_of(const Interpolate& interpolate, const Known& known);

// infer_irrational.cc
Exactness exactness_of(const Power& power, const Known& known);
Exactness exactness_of(const Logarithm& logarithm, const Known& known);
Exactness exactness_of(const Exponential& exponential, const Known& known);

// infer_gather.cc
Exactness exactness_of(const Gather& gather, RowSetIndex coarse, const Known& known);
Exactness exactness_of(const Among& among, const Known& known);
Exactness exactness_of(const Assemble& assemble, const Known& known);

}  // namespace redbanner
