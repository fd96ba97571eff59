#include "rules/plan_maker.h"

#include <algorithm>
#include <cassert>

namespace redbanner {

Plan PlanMaker::make() {
  plan_.outline = outline();
  for (const auto& card : book_.scorecards)
    for (const auto& period : book_.periods) total(card, period.id);
  for (const auto& rule : book_.vetoes)
    for (const auto& card : book_.scorecards)
      for (const auto& period : book_.periods) veto(rule, period.id, card.id);
  for (const auto& rule : book_.places)
    for (const auto& period : rule.periods) place(rule, period.value);
  for (const auto& rule : book_.awards)
    for (const auto& period : rule.periods) award(rule, period.value);
  return std::move(plan_);
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

NodeIndex PlanMaker::absent(RowSetIndex rows, State state) {
  return add(rows, ValueType::number, Constant{0, state});
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
  for (const auto& kind : find_by_id(book_.scorecards, scorecard)->kinds)
    rows.kinds.push_back(kind.value);
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

RowSetIndex PlanMaker::people_rows(const std::string& kind, const std::string& scorecard) {
  const std::tuple key{std::string("people"), scorecard, kind};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::people;
  rows.kinds = {kind};
  rows.parent = card_rows(scorecard);
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

RowSetIndex PlanMaker::list_rows(const IndicatorRule& rule, const std::string& period,
                                 const std::string& scorecard) {
  const std::tuple key{rule.id, period, scorecard};
  if (const auto known = row_sets_.find(key); known != row_sets_.end()) return known->second;
  RowSet rows;
  rows.kind = RowSet::Kind::rows;
  rows.id = rule.id;
  rows.period = period;
  rows.parent = card_rows(scorecard);
  rows.most = rule.most;
  plan_.row_sets.push_back(std::move(rows));
  return row_sets_[key] = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
}

const PeriodRule& PlanMaker::period_rule(const std::string& id) const {
  const auto* rule = find_by_id(book_.periods, id);
  assert(rule != nullptr);
  return *rule;
}

std::vector<const PeriodRule*> PlanMaker::parts_of(const std::string& period) const {
  std::vector<const PeriodRule*> parts;
  for (const auto& rule : book_.periods)
    if (std::ranges::any_of(rule.part.in, [&](const Name& in) { return in.value == period; }))
      parts.push_back(&rule);
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

// Of an inner period: from the first day of its first part to the last day of its last.
DateRange PlanMaker::range_of(const std::string& period) const {
  const PeriodRule& rule = period_rule(period);
  if (rule.range) return *rule.range;
  std::optional<DateRange> range;
  for (const auto& part : book_.periods) {
    if (std::ranges::none_of(part.part.in, [&](const Name& in) { return in.value == period; }))
      continue;
    const DateRange of_part = range_of(part.id);
    if (!range) range = of_part;
    range->from = std::min(range->from, of_part.from);
    range->to = std::max(range->to, of_part.to);
  }
  assert(range);
  return range.value_or(DateRange{});
}

// In a leaf period; an inner one is where one of its leaves is.
bool PlanMaker::examined(const IndicatorRule& rule, const std::string& period) const {
  if (rule.periods.empty()) return true;
  return std::ranges::any_of(leaves_of(period), [&](const PeriodRule* leaf) {
    return std::ranges::any_of(rule.periods,
                               [&](const Name& one) { return one.value == leaf->id; });
  });
}

bool PlanMaker::rounds(const char* step) const {
  return book_.header.rounding &&
         std::ranges::any_of(book_.header.rounding->at,
                             [&](const Name& one) { return one.value == step; });
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

Operation PlanMaker::rounded(NodeIndex of, const char* step) const {
  if (rounds(step)) return Round{of, {book_.header.rounding->mode, book_.header.rounding->unit}};
  return Sum{{{of, 1}}};
}

}  // namespace redbanner
