#pragma once

#include <optional>

#include "engine/core/column.h"
#include "engine/evaluate/inputs.h"
#include "engine/plan/infer.h"

namespace redbanner {

// The node's whole column as whole numbers over exactness.denominator: what cell_of gives for every
// row, by the kernels. Nothing where that cannot be done without loss: exactness gives a
// denominator a row, a column that is read has one, a factor does not come out whole. Not for
// leaves, Order and Take.
std::optional<Column> fixed_column(const Node& node, const Exactness& exactness,
                                   const Inputs& inputs);

}  // namespace redbanner
