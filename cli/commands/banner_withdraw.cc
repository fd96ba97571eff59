#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"

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
          options_of_movement({}, Slip::is_signed, Option::Need::required),
          run};
}

}  // namespace redbanner
