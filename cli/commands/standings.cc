#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/last_evaluation.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

// The plan as if only one place rule were there.
std::optional<Plan> narrowed(const Plan& plan, const std::string& place, Console& console) {
  std::vector<std::string> known;
  for (const auto& rule : plan.outline.places) known.push_back(rule.id);
  if (!is_known("place_rule", place, known, console)) return std::nullopt;
  Plan one = plan;
  std::erase_if(one.outline.places,
                [&](const Outline::PlaceRule& rule) { return rule.id != place; });
  return one;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto last = last_evaluation(*open, period, console);
  if (!last) return Exit::refused;

  auto unit = asked.get("--unit");
  if (unit) {
    const Entrant* who = entrant_named(last->evaluated.roster, *unit, console);
    if (who == nullptr) return Exit::refused;
    unit = who->id;
  }
  const auto place = asked.get("--place");
  const auto one = place ? narrowed(last->rules->plan, *place, console) : std::nullopt;
  if (place && !one) return Exit::refused;
  const Evaluated& of = last->evaluated;
  const Sources from{one ? *one : last->rules->plan, of.facts, of.results, of.roster, of.ledger};
  const auto tables = standings(from, period, asked.get("--group"), unit);
  const bool chosen = asked.has("--group") || asked.has("--unit") || asked.has("--place");
  if (tables.empty() && !chosen) return refuse(console, {"nothing_ranked", {period}});
  if (tables.empty()) return refuse(console, {"no_standings", {period}}, Message{"see_groups", {}});
  console.out << rendered({"", "", tables}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command show_standings() {
  return {"standings",
          results_group,
          N_("who stands where, as evaluated last"),
          "redbanner standings mid_year --group 京外",
          {period_argument(),
           {"--group", "GROUP", N_("one group alone, by its title")},
           {"--unit", "UNIT", N_("one unit alone, by its id or title")},
           {"--place", "RULE", N_("one ranking alone, by the id of its place rule")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
