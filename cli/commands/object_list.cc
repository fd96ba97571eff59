#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/objections.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("PERIOD");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;
  const auto table = objection_table(objections_to(open->season, period), open->rules.plan.outline,
                                     open->season.roster());
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command object_list() {
  return {"object list",
          publication_group,
          N_("the objections, and what came of each"),
          "redbanner object list mid_year",
          {{"PERIOD", "PERIOD", N_("this assessment alone")}, season_option(), format_option()},
          run};
}

}  // namespace redbanner
