#pragma once

#include <cstdint>
#include <optional>

#include "engine/evaluate/evaluate.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {

// The parts of an evaluation, for who does not compute all columns in one go.

Results nothing_yet(std::size_t nodes);

// Computes one node, whose inputs are complete, into the results.
void compute(NodeIndex index, const Exactness& exact, const Inputs& inputs, Results& results);

// The column of what is computed within rows or gathered: not of leaves, constants, Order and Take.
Column computed(const Node& node, const Exactness& exactness, const Inputs& inputs);

// The cell as a whole number over the denominator, where it is one and within the bounds that the
// nodes behind it rely on.
std::optional<std::int64_t> fixed_cell(const Ratio& value, const Exactness& exactness);

}  // namespace redbanner
