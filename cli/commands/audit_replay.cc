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

auto key(const StandingRow& row) {
  return std::tie(row.place_rule, row.group, row.entrant, row.place, row.sharing, row.total,
                  row.state);
}
auto key(const DecisionRow& row) {
  return std::tie(row.award, row.entrant, row.outcome, row.money);
}

// In which rule, what is sealed and what is computed: of the first row that is not the same.
template <class Row>
std::optional<Message> first_difference(const std::vector<Row>& sealed,
                                        const std::vector<Row>& computed) {
  const auto same = [](const Row& a, const Row& b) { return key(a) == key(b); };
  const auto [was, is] = std::ranges::mismatch(sealed, computed, same);
  if (was == sealed.end() && is == computed.end()) return {};
  const std::string nothing = word(Term{"nothing"});
  return Message{
      "first_difference",
      {rule_of(was != sealed.end() ? *was : *is), was != sealed.end() ? said_of(*was) : nothing,
       is != computed.end() ? said_of(*is) : nothing}};
}

// Computes it again, where it stood then; whether it is the same.
bool replay(const OpenSeason& open, const Evaluation& sealed, Console& console) {
  const auto rules = rules_at(open, sealed.position);
  const Evaluated evaluated = evaluate_ledger(*rules, open.season.roster(sealed.position),
                                              open.season.ledger(sealed.position));
  const Evaluation computed = results_of(*rules, evaluated, sealed.period);
  auto difference = first_difference(sealed.standings, computed.standings);
  if (!difference) difference = first_difference(sealed.decisions, computed.decisions);
  const auto count = [](const auto& rows) { return static_cast<std::int64_t>(rows.size()); };
  console.out << sentence({difference ? "replay_differs" : "replay_is_the_same",
                           {sealed.id, sealed.period, sealed.position, count(sealed.standings),
                            count(sealed.decisions)}})
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
