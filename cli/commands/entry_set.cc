#include "cli/commands/commands.h"
#include "cli/doubts.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"

namespace redbanner {
namespace {

bool are_new(const std::vector<Entry>& entries, const Ledger& ledger, Console& console) {
  const auto recorded = recorded_entries(ledger);
  for (const auto& entry : entries) {
    const auto found = recorded.find(key_of(entry));
    if (found == recorded.end()) continue;
    refuse(console, {"recorded_already", {said_key(entry), found->second->sequence}},
           Message{"use_correct", {}});
    return false;
  }
  return true;
}

Exit run(const Invocation& asked, Console& console) {
  if (!deadline_is_explained(asked, console)) return Exit::usage;
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const auto whole = entry_asked_for(asked, roster, console);
  if (!whole) return Exit::refused;
  auto entries = with_values(*whole, asked.all("VALUE"), open->rules.form, console);
  if (!entries || !may_be_recorded(*entries, *open, roster, console, day_of_recording(asked)))
    return Exit::refused;
  Ledger ledger = open->season.ledger();
  if (!are_new(*entries, ledger, console)) return Exit::refused;
  const auto raised = doubts_raised(open->rules.form, std::move(ledger), *entries);
  Record what;
  what.entries = std::move(*entries);
  const auto done = said_entries(what.entries);
  const Exit exit = record(*open, std::move(what), asked, console, done);
  warn_of(raised, console);
  return exit;
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
      {"INDICATOR", "INDICATOR", N_("the indicator's id"), Option::Need::required},
      {"VALUE", "VALUE", N_("the number or text, or FIELD=VALUE"), Option::Need::required,
       Option::Times::many}};
  for (auto& option : options_of_a_key()) all.push_back(std::move(option));
  for (auto& option : options_of_the_ledger(Option::Need::optional))
    all.push_back(std::move(option));
  all.push_back(after_deadline_option());
  return all;
}

}  // namespace

Command entry_set() {
  return {"entry set",
          entries_group,
          N_("record one fact by hand"),
          "redbanner entry set s07 quality_inspection 46.5 --period mid_year --rater 王工",
          options(),
          run};
}

}  // namespace redbanner
