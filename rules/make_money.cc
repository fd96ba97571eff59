#include <algorithm>
#include <utility>

#include "rules/place_behind.h"
#include "rules/plan_maker.h"

namespace redbanner {

// What equals of an order share: what the places that they fill pay, divided.
Operation PlanMaker::divided(NodeIndex place, NodeIndex group, const std::vector<Ratio>& list,
                             const Ratio& beyond, RowSetIndex rows) {
  Gather sharing;
  sharing.of = place;
  sharing.how = Combine::count;
  const NodeIndex same = number(rows, Partition{{group, place}, {}});
  const NodeIndex count = number(rows, Among{std::move(sharing), same});
  Interpolate before;  // of all places ahead of 1, 2, …
  before.points.push_back({1, 0});
  for (const Ratio& of_place : list)
    before.points.push_back({before.points.back().at + 1, before.points.back().value + of_place});
  before.slope_above = beyond;
  const auto ahead_of = [&](NodeIndex of) {
    Interpolate ahead = before;
    ahead.of = of;
    return number(rows, std::move(ahead));
  };
  const NodeIndex after = number(rows, Sum{{{place, 1}, {count, 1}}});
  const NodeIndex filled = number(rows, Sum{{{ahead_of(after), 1}, {ahead_of(place), -1}}});
  return Quotient{filled, count};
}

// By the place among the winners, so that one who moved up gets what the place pays; the worst
// first where the award goes by the last places.
NodeIndex PlanMaker::money_by_place(const AwardRule& rule, NodeIndex order, NodeIndex take) {
  using Better = Order::Key::Better;
  const RowSetIndex rows = plan_.nodes[at(take)].rows;
  Order winners = std::get<Order>(plan_.nodes[at(order)].operation);
  winners.ranked = take;
  if (rule.last) winners.keys = {{order, Better::higher}};
  if (std::exchange(winners.decided, std::nullopt) && !rule.last)  // as they were parted there
    winners.keys.push_back({order, Better::lower});
  if (const auto* taken = std::get_if<Take>(&plan_.nodes[at(take)].operation); taken && taken->cut)
    winners.keys.push_back({*taken->cut, Better::lower});
  const NodeIndex group = winners.group;
  const NodeIndex place = number(rows, std::move(winners));
  if (rule.money_ties == AwardRule::MoneyTies::divided) {
    const NodeIndex share = number(rows, divided(place, group, rule.money_per_place, 0, rows));
    return number(rows, Replace{share, {State::not_applicable}, 0});
  }
  Lookup lookup;
  lookup.match = Lookup::Match::exact;
  lookup.key = place;
  lookup.otherwise = Ratio(0);
  for (std::size_t i = 0; i < rule.money_per_place.size(); ++i)
    lookup.rows.push_back({Ratio(static_cast<std::int64_t>(i) + 1), rule.money_per_place[i]});
  return number(rows, std::move(lookup));
}

// What the award pays its winners, whatever else they get.
Operation PlanMaker::prize(const AwardRule& rule, const Where& where, NodeIndex order,
                           NodeIndex take) {
  const RowSetIndex rows = plan_.nodes[at(take)].rows;
  const NodeIndex nothing = constant(rows, 0);
  if (rule.money_each) return Select{take, constant(rows, *rule.money_each), nothing};
  if (rule.money_by) {
    const Scope scope = rule.person ? people_scope(rule.person->value, where)
                                    : entrant_scope(where, group_of_award(rule, where.period));
    return Select{take, compile(rule.money_by->value, scope).node, nothing};
  }
  return Select{take, money_by_place(rule, order, take), nothing};
}

// Of the awards of which only the largest is paid, those beside this one: what they pay, and
// whether they stand before it in the rulebook.
std::vector<std::pair<NodeIndex, bool>> PlanMaker::prizes_beside(const AwardRule& rule,
                                                                 const Where& where) {
  std::vector<std::pair<NodeIndex, bool>> prizes;
  bool stands_before = true;
  for (const auto& other : book(where.period).awards) {
    if (other.id == rule.id) stands_before = false;
    const bool meets = other.id != rule.id && other.money_once == rule.money_once &&
                       other.each_indicator.empty() &&
                       other.person.has_value() == rule.person.has_value() &&
                       names(other.periods, where.period);
    if (!meets) continue;
    const auto* place = place_behind(book(where.period), other);
    if (!other.person && (place == nullptr || place->scorecard.value != where.scorecard)) continue;
    const NodeIndex take =
        other.person ? award_of_people(other, where) : award_from_place(other, where.period);
    const auto* of = std::get_if<Take>(&plan_.nodes[at(take)].operation);
    if (of == nullptr) continue;  // a circle: order_of names it
    const NodeIndex order_of_it = of->order;
    const RowSetIndex rows = plan_.nodes[at(take)].rows;
    prizes.emplace_back(number(rows, prize(other, where, order_of_it, take)), stands_before);
  }
  return prizes;
}

void PlanMaker::money(const AwardRule& rule, const Where& where, NodeIndex order, NodeIndex take) {
  if (rule.money_per_place.empty() && !rule.money_each && !rule.money_by) return;
  const RowSetIndex rows = plan_.nodes[at(take)].rows;
  if (!std::holds_alternative<Order>(plan_.nodes[at(order)].operation))
    return;  // the order waits for this very award: order_of names the circle
  const std::string id = plan_.nodes[at(take)].origin.id;
  named({Role::money, id, where.period, where.scorecard}, rows, ValueType::number,
        [&]() -> Operation {
          const auto beside = rule.money_once.empty() ? decltype(prizes_beside(rule, where)){}
                                                      : prizes_beside(rule, where);
          if (beside.empty()) return prize(rule, where, order, take);
          const NodeIndex own = number(rows, prize(rule, where, order, take));
          Logic largest{Logic::Which::all, {}};
          for (const auto& [other, stands_before] : beside)
            largest.of.push_back(yes_no(
                rows,
                Compare{own, stands_before ? Relation::greater : Relation::greater_equal, other}));
          return Select{yes_no(rows, std::move(largest)), own, constant(rows, 0)};
        });
}

}  // namespace redbanner
