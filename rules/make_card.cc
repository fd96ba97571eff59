#include <algorithm>
#include <cassert>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

// The states whose rule is `wanted`.
std::vector<State> states_with(const HowAbsent& absent, AbsentRule wanted) {
  std::vector<State> states;
  if (absent.not_applicable == wanted) states.push_back(State::not_applicable);
  if (absent.not_examined == wanted) states.push_back(State::not_examined);
  if (absent.refused == wanted) states.push_back(State::refused);
  return states;
}

const Ratio& mark_in(const HowAbsent& absent, State state) {
  if (state == State::not_applicable) return absent.mark_not_applicable;
  if (state == State::not_examined) return absent.mark_not_examined;
  return absent.mark_refused;
}

Combine combine_of(HowCombined::How how) {
  switch (how) {
    case HowCombined::How::mean:
    case HowCombined::How::trimmed:
      return Combine::mean;
    case HowCombined::How::median:
      return Combine::median;
    case HowCombined::How::most:
      return Combine::most;
    case HowCombined::How::least:
      return Combine::least;
    case HowCombined::How::last:
      return Combine::last;
    case HowCombined::How::sum:
    case HowCombined::How::best_of:
    case HowCombined::How::count_awards:
    case HowCombined::How::formula:
      return Combine::sum;
  }
  return Combine::sum;
}

}  // namespace

// What is examined over an inner period is a part there alone; a category without parts is none.
std::vector<PlanMaker::Part> PlanMaker::parts_in(const Rulebook& rules,
                                                 const std::string& parent) const {
  std::vector<std::pair<SourcePosition, Part>> parts;
  for (const auto& rule : rules.categories)
    if (names(rule.part.in, parent) && !parts_in(rules, rule.id).empty())
      parts.push_back({rule.position, {&rule.part, rule.id, true}});
  for (const auto& rule : rules.indicators)
    if (!rule.over && names(rule.part.in, parent))
      parts.push_back({rule.position, {&rule.part, rule.id, false}});
  std::ranges::stable_sort(parts, {}, [](const auto& part) {
    return std::tuple(part.first.file, part.first.line, part.first.column);
  });
  std::vector<Part> in_order;
  in_order.reserve(parts.size());
  for (const auto& part : parts) in_order.push_back(part.second);
  return in_order;
}

// Stated, or the sum of the weights of its parts, or of their fulls.
Ratio PlanMaker::full_of_parent(const Rulebook& rules, const std::string& parent,
                                const std::optional<At<Ratio>>& stated) const {
  if (stated) return stated->value;
  Ratio full;
  for (const Part& part : parts_in(rules, parent))
    if (!part.part->outside)
      full += part.part->weight ? part.part->weight->value : full_of(rules, part);
  return full;
}

Ratio PlanMaker::full_of(const Rulebook& rules, const Part& part) const {
  if (part.is_category) return full_of_parent(rules, part.id, part.part->full);
  return part.part->full ? part.part->full->value : Ratio(0);
}

NodeIndex PlanMaker::result(const Part& part, const Where& where) {
  return part.is_category ? category(part.id, where) : indicator(part.id, where);
}

// Whether a part hangs below a scorecard or category, at whatever depth.
bool PlanMaker::stands_on(const Rulebook& rules, const PartOf& part,
                          const std::string& parent) const {
  return std::ranges::any_of(part.in, [&](const Name& in) {
    if (in.value == parent) return true;
    const auto* above = find_by_id(rules.categories, in.value);
    return above != nullptr && stands_on(rules, above->part, parent);
  });
}

bool PlanMaker::is_on_card(const Rulebook& rules, const IndicatorRule& rule,
                           const std::string& scorecard) const {
  if (rule.figure) return rule.of.empty() || names(rule.of, scorecard);
  return stands_on(rules, rule.part, scorecard);
}

// 0 where a condition holds or a veto says so, no more than a veto's ceiling.
NodeIndex PlanMaker::zeroed(NodeIndex of, const std::string& id,
                            const std::optional<FormulaAt>& when, const Scope& scope,
                            const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto zero_if = [&](NodeIndex condition) {
    of = number(rows, Select{present_of(condition), constant(rows, 0), of});
  };
  if (when) zero_if(compile(when->value, scope).node);
  for (const auto& rule : book(where.period).vetoes) {
    if (names(rule.zero, id)) zero_if(veto(rule.id, where));
    for (const auto& limit : rule.at_most) {
      if (limit.item.value != id) continue;
      const NodeIndex capped =
          number(rows, Extreme{Extreme::Which::least, {of, constant(rows, limit.points)}});
      of = number(rows, Select{present_of(veto(rule.id, where)), capped, of});
    }
  }
  return of;
}

// Points, less what lateness costs, inside floor and cap.
NodeIndex PlanMaker::earned(const IndicatorRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  NodeIndex earned = points(rule, where);
  if (rule.late) {
    const NodeIndex is_late = yes_no(rows, HasState{available(rule.id, where), {State::late}});
    const NodeIndex less = number(rows, Sum{{{earned, 1}, {constant(rows, *rule.late), 1}}});
    earned = number(rows, Select{is_late, less, earned});
  }
  const Local local = [&](Id name) -> std::optional<Typed> {
    if (name == "value") return Typed{value(rule.id, where)};
    if (name == "full" && rule.part.full) return Typed{constant(rows, rule.part.full->value)};
    return std::nullopt;
  };
  earned = zeroed(earned, rule.id, rule.zero_when, entrant_scope(where, rule.per, local), where);
  std::optional<Ratio> cap = rule.cap;
  if (!cap && rule.part.full) cap = rule.part.full->value;
  return limited(earned, rule.floor, cap);
}

// A quantity without points. Without entries of its own it is computed in every period as it is.
NodeIndex PlanMaker::figure(const IndicatorRule& rule, const Where& where) {
  return named({Role::figure, rule.id, where.period, where.scorecard}, card_rows(where.scorecard),
               ValueType::number, [&] {
                 const PeriodRule& when = period_rule(where.period);
                 const bool combines =
                     rule.entry != EntryKind::none && !when.range && examined(rule, where.period);
                 const NodeIndex of = combines ? over_examined(rule, where, &PlanMaker::indicator)
                                               : value(rule.id, where);
                 return rounded(of, rule.round, "figure", where.period);
               });
}

// The result of an indicator. In an inner period: combined over the parts that examine it.
NodeIndex PlanMaker::indicator(const std::string& id, const Where& where) {
  const auto* rule = find_by_id(book(where.period).indicators, id);
  if (rule != nullptr && rule->figure) return figure(*rule, where);
  const RowSetIndex rows = card_rows(where.scorecard);
  return named({Role::indicator, id, where.period, where.scorecard}, rows, ValueType::number,
               [&]() -> Operation {
                 if (rule == nullptr || !examined(*rule, where.period))
                   return Sum{{{absent(rows, State::not_examined), 1}}};
                 const PeriodRule& when = period_rule(where.period);
                 const bool examined_here =
                     rule->over ? rule->over->value == where.period : when.range.has_value();
                 if (!examined_here)
                   return Sum{{{over_examined(*rule, where, &PlanMaker::indicator), 1}}};
                 return rounded(earned(*rule, where), rule->round, "indicator", where.period);
               });
}

// Parts as their parent's rule for absence makes them: 0, a mark, the mean of the group.
std::vector<Assemble::Part> PlanMaker::replaced(std::vector<Assemble::Part> parts,
                                                const HowAbsent& absent, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto zero = states_with(absent, AbsentRule::zero);
  const auto mark = states_with(absent, AbsentRule::mark);
  const auto mean = states_with(absent, AbsentRule::group_mean);
  for (auto& part : parts) {
    const NodeIndex as_it_was = part.of;
    if (!zero.empty()) part.of = number(rows, Replace{part.of, zero, 0});
    for (const State state : mark)
      part.of = number(rows, Replace{part.of, {state}, mark_in(absent, state)});
    if (mean.empty()) continue;
    const auto* card = find_by_id(book(where.period).scorecards, where.scorecard);
    Gather of_group;
    of_group.of = as_it_was;
    of_group.how = Combine::mean;
    of_group.over_nothing = State::not_applicable;
    const NodeIndex group_mean =
        number(rows, Among{std::move(of_group), group_of(card->per, where)});
    part.of = number(rows, Select{yes_no(rows, HasState{as_it_was, mean}), group_mean, part.of});
  }
  return parts;
}

// Parts that may be absent in different ways are first made what their rule says, then put
// together.
NodeIndex PlanMaker::combined(const HowCombined& combine, std::vector<Assemble::Part> parts,
                              const HowAbsent& absent, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  Assemble whole;
  whole.how = combine_of(combine.how);
  whole.best = combine.best;
  whole.drop_highest = combine.drop_highest;
  whole.drop_lowest = combine.drop_lowest;
  const auto rescale = states_with(absent, AbsentRule::rescale);
  const auto left_out = states_with(absent, AbsentRule::left_out);
  auto spreading = states_with(absent, AbsentRule::absent);
  for (const auto state : states_with(absent, AbsentRule::error)) spreading.push_back(state);
  parts = replaced(std::move(parts), absent, where);
  Sum must_be_there;  // adds nothing; absent where a part is absent in a way that spreads
  for (const auto& part : parts) {
    if (spreading.empty() || (rescale.empty() && left_out.empty())) continue;
    auto tolerated = rescale;
    tolerated.insert(tolerated.end(), left_out.begin(), left_out.end());
    must_be_there.parts.push_back({number(rows, Replace{part.of, tolerated, 0}), Ratio(0)});
  }
  if (!rescale.empty()) whole.absent = Assemble::Absent::rescale;
  if (!left_out.empty()) whole.absent = Assemble::Absent::left_out;
  whole.parts = std::move(parts);
  const NodeIndex node = number(rows, std::move(whole));
  if (must_be_there.parts.empty()) return node;
  must_be_there.parts.insert(must_be_there.parts.begin(), {node, Ratio(1)});
  return number(rows, std::move(must_be_there));
}

NodeIndex PlanMaker::by_formula(const FormulaAt& formula, const std::vector<Part>& parts,
                                const Where& where) {
  return compile(formula.value, parts_scope(parts, where)).node;
}

// The parts of a category or scorecard in a leaf period; those outside its full are added on top.
NodeIndex PlanMaker::assembled(const std::string& parent, const HowCombined& combine,
                               const HowAbsent& absent, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  if (parts_in(rules, parent).empty())
    return this->absent(rows, State::not_examined);  // nothing is examined in this period
  std::vector<Assemble::Part> inside;
  std::vector<Part> inside_parts;
  Sum sum;
  for (const Part& part : parts_in(rules, parent)) {
    const NodeIndex of = result(part, where);
    if (part.part->outside) {
      sum.parts.push_back({number(rows, Replace{of, absences, 0}), Ratio(1)});
      continue;
    }
    Assemble::Part one;
    one.of = of;
    if (combine.how == HowCombined::How::sum || combine.how == HowCombined::How::best_of) {
      one.full = full_of(rules, part);
      one.weight = part.part->weight ? part.part->weight->value : one.full;
    }
    inside.push_back(one);
    inside_parts.push_back(part);
  }
  if (combine.formula)
    sum.parts.insert(sum.parts.begin(),
                     {by_formula(*combine.formula, inside_parts, where), Ratio(1)});
  else if (!inside.empty())
    sum.parts.insert(sum.parts.begin(),
                     {combined(combine, std::move(inside), absent, where), Ratio(1)});
  if (sum.parts.size() == 1) return sum.parts.front().of;
  return number(rows, std::move(sum));
}

// Adds what is examined once over this inner period, below `parent`.
NodeIndex PlanMaker::with_what_is_over(NodeIndex of, const std::string& parent,
                                       const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  Sum sum{{{of, Ratio(1)}}};
  for (const auto& rule : rules.indicators)
    if (rule.over && rule.over->value == where.period && stands_on(rules, rule.part, parent))
      sum.parts.push_back(
          {number(rows, Replace{indicator(rule.id, where), absences, 0}), Ratio(1)});
  return sum.parts.size() == 1 ? of : number(rows, std::move(sum));
}

// … where nothing is examined in its parts: then it is absent where that is.
NodeIndex PlanMaker::only_what_is_over(const std::string& parent, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  Sum sum;
  for (const auto& rule : rules.indicators)
    if (rule.over && rule.over->value == where.period && stands_on(rules, rule.part, parent))
      sum.parts.push_back({indicator(rule.id, where), Ratio(1)});
  return sum.parts.empty() ? absent(rows, State::not_examined) : number(rows, std::move(sum));
}

NodeIndex PlanMaker::category(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named({Role::category, id, where.period, where.scorecard}, rows, ValueType::number,
               [&]() -> Operation {
                 const auto* rule = find_by_id(book(where.period).categories, id);
                 if (rule == nullptr) return Sum{{{absent(rows, State::not_examined), 1}}};
                 const PeriodRule& when = period_rule(where.period);
                 NodeIndex whole{};
                 if (when.range)
                   whole = assembled(id, rule->combine, rule->absent, where);
                 else
                   whole = with_what_is_over(
                       over_periods(when, where,
                                    [&](Id part) {
                                      return std::optional(category(id, {part, where.scorecard}));
                                    }),
                       id, where);
                 if (!when.range) return Sum{{{whole, 1}}};
                 whole = zeroed(whole, id, rule->zero_when, entrant_scope(where), where);
                 return rounded(limited(whole, rule->floor, rule->cap), rule->round, "category",
                                where.period);
               });
}

// Weighted: Σ part × weight ÷ Σ weight, so that the year is on the scale of its parts.
NodeIndex PlanMaker::over_periods(const PeriodRule& said, const Where& where,
                                  const std::function<std::optional<NodeIndex>(Id)>& of_part) {
  const PeriodRule& period = *find_by_id(book(where.period).periods, said.id);
  const RowSetIndex rows = card_rows(where.scorecard);
  std::vector<Assemble::Part> parts;
  std::map<std::string, NodeIndex> by_id;
  Ratio weights;
  bool any_weight = false;
  for (const PeriodRule* part : parts_of(period.id)) {
    const auto of = of_part(part->id);
    by_id.emplace(part->id, of ? *of : absent(rows, State::not_examined));
    if (!of) continue;
    const PeriodRule& as_weighed = *find_by_id(book(where.period).periods, part->id);
    any_weight = any_weight || as_weighed.part.weight.has_value();
    const Ratio weight = as_weighed.part.weight ? as_weighed.part.weight->value : Ratio(1);
    weights += weight;
    parts.push_back({*of, weight, 1});
  }
  if (period.combine.formula) {
    std::vector<NamedPart> named_parts;
    for (const auto& part : parts)
      named_parts.push_back([this, part, rows](Id name) {
        return name == "weight" ? constant(rows, part.weight) : part.of;
      });
    Scope scope = with_parts(entrant_scope(where), std::move(named_parts));
    scope.resolve = [by_id, entrant = scope.resolve](const FormulaName& name, Recorded::What what) {
      const auto found = by_id.find(name.name);
      return name.path.empty() && found != by_id.end() ? Typed{found->second} : entrant(name, what);
    };
    return compile(period.combine.formula->value, scope).node;
  }
  const bool weighted = period.combine.how == HowCombined::How::sum && any_weight;
  for (auto& part : parts) {
    if (weighted)
      part.full = weights;
    else
      part.weight = 1;
  }
  return combined(period.combine, std::move(parts), period.absent, where);
}

// … of the parts that examine the indicator.
NodeIndex PlanMaker::over_examined(const IndicatorRule& rule, const Where& where,
                                   NodeIndex (PlanMaker::*of)(const std::string&, const Where&)) {
  return over_periods(period_rule(where.period), where, [&](Id part) -> std::optional<NodeIndex> {
    if (!examined(rule, part)) return std::nullopt;
    return (this->*of)(rule.id, {part, where.scorecard});
  });
}

// The total before it is rounded.
NodeIndex PlanMaker::exact_total(const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named({Role::step, where.scorecard, where.period, where.scorecard}, rows,
               ValueType::number, [&]() -> Operation {
                 const Rulebook& rules = book(where.period);
                 const auto* rule = find_by_id(rules.scorecards, where.scorecard);
                 if (rule == nullptr) return Sum{{{absent(rows, State::not_examined), 1}}};
                 const PeriodRule& when = *find_by_id(rules.periods, where.period);
                 NodeIndex whole{};
                 if (when.range)
                   whole = assembled(rule->id, rule->combine, rule->absent, where);
                 else if (when.combine.how == HowCombined::How::count_awards)
                   whole = awards_won(when.combine.award.value, where);
                 else if (parts_in(rules, rule->id).empty())
                   whole = only_what_is_over(rule->id, where);
                 else
                   whole = with_what_is_over(
                       over_periods(when, where,
                                    [&](Id part) {
                                      return std::optional(total({part, where.scorecard}));
                                    }),
                       rule->id, where);
                 const Scope scope = entrant_scope(where);
                 const std::optional<FormulaAt> never;
                 whole = zeroed(whole, "total", when.range ? rule->zero_when : never, scope, where);
                 if (when.range) whole = limited(whole, rule->floor, rule->cap);
                 return Sum{{{whole, 1}}};
               });
}

NodeIndex PlanMaker::total(const Where& where) {
  return named({Role::total, where.scorecard, where.period, where.scorecard},
               card_rows(where.scorecard), ValueType::number, [&]() -> Operation {
                 const Rulebook& rules = book(where.period);
                 const auto* rule = find_by_id(rules.scorecards, where.scorecard);
                 const auto* when = find_by_id(rules.periods, where.period);
                 const auto own = when != nullptr && when->round ? when->round
                                  : rule != nullptr              ? rule->round
                                                                 : std::optional<OwnRounding>();
                 return rounded(exact_total(where), own, "total", where.period);
               });
}

}  // namespace redbanner
