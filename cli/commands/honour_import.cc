#include "cli/commands/commands.h"
#include "cli/honours.h"
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
  const auto sheets = read_sheets(asked.all("FILE"), "read_honours", found);
  const Roster roster = open->season.roster();
  const Ledger ledger = open->season.ledger({}, Season::Contents::without_entries);
  Record what;
  what.honours = honours_of(sheets, {open->rules, roster, ledger.honours}, found).good;
  what.sheets = kept_sheets(sheets);
  show(found, console.err);
  if (found.has_errors()) return refuse(console, {"nothing_taken", {}});
  const auto count = static_cast<std::int64_t>(what.honours.size());
  return record(*open, std::move(what), asked, console, {{"honours_recorded", {count}}});
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
