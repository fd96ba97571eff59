#include "cli/last_evaluation.h"

#include <algorithm>
#include <ostream>

#include "cli/wording.h"

namespace redbanner {

namespace {

// Whether a batch changes what an evaluation would find: not a decision, not a hand-over.
bool is_evaluated(const Batch& batch) {
  return batch.command != "award decide" && !batch.command.starts_with("banner ");
}

LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, Console& console) {
  const Ledger now = open.season.ledger();
  const auto is_since = [&](std::int64_t batch) { return batch > sealed.position; };
  const auto since = std::ranges::count_if(
      now.batches, [&](const Batch& batch) { return is_since(batch.id) && is_evaluated(batch); });
  if (since > 0)
    console.err << sentence({"recorded_since", {std::int64_t{since}, sealed.id, sealed.period}})
                << '\n';
  Ledger ledger = open.season.ledger(sealed.position);
  for (const auto& decision : now.decisions)
    if (is_since(decision.batch)) ledger.decisions.push_back(decision);
  for (const auto& batch : now.batches)
    if (is_since(batch.id) && batch.command == "award decide") ledger.batches.push_back(batch);
  Evaluated evaluated =
      evaluate_ledger(open.rules, open.season.roster(sealed.position), std::move(ledger));
  return {std::move(sealed), std::move(evaluated)};
}

}  // namespace

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
  return evaluated_again(open, std::move(*sealed), console);
}

std::vector<LastEvaluation> last_evaluations(const OpenSeason& open, Console& console) {
  std::vector<LastEvaluation> last;
  for (const auto& period : open.rules.plan.outline.periods)
    if (auto sealed = open.season.last_evaluation(period.id))
      last.push_back(evaluated_again(open, std::move(*sealed), console));
  return last;
}

}  // namespace redbanner
