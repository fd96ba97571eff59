#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"
#include "cli/options.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  const auto movement = movement_asked_for(asked, *banner, CustodyEntry::What::withdrawn, console);
  if (!movement) return Exit::refused;
  return record_movement(*open, *banner, *movement,
                         {"banner_taken_back", {banner->title, movement->number, movement->day}},
                         asked, console);
}

}  // namespace

Command banner_withdraw() {
  return {"banner withdraw",
          awards_group,
          N_("a banner is taken back before it is due"),
          "redbanner banner withdraw red_banner 1 --on 2023-09-02 --reason 发生一般安全事故",
          {{"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
           {"NUMBER", "NUMBER", N_("which banner of that kind"), Option::Need::required},
           {"--on", "DAY", N_("on that day (else today)")},
           {"--slip", "SLIP", N_("the number of the slip that both sides sign")},
           {"--from", "NAME", N_("the person who hands it over")},
           {"--to", "NAME", N_("the person who receives it")},
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
