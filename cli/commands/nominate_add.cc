#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/nominations.h"
#include "cli/options.h"

namespace redbanner {
namespace {

// --position, where it is a number; 0 where it is none.
int position_asked_for(const std::string& text) {
  const auto number = Ratio::parse(text);
  const auto whole = number ? number->whole() : std::nullopt;
  return whole && *whole > 0 && *whole < 1000 ? static_cast<int>(*whole) : 0;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  const Roster roster = open->season.roster();
  NominationImport import{open->rules, roster, current_nominations(open->season)};
  const auto first = asked.get("--position");
  Record what;
  for (const auto& name : asked.all("PERSON")) {
    const Entrant* person = entrant_named(roster, name, console);
    if (person == nullptr) return Exit::refused;
    NominationEntry nomination{0, award->id, award->period, person->id, 0};
    nomination.position =
        first ? position_asked_for(*first) + static_cast<int>(what.nominations.size())
              : next_position(nomination, import);
    if (const auto fault = fault_of(nomination, import))
      return refuse(console, fault->message, fault->hint);
    import.standing[{award->id, award->period, person->id}] = nomination.position;
    what.nominations.push_back(std::move(nomination));
  }
  const auto count = static_cast<std::int64_t>(what.nominations.size());
  return record(*open, std::move(what), asked, console, {{"nominees_recorded", {count}}});
}

}  // namespace

Command nominate_add() {
  return {
      "nominate add",
      awards_group,
      N_("a unit puts people forward for an honour, in its order"),
      "redbanner nominate add advanced_individual p012 p015",
      {{"AWARD", "AWARD", N_("the honour's id"), Option::Need::required},
       {"PERSON", "PERSON", N_("people, by id or name"), Option::Need::required,
        Option::Times::many},
       {"--position", "NUMBER", N_("the first one's place in the unit's order (else the next)")},
       period_option(),
       reason_option(Option::Need::optional),
       paper_option(),
       season_option(),
       as_option(),
       dry_run_option()},
      run};
}

}  // namespace redbanner
