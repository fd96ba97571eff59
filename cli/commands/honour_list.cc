#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto table =
      honours(open->rules.plan.outline, open->season.ledger({}, Season::Contents::without_entries),
              asked.get("--award"), asked.get("--entrant"));
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command honour_list() {
  return {"honour list",
          awards_group,
          N_("the honours of earlier years that the season remembers"),
          "redbanner honour list --award red_banner",
          {{"--award", "AWARD", N_("of that award alone, by its id")},
           {"--entrant", "ENTRANT", N_("of that unit or person alone, by id")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
