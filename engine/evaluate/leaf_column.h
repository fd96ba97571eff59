#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/core/column.h"
#include "engine/ledger/entry.h"
#include "engine/plan/infer.h"

namespace redbanner {

// A leaf's column while it is filled. Its cells are whole numbers over the inferred denominator
// until one comes that does not fit; then all of them are kept as ratios.
class LeafColumn {
 public:
  // Every row absent: not_applicable.
  LeafColumn(std::size_t rows, const Exactness& exactness);

  void set(std::size_t row, const Written& value, State state);
  void set(std::size_t row, const Ratio& value, State state);
  void set_absent(std::size_t row, State state) { column_.states[row] = state; }
  Column take();

 private:
  bool is_fixed() const { return column_.denominator != 0; }
  void set_ratio(std::size_t row, const Ratio& value);

  Column column_;
  std::int64_t least_ = 0;  // bounds of the cells
  std::int64_t most_ = 0;
  int decimals_ = -1;  // the denominator is 10^decimals; -1: it is no power of ten
};

}  // namespace redbanner
