#include <ostream>

#include "cli/commands/commands.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/objections.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

// The words as `entry correct` would have them: who and what the objection is about, unless said.
std::optional<Invocation> as_correction(const Invocation& asked, const Objection& objection,
                                        const Rules& rules, Console& console) {
  Invocation words = asked;
  words.values["ENTRANT"] = {asked.get("--entrant").value_or(objection.entrant)};
  words.values["INDICATOR"] = {asked.get("--indicator").value_or(objection.indicator)};
  for (const char* word : {"ENTRANT", "INDICATOR"})
    if (words.get(word)->empty()) {
      refuse(console, {"objection_names_none", {objection.number}}, Message{"say_about_what", {}});
      return std::nullopt;
    }
  const bool is_leaf = leaf_periods(rules, objection.period).size() == 1;
  if (!asked.has("--period") && !asked.has("--day") && is_leaf)
    words.values["--period"] = leaf_periods(rules, objection.period);
  return words;
}

// What the correction would record; each entry in the place of the one that holds now, if any.
std::optional<std::vector<Entry>> corrections(const Invocation& words, const OpenSeason& open,
                                              const Roster& roster, const Ledger& ledger,
                                              Console& console) {
  const auto whole = entry_asked_for(words, roster, console);
  if (!whole) return std::nullopt;
  if (words.has("--withdraw")) {
    auto entries = entries_taken_back(*whole, ledger);
    if (!entries.empty()) return entries;
    refuse(console, {"nothing_to_correct", {said_key(*whole)}});
    return std::nullopt;
  }
  auto entries = with_values(*whole, words.all("--set"), open.rules.form, console);
  if (!entries || !may_be_recorded(*entries, open, roster, console)) return std::nullopt;
  const auto recorded = recorded_entries(ledger);
  for (auto& entry : *entries)
    if (const auto found = recorded.find(key_of(entry)); found != recorded.end())
      entry.replaces = found->second->sequence;
  return entries;
}

// The ledger as if they had been recorded.
Ledger with(Ledger ledger, std::vector<Entry> entries, const Invocation& asked) {
  Batch batch = batch_of(asked);
  batch.id = ledger.position + 1;
  add_as_recorded(ledger, std::move(entries));
  ledger.batches.push_back(std::move(batch));
  return ledger;
}

// Who would have another total, place or award, were that recorded.
std::optional<Table> effect(const Invocation& asked, const Objection& objection,
                            const OpenSeason& open, Console& console) {
  const Roster roster = open.season.roster();
  const Ledger ledger = open.season.ledger();
  const auto words = as_correction(asked, objection, open.rules, console);
  if (!words) return std::nullopt;
  auto entries = corrections(*words, open, roster, ledger, console);
  if (!entries) return std::nullopt;
  const Evaluated before = evaluate_ledger(open.rules, roster, ledger);
  const Evaluated after =
      evaluate_ledger(open.rules, roster, with(ledger, std::move(*entries), asked));
  Table table = changes(sources(open.rules, before), sources(open.rules, after), objection.period);
  table.id = "effect";
  table.title = {"effect_title",
                 {objection.number, title_of_period(open.rules.plan.outline, objection.period)}};
  table.foot = {{"effect_is_not_recorded", {}}};
  return table;
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("--set") && asked.has("--withdraw"))
    return misused(console, asked, {"set_or_withdraw", {}});
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto known = objection_asked_for(asked, open->season, console);
  if (!known) return Exit::refused;
  std::vector<Table> tables{
      objection_table({*known}, open->rules.plan.outline, open->season.roster())};
  if (asked.has("--set") || asked.has("--withdraw")) {
    auto table = effect(asked, known->objection, *open, console);
    if (!table) return Exit::refused;
    tables.push_back(std::move(*table));
  }
  console.out << rendered({"", "", tables}, asked.get("--format").value_or("text"));
  return Exit::done;
}

std::vector<Option> options() {
  std::vector<Option> all = {
      objection_argument(),
      {"--set", "VALUE", N_("what a correction would record, as of 'entry correct'"),
       Option::Need::optional, Option::Times::many},
      {"--withdraw", "", N_("the entry would be taken back instead")},
      {"--entrant", "ENTRANT", N_("whose entry (else the one that the objection is about)")},
      {"--indicator", "INDICATOR",
       N_("of which indicator (else the one that the objection is about)")}};
  for (auto& option : options_of_a_key()) all.push_back(std::move(option));
  all.push_back(season_option());
  all.push_back(format_option());
  return all;
}

}  // namespace

Command object_show() {
  return {"object show",
          publication_group,
          N_("an objection; with --set, who would gain and lose by a correction, before it is "
             "decided"),
          "redbanner object show 1 --set 45.5 --rater 王工",
          options(),
          run};
}

}  // namespace redbanner
