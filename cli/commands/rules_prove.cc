#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/prove.h"
#include "cli/render/render.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// Sheets side by side, a row a quantity.
Table sheets_of(const Proof::Finding& finding) {
  Table table{"counter_example", finding.what, {{"quantity", "", Heading::Align::left}}, {}, {}};
  for (std::size_t sheet = 0; sheet < finding.sheets.size(); ++sheet)
    table.headings.push_back({"sheet_" + std::string(1, static_cast<char>('a' + sheet)),
                              std::string(1, static_cast<char>('A' + sheet)),
                              Heading::Align::right});
  for (std::size_t i = 0; i < finding.quantities.size(); ++i) {
    std::vector<Cell> row{Term{finding.quantities[i]}};
    for (const auto& sheet : finding.sheets) row.emplace_back(sheet[i]);
    table.rows.push_back(std::move(row));
  }
  return table;
}

Exit run(const Invocation& asked, Console& console) {
  const auto rules = read_rules(*asked.get("FILE"), console);
  if (!rules) return Exit::refused;
  const Proof proof = prove(*rules);
  for (const auto& finding : proof.findings) {
    if (finding.sheets.empty())
      console.out << sentence(finding.what) << "\n\n";
    else
      console.out << rendered({"", "", {sheets_of(finding)}}, "text") << '\n';
  }
  const auto count = static_cast<std::int64_t>(proof.findings.size());
  console.out << sentence({"proof_total", {proof.tried, count}}) << '\n';
  return proof.findings.empty() ? Exit::done : Exit::refused;
}

}  // namespace

Command rules_prove() {
  return {"rules prove",
          rules_group,
          N_("look for inputs that the rules' promises do not hold for"),
          "redbanner rules prove rulebook.toml",
          {{"FILE", "FILE", N_("the rulebook, TOML"), Option::Need::required}},
          run};
}

}  // namespace redbanner
