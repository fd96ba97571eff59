#include <algorithm>

#include "rules/checking.h"
#include "rules/formula_types.h"

namespace redbanner {
namespace {

using Values = FormulaScope::Known::Values;

void add(FormulaScope::Names& names, const std::string& id, ValueType type,
         Values values = Values::one) {
  names.try_emplace(id, FormulaScope::Known{type, values, nullptr});
}

// --- Scopes
// ---------------------------------------------------------------------------------------

// The attributes of a scorecard's units; for what several scorecards are asked, those of all of
// them.
void add_attributes(const Checking& checking, const std::vector<const ScorecardRule*>& cards,
                    FormulaScope& scope) {
  std::map<std::string, std::set<std::string>> cards_with;
  std::map<std::string, const AttributeRule*> attributes;
  for (const auto* card : cards)
    for (const Name& name : card->kinds)
      if (const Kind* kind = find_by_id(checking.book.kinds, name.value))
        for (const auto& attribute : kind->attributes) {
          cards_with[attribute.id].insert(card->id);
          attributes.try_emplace(attribute.id, &attribute);
        }
  for (const auto& [id, attribute] : attributes) {
    const auto lacks = std::ranges::find_if(
        cards, [&, &with = cards_with[id]](const auto* card) { return !with.contains(card->id); });
    if (lacks == cards.end())
      scope.names.try_emplace(id, FormulaScope::Known{attribute->type, Values::one, attribute});
    else
      scope.elsewhere.try_emplace(id, Message{"attribute_missing", {id, (*lacks)->id}});
  }
}

// Whether a part is on one of the scorecards. If not, the scope says so of it.
bool is_on_one(const Checking& checking, const std::vector<const ScorecardRule*>& cards,
               const std::string& id, FormulaScope& scope) {
  for (const auto* card : cards)
    if (checking.is_on_scorecard(id, card->id)) return true;
  if (!cards.empty())
    scope.elsewhere.try_emplace(id, Message{"not_on_scorecard", {id, cards.front()->id}});
  return false;
}

void add_parts(const Checking& checking, const std::vector<const ScorecardRule*>& cards,
               FormulaScope& scope) {
  for (const auto& rule : checking.book.categories)
    if (is_on_one(checking, cards, rule.id, scope)) add(scope.names, rule.id, ValueType::number);
  for (const auto& rule : checking.book.indicators) {
    if (!is_on_one(checking, cards, rule.id, scope)) continue;
    add(scope.names, rule.id, ValueType::number);
    add(scope.prefixes["value"], rule.id, ValueType::number);
    for (const auto& event : rule.events) add(scope.names, event.id, ValueType::number);
  }
}

// Each name over the parts of an inner period, and the awards won in them.
void add_periods(const Checking& checking, FormulaScope& scope) {
  auto& periods = scope.prefixes["periods"];
  for (const auto& [id, known] : scope.names)
    periods.try_emplace(id, FormulaScope::Known{known.type, Values::several, nullptr});
  for (const auto& rule : checking.book.awards) {
    add(scope.prefixes["count"], rule.id, ValueType::number);
    add(periods, rule.id, ValueType::number, Values::several);
  }
}

// What is known of a unit in a period, on its scorecard.
FormulaScope scope_of_units(const Checking& checking,
                            const std::vector<const ScorecardRule*>& cards) {
  FormulaScope scope;
  scope.prefixes["value"];
  scope.prefixes["count"];
  add(scope.names, "total", ValueType::number);
  add(scope.names, "months", ValueType::number);
  add_parts(checking, cards, scope);
  for (const auto& rule : checking.book.vetoes) add(scope.names, rule.id, ValueType::yes_no);
  add_attributes(checking, cards, scope);
  add_periods(checking, scope);
  return scope;
}

FormulaScope scope_of_scorecard(const Checking& checking, const ScorecardRule& card) {
  return scope_of_units(checking, {&card});
}

FormulaScope scope_of_all_scorecards(const Checking& checking) {
  std::vector<const ScorecardRule*> cards;
  for (const auto& card : checking.book.scorecards) cards.push_back(&card);
  return scope_of_units(checking, cards);
}

FormulaScope scope_of_people(const Kind& kind) {
  FormulaScope scope;
  for (const auto& attribute : kind.attributes)
    scope.names.try_emplace(attribute.id,
                            FormulaScope::Known{attribute.type, Values::one, &attribute});
  return scope;
}

// The fields of one row.
FormulaScope scope_of_row(const IndicatorRule& rule) {
  FormulaScope scope;
  for (const Field& field : rule.fields) add(scope.names, field.id, ValueType::number);
  return scope;
}

// The rows of an indicator. What is recorded once, a measure, may stand by itself.
FormulaScope scope_of_rows(const IndicatorRule& rule) {
  FormulaScope scope;
  const Values values = rule.entry == EntryKind::measure ? Values::either : Values::several;
  for (const Field& field : rule.fields) add(scope.names, field.id, ValueType::number, values);
  if (rule.each) add(scope.names, "each", ValueType::number, values);
  return scope;
}

FormulaScope scope_of_points(const Checking& checking, const IndicatorRule& rule) {
  FormulaScope scope;
  add(scope.names, "value", ValueType::number);
  if (rule.part.full) add(scope.names, "full", ValueType::number);
  std::vector<const ScorecardRule*> cards;
  for (const auto& card : checking.book.scorecards)
    if (checking.is_on_scorecard(rule.id, card.id)) cards.push_back(&card);
  add_attributes(checking, cards, scope);
  return scope;
}

// --- Checks
// ---------------------------------------------------------------------------------------

void formulas_of_rows_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    if (rule.each) check_formula(checking, *rule.each, scope_of_row(rule), FormulaUse::number);
}

void formulas_of_values_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    if (rule.value) check_formula(checking, *rule.value, scope_of_rows(rule), FormulaUse::number);
}

void formulas_of_points_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    if (const auto* formula = std::get_if<FormulaAt>(&rule.points))
      check_formula(checking, *formula, scope_of_points(checking, rule), FormulaUse::number);
}

void conditions_of_vetoes_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.vetoes)
    if (rule.when)
      check_formula(checking, *rule.when, scope_of_all_scorecards(checking), FormulaUse::condition);
}

bool has_formula(const PlaceRule& rule) {
  return rule.by || std::ranges::any_of(rule.tie_break,
                                        [](const TieBreak& key) { return key.by.has_value(); });
}

void keys_of_places_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.places) {
    const auto* card = find_by_id(checking.book.scorecards, rule.scorecard.value);
    if (card == nullptr || !has_formula(rule)) continue;
    const FormulaScope scope = scope_of_scorecard(checking, *card);
    if (rule.by) check_formula(checking, *rule.by, scope, FormulaUse::key);
    for (const auto& key : rule.tie_break)
      if (key.by) check_formula(checking, *key.by, scope, FormulaUse::key);
  }
}

const ScorecardRule* scorecard_of(const Rulebook& book, const AwardRule& rule) {
  const auto* place = rule.from ? find_by_id(book.places, rule.from->value) : nullptr;
  if (place != nullptr) return find_by_id(book.scorecards, place->scorecard.value);
  return rule.scorecard ? find_by_id(book.scorecards, rule.scorecard->value) : nullptr;
}

// Of an award for people, their attributes; else what is known of the units; nothing where the
// award's source is itself in doubt.
std::optional<FormulaScope> scope_of_award(const Checking& checking, const AwardRule& rule) {
  if (rule.person) {
    const auto* kind = find_by_id(checking.book.kinds, rule.person->value);
    return kind == nullptr ? std::optional<FormulaScope>() : scope_of_people(*kind);
  }
  if (const auto* card = scorecard_of(checking.book, rule))
    return scope_of_scorecard(checking, *card);
  return {};
}

void formulas_of_awards_are_sound(const Checking& checking) {
  for (const auto& rule : checking.book.awards) {
    if (!rule.by && !rule.eligible) continue;
    const auto scope = scope_of_award(checking, rule);
    if (!scope) continue;
    if (rule.by) check_formula(checking, *rule.by, *scope, FormulaUse::key);
    if (rule.eligible) check_formula(checking, *rule.eligible, *scope, FormulaUse::condition);
  }
}

}  // namespace

const std::vector<Check>& checks_of_formulas() {
  static const std::vector<Check> every_check = {
      formulas_of_rows_are_sound,     formulas_of_values_are_sound, formulas_of_points_are_sound,
      conditions_of_vetoes_are_sound, keys_of_places_are_sound,     formulas_of_awards_are_sound,
  };
  return every_check;
}

}  // namespace redbanner
