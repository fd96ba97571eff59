#include <ostream>

#include "cli/clock.h"
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
  Date day = today();
  if (const auto text = asked.get("--on")) {
    const auto said = day_of(*text, "--on", console);
    if (!said) return Exit::refused;
    day = *said;
  }
  const Evaluated now = evaluate_season(*open);
  const auto table = banners(sources(open->rules, now), day);
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command banner_list() {
  return {"banner list",
          awards_group,
          N_("where each banner is, since when, by which result, and which are due back"),
          "redbanner banner list --on 2023-07-15",
          {{"--on", "DAY", N_("on that day (else today)")}, season_option(), format_option()},
          run};
}

}  // namespace redbanner
