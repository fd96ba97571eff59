#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/plan/node.h"

namespace redbanner {

// The fine rows of every coarse row: those of row r are first_row[r] … first_row[r + 1] - 1.
struct FineCells {
  std::span<const std::int64_t> cells;
  std::span<const char> left_in;  // 1 or 0 a row; empty: all are in
  std::span<const std::uint32_t> first_row;
};

// What one coarse row comes to. `cell` is over the denominator of the fine cells; of a mean it is
// the sum, of a median the sum of the two in the middle.
struct Gathered {
  std::int64_t cell = 0;
  std::int64_t kept = 0;  // rows that counted
};

// Not for first and last with drops, where it matters which of equals goes, nor for products, which
// outgrow any width.
void gather(std::span<Gathered> coarse, const FineCells& fine, const Gather& how);

}  // namespace redbanner
