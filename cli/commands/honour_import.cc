#include "cli/commands/commands.h"
#include "cli/honours.h"
#include "cli/options.h"
#include "cli/record_sheets.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  return record_sheets(
      asked, console, "read_honours",
      [](const OpenSeason& open, const auto& sheets, Record& what, Diagnostics& found) {
        const Roster roster = open.season.roster();
        const Ledger ledger = open.season.ledger({}, Season::Contents::without_entries);
        what.honours = honours_of(sheets, {open.rules, roster, ledger.honours}, found).good;
        return Message{"honours_recorded", {static_cast<std::int64_t>(what.honours.size())}};
      });
}

}  // namespace

Command honour_import() {
  return {"honour import",
          awards_group,
          N_("honours of earlier years, from CSV files: year, award, entrant, day, place, money, "
             "note"),
          "redbanner honour import honours.csv --paper 2022年表彰决定",
          {{"FILE", "FILE", N_("honours, CSV"), Option::Need::required, Option::Times::many},
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
