#include <ostream>

#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto award = asked.get("AWARD");
  auto known = award_ids(open->rules);
  for (const auto& one : open->rules.plan.outline.awards)
    if (!one.indicators.empty()) known.push_back(one.id);  // all of its parts
  if (award && !is_known("award", *award, known, console)) return Exit::refused;
  const Evaluated now = evaluate_season(*open);
  const auto table = proposals(sources(open->rules, now), period, award, Refusals::shown);
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command award_propose() {
  return {"award propose",
          awards_group,
          N_("who gets which award by the rules, with reasons for and against, as of now"),
          "redbanner award propose mid_year red_banner",
          {period_argument(),
           {"AWARD", "AWARD", N_("one award alone, by its id")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
