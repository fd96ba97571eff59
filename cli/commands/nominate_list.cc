#include <ostream>

#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "engine/report/shares.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  if (award->award->person_kind.empty())
    return refuse(console, {"award_takes_no_nominees",
                            {title_of_award(open->rules.plan.outline, award->id)}});
  const Evaluated now = evaluate_season(*open);
  const Sources from = sources(open->rules, now);
  std::vector<Table> tables{nominees(from, award->id, award->period)};
  for (auto& table : shares(from, award->id, award->period)) tables.push_back(std::move(table));
  console.out << rendered({"", "", tables}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command nominate_list() {
  return {"nominate list",
          awards_group,
          N_("the nominees of an honour, by unit, with quotas and whether they may stand"),
          "redbanner nominate list advanced_individual",
          {{"AWARD", "AWARD", N_("the honour's id"), Option::Need::required},
           period_option(),
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
