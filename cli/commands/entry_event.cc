#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"

namespace redbanner {
namespace {

// The indicator whose event it is; nothing, and said, where there is no such event.
const EntryForm::Indicator* indicator_of(const std::string& event, const EntryForm& form,
                                         Console& console) {
  std::vector<std::string> known;
  for (const auto& indicator : form.indicators)
    for (const auto& field : indicator.fields) {
      if (indicator.events && field.id == event) return &indicator;
      if (indicator.events) known.push_back(field.id);
    }
  is_known("event", event, known, console);
  return nullptr;
}

// The number after the highest that an event of the entrant has in the period, also of those taken
// back: a number is used once.
std::string next_row(const Entry& entry, const Ledger& ledger) {
  std::int64_t highest = 0;
  for (const auto& one : ledger.entries) {
    if (one.entrant != entry.entrant || one.indicator != entry.indicator ||
        one.period != entry.period)
      continue;
    const auto number = Ratio::parse(one.row);
    if (number && number->whole()) highest = std::max(highest, *number->whole());
  }
  return std::to_string(highest + 1);
}

Exit run(const Invocation& asked, Console& console) {
  if (!deadline_is_explained(asked, console)) return Exit::usage;
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const Ledger ledger = open->season.ledger();
  const auto* indicator = indicator_of(*asked.get("EVENT"), open->rules.form, console);
  if (indicator == nullptr) return Exit::refused;
  auto whole = entry_asked_for(asked, roster, console);
  if (!whole) return Exit::refused;
  whole->indicator = indicator->id;
  whole->field = *asked.get("EVENT");
  auto entries =
      with_values(*whole, {asked.get("NUMBER").value_or("1")}, open->rules.form, console);
  if (!entries) return Exit::refused;
  Entry& entry = (*entries)[0];
  // The door finds the period of the day; the row's number depends on it.
  const bool row_unsaid = entry.row.empty();
  if (row_unsaid) entry.row = "1";
  if (!may_be_recorded(*entries, *open, roster, console, day_of_recording(asked)))
    return Exit::refused;
  if (row_unsaid) entry.row = next_row(entry, ledger);
  if (recorded_entries(ledger).contains(key_of(entry)))
    return refuse(console, {"row_taken", {said_key(entry)}}, Message{"use_correct", {}});
  Record what;
  what.entries = std::move(*entries);
  const auto done = said_entries(what.entries);
  return record(*open, std::move(what), asked, console, done);
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
      {"EVENT", "EVENT", N_("the event's id"), Option::Need::required},
      {"NUMBER", "NUMBER", N_("how often it happened (else 1), or the points chosen for it")},
      {"--day", "DAY", N_("the day it happened; its assessment follows from it"),
       Option::Need::required},
      {"--row", "ROW", N_("its number among the entrant's events (else the next one)")}};
  for (auto& option : options_of_the_ledger(Option::Need::optional))
    all.push_back(std::move(option));
  all.push_back(after_deadline_option());
  return all;
}

}  // namespace

Command entry_event() {
  return {"entry event",
          entries_group,
          N_("record an event: a notice, an accident, a praise"),
          "redbanner entry event s07 notice 2 --day 2023-05-06 --paper 安检〔2023〕17号",
          options(),
          run};
}

}  // namespace redbanner
