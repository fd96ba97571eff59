#include <map>

#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"

namespace redbanner {
namespace {

using What = CustodyEntry::What;

const std::map<std::string, std::pair<What, const char*>> reports = {
    {"lost", {What::lost, "banner_reported_lost"}},
    {"damaged", {What::damaged, "banner_reported_damaged"}},
    {"found", {What::found, "banner_reported_found"}},
    {"repaired", {What::repaired, "banner_reported_repaired"}},
};

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  const auto& [what, said] = reports.at(*asked.get("CONDITION"));
  const auto movement = movement_asked_for(asked, *banner, what, console);
  if (!movement) return Exit::refused;
  return record_movement(*open, *banner, *movement,
                         {said, {banner->title, movement->number, movement->day}}, asked, console);
}

}  // namespace

Command banner_report() {
  return {"banner report",
          awards_group,
          N_("a banner is lost, damaged, found again or repaired"),
          "redbanner banner report red_banner 1 lost --on 2023-09-02 --reason 搬迁驻地时遗失",
          options_of_movement({{"CONDITION",
                                "CONDITION",
                                N_("what became of it"),
                                Option::Need::required,
                                Option::Times::once,
                                {"lost", "damaged", "found", "repaired"}}},
                              Slip::none, Option::Need::required),
          run};
}

}  // namespace redbanner
