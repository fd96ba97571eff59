#include "engine/evaluate/evaluate.h"

#include <algorithm>
#include <cassert>

#include "engine/core/cases.h"
#include "engine/evaluate/by_column.h"
#include "engine/evaluate/by_row.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {
namespace {

// The cell as a whole number over the denominator, where it is one and within the bounds that the
// nodes behind it rely on.
std::optional<std::int64_t> fixed_cell(const Ratio& value, const Exactness& exactness) {
  const bool within = (!exactness.least || value >= *exactness.least) &&
                      (!exactness.most || value <= *exactness.most);
  return within ? (value * exactness.denominator).whole() : std::nullopt;
}

// Moves the cells to whole numbers, if every one allows it.
void make_fixed(Column& column, const Exactness& exactness) {
  std::vector<std::int64_t> fixed;
  fixed.reserve(column.ratios.size());
  for (std::size_t row = 0; row < column.ratios.size(); ++row) {
    const auto cell = column.has_value(row) ? fixed_cell(column.ratios[row], exactness) : 0;
    if (!cell) return;
    fixed.push_back(*cell);
  }
  column = {exactness.denominator, std::move(fixed), {}, std::move(column.states)};
}

Column computed(const Node& node, const Exactness& exactness, const Inputs& inputs) {
  if (auto column = fixed_column(node, exactness, inputs)) return *std::move(column);
  Column column = column_by_row(node, inputs);
  if (exactness.fixed()) make_fixed(column, exactness);
  return column;
}

Column constant_column(const Constant& constant, std::size_t rows, const Exactness& exactness) {
  if (constant.state != State::present)
    return {1, std::vector<std::int64_t>(rows), {}, std::vector<State>(rows, constant.state)};
  const auto cell = exactness.fixed() ? fixed_cell(constant.value, exactness) : std::nullopt;
  if (cell) return {exactness.denominator, std::vector<std::int64_t>(rows, *cell), {}, {}};
  return {0, {}, std::vector<Ratio>(rows, constant.value), {}};
}

// Whole numbers as a column; over denominator 1 or as ratios, as exactness has it.
Column whole_column(std::vector<std::int64_t> cells, const Exactness& exactness) {
  if (exactness.denominator == 1) return {1, std::move(cells), {}, {}};
  return {0, {}, std::vector<Ratio>(cells.begin(), cells.end()), {}};
}

Column place_column(const Order& order, const Places& places, const std::vector<Column>& columns,
                    const Exactness& exactness) {
  Column column = whole_column({places.place.begin(), places.place.end()}, exactness);
  const bool moves = order.shared == Order::Shared::average || order.shared == Order::Shared::last;
  if (moves) column = {0, {}, std::vector<Ratio>(places.place.size()), {}};
  column.states.resize(places.place.size());
  for (std::size_t row = 0; row < places.place.size(); ++row) {
    if (places.place[row] == 0)
      column.states[row] = unranked_state(order, columns, row);
    else if (moves)
      column.ratios[row] = place_of(order, places, row);
  }
  if (moves && exactness.fixed()) make_fixed(column, exactness);
  return column;
}

Column granted_column(const std::vector<Decision>& decisions, const Exactness& exactness) {
  std::vector<std::int64_t> granted(decisions.size());
  std::ranges::transform(decisions, granted.begin(), &Decision::granted);
  return whole_column(std::move(granted), exactness);
}

RecordedDecision recorded(DecisionEntry::Outcome outcome) {
  switch (outcome) {
    case DecisionEntry::Outcome::granted:
      return RecordedDecision::granted;
    case DecisionEntry::Outcome::refused:
      return RecordedDecision::refused;
    case DecisionEntry::Outcome::as_proposed:
      return RecordedDecision::none;
  }
  return RecordedDecision::none;
}

// What the leading group decided, by row; empty where it decided nothing at all.
std::vector<RecordedDecision> recorded_for(const Take& take, const Rows& rows, const Facts& facts) {
  if (facts.decisions.empty()) return {};
  assert(rows.label.size() == rows.count);
  std::vector<RecordedDecision> decisions(rows.count);
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto found = facts.decisions.find({take.award, take.period, rows.label[row]});
    if (found != facts.decisions.end()) decisions[row] = recorded(found->second);
  }
  return decisions;
}

// All present is said by no states.
void forget_present(Column& column) {
  const auto is_present = [](State state) { return state == State::present; };
  if (std::ranges::all_of(column.states, is_present)) column.states.clear();
}

}  // namespace

Results evaluate(const Plan& plan, const std::vector<Exactness>& exactness,
                 const std::vector<NodeIndex>& order, const Facts& facts) {
  assert(exactness.size() == plan.nodes.size() && order.size() <= plan.nodes.size());
  const std::size_t nodes = plan.nodes.size();
  Results results{std::vector<Column>(nodes), std::vector<Places>(nodes),
                  std::vector<std::vector<Decision>>(nodes)};
  const Inputs inputs{plan, facts, results.columns};
  for (const NodeIndex index : order) {
    const Node& node = plan.nodes[at(index)];
    const Exactness& exact = exactness[at(index)];
    const Rows& rows = inputs.rows(node.rows);
    Column column = std::visit(
        Cases{
            [&](const Constant& constant) { return constant_column(constant, rows.count, exact); },
            [&](const Order& ordering) {
              Places& places = results.places[at(index)];
              places = rank(ordering, results.columns);
              return place_column(ordering, places, results.columns, exact);
            },
            [&](const Take& taking) {
              auto& decisions = results.decisions[at(index)];
              decisions = take(taking, results.places[at(taking.order)], results.columns,
                               recorded_for(taking, rows, facts));
              return granted_column(decisions, exact);
            },
            [&](const auto& operation) {
              if constexpr (FromFacts<std::decay_t<decltype(operation)>>)
                return facts.leaves[at(index)].value();
              else
                return computed(node, exact, inputs);
            },
        },
        node.operation);
    forget_present(column);
    results.columns[at(index)] = std::move(column);
  }
  return results;
}

}  // namespace redbanner
