#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include "engine/ledger/entry.h"

namespace redbanner {

// The order of keys and names: whole numbers by size, before others by their letters.
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

}  // namespace redbanner
