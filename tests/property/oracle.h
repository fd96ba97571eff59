#pragma once

#include "engine/core/cases.h"
#include "tests/property/exact.h"
#include "tests/property/random_plan.h"

// What a plan means, a second time: every node row by row in unlimited fractions, the plainest way,
// sharing nothing with the engine but the plan and what was recorded.
namespace redbanner {

class Oracle {
 public:
  explicit Oracle(const Season& season) : season_(season), truths_(season.plan.nodes.size()) {
    for (const NodeIndex node : season.order) {
      const std::size_t count = season.facts.rows[at(season.plan.nodes[at(node)].rows)].count;
      for (std::size_t row = 0; row < count; ++row)
        truths_[at(node)].push_back(truth_of(node, row));
    }
  }

  const Truth& truth(NodeIndex node, std::size_t row) const { return truths_[at(node)][row]; }

 private:
  template <class Value>
  static Truth where_all_are(const std::vector<Truth>& inputs, Value value) {
    std::vector<State> states;
    for (const Truth& input : inputs) states.push_back(input.state);
    const State state = spread(states);
    return is_there(state) ? Truth{state, value()} : Truth{state, 0};
  }

  Truth truth_of(NodeIndex node, std::size_t row) const {
    const Node& one = season_.plan.nodes[at(node)];
    const auto in = [&](NodeIndex input) { return truth(input, row); };
    const auto all_in = [&](const std::vector<NodeIndex>& inputs) {
      std::vector<Truth> truths;
      for (const NodeIndex input : inputs) truths.push_back(in(input));
      return truths;
    };
    const auto lists = [](State state, const std::vector<State>& states) {
      return std::count(states.begin(), states.end(), state) > 0;
    };
    return std::visit(
        Cases{
            [&](const Constant& of) {
              return Truth{State::present, exact_of(of.value)};
            },
            [&](const Sum& of) {
              std::vector<Truth> inputs;
              Exact sum = 0;
              for (const auto& part : of.parts) {
                inputs.push_back(in(part.of));
                sum += in(part.of).value * exact_of(part.factor);
              }
              return where_all_are(inputs, [&] { return sum; });
            },
            [&](const Product& of) {
              return where_all_are({in(of.left), in(of.right)},
                                   [&] { return Exact(in(of.left).value * in(of.right).value); });
            },
            [&](const Quotient& of) {
              const Truth divisor = in(of.divisor);
              Truth result = where_all_are({in(of.dividend), divisor}, [] { return Exact(0); });
              if (!is_there(result.state)) return result;
              if (divisor.value == 0) return Truth{State::not_applicable, 0};
              result.value = in(of.dividend).value / divisor.value;
              return result;
            },
            [&](const Extreme& of) {
              return where_all_are(all_in(of.of), [&] {
                Exact result = in(of.of.front()).value;
                for (const NodeIndex input : of.of) {
                  const Exact value = in(input).value;
                  if (of.which == Extreme::Which::least ? value < result : value > result)
                    result = value;
                }
                return result;
              });
            },
            [&](const Absolute& of) {
              return where_all_are({in(of.of)}, [&] { return Exact(abs(in(of.of).value)); });
            },
            [&](const Round& of) {
              return where_all_are({in(of.of)}, [&] {
                const Exact unit = exact_of(of.how.unit);
                return Exact(rounded(in(of.of).value / unit, of.how.mode) * unit);
              });
            },
            [&](const Compare& of) {
              return where_all_are({in(of.left), in(of.right)}, [&] {
                return Exact(holds(in(of.left).value, of.relation, in(of.right).value) ? 1 : 0);
              });
            },
            [&](const Logic& of) {
              return where_all_are(all_in(of.of), [&] {
                std::size_t yes = 0;
                for (const NodeIndex input : of.of) yes += in(input).value != 0;
                if (of.which == Logic::Which::all) return Exact(yes == of.of.size() ? 1 : 0);
                return Exact((yes > 0) == (of.which == Logic::Which::any) ? 1 : 0);
              });
            },
            [&](const Select& of) {
              const Truth condition = in(of.condition);
              if (!is_there(condition.state)) return Truth{condition.state, 0};
              Truth chosen = in(condition.value != 0 ? of.then : of.otherwise);
              chosen.state = spread({condition.state, chosen.state});
              return chosen;
            },
            [&](const Lookup& of) { return looked_up(of, in(of.key)); },
            [&](const Decide& of) { return decided(of, all_in(of.keys)); },
            [&](const Interpolate& of) { return on_the_line(of, in(of.of)); },
            [&](const Power& of) { return power(in(of.base), in(of.exponent)); },
            [&](const Given& of) {
              const State availability = in(of.availability).state;
              Truth result = in(of.of);
              if (!is_there(availability)) return Truth{availability, 0};
              if (result.state == State::present) result.state = availability;
              return result;
            },
            [&](const Replace& of) {
              const Truth result = in(of.of);
              return lists(result.state, of.states) ? Truth{State::present, exact_of(of.value)}
                                                    : result;
            },
            [&](const HasState& of) {
              return Truth{State::present, lists(in(of.of).state, of.states) ? 1 : 0};
            },
            [&](const Gather& of) {
              return gathered(of, rows_below(season_.plan.nodes[at(of.of)].rows, one.rows, row),
                              row);
            },
            [&](const Assemble& of) { return assembled(of, row); },
            [&](const Spread& of) { return spread_down(of, one.rows, row); },
            [&](const Fetch& of) { return fetched(of, one.rows, row); },
            [&](const Partition& of) { return numbered_group(of, one.rows, row); },
            [&](const Among& of) { return among(of, row); },
            [&](const Numbered& of) { return numbered_row(of, row); },
            [&](const Order& of) { return placed(of, row); },
            [&](const Take& of) {
              return Truth{State::present, is_taken(of, row) ? 1 : 0};
            },
            [&](const auto&) {  // leaves
              const Column& column = *season_.facts.leaves[at(node)];
              return Truth{column.state(row), exact_of(column.value(row))};
            },
        },
        one.operation);
  }

  // Those whose way up through the coarser sets leads to the row.
  std::vector<std::size_t> rows_below(RowSetIndex fine, RowSetIndex coarse, std::size_t row) const {
    std::vector<std::size_t> found;
    for (std::size_t one = 0; one < season_.facts.rows[at(fine)].count; ++one)
      if (row_above(fine, coarse, one) == static_cast<std::int64_t>(row)) found.push_back(one);
    return found;
  }

  std::int64_t row_above(RowSetIndex fine, RowSetIndex coarse, std::size_t row) const {
    std::int64_t above = static_cast<std::int64_t>(row);
    for (; fine != coarse && above >= 0; fine = *season_.plan.row_sets[at(fine)].parent)
      above = parent_row(fine, static_cast<std::size_t>(above));
    return above;
  }

  std::vector<std::size_t> rows_beside(NodeIndex group, std::size_t row) const {
    std::vector<std::size_t> found;
    for (std::size_t other = 0; other < truths_[at(group)].size(); ++other)
      if (is_there(truth(group, other).state) &&
          truth(group, other).value == truth(group, row).value)
        found.push_back(other);
    return found;
  }

  // What less_highest or less_lowest says in a row, not below 0, cut down.
  int more_drops(const std::optional<NodeIndex>& node, std::size_t row) const {
    if (!node) return 0;
    const Whole said = rounded_down(truth(*node, row).value);
    return said < 0 ? 0 : static_cast<int>(std::min(said, Whole(1000)));
  }

  Truth gathered(const Gather& of, const std::vector<std::size_t>& of_rows, std::size_t row) const {
    std::vector<Exact> values;
    std::vector<State> states;
    std::vector<State> less;
    for (const auto& node : {of.less_highest, of.less_lowest})
      if (node) less.push_back(truth(*node, row).state);
    for (const std::size_t one : of_rows) {
      const Truth& value = truth(of.of, one);
      if (of.where && !is_yes(*of.where, one)) continue;
      if (value.state == State::pending) return {State::pending, 0};
      if (!is_there(value.state)) continue;
      values.push_back(value.value);
      states.push_back(value.state);
    }
    if (!is_there(spread(less))) return {spread(less), 0};
    const bool drops = values.size() >= static_cast<std::size_t>(of.drop_from);
    drop(values, (drops ? of.drop_highest : 0) + more_drops(of.less_highest, row), 1);
    drop(values, (drops ? of.drop_lowest : 0) + more_drops(of.less_lowest, row), -1);
    if (values.empty())
      return of.empty ? Truth{spread(less), exact_of(*of.empty)} : Truth{of.over_nothing, 0};
    states.insert(states.end(), less.begin(), less.end());
    return {spread(states), combined(of.how, values)};
  }

  Truth among(const Among& of, std::size_t row) const {
    if (!is_there(truth(of.group, row).state)) return {State::not_applicable, 0};
    return gathered(of.what, rows_beside(of.group, row), row);
  }

  std::int64_t parent_row(RowSetIndex set, std::size_t row) const {
    const Rows& fine = season_.facts.rows[at(set)];
    if (!fine.parent.empty()) return fine.parent[row];
    std::size_t parent = 0;
    while (fine.first_row[parent + 1] <= row) ++parent;
    return static_cast<std::int64_t>(parent);
  }

  State state_in_partition(const Partition& of, RowSetIndex set, std::size_t row) const {
    const bool is_orphan = of.within && row_above(set, *of.within, row) < 0;
    std::vector<State> states{is_orphan ? State::not_applicable : State::present};
    for (const NodeIndex key : of.keys) states.push_back(truth(key, row).state);
    return spread(states);
  }

  bool are_together(const Partition& of, RowSetIndex set, std::size_t a, std::size_t b) const {
    if (of.within && row_above(set, *of.within, a) != row_above(set, *of.within, b)) return false;
    return std::all_of(of.keys.begin(), of.keys.end(),
                       [&](NodeIndex key) { return truth(key, a).value == truth(key, b).value; });
  }

  // Counted by the groups that begin no later than the row's own.
  Truth numbered_group(const Partition& of, RowSetIndex set, std::size_t row) const {
    const State state = state_in_partition(of, set, row);
    if (!is_there(state)) return {state, 0};
    std::vector<std::size_t> first_rows;
    for (std::size_t one = 0; one <= row; ++one) {
      if (!is_there(state_in_partition(of, set, one))) continue;
      std::size_t group = 0;
      while (group < first_rows.size() && !are_together(of, set, first_rows[group], one)) ++group;
      if (group == first_rows.size()) first_rows.push_back(one);
      if (one == row) return {state, static_cast<std::int64_t>(group) + 1};
    }
    return {state, 0};
  }

  Truth numbered_row(const Numbered& of, std::size_t row) const {
    const Truth& own = truth(of.of, row);
    const State group = truth(of.group, row).state;
    if (!is_there(own.state)) return own;
    if (!is_there(group)) return {State::not_applicable, 0};
    int number = 0;
    for (const std::size_t other : rows_beside(of.group, row))
      number += other <= row && is_there(truth(of.of, other).state) ? 1 : 0;
    return {spread({own.state, group}), number};
  }

  Truth fetched(const Fetch& of, RowSetIndex set, std::size_t row) const {
    const Rows& here = season_.facts.rows[at(set)];
    const Rows& there = season_.facts.rows[at(season_.plan.nodes[at(of.of)].rows)];
    if (of.whose == Fetch::Whose::opponent) {
      const std::int64_t other = here.opponent[row];
      return other < 0 ? Truth{State::pending, 0} : truth(of.of, static_cast<std::size_t>(other));
    }
    const std::size_t wanted = of.whose == Fetch::Whose::own ? here.entrant[row] : here.unit[row];
    for (std::size_t other = 0; other < there.count; ++other)
      if (there.entrant[other] == wanted) return truth(of.of, other);
    return {State::not_applicable, 0};
  }

  Truth power(const Truth& base, const Truth& exponent) const {
    Truth result = where_all_are({base, exponent}, [] { return Exact(1); });
    if (!is_there(result.state)) return result;
    const bool is_whole = denominator(exponent.value) == 1;
    if (!is_whole || (base.value == 0 && exponent.value < 0)) return {State::not_applicable, 0};
    for (Whole times = abs(numerator(exponent.value)); times > 0; --times)
      result.value *= base.value;
    if (exponent.value < 0) result.value = 1 / result.value;
    const Whole longest = Whole(1) << (1 << 14);
    const bool is_huge = abs(result.value) > Exact(pow(Whole(10), 60)) ||
                         abs(numerator(result.value)) >= longest ||
                         denominator(result.value) >= longest;
    return is_huge ? Truth{State::not_applicable, 0} : result;
  }

  Truth decided(const Decide& of, const std::vector<Truth>& keys) const {
    Truth result = where_all_are(keys, [] { return Exact(0); });
    if (!is_there(result.state)) return result;
    std::vector<Exact> outcomes;
    for (const auto& row : of.rows) {
      bool holds = true;
      for (std::size_t key = 0; key < keys.size(); ++key)
        holds = holds && meets(row.cells[key], keys[key].value);
      if (holds) outcomes.push_back(exact_of(row.outcome));
    }
    if (outcomes.empty())
      return of.otherwise ? Truth{result.state, exact_of(*of.otherwise)}
                          : Truth{State::not_applicable, 0};
    constexpr Combine how[] = {Combine::first, Combine::sum, Combine::least, Combine::most,
                               Combine::count};
    result.value = combined(how[static_cast<std::size_t>(of.hit)], outcomes);
    return result;
  }

  Truth assembled(const Assemble& of, std::size_t row) const {
    std::vector<State> states;
    std::vector<State> states_of_present;
    std::vector<Exact> worths;
    std::vector<Exact> weights;
    std::vector<Exact> all_weights;
    for (const auto& part : of.parts) {
      const Truth& input = truth(part.of, row);
      states.push_back(input.state);
      all_weights.push_back(exact_of(part.weight));
      if (!is_there(input.state)) continue;
      states_of_present.push_back(input.state);
      weights.push_back(exact_of(part.weight));
      worths.push_back(input.value * exact_of(part.weight) / exact_of(part.full));
    }
    const State all = spread(states);
    const bool spreads = of.absent == Assemble::Absent::spreads;
    if (all == State::pending || worths.empty() || (spreads && !is_there(all))) return {all, 0};
    const State state = spread(states_of_present);
    for (int i = 0; i < of.drop_highest; ++i) drop_first(worths, weights, 1);
    for (int i = 0; i < of.drop_lowest; ++i) drop_first(worths, weights, -1);
    if (worths.empty()) return {State::not_applicable, 0};
    std::sort(all_weights.rbegin(), all_weights.rend());
    for (int i = 0; i < of.drop_highest + of.drop_lowest && !all_weights.empty(); ++i)
      all_weights.pop_back();
    for (const auto& [few, sign] : {std::pair{of.best, 1}, std::pair{of.lowest, -1}}) {
      if (few == 0) continue;
      keep(worths, weights, static_cast<std::size_t>(few), sign);
      all_weights.resize(std::min(all_weights.size(), static_cast<std::size_t>(few)));
    }
    const bool rescales = of.absent == Assemble::Absent::rescale && of.how == Combine::sum;
    if (of.how != Combine::mean && !rescales) return {state, combined(of.how, worths)};
    const Exact divisor = combined(Combine::sum, weights);
    if (divisor == 0) return {State::not_applicable, 0};
    const Exact share = combined(Combine::sum, worths) / divisor;
    return {state, rescales ? Exact(share * combined(Combine::sum, all_weights)) : share};
  }

  Truth spread_down(const Spread& of, RowSetIndex set, std::size_t row) const {
    const std::int64_t parent = parent_row(set, row);
    if (parent < 0) return {State::not_applicable, 0};
    return truth(of.of, static_cast<std::size_t>(parent));
  }

  bool is_yes(NodeIndex node, std::size_t row) const {
    return is_there(truth(node, row).state) && truth(node, row).value != 0;
  }

  bool is_ranked(const Order& of, std::size_t row) const {
    if (!is_there(truth(of.group, row).state)) return false;
    if (!is_there(truth(of.keys.front().of, row).state)) return false;
    if (of.ranked && !is_yes(*of.ranked, row)) return false;
    for (const auto& key : of.keys)
      if (truth(key.of, row).state == State::pending) return false;
    return true;
  }

  // Below 0: `a` is better.
  int order_of_two(const Order& of, std::size_t a, std::size_t b) const {
    if (of.ranked_last && is_yes(*of.ranked_last, a) != is_yes(*of.ranked_last, b))
      return is_yes(*of.ranked_last, a) ? 1 : -1;
    for (const auto& key : of.keys) {
      const Truth& one = truth(key.of, a);
      const Truth& other = truth(key.of, b);
      if (is_there(one.state) != is_there(other.state)) return is_there(one.state) ? -1 : 1;
      if (!is_there(one.state) || one.value == other.value) continue;
      const bool higher = key.better == Order::Key::Better::higher;
      return (one.value > other.value) == higher ? -1 : 1;
    }
    return 0;
  }

  std::vector<std::size_t> group_of(const Order& of, std::size_t row) const {
    std::vector<std::size_t> group;
    for (std::size_t other = 0; other < truths_[at(of.group)].size(); ++other)
      if (is_ranked(of, other) && truth(of.group, other).value == truth(of.group, row).value)
        group.push_back(other);
    return group;
  }

  Truth placed(const Order& of, std::size_t row) const {
    if (!is_ranked(of, row)) {
      bool pending = truth(of.group, row).state == State::pending ||
                     (of.ranked && truth(*of.ranked, row).state == State::pending);
      for (const auto& key : of.keys)
        pending = pending || truth(key.of, row).state == State::pending;
      const State first = truth(of.keys.front().of, row).state;
      if (pending) return {State::pending, 0};
      return {is_there(first) ? State::not_applicable : first, 0};
    }
    int place = 1;
    std::vector<std::size_t> better;
    for (const std::size_t other : group_of(of, row)) {
      if (order_of_two(of, other, row) >= 0) continue;
      const bool is_new = std::none_of(better.begin(), better.end(), [&](std::size_t seen) {
        return order_of_two(of, seen, other) == 0;
      });
      if (is_new || of.shared != Order::Shared::dense) ++place;
      better.push_back(other);
    }
    int others = 0;
    for (const std::size_t other : group_of(of, row))
      others += other != row && order_of_two(of, other, row) == 0 ? 1 : 0;
    if (of.shared == Order::Shared::average) return {State::present, place + Exact(others, 2)};
    return {State::present, place + (of.shared == Order::Shared::last ? others : 0)};
  }

  // By counting: how many stand before the row, and how many beside it, that use up the number.
  bool is_eligible(const Take& of, std::size_t row) const {
    return std::all_of(of.conditions.begin(), of.conditions.end(),
                       [&](const auto& condition) { return is_yes(condition.holds, row); });
  }

  bool is_candidate(const Take& of, const Order& order, std::size_t row) const {
    return is_ranked(order, row) &&
           std::all_of(of.others.begin(), of.others.end(), [&](const auto& other) {
             return is_yes(other.won, row) == (other.must == Take::Other::Must::have);
           });
  }

  Whole number_to_take(const Take& of, const std::vector<std::size_t>& group,
                       std::size_t row) const {
    if (!of.share) return rounded_down(truth(*of.number, row).value);
    Whole counted = 0;
    for (const std::size_t other : group)
      counted += of.share->of == Take::Share::Of::candidates || is_eligible(of, other) ? 1 : 0;
    Whole number = rounded_down(exact_of(of.share->part) * counted);
    number = std::max(Whole(of.share->least), number);
    return of.share->most ? std::min(Whole(*of.share->most), number) : number;
  }

  // Below 0: the first is before the second where equals at the cut are parted.
  int order_at_cut(const Take& of, std::size_t first, std::size_t second) const {
    const auto& order = std::get<Order>(season_.plan.nodes[at(*of.cut)].operation);
    const bool first_ranked = is_ranked(order, first);
    const bool second_ranked = is_ranked(order, second);
    if (first_ranked != second_ranked) return first_ranked ? -1 : 1;
    return first_ranked ? order_of_two(order, first, second) : 0;
  }

  bool is_taken(const Take& of, std::size_t row) const {
    const auto& order = std::get<Order>(season_.plan.nodes[at(of.order)].operation);
    const auto has_it_outside = [&](std::size_t one) {
      return of.outside && is_eligible(of, one) && is_yes(*of.outside, one);
    };
    if (!is_candidate(of, order, row) || !is_eligible(of, row)) return false;
    if ((!of.number && !of.share) || has_it_outside(row)) return true;
    std::vector<std::size_t> group;
    for (const std::size_t other : group_of(order, row))
      if (is_candidate(of, order, other)) group.push_back(other);
    const Whole number = number_to_take(of, group, row);
    std::vector<std::size_t> equals;
    Whole before = 0;
    for (const std::size_t other : group) {
      if (of.refused == Take::Refused::moves_up && !is_eligible(of, other)) continue;
      if (has_it_outside(other)) continue;
      const int way = of.end == Take::End::last ? -1 : 1;
      const int comparison = way * order_of_two(order, other, row);
      before += comparison < 0 ? 1 : 0;
      if (comparison == 0) equals.push_back(other);
    }
    Whole beside = equals.size();
    if (of.cut && before < number && before + beside > number) {
      beside = 0;
      for (const std::size_t other : equals) {
        const int comparison = order_at_cut(of, other, row);
        before += comparison < 0 ? 1 : 0;
        beside += comparison == 0 ? 1 : 0;
      }
    }
    if (before >= number) return false;
    return of.ties_at_cut == Take::Ties::all_in || before + beside <= number;
  }

  const Season& season_;
  std::vector<std::vector<Truth>> truths_;
};

}  // namespace redbanner
