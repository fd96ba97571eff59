#pragma once

#include <string>
#include <vector>

#include "engine/report/why.h"

namespace redbanner {

// The place of a row in a period: of how many, shared with whom, what decided against the
// neighbours; or why it has none.
std::vector<Step> place_steps(const Question& question, const Outline::PlaceRule& rule,
                              NodeIndex order, std::size_t row);

}  // namespace redbanner
