#include "engine/core/averages.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace redbanner {

Ratio sum_of(const std::vector<Ratio>& values) {
  return std::accumulate(values.begin(), values.end(), Ratio(0));
}

Ratio mean_of(const std::vector<Ratio>& values) {
  assert(!values.empty());
  return sum_of(values) / Ratio(static_cast<std::int64_t>(values.size()));
}

Ratio median_of(std::vector<Ratio> values) {
  assert(!values.empty());
  std::ranges::sort(values);
  return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

}  // namespace redbanner
