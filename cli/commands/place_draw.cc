#include "cli/commands/commands.h"
#include "cli/equals.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/evaluate/settled.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// Everybody's entry who may have one and has none: a seed once recorded stays.
std::vector<Entry> entries_of_seed(const Entry& whole, const Sources& from, NodeIndex order,
                                   const EntryForm& form) {
  const Node& place = from.plan.nodes[at(order)];
  const auto drawn = settling_entries(place.origin.id, place.origin.period, from.ledger.entries);
  Door door(form, from.roster);
  std::vector<Entry> entries;
  for (const std::size_t entrant : from.facts.rows[at(place.rows)].entrant) {
    Entry entry = whole;
    entry.entrant = from.roster[entrant].id;
    if (drawn.contains(entry.entrant)) continue;
    if (door.refusals(entry).empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

// The seed that somebody was drawn by already.
std::string seed_recorded(const Ledger& ledger, const EqualsAsked& place) {
  for (const Entry& entry : ledger.entries)
    if (entry.indicator == place.rule && entry.period == place.period && !entry.text.empty())
      return entry.text;
  return {};
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto place = equals_asked_for(asked, open->rules, EqualsAsked::By::draw, console);
  if (!place) return Exit::refused;
  const Evaluated now = evaluate_season(*open);
  Entry whole;
  whole.indicator = place->rule;
  whole.period = place->period;
  whole.field = "seed";
  if (const auto refusal = Door(open->rules.form, now.roster).write(whole, *asked.get("SEED")))
    return refuse(console, refusal->message, refusal->hint);
  Record what;
  what.entries = entries_of_seed(whole, sources(open->rules, now), place->order, open->rules.form);
  if (what.entries.empty())
    return refuse(console, {"drawn_already", {place->title, seed_recorded(now.ledger, *place)}},
                  Message{"correct_the_seed", {}});
  const Message done{"seed_recorded",
                     {place->title, whole.text, static_cast<std::int64_t>(what.entries.size())}};
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace

Command place_draw() {
  return {"place draw",
          results_group,
          N_("record the seed by which lots are drawn among equals"),
          "redbanner place draw crew_place 2023-07-15彩票12-05-31 --period mid_year",
          {{"RULE", "RULE", N_("the id of the place rule"), Option::Need::required},
           {"SEED", "SEED", N_("a text that nobody could choose: a number drawn in public"),
            Option::Need::required},
           period_option(),
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
