#include "cli/pipeline.h"

#include <algorithm>
#include <utility>

#include "adapters/sha256/sha256.h"
#include "engine/report/outcome.h"
#include "rules/check.h"
#include "rules/entry_form.h"
#include "rules/make_plan.h"
#include "rules/read_rulebook.h"

namespace redbanner {
namespace {

// All faults at once: what was read is checked even where other parts could not be read. Without
// its head (a fault of syntax, say) there is nothing to check.
std::optional<Rulebook> sound_rulebook(std::string_view text, const std::string& file,
                                       Diagnostics& found, const OpenBeside& open) {
  Rulebook book = read_rulebook(text, file, open, found);
  if (book.header.position.line == 0) return std::nullopt;
  check_rulebook(book, found);
  if (found.has_errors()) return std::nullopt;
  return book;
}

// What only an older version lets be recorded may still be, in the periods that it computes.
void add_older(const EntryForm& older, EntryForm& form) {
  for (const auto& indicator : older.indicators)
    if (std::ranges::find(form.indicators, indicator.id, &EntryForm::Indicator::id) ==
        form.indicators.end())
      form.indicators.push_back(indicator);
}

std::optional<Rules> rules_of(std::vector<Rulebook> books,
                              const std::vector<std::optional<Date>>& days, Diagnostics& found) {
  std::vector<RulesFrom> versions;
  for (std::size_t i = 0; i < books.size(); ++i) versions.push_back({&books[i], days[i]});
  Plan plan = make_plan(versions, found);
  if (found.has_errors()) return std::nullopt;
  const auto order = order_of(plan).order;
  auto exactness = infer(plan, order);
  EntryForm form = entry_form(books.back());
  for (std::size_t i = books.size() - 1; i-- > 0;) add_older(entry_form(books[i]), form);
  return Rules{std::move(books.back()), std::move(form), std::move(plan), order,
               std::move(exactness)};
}

}  // namespace

std::optional<Rules> make_rules(const std::vector<RulesVersion>& versions, Diagnostics& found) {
  std::vector<Rulebook> books;
  std::vector<std::optional<Date>> days;
  for (const auto& version : versions) {
    auto book = sound_rulebook(version.text, version.file, found, {});
    if (!book) return std::nullopt;
    books.push_back(std::move(*book));
    days.push_back(version.from);
  }
  return rules_of(std::move(books), days, found);
}

std::optional<Rules> make_rules(std::string_view text, const std::string& file, Diagnostics& found,
                                const OpenBeside& open) {
  auto book = sound_rulebook(text, file, found, open);
  if (!book) return std::nullopt;
  std::vector<Rulebook> books;
  books.push_back(std::move(*book));
  return rules_of(std::move(books), {std::nullopt}, found);
}

Evaluated evaluate_ledger(const Rules& rules, Roster roster, Ledger ledger) {
  Facts facts = make_facts(rules.plan, rules.exactness, roster, ledger, sha256);
  const auto exactness = infer(rules.plan, rules.order, most_rows_below(rules.plan, facts));
  Results results = evaluate(rules.plan, exactness, rules.order, facts);
  return {std::move(roster), std::move(ledger), std::move(facts), std::move(results)};
}

Evaluated evaluate_outcome(const Rules& rules, Roster roster, Ledger beside,
                           std::shared_ptr<const Lists> lists, const std::string& period) {
  const auto nodes = outcome_nodes(rules.plan, period);
  const auto panels = panels_of(rules.plan, rules.exactness, nodes.explained, *lists);
  beside.entries = entries_beside(panels, *lists, roster);
  Facts facts = make_facts(rules.plan, rules.exactness, roster, beside, panels, sha256);
  const auto exactness = infer(rules.plan, rules.order, most_rows_below(rules.plan, facts));
  Results results = evaluate(rules.plan, exactness, rules.order, facts, nodes.wanted);
  return {std::move(roster), std::move(beside), std::move(facts), std::move(results),
          std::move(lists)};
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
