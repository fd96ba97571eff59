#pragma once

#include <vector>

#include "rules/formula_types.h"

namespace redbanner {

// Which names stand where: rules/README.md, "Names". Each function is one place where a formula may
// stand.
class FormulaScopes {
 public:
  using Cards = std::vector<const ScorecardRule*>;
  explicit FormulaScopes(const Checking& checking) : checking_(checking) {}

  // What is known of the entrants of scorecards; of several, what is known on all of them.
  FormulaScope units(const Cards& cards) const { return units(cards, {}); }
  FormulaScope people(const Kind& kind) const;
  FormulaScope row(const IndicatorRule& rule) const;  // `each`, `valid`
  FormulaScope computed_field(const IndicatorRule& rule, std::size_t field) const;
  FormulaScope value(const IndicatorRule& rule) const;
  FormulaScope points(const IndicatorRule& rule) const;  // `points`, an indicator's `zero_when`
  FormulaScope parts(const Cards& cards) const;          // `combine`
  FormulaScope period(const PeriodRule& rule) const;     // `combine` of an inner period
  FormulaScope held(const Cards& cards) const;           // `tie_break` of an award

  Cards cards_of(const IndicatorRule& rule) const;
  Cards cards_named(const std::vector<Name>& names) const;  // empty: all

 private:
  FormulaScope units(const Cards& cards, const FormulaScope::Names& besides) const;
  FormulaScope row(const IndicatorRule& rule, std::size_t fields) const;
  void add_attributes(const Cards& cards, FormulaScope& scope) const;
  void add_rules(const Cards& cards, FormulaScope& scope) const;
  void add_lists(const Cards& cards, FormulaScope& scope) const;
  void add_time(const Cards& cards, const FormulaScope::Names& besides, FormulaScope& scope) const;
  void add_peers(const Cards& cards, const FormulaScope::Names& besides, FormulaScope& scope) const;
  void add_kin(const Cards& cards, FormulaScope& scope) const;
  FormulaScope of_kind(const Kind& kind) const;
  bool stands_on(const IndicatorRule& rule, const ScorecardRule& card) const;

  const Checking& checking_;
};

}  // namespace redbanner
