#include "engine/evaluate/combination.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <numeric>
#include <span>

#include "engine/core/averages.h"

namespace redbanner {
namespace {

Ratio product_of(const std::vector<Ratio>& values) {
  return std::accumulate(values.begin(), values.end(), Ratio(1), std::multiplies{});
}

// The value that occurs most often; of several the highest.
Ratio mode_of(std::vector<Ratio> values) {
  std::ranges::sort(values, std::greater{});
  auto most = std::span(values).first(0);
  for (auto rest = std::span(values); !rest.empty();) {
    const auto other =
        std::ranges::find_if(rest, [&](const Ratio& value) { return value != rest.front(); });
    const auto equal = static_cast<std::size_t>(other - rest.begin());
    if (equal > most.size()) most = rest.first(equal);
    rest = rest.subspan(equal);
  }
  return most.front();
}

Ratio count_of(const std::vector<Ratio>& values) {
  return static_cast<std::int64_t>(values.size());
}

}  // namespace

Ratio combination(Combine how, const std::vector<Ratio>& values) {
  assert(!values.empty());
  switch (how) {
    case Combine::sum:
      return sum_of(values);
    case Combine::mean:
      return mean_of(values);
    case Combine::least:
      return *std::ranges::min_element(values);
    case Combine::most:
      return *std::ranges::max_element(values);
    case Combine::count:
      return count_of(values);
    case Combine::first:
      return values.front();
    case Combine::last:
      return values.back();
    case Combine::median:
      return median_of(values);
    case Combine::product:
      return product_of(values);
    case Combine::mode:
      return mode_of(values);
  }
  return 0;
}

}  // namespace redbanner
