#include <algorithm>

#include "rules/checking.h"
#include "rules/formula_scopes.h"
#include "rules/place_behind.h"

namespace redbanner {
namespace {

void formulas_of_rows_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.indicators) {
    if (rule.each) check_formula(checking, *rule.each, scopes.row(rule), FormulaUse::number);
    if (rule.panel.valid)
      check_formula(checking, *rule.panel.valid, scopes.row(rule), FormulaUse::condition);
  }
}

// A computed field has the type that its row says.
void computed_fields_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.indicators)
    for (std::size_t i = 0; i < rule.fields.size(); ++i) {
      const Field& field = rule.fields[i];
      if (!field.value) continue;
      const auto type =
          check_formula(checking, *field.value, scopes.computed_field(rule, i), FormulaUse::any);
      if (type && *type != field.type)
        checking.error(field.value->position, {"field_of_other_type", {field.id}});
    }
}

void formulas_of_values_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.indicators)
    if (rule.value) check_formula(checking, *rule.value, scopes.value(rule), FormulaUse::number);
}

void formulas_of_points_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.indicators) {
    if (const auto* formula = std::get_if<FormulaAt>(&rule.points))
      check_formula(checking, *formula, scopes.points(rule), FormulaUse::number);
    if (rule.zero_when)
      check_formula(checking, *rule.zero_when, scopes.points(rule), FormulaUse::condition);
  }
}

FormulaScopes::Cards cards_with(const Checking& checking, const std::string& part) {
  FormulaScopes::Cards cards;
  for (const auto& card : checking.book.scorecards)
    if (card.id == part || checking.is_on_scorecard(part, card.id)) cards.push_back(&card);
  return cards;
}

template <class Rule>
void check_parent(const Checking& checking, const FormulaScopes& scopes, const Rule& rule) {
  const auto cards = cards_with(checking, rule.id);
  if (rule.combine.formula)
    check_formula(checking, *rule.combine.formula, scopes.parts(cards), FormulaUse::number);
  if (rule.zero_when)
    check_formula(checking, *rule.zero_when, *scopes.units(cards), FormulaUse::condition);
}

void formulas_of_parents_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.scorecards) check_parent(checking, scopes, rule);
  for (const auto& rule : checking.book.categories) check_parent(checking, scopes, rule);
  for (const auto& rule : checking.book.periods)
    if (rule.combine.formula)
      check_formula(checking, *rule.combine.formula, scopes.period(rule), FormulaUse::number);
}

void formulas_of_groups_and_grades_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.groupings)
    for (const auto& group : rule.groups)
      if (group.when)
        check_formula(checking, *group.when, *scopes.units(scopes.cards_named({})),
                      FormulaUse::condition);
  for (const auto& rule : checking.book.grades) {
    const FormulaScope& scope = *scopes.units(scopes.cards_named(rule.scorecards));
    if (rule.by) check_formula(checking, *rule.by, scope, FormulaUse::number);
    for (const auto& step : rule.steps)
      if (step.when) check_formula(checking, *step.when, scope, FormulaUse::condition);
  }
}

void conditions_of_vetoes_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.vetoes)
    if (rule.when)
      check_formula(checking, *rule.when, *scopes.units(scopes.cards_named({})),
                    FormulaUse::condition);
}

void check_key(const Checking& checking, const TieBreak& key, const FormulaScope& scope) {
  if (key.by) check_formula(checking, *key.by, scope, FormulaUse::key);
  for (const auto& several : {&key.sorted, &key.head_to_head, &key.copeland, &key.schulze})
    if (*several) check_formula(checking, **several, scope, FormulaUse::several);
}

void check_tie_break(const Checking& checking, const std::vector<TieBreak>& keys,
                     const FormulaScope& entrant) {
  const FormulaScope scope = FormulaScopes::with_tied(entrant);
  for (const TieBreak* key : every_key(keys)) check_key(checking, *key, scope);
}

void keys_of_places_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.places) {
    const auto* card = find_by_id(checking.book.scorecards, rule.scorecard.value);
    if (card == nullptr) continue;
    const FormulaScope& scope = *scopes.units({card});
    if (rule.by) check_formula(checking, *rule.by, scope, FormulaUse::key);
    if (rule.ranked_when) check_formula(checking, *rule.ranked_when, scope, FormulaUse::condition);
    if (rule.by_contests) check_key(checking, *rule.by_contests, scope);
    check_tie_break(checking, rule.tie_break, scope);
  }
}

const ScorecardRule* scorecard_of(const Rulebook& book, const AwardRule& rule) {
  if (const auto* place = place_behind(book, rule))
    return find_by_id(book.scorecards, place->scorecard.value);
  return rule.scorecard ? find_by_id(book.scorecards, rule.scorecard->value) : nullptr;
}

// Of an award for people, their attributes; else what is known of the units; nothing where the
// award's source is itself in doubt.
std::optional<FormulaScope> scope_of_award(const Checking& checking, const FormulaScopes& scopes,
                                           const AwardRule& rule) {
  if (rule.person) {
    const auto* kind = find_by_id(checking.book.kinds, rule.person->value);
    return kind == nullptr ? std::optional<FormulaScope>() : scopes.people(*kind);
  }
  if (const auto* card = scorecard_of(checking.book, rule)) return scopes.held({card});
  if (!rule.each_indicator.empty()) return scopes.held(scopes.cards_named({}));
  return {};
}

void formulas_of_awards_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.awards) {
    const auto scope = scope_of_award(checking, scopes, rule);
    if (!scope) continue;
    if (rule.by) check_formula(checking, *rule.by, *scope, FormulaUse::key);
    for (const auto& condition : rule.eligible)
      check_formula(checking, condition.when, *scope, FormulaUse::condition);
    if (rule.outside) check_formula(checking, *rule.outside, *scope, FormulaUse::condition);
    if (rule.top_by) check_formula(checking, *rule.top_by, *scope, FormulaUse::number);
    if (rule.money_by) check_formula(checking, *rule.money_by, *scope, FormulaUse::number);
    check_tie_break(checking, rule.tie_break, *scope);
    for (const auto& share : rule.shares)
      if (share.when) check_formula(checking, *share.when, *scope, FormulaUse::condition);
  }
}

// A quota is counted on the units: what is known of them on every scorecard that it stands for.
void formulas_of_quotas_are_sound(const Checking& checking) {
  const FormulaScopes scopes(checking);
  for (const auto& rule : checking.book.awards) {
    if (!rule.quota) continue;
    const Kind* const unit = unit_of_candidates(checking.book, rule);
    if (unit == nullptr && !rule.person) continue;  // said by quotas_are_for_people
    std::vector<Name> card;
    if (rule.scorecard) card.push_back(*rule.scorecard);
    const auto scope =
        unit != nullptr ? scopes.of_kind(*unit) : scopes.units(scopes.cards_named(card));
    for (const auto& formula : {&rule.quota->by, &rule.quota->number})
      if (*formula) check_formula(checking, **formula, *scope, FormulaUse::number);
  }
}

}  // namespace

const std::vector<Check>& checks_of_formulas() {
  static const std::vector<Check> every_check = {
      formulas_of_rows_are_sound,     computed_fields_are_sound,
      formulas_of_values_are_sound,   formulas_of_points_are_sound,
      formulas_of_parents_are_sound,  formulas_of_groups_and_grades_are_sound,
      conditions_of_vetoes_are_sound, keys_of_places_are_sound,
      formulas_of_awards_are_sound,   formulas_of_quotas_are_sound,
  };
  return every_check;
}

}  // namespace redbanner
