#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const Entrant* who = entrant_named(roster, *asked.get("ENTRANT"), console);
  if (who == nullptr) return Exit::refused;
  const auto day = day_of(*asked.get("--on"), "--on", console);
  if (!day) return Exit::refused;
  if (who->active_from && *day < *who->active_from)
    return refuse(console, {"closed_before_opened", {name_of(*who), *who->active_from}});
  Record what;
  what.changes.push_back({who->id, Record::Change::What::active_to, "", day->text(), {}});
  return record(*open, std::move(what), asked, console,
                {{"entrant_closed", {name_of(*who), *day}}});
}

}  // namespace

Command entrant_close() {
  return {"entrant close",
          season_group,
          N_("a unit is closed or a person leaves"),
          "redbanner entrant close s07 --on 2023-09-30 --reason 竣工移交",
          {{"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
           {"--on", "DAY", N_("the last day that it takes part"), Option::Need::required},
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
