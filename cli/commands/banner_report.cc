#include <map>

#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/ledger/custody.h"

namespace redbanner {
namespace {

using What = CustodyEntry::What;

const std::map<std::string, std::pair<What, const char*>> reports = {
    {"lost", {What::lost, "banner_reported_lost"}},
    {"damaged", {What::damaged, "banner_reported_damaged"}},
    {"found", {What::found, "banner_reported_found"}},
    {"repaired", {What::repaired, "banner_reported_repaired"}},
};

// It stays with whom it was: what is lost is lost there.
std::string holder_now(const Season& season, const CustodyEntry& movement) {
  const Ledger ledger = season.ledger({}, Season::Contents::without_entries);
  const auto states = banner_states(ledger.custody);
  const auto known = states.find({movement.award, movement.number});
  return known == states.end() ? "" : known->second.holder;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  const auto& [what, said] = reports.at(*asked.get("CONDITION"));
  auto movement = movement_asked_for(asked, *banner, what, console);
  if (!movement) return Exit::refused;
  movement->holder = holder_now(open->season, *movement);
  return record_movement(*open, *banner, *movement,
                         {said, {banner->title, movement->number, movement->day}}, asked, console);
}

}  // namespace

Command banner_report() {
  return {"banner report",
          awards_group,
          N_("a banner is lost, damaged, found again or repaired"),
          "redbanner banner report red_banner 1 lost --on 2023-09-02 --reason 搬迁驻地时遗失",
          {{"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
           {"NUMBER", "NUMBER", N_("which banner of that kind"), Option::Need::required},
           {"CONDITION",
            "CONDITION",
            N_("what became of it"),
            Option::Need::required,
            Option::Times::once,
            {"lost", "damaged", "found", "repaired"}},
           {"--on", "DAY", N_("on that day (else today)")},
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
