#pragma once

#include <vector>

#include "rules/formula_types.h"

namespace redbanner {

// Which names stand where: rules/README.md, "Names". Each function is one place where a formula may
// stand. What is known of a scorecard's entrants is put together once; the scopes refer to this,
// which must outlive them.
class FormulaScopes {
 public:
  using Cards = std::vector<const ScorecardRule*>;
  explicit FormulaScopes(const Checking& checking) : checking_(checking) {}
  FormulaScopes(const FormulaScopes&) = delete;
  FormulaScopes& operator=(const FormulaScopes&) = delete;

  // What is known of the entrants of scorecards; of several, what is known on all of them.
  FormulaScope::Shared units(const Cards& cards) const;
  FormulaScope::Shared of_kind(const Kind& kind) const;  // on a scorecard or not
  FormulaScope people(const Kind& kind) const;
  FormulaScope row(const IndicatorRule& rule) const;  // `each`, `valid`
  FormulaScope computed_field(const IndicatorRule& rule, std::size_t field) const;
  FormulaScope value(const IndicatorRule& rule) const;
  FormulaScope points(const IndicatorRule& rule) const;  // `points`, an indicator's `zero_when`
  FormulaScope parts(const Cards& cards) const;          // `combine`
  FormulaScope period(const PeriodRule& rule) const;     // `combine` of an inner period
  FormulaScope held(const Cards& cards) const;           // `tie_break` of an award

  // `tie_break`: beside what is known of an entrant, the same of those that are equal so far.
  static FormulaScope with_tied(const FormulaScope& entrant);

  Cards cards_of(const IndicatorRule& rule) const;
  Cards cards_named(const std::vector<Name>& said) const;  // empty: all

 private:
  FormulaScope units_of(const Cards& cards) const;
  FormulaScope row(const IndicatorRule& rule, std::size_t fields) const;
  FormulaScope::Prefix lists(const IndicatorRule& rule, FormulaScope::Prefix::Leads leads) const;
  void add_links(const IndicatorRule& rule, FormulaScope& scope) const;
  void add_attributes(const Cards& cards, FormulaScope& scope) const;
  void add_rules(const Cards& cards, FormulaScope& scope) const;
  void add_lists(const Cards& cards, FormulaScope& scope) const;
  void add_time(const Cards& cards, FormulaScope& scope) const;
  void add_memory(FormulaScope& scope) const;
  void add_peers(const Cards& cards, FormulaScope& scope) const;
  void add_kin(const Cards& cards, FormulaScope& scope) const;
  bool stands_on(const IndicatorRule& rule, const ScorecardRule& card) const;

  const Checking& checking_;
  mutable std::map<Cards, FormulaScope::Shared> units_;
};

}  // namespace redbanner
