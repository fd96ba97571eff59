#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/nominations.h"
#include "cli/options.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  const Roster roster = open->season.roster();
  const Entrant* person = entrant_named(roster, *asked.get("PERSON"), console);
  if (person == nullptr) return Exit::refused;
  const auto standing = current_nominations(open->season);
  if (!standing.contains({award->id, award->period, person->id}))
    return refuse(console, {"is_no_nominee", {name_of(*person)}});
  Record what;
  what.nominations.push_back({0, award->id, award->period, person->id, 0});
  return record(*open, std::move(what), asked, console,
                {{"nominee_withdrawn", {name_of(*person)}}});
}

}  // namespace

Command nominate_withdraw() {
  return {"nominate withdraw",
          awards_group,
          N_("a nominee is taken back"),
          "redbanner nominate withdraw advanced_individual p012 --reason 本人申请",
          {{"AWARD", "AWARD", N_("the honour's id"), Option::Need::required},
           {"PERSON", "PERSON", N_("the nominee, by id or name"), Option::Need::required},
           period_option(),
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
