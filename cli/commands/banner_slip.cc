#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/custody.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "cli/speaking.h"
#include "cli/wording.h"
#include "engine/ledger/custody.h"

namespace redbanner {
namespace {

using What = CustodyEntry::What;

// The last movement of that banner, or the last one up to the day of --on.
const CustodyEntry* movement_of(const Ledger& ledger, const CustodyEntry& wanted) {
  const CustodyEntry* last = nullptr;
  for (const auto& one : ledger.custody)
    if (!is_report(one.what) && one.award == wanted.award && one.number == wanted.number &&
        one.day <= wanted.day && (last == nullptr || last->day <= one.day))
      last = &one;
  return last;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto banner = banner_asked_for(asked, open->rules, console);
  if (!banner) return Exit::refused;
  auto wanted = movement_asked_for(asked, *banner, What::handed_over, console);
  if (!wanted) return Exit::refused;
  if (!asked.has("--on")) wanted->day = *Date::make(9999, 12, 31);
  const Evaluated now = evaluate_season(*open);
  const CustodyEntry* movement = movement_of(now.ledger, *wanted);
  if (movement == nullptr) return refuse(console, {"banner_never_left", {wanted->number}});
  const Sources from = sources(open->rules, now);
  const Outline& outline = from.plan.outline;
  const Speaking documents(language_named(outline.language).value_or(spoken()));
  console.out << rendered({sentence({"banner_slip_page", {outline.title}}),
                           spoken(),
                           {banner_slip(from, *banner->award, *movement)}},
                          asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command banner_slip_of() {
  return {"banner slip",
          awards_group,
          N_("the slip that both sides sign when a banner changes hands"),
          "redbanner banner slip red_banner 1 --format html",
          {{"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
           {"NUMBER", "NUMBER", N_("which banner of that kind"), Option::Need::required},
           {"--on", "DAY", N_("as it changed hands last up to that day (else at all)")},
           season_option(),
           list_format_option()},
          run};
}

}  // namespace redbanner
