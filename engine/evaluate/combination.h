#pragma once

#include <vector>

#include "engine/core/ratio.h"
#include "engine/plan/node.h"

namespace redbanner {

// What one value or more come to.
Ratio combination(Combine how, const std::vector<Ratio>& values);

}  // namespace redbanner
