#include <algorithm>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "engine/ledger/door.h"

namespace redbanner {
namespace {

using What = Record::Change::What;

bool is_attribute_and_value(const std::string& words) {
  return words.find('=') != std::string::npos;
}

// What --set, --title and --unit ask for.
std::vector<Record::Change> changes_of(const Invocation& asked, const Entrant& who,
                                       std::optional<Date> from) {
  std::vector<Record::Change> changes;
  for (const auto& words : asked.all("--set")) {
    const auto equals = words.find('=');
    changes.push_back(
        {who.id, What::attribute, words.substr(0, equals), words.substr(equals + 1), from});
  }
  if (const auto title = asked.get("--title"))
    changes.push_back({who.id, What::title, "", *title, {}});
  if (const auto unit = asked.get("--unit")) changes.push_back({who.id, What::unit, "", *unit, {}});
  return changes;
}

// The entrant as the changes leave it, for the checks at the door.
Entrant changed(Entrant entrant, const std::vector<Record::Change>& changes) {
  for (const auto& change : changes) {
    if (change.what == What::attribute)
      entrant.attributes.push_back({change.attribute, change.value, change.from});
    if (change.what == What::title) entrant.title = change.value;
    if (change.what == What::unit) entrant.unit = change.value;
  }
  return entrant;
}

bool may_be(const Entrant& entrant, const OpenSeason& open, Roster roster, Console& console) {
  std::erase_if(roster, [&](const Entrant& one) { return one.id == entrant.id; });
  const auto refusals = at_the_door(open.rules.form, roster, entrant);
  for (const auto& refusal : refusals) refuse(console, refusal.message, refusal.hint);
  return refusals.empty();
}

// How the words go together; nothing where they do.
std::optional<Message> misuse(const Invocation& asked) {
  for (const auto& words : asked.all("--set"))
    if (!is_attribute_and_value(words)) return Message{"write_set", {words}};
  if (asked.has("--set") && !asked.has("--from")) return Message{"change_needs_day", {}};
  if (!asked.has("--set") && !asked.has("--title") && !asked.has("--unit"))
    return Message{"nothing_to_change", {}};
  return std::nullopt;
}

Exit run(const Invocation& asked, Console& console) {
  if (const auto why = misuse(asked)) return misused(console, asked, *why);
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const Roster roster = open->season.roster();
  const Entrant* who = entrant_named(roster, *asked.get("ENTRANT"), console);
  if (who == nullptr) return Exit::refused;
  std::optional<Date> from;
  if (const auto text = asked.get("--from")) {
    from = day_of(*text, "--from", console);
    if (!from) return Exit::refused;
  }
  Record what;
  what.changes = changes_of(asked, *who, from);
  if (!may_be(changed(*who, what.changes), *open, roster, console)) return Exit::refused;
  return record(*open, std::move(what), asked, console, {{"entrant_changed", {name_of(*who)}}});
}

}  // namespace

Command entrant_change() {
  return {"entrant change",
          season_group,
          N_("a unit or person is renamed, moved, or has another attribute from a day on"),
          "redbanner entrant change s07 --set region=京外 --from 2023-07-01 --reason 划转",
          {{"ENTRANT", "ENTRANT", N_("its id or title"), Option::Need::required},
           {"--set", "ATTRIBUTE=VALUE", N_("another value"), Option::Need::optional,
            Option::Times::many},
           {"--from", "DAY", N_("the day from which the new value holds")},
           {"--title", "TITLE", N_("another name")},
           {"--unit", "UNIT", N_("another unit that it belongs to")},
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
