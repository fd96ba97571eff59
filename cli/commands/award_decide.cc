#include <algorithm>

#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/last_evaluation.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/report/award_columns.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using Outcome = DecisionEntry::Outcome;

Outcome outcome_named(const std::string& word) {
  if (word == "granted") return Outcome::granted;
  return word == "refused" ? Outcome::refused : Outcome::as_proposed;
}

// A decision on each of those who are to get the award by the last evaluation, and on whom nothing
// is decided yet.
std::vector<DecisionEntry> as_proposed(const LastEvaluation& last, const AwardAsked& award) {
  const Sources from = sources(*last.rules, last.evaluated);
  std::vector<DecisionEntry> decisions;
  for (const auto& column : award_columns(from.plan, award.period)) {
    if (column.id != award.id) continue;
    for (const std::size_t row : winners(from, column)) {
      const auto& who = entrant_of(from, from.plan.nodes[at(column.take)].rows, row).id;
      if (!is_decided(from, column, who))
        decisions.push_back({0, award.id, award.period, who, Outcome::as_proposed});
    }
  }
  return decisions;
}

// What ENTRANT and OUTCOME say; nothing, and said, where that cannot be.
std::vector<DecisionEntry> decisions_asked_for(const Invocation& asked, const OpenSeason& open,
                                               const AwardAsked& award, const Roster& roster,
                                               Console& console) {
  const std::string outcome = *asked.get("OUTCOME");
  const bool all = *asked.get("ENTRANT") == "all" && find_entrant(roster, "all") == nullptr;
  if (!all) {
    const Entrant* who = entrant_named(roster, *asked.get("ENTRANT"), console);
    if (who == nullptr || !may_get(*who, *award.award, open.rules, console)) return {};
    return {{0, award.id, award.period, who->id, outcome_named(outcome)}};
  }
  if (outcome_named(outcome) != Outcome::as_proposed) {
    refuse(console, {"all_as_proposed_alone", {outcome}});
    return {};
  }
  const auto last = last_evaluation(open, award.period);
  auto decisions = last ? as_proposed(*last, award) : std::vector<DecisionEntry>{};
  if (decisions.empty()) refuse(console, {"nobody_waits_for_decision", {award.id}});
  return decisions;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  const Roster roster = open->season.roster();
  Record what;
  what.decisions = decisions_asked_for(asked, *open, *award, roster, console);
  if (what.decisions.empty()) return Exit::refused;
  std::vector<Message> done;
  for (const auto& one : what.decisions)
    done.push_back(
        {"decision_recorded",
         {title_of_award(open->rules.plan.outline, award->id),
          name_of(*find_entrant(roster, one.entrant)), Term{"decision_" + *asked.get("OUTCOME")}}});
  return record(*open, std::move(what), asked, console, done);
}

}  // namespace

Command award_decide() {
  return {
      "award decide",
      awards_group,
      N_("what the leading group decided, also against the proposal"),
      "redbanner award decide red_banner s07 refused --period mid_year --reason 领导小组会议纪要",
      {{"AWARD", "AWARD", N_("the award's id"), Option::Need::required},
       {"ENTRANT", "ENTRANT",
        N_("its id or title; 'all': everybody proposed who is not decided on yet"),
        Option::Need::required},
       {"OUTCOME",
        "OUTCOME",
        N_("granted, refused, or as_proposed: what the rules say"),
        Option::Need::required,
        Option::Times::once,
        {"granted", "refused", "as_proposed"}},
       period_option(),
       reason_option(Option::Need::required),
       paper_option(),
       season_option(),
       as_option(),
       dry_run_option()},
      run};
}

}  // namespace redbanner
