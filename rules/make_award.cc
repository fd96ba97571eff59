#include <algorithm>
#include <cassert>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

bool is_in(const std::vector<Name>& names, const std::string& id) {
  return std::ranges::any_of(names, [&](const Name& name) { return name.value == id; });
}

}  // namespace

// Whether a veto was triggered in a leaf period: by an event that names it, or by its condition.
NodeIndex PlanMaker::struck(const VetoRule& rule, const std::string& period,
                            const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  // An event may bear the id of its veto; ".struck" keeps the two columns apart.
  return named({Role::step, rule.id + ".struck", period, scorecard}, rows, ValueType::yes_no,
               [&]() -> Operation {
                 Logic any{Logic::Which::any, {}};
                 for (const auto& indicator_rule : book_.indicators) {
                   for (const auto& event : indicator_rule.events) {
                     if (!event.veto || event.veto->value != rule.id) continue;
                     if (!examined(indicator_rule, period)) continue;
                     const NodeIndex count = event_count(indicator_rule, event, period, scorecard);
                     any.of.push_back(add(rows, ValueType::yes_no,
                                          Compare{count, Relation::not_equal, constant(rows, 0)}));
                   }
                 }
                 if (rule.when)
                   any.of.push_back(present_of(
                       compile(rule.when->value, entrant_scope(period, scorecard)).node));
                 if (any.of.empty()) any.of.push_back(constant(rows, 0, ValueType::yes_no));
                 return any;
               });
}

// Whether a veto is in force in a period. One that lasts for the year reaches the later periods of
// its year, and the year; one that lasts for its period, that period alone.
NodeIndex PlanMaker::veto(const VetoRule& rule, const std::string& period,
                          const std::string& scorecard) {
  return named({Role::veto, rule.id, period, scorecard}, card_rows(scorecard), ValueType::yes_no,
               [&]() -> Operation {
                 Logic any{Logic::Which::any, {}};
                 std::vector<const PeriodRule*> reached;
                 if (period_rule(period).range) reached = {&period_rule(period)};
                 if (rule.lasts == VetoRule::Lasts::year) {
                   const DateRange now = range_of(period);
                   const std::vector<const PeriodRule*> of_period = leaves_of(period);
                   for (const auto& leaf : book_.periods) {
                     if (!leaf.range) continue;
                     const bool in_it = std::ranges::find(of_period, &leaf) != of_period.end();
                     const bool earlier_this_year =
                         leaf.range->to < now.from && leaf.range->from.year() == now.from.year();
                     if (in_it || earlier_this_year) reached.push_back(&leaf);
                   }
                 }
                 for (const PeriodRule* leaf : reached)
                   any.of.push_back(struck(rule, leaf->id, scorecard));
                 if (any.of.empty())
                   any.of.push_back(constant(card_rows(scorecard), 0, ValueType::yes_no));
                 return any;
               });
}

// How often an entrant reached `place` in the contests of an indicator, in a period and its parts.
NodeIndex PlanMaker::times_reached(const IndicatorRule& rule, int place, const std::string& period,
                                   const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  Sum times;
  for (const PeriodRule* leaf : leaves_of(period)) {
    if (!examined(rule, leaf->id)) continue;
    const RowSetIndex list = list_rows(rule, leaf->id, scorecard);
    const NodeIndex reached = field_of_row(rule, rule.fields.front(), leaf->id, scorecard);
    const NodeIndex is_it =
        add(list, ValueType::yes_no, Compare{reached, Relation::equal, constant(list, place)});
    times.parts.push_back(
        {add(rows, ValueType::number, Gather{reached, is_it, Combine::count, 0, 0, 0, Ratio(0)}),
         Ratio(1)});
  }
  if (times.parts.empty()) return constant(rows, 0);
  return add(rows, ValueType::number, std::move(times));
}

// What is ranked by, before any tie_break.
NodeIndex PlanMaker::ranked_by(const PlaceRule& rule, const std::string& period) {
  const ScorecardRule& card = *find_by_id(book_.scorecards, rule.scorecard.value);
  if (rule.by) return compile(rule.by->value, entrant_scope(period, card.id)).node;
  const bool exact = rule.compared == PlaceRule::Compared::exact;
  return exact ? exact_total(card, period) : total(card, period);
}

std::vector<Order::Key> PlanMaker::keys(const PlaceRule& rule, const std::string& period) {
  const std::string& card = rule.scorecard.value;
  const auto better = [](bool ascending) {
    return ascending ? Order::Key::Better::lower : Order::Key::Better::higher;
  };
  const Scope scope = entrant_scope(period, card);
  std::vector<Order::Key> keys{{ranked_by(rule, period), better(rule.ascending)}};
  for (const auto& tie_break : rule.tie_break) {
    if (tie_break.by) {
      keys.push_back({compile(tie_break.by->value, scope).node, better(tie_break.ascending)});
      continue;
    }
    const IndicatorRule& contest = *find_by_id(book_.indicators, tie_break.count_back->value);
    for (int place = 1; place <= tie_break.depth; ++place)
      keys.push_back({times_reached(contest, place, period, card)});
  }
  return keys;
}

NodeIndex PlanMaker::place(const PlaceRule& rule, const std::string& period) {
  const std::string& card = rule.scorecard.value;
  const RowSetIndex rows = card_rows(card);
  return named({Role::place, rule.id, period, card}, rows, ValueType::number, [&]() -> Operation {
    Order order;
    order.keys = keys(rule, period);
    order.shared = rule.shared;
    const DateRange range = range_of(period);
    const auto* grouping = rule.per ? find_by_id(book_.groupings, rule.per->value) : nullptr;
    order.group =
        add(rows, ValueType::text, Group{grouping ? grouping->by : std::string(), range.to});
    Logic ranked{Logic::Which::all, {}};
    if (rule.min_months) {
      const NodeIndex months = add(rows, ValueType::number, ActiveMonths{range});
      ranked.of.push_back(
          add(rows, ValueType::yes_no,
              Compare{months, Relation::greater_equal, constant(rows, *rule.min_months)}));
    }
    Logic last{Logic::Which::any, {}};
    for (const auto& one : book_.vetoes) {
      if (one.effect == VetoRule::Effect::not_ranked)
        ranked.of.push_back(
            add(rows, ValueType::yes_no, Logic{Logic::Which::none, {veto(one, period, card)}}));
      if (one.effect == VetoRule::Effect::ranked_last) last.of.push_back(veto(one, period, card));
    }
    if (!ranked.of.empty()) order.ranked = add(rows, ValueType::yes_no, std::move(ranked));
    if (!last.of.empty()) order.ranked_last = add(rows, ValueType::yes_no, std::move(last));
    return order;
  });
}

// A condition for each veto that forbids awards.
std::vector<Take::Condition> PlanMaker::vetoed(const std::string& period,
                                               const std::string& scorecard) {
  std::vector<Take::Condition> conditions;
  for (const auto& rule : book_.vetoes) {
    if (rule.effect != VetoRule::Effect::no_award) continue;
    const NodeIndex free = add(card_rows(scorecard), ValueType::yes_no,
                               Logic{Logic::Which::none, {veto(rule, period, scorecard)}});
    conditions.push_back({free, rule.id, {}, {}});
  }
  return conditions;
}

void PlanMaker::award(const AwardRule& rule, const std::string& period) {
  if (rule.from) award_from_place(rule, period);
  for (const auto& each : rule.each_indicator) {
    const IndicatorRule& of = *find_by_id(book_.indicators, each.value);
    for (const auto& card : book_.scorecards)
      if (stands_on(of.part, card.id) && (!rule.scorecard || rule.scorecard->value == card.id))
        award_of_indicator(rule, of, period, card.id);
  }
  if (rule.person)
    for (const auto& card : book_.scorecards) award_of_people(rule, period, card.id);
}

// Whether a part hangs below a scorecard, at whatever depth.
bool PlanMaker::stands_on(const PartOf& part, const std::string& scorecard) const {
  return std::ranges::any_of(part.in, [&](const Name& in) {
    if (in.value == scorecard) return true;
    const auto* parent = find_by_id(book_.categories, in.value);
    return parent != nullptr && stands_on(parent->part, scorecard);
  });
}

// Who of an order of units gets it: free of vetoes, over the threshold, eligible, within the
// number.
Take PlanMaker::taken_by_units(const AwardRule& rule, const std::string& id,
                               const std::string& period, const std::string& scorecard,
                               NodeIndex order, NodeIndex compared) {
  const RowSetIndex rows = card_rows(scorecard);
  Take take;
  take.award = id;
  take.period = period;
  take.order = order;
  take.conditions = vetoed(period, scorecard);
  if (rule.at_least) {
    const NodeIndex enough =
        add(rows, ValueType::yes_no,
            Compare{compared, Relation::greater_equal, constant(rows, *rule.at_least)});
    take.conditions.push_back({enough, "at_least", compared, rule.at_least});
  }
  if (rule.eligible)
    take.conditions.push_back(
        {compile(rule.eligible->value, entrant_scope(period, scorecard)).node, "eligible", {}, {}});
  if (rule.top) take.number = constant(rows, *rule.top);
  take.share = rule.share;
  if (rule.ties_at_cut) take.ties_at_cut = *rule.ties_at_cut;
  take.refused = rule.refused;
  return take;
}

NodeIndex PlanMaker::award_from_place(const AwardRule& rule, const std::string& period) {
  const PlaceRule& from = *find_by_id(book_.places, rule.from->value);
  const std::string& card = from.scorecard.value;
  const NodeIndex index = named(
      {Role::award, rule.id, period, card}, card_rows(card), ValueType::yes_no, [&]() -> Operation {
        const NodeIndex order = place(from, period);
        return taken_by_units(rule, rule.id, period, card, order, ranked_by(from, period));
      });
  money(rule, period, card, place(from, period), index);
  return index;
}

// One award for one indicator: its examiner's. The best result wins.
NodeIndex PlanMaker::award_of_indicator(const AwardRule& rule, const IndicatorRule& indicator_rule,
                                        const std::string& period, const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  const std::string id = rule.id + "/" + indicator_rule.id;
  const NodeIndex result = indicator(indicator_rule, period, scorecard);
  const NodeIndex order =
      named({Role::place, id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
        Order best_first;
        best_first.keys = {{result}};
        best_first.group = add(rows, ValueType::text, Group{{}, range_of(period).to});
        return best_first;
      });
  const NodeIndex index = named(
      {Role::award, id, period, scorecard}, rows, ValueType::yes_no,
      [&]() -> Operation { return taken_by_units(rule, id, period, scorecard, order, result); });
  money(rule, period, scorecard, order, index);
  return index;
}

// quota = { one_per = 15, of = "headcount", at_least = 1, at_most = 3 }, on the units.
NodeIndex PlanMaker::quota(const AwardRule& rule, const std::string& period,
                           const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  return named(
      {Role::quota, rule.id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
        const auto& said = *rule.quota;
        const NodeIndex heads =
            attribute(plan_.row_sets[at(rows)].kinds, said.of.value, rows, range_of(period).to)
                .node;
        NodeIndex number = add(rows, ValueType::number, Sum{{{heads, Ratio(1) / said.one_per}}});
        number = add(rows, ValueType::number, Round{number, {said.mode, 1}});
        return Sum{{{limited(number, Ratio(said.at_least),
                             said.at_most ? std::optional(Ratio(*said.at_most)) : std::nullopt),
                     1}}};
      });
}

// Nominees, unit by unit: in the order in which the unit put them forward, or by a formula.
NodeIndex PlanMaker::award_of_people(const AwardRule& rule, const std::string& period,
                                     const std::string& scorecard) {
  const RowSetIndex rows = people_rows(rule.person->value, scorecard);
  NodeIndex order_index{};
  const NodeIndex index =
      named({Role::award, rule.id, period, scorecard}, rows, ValueType::yes_no, [&]() -> Operation {
        const NodeIndex nominated = add(rows, ValueType::number, Nomination{rule.id, period});
        plan_.nodes[at(nominated)].least = Ratio(0);
        plan_.nodes[at(nominated)].most = Ratio(1'000'000);
        const Scope scope = people_scope(rule.person->value, scorecard, period);
        Order order;
        if (rule.by) order.keys.push_back({compile(rule.by->value, scope).node});
        order.keys.push_back({nominated, Order::Key::Better::lower});
        order.group = add(rows, ValueType::text, Group{"unit", range_of(period).to});
        order.ranked = add(rows, ValueType::yes_no, HasState{nominated, {State::present}});
        order_index = add(rows, ValueType::number, std::move(order),
                          {Role::place, rule.id, period, scorecard});
        Take take;
        take.award = rule.id;
        take.period = period;
        take.order = order_index;
        if (rule.eligible)
          take.conditions.push_back(
              {compile(rule.eligible->value, scope).node, "eligible", {}, {}});
        if (rule.quota)
          take.number = add(rows, ValueType::number, Spread{quota(rule, period, scorecard)});
        else if (rule.top)
          take.number = constant(rows, *rule.top);
        if (rule.ties_at_cut) take.ties_at_cut = *rule.ties_at_cut;
        take.refused = rule.refused;
        return take;
      });
  money(rule, period, scorecard, order_index, index);
  return index;
}

// Money goes by the place among the winners, so that one who moved up gets what the place pays.
void PlanMaker::money(const AwardRule& rule, const std::string& period,
                      const std::string& scorecard, NodeIndex order, NodeIndex take) {
  if (rule.money_per_place.empty() && !rule.money_each) return;
  const RowSetIndex rows = plan_.nodes[at(take)].rows;
  const auto* of = std::get_if<Order>(&plan_.nodes[at(order)].operation);
  if (of == nullptr) return;  // the order waits for this very award: order_of names the circle
  const std::string id = plan_.nodes[at(take)].origin.id;
  named({Role::money, id, period, scorecard}, rows, ValueType::number, [&]() -> Operation {
    if (rule.money_each) return Select{take, constant(rows, *rule.money_each), constant(rows, 0)};
    Order winners = *std::get_if<Order>(&plan_.nodes[at(order)].operation);
    winners.ranked = take;
    const NodeIndex among_winners = add(rows, ValueType::number, std::move(winners));
    Lookup lookup;
    lookup.match = Lookup::Match::exact;
    lookup.key = among_winners;
    lookup.otherwise = Ratio(0);
    for (std::size_t i = 0; i < rule.money_per_place.size(); ++i)
      lookup.rows.push_back({Ratio(static_cast<std::int64_t>(i) + 1), rule.money_per_place[i]});
    return Select{take, add(rows, ValueType::number, std::move(lookup)), constant(rows, 0)};
  });
}

// How many of an award an entrant won in a period and its parts.
NodeIndex PlanMaker::awards_won(const AwardRule& rule, const std::string& period,
                                const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  Sum won;
  if (!period_rule(period).range)
    for (const PeriodRule* part : parts_of(period))
      won.parts.push_back({awards_won(rule, part->id, scorecard), Ratio(1)});
  if (is_in(rule.periods, period)) {
    if (rule.from && find_by_id(book_.places, rule.from->value)->scorecard.value == scorecard)
      won.parts.push_back({award_from_place(rule, period), Ratio(1)});
    for (const auto& each : rule.each_indicator)
      won.parts.push_back(
          {award_of_indicator(rule, *find_by_id(book_.indicators, each.value), period, scorecard),
           Ratio(1)});
  }
  if (won.parts.empty()) return constant(rows, 0);
  return add(rows, ValueType::number, std::move(won));
}

}  // namespace redbanner
