#pragma once

#include "engine/core/ratio.h"
#include "engine/core/state.h"

namespace redbanner {

struct Cell {
  State state = State::present;
  Ratio value;  // 0 where absent
};

inline Cell absent(State state) { return {state, 0}; }

}  // namespace redbanner
