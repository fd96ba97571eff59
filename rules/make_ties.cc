#include <memory>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

using Better = Order::Key::Better;

Better better_of(const TieBreak& key) { return key.ascending ? Better::lower : Better::higher; }

}  // namespace

// How often an entrant reached `place` in the contests of an indicator, in a period and its parts.
NodeIndex PlanMaker::times_reached(const IndicatorRule& rule, int place, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  Sum times;
  for (const PeriodRule* leaf : leaves_of(where.period)) {
    if (!examined(rule, leaf->id)) continue;
    const Where there{leaf->id, where.scorecard};
    const RowSetIndex list = list_rows(rule, there);
    const NodeIndex reached = field_of_row(rule, rule.fields.front(), there);
    const NodeIndex is_it = yes_no(list, Compare{reached, Relation::equal, constant(list, place)});
    times.parts.push_back({number(rows, counting(reached, is_it)), Ratio(1)});
  }
  if (times.parts.empty()) return constant(rows, 0);
  return number(rows, std::move(times));
}

// The values of a list in turn, best first: the first, or whether there is one at all, …
void PlanMaker::add_sorted(const TieBreak& key, const Scope& scope, Order& order) {
  for (int k = 1; k <= key.depth; ++k) {
    FormulaCall kth{key.ascending ? "SMALL" : "LARGE", {}};
    auto of = parse_formula(key.sorted->text);
    kth.arguments.push_back(std::move(std::get<Formula>(of)));
    kth.arguments.push_back(Formula{FormulaNumber{Ratio(k)}, 1});
    // A missing value stands behind any.
    const NodeIndex value = aggregate(kth, scope).node;
    order.keys.push_back({yes_no(scope.rows, HasState{value, {State::present, State::late}})});
    order.keys.push_back({number(scope.rows, Replace{value,
                                                     {State::not_applicable, State::not_examined,
                                                      State::refused, State::pending},
                                                     0}),
                          better_of(key)});
  }
}

// The groups of those that are equal in all keys so far; made where a key asks for them.
PlanMaker::Equals PlanMaker::equal_in(const Order& order, RowSetIndex rows) {
  const auto made = std::make_shared<std::optional<NodeIndex>>();
  return [this, so_far = order, rows, made] {
    if (*made) return **made;
    Partition equal;
    equal.keys = {so_far.group, number(rows, so_far)};
    *made = number(rows, std::move(equal));
    return **made;
  };
}

// How many of the group one is ahead of, less those one is behind: with n in the group and the mean
// of the places that equals fill, n + 1 − 2 × place. Who has no value is in no group.
NodeIndex PlanMaker::ahead_less_behind(NodeIndex of, Better better, NodeIndex group,
                                       RowSetIndex rows) {
  Order order;
  order.keys = {{of, better}};
  order.group = group;
  order.shared = Order::Shared::average;
  const NodeIndex place = number(rows, std::move(order));
  const NodeIndex count = number(rows, Among{counting(of), group});
  return number(rows, Sum{{{count, 1}, {constant(rows, 1), 1}, {place, -2}}});
}

// How much more often ahead of those that are equal so far than behind them, over the contests that
// two of them took part in: the parts of a period, or the rows of a list with the same name.
NodeIndex PlanMaker::head_to_head(const TieBreak& key, NodeIndex equal, const Scope& scope,
                                  const Where& where) {
  const auto& name = std::get<FormulaName>(key.head_to_head->value.what);
  Sum all;
  if (name.path.front() == "periods") {
    for (const Scope& part : scope.several("periods").members) {
      const NodeIndex of = part.resolve(name, Recorded::What::value).node;
      const NodeIndex ahead = ahead_less_behind(of, better_of(key), equal, scope.rows);
      all.parts.push_back({number(scope.rows, Replace{ahead, absences, 0}), 1});
    }
  } else {
    const auto& rule = *find_by_id(book(where.period).indicators, name.path.front());
    for (const Where& there : contests_of(rule, where)) {
      const RowSetIndex rows = list_rows(rule, there);
      const NodeIndex of =
          row_scope(rule, there).resolve({{}, name.name}, Recorded::What::value).node;
      const NodeIndex called = add(rows, ValueType::text, RowName{RowName::Of::row});
      Partition same;
      same.keys = {add(rows, ValueType::text,
                       Replace{called, absences, number_of(text(rows, std::string()))}),
                   number(rows, Spread{equal})};
      const NodeIndex contest = number(rows, std::move(same));
      Gather sum;
      sum.of = ahead_less_behind(of, better_of(key), contest, rows);
      sum.how = Combine::sum;
      sum.empty = Ratio(0);
      all.parts.push_back({number(scope.rows, std::move(sum)), 1});
    }
  }
  if (all.parts.empty()) return constant(scope.rows, 0);
  return number(scope.rows, std::move(all));
}

// Who beats whom among those of a group; of who met nobody nothing is known.
Order::Key PlanMaker::by_contests(const TieBreak& key, NodeIndex group, const Where& where) {
  const FormulaAt& of = key.schulze ? *key.schulze : *key.copeland;
  const auto& name = std::get<FormulaName>(of.value.what);
  const auto& rule = *find_by_id(book(where.period).indicators, name.path.front());
  Pairwise pairwise;
  pairwise.method = key.schulze ? Pairwise::Method::schulze : Pairwise::Method::copeland;
  pairwise.lower_is_ahead = key.ascending;
  pairwise.group = group;
  for (const Where& there : contests_of(rule, where)) {
    const RowSetIndex rows = list_rows(rule, there);
    const NodeIndex called = add(rows, ValueType::text, RowName{RowName::Of::row});
    pairwise.parts.push_back(
        {row_scope(rule, there).resolve({{}, name.name}, Recorded::What::value).node,
         number(rows,
                Partition{{add(rows, ValueType::text,
                               Replace{called, absences, number_of(text(rows, std::string()))})},
                          {}})});
  }
  return {number(card_rows(where.scorecard), std::move(pairwise)),
          key.schulze ? Better::lower : Better::higher};
}

// Among equals who met none of the others is neither ahead nor behind.
Order::Key PlanMaker::by_contests_of_equals(const TieBreak& key, NodeIndex equal,
                                            const Where& where) {
  const auto [of, better] = by_contests(key, equal, where);
  return {number(card_rows(where.scorecard), Replace{of, absences, key.schulze ? 1 : 0}), better};
}

// Where the rows of a list are recorded: in the leaves that it is examined in.
std::vector<PlanMaker::Where> PlanMaker::contests_of(const IndicatorRule& rule,
                                                     const Where& where) const {
  if (rule.over) return {{rule.over->value, where.scorecard}};
  std::vector<Where> contests;
  for (const PeriodRule* leaf : leaves_of(where.period))
    if (examined(rule, leaf->id)) contests.push_back({leaf->id, where.scorecard});
  return contests;
}

void PlanMaker::add_tie_break(const TieBreak& key, const Equals& equal, const Scope& scope,
                              const Where& where, Order& order) {
  if (key.by) order.keys.push_back({compile(key.by->value, scope).node, better_of(key)});
  if (key.sorted) add_sorted(key, scope, order);
  if (key.head_to_head) order.keys.push_back({head_to_head(key, equal(), scope, where)});
  if (key.copeland || key.schulze) order.keys.push_back(by_contests_of_equals(key, equal(), where));
  if (!key.count_back) return;
  const auto& contest = *find_by_id(book(where.period).indicators, key.count_back->value);
  for (int place = 1; place <= key.depth; ++place)
    order.keys.push_back({times_reached(contest, place, where)});
}

// `tied.x`: of those that are equal in all keys before; of keys that begin again, before the round.
void PlanMaker::add_tie_breaks(const std::vector<TieBreak>& keys, const Scope& scope,
                               const Where& where, Order& order) {
  const auto scope_among = [&](const Equals& equal) {
    Scope among = scope;
    among.several = [this, scope, equal](Id prefix) {
      return prefix == "tied" ? peers_of(scope, prefix, equal()) : scope.several(prefix);
    };
    return among;
  };
  for (const TieBreak& key : keys) {
    const bool restarts = !key.restart.empty();
    for (int round = 0; round < (restarts ? key.depth : 1); ++round) {
      const Equals equal = equal_in(order, scope.rows);
      const Scope among = scope_among(equal);
      for (const TieBreak& one : key.restart) add_tie_break(one, equal, among, where, order);
      if (!restarts) add_tie_break(key, equal, among, where, order);
    }
  }
}

// What is recorded under the place rule's id, or drawn.
Order::Decided PlanMaker::decided(const PlaceRule& rule, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto settled = [&](Settled::What what, ValueType type) {
    return add(rows, type, Settled{what, rule.id, where.period, rule.decide->seed});
  };
  const auto [how, seed, places, position] = *rule.decide;
  if (how == Order::Decided::How::draw)
    return {how, settled(Settled::What::lot, ValueType::number), {}, places};
  return {how, settled(Settled::What::place, ValueType::number),
          settled(Settled::What::contest, ValueType::text), places};
}

}  // namespace redbanner
