#include "cli/last_evaluation.h"

#include <ostream>

#include "cli/wording.h"

namespace redbanner {

namespace {

// Says how many totals, places and awards would be others, were the period evaluated now.
void say_what_is_stale(const OpenSeason& open, const LastEvaluation& last, Console& console) {
  if (open.season.position() == last.sealed.position) return;
  const Evaluated now = evaluate_season(open);
  const std::string& period = last.sealed.period;
  const Table table =
      changes(sources(open.rules, last.evaluated), sources(open.rules, now), period);
  if (table.rows.empty()) return;
  const auto count = static_cast<std::int64_t>(table.rows.size());
  console.err << sentence({"recorded_since", {count, last.sealed.id, period}}) << '\n';
}

LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, Console& console) {
  const Ledger now = open.season.ledger();
  const auto is_since = [&](std::int64_t batch) { return batch > sealed.position; };
  Ledger ledger = open.season.ledger(sealed.position);
  for (const auto& decision : now.decisions)
    if (is_since(decision.batch)) ledger.decisions.push_back(decision);
  for (const auto& batch : now.batches)
    if (is_since(batch.id) && batch.command == "award decide") ledger.batches.push_back(batch);
  Evaluated evaluated =
      evaluate_ledger(open.rules, open.season.roster(sealed.position), std::move(ledger));
  LastEvaluation last{std::move(sealed), std::move(evaluated)};
  say_what_is_stale(open, last, console);
  return last;
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
