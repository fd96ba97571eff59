#include <algorithm>
#include <utility>

#include "rules/place_behind.h"
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
    for (const auto& card : rules.scorecards)
      if (!rule.scorecard || rule.scorecard->value == card.id)
        award_of_people(rule, {period, card.id});
}

// A condition as the reason needs it: what AND joins stands alone, what is compared is shown.
void PlanMaker::add_condition(NodeIndex holds, const Take::Condition& said,
                              std::vector<Take::Condition>& conditions) {
  const Operation operation = plan_.nodes[at(holds)].operation;
  if (const auto* all = std::get_if<Logic>(&operation);
      all != nullptr && all->which == Logic::Which::all) {
    for (const NodeIndex part : all->of) add_condition(part, said, conditions);
    return;
  }
  Take::Condition condition = said;
  condition.holds = holds;
  const auto* compare = std::get_if<Compare>(&operation);
  if (compare != nullptr && plan_.nodes[at(compare->left)].type == ValueType::number) {
    condition.value = compare->left;
    condition.needed = compare->right;
    condition.relation = compare->relation;
  }
  conditions.push_back(std::move(condition));
}

// What the rule asks of its candidates, whoever they are.
void PlanMaker::add_eligible(const AwardRule& rule, const Scope& scope, Take& take) {
  for (const auto& condition : rule.eligible) {
    const std::string& title = condition.title.empty() ? condition.when.text : condition.title;
    add_condition(compile(condition.when.value, scope).node,
                  {NodeIndex{}, "eligible", {}, {}, title}, take.conditions);
  }
  if (rule.outside) take.outside = compile(rule.outside->value, scope).node;
}

// At least, and at most, so much of what is compared.
void PlanMaker::add_thresholds(const AwardRule& rule, NodeIndex compared, Take& take) {
  const RowSetIndex rows = plan_.nodes[at(compared)].rows;
  const auto add_threshold = [&](const std::optional<Ratio>& bound, Relation relation,
                                 const char* id) {
    if (!bound) return;
    const NodeIndex needed = constant(rows, *bound);
    take.conditions.push_back(
        {yes_no(rows, Compare{compared, relation, needed}), id, compared, needed, {}, relation});
  };
  add_threshold(rule.at_least, Relation::greater_equal, "at_least");
  add_threshold(rule.at_most, Relation::less_equal, "at_most");
}

// How many, from which end, and what becomes of equals and of the refused.
void PlanMaker::add_number(const AwardRule& rule, const Scope& scope, Take& take) {
  const RowSetIndex rows = scope.rows;
  const auto number_of = [&](int number) { return constant(rows, number); };
  if (rule.top) take.number = number_of(*rule.top);
  if (rule.last) take.number = number_of(*rule.last);
  if (rule.last) take.end = Take::End::last;
  if (rule.top_by) {
    Gather least;
    least.of = compile(rule.top_by->value, scope).node;
    least.how = Combine::least;
    const NodeIndex group = std::get<Order>(plan_.nodes[at(take.order)].operation).group;
    take.number = number(rows, Among{std::move(least), group});
  }
  take.share = rule.share;
  if (rule.limit) {
    const Date day = range_of(take.period).to;
    take.limit = Take::Limit{add(rows, ValueType::text, Group{{rule.limit->per.value}, day}),
                             rule.limit->most, rule.limit->per.value};
  }
  if (rule.ties_at_cut) take.ties_at_cut = *rule.ties_at_cut;
  take.refused = rule.refused;
  take.substitutes = rule.substitutes;
}

// Who has one of the awards that this one comes after, or lacks the one that it is from.
void PlanMaker::add_others(const AwardRule& rule, const Where& where, Take& take) {
  using Must = Take::Other::Must;
  const Rulebook& rules = book(where.period);
  const auto add_other = [&](const Name& name, Must must) {
    const auto* other = find_by_id(rules.awards, name.value);
    if (other == nullptr || !names(other->periods, where.period)) return;
    if (other->person) {
      take.others.push_back({must, other->id, award_of_people(*other, where)});
      return;
    }
    const RowSetIndex rows = card_rows(where.scorecard);
    const NodeIndex times = won(other->id, where);
    take.others.push_back(
        {must, other->id, yes_no(rows, Compare{times, Relation::greater, constant(rows, 0)})});
  };
  if (rule.from) add_other(*rule.from, Must::have);
  for (const Name& name : rule.after) add_other(name, Must::lack);
}

// Who of an order of units gets it: free of vetoes, over the threshold, eligible, within the
// number.
Take PlanMaker::taken_by_units(const AwardRule& rule, const std::string& id, const Where& where,
                               NodeIndex order, NodeIndex compared) {
  const Scope scope = entrant_scope(where, group_of_award(rule, where.period));
  Take take;
  take.award = id;
  take.period = where.period;
  take.order = order;
  if (!rule.last) take.conditions = vetoed(where);  // what is for the last is no distinction
  add_others(rule, where, take);
  add_thresholds(rule, compared, take);
  add_eligible(rule, scope, take);
  if (std::holds_alternative<Order>(plan_.nodes[at(order)].operation))  // else a circle: order_of
    add_number(rule, scope, take);
  if (rule.quota)
    take.number = number(card_rows(where.scorecard),
                         Fetch{Fetch::Whose::unit, quota(rule, unit_scope(where), where)});
  return take;
}

// The grouping that the award's candidates are ranked in.
std::optional<Name> PlanMaker::group_of_award(const AwardRule& rule,
                                              const std::string& period) const {
  const auto* place = place_behind(book(period), rule);
  return place == nullptr ? std::nullopt : place->per;
}

NodeIndex PlanMaker::award_from_place(const AwardRule& rule, const std::string& period) {
  const PlaceRule& from = *place_behind(book(period), rule);
  const Where where{period, from.scorecard.value};
  const NodeIndex index =
      named({Role::award, rule.id, period, where.scorecard}, card_rows(where.scorecard),
            ValueType::yes_no, [&]() -> Operation {
              const NodeIndex order = place(from, period);
              Take take = taken_by_units(rule, rule.id, where, order, ranked_by(from, period));
              take.cut = order_at_cut(rule, order, where);
              return take;
            });
  shares(rule, entrant_scope(where, group_of_award(rule, period)), where);
  money(rule, where, place(from, period), index);
  return index;
}

// The order that parts those tied at the cut: the place's, and then the award's own keys.
std::optional<NodeIndex> PlanMaker::order_at_cut(const AwardRule& rule, NodeIndex order,
                                                 const Where& where) {
  const auto* of = std::get_if<Order>(&plan_.nodes[at(order)].operation);
  if (rule.tie_break.empty() || of == nullptr) return std::nullopt;
  Order parted;
  parted.keys = {{order, Order::Key::Better::lower}};
  parted.group = of->group;
  add_tie_breaks(rule.tie_break, entrant_scope(where, group_of_award(rule, where.period)), where,
                 parted);
  return number(card_rows(where.scorecard), std::move(parted));
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

// One place for so many heads.
NodeIndex PlanMaker::per_heads(const AwardRule::Quota& said, RowSetIndex units, Date as_of) {
  const NodeIndex heads =
      attribute(plan_.row_sets[at(units)].kinds, said.of.value, units, as_of).node;
  const NodeIndex places = number(units, Sum{{{heads, Ratio(1) / *said.one_per}}});
  return number(units, Round{places, {said.mode, 1}});
}

// Seats for the units that are active in the period.
Allot PlanMaker::allotted(const AwardRule::Quota& said, NodeIndex by, const std::string& period) {
  const RowSetIndex units = plan_.nodes[at(by)].rows;
  const NodeIndex months = number(units, ActiveMonths{range_of(period)});
  const NodeIndex active = yes_no(units, Compare{months, Relation::greater, constant(units, 0)});
  Allot allot;
  allot.method = said.method;
  allot.by = number(units, Select{active, by, absent(units, State::not_applicable)});
  allot.total = said.total->value;
  allot.least = said.at_least;
  allot.most = said.at_most;
  allot.ties = said.ties;
  return allot;
}

// How many places each unit has, on the units; `where` is whose candidates they are.
NodeIndex PlanMaker::quota(const AwardRule& rule, const Scope& units, const Where& where) {
  return named(
      {Role::quota, rule.id, where.period, where.scorecard}, units.rows, ValueType::number,
      [&]() -> Operation {
        const auto& said = *rule.quota;
        if (said.by) return allotted(said, compile(said.by->value, units).node, where.period);
        const NodeIndex places =
            said.number ? number(units.rows, Round{compile(said.number->value, units).node,
                                                   {RoundingMode::floor, 1}})
                        : per_heads(said, units.rows, range_of(where.period).to);
        if (said.total) return allotted(said, places, where.period);
        return Sum{{{limited(places, Ratio(said.at_least),
                             said.at_most ? std::optional(Ratio(*said.at_most)) : std::nullopt),
                     1}}};
      });
}

// Who counts in which share of an award.
void PlanMaker::shares(const AwardRule& rule, const Scope& candidates, const Where& where) {
  for (const auto& share : rule.shares)
    named({Role::share, rule.id + "/" + share.id, where.period, where.scorecard}, candidates.rows,
          ValueType::yes_no, [&]() -> Operation {
            return Logic{Logic::Which::all, {compile(share.when->value, candidates).node}};
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
              add_others(rule, where, take);
              if (!rule.papers.empty())
                take.conditions.push_back({all_papers(rule, rows, where.period), "papers", {}, {}});
              add_eligible(rule, scope, take);
              add_number(rule, scope, take);
              if (rule.quota)
                take.number = number(rows, Spread{quota(rule, entrant_scope(where), where)});
              return take;
            });
  shares(rule, people_scope(rule.person->value, where), where);
  money(rule, where, order_index, index);
  return index;
}

// How many of an award an entrant won in a period alone.
NodeIndex PlanMaker::won(const std::string& id, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  const auto* rule = find_by_id(rules.awards, id);
  if (rule == nullptr || !names(rule->periods, where.period)) return constant(rows, 0);
  if (rule->from && place_behind(rules, *rule)->scorecard.value == where.scorecard)
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
