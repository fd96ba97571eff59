#pragma once

#include <cstddef>

#include "engine/core/ratio.h"
#include "engine/core/state.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {

struct Cell {
  State state = State::present;
  Ratio value;  // 0 where absent
};

// One cell of a node, in unlimited arithmetic: what every operation means. Columns that fit whole
// numbers over one denominator are calculated faster elsewhere (by_column.h), to the same result.
// Not for leaves, Order and Take.
Cell cell_of(const Node& node, const Inputs& inputs, std::size_t row);

}  // namespace redbanner
