#include "cli/entry_by_hand.h"

#include <set>

#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/wording.h"
#include "engine/ledger/door.h"
#include "engine/ledger/linked_rows.h"
#include "engine/report/titles.h"

namespace redbanner {

std::optional<Entry> entry_asked_for(const Invocation& asked, const Roster& roster,
                                     Console& console) {
  const Entrant* who = entrant_named(roster, *asked.get("ENTRANT"), console);
  if (who == nullptr) return std::nullopt;
  Entry entry;
  entry.entrant = who->id;
  entry.indicator = asked.get("INDICATOR").value_or("");
  entry.period = asked.get("--period").value_or("");
  entry.row = asked.get("--row").value_or("");
  entry.rater = asked.get("--rater").value_or("");
  if (const auto day = asked.get("--day")) {
    entry.day = day_of(*day, "--day", console);
    if (!entry.day) return std::nullopt;
  }
  return entry;
}

std::optional<std::vector<Entry>> with_values(const Entry& whole,
                                              const std::vector<std::string>& values,
                                              const EntryForm& form, Console& console) {
  const Roster nobody;
  const Door door{form, nobody};
  std::vector<Entry> entries;
  for (const auto& words : values) {
    Entry entry = whole;
    const auto equals = words.find('=');
    if (equals != std::string::npos) entry.field = words.substr(0, equals);
    const auto written = equals == std::string::npos ? words : words.substr(equals + 1);
    if (const auto refusal = door.write(entry, written)) {
      refuse(console, refusal->message, refusal->hint);
      return std::nullopt;
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<Entry> entries_taken_back(const Entry& whole, const Ledger& ledger) {
  std::vector<Entry> entries;
  for (const Entry* recorded : current_entries(ledger)) {
    Entry entry = *recorded;
    entry.field.clear();
    if (key_of(entry) != key_of(whole)) continue;
    entry = *recorded;
    entry.replaces = recorded->sequence;
    entry.state = State::present;
    entry.value.reset();
    entry.text.clear();
    entry.paper.clear();
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::string said_value(const Entry& entry) {
  return has_value(entry.state) ? written_in(entry) : word(term_of(entry.state));
}

std::vector<Message> said_entries(const std::vector<Entry>& entries) {
  std::vector<Message> lines;
  for (const auto& entry : entries)
    lines.push_back({"entry_is", {said_key(entry), said_value(entry)}});
  return lines;
}

bool fit_together(const std::vector<Entry>& entries, const OpenSeason& open, Console& console) {
  if (!has_linked_rows(open.rules.form)) return true;
  const Ledger ledger = open.season.ledger();
  LinkedRows links(open.rules.form, current_entries(ledger));
  for (const auto& entry : entries) links.add(entry);
  bool good = true;
  for (const auto& entry : entries)
    for (const auto& refusal : links.refusals(entry)) {
      refuse(console, refusal.message, refusal.hint);
      good = false;
    }
  return good;
}

bool may_be_recorded(std::vector<Entry>& entries, const OpenSeason& open, const Roster& roster,
                     Console& console, std::optional<Date> today) {
  bool good = true;
  for (auto& entry : entries)
    for (const auto& refusal : at_the_door(open.rules.form, roster, entry, today)) {
      refuse(console, refusal.message, refusal.hint);
      good = false;
    }
  std::set<EntryKey> keys;
  for (const auto& entry : entries) {
    if (!good || keys.insert(key_of(entry)).second) continue;
    refuse(console, {"value_twice", {said_key(entry)}});
    return false;
  }
  return good && fit_together(entries, open, console);
}

std::vector<Option> options_of_a_key() {
  return {period_option(),
          {"--row", "ROW", N_("which row of a list: the dive, the event")},
          {"--rater", "NAME", N_("who gave the mark")},
          {"--day", "DAY", N_("the day it happened; its assessment follows from it")}};
}

std::vector<Option> options_of_the_ledger(Option::Need reason) {
  return {reason_option(reason), paper_option(), season_option(), as_option(), dry_run_option()};
}

}  // namespace redbanner
