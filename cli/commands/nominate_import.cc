#include "cli/commands/commands.h"
#include "cli/nominations.h"
#include "cli/options.h"
#include "cli/record_sheets.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  return record_sheets(
      asked, console, "read_nominations",
      [](const OpenSeason& open, const auto& sheets, Record& what, Diagnostics& found) {
        const Roster roster = open.season.roster();
        NominationImport import{open.rules, roster, current_nominations(open.season)};
        what.nominations = nominations_of(sheets, import, found).good;
        return Message{"nominees_recorded", {static_cast<std::int64_t>(what.nominations.size())}};
      });
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
