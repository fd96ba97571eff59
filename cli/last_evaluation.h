#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/open_season.h"

namespace redbanner {

// The last evaluation of a period, computed again at its position of the ledger. What the leading
// group decided since is taken in: a decision is about what was evaluated.
struct LastEvaluation {
  Evaluation sealed;
  std::shared_ptr<const Rules> rules;  // those known then
  Evaluated evaluated;
};

// An evaluation computed again: at its position of the ledger, with what the leading group decided
// since, up to the batch `until`. `ledger` is the season's as it is now.
LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, const Ledger& ledger,
                               std::int64_t until);

// The last one of a period, without a word; nothing where there is none.
std::optional<LastEvaluation> last_evaluation(const OpenSeason& open, const std::string& period);

// Nothing, and said, where there is none. Says where entries came after it.
std::optional<LastEvaluation> last_evaluation(const OpenSeason& open,
                                              const std::optional<std::string>& period,
                                              Console& console);

// The last one of each period that was ever evaluated, in the rulebook's order.
std::vector<LastEvaluation> last_evaluations(const OpenSeason& open, Console& console);

}  // namespace redbanner
