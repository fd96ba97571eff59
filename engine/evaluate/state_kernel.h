#pragma once

#include <cstdint>
#include <span>

#include "engine/core/state.h"

namespace redbanner {

// Each state becomes that of what is computed from both: see `combined` in inputs.h.
void combine_states(std::span<State> states, std::span<const State> next);

// Absent rows hold 0.
void clear_absent(std::span<std::int64_t> cells, std::span<const State> states);

// Takes out of `left_in` (1 in, 0 out) who is absent, and who is not yes.
void leave_out_absent(std::span<char> left_in, std::span<const State> states);
void leave_out_zero(std::span<char> left_in, std::span<const std::int64_t> yes_no);

}  // namespace redbanner
