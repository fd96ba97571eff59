#include "rules/formula_scopes.h"

#include <algorithm>
#include <set>

namespace redbanner {
namespace {

using Values = FormulaScope::Values;
using Known = FormulaScope::Known;
using Leads = FormulaScope::Prefix::Leads;

void add(FormulaScope::Names& names, const std::string& id, ValueType type,
         Values values = Values::one) {
  names.try_emplace(id, Known{type, values, nullptr, nullptr, false});
}

void add_fields(const IndicatorRule& rule, std::size_t count, Values values,
                FormulaScope::Names& names) {
  for (std::size_t i = 0; i < count; ++i)
    add(names, rule.fields[i].id, rule.fields[i].type, values);
}

// The fields of a list with what every row has.
FormulaScope list_of(const IndicatorRule& rule) {
  FormulaScope scope;
  add_fields(rule, rule.fields.size(), Values::one, scope.names);
  if (rule.each) add(scope.names, "each", ValueType::number);
  add(scope.names, "row", ValueType::text);
  add(scope.names, "rater", ValueType::text);
  return scope;
}

void add_parameters(const Rulebook& book, FormulaScope::Names& names) {
  for (const auto& rule : book.parameters)
    names.try_emplace(rule.id, Known{ValueType::number, Values::one, nullptr, nullptr, true});
}

FormulaScope::Shared shared(FormulaScope scope) {
  return std::make_shared<const FormulaScope>(std::move(scope));
}

FormulaScope over(FormulaScope::Shared beyond) {
  FormulaScope scope;
  scope.beyond = std::move(beyond);
  return scope;
}

// Names of one place above others, also where a prefix leads to what is like this.
FormulaScope over(const FormulaScope::Shared& beyond, const FormulaScope::Names& besides) {
  FormulaScope scope = over(beyond);
  scope.names = besides;
  for (const auto& [id, prefix] : beyond->prefixes)
    if (prefix.like_this)
      scope.prefixes[id] = {
          prefix.leads,
          [inside = prefix.inside, besides] { return shared(over(inside(), besides)); }, true};
  return scope;
}

FormulaScope::Prefix numbers(Leads leads, FormulaScope::Names names) {
  FormulaScope scope;
  scope.names = std::move(names);
  return {leads, [scope = shared(std::move(scope))] { return scope; }};
}

FormulaScope::Prefix parts_of(std::initializer_list<const char*> names) {
  FormulaScope::Names known;
  for (const char* name : names) add(known, name, ValueType::number);
  return numbers(Leads::to_several, std::move(known));
}

}  // namespace

FormulaScope::Prefix FormulaScopes::lists(const IndicatorRule& rule, Leads leads) const {
  return {leads, [this, &rule] {
            FormulaScope scope = list_of(rule);
            add_links(rule, scope);
            return shared(std::move(scope));
          }};
}

// Where a row leads to: the other side, the row that it lies below, the rows below it.
void FormulaScopes::add_links(const IndicatorRule& rule, FormulaScope& scope) const {
  if (rule.two_sides)
    scope.prefixes["opponent"] = {Leads::to_one, [this, &rule] { return shared(row(rule)); }};
  if (rule.below)
    if (const auto* outer = find_by_id(checking_.book.indicators, rule.below->value))
      scope.prefixes[outer->id] = lists(*outer, Leads::to_one);
  for (const auto& inner : checking_.book.indicators)
    if (inner.below && inner.below->value == rule.id)
      scope.prefixes[inner.id] = lists(inner, Leads::to_several);
}

bool FormulaScopes::stands_on(const IndicatorRule& rule, const ScorecardRule& card) const {
  if (rule.figure) return rule.of.empty() || names(rule.of, card.id);
  return checking_.is_on_scorecard(rule.id, card.id);
}

FormulaScopes::Cards FormulaScopes::cards_of(const IndicatorRule& rule) const {
  Cards cards;
  for (const auto& card : checking_.book.scorecards)
    if (stands_on(rule, card)) cards.push_back(&card);
  return cards;
}

FormulaScopes::Cards FormulaScopes::cards_named(const std::vector<Name>& said) const {
  Cards cards;
  for (const auto& card : checking_.book.scorecards)
    if (said.empty() || names(said, card.id)) cards.push_back(&card);
  return cards;
}

// The attributes of a scorecard's units; for what several scorecards are asked, those of all.
void FormulaScopes::add_attributes(const Cards& cards, FormulaScope& scope) const {
  std::map<std::string, std::set<std::string>> cards_with;
  std::map<std::string, const AttributeRule*> attributes;
  for (const auto* card : cards)
    for (const Name& name : card->kinds)
      if (const Kind* kind = find_by_id(checking_.book.kinds, name.value))
        for (const auto& attribute : kind->attributes) {
          cards_with[attribute.id].insert(card->id);
          attributes.try_emplace(attribute.id, &attribute);
        }
  for (const auto& [id, attribute] : attributes) {
    const auto lacks = std::ranges::find_if(
        cards, [&, &with = cards_with[id]](const auto* card) { return !with.contains(card->id); });
    if (lacks == cards.end())
      scope.names.try_emplace(id, Known{attribute->type, Values::one, attribute, nullptr, false});
    else
      scope.elsewhere.try_emplace(id, Message{"attribute_missing", {id, (*lacks)->id}});
  }
}

// Indicators, categories, figures, events, vetoes, places and grades.
void FormulaScopes::add_rules(const Cards& cards, FormulaScope& scope) const {
  const auto elsewhere = [&](const std::string& id) {
    if (!cards.empty())
      scope.elsewhere.try_emplace(id, Message{"not_on_scorecard", {id, cards.front()->id}});
  };
  const auto on_one = [&](const auto& stands) { return std::ranges::any_of(cards, stands); };
  for (const auto& rule : checking_.book.categories) {
    if (on_one([&](const auto* card) { return checking_.is_on_scorecard(rule.id, card->id); }))
      add(scope.names, rule.id, ValueType::number);
    else
      elsewhere(rule.id);
  }
  FormulaScope::Names values;
  for (const auto& rule : checking_.book.indicators) {
    if (!on_one([&](const auto* card) { return stands_on(rule, *card); })) {
      elsewhere(rule.id);
      continue;
    }
    add(scope.names, rule.id, ValueType::number);
    add(values, rule.id, ValueType::number);
    for (const auto& event : rule.events) add(scope.names, event.id, ValueType::number);
  }
  scope.prefixes["value"] = numbers(Leads::to_one, std::move(values));
  for (const auto& rule : checking_.book.vetoes) add(scope.names, rule.id, ValueType::yes_no);
  for (const auto& rule : checking_.book.places) {
    if (on_one([&](const auto* card) { return card->id == rule.scorecard.value; }))
      add(scope.names, rule.id, ValueType::number);
    else
      elsewhere(rule.id);
  }
  for (const auto& rule : checking_.book.grades)
    if (on_one([&](const auto* card) {
          return rule.scorecards.empty() || names(rule.scorecards, card->id);
        }))
      scope.names.try_emplace(rule.id, Known{ValueType::grade, Values::one, nullptr, &rule, false});
}

void FormulaScopes::add_lists(const Cards& cards, FormulaScope& scope) const {
  for (const auto& rule : checking_.book.indicators)
    if (has_rows(rule) &&
        std::ranges::any_of(cards, [&](const auto* card) { return stands_on(rule, *card); }))
      scope.prefixes[rule.id] = lists(rule, Leads::to_several);
}

// The parts of an inner period, other periods, and the awards won in them.
void FormulaScopes::add_time(const Cards& cards, FormulaScope& scope) const {
  const auto same = [this, cards] { return units(cards); };
  FormulaScope::Names awards;
  for (const auto& rule : checking_.book.awards) add(awards, rule.id, ValueType::number);
  scope.prefixes["periods"] = {Leads::to_several,
                               [same, awards] {
                                 FormulaScope inside = over(same());
                                 inside.names = awards;
                                 return shared(std::move(inside));
                               },
                               true};
  scope.prefixes["previous"] = {Leads::to_one, same, true};
  for (const auto& rule : checking_.book.periods)
    scope.prefixes[rule.id] = {Leads::to_one, same, true};
  scope.prefixes["count"] = numbers(Leads::to_one, std::move(awards));
  add_memory(scope);
}

// The awards of earlier years.
void FormulaScopes::add_memory(FormulaScope& scope) const {
  FormulaScope::Names awards;
  for (const auto& rule : checking_.book.awards) add(awards, rule.id, ValueType::number);
  for (const char* prefix : {"earlier", "since", "running"})
    scope.prefixes[prefix] = numbers(Leads::to_one, awards);
}

void FormulaScopes::add_peers(const Cards& cards, FormulaScope& scope) const {
  const auto same = [this, cards] { return units(cards); };
  scope.prefixes["all"] = {Leads::to_peers, same, true};
  for (const auto& rule : checking_.book.awards)
    if (!rule.person && !rule.assigned) scope.prefixes[rule.id] = {Leads::to_peers, same, true};
  const auto in_groups = [same](const std::vector<const GroupingRule*>& groupings) {
    FormulaScope inside = over(same());
    for (const auto* rule : groupings)
      for (const auto& group : rule->groups)
        for (const auto& [id, unused] : group.attributes)
          inside.names[id] = {ValueType::number, Values::always_one, nullptr, nullptr, false};
    return shared(std::move(inside));
  };
  std::vector<const GroupingRule*> every;
  for (const auto& rule : checking_.book.groupings) {
    every.push_back(&rule);
    scope.prefixes[rule.id] = {Leads::to_peers, [in_groups, &rule] { return in_groups({&rule}); },
                               true};
  }
  scope.prefixes["group"] = {Leads::to_peers, [in_groups, every] { return in_groups(every); },
                             true};
}

FormulaScope::Shared FormulaScopes::of_kind(const Kind& kind) const {
  const auto card = std::ranges::find_if(
      checking_.book.scorecards, [&](const auto& one) { return names(one.kinds, kind.id); });
  return card == checking_.book.scorecards.end() ? shared(people(kind)) : units({&*card});
}

// The unit that an entrant belongs to, and who belongs to it.
void FormulaScopes::add_kin(const Cards& cards, FormulaScope& scope) const {
  for (const auto* card : cards)
    for (const Name& name : card->kinds) {
      const Kind* own = find_by_id(checking_.book.kinds, name.value);
      if (own != nullptr && own->in)
        if (const Kind* unit = find_by_id(checking_.book.kinds, own->in->value))
          scope.prefixes["unit"] = {Leads::to_one, [this, unit] { return of_kind(*unit); }};
      for (const auto& kind : checking_.book.kinds) {
        const bool belongs = kind.person ? !kind.in || kind.in->value == name.value
                                         : kind.in && kind.in->value == name.value;
        if (belongs)
          scope.prefixes[kind.id] = {Leads::to_several, [this, &kind] { return of_kind(kind); }};
      }
    }
}

FormulaScope::Shared FormulaScopes::units(const Cards& cards) const {
  auto& known = units_[cards];
  if (!known) known = shared(units_of(cards));
  return known;
}

FormulaScope FormulaScopes::units_of(const Cards& cards) const {
  FormulaScope scope;
  for (const char* number : {"total", "months", "all_months"})
    add(scope.names, number, ValueType::number);
  for (const char* text : {"kind", "unit", "entrant"}) add(scope.names, text, ValueType::text);
  add_parameters(checking_.book, scope.names);
  add_rules(cards, scope);
  add_attributes(cards, scope);
  add_lists(cards, scope);
  add_kin(cards, scope);
  add_peers(cards, scope);
  add_time(cards, scope);
  return scope;
}

FormulaScope FormulaScopes::people(const Kind& kind) const {
  FormulaScope scope;
  for (const auto& attribute : kind.attributes)
    scope.names.try_emplace(attribute.id,
                            Known{attribute.type, Values::one, &attribute, nullptr, false});
  add(scope.names, "months", ValueType::number);
  for (const char* text : {"kind", "unit", "entrant"}) add(scope.names, text, ValueType::text);
  add_parameters(checking_.book, scope.names);
  Cards cards;
  for (const auto& card : checking_.book.scorecards) cards.push_back(&card);
  scope.prefixes["unit"] = {Leads::to_one, [this, cards] { return units(cards); }};
  add_memory(scope);
  return scope;
}

// The first `fields` fields of a row, and what is known of the entrant that it belongs to.
FormulaScope FormulaScopes::row(const IndicatorRule& rule, std::size_t fields) const {
  FormulaScope scope = list_of(rule);
  scope.names.erase("each");
  for (std::size_t i = fields; i < rule.fields.size(); ++i) scope.names.erase(rule.fields[i].id);
  scope.beyond = units(cards_of(rule));
  scope.only_one_beyond = true;
  for (const char* prefix : {"row", "rater", "all"})
    scope.prefixes[prefix] = lists(rule, Leads::to_peers);
  add_links(rule, scope);
  return scope;
}

FormulaScope FormulaScopes::row(const IndicatorRule& rule) const {
  return row(rule, rule.fields.size());
}

FormulaScope FormulaScopes::computed_field(const IndicatorRule& rule, std::size_t field) const {
  return row(rule, field);
}

// What is recorded once may stand by itself.
FormulaScope FormulaScopes::value(const IndicatorRule& rule) const {
  const bool once = rule.entry == EntryKind::measure || rule.entry == EntryKind::steps ||
                    rule.entry == EntryKind::imported;
  const Values values = once ? Values::either : Values::several;
  FormulaScope scope = over(units(cards_of(rule)));
  if (!has_rows(rule)) return scope;
  add_fields(rule, rule.fields.size(), values, scope.names);
  if (rule.each) add(scope.names, "each", ValueType::number, values);
  add(scope.names, "row", ValueType::text, Values::several);
  add(scope.names, "rater", ValueType::text, Values::several);
  if (rule.two_sides)
    scope.prefixes["opponent"] = {Leads::to_rows, [this, &rule] { return shared(row(rule)); }};
  return scope;
}

FormulaScope FormulaScopes::points(const IndicatorRule& rule) const {
  FormulaScope::Names besides;
  add(besides, "value", ValueType::number);
  if (rule.part.full)
    besides.try_emplace("full", Known{ValueType::number, Values::one, nullptr, nullptr, true});
  return over(units(cards_of(rule)), besides);
}

FormulaScope FormulaScopes::parts(const Cards& cards) const {
  FormulaScope scope = over(units(cards));
  scope.prefixes["parts"] = parts_of({"points", "full", "weight"});
  return scope;
}

FormulaScope FormulaScopes::period(const PeriodRule& rule) const {
  FormulaScope scope = over(units(cards_named({})));
  for (const auto& part : checking_.book.periods)
    if (names(part.part.in, rule.id)) add(scope.names, part.id, ValueType::number);
  scope.prefixes["parts"] = parts_of({"points", "weight"});
  return scope;
}

FormulaScope FormulaScopes::held(const Cards& cards) const {
  FormulaScope::Names besides;
  add(besides, "held", ValueType::yes_no);
  return over(units(cards), besides);
}

FormulaScope FormulaScopes::with_tied(const FormulaScope& entrant) {
  FormulaScope scope = entrant;
  scope.prefixes["tied"] = {Leads::to_peers, [same = shared(entrant)] { return same; }, true};
  return scope;
}

}  // namespace redbanner
