#include "cli/last_evaluation.h"

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/wording.h"

namespace redbanner {

namespace {

// How many batches since a position change what an evaluation of the period would find: entries and
// nominations of it, entrants. Not decisions, which are taken in, nor hand-overs.
std::int64_t batches_since(const OpenSeason& open, const Ledger& now, const Evaluation& sealed) {
  const auto leaves = leaf_periods(open.rules, sealed.period);
  std::set<std::int64_t> batches;
  for (const auto& entry : now.entries)
    if (std::ranges::find(leaves, entry.period) != leaves.end()) batches.insert(entry.batch);
  for (const auto& nomination : now.nominations)
    if (nomination.period == sealed.period) batches.insert(nomination.batch);
  for (const auto& batch : now.batches)
    if (batch.command.starts_with("entrant ")) batches.insert(batch.id);
  batches.erase(batches.begin(), batches.upper_bound(sealed.position));
  return static_cast<std::int64_t>(batches.size());
}

LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, Console& console) {
  const Ledger now = open.season.ledger();
  const auto is_since = [&](std::int64_t batch) { return batch > sealed.position; };
  const std::int64_t since = batches_since(open, now, sealed);
  if (since > 0)
    console.err << sentence({"recorded_since", {since, sealed.id, sealed.period}}) << '\n';
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
