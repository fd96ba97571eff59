#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <string>

#include "engine/core/cases.h"
#include "tests/property/random_plan.h"

// What a plan means, a second time: every node row by row in unlimited fractions, the plainest way,
// sharing nothing with the engine but the plan and what was recorded.
namespace redbanner {

using Exact = boost::multiprecision::cpp_rational;
using Whole = boost::multiprecision::cpp_int;

// Through the text, so that not even the numbers share code.
inline Exact exact_of(const Ratio& ratio) {
  const std::string text = ratio.text();
  if (const auto slash = text.find('/'); slash != std::string::npos)
    return Exact(Whole(text.substr(0, slash)), Whole(text.substr(slash + 1)));
  const auto point = text.find('.');
  if (point == std::string::npos) return Exact(Whole(text));
  std::string digits = text.substr(0, point) + text.substr(point + 1);
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  const std::size_t zeros = digits.find_first_not_of('0', sign);
  digits.erase(sign, std::min(zeros, digits.size() - 1) - sign);  // "007" would be octal
  return Exact(Whole(digits), pow(Whole(10), static_cast<unsigned>(text.size() - point - 1)));
}

struct Truth {
  State state = State::present;
  Exact value = 0;
  friend bool operator==(const Truth&, const Truth&) = default;
};

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
  static bool is_there(State state) { return state == State::present || state == State::late; }

  static State spread(const std::vector<State>& states) {
    for (const State state : states)
      if (state == State::pending) return state;
    for (const State state : states)
      if (!is_there(state)) return state;
    for (const State state : states)
      if (state == State::late) return state;
    return State::present;
  }

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
            [&](const Gather& of) { return gathered(of, row); },
            [&](const Assemble& of) { return assembled(of, row); },
            [&](const Spread& of) { return spread_down(of, one.rows, row); },
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

  static Whole rounded_down(const Exact& value) {
    Whole whole = numerator(value) / denominator(value);
    if (Exact(whole) > value) --whole;
    return whole;
  }

  static Exact rounded(const Exact& value, RoundingMode mode) {
    const Whole below = rounded_down(value);
    const Exact rest = value - Exact(below);
    if (rest == 0) return Exact(below);
    const Whole above = below + 1;
    const bool negative = value < 0;
    const Exact half(1, 2);
    switch (mode) {
      case RoundingMode::floor:
        return Exact(below);
      case RoundingMode::ceiling:
        return Exact(above);
      case RoundingMode::down:
        return Exact(negative ? above : below);
      case RoundingMode::up:
        return Exact(negative ? below : above);
      case RoundingMode::half_up:
        if (rest == half) return Exact(negative ? below : above);
        return Exact(rest < half ? below : above);
      case RoundingMode::half_even:
        if (rest == half) return Exact(below % 2 == 0 ? below : above);
        return Exact(rest < half ? below : above);
    }
    return 0;
  }

  static bool holds(const Exact& left, Relation relation, const Exact& right) {
    const int order = left.compare(right);
    switch (relation) {
      case Relation::equal:
        return order == 0;
      case Relation::not_equal:
        return order != 0;
      case Relation::less:
        return order < 0;
      case Relation::less_equal:
        return order <= 0;
      case Relation::greater:
        return order > 0;
      case Relation::greater_equal:
        return order >= 0;
    }
    return false;
  }

  static Truth looked_up(const Lookup& of, const Truth& key) {
    if (!is_there(key.state)) return key;
    for (std::size_t i = of.rows.size(); i-- > 0;) {
      const auto& from = of.rows[i].from;
      const bool hit = of.match == Lookup::Match::band ? !from || exact_of(*from) <= key.value
                                                       : from && exact_of(*from) == key.value;
      if (hit) return {key.state, exact_of(of.rows[i].outcome)};
    }
    if (of.otherwise) return {key.state, exact_of(*of.otherwise)};
    return {State::not_applicable, 0};
  }

  static std::size_t first_highest(const std::vector<Exact>& values) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
      if (values[i] > values[best]) best = i;
    return best;
  }

  // Takes out the extreme value that comes first, `count` times.
  static void drop(std::vector<Exact>& values, int count, const Exact& sign) {
    for (; count > 0 && !values.empty(); --count) {
      std::vector<Exact> signed_values;
      for (const Exact& value : values) signed_values.push_back(value * sign);
      values.erase(values.begin() + static_cast<std::ptrdiff_t>(first_highest(signed_values)));
    }
  }

  static Exact combined(Combine how, std::vector<Exact> values) {
    Exact sum = 0;
    for (const Exact& value : values) sum += value;
    const std::vector<Exact> in_order = values;
    std::sort(values.begin(), values.end());
    const std::size_t count = values.size();
    switch (how) {
      case Combine::sum:
        return sum;
      case Combine::mean:
        return sum / count;
      case Combine::least:
        return values.front();
      case Combine::most:
        return values.back();
      case Combine::count:
        return Exact(count);
      case Combine::first:
        return in_order.front();
      case Combine::last:
        return in_order.back();
      case Combine::median:
        return count % 2 == 1 ? values[count / 2]
                              : Exact((values[count / 2 - 1] + values[count / 2]) / 2);
    }
    return 0;
  }

  Truth gathered(const Gather& of, std::size_t row) const {
    const RowSetIndex fine = season_.plan.nodes[at(of.of)].rows;
    const auto& first_row = season_.facts.rows[at(fine)].first_row;
    std::vector<Exact> values;
    std::vector<State> states;
    for (std::size_t one = first_row[row]; one < first_row[row + 1]; ++one) {
      const Truth& value = truth(of.of, one);
      if (of.where && !is_yes(*of.where, one)) continue;
      if (value.state == State::pending) return {State::pending, 0};
      if (!is_there(value.state)) continue;
      values.push_back(value.value);
      states.push_back(value.state);
    }
    if (values.size() >= static_cast<std::size_t>(of.drop_from)) {
      drop(values, of.drop_highest, 1);
      drop(values, of.drop_lowest, -1);
    }
    if (!values.empty()) return {spread(states), combined(of.how, values)};
    return of.empty ? Truth{State::present, exact_of(*of.empty)} : Truth{State::pending, 0};
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
    if (of.best > 0) {
      keep_best(worths, weights, static_cast<std::size_t>(of.best));
      std::sort(all_weights.rbegin(), all_weights.rend());
      all_weights.resize(std::min(all_weights.size(), static_cast<std::size_t>(of.best)));
    }
    const bool rescales = of.absent == Assemble::Absent::rescale && of.how == Combine::sum;
    if (of.how != Combine::mean && !rescales) return {state, combined(of.how, worths)};
    const Exact divisor = combined(Combine::sum, weights);
    if (divisor == 0) return {State::not_applicable, 0};
    const Exact share = combined(Combine::sum, worths) / divisor;
    return {state, rescales ? Exact(share * combined(Combine::sum, all_weights)) : share};
  }

  // The `best` highest, in their order; of equals the earlier.
  static void keep_best(std::vector<Exact>& worths, std::vector<Exact>& weights, std::size_t best) {
    while (worths.size() > best) {
      std::size_t worst = 0;
      for (std::size_t i = 1; i < worths.size(); ++i)
        if (worths[i] <= worths[worst]) worst = i;
      worths.erase(worths.begin() + static_cast<std::ptrdiff_t>(worst));
      weights.erase(weights.begin() + static_cast<std::ptrdiff_t>(worst));
    }
  }

  Truth spread_down(const Spread& of, RowSetIndex set, std::size_t row) const {
    const Rows& fine = season_.facts.rows[at(set)];
    if (!fine.parent.empty()) {
      if (fine.parent[row] < 0) return {State::not_applicable, 0};
      return truth(of.of, static_cast<std::size_t>(fine.parent[row]));
    }
    std::size_t parent = 0;
    while (fine.first_row[parent + 1] <= row) ++parent;
    return truth(of.of, parent);
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
      if (is_new || of.shared == Order::Shared::skips) ++place;
      better.push_back(other);
    }
    return {State::present, place};
  }

  // By counting: how many stand before the row, and how many beside it, that use up the number.
  bool is_taken(const Take& of, std::size_t row) const {
    const auto& order = std::get<Order>(season_.plan.nodes[at(of.order)].operation);
    const auto is_eligible = [&](std::size_t one) {
      return std::all_of(of.conditions.begin(), of.conditions.end(),
                         [&](const auto& condition) { return is_yes(condition.holds, one); });
    };
    if (!is_ranked(order, row) || !is_eligible(row)) return false;
    if (!of.number && !of.share) return true;
    const auto group = group_of(order, row);
    const Whole number = of.share
                             ? std::max(Whole(1), rounded_down(exact_of(*of.share) * group.size()))
                             : rounded_down(truth(*of.number, row).value);
    Whole before = 0;
    Whole beside = 0;
    for (const std::size_t other : group) {
      if (of.refused == Take::Refused::moves_up && !is_eligible(other)) continue;
      const int comparison = order_of_two(order, other, row);
      before += comparison < 0 ? 1 : 0;
      beside += comparison == 0 ? 1 : 0;
    }
    if (before >= number) return false;
    return of.ties_at_cut == Take::Ties::all_in || before + beside <= number;
  }

  const Season& season_;
  std::vector<std::vector<Truth>> truths_;
};

}  // namespace redbanner
