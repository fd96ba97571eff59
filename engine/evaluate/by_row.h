#pragma once

#include "engine/core/column.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {

// The cells of a node, in unlimited arithmetic, as ratios: what every operation means. Columns that
// fit whole numbers over one denominator are calculated faster elsewhere (by_column.h), to the same
// result. Not for leaves, Order and Take.
Column column_by_row(const Node& node, const Inputs& inputs);

}  // namespace redbanner
