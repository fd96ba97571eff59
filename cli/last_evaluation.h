#pragma once

#include <optional>
#include <string>

#include "cli/open_season.h"

namespace redbanner {

// The last evaluation, of a period or of any, computed again at its position of the ledger.
struct LastEvaluation {
  Evaluation sealed;
  Evaluated evaluated;
};

// Nothing, and said, where there is none. Says where entries came after it.
std::optional<LastEvaluation> last_evaluation(const OpenSeason& open,
                                              const std::optional<std::string>& period,
                                              Console& console);

}  // namespace redbanner
