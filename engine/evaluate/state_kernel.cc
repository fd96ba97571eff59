#include "engine/evaluate/state_kernel.h"

#include <cstddef>

#include "engine/evaluate/inputs.h"

namespace redbanner {

void combine_states(std::span<State> states, std::span<const State> next) {
  for (std::size_t i = 0; i < states.size(); ++i) states[i] = combined(states[i], next[i]);
}

void clear_absent(std::span<std::int64_t> cells, std::span<const State> states) {
  for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = has_value(states[i]) ? cells[i] : 0;
}

void leave_out_absent(std::span<char> left_in, std::span<const State> states) {
  for (std::size_t i = 0; i < left_in.size(); ++i)
    left_in[i] = static_cast<char>(left_in[i] & static_cast<char>(has_value(states[i])));
}

void leave_out_zero(std::span<char> left_in, std::span<const std::int64_t> yes_no) {
  for (std::size_t i = 0; i < left_in.size(); ++i)
    left_in[i] = static_cast<char>(left_in[i] & static_cast<char>(yes_no[i] != 0));
}

}  // namespace redbanner
