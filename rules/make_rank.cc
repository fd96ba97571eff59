#include <algorithm>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

bool reaches(const VetoRule& rule, VetoRule::Reach whom) {
  return std::ranges::find(rule.reach, whom) != rule.reach.end();
}

}  // namespace

// The group of each entrant: by an attribute, or by the first condition that holds.
NodeIndex PlanMaker::group_of(const std::optional<Name>& grouping, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto* rule = grouping ? find_by_id(book(where.period).groupings, grouping->value) : nullptr;
  const std::string id = rule == nullptr ? std::string("all") : rule->id;
  return named({Role::step, id + ".group", where.period, where.scorecard}, rows, ValueType::text,
               [&]() -> Operation {
                 const bool by_condition =
                     rule != nullptr && rule->by.empty() && !rule->groups.empty();
                 if (!by_condition)
                   return Group{rule == nullptr ? std::vector<std::string>() : texts_of(rule->by),
                                range_of(where.period).to};
                 NodeIndex group = absent(rows, State::not_applicable, ValueType::text);
                 const Scope scope = entrant_scope(where);
                 for (auto one = rule->groups.rbegin(); one != rule->groups.rend(); ++one) {
                   const NodeIndex is_in = one->when ? compile(one->when->value, scope).node
                                                     : constant(rows, 1, ValueType::yes_no);
                   group = add(rows, ValueType::text, Select{is_in, text(rows, one->id), group});
                 }
                 return Sum{{{group, 1}}};
               });
}

// A number that the grouping says of each group.
NodeIndex PlanMaker::of_group(const std::optional<Name>& grouping, const std::string& attribute,
                              const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const GroupingRule& rule = *find_by_id(book(where.period).groupings, grouping->value);
  Lookup lookup;
  lookup.match = Lookup::Match::exact;
  lookup.key = group_of(grouping, where);
  for (const auto& group : rule.groups)
    for (const auto& [id, value] : group.attributes)
      if (id == attribute) lookup.rows.push_back({number_of(text(rows, group.id)), value});
  std::ranges::sort(lookup.rows, {}, [](const auto& row) { return *row.from; });
  return number(rows, std::move(lookup));
}

// Whether a veto was triggered in a leaf period: by an event that names it, or by its condition.
NodeIndex PlanMaker::struck(const VetoRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  // An event may bear the id of its veto; ".struck" keeps the two columns apart.
  return named(
      {Role::step, rule.id + ".struck", where.period, where.scorecard}, rows, ValueType::yes_no,
      [&]() -> Operation {
        Logic any{Logic::Which::any, {}};
        const Rulebook& rules = book(where.period);
        for (const auto& indicator_rule : rules.indicators) {
          for (const auto& event : indicator_rule.events) {
            if (!event.veto || event.veto->value != rule.id) continue;
            if (!examined(indicator_rule, where.period)) continue;
            const NodeIndex count = event_times(indicator_rule, event, where);
            any.of.push_back(yes_no(rows, Compare{count, Relation::not_equal, constant(rows, 0)}));
          }
        }
        const auto* now = find_by_id(rules.vetoes, rule.id);
        if (now != nullptr && now->when)
          any.of.push_back(present_of(compile(now->when->value, entrant_scope(where)).node));
        if (any.of.empty()) any.of.push_back(constant(rows, 0, ValueType::yes_no));
        return any;
      });
}

// … in the period, or, where it lasts for the year, in it or earlier in its year.
NodeIndex PlanMaker::struck_until(const VetoRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named({Role::step, rule.id + ".in_force", where.period, where.scorecard}, rows,
               ValueType::yes_no, [&]() -> Operation {
                 Logic any{Logic::Which::any, {}};
                 std::vector<const PeriodRule*> reached;
                 if (period_rule(where.period).range) reached = {&period_rule(where.period)};
                 if (rule.lasts == VetoRule::Lasts::year) {
                   const DateRange now = range_of(where.period);
                   const std::vector<const PeriodRule*> of_period = leaves_of(where.period);
                   for (const auto& leaf : newest().periods) {
                     if (!leaf.range) continue;
                     const bool in_it = std::ranges::find(of_period, &leaf) != of_period.end();
                     const bool earlier_this_year =
                         leaf.range->to < now.from && leaf.range->from.year() == now.from.year();
                     if (in_it || earlier_this_year) reached.push_back(&leaf);
                   }
                 }
                 for (const PeriodRule* leaf : reached)
                   any.of.push_back(struck(rule, {leaf->id, where.scorecard}));
                 if (any.of.empty()) any.of.push_back(constant(rows, 0, ValueType::yes_no));
                 return any;
               });
}

// Whether a veto is in force: its own, one of those who belong to the entrant, its unit's.
NodeIndex PlanMaker::veto(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named(
      {Role::veto, id, where.period, where.scorecard}, rows, ValueType::yes_no, [&]() -> Operation {
        const auto* rule = find_by_id(book(where.period).vetoes, id);
        Logic any{Logic::Which::any, {}};
        if (rule != nullptr && reaches(*rule, VetoRule::Reach::self))
          any.of.push_back(struck_until(*rule, where));
        if (rule != nullptr && reaches(*rule, VetoRule::Reach::unit))
          for (const auto& kind : newest().kinds) {
            const std::string card = card_of_kind(kind.id);
            if (card.empty() || !leads_to_kin(kind.id, where.scorecard)) continue;
            const RowSetIndex kin = kin_rows(kind.id, where.scorecard);
            const NodeIndex theirs =
                yes_no(kin, Fetch{Fetch::Whose::own, struck_until(*rule, {where.period, card})});
            const Gather count = counting(theirs, present_of(theirs));
            any.of.push_back(
                yes_no(rows, Compare{number(rows, count), Relation::greater, constant(rows, 0)}));
          }
        const Kind* unit = unit_kind(where.scorecard);
        const std::string card = unit == nullptr ? std::string() : card_of_kind(unit->id);
        if (rule != nullptr && !card.empty() && reaches(*rule, VetoRule::Reach::people))
          any.of.push_back(present_of(
              yes_no(rows, Fetch{Fetch::Whose::unit, struck_until(*rule, {where.period, card})})));
        if (any.of.empty()) any.of.push_back(constant(rows, 0, ValueType::yes_no));
        return any;
      });
}

// The first step that holds, best first; then what vetoes make of it.
NodeIndex PlanMaker::grade(const GradeRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named(
      {Role::grade, rule.id, where.period, where.scorecard}, rows, ValueType::grade,
      [&]() -> Operation {
        const Scope scope = entrant_scope(where);
        const NodeIndex by = rule.by ? compile(rule.by->value, scope).node : total(where);
        NodeIndex step = absent(rows, State::not_applicable, ValueType::grade);
        for (auto i = rule.steps.size(); i-- > 0;) {
          const auto& one = rule.steps[i];
          Logic holds{Logic::Which::all, {}};
          if (one.from)
            holds.of.push_back(
                yes_no(rows, Compare{by, Relation::greater_equal, constant(rows, *one.from)}));
          if (one.when) holds.of.push_back(compile(one.when->value, scope).node);
          if (holds.of.empty())  // for all others, but nobody without a result
            holds.of.push_back(yes_no(rows, Compare{by, Relation::equal, by}));
          const NodeIndex reached =
              constant(rows, static_cast<std::int64_t>(i) + 1, ValueType::grade);
          step = add(rows, ValueType::grade, Select{yes_no(rows, std::move(holds)), reached, step});
        }
        return Sum{{{after_vetoes(step, rule, where), 1}}};
      });
}

// In this order: set, no better than, so many lower.
NodeIndex PlanMaker::after_vetoes(NodeIndex step, const GradeRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto is_step = [&](const std::optional<Name>& name) {
    return name && find_by_id(rule.steps, name->value) != nullptr;
  };
  const auto if_struck = [&](const VetoRule& veto_rule, NodeIndex then) {
    step = add(rows, ValueType::grade, Select{present_of(veto(veto_rule.id, where)), then, step});
  };
  const auto at_step = [&](const Name& name) {
    return constant(rows, rank_of(rule, name.value), ValueType::grade);
  };
  const auto& vetoes = book(where.period).vetoes;
  std::vector<const VetoRule*> setting;  // the one that sets the lowest has the last word
  for (const auto& one : vetoes)
    if (is_step(one.grade)) setting.push_back(&one);
  std::ranges::stable_sort(setting, {},
                           [&](const VetoRule* one) { return rank_of(rule, one->grade->value); });
  for (const VetoRule* one : setting) if_struck(*one, at_step(*one->grade));
  for (const auto& one : vetoes)
    if (is_step(one.grade_at_most))
      if_struck(one, add(rows, ValueType::grade,
                         Extreme{Extreme::Which::most, {step, at_step(*one.grade_at_most)}}));
  for (const auto& one : vetoes) {
    if (one.grade_down == 0) continue;
    const NodeIndex lower =
        add(rows, ValueType::grade, Sum{{{step, 1}, {constant(rows, one.grade_down), 1}}});
    const NodeIndex lowest =
        constant(rows, static_cast<std::int64_t>(rule.steps.size()), ValueType::grade);
    if_struck(one, add(rows, ValueType::grade, Extreme{Extreme::Which::least, {lower, lowest}}));
  }
  return step;
}

// What is ranked by, before any tie_break.
NodeIndex PlanMaker::ranked_by(const PlaceRule& rule, const std::string& period) {
  const Where where{period, rule.scorecard.value};
  if (rule.by_contests)  // of a place that is made: nothing else asks
    return std::get<Order>(plan_.nodes[at(place(rule, period))].operation).keys.front().of;
  if (rule.by) return compile(rule.by->value, entrant_scope(where, rule.per)).node;
  const bool exact = rule.compared == PlaceRule::Compared::exact;
  return exact ? exact_total(where) : total(where);
}

NodeIndex PlanMaker::place(const PlaceRule& rule, const std::string& period) {
  const Where where{period, rule.scorecard.value};
  const RowSetIndex rows = card_rows(where.scorecard);
  return named(
      {Role::place, rule.id, period, where.scorecard}, rows, ValueType::number, [&]() -> Operation {
        const Scope scope = entrant_scope(where, rule.per);
        Order order;
        order.group = group_of(rule.per, where);
        if (rule.by_contests)
          order.keys = {by_contests(*rule.by_contests, order.group, where)};
        else
          order.keys = {{ranked_by(rule, period),
                         rule.ascending ? Order::Key::Better::lower : Order::Key::Better::higher}};
        Logic ranked{Logic::Which::all, {}};
        if (rule.min_months) {
          const NodeIndex months = number(rows, ActiveMonths{range_of(period)});
          ranked.of.push_back(yes_no(
              rows, Compare{months, Relation::greater_equal, constant(rows, *rule.min_months)}));
        }
        if (rule.ranked_when)
          ranked.of.push_back(present_of(compile(rule.ranked_when->value, scope).node));
        Logic last{Logic::Which::any, {}};
        for (const auto& one : book(period).vetoes) {
          if (one.not_ranked)
            ranked.of.push_back(yes_no(rows, Logic{Logic::Which::none, {veto(one.id, where)}}));
          if (one.ranked_last) last.of.push_back(veto(one.id, where));
        }
        if (!ranked.of.empty()) order.ranked = yes_no(rows, std::move(ranked));
        if (!last.of.empty()) order.ranked_last = yes_no(rows, std::move(last));
        add_tie_breaks(rule.tie_break, scope, where, order);
        order.shared = rule.shared;
        if (rule.decide) order.decided = decided(rule, where);
        return order;
      });
}

}  // namespace redbanner
