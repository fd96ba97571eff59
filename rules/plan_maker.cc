#include "rules/plan_maker.h"

#include <algorithm>
#include <cassert>

namespace redbanner {
Gather counting(NodeIndex of, std::optional<NodeIndex> where) {
  Gather count;
  count.of = of;
  count.where = where;
  count.how = Combine::count;
  count.empty = Ratio(0);
  return count;
}

Ratio rank_of(const GradeRule& grade, const std::string& step) {
  const auto found = std::ranges::find(grade.steps, step, &GradeRule::Step::id);
  assert(found != grade.steps.end());
  return Ratio(found - grade.steps.begin() + 1);
}

Plan PlanMaker::make() {
  plan_.outline = outline();
  for (const auto& card : newest().scorecards)
    for (const auto& period : newest().periods) total({period.id, card.id});
  for (const auto& period : newest().periods) {
    const Rulebook& rules = book(period.id);
    for (const auto& card : rules.scorecards) {
      const Where where{period.id, card.id};
      for (const auto& rule : rules.indicators)
        if (is_on_card(rules, rule, card.id)) indicator(rule.id, where);
      for (const auto& rule : rules.categories)
        if (stands_on(rules, rule.part, card.id)) category(rule.id, where);
      for (const auto& rule : rules.vetoes) veto(rule.id, where);
      for (const auto& rule : rules.grades)
        if (rule.scorecards.empty() || names(rule.scorecards, card.id)) grade(rule, where);
    }
    for (const auto& rule : rules.places)
      if (names(rule.periods, period.id)) place(rule, period.id);
    for (const auto& rule : rules.awards)
      if (names(rule.periods, period.id)) award(rule, period.id);
  }
  return std::move(plan_);
}

// The version in force on the first day of a leaf; of an inner period that of its last leaf.
std::size_t PlanMaker::version_of(const std::string& period) const {
  Date day = range_of(period).from;
  for (const PeriodRule* leaf : leaves_of(period)) day = std::max(day, leaf->range->from);
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < versions_.size(); ++i)
    if (versions_[i].from && *versions_[i].from <= day) chosen = i;
  return chosen;
}

const Rulebook& PlanMaker::book(const std::string& period) const {
  return versions_.size() == 1 ? newest() : *versions_[version_of(period)].book;
}

NodeIndex PlanMaker::add(RowSetIndex rows, ValueType type, Operation operation, Origin origin) {
  Node node;
  node.rows = rows;
  node.type = type;
  node.operation = std::move(operation);
  node.origin = std::move(origin);
  plan_.nodes.push_back(std::move(node));
  return static_cast<NodeIndex>(plan_.nodes.size() - 1);
}

NodeIndex PlanMaker::constant(RowSetIndex rows, const Ratio& value, ValueType type) {
  const std::tuple key{at(rows), value.text(), static_cast<int>(type)};
  if (const auto known = constants_.find(key); known != constants_.end()) return known->second;
  return constants_[key] = add(rows, type, Constant{value});
}

NodeIndex PlanMaker::text(RowSetIndex rows, const std::string& text) {
  const auto known = std::ranges::find(plan_.texts, text);
  const auto number = known - plan_.texts.begin();
  if (known == plan_.texts.end()) plan_.texts.push_back(text);
  return constant(rows, number, ValueType::text);
}

Ratio PlanMaker::number_of(NodeIndex text) const {
  return std::get<Constant>(plan_.nodes[at(text)].operation).value;
}

NodeIndex PlanMaker::absent(RowSetIndex rows, State state, ValueType type) {
  return add(rows, type, Constant{0, state});
}

NodeIndex PlanMaker::present_of(NodeIndex condition) {
  return add(plan_.nodes[at(condition)].rows, ValueType::yes_no,
             Replace{condition,
                     {State::not_applicable, State::not_examined, State::refused, State::pending},
                     0});
}

RowSetIndex PlanMaker::card_rows(const std::string& scorecard) {
  const std::tuple key{std::string("card"), scorecard, std::string()};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::entrants;
  rows.id = scorecard;
  for (const auto& kind : find_by_id(newest().scorecards, scorecard)->kinds)
    rows.kinds.push_back(kind.value);
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

RowSetIndex PlanMaker::kind_rows(const std::string& kind) {
  const std::tuple key{std::string("kind"), kind, std::string()};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::entrants;
  rows.kinds = {kind};
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

RowSetIndex PlanMaker::kin_rows(const std::string& kind, const std::string& scorecard) {
  const std::tuple key{std::string("people"), scorecard, kind};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::people;
  rows.kinds = {kind};
  rows.parent = card_rows(scorecard);
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

RowSetIndex PlanMaker::list_rows(const IndicatorRule& rule, const Where& where) {
  const std::tuple key{rule.id, where.period, where.scorecard};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::rows;
  rows.id = rule.id;
  rows.period = where.period;
  rows.parent = rule.below ? list_rows(outer_rule(rule, where), where) : card_rows(where.scorecard);
  rows.two_sides = rule.two_sides;
  const bool of_leaves = !rule.below && !rule.over && !period_rule(where.period).range;
  rows.by_any_field = rule.entry == EntryKind::rows;
  rows.marks_below =
      rule.entry == EntryKind::rows && std::ranges::any_of(rule.fields, &Field::raters);
  rows.most = of_leaves ? rule.most * static_cast<int>(leaves_of(where.period).size()) : rule.most;
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

const IndicatorRule& PlanMaker::outer_rule(const IndicatorRule& rule, const Where& where) const {
  const auto* outer = find_by_id(book(where.period).indicators, rule.below->value);
  assert(outer != nullptr);
  return *outer;
}

NodeIndex PlanMaker::spread_down(NodeIndex of, RowSetIndex rows) {
  const ValueType type = plan_.nodes[at(of)].type;
  if (plan_.nodes[at(of)].rows == rows) return of;
  return add(rows, type, Spread{spread_down(of, *plan_.row_sets[at(rows)].parent)});
}

RowSetIndex PlanMaker::outermost(RowSetIndex list) const {
  for (;;) {
    const auto& parent = plan_.row_sets[at(list)].parent;
    if (!parent || plan_.row_sets[at(*parent)].kind == RowSet::Kind::entrants) return list;
    list = *parent;
  }
}

const PeriodRule& PlanMaker::period_rule(const std::string& id) const {
  const auto* rule = find_by_id(newest().periods, id);
  assert(rule != nullptr);
  return *rule;
}

std::vector<const PeriodRule*> PlanMaker::parts_of(const std::string& period) const {
  std::vector<const PeriodRule*> parts;
  for (const auto& rule : newest().periods)
    if (names(rule.part.in, period)) parts.push_back(&rule);
  std::ranges::stable_sort(parts, {},
                           [&](const PeriodRule* part) { return range_of(part->id).from; });
  return parts;
}

std::vector<const PeriodRule*> PlanMaker::leaves_of(const std::string& period) const {
  const PeriodRule& rule = period_rule(period);
  if (rule.range) return {&rule};
  std::vector<const PeriodRule*> leaves;
  for (const PeriodRule* part : parts_of(period))
    for (const PeriodRule* leaf : leaves_of(part->id))
      if (std::ranges::find(leaves, leaf) == leaves.end()) leaves.push_back(leaf);
  return leaves;
}

std::optional<std::string> PlanMaker::before(const std::string& period) const {
  const DateRange range = range_of(period);
  const PeriodRule& rule = period_rule(period);
  std::optional<std::string> nearest;
  for (const auto& other : newest().periods) {
    const bool alike = other.range.has_value() == rule.range.has_value();
    if (!alike || range_of(other.id).to >= range.from) continue;
    const bool siblings = std::ranges::any_of(
        other.part.in, [&](const Name& parent) { return names(rule.part.in, parent.value); });
    if (!siblings && !(other.part.in.empty() && rule.part.in.empty())) continue;
    if (!nearest || range_of(*nearest).to < range_of(other.id).to) nearest = other.id;
  }
  return nearest;
}

// Of an inner period: from the first day of its first part to the last day of its last.
DateRange PlanMaker::range_of(const std::string& period) const {
  const PeriodRule& rule = period_rule(period);
  if (rule.range) return *rule.range;
  std::optional<DateRange> range;
  for (const auto& part : newest().periods) {
    if (!names(part.part.in, period)) continue;
    const DateRange of_part = range_of(part.id);
    if (!range) range = of_part;
    range->from = std::min(range->from, of_part.from);
    range->to = std::max(range->to, of_part.to);
  }
  assert(range);
  return range.value_or(DateRange{});
}

// In a leaf period; an inner one is where one of its leaves is. What is examined over an inner
// period is so there, and in what that one is a part of.
bool PlanMaker::examined(const IndicatorRule& rule, const std::string& period) const {
  if (rule.over) {
    if (rule.over->value == period) return true;
    const auto parts = parts_of(period);
    return std::ranges::any_of(parts,
                               [&](const PeriodRule* part) { return examined(rule, part->id); });
  }
  if (rule.periods.empty()) return true;
  return std::ranges::any_of(leaves_of(period),
                             [&](const PeriodRule* leaf) { return names(rule.periods, leaf->id); });
}

NodeIndex PlanMaker::available(const std::string& indicator, const Where& where) {
  return named({Role::step, indicator + ".available", where.period, where.scorecard},
               card_rows(where.scorecard), ValueType::yes_no, [&]() -> Operation {
                 return Availability{indicator, where.period, range_of(where.period)};
               });
}

NodeIndex PlanMaker::limited(NodeIndex of, const std::optional<Ratio>& floor,
                             const std::optional<Ratio>& cap) {
  const RowSetIndex rows = plan_.nodes[at(of)].rows;
  if (floor)
    of = add(rows, ValueType::number, Extreme{Extreme::Which::most, {of, constant(rows, *floor)}});
  if (cap)
    of = add(rows, ValueType::number, Extreme{Extreme::Which::least, {of, constant(rows, *cap)}});
  return of;
}

Operation PlanMaker::rounded(NodeIndex of, const std::optional<OwnRounding>& own, const char* step,
                             const std::string& period) const {
  const Operation as_it_is = Sum{{{of, 1}}};
  if (own) return own->how ? Operation(Round{of, *own->how}) : as_it_is;
  const auto& said = book(period).header.rounding;
  if (said && names(said->at, step)) return Round{of, {said->mode, said->unit}};
  return as_it_is;
}

}  // namespace redbanner
