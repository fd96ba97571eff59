#include "cli/pipeline.h"

#include <algorithm>
#include <utility>

#include "rules/check.h"
#include "rules/entry_form.h"
#include "rules/make_plan.h"
#include "rules/read_rulebook.h"

namespace redbanner {

std::optional<Rules> make_rules(std::string_view text, const std::string& file, Diagnostics& found,
                                const OpenBeside& open) {
  Rulebook book = read_rulebook(text, file, open, found);
  // All faults at once: what was read is checked even where other parts could not be read. Without
  // its head (a fault of syntax, say) there is nothing to check.
  if (book.header.position.line == 0) return std::nullopt;
  check_rulebook(book, found);
  if (found.has_errors()) return std::nullopt;
  Plan plan = make_plan(book, found);
  if (found.has_errors()) return std::nullopt;
  const auto order = order_of(plan).order;
  auto exactness = infer(plan, order);
  EntryForm form = entry_form(book);
  return Rules{std::move(book), std::move(form), std::move(plan), order, std::move(exactness)};
}

Evaluated evaluate_ledger(const Rules& rules, Roster roster, Ledger ledger) {
  Facts facts = make_facts(rules.plan, rules.exactness, roster, ledger);
  Results results = evaluate(rules.plan, rules.exactness, rules.order, facts);
  return {std::move(roster), std::move(ledger), std::move(facts), std::move(results)};
}

Sources sources(const Rules& rules, const Evaluated& evaluated) {
  return {rules.plan, evaluated.facts, evaluated.results, evaluated.roster, evaluated.ledger};
}

std::vector<std::string> leaf_periods(const Rules& rules, const std::string& period) {
  const auto& periods = rules.plan.outline.periods;
  const auto found = std::ranges::find(periods, period, &Outline::Period::id);
  if (found == periods.end()) return {};
  if (found->range) return {period};
  std::vector<std::string> leaves;
  for (const auto& part : found->parts)
    for (auto& leaf : leaf_periods(rules, part))
      if (std::ranges::find(leaves, leaf) == leaves.end()) leaves.push_back(std::move(leaf));
  return leaves;
}

std::vector<std::string> every_period(const Rules& rules) {
  std::vector<std::string> ids;
  for (const auto& period : rules.plan.outline.periods) ids.push_back(period.id);
  return ids;
}

}  // namespace redbanner
