#include <gtest/gtest.h>

#include <random>

#include "engine/evaluate/arithmetic_kernel.h"

namespace redbanner {
namespace {

using enum RoundingMode;

// Around 0, around each multiple and its half, around what 31 bits hold, and anywhere.
std::vector<std::int64_t> cells_for(const RoundingStep& step, std::int64_t most,
                                    std::mt19937_64& random) {
  std::vector<std::int64_t> cells;
  for (std::int64_t cell = -15; cell <= 15; ++cell) cells.push_back(cell);
  std::uniform_int_distribution<std::int64_t> anywhere(-most, most);
  for (int i = 0; i < 60; ++i) {
    const std::int64_t near = anywhere(random) / step.divisor * step.divisor;
    for (const std::int64_t cell : {near, near + step.divisor / 2, anywhere(random)})
      for (const std::int64_t by : {-1, 0, 1})
        if (cell + by >= -most && cell + by <= most) cells.push_back(cell + by);
  }
  for (const std::int64_t cell : {most, most - 1, -most, 1 - most}) cells.push_back(cell);
  return cells;
}

// The loops for numbers of 31 bits and for longer ones, against fractions.
TEST(RoundingKernel, RoundsAsFractionsDo) {
  std::mt19937_64 random(2023);
  for (const std::int64_t divisor : {1, 2, 3, 7, 10, 25, 300, 1000, 65'537, 2'147'483'647})
    for (const std::int64_t scale : {1, 3, 100})
      for (const std::int64_t factor : {1, 5, 1000})
        for (const std::int64_t most :
             {std::int64_t{1000}, std::int64_t{2'147'483'647} / scale, std::int64_t{1} << 40}) {
          const RoundingStep step{scale, divisor, factor};
          const auto cells = cells_for(step, most, random);
          for (const auto mode : {half_up, half_even, up, down, ceiling, floor}) {
            std::vector<std::int64_t> rounded(cells.size());
            round(rounded, cells, step, mode);
            for (std::size_t i = 0; i < cells.size(); ++i)
              ASSERT_EQ(Ratio(rounded[i]),
                        Ratio(cells[i] * scale, divisor).rounded(mode, 1) * factor)
                  << cells[i] << " * " << scale << " / " << divisor << " * " << factor;
          }
        }
}

}  // namespace
}  // namespace redbanner
