#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/missing.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto table = missing_table(open->rules, open->season.roster(open->position),
                                   *open->season.lists(open->position), period);
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command entry_missing() {
  return {"entry missing",
          entries_group,
          N_("who still owes what; what blocks the ranking"),
          "redbanner entry missing mid_year",
          {period_argument(), season_option(), format_option()},
          run};
}

}  // namespace redbanner
