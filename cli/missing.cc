#include "cli/missing.h"

#include <algorithm>
#include <set>

#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

const EntryForm::Indicator& indicator_of(const EntryForm& form, const std::string& id) {
  return *std::ranges::find(form.indicators, id, &EntryForm::Indicator::id);
}

// The period itself and all below it.
void add_with_parts(const Rules& rules, const std::string& period, std::set<std::string>& all) {
  if (!all.insert(period).second) return;
  const auto& periods = rules.plan.outline.periods;
  const auto found = std::ranges::find(periods, period, &Outline::Period::id);
  if (found == periods.end()) return;
  for (const auto& part : found->parts) add_with_parts(rules, part, all);
}

Cell marks(const Missing& one) {
  if (one.due == 0) return std::monostate{};
  return Message{"marks_of_due", {std::int64_t{one.recorded}, std::int64_t{one.due}}};
}

}  // namespace

std::vector<std::string> due_periods(const Rules& rules, const std::string& period) {
  std::set<std::string> inside;
  add_with_parts(rules, period, inside);
  std::vector<std::string> due = leaf_periods(rules, period);
  for (const auto& one : rules.form.periods)
    if (one.inner && inside.contains(one.id)) due.push_back(one.id);
  return due;
}

Table missing_table(const Rules& rules, const Roster& roster, const Lists& lists,
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
  for (const auto& due : due_periods(rules, period))
    for (const auto& one : missing_entries(rules.form, roster, lists, due)) {
      const auto& indicator = indicator_of(rules.form, one.indicator);
      table.rows.push_back({title_of_period(rules.plan.outline, due), one.entrant,
                            title_of(*find_entrant(roster, one.entrant)), one.indicator,
                            indicator.title, indicator.examiner, marks(one)});
    }
  return table;
}

}  // namespace redbanner
