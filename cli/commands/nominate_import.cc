#include "cli/commands/commands.h"
#include "cli/kept_sheets.h"
#include "cli/mark.h"
#include "cli/nominations.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/diagnostics.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  Diagnostics found;
  const auto sheets = read_sheets(asked.all("FILE"), "read_nominations", found);
  const Roster roster = open->season.roster();
  NominationImport import{open->rules, roster, current_nominations(open->season.ledger())};
  Record what;
  what.nominations = nominations_of(sheets, import, found).good;
  what.sheets = kept_sheets(sheets);
  show(found, console.err);
  if (found.has_errors()) return refuse(console, {"nothing_taken", {}});
  const auto count = static_cast<std::int64_t>(what.nominations.size());
  return record(*open, std::move(what), asked, console, {{"nominees_recorded", {count}}});
}

}  // namespace

Command nominate_import() {
  return {"nominate import",
          awards_group,
          N_("the same for many, from CSV files: award, period, person, position"),
          "redbanner nominate import nominations.csv",
          {{"FILE", "FILE", N_("nominations, CSV"), Option::Need::required, Option::Times::many},
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
