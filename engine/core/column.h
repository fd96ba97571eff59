#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/ratio.h"
#include "engine/core/state.h"

namespace redbanner {

// The cells of one node: whole numbers over one denominator, or a Ratio a row. Absent rows hold 0.
struct Column {
  std::int64_t denominator = 1;  // of `fixed`; 0: the cells are in `ratios`
  std::vector<std::int64_t> fixed;
  std::vector<Ratio> ratios;
  std::vector<State> states;  // empty: every row is present

  std::size_t size() const { return denominator != 0 ? fixed.size() : ratios.size(); }
  State state(std::size_t row) const { return states.empty() ? State::present : states[row]; }
  bool has_value(std::size_t row) const { return redbanner::has_value(state(row)); }
  Ratio value(std::size_t row) const {
    return denominator != 0 ? Ratio(fixed[row], denominator) : ratios[row];
  }
  // Of yes_no columns: absent is not yes.
  bool is_yes(std::size_t row) const {
    return has_value(row) && (denominator != 0 ? fixed[row] != 0 : ratios[row].sign() != 0);
  }
};

}  // namespace redbanner
