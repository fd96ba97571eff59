#include "cli/commands/commands.h"
#include "cli/import_entrants.h"
#include "cli/options.h"
#include "cli/record_sheets.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  return record_sheets(
      asked, console, "read_entrants",
      [](const OpenSeason& open, const auto& sheets, Record& what, Diagnostics& found) {
        const Roster roster = open.season.roster();
        what.entrants = entrants_of(sheets, {open.rules.form, roster}, found).good;
        return Message{"entrants_imported", {static_cast<std::int64_t>(what.entrants.size())}};
      });
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
