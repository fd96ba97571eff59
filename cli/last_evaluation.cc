#include "cli/last_evaluation.h"

#include <ostream>

#include "cli/wording.h"

namespace redbanner {

std::optional<LastEvaluation> last_evaluation(const OpenSeason& open,
                                              const std::optional<std::string>& period,
                                              Console& console) {
  auto sealed = open.season.last_evaluation(period);
  if (!sealed) {
    const std::string name = period.value_or("PERIOD");
    refuse(console, period ? Message{"not_evaluated", {name}} : Message{"nothing_evaluated", {}},
           Message{"run_evaluate", {name}});
    return std::nullopt;
  }
  const std::int64_t since = open.season.position() - sealed->position;
  if (since > 0)
    console.err << sentence({"recorded_since", {since, sealed->id, sealed->period}}) << '\n';
  Evaluated evaluated = evaluate_season(open, sealed->position);
  return LastEvaluation{std::move(*sealed), std::move(evaluated)};
}

}  // namespace redbanner
