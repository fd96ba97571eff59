#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using What = CustodyEntry::What;

// To whom: an entrant, or with --back the office. Nothing, and said, where there is no such
// entrant, or one that cannot hold it.
std::optional<std::string> holder_of(const Invocation& asked, const Roster& roster,
                                     const Outline::Award& award, const Rules& rules,
                                     Console& console) {
  const auto name = asked.get("HOLDER");
  if (!name) return "";
  const Entrant* who = entrant_named(roster, *name, console);
  if (who == nullptr || !may_get(*who, award, rules, console)) return std::nullopt;
  return who->id;
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("HOLDER") == asked.has("--back"))
    return misused(console, asked, {"holder_or_back", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  const Roster roster = open->season.roster();
  const auto holder = holder_of(asked, roster, *banner->award, open->rules, console);
  if (!holder) return Exit::refused;
  auto movement =
      movement_asked_for(asked, *banner, holder->empty() ? What::back : What::handed_over, console);
  if (!movement) return Exit::refused;
  movement->holder = *holder;
  const Message done =
      holder->empty() ? Message{"banner_back", {banner->title, movement->number, movement->day}}
                      : Message{"banner_handed_over",
                                {banner->title, movement->number,
                                 name_of(*find_entrant(roster, *holder)), movement->day}};
  return record_movement(*open, *banner, *movement, done, asked, console);
}

}  // namespace

Command banner_hand_over() {
  return {"banner hand-over",
          awards_group,
          N_("a banner goes to a unit, or back to the office"),
          "redbanner banner hand-over red_banner 1 s07 --on 2023-07-10 --slip 交〔2023〕1号",
          options_of_movement({{"HOLDER", "HOLDER", N_("who gets it, by id or title")},
                               {"--back", "", N_("it comes back to the office")}},
                              Slip::is_signed, Option::Need::optional),
          run};
}

}  // namespace redbanner
