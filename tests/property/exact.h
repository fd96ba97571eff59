#pragma once

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

#include "engine/plan/node.h"

// Numbers, states and what is made of several, a second time: nothing here is shared with the
// engine.
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

inline bool is_there(State state) { return state == State::present || state == State::late; }

inline State spread(const std::vector<State>& states) {
  for (const State state : states)
    if (state == State::pending) return state;
  for (const State state : states)
    if (!is_there(state)) return state;
  for (const State state : states)
    if (state == State::late) return state;
  return State::present;
}

inline Whole rounded_down(const Exact& value) {
  Whole whole = numerator(value) / denominator(value);
  if (Exact(whole) > value) --whole;
  return whole;
}

inline Exact rounded(const Exact& value, RoundingMode mode) {
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

inline bool holds(const Exact& left, Relation relation, const Exact& right) {
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

inline std::size_t first_highest(const std::vector<Exact>& values) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (values[i] > values[best]) best = i;
  return best;
}

// Takes out the extreme value that comes first, `count` times.
inline void drop(std::vector<Exact>& values, int count, const Exact& sign) {
  for (; count > 0 && !values.empty(); --count) {
    std::vector<Exact> signed_values;
    for (const Exact& value : values) signed_values.push_back(value * sign);
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(first_highest(signed_values)));
  }
}

inline Exact combined(Combine how, std::vector<Exact> values) {
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
    case Combine::product:
      return std::accumulate(values.begin(), values.end(), Exact(1), std::multiplies<Exact>());
    case Combine::mode: {
      Exact mode = values.back();
      for (const Exact& value : values)
        if (std::count(values.begin(), values.end(), value) >=
            std::count(values.begin(), values.end(), mode) + (value < mode ? 1 : 0))
          mode = value;
      return mode;
    }
    case Combine::median:
      return count % 2 == 1 ? values[count / 2]
                            : Exact((values[count / 2 - 1] + values[count / 2]) / 2);
  }
  return 0;
}

struct Truth {
  State state = State::present;
  Exact value = 0;
  friend bool operator==(const Truth&, const Truth&) = default;
};

// --- Tables
// ---------------------------------------------------------------------------------------

inline Truth looked_up(const Lookup& of, const Truth& key) {
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

inline bool meets(const Decide::Cell& cell, const Exact& key) {
  if (cell.is == Decide::Cell::Is::anything) return true;
  if (cell.is == Decide::Cell::Is::equal) return key == exact_of(cell.value);
  if (cell.from && key < exact_of(*cell.from)) return false;
  if (cell.from && key == exact_of(*cell.from) && !cell.from_included) return false;
  if (cell.to && key > exact_of(*cell.to)) return false;
  return !(cell.to && key == exact_of(*cell.to) && !cell.to_included);
}

// By the two points that enclose the key.
inline Truth on_the_line(const Interpolate& of, const Truth& key) {
  if (!is_there(key.state)) return key;
  const auto at_point = [&](std::size_t i) { return exact_of(of.points[i].at); };
  const auto value = [&](std::size_t i) { return exact_of(of.points[i].value); };
  const std::size_t last = of.points.size() - 1;
  for (std::size_t i = 0; i <= last; ++i)
    if (at_point(i) == key.value) return {key.state, value(i)};
  const bool is_below = key.value < at_point(0);
  if (is_below || key.value > at_point(last)) {
    const auto& slope = is_below ? of.slope_below : of.slope_above;
    const std::size_t end = is_below ? 0 : last;
    if (!slope) return {State::not_applicable, 0};
    return {key.state, value(end) + exact_of(*slope) * (key.value - at_point(end))};
  }
  std::size_t i = 0;
  while (at_point(i + 1) < key.value) ++i;
  const Exact share = (key.value - at_point(i)) / (at_point(i + 1) - at_point(i));
  return {key.state, value(i) * (1 - share) + value(i + 1) * share};
}

// --- Parts that count
// -----------------------------------------------------------------------------

inline void drop_first(std::vector<Exact>& worths, std::vector<Exact>& weights, const Exact& sign) {
  if (worths.empty()) return;
  std::vector<Exact> signed_worths;
  for (const Exact& worth : worths) signed_worths.push_back(worth * sign);
  const auto first = static_cast<std::ptrdiff_t>(first_highest(signed_worths));
  worths.erase(worths.begin() + first);
  weights.erase(weights.begin() + first);
}

// The `count` highest, with `sign` -1 the lowest, in their order; of equals the earlier.
inline void keep(std::vector<Exact>& worths, std::vector<Exact>& weights, std::size_t count,
                 const Exact& sign) {
  while (worths.size() > count) {
    std::size_t worst = 0;
    for (std::size_t i = 1; i < worths.size(); ++i)
      if (worths[i] * sign <= worths[worst] * sign) worst = i;
    worths.erase(worths.begin() + static_cast<std::ptrdiff_t>(worst));
    weights.erase(weights.begin() + static_cast<std::ptrdiff_t>(worst));
  }
}

}  // namespace redbanner
