#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// One line of an explanation; deeper lines are the reasons of the line above.
struct Step {
  int depth = 0;
  Message message;
  friend bool operator==(const Step&, const Step&) = default;
};

// The way from the papers to the place of one unit in a period, read off the plan: entries with
// paper, rater and day (corrected ones with what they replaced and why), value, points, what was
// dropped or capped, how it was rounded, weights and what absent parts did, total, place with the
// tie_break that decided against the neighbours, each award with why it was got or missed. With
// `indicator` (or a category's id), that part alone. Works for persons: their honours.
std::vector<Step> explain(const Sources& sources, const std::string& entrant,
                          const std::string& period, const std::optional<std::string>& indicator);

}  // namespace redbanner
