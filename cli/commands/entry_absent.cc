#include "cli/commands/commands.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const Ledger ledger = open->season.ledger();
  const auto whole = entry_asked_for(asked, roster, console);
  if (!whole) return Exit::refused;
  std::vector<Entry> entries{*whole};
  entries[0].state = state_named(*asked.get("STATE")).value_or(State::pending);
  if (!may_be_recorded(entries, *open, roster, console)) return Exit::refused;
  // A state is said anew, with its reason; the ledger keeps what it was before.
  const auto recorded = recorded_entries(ledger);
  const auto before = recorded.find(key_of(entries[0]));
  if (before != recorded.end()) entries[0].replaces = before->second->sequence;
  const Message done{"absence_recorded", {said_key(entries[0]), Term{*asked.get("STATE")}}};
  Record what;
  what.entries = std::move(entries);
  return record(*open, std::move(what), asked, console, {done});
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
      {"INDICATOR", "INDICATOR", N_("the indicator's id"), Option::Need::required},
      {"STATE",
       "STATE",
       N_("late, not_applicable, not_examined or refused"),
       Option::Need::required,
       Option::Times::once,
       {"late", "not_applicable", "not_examined", "refused"}},
      {"--period", "PERIOD", N_("the assessment it belongs to"), Option::Need::required}};
  for (auto& option : options_of_the_ledger(Option::Need::required))
    all.push_back(std::move(option));
  return all;
}

}  // namespace

Command entry_absent() {
  return {"entry absent",
          entries_group,
          N_("an indicator does not apply, was not examined, was refused, or came late"),
          "redbanner entry absent s12 collection not_applicable --period mid_year --reason "
          "合同约定年底首次付款",
          options(),
          run};
}

}  // namespace redbanner
