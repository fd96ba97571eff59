#pragma once

#include <algorithm>

#include "engine/core/state.h"
#include "engine/plan/node.h"

namespace redbanner {

// Who is ranked at all, wherever the cells of the row lie: `state_of` and `is_yes` ask for the cell
// of a node.

template <class StateOf>
bool is_pending_in_a_key(const Order& order, StateOf state_of) {
  return std::ranges::any_of(order.keys,
                             [&](const auto& key) { return state_of(key.of) == State::pending; });
}

template <class StateOf, class IsYes>
bool is_ranked(const Order& order, StateOf state_of, IsYes is_yes) {
  return has_value(state_of(order.group)) && has_value(state_of(order.keys.front().of)) &&
         (!order.ranked || is_yes(*order.ranked)) && !is_pending_in_a_key(order, state_of);
}

}  // namespace redbanner
