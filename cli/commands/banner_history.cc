#include <ostream>

#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  const auto table = banner_history(open->rules.plan.outline, open->season.roster(),
                                    open->season.ledger({}, Season::Contents::without_entries),
                                    banner->id, asked.get("NUMBER"));
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command banner_history_of() {
  return {"banner history",
          awards_group,
          N_("every movement of a banner: who, when, why, by which slip"),
          "redbanner banner history red_banner 1",
          {{"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
           {"NUMBER", "NUMBER", N_("which banner of that kind (else all)")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
