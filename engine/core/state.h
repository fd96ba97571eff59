#pragma once

#include <cstdint>

namespace redbanner {

// What is known of a quantity. Absent is never a number.
enum class State : std::uint8_t {
  present,
  late,            // 迟报: handed in after the deadline; keeps its value
  not_applicable,  // 缺项
  not_examined,    // 未检查
  refused,         // 拒绝检查
  pending,         // 未录: nothing recorded yet; spreads, and blocks a place
};

constexpr bool has_value(State state) { return state == State::present || state == State::late; }

}  // namespace redbanner
