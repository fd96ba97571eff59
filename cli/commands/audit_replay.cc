#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/seal.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::string said_of(const StandingRow& row) {
  const std::string who = row.group.empty() ? row.entrant : row.group + " " + row.entrant;
  const Term state{row.state};
  const std::string total = row.total.value_or(word(Term{"nothing"}));
  if (!row.place) return sentence({"unranked_is", {who, total, state}});
  return sentence({"place_is", {who, *row.place, row.sharing, total, state}});
}

std::string said_of(const DecisionRow& row) {
  const std::string outcome = row.outcome + (row.money ? ", " + *row.money : "");
  return sentence({"entry_is", {row.entrant, outcome}});
}

const std::string& rule_of(const StandingRow& row) { return row.place_rule; }
const std::string& rule_of(const DecisionRow& row) { return row.award; }

// In which rule, what is sealed and what is computed: of the first row that is not the same.
template <class Rows, class Row>
std::optional<Message> first_difference(const ResultRows& sealed, const ResultRows& computed,
                                        Rows ResultRows::*rows,
                                        Row (ResultRows::*row)(std::size_t) const) {
  const auto row_of = [&](const ResultRows& results, std::size_t at) -> std::optional<Row> {
    if (at >= (results.*rows).size()) return {};
    return (results.*row)(at);
  };
  for (std::size_t at = 0;; ++at) {
    const auto was = row_of(sealed, at);
    const auto is = row_of(computed, at);
    if (!was && !is) return {};
    if (was == is) continue;
    const std::string nothing = word(Term{"nothing"});
    return Message{
        "first_difference",
        {rule_of(was ? *was : *is), was ? said_of(*was) : nothing, is ? said_of(*is) : nothing}};
  }
}

// Computes it again, where it stood then; whether it is the same.
bool replay(const OpenSeason& open, const Evaluation& sealed, Console& console) {
  const auto rules = rules_at(open, sealed.position);
  const Evaluated evaluated = evaluate_ledger(*rules, open.season.roster(sealed.position),
                                              open.season.ledger(sealed.position));
  const ResultRows computed =
      results_of(*rules, evaluated, sealed.period, beyond_number_in(sealed.results));
  auto difference =
      first_difference(sealed.results, computed, &ResultRows::standings, &ResultRows::standing);
  if (!difference)
    difference =
        first_difference(sealed.results, computed, &ResultRows::decisions, &ResultRows::decision);
  const auto count = [](const auto& rows) { return static_cast<std::int64_t>(rows.size()); };
  console.out << sentence({difference ? "replay_differs" : "replay_is_the_same",
                           {sealed.id, sealed.period, sealed.position,
                            count(sealed.results.standings), count(sealed.results.decisions)}})
              << '\n';
  if (difference) console.out << "  " << sentence(*difference) << '\n';
  if (sealed.program != this_program())
    console.out << "  " << sentence({"sealed_by_program", {sealed.program}}) << '\n';
  return !difference;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("PERIOD");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;
  const auto sealed = open->season.evaluations(period);
  if (sealed.empty()) {
    const std::string name = period.value_or("PERIOD");
    return refuse(console,
                  period ? Message{"not_evaluated", {name}} : Message{"nothing_evaluated", {}},
                  Message{"run_evaluate", {name}});
  }
  std::int64_t differ = 0;
  for (const Evaluation& one : sealed) differ += replay(*open, one, console) ? 0 : 1;
  if (differ == 0) return Exit::done;
  return refuse(console, {"replays_differ", {differ, static_cast<std::int64_t>(sealed.size())}});
}

}  // namespace

Command audit_replay() {
  return {"audit replay",
          audit_group,
          N_("compute what was sealed once more, and name the first difference"),
          "redbanner audit replay mid_year",
          {{"PERIOD", "PERIOD", N_("one assessment alone")}, season_option()},
          run};
}

}  // namespace redbanner
