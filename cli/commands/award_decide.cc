#include <algorithm>

#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using Outcome = DecisionEntry::Outcome;

Outcome outcome_named(const std::string& word) {
  if (word == "granted") return Outcome::granted;
  return word == "refused" ? Outcome::refused : Outcome::as_proposed;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  const Roster roster = open->season.roster();
  const Entrant* who = entrant_named(roster, *asked.get("ENTRANT"), console);
  if (who == nullptr || !may_get(*who, *award->award, open->rules, console)) return Exit::refused;
  const std::string outcome = *asked.get("OUTCOME");
  Record what;
  what.decisions.push_back({0, award->id, award->period, who->id, outcome_named(outcome)});
  const Message done{"decision_recorded",
                     {title_of_award(open->rules.plan.outline, award->id), name_of(*who),
                      Term{"decision_" + outcome}}};
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace

Command award_decide() {
  return {
      "award decide",
      awards_group,
      N_("what the leading group decided, also against the proposal"),
      "redbanner award decide red_banner s07 refused --period mid_year --reason 领导小组会议纪要",
      {{"AWARD", "AWARD", N_("the award's id"), Option::Need::required},
       {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
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
