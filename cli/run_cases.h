#pragma once

#include <string>
#include <vector>

#include "cli/coverage.h"
#include "cli/pipeline.h"
#include "rules/cases.h"

namespace redbanner {

// What came of a case: passed where nothing is in any of the lists.
struct CaseOutcome {
  std::string title;
  std::vector<std::string> missing;  // shared data that is not there: skipped
  Diagnostics found;                 // what is wrong with what goes in, or with what is expected
  std::vector<Message> differences;  // what came out otherwise
};

// What the case touches is added to `coverage`, once it could be evaluated.
CaseOutcome run_case(const Rules& rules, const CaseFile& file, const Case& one, Coverage& coverage);

}  // namespace redbanner
