#include "cli/commands/commands.h"
#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/ledger/confirm.h"

namespace redbanner {
namespace {

// Each replaces what was typed first, if it was. What each decides, a line each; nothing, and said,
// where the two typings do not differ.
std::optional<std::vector<Message>> decided(std::vector<Entry>& entries, const Ledger& ledger,
                                            Console& console) {
  const auto recorded = recorded_entries(ledger);
  const auto again = typed_again(ledger);
  std::vector<Message> lines;
  for (Entry& entry : entries) {
    const auto first = recorded.find(key_of(entry));
    const auto second = again.find(key_of(entry));
    if (second == again.end()) {
      refuse(console, {"not_typed_twice", {said_key(entry)}}, Message{"use_import_again", {}});
      return {};
    }
    const std::string typed_first =
        first == recorded.end() ? std::string("-") : said_value(*first->second);
    if (first != recorded.end() && says_the_same(*first->second, *second->second)) {
      refuse(console, {"typings_agree", {said_key(entry), typed_first}},
             Message{"use_correct", {}});
      return {};
    }
    if (first != recorded.end()) entry.replaces = first->second->sequence;
    lines.push_back(
        {"entry_resolved",
         {said_key(entry), said_value(entry), typed_first, said_value(*second->second)}});
  }
  return lines;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const auto whole = entry_asked_for(asked, roster, console);
  if (!whole) return Exit::refused;
  auto entries = with_values(*whole, asked.all("VALUE"), open->rules.form, console);
  if (!entries || !may_be_recorded(*entries, *open, roster, console)) return Exit::refused;
  const auto done = decided(*entries, open->season.ledger(), console);
  if (!done) return Exit::refused;
  Record what;
  what.entries = std::move(*entries);
  return record(*open, std::move(what), asked, console, *done);
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
      {"INDICATOR", "INDICATOR", N_("the indicator's id"), Option::Need::required},
      {"VALUE", "VALUE", N_("the number or text, or FIELD=VALUE"), Option::Need::required,
       Option::Times::many}};
  for (auto& option : options_of_a_key()) all.push_back(std::move(option));
  for (auto& option : options_of_the_ledger(Option::Need::required))
    all.push_back(std::move(option));
  return all;
}

}  // namespace

Command entry_resolve() {
  return {
      resolving,
      entries_group,
      N_("decide what holds where two typings differ"),
      "redbanner entry resolve s07 safety 41 --period mid_year --rater 王工 --reason 原始表为41",
      options(),
      run};
}

}  // namespace redbanner
