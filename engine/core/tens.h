#pragma once

#include <cstdint>

namespace redbanner {

// 10^exponent, from 0 to 18.
constexpr std::int64_t tens(int exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

}  // namespace redbanner
