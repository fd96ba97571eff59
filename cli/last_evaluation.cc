#include "cli/last_evaluation.h"

#include <ostream>
#include <utility>

#include "cli/wording.h"

namespace redbanner {

namespace {

// The season as it is now: its ledger read once, evaluated once, and only if it is asked for.
class Now {
 public:
  explicit Now(const OpenSeason& open) : open_(open), ledger_(open.season.ledger()) {}

  const Ledger& ledger() const { return ledger_; }
  const Evaluated& evaluated() {
    if (!evaluated_) evaluated_ = evaluate_ledger(open_.rules, open_.season.roster(), ledger_);
    return *evaluated_;
  }

 private:
  const OpenSeason& open_;
  Ledger ledger_;
  std::optional<Evaluated> evaluated_;
};

// Says how many totals, places and awards would be others, were the period evaluated now.
void say_what_is_stale(const OpenSeason& open, const LastEvaluation& last, Now& now,
                       Console& console) {
  if (now.ledger().position == last.sealed.position) return;
  const std::string& period = last.sealed.period;
  const Table table =
      changes(sources(*last.rules, last.evaluated), sources(open.rules, now.evaluated()), period);
  if (table.rows.empty()) return;
  const auto count = static_cast<std::int64_t>(table.rows.size());
  console.err << sentence({"recorded_since", {count, last.sealed.id, period}}) << '\n';
}

LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, Now& now,
                               Console& console) {
  auto last = evaluated_again(open, std::move(sealed), now.ledger(), now.ledger().position);
  say_what_is_stale(open, last, now, console);
  return last;
}

}  // namespace

LastEvaluation evaluated_again(const OpenSeason& open, Evaluation sealed, const Ledger& ledger,
                               std::int64_t until) {
  const auto is_since = [&](std::int64_t batch) {
    return batch > sealed.position && batch <= until;
  };
  Ledger then = open.season.ledger(sealed.position);
  for (const auto& decision : ledger.decisions)
    if (is_since(decision.batch)) then.decisions.push_back(decision);
  for (const auto& batch : ledger.batches)
    if (is_since(batch.id) && batch.command == "award decide") then.batches.push_back(batch);
  auto rules = rules_at(open, sealed.position);
  Evaluated evaluated =
      evaluate_ledger(*rules, open.season.roster(sealed.position), std::move(then));
  return {std::move(sealed), std::move(rules), std::move(evaluated)};
}

std::optional<LastEvaluation> last_evaluation(const OpenSeason& open, const std::string& period) {
  auto sealed = open.season.last_evaluation(period);
  if (!sealed) return std::nullopt;
  const Ledger ledger = open.season.ledger();
  return evaluated_again(open, std::move(*sealed), ledger, ledger.position);
}

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
  Now now(open);
  return evaluated_again(open, std::move(*sealed), now, console);
}

std::vector<LastEvaluation> last_evaluations(const OpenSeason& open, Console& console) {
  Now now(open);
  std::vector<LastEvaluation> last;
  for (const auto& period : open.rules.plan.outline.periods)
    if (auto sealed = open.season.last_evaluation(period.id))
      last.push_back(evaluated_again(open, std::move(*sealed), now, console));
  return last;
}

}  // namespace redbanner
