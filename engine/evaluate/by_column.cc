#include "engine/evaluate/by_column.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/evaluate/arithmetic_kernel.h"
#include "engine/evaluate/links.h"
#include "engine/evaluate/making.h"
#include "engine/evaluate/state_kernel.h"

namespace redbanner {

Column Making::empty_column() const {
  Column column;
  column.denominator = denominator;
  column.fixed.resize(count());
  return column;
}

std::optional<std::int64_t> in_units(const Ratio& value, const Making& here) {
  return (value * here.denominator).whole();
}

std::optional<Term> term_of(NodeIndex node, const Making& here, const Ratio& factor) {
  const Column& column = here.column(node);
  if (!is_fixed(column)) return std::nullopt;
  const auto whole = (factor * Ratio(here.denominator, column.denominator)).whole();
  if (!whole) return std::nullopt;
  return Term{column.fixed, *whole};
}

std::vector<State> combined_states(const std::vector<NodeIndex>& nodes, const Making& here) {
  std::vector<State> states;
  for (const NodeIndex node : nodes) {
    const auto& next = here.column(node).states;
    if (states.empty())
      states = next;
    else if (!next.empty())
      combine_states(states, next);
  }
  return states;
}

namespace {

// Above every cell times its denominator (see infer.h).
constexpr std::int64_t limit = std::int64_t{1} << 62;

bool fits(const Term& term) {
  return term.factor == 1 || largest(term.cells) <= limit / term.factor;
}

bool is_in(State state, const std::vector<State>& states) {
  return std::ranges::find(states, state) != states.end();
}

Made made(const Sum& sum, const Making& here) {
  const auto terms =
      terms_of(sum.parts, [&](const auto& part) { return term_of(part.of, here, part.factor); });
  if (!terms) return std::nullopt;
  Column column = here.empty_column();
  add(column.fixed, *terms);
  column.states = combined_states(nodes_of(sum.parts), here);
  return column;
}

Made made(const Product& product, const Making& here) {
  const Column& left = here.column(product.left);
  const Column& right = here.column(product.right);
  if (!is_fixed(left) || !is_fixed(right)) return std::nullopt;
  const Ratio factor = Ratio(here.denominator, left.denominator) / right.denominator;
  const auto whole = factor.whole();
  if (!whole) return std::nullopt;
  Column column = here.empty_column();
  multiply(column.fixed, left.fixed, right.fixed, *whole);
  column.states = combined_states({product.left, product.right}, here);
  return column;
}

// A divisor that is the same in every row is a factor already; any other gives each row its own
// denominator.
Made made(const Quotient&, const Making&) { return std::nullopt; }

Made made(const Extreme& extremes, const Making& here) {
  const auto terms = terms_of(extremes.of, [&](NodeIndex node) { return term_of(node, here); });
  if (!terms) return std::nullopt;
  Column column = here.empty_column();
  extreme(column.fixed, *terms, extremes.which);
  column.states = combined_states(extremes.of, here);
  return column;
}

Made made(const Absolute& of, const Making& here) {
  const auto term = term_of(of.of, here);
  if (!term) return std::nullopt;
  Column column = here.empty_column();
  absolute(column.fixed, *term);
  column.states = here.column(of.of).states;
  return column;
}

Made made(const Round& rounding, const Making& here) {
  const Column& of = here.column(rounding.of);
  if (!is_fixed(of)) return std::nullopt;
  const Ratio in_rounding_units = Ratio(1, of.denominator) / rounding.how.unit;
  const auto scale = in_rounding_units.small_numerator();
  const auto divisor = in_rounding_units.small_denominator();
  const auto factor = in_units(rounding.how.unit, here);
  if (!scale || !divisor || !factor || !fits({of.fixed, *scale})) return std::nullopt;
  Column column = here.empty_column();
  round(column.fixed, of.fixed, {*scale, *divisor, *factor}, rounding.how.mode);
  column.states = of.states;
  return column;
}

Made made(const Compare& comparison, const Making& here) {
  const Column& left = here.column(comparison.left);
  const Column& right = here.column(comparison.right);
  if (!is_fixed(left) || !is_fixed(right)) return std::nullopt;
  const std::int64_t shared = std::gcd(left.denominator, right.denominator);
  const Term left_term{left.fixed, right.denominator / shared};
  const Term right_term{right.fixed, left.denominator / shared};
  if (!fits(left_term) || !fits(right_term)) return std::nullopt;
  Column column = here.empty_column();
  compare(column.fixed, left_term, comparison.relation, right_term);
  for (auto& cell : column.fixed) cell *= here.denominator;
  column.states = combined_states({comparison.left, comparison.right}, here);
  return column;
}

Made made(const Logic& junction, const Making& here) {
  std::vector<Cells> inputs;
  for (const NodeIndex node : junction.of) {
    if (!is_fixed(here.column(node))) return std::nullopt;
    inputs.emplace_back(here.column(node).fixed);
  }
  Column column = here.empty_column();
  logic(column.fixed, inputs, junction.which);
  for (auto& cell : column.fixed) cell *= here.denominator;
  column.states = combined_states(junction.of, here);
  return column;
}

std::vector<State> selected_states(const Select& selection, const Making& here) {
  const Column& condition = here.column(selection.condition);
  const Column& then = here.column(selection.then);
  const Column& otherwise = here.column(selection.otherwise);
  if (condition.states.empty() && then.states.empty() && otherwise.states.empty()) return {};
  std::vector<State> states(here.count());
  for (std::size_t row = 0; row < states.size(); ++row) {
    const Column& chosen = condition.is_yes(row) ? then : otherwise;
    const State state = condition.state(row);
    states[row] = has_value(state) ? combined(state, chosen.state(row)) : state;
  }
  return states;
}

Made made(const Select& selection, const Making& here) {
  const Column& condition = here.column(selection.condition);
  const auto then = term_of(selection.then, here);
  const auto otherwise = term_of(selection.otherwise, here);
  if (!is_fixed(condition) || !then || !otherwise) return std::nullopt;
  Column column = here.empty_column();
  select(column.fixed, condition.fixed, *then, *otherwise);
  column.states = selected_states(selection, here);
  return column;
}

Made made(const Given& given, const Making& here) {
  const auto term = term_of(given.of, here);
  if (!term) return std::nullopt;
  Column column = here.empty_column();
  add(column.fixed, std::array{*term});
  const Column& of = here.column(given.of);
  const Column& availability = here.column(given.availability);
  if (of.states.empty() && availability.states.empty()) return column;
  column.states.resize(column.fixed.size());
  for (std::size_t row = 0; row < column.states.size(); ++row) {
    const State state = availability.state(row);
    column.states[row] = has_value(state) ? combined(of.state(row), state) : state;
  }
  return column;
}

Made made(const Replace& replace, const Making& here) {
  const auto term = term_of(replace.of, here);
  const auto value = in_units(replace.value, here);
  if (!term || !value) return std::nullopt;
  Column column = here.empty_column();
  add(column.fixed, std::array{*term});
  const Column& of = here.column(replace.of);
  column.states = of.states;
  for (std::size_t row = 0; row < column.fixed.size(); ++row) {
    if (!is_in(of.state(row), replace.states)) continue;
    column.fixed[row] = *value;
    if (!column.states.empty()) column.states[row] = State::present;
  }
  return column;
}

Made made(const HasState& has_state, const Making& here) {
  const Column& of = here.column(has_state.of);
  Column column = here.empty_column();
  for (std::size_t row = 0; row < column.fixed.size(); ++row)
    column.fixed[row] = is_in(of.state(row), has_state.states) ? here.denominator : 0;
  return column;
}

// Each row takes what stands in another one; -1: in none, which is absent in the state `none`.
Made taken(NodeIndex node, const std::vector<std::int64_t>& from, State none, const Making& here) {
  const auto term = term_of(node, here);
  if (!term) return std::nullopt;
  const Column& of = here.column(node);
  const bool any_of_none = std::ranges::any_of(from, [](auto row) { return row < 0; });
  Column column = here.empty_column();
  if (any_of_none || !of.states.empty()) column.states.resize(from.size());
  for (std::size_t row = 0; row < from.size(); ++row) {
    if (from[row] < 0) {
      column.states[row] = none;
      continue;
    }
    const auto there = static_cast<std::size_t>(from[row]);
    column.fixed[row] = of.fixed[there] * term->factor;
    if (!of.states.empty()) column.states[row] = of.states[there];
  }
  return column;
}

Made made(const Spread& spread, const Making& here) {
  return taken(spread.of, parents_of(here.inputs.rows(here.rows)), State::not_applicable, here);
}

Made made(const Fetch& fetch, const Making& here) {
  const Rows& there = here.inputs.rows_of(fetch.of);
  const auto from = fetched_rows(fetch.whose, here.inputs.rows(here.rows), there);
  return taken(fetch.of, from, where_none_is(fetch.whose), here);
}

// Powers and the like are computed cell by cell; their results are made whole numbers afterwards.
template <class Elsewhere>
  requires FromFacts<Elsewhere> || OneOf<Elsewhere, Constant, Power, Logarithm, Exponential,
                                         Partition, Numbered, Allot, Pairwise, Order, Take>
Made made(const Elsewhere&, const Making&) {
  return std::nullopt;
}

}  // namespace

std::optional<Column> fixed_column(const Node& node, const Exactness& exactness,
                                   const Inputs& inputs) {
  if (!exactness.fixed()) return std::nullopt;
  const Making here{inputs, node.rows, exactness.denominator};
  auto column =
      std::visit([&](const auto& operation) { return made(operation, here); }, node.operation);
  if (column && !column->states.empty()) clear_absent(column->fixed, column->states);
  return column;
}

}  // namespace redbanner
