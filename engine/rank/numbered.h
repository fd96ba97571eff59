#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/column.h"

namespace redbanner {

// Numbers the different values of a column from 0, the lower first: equal numbers where the values
// are equal, and no number is left out. -1 where a row has no value.
std::vector<std::int64_t> numbered(const Column& column);

}  // namespace redbanner
