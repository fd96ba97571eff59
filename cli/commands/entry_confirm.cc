#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/import_entries.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/second_look.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::vector<std::string> indicators_of(const EntryForm& form) {
  std::vector<std::string> ids;
  for (const auto& indicator : form.indicators) ids.push_back(indicator.id);
  return ids;
}

// What PERIOD, --indicator and --batch choose of what is unconfirmed.
std::vector<Unconfirmed> chosen(const Invocation& asked, const Rules& rules, const Ledger& ledger) {
  auto unconfirmed = unconfirmed_in(rules, ledger, asked.get("PERIOD").value_or(""));
  const auto indicator = asked.get("--indicator"), batch = asked.get("--batch");
  std::erase_if(unconfirmed, [&](const Unconfirmed& one) {
    const Entry& entry = one.entry != nullptr ? *one.entry : *one.again;
    return (indicator && entry.indicator != *indicator) ||
           (batch && std::to_string(entry.batch) != *batch);
  });
  return unconfirmed;
}

// As few ranges as there can be without an entry in them that was not chosen.
std::vector<ConfirmationEntry> ranges_of(const std::vector<const Entry*>& entries) {
  std::vector<std::int64_t> sequences;
  for (const Entry* entry : entries) sequences.push_back(entry->sequence);
  std::ranges::sort(sequences);
  std::vector<ConfirmationEntry> ranges;
  for (const std::int64_t sequence : sequences) {
    if (ranges.empty() || ranges.back().last + 1 != sequence) ranges.push_back({0, sequence, 0});
    ranges.back().last = sequence;
  }
  return ranges;
}

Exit confirm(const std::vector<Unconfirmed>& unconfirmed, const Ledger& ledger, OpenSeason& open,
             const Invocation& asked, Console& console) {
  const std::string by = batch_of(asked).by;
  std::vector<const Entry*> entries;
  for (const Unconfirmed& one : unconfirmed) {
    if (one.why != Unconfirmed::Why::not_confirmed) continue;
    if (author_of(ledger, one.entry->batch) != by) {
      entries.push_back(one.entry);
      continue;
    }
    const Message own{"own_entry", {one.entry->sequence, said_key(*one.entry), by}};
    console.err << printable(sentence(own)) << '\n';
  }
  if (entries.empty()) return refuse(console, {"nothing_to_confirm", {by}});
  Record what;
  what.confirmations = ranges_of(entries);
  const auto count = static_cast<std::int64_t>(entries.size());
  return record(open, std::move(what), asked, console, {{"entries_confirmed", {count}}});
}

Exit run(const Invocation& asked, Console& console) {
  const auto access = asked.has("--list") ? Season::Access::read : Season::Access::write;
  auto open = open_season(asked, access, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("PERIOD"), indicator = asked.get("--indicator");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;
  if (indicator && !is_known("indicator", *indicator, indicators_of(open->rules.form), console))
    return Exit::refused;
  const Ledger ledger = open->season.ledger();
  const auto unconfirmed = chosen(asked, open->rules, ledger);
  if (!asked.has("--list")) return confirm(unconfirmed, ledger, *open, asked, console);
  const auto table = unconfirmed_table(unconfirmed, open->season.roster(), ledger);
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command entry_confirm() {
  return {"entry confirm",
          entries_group,
          N_("confirm what others recorded; your own entries are left to others"),
          "redbanner entry confirm mid_year --indicator safety --as 王红",
          {{"PERIOD", "PERIOD", N_("an assessment (else all)")},
           {"--indicator", "INDICATOR", N_("of this indicator alone")},
           {"--batch", "NUMBER", N_("of this position of the ledger alone")},
           {"--list", "", N_("show what is not confirmed instead, and why")},
           season_option(),
           as_option(),
           dry_run_option(),
           format_option()},
          run};
}

}  // namespace redbanner
