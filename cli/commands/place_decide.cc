#include <algorithm>
#include <set>

#include "cli/commands/commands.h"
#include "cli/entry_by_hand.h"
#include "cli/equals.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/report/settled.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// The rows of those named, best first; nothing, and said, where one of them is not ranked there.
std::optional<std::vector<std::size_t>> rows_named(const Invocation& asked, const Sources& from,
                                                   NodeIndex order, Console& console) {
  std::vector<std::size_t> rows;
  for (const auto& name : asked.all("ENTRANT")) {
    const Entrant* who = entrant_named(from.roster, name, console);
    if (who == nullptr) return {};
    const auto row = row_of(from, from.plan.nodes[at(order)].rows, who->id);
    if (!row || from.results.places[at(order)].equal_from[*row] == 0) {
      refuse(console, {"equal_to_nobody", {name_of(*who)}});
      return {};
    }
    if (std::ranges::find(rows, *row) != rows.end()) {
      refuse(console, {"named_twice", {name_of(*who)}});
      return {};
    }
    rows.push_back(*row);
  }
  return rows;
}

// Only all of those that are equal can be parted.
bool are_the_equals(const std::vector<std::size_t>& rows, const Sources& from, NodeIndex order,
                    Console& console) {
  auto equals = equals_of(from.results.places[at(order)], rows.front());
  equals.push_back(rows.front());
  const std::set<std::size_t> all(equals.begin(), equals.end());
  if (all == std::set<std::size_t>(rows.begin(), rows.end())) return true;
  std::vector<std::string> names;
  for (const std::size_t row : all)
    names.push_back(name_of(entrant_of(from, from.plan.nodes[at(order)].rows, row)));
  refuse(console, {"not_the_equals", {}},
         Message{"equals_are", {joined(from.plan.outline, names)}});
  return false;
}

// The first number that names no play-off of the rule in the period yet.
std::string next_contest(const Ledger& ledger, const EqualsAsked& place) {
  std::set<std::string> taken;
  for (const Entry& entry : ledger.entries)
    if (entry.indicator == place.rule && entry.period == place.period) taken.insert(entry.row);
  int number = 1;
  while (taken.contains(std::to_string(number))) ++number;
  return std::to_string(number);
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto place = equals_asked_for(asked, open->rules, EqualsAsked::By::hand, console);
  if (!place) return Exit::refused;
  const Evaluated now = evaluate_season(*open);
  const Sources from = sources(open->rules, now);
  const auto rows = rows_named(asked, from, place->order, console);
  if (!rows || !are_the_equals(*rows, from, place->order, console)) return Exit::refused;
  Record what;
  const std::string contest = next_contest(now.ledger, *place);
  for (const std::size_t row : *rows) {
    Entry entry;
    entry.entrant = entrant_of(from, from.plan.nodes[at(place->order)].rows, row).id;
    entry.indicator = place->rule;
    entry.period = place->period;
    entry.row = contest;
    entry.field = "place";
    entry.value = Written{static_cast<std::int64_t>(what.entries.size()) + 1};
    what.entries.push_back(std::move(entry));
  }
  if (!may_be_recorded(what.entries, *open, now.roster, console, {})) return Exit::refused;
  const auto done = said_entries(what.entries);
  return record(*open, std::move(what), asked, console, done);
}

}  // namespace

Command place_decide() {
  return {"place decide",
          results_group,
          N_("how equals were parted: by a play-off, or by decision"),
          "redbanner place decide crew_place s07 s03 --period mid_year --reason 加赛",
          {{"RULE", "RULE", N_("the id of the place rule"), Option::Need::required},
           {"ENTRANT", "ENTRANT", N_("all that are equal, the better first"),
            Option::Need::required, Option::Times::many},
           period_option(),
           reason_option(Option::Need::required),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
