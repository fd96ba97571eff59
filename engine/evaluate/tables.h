#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/plan/node.h"

namespace redbanner {

// What a table says of a key: the calculation by row and the explanation ask the same functions.

// The row that holds, or nullptr.
const Lookup::Row* row_for(const Lookup& lookup, const Ratio& key);

// The rows that hold for a value of every key, in order; of Hit::first the first alone.
std::vector<std::size_t> rows_that_hold(const Decide& decide, const std::vector<Ratio>& keys);

// Where the points lead from `key`; nothing beyond an end without a slope.
std::optional<Ratio> between_points(const Interpolate& interpolate, const Ratio& key);

}  // namespace redbanner
