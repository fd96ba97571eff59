#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/pipeline.h"

namespace redbanner {

// What was looked for and found against the rules' promises, by trying allowed inputs.
struct Proof {
  std::int64_t tried = 0;  // sheets computed
  // Each with what to say, and the sheets that show it: side by side, a row a quantity.
  struct Finding {
    Message what;
    std::vector<std::string> quantities;
    std::vector<std::vector<std::string>> sheets;  // by sheet, then quantity
  };
  std::vector<Finding> findings;
};

// Looks for counter-examples:
//   a better value that earns less, where an indicator says which way is `better`;
//   a full mark that no value earns;
//   a grade or an award that no sheet reaches.
// Values are tried at every number that the rules compare with, just below and above each, between
// them, and at the ends of their range; attributes and results of whole sheets by a fixed sequence.
// What is not found is not proved impossible; what is found is a fact.
Proof prove(const Rules& rules);

}  // namespace redbanner
