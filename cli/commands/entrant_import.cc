#include "cli/import_entrants.h"

#include "cli/commands/commands.h"
#include "cli/kept_sheets.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/diagnostics.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  Diagnostics found;
  const auto sheets = read_sheets(asked.all("FILE"), "read_entrants", found);
  const Roster roster = open->season.roster();
  Record what;
  what.entrants = entrants_of(sheets, {open->rules.form, roster}, found).good;
  what.sheets = kept_sheets(sheets);
  show(found, console.err);
  if (found.has_errors()) return refuse(console, {"nothing_taken", {}});
  const auto count = static_cast<std::int64_t>(what.entrants.size());
  return record(*open, std::move(what), asked, console, {{"entrants_imported", {count}}});
}

}  // namespace

Command entrant_import() {
  return {
      "entrant import",
      season_group,
      N_("add units or people from CSV files"),
      "redbanner entrant import new_sites.csv --paper 京建工发〔2023〕41号",
      {{"FILE", "FILE", N_("units or people, CSV"), Option::Need::required, Option::Times::many},
       season_option(),
       as_option(),
       reason_option(Option::Need::optional),
       paper_option(),
       dry_run_option()},
      run};
}

}  // namespace redbanner
