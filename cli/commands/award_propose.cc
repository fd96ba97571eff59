#include <ostream>

#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "engine/report/shares.h"

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
  const Sources from = sources(open->rules, now);
  std::vector<Table> tables{proposals(from, period, award, Refusals::shown)};
  for (const auto& one : open->rules.plan.outline.awards)
    if (!award || one.id == *award)
      for (auto& table : shares(from, one.id, period)) tables.push_back(std::move(table));
  console.out << rendered({"", "", tables}, asked.get("--format").value_or("text"));
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
