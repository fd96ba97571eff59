#include <algorithm>
#include <cassert>
#include <utility>

#include "rules/plan_maker.h"

namespace redbanner {
// A condition for each veto that forbids awards.
std::vector<Take::Condition> PlanMaker::vetoed(const Where& where) {
  std::vector<Take::Condition> conditions;
  for (const auto& rule : book(where.period).vetoes) {
    if (!rule.no_award) continue;
    const NodeIndex free =
        yes_no(card_rows(where.scorecard), Logic{Logic::Which::none, {veto(rule.id, where)}});
    conditions.push_back({free, rule.id, {}, {}});
  }
  return conditions;
}

// … of those that reach the people of a unit.
std::vector<Take::Condition> PlanMaker::vetoed_people(RowSetIndex rows, const Where& where) {
  std::vector<Take::Condition> conditions;
  for (const auto& rule : book(where.period).vetoes) {
    const bool reaches = std::ranges::find(rule.reach, VetoRule::Reach::people) != rule.reach.end();
    if (!rule.no_award || !reaches) continue;
    const NodeIndex of_unit = yes_no(rows, Spread{struck_until(rule, where)});
    conditions.push_back({yes_no(rows, Logic{Logic::Which::none, {of_unit}}), rule.id, {}, {}});
  }
  return conditions;
}

void PlanMaker::award(const AwardRule& rule, const std::string& period) {
  const Rulebook& rules = book(period);
  if (rule.from) award_from_place(rule, period);
  for (const auto& each : rule.each_indicator) {
    const IndicatorRule& of = *find_by_id(rules.indicators, each.value);
    for (const auto& card : rules.scorecards)
      if (is_on_card(rules, of, card.id) && (!rule.scorecard || rule.scorecard->value == card.id))
        award_of_indicator(rule, of.id, {period, card.id});
  }
  if (rule.person)
    for (const auto& card : rules.scorecards) award_of_people(rule, {period, card.id});
}

// Who of an order of units gets it: free of vetoes, over the threshold, eligible, within the
// number.
Take PlanMaker::taken_by_units(const AwardRule& rule, const std::string& id, const Where& where,
                               NodeIndex order, NodeIndex compared) {
  const RowSetIndex rows = card_rows(where.scorecard);
  Take take;
  take.award = id;
  take.period = where.period;
  take.order = order;
  take.conditions = vetoed(where);
  if (rule.at_least) {
    const NodeIndex enough =
        yes_no(rows, Compare{compared, Relation::greater_equal, constant(rows, *rule.at_least)});
    take.conditions.push_back({enough, "at_least", compared, rule.at_least});
  }
  if (rule.eligible)
    take.conditions.push_back(
        {compile(rule.eligible->value, entrant_scope(where, group_of_award(rule, where.period)))
             .node,
         "eligible",
         {},
         {}});
  if (rule.top) take.number = constant(rows, *rule.top);
  take.share = rule.share;
  if (rule.ties_at_cut) take.ties_at_cut = *rule.ties_at_cut;
  take.refused = rule.refused;
  return take;
}

// The grouping that the award's candidates are ranked in.
std::optional<Name> PlanMaker::group_of_award(const AwardRule& rule,
                                              const std::string& period) const {
  if (!rule.from) return {};
  return find_by_id(book(period).places, rule.from->value)->per;
}

NodeIndex PlanMaker::award_from_place(const AwardRule& rule, const std::string& period) {
  const PlaceRule& from = *find_by_id(book(period).places, rule.from->value);
  const Where where{period, from.scorecard.value};
  const NodeIndex index =
      named({Role::award, rule.id, period, where.scorecard}, card_rows(where.scorecard),
            ValueType::yes_no, [&]() -> Operation {
              const NodeIndex order = place(from, period);
              return taken_by_units(rule, rule.id, where, order, ranked_by(from, period));
            });
  money(rule, where, place(from, period), index);
  return index;
}

// One award for one indicator: its examiner's. The best result wins.
NodeIndex PlanMaker::award_of_indicator(const AwardRule& rule, const std::string& of,
                                        const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const std::string id = rule.id + "/" + of;
  const NodeIndex result = indicator(of, where);
  const Local local = [&](Id name) -> std::optional<Typed> {
    if (name != "held") return std::nullopt;
    const auto earlier = before(where.period);
    const auto* then = earlier ? find_by_id(book(*earlier).awards, rule.id) : nullptr;
    if (then == nullptr || !names(then->periods, *earlier) || !names(then->each_indicator, of))
      return Typed{constant(rows, 0, ValueType::yes_no), ValueType::yes_no};
    return Typed{award_of_indicator(*then, of, {*earlier, where.scorecard}), ValueType::yes_no};
  };
  const NodeIndex order = named({Role::place, id, where.period, where.scorecard}, rows,
                                ValueType::number, [&]() -> Operation {
                                  Order best_first;
                                  best_first.keys = {{result}};
                                  const Scope scope = entrant_scope(where, {}, local);
                                  best_first.group = group_of({}, where);
                                  add_tie_breaks(rule.tie_break, scope, where, best_first);
                                  return best_first;
                                });
  const NodeIndex index =
      named({Role::award, id, where.period, where.scorecard}, rows, ValueType::yes_no,
            [&]() -> Operation { return taken_by_units(rule, id, where, order, result); });
  money(rule, where, order, index);
  return index;
}

// quota = { one_per = 15, of = "headcount", at_least = 1, at_most = 3 }, on the units.
NodeIndex PlanMaker::quota(const AwardRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  return named(
      {Role::quota, rule.id, where.period, where.scorecard}, rows, ValueType::number,
      [&]() -> Operation {
        const auto& said = *rule.quota;
        const NodeIndex heads = attribute(plan_.row_sets[at(rows)].kinds, said.of.value, rows,
                                          range_of(where.period).to)
                                    .node;
        NodeIndex places = number(rows, Sum{{{heads, Ratio(1) / said.one_per}}});
        places = number(rows, Round{places, {said.mode, 1}});
        return Sum{{{limited(places, Ratio(said.at_least),
                             said.at_most ? std::optional(Ratio(*said.at_most)) : std::nullopt),
                     1}}};
      });
}

// Whether all papers have come in that a nominee of the award needs.
NodeIndex PlanMaker::all_papers(const AwardRule& rule, RowSetIndex rows,
                                const std::string& period) {
  std::vector<NodeIndex> papers;
  for (const auto& paper : rule.papers)
    papers.push_back(yes_no(rows, NomineePaper{rule.id, period, paper}));
  return yes_no(rows, Logic{Logic::Which::all, std::move(papers)});
}

// Nominees, unit by unit: in the order in which the unit put them forward, or by a formula.
NodeIndex PlanMaker::award_of_people(const AwardRule& rule, const Where& where) {
  const RowSetIndex rows = kin_rows(rule.person->value, where.scorecard);
  NodeIndex order_index{};
  const NodeIndex index =
      named({Role::award, rule.id, where.period, where.scorecard}, rows, ValueType::yes_no,
            [&]() -> Operation {
              const NodeIndex nominated = number(rows, Nomination{rule.id, where.period});
              plan_.nodes[at(nominated)].least = Ratio(0);
              plan_.nodes[at(nominated)].most = Ratio(1'000'000);
              const Scope scope = people_scope(rule.person->value, where);
              Order order;
              if (rule.by) order.keys.push_back({compile(rule.by->value, scope).node});
              order.keys.push_back({nominated, Order::Key::Better::lower});
              order.group = add(rows, ValueType::text, Group{{"unit"}, range_of(where.period).to});
              order.ranked = yes_no(rows, HasState{nominated, {State::present}});
              order_index = add(rows, ValueType::number, std::move(order),
                                {Role::place, rule.id, where.period, where.scorecard});
              Take take;
              take.award = rule.id;
              take.period = where.period;
              take.order = order_index;
              take.conditions = vetoed_people(rows, where);
              if (!rule.papers.empty())
                take.conditions.push_back({all_papers(rule, rows, where.period), "papers", {}, {}});
              if (rule.eligible)
                take.conditions.push_back(
                    {compile(rule.eligible->value, scope).node, "eligible", {}, {}});
              if (rule.quota)
                take.number = number(rows, Spread{quota(rule, where)});
              else if (rule.top)
                take.number = constant(rows, *rule.top);
              if (rule.ties_at_cut) take.ties_at_cut = *rule.ties_at_cut;
              take.refused = rule.refused;
              return take;
            });
  money(rule, where, order_index, index);
  return index;
}

// Money goes by the place among the winners, so that one who moved up gets what the place pays; or
// by a formula over what is known of the winner.
void PlanMaker::money(const AwardRule& rule, const Where& where, NodeIndex order, NodeIndex take) {
  if (rule.money_per_place.empty() && !rule.money_each && !rule.money_by) return;
  const RowSetIndex rows = plan_.nodes[at(take)].rows;
  const auto* of = std::get_if<Order>(&plan_.nodes[at(order)].operation);
  if (of == nullptr) return;  // the order waits for this very award: order_of names the circle
  const std::string id = plan_.nodes[at(take)].origin.id;
  named(
      {Role::money, id, where.period, where.scorecard}, rows, ValueType::number,
      [&]() -> Operation {
        const NodeIndex nothing = constant(rows, 0);
        if (rule.money_each) return Select{take, constant(rows, *rule.money_each), nothing};
        if (rule.money_by) {
          const Scope scope = rule.person
                                  ? people_scope(rule.person->value, where)
                                  : entrant_scope(where, group_of_award(rule, where.period));
          return Select{take, compile(rule.money_by->value, scope).node, nothing};
        }
        Order winners = *std::get_if<Order>(&plan_.nodes[at(order)].operation);
        winners.ranked = take;
        if (std::exchange(winners.decided, std::nullopt))  // as they were parted there
          winners.keys.push_back({order, Order::Key::Better::lower});
        Lookup lookup;
        lookup.match = Lookup::Match::exact;
        lookup.key = number(rows, std::move(winners));
        lookup.otherwise = Ratio(0);
        for (std::size_t i = 0; i < rule.money_per_place.size(); ++i)
          lookup.rows.push_back({Ratio(static_cast<std::int64_t>(i) + 1), rule.money_per_place[i]});
        return Select{take, number(rows, std::move(lookup)), nothing};
      });
}

// How many of an award an entrant won in a period alone.
NodeIndex PlanMaker::won(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  const auto* rule = find_by_id(rules.awards, id);
  if (rule == nullptr || !names(rule->periods, where.period)) return constant(rows, 0);
  if (rule->from && find_by_id(rules.places, rule->from->value)->scorecard.value == where.scorecard)
    return award_from_place(*rule, where.period);
  Sum won;
  for (const auto& each : rule->each_indicator)
    if (is_on_card(rules, *find_by_id(rules.indicators, each.value), where.scorecard) &&
        (!rule->scorecard || rule->scorecard->value == where.scorecard))
      won.parts.push_back({award_of_indicator(*rule, each.value, where), Ratio(1)});
  if (won.parts.empty()) return constant(rows, 0);
  return number(rows, std::move(won));
}

// … in the period and its parts.
NodeIndex PlanMaker::awards_won(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  Sum all;
  if (!period_rule(where.period).range)
    for (const PeriodRule* part : parts_of(where.period))
      all.parts.push_back({awards_won(id, {part->id, where.scorecard}), Ratio(1)});
  const auto* rule = find_by_id(book(where.period).awards, id);
  if (rule != nullptr && names(rule->periods, where.period))
    all.parts.push_back({won(id, where), Ratio(1)});
  if (all.parts.empty()) return constant(rows, 0);
  return number(rows, std::move(all));
}

}  // namespace redbanner
