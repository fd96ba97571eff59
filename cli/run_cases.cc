#include "cli/run_cases.h"

#include "cli/case_sheets.h"
#include "cli/expectation.h"
#include "cli/honours.h"
#include "cli/import_entrants.h"
#include "cli/import_entries.h"
#include "cli/nominations.h"

namespace redbanner {
namespace {

void number_entries(std::vector<Entry>& entries) {
  std::int64_t sequence = 0;
  for (auto& entry : entries) {
    entry.sequence = ++sequence;
    entry.batch = 1;
  }
}

}  // namespace

CaseOutcome run_case(const Rules& rules, const CaseFile& file, const Case& one,
                     Coverage& coverage) {
  CaseOutcome outcome{one.title, {}, {}, {}};
  const auto sheets = [&](const CaseInput& input) {
    auto read = sheets_of(file, input, outcome.found);
    outcome.missing.insert(outcome.missing.end(), read.missing.begin(), read.missing.end());
    return std::move(read.sheets);
  };
  const auto entrants = sheets(one.entrants);
  const auto entries = sheets(one.entries);
  const auto nominations = sheets(one.nominations);
  const auto honours = sheets(one.honours);
  const auto expected = sheets(one.expected);
  if (!outcome.missing.empty() || outcome.found.has_errors()) return outcome;

  Roster roster =
      entrants_of(entrants, {rules.form, {}, Strictness::cases, file.file}, outcome.found).good;
  Ledger ledger;
  ledger.batches.push_back({1, "rules test", "", "", "", ""});
  ledger.position = 1;
  ledger.entries =
      entries_of(entries, {rules.form, roster, nullptr, "", Strictness::cases}, outcome.found)
          .good.all();
  number_entries(ledger.entries);
  NominationImport import{rules, roster, {}};
  ledger.nominations = nominations_of(nominations, import, outcome.found).good;
  ledger.honours = honours_of(honours, {rules, roster, {}}, outcome.found).good;
  if (outcome.found.has_errors()) return outcome;

  const Evaluated evaluated = evaluate_ledger(rules, std::move(roster), std::move(ledger));
  coverage.add(evaluated);
  for (const auto& sheet : expected)
    for (const auto& row : sheet.rows)
      compare(sources(rules, evaluated), SheetRow{sheet, row}, one.rounded, outcome.differences,
              outcome.found);
  return outcome;
}

}  // namespace redbanner
