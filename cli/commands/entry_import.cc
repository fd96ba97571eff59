#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/doubts.h"
#include "cli/import_entries.h"
#include "cli/kept_sheets.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/output_file.h"
#include "cli/render/diagnostics.h"
#include "cli/render/render.h"
#include "cli/second_look.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::int64_t count(const auto& list) { return static_cast<std::int64_t>(list.size()); }

// Faults that are of no row: a file that cannot be split into rows, an unknown heading.
bool only_rows_are_at_fault(const Diagnostics& in_files, const Diagnostics& in_rows,
                            const ImportedEntries& imported) {
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

// Who typed a sheet does not type it a second time.
bool typed_by_another(const std::vector<Entry>& again, const Ledger& ledger, const std::string& by,
                      Console& console) {
  const auto recorded = recorded_entries(ledger);
  for (const Entry& entry : again) {
    const auto found = recorded.find(key_of(entry));
    if (found == recorded.end() || author_of(ledger, found->second->batch) != by) continue;
    refuse(console, {"typed_by_you", {said_key(entry), found->second->sequence, by}},
           Message{"another_types_again", {}});
    return false;
  }
  return true;
}

Exit record_again(std::vector<Entry> again, OpenSeason& open, const Roster& roster,
                  const Ledger& ledger, const Invocation& asked, Console& console) {
  if (!typed_by_another(again, ledger, batch_of(asked).by, console)) return Exit::refused;
  const auto typings = compared(again, roster, ledger);
  Record what;
  what.typed_again = std::move(again);
  const Message done{"typings_compared", {typings.agreeing, count(typings.differences.rows)}};
  const Exit exit = record(open, std::move(what), asked, console, {done});
  // What was typed first is not shown before the second typing is recorded.
  if (!typings.differences.rows.empty() && !asked.has("--dry-run"))
    console.out << rendered({"", "", {typings.differences}}, "text");
  return exit;
}

// Whether any of them is judged: given by a rater, or a step. Of measures nothing is doubted.
bool judges(const Entries& entries, const EntryForm& form) {
  std::vector<bool> is_of_steps;  // by the indicator's number
  for (const std::string& id : entries.indicator.texts.texts())
    is_of_steps.push_back(std::ranges::any_of(form.indicators, [&](const auto& indicator) {
      return indicator.id == id && indicator.steps;
    }));
  for (std::size_t at = 0; at < entries.size(); ++at)
    if (entries.rater.numbers[at] != 0 ||
        is_of_steps[static_cast<std::size_t>(entries.indicator.numbers[at])])
      return true;
  return false;
}

std::vector<Doubt> doubts_raised_by(const Entries& entries, const OpenSeason& open) {
  const EntryForm& form = open.rules.form;
  if (!asks_for_doubts(form) || !judges(entries, form)) return {};
  return doubts_raised(form, open.season.ledger(), entries.all());
}

Exit run(const Invocation& asked, Console& console) {
  if (!deadline_is_explained(asked, console)) return Exit::usage;
  if (asked.has("--keep-good") != asked.has("--rejects"))
    return misused(console, asked, {"keep_good_with_rejects", {}});
  if (rejects_replace_a_file_read(asked)) return misused(console, asked, {"rejects_are_input", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("--period");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;

  const Roster roster = open->season.roster();
  const bool again = asked.has("--again");
  Diagnostics in_files, in_rows;
  auto sheets = read_sheets(asked.all("FILE"), "read_entries", in_files);
  Entries recorded;
  if (!again) recorded = open->season.entries();
  EntryImport import{open->rules.form, roster};
  if (!again) import.recorded = &recorded;
  import.period = period.value_or("");
  if (!again) import.today = day_of_recording(asked);
  auto imported = entries_of(sheets, import, in_rows);
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
  if (again)
    return record_again(imported.good.all(), *open, roster, open->season.ledger(), asked, console);
  const auto raised = doubts_raised_by(imported.good, *open);
  const Message done{"entries_imported", {count(imported.good), count(sheets)}};
  Record what;
  what.imported = std::move(imported.good);
  what.sheets = kept_sheets(std::move(sheets));
  const Exit exit = record(*open, std::move(what), asked, console, {done});
  warn_of(raised, console);
  return exit;
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
           {"--again", "", N_("typed a second time, blindly, by another: compare, change nothing")},
           after_deadline_option(),
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
