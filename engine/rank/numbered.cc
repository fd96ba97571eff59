#include "engine/rank/numbered.h"

#include <algorithm>

namespace redbanner {
namespace {

// `values` has one per row.
template <class Value>
std::vector<std::int64_t> numbered_by(const std::vector<Value>& values, const Column& column) {
  std::vector<std::size_t> rising;
  rising.reserve(values.size());
  for (std::size_t row = 0; row < values.size(); ++row)
    if (column.has_value(row)) rising.push_back(row);
  std::ranges::sort(rising, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<std::int64_t> numbers(values.size(), -1);
  std::int64_t number = -1;
  for (std::size_t i = 0; i < rising.size(); ++i) {
    const bool is_another = i == 0 || values[rising[i - 1]] != values[rising[i]];
    numbers[rising[i]] = is_another ? ++number : number;
  }
  return numbers;
}

}  // namespace

std::vector<std::int64_t> numbered(const Column& column) {
  return column.denominator != 0 ? numbered_by(column.fixed, column)
                                 : numbered_by(column.ratios, column);
}

}  // namespace redbanner
