#include "engine/evaluate/by_row.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <iterator>
#include <utility>

#include "engine/core/averages.h"
#include "engine/core/irrational.h"
#include "engine/evaluate/among.h"
#include "engine/evaluate/cell.h"
#include "engine/evaluate/combination.h"
#include "engine/evaluate/contests.h"
#include "engine/evaluate/kept.h"
#include "engine/evaluate/tables.h"
#include "engine/evaluate/together.h"

namespace redbanner {
namespace {

// One row of the node's row set, and the cells of other columns in it.
struct Here {
  const Inputs& inputs;
  RowSetIndex rows;
  std::size_t row;

  State state(NodeIndex node) const { return inputs.column(node).state(row); }
  Ratio value(NodeIndex node) const { return inputs.column(node).value(row); }
  Cell cell(NodeIndex node) const { return {state(node), value(node)}; }
};

State combined_state(const std::vector<NodeIndex>& nodes, const Here& here) {
  State all = State::present;
  for (const NodeIndex node : nodes) all = combined(all, here.state(node));
  return all;
}

std::vector<Ratio> values_of(const std::vector<NodeIndex>& nodes, const Here& here) {
  std::vector<Ratio> values(nodes.size());
  std::ranges::transform(nodes, values.begin(), [&](NodeIndex node) { return here.value(node); });
  return values;
}

bool holds(const Ratio& left, Relation relation, const Ratio& right) {
  switch (relation) {
    case Relation::equal:
      return left == right;
    case Relation::not_equal:
      return left != right;
    case Relation::less:
      return left < right;
    case Relation::less_equal:
      return left <= right;
    case Relation::greater:
      return left > right;
    case Relation::greater_equal:
      return left >= right;
  }
  return false;
}

bool is_in(State state, const std::vector<State>& states) {
  return std::ranges::find(states, state) != states.end();
}

Cell cell_of(const Sum& sum, const Here& here) {
  Cell cell;
  for (const auto& part : sum.parts) {
    cell.state = combined(cell.state, here.state(part.of));
    cell.value += part.factor * here.value(part.of);
  }
  return has_value(cell.state) ? cell : absent(cell.state);
}

Cell cell_of(const Product& product, const Here& here) {
  const State state = combined(here.state(product.left), here.state(product.right));
  if (!has_value(state)) return absent(state);
  return {state, here.value(product.left) * here.value(product.right)};
}

Cell cell_of(const Quotient& quotient, const Here& here) {
  const State state = combined(here.state(quotient.dividend), here.state(quotient.divisor));
  if (!has_value(state)) return absent(state);
  const Ratio divisor = here.value(quotient.divisor);
  if (divisor == 0) return absent(State::not_applicable);
  return {state, here.value(quotient.dividend) / divisor};
}

Cell cell_of(const Extreme& extreme, const Here& here) {
  const State state = combined_state(extreme.of, here);
  if (!has_value(state)) return absent(state);
  const bool least = extreme.which == Extreme::Which::least;
  return {state, combination(least ? Combine::least : Combine::most, values_of(extreme.of, here))};
}

Cell cell_of(const Absolute& absolute, const Here& here) {
  return {here.state(absolute.of), abs(here.value(absolute.of))};
}

Cell cell_of(const Round& round, const Here& here) {
  return {here.state(round.of), here.value(round.of).rounded(round.how.mode, round.how.unit)};
}

Cell cell_of(const Compare& compare, const Here& here) {
  const State state = combined(here.state(compare.left), here.state(compare.right));
  if (!has_value(state)) return absent(state);
  return {state, holds(here.value(compare.left), compare.relation, here.value(compare.right))};
}

Cell cell_of(const Logic& logic, const Here& here) {
  const State state = combined_state(logic.of, here);
  if (!has_value(state)) return absent(state);
  const auto is_yes = [&](NodeIndex node) { return here.inputs.column(node).is_yes(here.row); };
  switch (logic.which) {
    case Logic::Which::all:
      return {state, std::ranges::all_of(logic.of, is_yes)};
    case Logic::Which::any:
      return {state, std::ranges::any_of(logic.of, is_yes)};
    case Logic::Which::none:
      return {state, std::ranges::none_of(logic.of, is_yes)};
  }
  return {};
}

Cell cell_of(const Select& select, const Here& here) {
  const State condition = here.state(select.condition);
  if (!has_value(condition)) return absent(condition);
  const bool chosen = here.inputs.column(select.condition).is_yes(here.row);
  Cell cell = here.cell(chosen ? select.then : select.otherwise);
  cell.state = combined(condition, cell.state);
  return cell;
}

Cell cell_of(const Lookup& lookup, const Here& here) {
  const State state = here.state(lookup.key);
  if (!has_value(state)) return absent(state);
  if (const auto* row = row_for(lookup, here.value(lookup.key))) return {state, row->outcome};
  if (lookup.otherwise) return {state, *lookup.otherwise};
  return absent(State::not_applicable);
}

// What the outcomes of the rows that hold come to, in order.
Ratio outcome_of(Decide::Hit hit, const std::vector<Ratio>& outcomes) {
  switch (hit) {
    case Decide::Hit::first:
      return outcomes.front();
    case Decide::Hit::sum:
      return sum_of(outcomes);
    case Decide::Hit::least:
      return combination(Combine::least, outcomes);
    case Decide::Hit::most:
      return combination(Combine::most, outcomes);
    case Decide::Hit::count:
      return combination(Combine::count, outcomes);
  }
  return 0;
}

Cell cell_of(const Decide& decide, const Here& here) {
  const State state = combined_state(decide.keys, here);
  if (!has_value(state)) return absent(state);
  std::vector<Ratio> outcomes;
  for (const std::size_t row : rows_that_hold(decide, values_of(decide.keys, here)))
    outcomes.push_back(decide.rows[row].outcome);
  if (!outcomes.empty()) return {state, outcome_of(decide.hit, outcomes)};
  return decide.otherwise ? Cell{state, *decide.otherwise} : absent(State::not_applicable);
}

Cell with_state(State state, const std::optional<Ratio>& value) {
  return value ? Cell{state, *value} : absent(State::not_applicable);
}

Cell cell_of(const Interpolate& interpolate, const Here& here) {
  const State state = here.state(interpolate.of);
  if (!has_value(state)) return absent(state);
  return with_state(state, between_points(interpolate, here.value(interpolate.of)));
}

Cell cell_of(const Power& of, const Here& here) {
  const State state = combined(here.state(of.base), here.state(of.exponent));
  if (!has_value(state)) return absent(state);
  const Ratio base = here.value(of.base);
  const Ratio exponent = here.value(of.exponent);
  if (of.how) return with_state(state, power(base, exponent, *of.how));
  const auto whole = exponent.whole();
  return with_state(state, whole ? whole_power(base, *whole) : std::nullopt);
}

Cell cell_of(const Logarithm& logarithm, const Here& here) {
  const State state = here.state(logarithm.of);
  if (!has_value(state)) return absent(state);
  return with_state(state, natural_logarithm(here.value(logarithm.of), logarithm.how));
}

Cell cell_of(const Exponential& of, const Here& here) {
  const State state = here.state(of.of);
  if (!has_value(state)) return absent(state);
  return with_state(state, exponential(here.value(of.of), of.how));
}

Cell cell_of(const Given& given, const Here& here) {
  const State availability = here.state(given.availability);
  if (!has_value(availability)) return absent(availability);
  return {combined(here.state(given.of), availability), here.value(given.of)};
}

Cell cell_of(const Replace& replace, const Here& here) {
  if (is_in(here.state(replace.of), replace.states)) return {State::present, replace.value};
  return here.cell(replace.of);
}

Cell cell_of(const HasState& has_state, const Here& here) {
  return {State::present, is_in(here.state(has_state.of), has_state.states)};
}

Cell cell_of(const Gather& gather, const Here& here) {
  const RowSetIndex set = here.inputs.set_of(gather.of);
  const auto fine = rows_below(here.inputs.sets(), set, here.rows, here.row);
  return Together(gather, here.inputs.columns, fine).cell(here.row);
}

Ratio weight_of(const Assemble& assemble, const std::vector<std::size_t>& parts) {
  Ratio weight = 0;
  for (const auto part : parts) weight += assemble.parts[part].weight;
  return weight;
}

// What could be obtained were every part there: of as many as count, at best.
Ratio obtainable(const Assemble& assemble) {
  std::vector<Ratio> weights(assemble.parts.size());
  std::ranges::transform(assemble.parts, weights.begin(), &Assemble::Part::weight);
  const auto dropped = static_cast<std::size_t>(assemble.drop_highest + assemble.drop_lowest);
  std::size_t counted = weights.size() - std::min(dropped, weights.size());
  for (const int few : {assemble.best, assemble.lowest})
    if (few != 0) counted = std::min(counted, static_cast<std::size_t>(few));
  std::ranges::sort(weights, std::greater{});
  weights.resize(counted);
  return sum_of(weights);
}

Cell cell_of(const Assemble& assemble, const Here& here) {
  const auto& columns = here.inputs.columns;
  const State state = state_of(assemble, columns, here.row);
  if (!has_value(state)) return absent(state);
  const auto counted = counted_parts(assemble, columns, here.row);
  if (counted.empty()) return absent(State::not_applicable);
  std::vector<Ratio> worths(counted.size());
  std::ranges::transform(counted, worths.begin(),
                         [&](auto part) { return worth(assemble.parts[part], columns, here.row); });
  const bool rescales =
      assemble.how == Combine::sum && assemble.absent == Assemble::Absent::rescale;
  if (!rescales && assemble.how != Combine::mean) return {state, combination(assemble.how, worths)};
  const Ratio weight = weight_of(assemble, counted);
  if (weight == 0) return absent(State::not_applicable);
  return {state, sum_of(worths) / weight * (rescales ? obtainable(assemble) : Ratio(1))};
}

Cell cell_of(const Spread& spread, const Here& here) {
  const std::int64_t parent = parent_of(here.inputs.rows(here.rows), here.row);
  if (parent < 0) return absent(State::not_applicable);
  return Here{here.inputs, here.rows, static_cast<std::size_t>(parent)}.cell(spread.of);
}

template <class Operation>
Column column_of(const Operation& operation, RowSetIndex rows, const Inputs& inputs) {
  const std::size_t count = inputs.rows(rows).count;
  Column column{0, {}, std::vector<Ratio>(count), std::vector<State>(count)};
  for (std::size_t row = 0; row < count; ++row) {
    Cell cell = cell_of(operation, Here{inputs, rows, row});
    column.states[row] = cell.state;
    if (has_value(cell.state)) column.ratios[row] = std::move(cell.value);
  }
  return column;
}

// Where all rows are looked at together.
template <class Together>
  requires OneOf<Together, Partition, Among, Numbered, Allot, Pairwise>
Column column_of(const Together& operation, RowSetIndex rows, const Inputs& inputs) {
  return column_of(operation, rows, inputs.rows(rows), inputs);
}

Column column_of(const Fetch& fetch, RowSetIndex rows, const Inputs& inputs) {
  const Column& of = inputs.column(fetch.of);
  const auto from = fetched_rows(fetch.whose, inputs.rows(rows), inputs.rows_of(fetch.of));
  Column column{0,
                {},
                std::vector<Ratio>(from.size()),
                std::vector<State>(from.size(), where_none_is(fetch.whose))};
  for (std::size_t row = 0; row < from.size(); ++row) {
    if (from[row] < 0) continue;
    column.states[row] = of.state(static_cast<std::size_t>(from[row]));
    column.ratios[row] = of.value(static_cast<std::size_t>(from[row]));
  }
  return column;
}

template <class Elsewhere>
  requires FromFacts<Elsewhere> || OneOf<Elsewhere, Constant, Order, Take>
Column column_of(const Elsewhere&, RowSetIndex, const Inputs&) {
  assert(false);
  return {};
}

}  // namespace

Column column_by_row(const Node& node, const Inputs& inputs) {
  return std::visit([&](const auto& operation) { return column_of(operation, node.rows, inputs); },
                    node.operation);
}

}  // namespace redbanner
