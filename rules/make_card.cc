#include <algorithm>
#include <cassert>

#include "engine/core/cases.h"
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

Combine combine_of(HowCombined::How how) {
  switch (how) {
    case HowCombined::How::mean:
      return Combine::mean;
    case HowCombined::How::most:
      return Combine::most;
    case HowCombined::How::least:
      return Combine::least;
    case HowCombined::How::last:
      return Combine::last;
    case HowCombined::How::sum:
    case HowCombined::How::best_of:
    case HowCombined::How::count_awards:
      return Combine::sum;
  }
  return Combine::sum;
}

bool is_full_less_deductions(const IndicatorRule& rule) {
  return rule.entry == EntryKind::event && rule.part.full && !rule.part.outside;
}

}  // namespace

std::vector<PlanMaker::Part> PlanMaker::parts_in(const std::string& parent) const {
  const auto is_in = [&](const PartOf& part) {
    return std::ranges::any_of(part.in, [&](const Name& in) { return in.value == parent; });
  };
  std::vector<std::pair<SourcePosition, Part>> parts;
  for (const auto& rule : book_.categories)
    if (is_in(rule.part)) parts.push_back({rule.position, {&rule.part, rule.id, true}});
  for (const auto& rule : book_.indicators)
    if (is_in(rule.part)) parts.push_back({rule.position, {&rule.part, rule.id, false}});
  std::ranges::stable_sort(parts, {}, [](const auto& part) { return part.first; });
  std::vector<Part> in_order;
  in_order.reserve(parts.size());
  for (const auto& part : parts) in_order.push_back(part.second);
  return in_order;
}

// Stated, or the sum of the weights of its parts, or of their fulls.
Ratio PlanMaker::full_of_parent(const std::string& parent,
                                const std::optional<At<Ratio>>& stated) const {
  if (stated) return stated->value;
  Ratio full;
  for (const Part& part : parts_in(parent))
    if (!part.part->outside) full += part.part->weight ? part.part->weight->value : full_of(part);
  return full;
}

Ratio PlanMaker::full_of(const Part& part) const {
  if (part.is_category) return full_of_parent(part.id, part.part->full);
  return part.part->full ? part.part->full->value : Ratio(0);
}

NodeIndex PlanMaker::result(const Part& part, const std::string& period,
                            const std::string& scorecard) {
  if (part.is_category) return category(*find_by_id(book_.categories, part.id), period, scorecard);
  return indicator(*find_by_id(book_.indicators, part.id), period, scorecard);
}

NodeIndex PlanMaker::recorded(const IndicatorRule& rule, const Field& field, RowSetIndex rows) {
  const NodeIndex node = add(rows, ValueType::number, Recorded{field.id},
                             {Role::step, rule.id, plan_.row_sets[at(rows)].period, {}});
  plan_.nodes[at(node)].least = field.least;
  plan_.nodes[at(node)].most = field.most;
  plan_.nodes[at(node)].decimals = field.decimals;
  return node;
}

// The marks of one row of `rows` by the panel's rule. Below the quorum it stays pending: a Gather
// over no row.
NodeIndex PlanMaker::panel(const Panel& rule, NodeIndex marks, RowSetIndex rows) {
  Gather gather;
  gather.of = marks;
  gather.how = rule.how;
  gather.drop_highest = rule.drop_highest;
  gather.drop_lowest = rule.drop_lowest;
  gather.drop_from = rule.drop_from;
  const NodeIndex combined = add(rows, ValueType::number, gather);
  if (rule.quorum <= 1) return combined;
  Gather count{marks, {}, Combine::count, 0, 0, 0, Ratio(0)};
  const NodeIndex enough = add(rows, ValueType::yes_no,
                               Compare{add(rows, ValueType::number, count), Relation::greater_equal,
                                       constant(rows, rule.quorum)});
  return add(rows, ValueType::number, Select{enough, combined, absent(rows, State::pending)});
}

// One value a row: as recorded, or what the panel makes of the raters' marks below it.
NodeIndex PlanMaker::field_of_row(const IndicatorRule& rule, const Field& field,
                                  const std::string& period, const std::string& scorecard) {
  const RowSetIndex rows = list_rows(rule, period, scorecard);
  return named({Role::step, rule.id + "." + field.id, period, scorecard}, rows, ValueType::number,
               [&]() -> Operation {
                 if (!field.raters || rule.entry == EntryKind::mark)
                   return Sum{{{recorded(rule, field, rows), 1}}};
                 RowSet marks;
                 marks.kind = RowSet::Kind::marks;
                 marks.id = rule.id;
                 marks.period = period;
                 marks.field = field.id;
                 marks.parent = rows;
                 marks.most = rule.panel.raters > 0 ? rule.panel.raters : 100;
                 plan_.row_sets.push_back(std::move(marks));
                 const auto below = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
                 return Sum{{{panel(rule.panel, recorded(rule, field, below), rows), 1}}};
               });
}

Scope PlanMaker::row_scope(const IndicatorRule& rule, const std::string& period,
                           const std::string& scorecard) {
  Scope scope;
  scope.rows = list_rows(rule, period, scorecard);
  scope.resolve = [this, &rule, period, scorecard](const FormulaName& name) -> Typed {
    if (name.name == "each" && rule.each)
      return compile(rule.each->value, row_scope(rule, period, scorecard));
    const auto* field = find_by_id(rule.fields, name.name);
    assert(field != nullptr);
    return {field_of_row(rule, *field, period, scorecard)};
  };
  return scope;
}

NodeIndex PlanMaker::event_count(const IndicatorRule& rule, const EventRule& event,
                                 const std::string& period, const std::string& scorecard) {
  return named({Role::step, event.id, period, scorecard}, card_rows(scorecard), ValueType::number,
               [&]() -> Operation {
                 const Field& field = *find_by_id(rule.fields, event.id);
                 const NodeIndex rows = field_of_row(rule, field, period, scorecard);
                 return Gather{rows, {}, Combine::sum, 0, 0, 0, Ratio(0)};
               });
}

// What the entries say, before it is asked whether the indicator was examined at all.
NodeIndex PlanMaker::raw_value(const IndicatorRule& rule, const std::string& period,
                               const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  if (rule.value) {
    Scope inner = row_scope(rule, period, scorecard);
    Scope scope;
    scope.rows = rows;
    scope.finer = &inner;
    scope.resolve = [this, inner, rows](const FormulaName& name) -> Typed {
      return {add(rows, ValueType::number,
                  Gather{inner.resolve(name).node, {}, Combine::last, 0, 0, 0, {}})};
    };
    return compile(rule.value->value, scope).node;
  }
  const auto gathered = [&](NodeIndex of, Combine how, std::optional<Ratio> empty) {
    return add(rows, ValueType::number, Gather{of, {}, how, 0, 0, 0, std::move(empty)});
  };
  if (rule.entry == EntryKind::event) {
    Sum sum;
    for (const auto& event : rule.events) {
      if (event.veto && !event.each && !event.from) continue;
      sum.parts.push_back(
          {event_count(rule, event, period, scorecard), event.each ? *event.each : Ratio(1)});
    }
    if (sum.parts.empty()) return constant(rows, 0);
    return add(rows, ValueType::number, std::move(sum));
  }
  if (rule.each) {
    const Scope inner = row_scope(rule, period, scorecard);
    return gathered(compile(rule.each->value, inner).node, Combine::sum, {});
  }
  const NodeIndex field = field_of_row(rule, rule.fields.front(), period, scorecard);
  if (rule.entry == EntryKind::mark) return panel(rule.panel, field, rows);
  return gathered(field, Combine::last, {});
}

NodeIndex PlanMaker::value(const IndicatorRule& rule, const std::string& period,
                           const std::string& scorecard) {
  return named({Role::value, rule.id, period, scorecard}, card_rows(scorecard), ValueType::number,
               [&]() -> Operation {
                 const NodeIndex available = add(card_rows(scorecard), ValueType::yes_no,
                                                 Availability{rule.id, period, range_of(period)});
                 return Given{raw_value(rule, period, scorecard), available};
               });
}

// Each placing earns by the table; no placing earns nothing, so it is 0 where the period was
// examined.
NodeIndex PlanMaker::points_of_rows(const IndicatorRule& rule, const PerPlace& per_place,
                                    const std::string& period, const std::string& scorecard) {
  const RowSetIndex list = list_rows(rule, period, scorecard);
  Lookup lookup;
  lookup.match = Lookup::Match::exact;
  lookup.key = field_of_row(rule, rule.fields.front(), period, scorecard);
  lookup.otherwise = Ratio(0);
  for (std::size_t i = 0; i < per_place.points.size(); ++i)
    lookup.rows.push_back({Ratio(static_cast<std::int64_t>(i) + 1), per_place.points[i]});
  const NodeIndex row_points = add(list, ValueType::number, std::move(lookup));
  const RowSetIndex rows = card_rows(scorecard);
  const NodeIndex sum =
      add(rows, ValueType::number, Gather{row_points, {}, Combine::sum, 0, 0, 0, Ratio(0)});
  const NodeIndex available =
      add(rows, ValueType::yes_no, Availability{rule.id, period, range_of(period)});
  return add(rows, ValueType::number, Given{sum, available});
}

NodeIndex PlanMaker::points(const IndicatorRule& rule, const std::string& period,
                            const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  return named(
      {Role::points, rule.id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
        const Ratio full = rule.part.full ? rule.part.full->value : Ratio(0);
        if (const auto* per_place = std::get_if<PerPlace>(&rule.points))
          return Sum{{{points_of_rows(rule, *per_place, period, scorecard), 1}}};
        const NodeIndex of = value(rule, period, scorecard);
        return std::visit(
            Cases{
                [&](const std::monostate&) -> Operation {
                  if (is_full_less_deductions(rule))
                    return Sum{{{constant(rows, full), 1}, {of, 1}}};
                  return Sum{{{of, 1}}};
                },
                [&](const Proportional& rule_of) -> Operation {
                  const NodeIndex share =
                      add(rows, ValueType::number, Sum{{{of, full / rule_of.target}}});
                  return Extreme{Extreme::Which::least, {share, constant(rows, full)}};
                },
                [&](const Bands& bands) -> Operation {
                  return Lookup{Lookup::Match::band, of, bands.rows, {}};
                },
                [&](const PerPlace&) -> Operation { return Constant{}; },  // answered above
                [&](const Name& table_id) -> Operation {
                  const TableRule& table = *find_by_id(book_.tables, table_id.value);
                  return Lookup{table.match, of, table.rows, table.otherwise};
                },
                [&](const FormulaAt& formula) -> Operation {
                  Scope scope;
                  scope.rows = rows;
                  scope.resolve = [&](const FormulaName& name) -> Typed {
                    if (name.name == "value") return {of};
                    if (name.name == "full") return {constant(rows, full)};
                    return attribute(plan_.row_sets[at(rows)].kinds, name.name, rows,
                                     range_of(period).to);
                  };
                  return Sum{{{compile(formula.value, scope).node, 1}}};
                },
            },
            rule.points);
      });
}

// The result of an indicator: its points, less what lateness costs, inside floor and cap, rounded
// where the rulebook rounds indicators. In an inner period: combined over the parts that examine
// it.
NodeIndex PlanMaker::indicator(const IndicatorRule& rule, const std::string& period,
                               const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  return named(
      {Role::indicator, rule.id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
        const PeriodRule& when = period_rule(period);
        if (!examined(rule, period)) return Sum{{{absent(rows, State::not_examined), 1}}};
        if (!when.range)
          return Sum{{{over_periods(when, rows,
                                    [&](const std::string& part) -> std::optional<NodeIndex> {
                                      if (!examined(rule, part)) return std::nullopt;
                                      return indicator(rule, part, scorecard);
                                    }),
                       1}}};
        NodeIndex earned = points(rule, period, scorecard);
        if (rule.late) {
          const NodeIndex is_late = add(rows, ValueType::yes_no, HasState{earned, {State::late}});
          const NodeIndex less =
              add(rows, ValueType::number, Sum{{{earned, 1}, {constant(rows, *rule.late), 1}}});
          earned = add(rows, ValueType::number, Select{is_late, less, earned});
        }
        std::optional<Ratio> cap = rule.cap;
        if (rule.part.full && !rule.part.outside && (!cap || *cap > rule.part.full->value))
          cap = rule.part.full->value;
        return rounded(limited(earned, rule.floor, cap), "indicator");
      });
}

// Parts that may be absent in different ways are first made what their rule says, then put
// together.
NodeIndex PlanMaker::assemble(RowSetIndex rows, Combine how, int best,
                              std::vector<Assemble::Part> parts, const HowAbsent& absent) {
  Assemble whole;
  whole.how = how;
  whole.best = best;
  const auto zero = states_with(absent, AbsentRule::zero);
  const auto rescale = states_with(absent, AbsentRule::rescale);
  const auto left_out = states_with(absent, AbsentRule::left_out);
  auto spreading = states_with(absent, AbsentRule::absent);
  for (const auto state : states_with(absent, AbsentRule::error)) spreading.push_back(state);
  Sum must_be_there;  // adds nothing; absent where a part is absent in a way that spreads
  for (auto& part : parts) {
    if (!zero.empty()) part.of = add(rows, ValueType::number, Replace{part.of, zero, 0});
    if (spreading.empty() || (rescale.empty() && left_out.empty())) continue;
    auto tolerated = rescale;
    tolerated.insert(tolerated.end(), left_out.begin(), left_out.end());
    must_be_there.parts.push_back(
        {add(rows, ValueType::number, Replace{part.of, tolerated, 0}), Ratio(0)});
  }
  if (!rescale.empty()) whole.absent = Assemble::Absent::rescale;
  if (!left_out.empty()) whole.absent = Assemble::Absent::left_out;
  whole.parts = std::move(parts);
  const NodeIndex node = add(rows, ValueType::number, std::move(whole));
  if (must_be_there.parts.empty()) return node;
  must_be_there.parts.insert(must_be_there.parts.begin(), {node, Ratio(1)});
  return add(rows, ValueType::number, std::move(must_be_there));
}

// The parts of a category or scorecard in a leaf period; those outside its full are added on top.
NodeIndex PlanMaker::assembled(const std::string& parent, const HowCombined& combine,
                               const HowAbsent& absent, const std::string& period,
                               const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  std::vector<Assemble::Part> inside;
  Sum sum;
  for (const Part& part : parts_in(parent)) {
    const NodeIndex of = result(part, period, scorecard);
    if (part.part->outside) {
      const auto never = std::vector{State::not_applicable, State::not_examined, State::refused};
      sum.parts.push_back({add(rows, ValueType::number, Replace{of, never, 0}), Ratio(1)});
      continue;
    }
    Assemble::Part one;
    one.of = of;
    if (combine.how == HowCombined::How::sum) {
      one.full = full_of(part);
      one.weight = part.part->weight ? part.part->weight->value : one.full;
    }
    inside.push_back(one);
  }
  if (!inside.empty())
    sum.parts.insert(sum.parts.begin(), {assemble(rows, combine_of(combine.how), combine.best,
                                                  std::move(inside), absent),
                                         Ratio(1)});
  if (sum.parts.size() == 1) return sum.parts.front().of;
  return add(rows, ValueType::number, std::move(sum));
}

NodeIndex PlanMaker::category(const CategoryRule& rule, const std::string& period,
                              const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  return named(
      {Role::category, rule.id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
        const PeriodRule& when = period_rule(period);
        if (!when.range)
          return Sum{{{over_periods(when, rows,
                                    [&](const std::string& part) {
                                      return std::optional(category(rule, part, scorecard));
                                    }),
                       1}}};
        const NodeIndex whole = assembled(rule.id, rule.combine, rule.absent, period, scorecard);
        return rounded(limited(whole, rule.floor, rule.cap), "category");
      });
}

// Weighted: Σ part × weight ÷ Σ weight, so that the year is on the scale of its parts.
NodeIndex PlanMaker::over_periods(
    const PeriodRule& period, RowSetIndex rows,
    const std::function<std::optional<NodeIndex>(const std::string&)>& of_part) {
  std::vector<Assemble::Part> parts;
  Ratio weights;
  for (const PeriodRule* part : parts_of(period.id)) {
    const auto of = of_part(part->id);
    if (!of) continue;
    const Ratio weight = part->part.weight ? part->part.weight->value : Ratio(1);
    weights += weight;
    parts.push_back({*of, weight, 1});
  }
  const bool weighted = period.combine.how == HowCombined::How::sum &&
                        std::ranges::any_of(parts_of(period.id), [](const PeriodRule* part) {
                          return part->part.weight.has_value();
                        });
  for (auto& part : parts) {
    if (weighted)
      part.full = weights;
    else
      part.weight = 1;
  }
  return assemble(rows, combine_of(period.combine.how), period.combine.best, std::move(parts),
                  period.absent);
}

// The total before it is rounded.
NodeIndex PlanMaker::exact_total(const ScorecardRule& rule, const std::string& period) {
  const RowSetIndex rows = card_rows(rule.id);
  return named({Role::step, rule.id, period, rule.id}, rows, ValueType::number, [&]() -> Operation {
    const PeriodRule& when = period_rule(period);
    NodeIndex whole{};
    if (when.range)
      whole = assembled(rule.id, rule.combine, rule.absent, period, rule.id);
    else if (when.combine.how == HowCombined::How::count_awards)
      whole = awards_won(*find_by_id(book_.awards, when.combine.award.value), period, rule.id);
    else
      whole = over_periods(
          when, rows, [&](const std::string& part) { return std::optional(total(rule, part)); });
    return Sum{{{limited(whole, rule.floor, rule.cap), 1}}};
  });
}

NodeIndex PlanMaker::total(const ScorecardRule& rule, const std::string& period) {
  return named({Role::total, rule.id, period, rule.id}, card_rows(rule.id), ValueType::number,
               [&] { return rounded(exact_total(rule, period), "total"); });
}

}  // namespace redbanner
