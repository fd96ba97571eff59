#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/doubts.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/wording.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

// Each names the entry that it corrects. Says so where there is none.
bool replace(std::vector<Entry>& entries, const Ledger& ledger, Console& console) {
  const auto recorded = recorded_entries(ledger);
  for (auto& entry : entries) {
    const auto found = recorded.find(key_of(entry));
    if (found == recorded.end()) {
      refuse(console, {"nothing_to_correct", {said_key(entry)}}, Message{"use_set", {}});
      return false;
    }
    entry.replaces = found->second->sequence;
  }
  return true;
}

// "s07 order mid_year mark 李工: 46.5, was 16.5", a line each.
std::vector<Message> said_corrections(const std::vector<Entry>& entries, const Ledger& ledger) {
  std::vector<Message> lines;
  for (const auto& entry : entries) {
    const auto before = std::ranges::find(ledger.entries, *entry.replaces, &Entry::sequence);
    if (is_withdrawn(entry))
      lines.push_back({"entry_withdrawn", {said_key(entry), said_value(*before)}});
    else
      lines.push_back(
          {"entry_corrected", {said_key(entry), said_value(entry), said_value(*before)}});
  }
  return lines;
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("--withdraw") == asked.has("VALUE"))
    return misused(console, asked, {"value_or_withdraw", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const Ledger ledger = open->season.ledger();
  auto whole = entry_asked_for(asked, roster, console);
  if (!whole) return Exit::refused;
  Record what;
  if (asked.has("--withdraw")) {
    what.entries = entries_taken_back(*whole, ledger);
    if (what.entries.empty()) return refuse(console, {"nothing_to_correct", {said_key(*whole)}});
    if (!fit_together(what.entries, *open, console)) return Exit::refused;
  } else {
    auto entries = with_values(*whole, asked.all("VALUE"), open->rules.form, console);
    if (!entries || !may_be_recorded(*entries, *open, roster, console)) return Exit::refused;
    if (!replace(*entries, ledger, console)) return Exit::refused;
    what.entries = std::move(*entries);
  }
  const auto done = said_corrections(what.entries, ledger);
  const auto raised = doubts_raised(open->rules.form, ledger, what.entries);
  const Exit exit = record(*open, std::move(what), asked, console, done);
  warn_of(raised, console);
  return exit;
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
      {"INDICATOR", "INDICATOR", N_("the indicator's id"), Option::Need::required},
      {"VALUE", "VALUE", N_("the number or text, or FIELD=VALUE"), Option::Need::optional,
       Option::Times::many},
      {"--withdraw", "", N_("take the entry back instead: an event that was none, a wrong state")}};
  for (auto& option : options_of_a_key()) all.push_back(std::move(option));
  for (auto& option : options_of_the_ledger(Option::Need::required))
    all.push_back(std::move(option));
  return all;
}

}  // namespace

Command entry_correct() {
  return {
      "entry correct",
      entries_group,
      N_("put another number in the place of one recorded; the old one stays readable"),
      "redbanner entry correct s07 quality_inspection 45.5 --period mid_year --rater 王工 --reason "
      "录入错误",
      options(),
      run};
}

}  // namespace redbanner
