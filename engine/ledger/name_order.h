#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <vector>

#include "engine/ledger/entry.h"

namespace redbanner {

// Whole numbers by size, before other names by their letters: the order of rows and raters.
struct NameOrder {
  bool is_word;
  std::int64_t number;
  std::string_view name;

  explicit NameOrder(std::string_view text) : name(text) {
    const auto written = Written::parse(text);
    is_word = !written || written->decimals != 0;
    number = is_word ? 0 : written->digits;
  }
  friend auto operator<=>(const NameOrder&, const NameOrder&) = default;
};

// By number of a name, its place in their order.
template <class Texts>
std::vector<std::uint32_t> places_in_order(const Texts& names) {
  const std::vector<NameOrder> order(names.begin(), names.end());
  std::vector<std::uint32_t> sorted(names.size());
  std::iota(sorted.begin(), sorted.end(), 0U);
  std::ranges::sort(sorted, {}, [&](std::uint32_t name) { return order[name]; });
  std::vector<std::uint32_t> places(names.size());
  for (std::uint32_t place = 0; place < sorted.size(); ++place) places[sorted[place]] = place;
  return places;
}

}  // namespace redbanner
