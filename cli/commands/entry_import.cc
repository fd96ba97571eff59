#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/import_entries.h"
#include "cli/kept_sheets.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/output_file.h"
#include "cli/render/diagnostics.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::int64_t count(const auto& list) { return static_cast<std::int64_t>(list.size()); }

// Faults that are of no row: a file that cannot be split into rows, an unknown heading.
bool only_rows_are_at_fault(const Diagnostics& in_files, const Diagnostics& in_rows,
                            const Imported<Entry>& imported) {
  const bool headings = in_rows.has_errors() && imported.rejected.empty();
  const auto in_heading = [](const Diagnostic& one) { return one.at.line <= 1; };
  return !in_files.has_errors() && !headings && std::ranges::none_of(in_rows.all(), in_heading);
}

bool rejects_replace_a_file_read(const Invocation& asked) {
  const auto rejects = asked.get("--rejects");
  std::error_code ignored;
  return rejects && std::ranges::any_of(asked.all("FILE"), [&](const std::string& file) {
           return std::filesystem::equivalent(file, *rejects, ignored);
         });
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("--keep-good") != asked.has("--rejects"))
    return misused(console, asked, {"keep_good_with_rejects", {}});
  if (rejects_replace_a_file_read(asked)) return misused(console, asked, {"rejects_are_input", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("--period");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;

  const Roster roster = open->season.roster();
  const Ledger ledger = open->season.ledger();
  Diagnostics in_files, in_rows;
  const auto sheets = read_sheets(asked.all("FILE"), "read_entries", in_files);
  const auto imported = entries_of(
      sheets, {open->rules.form, roster, recorded_entries(ledger), period.value_or("")}, in_rows);
  show(in_files, console.err);
  show(in_rows, console.err);
  const bool faultless = !in_files.has_errors() && !in_rows.has_errors();
  const bool keeps_good =
      asked.has("--keep-good") && only_rows_are_at_fault(in_files, in_rows, imported);
  if (!faultless && !keeps_good) return refuse(console, {"nothing_taken", {}});

  if (!imported.rejected.empty()) {
    const std::string file = *asked.get("--rejects");
    if (!asked.has("--dry-run"))
      write_file(file, rejects_csv(sheets, imported.rejected), "write_rejects");
    console.err << sentence({"rows_rejected", {count(imported.rejected), file}}) << '\n';
  }
  if (imported.good.empty()) return refuse(console, {"nothing_taken", {}});
  Record what;
  what.entries = imported.good;
  what.sheets = kept_sheets(sheets);
  return record(*open, std::move(what), asked, console,
                {{"entries_imported", {count(imported.good), count(sheets)}}});
}

}  // namespace

Command entry_import() {
  return {"entry import",
          entries_group,
          N_("record what CSV files hold: all of it, or nothing and every wrong row named"),
          "redbanner entry import mid_year/*.csv --paper 年中考核表",
          {{"FILE", "FILE", N_("entries, CSV"), Option::Need::required, Option::Times::many},
           {"--period", "PERIOD", N_("the assessment of rows that name none")},
           {"--keep-good", "", N_("record the good rows though others are wrong")},
           {"--rejects", "FILE", N_("with --keep-good: where the wrong rows go, with the reason")},
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
