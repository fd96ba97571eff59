#pragma once

#include <vector>

#include "engine/core/ratio.h"

namespace redbanner {

Ratio sum_of(const std::vector<Ratio>& values);
// Of one value or more; of an even number the median is the mean of the two in the middle.
Ratio mean_of(const std::vector<Ratio>& values);
Ratio median_of(std::vector<Ratio> values);

}  // namespace redbanner
