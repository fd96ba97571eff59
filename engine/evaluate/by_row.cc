#include "engine/evaluate/by_row.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <numeric>
#include <span>

#include "engine/evaluate/kept.h"

namespace redbanner {
namespace {

Cell absent(State state) { return {state, 0}; }

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

Ratio sum_of(const std::vector<Ratio>& values) {
  return std::accumulate(values.begin(), values.end(), Ratio(0));
}

Ratio median_of(std::vector<Ratio> values) {
  std::ranges::sort(values);
  return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

Ratio product_of(const std::vector<Ratio>& values) {
  return std::accumulate(values.begin(), values.end(), Ratio(1), std::multiplies{});
}

// The value that occurs most often; of several the highest.
Ratio mode_of(std::vector<Ratio> values) {
  std::ranges::sort(values, std::greater{});
  auto most = std::span(values).first(0);
  for (auto rest = std::span(values); !rest.empty();) {
    const auto other =
        std::ranges::find_if(rest, [&](const Ratio& value) { return value != rest.front(); });
    const auto equal = static_cast<std::size_t>(other - rest.begin());
    if (equal > most.size()) most = rest.first(equal);
    rest = rest.subspan(equal);
  }
  return most.front();
}

Ratio count_of(const std::vector<Ratio>& values) {
  return static_cast<std::int64_t>(values.size());
}

// Of one value or more.
Ratio combination(Combine how, const std::vector<Ratio>& values) {
  switch (how) {
    case Combine::sum:
      return sum_of(values);
    case Combine::mean:
      return sum_of(values) / count_of(values);
    case Combine::least:
      return *std::ranges::min_element(values);
    case Combine::most:
      return *std::ranges::max_element(values);
    case Combine::count:
      return count_of(values);
    case Combine::first:
      return values.front();
    case Combine::last:
      return values.back();
    case Combine::median:
      return median_of(values);
    case Combine::product:
      return product_of(values);
    case Combine::mode:
      return mode_of(values);
  }
  return 0;
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

// The row of the table that holds for the key, or nothing.
const Lookup::Row* row_for(const Lookup& lookup, const Ratio& key) {
  const Lookup::Row* held = nullptr;
  for (const auto& row : lookup.rows) {
    const bool holds = lookup.match == Lookup::Match::exact ? row.from && *row.from == key
                                                            : !row.from || *row.from <= key;
    if (holds) held = &row;
  }
  return held;
}

Cell cell_of(const Lookup& lookup, const Here& here) {
  const State state = here.state(lookup.key);
  if (!has_value(state)) return absent(state);
  if (const auto* row = row_for(lookup, here.value(lookup.key))) return {state, row->outcome};
  if (lookup.otherwise) return {state, *lookup.otherwise};
  return absent(State::not_applicable);
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
  const Rows& fine = here.inputs.rows_of(gather.of);
  const Column& column = here.inputs.column(gather.of);
  if (has_pending_row(gather, here.inputs.columns, fine, here.row)) return absent(State::pending);
  const auto kept = kept_rows(gather, here.inputs.columns, fine, here.row);
  if (kept.empty())
    return gather.empty ? Cell{State::present, *gather.empty} : absent(State::pending);
  Cell cell;
  for (const auto row : rows_left_in(gather, here.inputs.columns, fine, here.row))
    cell.state = combined(cell.state, column.state(row));
  std::vector<Ratio> values(kept.size());
  std::ranges::transform(kept, values.begin(), [&](auto row) { return column.value(row); });
  cell.value = combination(gather.how, values);
  return cell;
}

Ratio weight_of(const Assemble& assemble, const std::vector<std::size_t>& parts) {
  Ratio weight = 0;
  for (const auto part : parts) weight += assemble.parts[part].weight;
  return weight;
}

// What could be obtained were every part there: of all parts, or of as many as count at best.
Ratio obtainable(const Assemble& assemble) {
  std::vector<Ratio> weights(assemble.parts.size());
  std::ranges::transform(assemble.parts, weights.begin(), &Assemble::Part::weight);
  const auto best = static_cast<std::size_t>(assemble.best);
  if (best != 0 && best < weights.size()) {
    std::ranges::sort(weights, std::greater{});
    weights.resize(best);
  }
  return sum_of(weights);
}

Cell cell_of(const Assemble& assemble, const Here& here) {
  const auto& columns = here.inputs.columns;
  const State state = state_of(assemble, columns, here.row);
  if (!has_value(state)) return absent(state);
  const auto counted = counted_parts(assemble, columns, here.row);
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

template <class Elsewhere>
  requires FromFacts<Elsewhere> ||
           OneOf<Elsewhere, Constant, Power, Logarithm, Exponential, Decide, Interpolate, Fetch,
                 Partition, Among, Numbered, Order, Take>
Cell cell_of(const Elsewhere&, const Here&) {
  assert(false);
  return {};
}

}  // namespace

Cell cell_of(const Node& node, const Inputs& inputs, std::size_t row) {
  const Here here{inputs, node.rows, row};
  return std::visit([&](const auto& operation) { return cell_of(operation, here); },
                    node.operation);
}

}  // namespace redbanner
