#include <ostream>

#include "cli/commands/commands.h"
#include "cli/doubts.h"
#include "cli/mark.h"
#include "cli/open_season.h"
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
  const Ledger ledger = open->season.ledger();
  const auto find = asked.has("--open") ? unanswered_doubts : doubts_in;
  const auto found = find(open->rules, ledger, period.value_or(""));
  const auto table = doubts_table(found, open->season.roster(), ledger);
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command entry_doubts() {
  return {"entry doubts",
          entries_group,
          N_("what is recorded by the rules and may be wrong all the same"),
          "redbanner entry doubts mid_year",
          {{"PERIOD", "PERIOD", N_("an assessment (else all)")},
           {"--open", "", N_("those alone that nobody has answered")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
