#include <algorithm>
#include <cassert>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

Gather gathering(NodeIndex of, Combine how) {
  Gather gather;
  gather.of = of;
  gather.how = how;
  return gather;
}

}  // namespace

// The field as it was recorded, in its type.
NodeIndex PlanMaker::recorded(const IndicatorRule& rule, const Field& field, RowSetIndex rows,
                              Recorded::What what) {
  const ValueType type = what == Recorded::What::value ? field.type
                         : what == Recorded::What::day ? ValueType::date
                                                       : ValueType::number;
  const bool waits = rule.entry == EntryKind::rows && !field.optional;
  const State lacking = waits ? State::pending : State::not_applicable;
  const NodeIndex node = add(rows, type, Recorded{field.id, what, lacking},
                             {Role::step, rule.id, plan_.row_sets[at(rows)].period, {}});
  if (what == Recorded::What::decimals) {
    plan_.nodes[at(node)].least = Ratio(0);
    plan_.nodes[at(node)].most = Ratio(20);
  } else if (type == ValueType::number) {
    plan_.nodes[at(node)].least = field.least;
    plan_.nodes[at(node)].most = field.most;
    plan_.nodes[at(node)].decimals = field.decimals;
  }
  return node;
}

// Which marks count at all; nothing where all do.
std::optional<NodeIndex> PlanMaker::counted_marks(const Panel& rule, RowSetIndex fine,
                                                  const Scope& mark) {
  Logic all{Logic::Which::all, {}};
  if (rule.valid) all.of.push_back(present_of(compile(rule.valid->value, mark).node));
  if (rule.own_excluded)
    all.of.push_back(yes_no(fine, Logic{Logic::Which::none, {yes_no(fine, OwnRater{})}}));
  if (all.of.empty()) return {};
  return all.of.size() == 1 ? all.of.front() : yes_no(fine, std::move(all));
}

NodeIndex PlanMaker::panel_of_all(const Panel& rule, NodeIndex marks,
                                  std::optional<NodeIndex> counts, RowSetIndex rows,
                                  State over_nothing) {
  Gather gather = gathering(marks, rule.how);
  gather.where = counts;
  gather.drop_highest = rule.drop_highest;
  gather.drop_lowest = rule.drop_lowest;
  gather.drop_from = rule.drop_from;
  gather.over_nothing = over_nothing;
  return number(rows, std::move(gather));
}

// Below the quorum it stays pending.
NodeIndex PlanMaker::with_quorum(const Panel& rule, NodeIndex result, NodeIndex marks,
                                 std::optional<NodeIndex> counts, RowSetIndex rows) {
  const NodeIndex enough =
      yes_no(rows, Compare{number(rows, counting(marks, counts)), Relation::greater_equal,
                           constant(rows, std::max(rule.quorum, 1))});
  return number(rows, Select{enough, result, absent(rows, State::pending)});
}

// Each group's marks by the rule, then the weighted mean of the groups.
NodeIndex PlanMaker::panel_of_groups(const Panel& rule, NodeIndex marks,
                                     std::optional<NodeIndex> counts, RowSetIndex rows) {
  const RowSetIndex fine = plan_.nodes[at(marks)].rows;
  RaterGroup groups;
  for (const auto& group : rule.groups) groups.groups.push_back({group.id, group.raters});
  const NodeIndex group_of_rater = number(fine, std::move(groups));
  Assemble all;
  all.how = Combine::mean;
  if (rule.empty == Panel::Empty::rescale) all.absent = Assemble::Absent::left_out;
  for (std::size_t i = 0; i < rule.groups.size(); ++i) {
    const NodeIndex in_group =
        present_of(yes_no(fine, Compare{group_of_rater, Relation::equal,
                                        constant(fine, static_cast<std::int64_t>(i) + 1)}));
    const NodeIndex where =
        counts ? yes_no(fine, Logic{Logic::Which::all, {in_group, *counts}}) : in_group;
    const State over_nothing =
        rule.empty == Panel::Empty::pending ? State::pending : State::not_applicable;
    NodeIndex result = panel_of_all(rule, marks, where, rows, over_nothing);
    if (rule.empty == Panel::Empty::zero)
      result = number(rows, Replace{result, {State::not_applicable}, 0});
    all.parts.push_back({result, rule.groups[i].weight, 1});
  }
  const NodeIndex whole = number(rows, std::move(all));
  return with_quorum(rule, whole, marks, counts, rows);
}

// A column with a name, so that rows that ask for each other's are found out.
NodeIndex PlanMaker::each_of_row(const IndicatorRule& rule, const Where& where) {
  return named({Role::step, rule.id + ".each", where.period, where.scorecard},
               list_rows(rule, where), ValueType::number, [&]() -> Operation {
                 return Sum{{{compile(rule.each->value, row_scope(rule, where)).node, 1}}};
               });
}

// The marks of one row of `rows` by the panel's rule.
NodeIndex PlanMaker::panel(const IndicatorRule& rule, NodeIndex marks, RowSetIndex rows,
                           const Scope& mark) {
  const auto counts = counted_marks(rule.panel, plan_.nodes[at(marks)].rows, mark);
  if (rule.panel.groups.empty()) {
    const NodeIndex result = panel_of_all(rule.panel, marks, counts, rows, State::pending);
    return rule.panel.quorum <= 1 ? result : with_quorum(rule.panel, result, marks, counts, rows);
  }
  return panel_of_groups(rule.panel, marks, counts, rows);
}

// One value a row: as recorded, computed, or what the panel makes of the raters' marks below it.
NodeIndex PlanMaker::field_of_row(const IndicatorRule& rule, const Field& field,
                                  const Where& where) {
  const RowSetIndex rows = list_rows(rule, where);
  return named({Role::step, rule.id + "." + field.id, where.period, where.scorecard}, rows,
               field.type, [&]() -> Operation {
                 if (rule.entry == EntryKind::ballot && field.id == "points") {
                   Lookup points;
                   points.match = Lookup::Match::exact;
                   points.key = field_of_row(rule, rule.fields.front(), where);
                   std::vector<Lookup::Row> words;
                   for (const auto& word : rule.ballot)
                     if (word.points)
                       words.push_back({number_of(text(rows, word.id)), *word.points});
                   std::ranges::sort(words, {}, [](const auto& row) { return *row.from; });
                   points.rows = std::move(words);
                   return points;
                 }
                 if (field.value)
                   return Sum{{{compile(field.value->value, row_scope(rule, where)).node, 1}}};
                 const bool below = field.raters && rule.entry == EntryKind::rows;
                 if (!below) return Sum{{{recorded(rule, field, rows, Recorded::What::value), 1}}};
                 RowSet marks;
                 marks.kind = RowSet::Kind::marks;
                 marks.id = rule.id;
                 marks.period = where.period;
                 marks.field = field.id;
                 marks.parent = rows;
                 marks.most = rule.panel.raters > 0 ? rule.panel.raters : 100;
                 plan_.row_sets.push_back(std::move(marks));
                 const auto fine = static_cast<RowSetIndex>(plan_.row_sets.size() - 1);
                 const NodeIndex mark = recorded(rule, field, fine, Recorded::What::value);
                 return Sum{{{panel(rule, mark, rows, mark_scope(rule, field, fine, where)), 1}}};
               });
}

NodeIndex PlanMaker::event_count(const IndicatorRule& rule, const EventRule& event,
                                 const Where& where) {
  return named({Role::step, event.id, where.period, where.scorecard}, card_rows(where.scorecard),
               ValueType::number, [&]() -> Operation {
                 const Field& field = *find_by_id(rule.fields, event.id);
                 Gather sum = gathering(field_of_row(rule, field, where), Combine::sum);
                 sum.empty = Ratio(0);
                 return sum;
               });
}

// How often it happened: where the assessor chooses the points, the occurrences are counted.
NodeIndex PlanMaker::event_times(const IndicatorRule& rule, const EventRule& event,
                                 const Where& where) {
  if (!event.from) return event_count(rule, event, where);
  const Field& field = *find_by_id(rule.fields, event.id);
  return number(card_rows(where.scorecard), counting(field_of_row(rule, field, where)));
}

// The points of all kinds of events, each no further than its own limit.
NodeIndex PlanMaker::events_sum(const IndicatorRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  Sum sum;
  for (const auto& event : rule.events) {
    if (event.veto && !event.each && !event.from) continue;
    const NodeIndex count = event_count(rule, event, where);
    const Ratio factor = event.each ? *event.each : Ratio(1);
    if (!event.at_most) {
      sum.parts.push_back({count, factor});
      continue;
    }
    const Ratio limit = abs(*event.at_most);
    const NodeIndex points = number(rows, Sum{{{count, factor}}});
    sum.parts.push_back({limited(points, -limit, limit), Ratio(1)});
  }
  if (sum.parts.empty()) return constant(rows, 0);
  return number(rows, std::move(sum));
}

// What the entries say, before it is asked whether the indicator was examined at all.
NodeIndex PlanMaker::raw_value(const IndicatorRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  if (rule.value) {
    const NodeIndex value = compile(rule.value->value, value_scope(rule, where)).node;
    const bool rated = !rule.fields.empty() && rule.fields.front().raters;
    if (rule.panel.quorum == 0 || !rated || rule.entry == EntryKind::rows) return value;
    const Scope mark = row_scope(rule, where);
    const NodeIndex marks = field_of_row(rule, rule.fields.front(), where);
    return with_quorum(rule.panel, value, marks, counted_marks(rule.panel, mark.rows, mark), rows);
  }
  const auto last_of = [&](const Field& field) {
    return number(rows, gathering(field_of_row(rule, field, where), Combine::last));
  };
  switch (rule.entry) {
    case EntryKind::event:
      return events_sum(rule, where);
    case EntryKind::mark:
    case EntryKind::ballot: {
      const Scope mark = row_scope(rule, where);
      const Field& field = rule.entry == EntryKind::mark ? rule.fields.front() : rule.fields[1];
      return panel(rule, field_of_row(rule, field, where), rows, mark);
    }
    case EntryKind::steps: {
      NodeIndex value = last_of(rule.fields.front());
      for (std::size_t i = 1; i < rule.fields.size(); ++i) {
        const NodeIndex next = last_of(rule.fields[i]);
        const NodeIndex is_there = yes_no(rows, HasState{next, {State::present, State::late}});
        value = number(rows, Select{is_there, next, value});
      }
      return value;
    }
    default:
      break;
  }
  if (rule.each) {
    const Scope row = row_scope(rule, where);
    Gather sum = gathering(each_of_row(rule, where), Combine::sum);
    sum.empty = Ratio(0);
    const NodeIndex all = number(rows, std::move(sum));
    return rule.entry == EntryKind::claim ? all : once_recorded({all}, rows, outermost(row.rows));
  }
  return last_of(rule.fields.front());
}

NodeIndex PlanMaker::value(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named({Role::value, id, where.period, where.scorecard}, rows, ValueType::number,
               [&]() -> Operation {
                 const auto* rule = find_by_id(book(where.period).indicators, id);
                 if (rule == nullptr || !examined(*rule, where.period))
                   return Sum{{{absent(rows, State::not_examined), 1}}};
                 const PeriodRule& when = period_rule(where.period);
                 const bool recorded_here =
                     rule->over ? rule->over->value == where.period : when.range.has_value();
                 if (!recorded_here && rule->entry != EntryKind::none)
                   return Sum{{{over_examined(*rule, where, &PlanMaker::value), 1}}};
                 const NodeIndex there = available(id, where);
                 return Given{raw_value(*rule, where), there};
               });
}

}  // namespace redbanner
