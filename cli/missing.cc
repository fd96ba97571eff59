#include "cli/missing.h"

#include <algorithm>

#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

const EntryForm::Indicator& indicator_of(const EntryForm& form, const std::string& id) {
  return *std::ranges::find(form.indicators, id, &EntryForm::Indicator::id);
}

Cell marks(const Missing& one) {
  if (one.due == 0) return std::monostate{};
  return Message{"marks_of_due", {std::int64_t{one.recorded}, std::int64_t{one.due}}};
}

}  // namespace

Table missing_table(const Rules& rules, const Roster& roster, const Ledger& ledger,
                    const std::string& period) {
  Table table{"missing",
              {"missing_title", {title_of_period(rules.plan.outline, period)}},
              {{"period", "", Heading::Align::left},
               {"entrant", "", Heading::Align::left},
               {"title", "", Heading::Align::left},
               {"indicator", "", Heading::Align::left},
               {"indicator_title", "", Heading::Align::left},
               {"examiner", "", Heading::Align::left},
               {"marks", "", Heading::Align::left}},
              {},
              {}};
  for (const auto& leaf : leaf_periods(rules, period))
    for (const auto& one : missing_entries(rules.form, roster, ledger, leaf)) {
      const auto& indicator = indicator_of(rules.form, one.indicator);
      table.rows.push_back({title_of_period(rules.plan.outline, leaf), one.entrant,
                            title_of(*find_entrant(roster, one.entrant)), one.indicator,
                            indicator.title, indicator.examiner, marks(one)});
    }
  return table;
}

}  // namespace redbanner
