#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <vector>

#include "engine/core/ratio.h"

namespace redbanner {

// Choices that a seed decides, on every machine alike.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  std::size_t below(std::size_t count) { return engine_() % count; }
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(below(static_cast<std::size_t>(most - least + 1)));
  }
  bool one_in(std::size_t count) { return below(count) == 0; }
  Ratio ratio() {
    constexpr std::int64_t denominators[] = {1, 1, 2, 3, 10, 100, 7};
    return Ratio(between(-60, 60), denominators[below(std::size(denominators))]);
  }
  Ratio positive() { return Ratio(between(1, 40), between(1, 4)); }
  template <class Value>
  const Value& pick(const std::vector<Value>& values) {
    return values[below(values.size())];
  }
  template <class Value>
  void shuffle(std::vector<Value>& values) {
    for (std::size_t left = values.size(); left > 1; --left)
      std::swap(values[left - 1], values[below(left)]);
  }

 private:
  std::mt19937_64 engine_;
};

// Another run of the property tests: REDBANNER_SEED=12345.
inline std::uint64_t first_seed() {
  const char* const seed = std::getenv("REDBANNER_SEED");
  return seed != nullptr ? std::strtoull(seed, nullptr, 10) : 2023;
}

}  // namespace redbanner
