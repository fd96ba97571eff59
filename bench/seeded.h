#pragma once

#include <cstdint>
#include <random>

#include "engine/core/column.h"

namespace redbanner {

// The sizes that every benchmark runs: this competition, and four that no competition has.
inline void entrants(auto* bench) {
  for (const std::int64_t number : {38, 1'000, 10'000, 100'000, 1'000'000}) bench->Arg(number);
}

inline std::mt19937_64 seeded() { return std::mt19937_64{2023}; }

// Whole numbers of hundredths, from least to most points.
inline Column random_column(std::size_t rows, std::int64_t least, std::int64_t most,
                            std::mt19937_64& random) {
  Column column;
  column.denominator = 100;
  const auto steps = static_cast<std::uint64_t>(100 * (most - least) + 1);
  for (std::size_t row = 0; row < rows; ++row)
    column.fixed.push_back(100 * least + static_cast<std::int64_t>(random() % steps));
  return column;
}

inline Column whole_column(std::size_t rows, std::int64_t count, std::mt19937_64& random) {
  Column column;
  for (std::size_t row = 0; row < rows; ++row)
    column.fixed.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(count)));
  return column;
}

}  // namespace redbanner
