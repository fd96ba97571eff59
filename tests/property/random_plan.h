#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <set>

#include "engine/evaluate/facts.h"
#include "engine/plan/infer.h"
#include "engine/plan/plan.h"
#include "tests/property/chance.h"

namespace redbanner {

// A plan and what was recorded for it.
struct Season {
  Plan plan;
  std::vector<NodeIndex> order;
  std::vector<Exactness> exactness;
  Facts facts;
};

// The row sets of every random plan.
constexpr RowSetIndex entrants{0};
constexpr RowSetIndex rows{1};    // of entrants
constexpr RowSetIndex marks{2};   // of rows
constexpr RowSetIndex people{3};  // of entrants, some of none
constexpr std::size_t row_sets = 4;
constexpr int most_rows = 4;

// Whether a Gather may take the first or last row, which depends on the order of rows.
enum class ByOrder { allowed, never };

class RandomPlan {
 public:
  RandomPlan(Chance& chance, ByOrder by_order) : chance_(chance), by_order_(by_order) {}

  Plan make() {
    plan_.row_sets.resize(row_sets);
    plan_.row_sets[at(rows)] = {RowSet::Kind::rows, "inspection", "", "", {}, entrants, most_rows};
    plan_.row_sets[at(marks)] = {RowSet::Kind::marks, "inspection", "", "", {}, rows, most_rows};
    plan_.row_sets[at(people)] = {RowSet::Kind::people, "", "", "", {}, entrants, most_rows};
    for (std::uint32_t set = 0; set < row_sets; ++set) add_leaves(RowSetIndex{set});
    for (auto left = chance_.between(3, 14); left > 0; --left) add_random();
    return std::move(plan_);
  }

 private:
  NodeIndex add(RowSetIndex set, ValueType type, Operation operation) {
    const NodeIndex node{static_cast<std::uint32_t>(plan_.nodes.size())};
    plan_.nodes.push_back({set, type, std::move(operation), {}, {}, {}, 0});
    (type == ValueType::yes_no ? yes_no_ : numbers_)[at(set)].push_back(node);
    return node;
  }
  // Not to be computed with: groups, which count texts or are numbered by the order of rows.
  NodeIndex add_group(RowSetIndex set, Operation operation) {
    const NodeIndex node = add(set, ValueType::text, std::move(operation));
    numbers_[at(set)].pop_back();
    groups_[at(set)].push_back(node);
    return node;
  }

  void add_leaves(RowSetIndex set) {
    for (int i = 0; i < 2; ++i) {
      Node& node = plan_.nodes[at(add(set, ValueType::number, Recorded{}))];
      if (chance_.one_in(6)) continue;  // without bounds: by row
      const std::int64_t least = chance_.between(-50, 10);
      node.least = Ratio(least);
      node.most = Ratio(least + chance_.between(0, 100));
      node.decimals = static_cast<int>(chance_.between(0, 2));
    }
    add(set, ValueType::yes_no, Recorded{});
    add_group(set, Group{});
  }

  RowSetIndex any_set() { return RowSetIndex{static_cast<std::uint32_t>(chance_.below(row_sets))}; }
  NodeIndex number(RowSetIndex set) { return chance_.pick(numbers_[at(set)]); }
  NodeIndex yes_no(RowSetIndex set) { return chance_.pick(yes_no_[at(set)]); }
  NodeIndex any(RowSetIndex set) { return chance_.one_in(3) ? yes_no(set) : number(set); }
  template <class Enum>
  Enum choice(int count) {
    return static_cast<Enum>(chance_.between(0, count - 1));
  }

  void add_random() {
    constexpr int kinds = 25;
    const RowSetIndex set = any_set();
    switch (chance_.between(0, kinds - 1)) {
      case 0:
        add(set, ValueType::number, sum(set));
        break;
      case 1:
        add(set, ValueType::number, Product{number(set), number(set)});
        break;
      case 2:
        add(set, ValueType::number, Quotient{number(set), number(set)});
        break;
      case 3:
        add(set, ValueType::number, extreme(set));
        break;
      case 4:
        add(set, ValueType::number, Absolute{number(set)});
        break;
      case 5:
        add(set, ValueType::number, rounding(set));
        break;
      case 6:
        add(set, ValueType::yes_no, compare(set));
        break;
      case 7:
        add(set, ValueType::yes_no, logic(set));
        break;
      case 8:
        add(set, ValueType::number, Select{yes_no(set), number(set), number(set)});
        break;
      case 9:
        add(set, ValueType::number, lookup(set));
        break;
      case 10:
        add(set, ValueType::number, Given{number(set), yes_no(set)});
        break;
      case 11:
        add(set, ValueType::number, Replace{number(set), states(), chance_.ratio()});
        break;
      case 12:
        add(set, ValueType::yes_no, HasState{any(set), states()});
        break;
      case 13:
      case 14:
        add_along_a_link();
        break;
      case 15:
        add(set, ValueType::number, assemble(set));
        break;
      case 16:
        add_award(set);
        break;
      case 17:
        add_group(set, partition(set));
        break;
      case 18:
      case 19:
        add(set, ValueType::number, among(set));
        break;
      case 20:
        if (by_order_ == ByOrder::allowed)
          add(set, ValueType::number, Numbered{number(set), group(set)});
        break;
      case 21:
        add_fetch();
        break;
      case 22:
        add(set, ValueType::number, decide(set));
        break;
      case 23:
        add(set, ValueType::number, interpolate(set));
        break;
      case 24:
        add(set, ValueType::number, power(set));
        break;
    }
  }

  Sum sum(RowSetIndex set) {
    Sum sum;
    for (auto left = chance_.between(1, 3); left > 0; --left)
      sum.parts.push_back({number(set), chance_.one_in(2) ? Ratio(1) : chance_.ratio()});
    return sum;
  }

  std::vector<NodeIndex> several(RowSetIndex set, std::vector<NodeIndex> (&of)[row_sets]) {
    std::vector<NodeIndex> nodes;
    for (auto left = chance_.between(1, 3); left > 0; --left)
      nodes.push_back(chance_.pick(of[at(set)]));
    return nodes;
  }

  Extreme extreme(RowSetIndex set) { return {choice<Extreme::Which>(2), several(set, numbers_)}; }
  Logic logic(RowSetIndex set) { return {choice<Logic::Which>(3), several(set, yes_no_)}; }

  Round rounding(RowSetIndex set) {
    const std::array units{Ratio(1), Ratio(1, 10), Ratio(1, 100),
                           Ratio(5), Ratio(1, 4),  Ratio(1, 3)};
    return {number(set), {choice<RoundingMode>(6), units[chance_.below(units.size())]}};
  }

  Compare compare(RowSetIndex set) { return {number(set), choice<Relation>(6), number(set)}; }

  Lookup lookup(RowSetIndex set) {
    Lookup lookup;
    lookup.match = choice<Lookup::Match>(2);
    lookup.key = number(set);
    std::set<Ratio> from;
    for (auto left = chance_.between(1, 5); left > 0; --left) from.insert(chance_.ratio());
    for (const Ratio& one : from) lookup.rows.push_back({one, chance_.ratio()});
    if (lookup.match == Lookup::Match::band && chance_.one_in(2)) lookup.rows.front().from.reset();
    if (chance_.one_in(2)) lookup.otherwise = chance_.ratio();
    return lookup;
  }

  Decide decide(RowSetIndex set) {
    Decide decide;
    decide.hit = choice<Decide::Hit>(5);
    for (auto left = chance_.between(1, 3); left > 0; --left) decide.keys.push_back(any(set));
    for (auto left = chance_.between(0, 5); left > 0; --left) {
      Decide::Row row{{}, chance_.ratio()};
      for (std::size_t key = 0; key < decide.keys.size(); ++key) row.cells.push_back(cell());
      decide.rows.push_back(std::move(row));
    }
    if (chance_.one_in(2)) decide.otherwise = chance_.ratio();
    return decide;
  }

  Decide::Cell cell() {
    Decide::Cell cell;
    cell.is = choice<Decide::Cell::Is>(3);
    cell.value = chance_.one_in(2) ? Ratio(chance_.between(0, 1)) : chance_.ratio();
    if (!chance_.one_in(3)) cell.from = chance_.ratio();
    if (!chance_.one_in(3)) cell.to = chance_.ratio();
    cell.from_included = chance_.one_in(2);
    cell.to_included = chance_.one_in(2);
    return cell;
  }

  Interpolate interpolate(RowSetIndex set) {
    Interpolate interpolate;
    interpolate.of = number(set);
    std::set<Ratio> points;
    for (auto left = chance_.between(1, 4); left > 0; --left) points.insert(chance_.ratio());
    for (const Ratio& one : points) interpolate.points.push_back({one, chance_.ratio()});
    if (!chance_.one_in(3)) interpolate.slope_below = chance_.ratio();
    if (!chance_.one_in(3)) interpolate.slope_above = chance_.ratio();
    return interpolate;
  }

  // Small exponents: powers of powers grow fast.
  Power power(RowSetIndex set) {
    const NodeIndex base = number(set);
    const Ratio exponent = chance_.one_in(8) ? Ratio(1, 2) : Ratio(chance_.between(-2, 3));
    return {base, add(set, ValueType::number, Constant{exponent}), {}};
  }

  Partition partition(RowSetIndex set) {
    Partition partition;
    for (auto left = chance_.between(0, 2); left > 0; --left) partition.keys.push_back(any(set));
    if (set != entrants && chance_.one_in(2))
      partition.within = set == marks && chance_.one_in(2) ? rows : entrants;
    return partition;
  }

  NodeIndex group(RowSetIndex set) { return chance_.pick(groups_[at(set)]); }

  Among among(RowSetIndex set) {
    Among among;
    among.what = gather(set, set);
    among.group = chance_.one_in(4) ? any(set) : group(set);
    return among;
  }

  void add_fetch() {
    if (chance_.one_in(3)) {
      add(rows, ValueType::number, Fetch{Fetch::Whose::opponent, number(rows)});
      return;
    }
    const bool up = chance_.one_in(2);
    const RowSetIndex here = up ? entrants : people;
    const RowSetIndex there = chance_.one_in(4) ? here : (up ? people : entrants);
    const auto whose = choice<Fetch::Whose>(2);
    if (chance_.one_in(3))
      add(here, ValueType::yes_no, Fetch{whose, yes_no(there)});
    else
      add(here, ValueType::number, Fetch{whose, number(there)});
  }

  std::vector<State> states() {
    std::vector<State> states;
    for (auto left = chance_.between(1, 3); left > 0; --left) states.push_back(choice<State>(6));
    return states;
  }

  void add_along_a_link() {
    if (chance_.one_in(3)) {
      const std::array<std::pair<RowSetIndex, RowSetIndex>, 3> links{
          {{entrants, rows}, {rows, marks}, {entrants, people}}};
      const auto& [coarse, fine] = links[chance_.below(links.size())];
      if (chance_.one_in(3))
        add(fine, ValueType::yes_no, Spread{yes_no(coarse)});
      else
        add(fine, ValueType::number, Spread{number(coarse)});
    } else {
      const bool of_marks = chance_.one_in(2);
      const RowSetIndex fine = of_marks ? marks : rows;
      const RowSetIndex coarse = of_marks && chance_.one_in(2) ? rows : entrants;
      add(coarse, ValueType::number, gather(fine, coarse));
    }
  }

  // How many more to drop: most often few.
  NodeIndex less(RowSetIndex coarse) {
    if (chance_.one_in(4)) return number(coarse);
    return add(coarse, ValueType::number, Constant{Ratio(chance_.between(-1, 4), 2)});
  }

  Gather gather(RowSetIndex fine, RowSetIndex coarse) {
    Gather gather;
    gather.of = number(fine);
    if (chance_.one_in(3)) gather.where = yes_no(fine);
    do gather.how = choice<Combine>(10);
    while (by_order_ == ByOrder::never &&
           (gather.how == Combine::first || gather.how == Combine::last));
    if (chance_.one_in(2)) {
      gather.drop_highest = static_cast<int>(chance_.between(0, 2));
      gather.drop_lowest = static_cast<int>(chance_.between(0, 2));
      gather.drop_from = static_cast<int>(chance_.between(0, 4));
    }
    if (chance_.one_in(6)) gather.less_highest = less(coarse);
    if (chance_.one_in(6)) gather.less_lowest = less(coarse);
    if (chance_.one_in(2)) gather.empty = chance_.ratio();
    if (chance_.one_in(2)) gather.over_nothing = State::not_applicable;
    return gather;
  }

  Assemble assemble(RowSetIndex set) {
    constexpr std::array hows{Combine::sum,  Combine::sum,    Combine::mean,    Combine::least,
                              Combine::most, Combine::last,   Combine::count,   Combine::first,
                              Combine::mode, Combine::median, Combine::product, Combine::mean};
    Assemble assemble;
    assemble.how = hows[chance_.below(hows.size())];
    assemble.absent = choice<Assemble::Absent>(3);
    for (auto left = chance_.between(1, 4); left > 0; --left)
      assemble.parts.push_back(
          {number(set), chance_.one_in(9) ? Ratio(0) : chance_.positive(), chance_.positive()});
    if (chance_.one_in(3))
      assemble.best = static_cast<int>(chance_.between(1, 4));
    else if (chance_.one_in(4))
      assemble.lowest = static_cast<int>(chance_.between(1, 4));
    if (chance_.one_in(4)) assemble.drop_highest = static_cast<int>(chance_.between(0, 2));
    if (chance_.one_in(4)) assemble.drop_lowest = static_cast<int>(chance_.between(0, 2));
    return assemble;
  }

  void add_award(RowSetIndex set) {
    Order order;
    for (auto left = chance_.between(1, 3); left > 0; --left)
      order.keys.push_back({number(set), choice<Order::Key::Better>(2)});
    order.group = group(set);
    if (chance_.one_in(3)) order.ranked = yes_no(set);
    if (chance_.one_in(3)) order.ranked_last = yes_no(set);
    order.shared = choice<Order::Shared>(4);
    Take take;
    take.order = add(set, ValueType::number, order);
    for (auto left = chance_.between(0, 2); left > 0; --left)
      take.conditions.push_back({yes_no(set), "rule", {}, {}});
    if (!chance_.one_in(5)) {
      take.number = add(set, ValueType::number, Constant{Ratio(chance_.between(-1, 6), 2)});
    }
    if (!take.number && chance_.one_in(2)) {
      take.share = Take::Share{Ratio(chance_.between(1, 9), 10), choice<Take::Share::Of>(2)};
      if (chance_.one_in(3)) take.share->most = static_cast<int>(chance_.between(1, 4));
    }
    for (auto left = chance_.between(0, 2); left > 0; --left)
      take.others.push_back({choice<Take::Other::Must>(2), "other", yes_no(set)});
    if (chance_.one_in(3)) take.end = Take::End::last;
    if (chance_.one_in(3)) take.outside = yes_no(set);
    if (chance_.one_in(3)) {
      Order at_cut;
      at_cut.keys = {{number(set), choice<Order::Key::Better>(2)}};
      at_cut.group = order.group;
      take.cut = add(set, ValueType::number, at_cut);
    }
    take.ties_at_cut = choice<Take::Ties>(3);
    take.refused = choice<Take::Refused>(2);
    add(set, ValueType::yes_no, take);
  }

  Chance& chance_;
  ByOrder by_order_;
  Plan plan_;
  std::vector<NodeIndex> numbers_[row_sets];
  std::vector<NodeIndex> yes_no_[row_sets];
  std::vector<NodeIndex> groups_[row_sets];
};

// --- What was recorded
// ----------------------------------------------------------------------------

inline std::vector<std::uint32_t> random_children(std::size_t parents, Chance& chance) {
  std::vector<std::uint32_t> first_row{0};
  for (std::size_t parent = 0; parent < parents; ++parent)
    first_row.push_back(first_row.back() + static_cast<std::uint32_t>(chance.below(most_rows + 1)));
  return first_row;
}

// Some rows are two sides of one; the other side of the others is not recorded.
inline std::vector<std::int64_t> random_opponents(std::size_t count, Chance& chance) {
  std::vector<std::size_t> sides(count);
  std::iota(sides.begin(), sides.end(), std::size_t{0});
  chance.shuffle(sides);
  std::vector<std::int64_t> opponents(count, -1);
  for (std::size_t i = 0; i + 1 < count; i += 2) {
    if (chance.one_in(4)) continue;
    opponents[sides[i]] = static_cast<std::int64_t>(sides[i + 1]);
    opponents[sides[i + 1]] = static_cast<std::int64_t>(sides[i]);
  }
  return opponents;
}

inline std::vector<Rows> random_rows(Chance& chance) {
  std::vector<Rows> sets(row_sets);
  sets[at(entrants)].count = chance.below(7);
  for (const auto& [coarse, fine] : {std::pair{entrants, rows}, std::pair{rows, marks}}) {
    sets[at(fine)].first_row = random_children(sets[at(coarse)].count, chance);
    sets[at(fine)].count = sets[at(fine)].first_row.back();
  }
  sets[at(rows)].opponent = random_opponents(sets[at(rows)].count, chance);
  sets[at(people)].count = chance.below(8);
  const auto units = static_cast<std::int64_t>(sets[at(entrants)].count);
  for (std::size_t person = 0; person < sets[at(people)].count; ++person)
    sets[at(people)].parent.push_back(chance.between(-1, units - 1));
  // Some of the people are entrants themselves, and some of their units are none.
  for (const RowSetIndex set : {entrants, people}) {
    std::vector<std::size_t> listed(12);
    std::iota(listed.begin(), listed.end(), std::size_t{0});
    chance.shuffle(listed);
    Rows& rows_of_set = sets[at(set)];
    for (std::size_t row = 0; row < rows_of_set.count; ++row) {
      rows_of_set.entrant.push_back(listed[row]);
      rows_of_set.unit.push_back(chance.one_in(5) ? Rows::no_entrant : chance.below(12));
    }
  }
  return sets;
}

inline Ratio random_value(const Node& node, Chance& chance) {
  if (node.type == ValueType::yes_no) return chance.between(0, 1);
  if (node.type == ValueType::text) return chance.between(0, 2);
  if (!node.least) return chance.ratio();
  const Ratio step = power_of_ten(-node.decimals);
  const auto steps = ((*node.most - *node.least) / step).whole().value();
  // Few different values, so that there are ties.
  return *node.least + step * Ratio(steps * chance.between(0, 4) / 4);
}

inline Column random_leaf(const Node& node, std::size_t count, const Exactness& exactness,
                          Chance& chance) {
  const bool all_present = chance.one_in(3);
  Column column;
  column.denominator = chance.one_in(8) ? 0 : exactness.denominator;
  for (std::size_t row = 0; row < count; ++row) {
    State state = State::present;
    if (!all_present && chance.one_in(3)) state = static_cast<State>(chance.between(0, 5));
    const Ratio value = has_value(state) ? random_value(node, chance) : Ratio(0);
    column.states.push_back(state);
    if (column.denominator == 0)
      column.ratios.push_back(value);
    else
      column.fixed.push_back((value * column.denominator).whole().value());
  }
  if (all_present) column.states.clear();
  return column;
}

inline Season random_season(Chance& chance, ByOrder by_order) {
  Season season;
  season.plan = RandomPlan(chance, by_order).make();
  season.order = order_of(season.plan).order;
  season.exactness = infer(season.plan, season.order);
  season.facts.rows = random_rows(chance);
  season.facts.leaves.resize(season.plan.nodes.size());
  for (std::size_t node = 0; node < season.plan.nodes.size(); ++node) {
    const Node& one = season.plan.nodes[node];
    const bool is_leaf = std::holds_alternative<Recorded>(one.operation) ||
                         std::holds_alternative<Group>(one.operation);
    if (is_leaf)
      season.facts.leaves[node] = leaf_of(
          random_leaf(one, season.facts.rows[at(one.rows)].count, season.exactness[node], chance));
  }
  return season;
}

}  // namespace redbanner
