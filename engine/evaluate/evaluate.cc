#include "engine/evaluate/evaluate.h"

#include <algorithm>
#include <cassert>

#include "engine/core/cases.h"
#include "engine/evaluate/by_column.h"
#include "engine/evaluate/by_row.h"
#include "engine/evaluate/compute.h"

namespace redbanner {

std::optional<std::int64_t> fixed_cell(const Ratio& value, const Exactness& exactness) {
  const bool within = (!exactness.least || value >= *exactness.least) &&
                      (!exactness.most || value <= *exactness.most);
  return within ? (value * exactness.denominator).whole() : std::nullopt;
}

namespace {

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

}  // namespace

Column computed(const Node& node, const Exactness& exactness, const Inputs& inputs) {
  if (auto column = fixed_column(node, exactness, inputs)) return *std::move(column);
  Column column = column_by_row(node, inputs);
  if (exactness.fixed()) make_fixed(column, exactness);
  return column;
}

namespace {

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

// A leaf, wherever it lies.
Column leaf_column(NodeIndex index, const Exactness& exact, const Inputs& inputs) {
  if (const auto& leaf = inputs.facts.leaves[at(index)]) return *leaf;
  const auto& panel = inputs.facts.panels[at(index)].value();
  return column_of(panel, inputs.rows_of(index), exact.denominator);
}

}  // namespace

Results nothing_yet(std::size_t nodes) {
  return {std::vector<Column>(nodes), std::vector<Places>(nodes),
          std::vector<std::vector<Decision>>(nodes)};
}

void compute(NodeIndex index, const Exactness& exact, const Inputs& inputs, Results& results) {
  const Node& node = inputs.plan.nodes[at(index)];
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
            const Places* at_cut = taking.cut ? &results.places[at(*taking.cut)] : nullptr;
            decisions = take(taking, results.places[at(taking.order)], at_cut, results.columns,
                             recorded_for(taking, rows, inputs.facts));
            return granted_column(decisions, exact);
          },
          [&](const auto& operation) {
            if constexpr (FromFacts<std::decay_t<decltype(operation)>>)
              return leaf_column(index, exact, inputs);
            else
              return computed(node, exact, inputs);
          },
      },
      node.operation);
  forget_present(column);
  results.columns[at(index)] = std::move(column);
}

namespace {

// For some columns alone.
class ForSome {
 public:
  ForSome(const Plan& plan, const std::vector<Exactness>& exactness, const Facts& facts,
          const std::vector<NodeIndex>& wanted)
      : plan_(plan),
        exactness_(exactness),
        inputs_{plan_, facts, results_.columns},
        is_wanted_(plan.nodes.size()),
        uses_(plan.nodes.size()),
        results_(nothing_yet(plan.nodes.size())) {
    for (std::size_t node = 0; node < plan.nodes.size(); ++node)
      stands_for_.push_back(NodeIndex{static_cast<std::uint32_t>(node)});
    for (const NodeIndex node : wanted) {
      is_wanted_[at(node)] = true;
      use(node);
    }
  }

  Results run(const std::vector<NodeIndex>& order) && {
    for (const NodeIndex index : order) {
      if (uses_[at(index)] == 0) continue;
      Operation& operation = plan_.nodes[at(index)].operation;
      for (NodeIndex* const input : input_places(operation)) *input = stands_for_[at(*input)];
      const auto same = is_wanted_[at(index)] ? std::nullopt : same_as(operation);
      if (same)
        stand_for(index, *same);
      else if (!is_leaf(index) || is_wanted_[at(index)])
        compute_from(index, operation);
      for (const NodeIndex input : inputs_of(operation)) done_with(input);
    }
    return std::move(results_);
  }

 private:
  // Once by each that reads it; a wanted column once more, so that it stays.
  void use(NodeIndex index) {
    if (uses_[at(index)]++ > 0) return;
    for (const NodeIndex input : inputs_of(plan_.nodes[at(index)].operation)) use(input);
  }
  void done_with(NodeIndex index) {
    if (--uses_[at(index)] == 0) results_.columns[at(index)] = {};
  }
  void stand_for(NodeIndex index, NodeIndex other) {
    stands_for_[at(index)] = other;
    uses_[at(other)] += uses_[at(index)];
  }

  // The column that this one is equal to, as it turns out.
  std::optional<NodeIndex> same_as(const Operation& operation) const {
    if (const auto* sum = std::get_if<Sum>(&operation))
      if (sum->parts.size() == 1 && sum->parts.front().factor == 1) return sum->parts.front().of;
    if (const auto* given = std::get_if<Given>(&operation))
      if (column(given->availability).states.empty()) return given->of;
    if (const auto* replace = std::get_if<Replace>(&operation))
      if (!is_panel(replace->of) && column(replace->of).states.empty() &&
          std::ranges::find(replace->states, State::present) == replace->states.end())
        return replace->of;
    if (const auto* extreme = std::get_if<Extreme>(&operation)) return never_beyond(*extreme);
    return std::nullopt;
  }

  // The first column, where it never reaches beyond a constant. Bounds hold for whole numbers.
  std::optional<NodeIndex> never_beyond(const Extreme& extreme) const {
    if (extreme.of.size() != 2) return std::nullopt;
    for (const auto& [of, limit] :
         {std::pair{extreme.of[0], extreme.of[1]}, std::pair{extreme.of[1], extreme.of[0]}}) {
      const auto* constant = std::get_if<Constant>(&plan_.nodes[at(limit)].operation);
      const Exactness& known = exactness_[at(of)];
      if (constant == nullptr || constant->state != State::present || is_panel(of) ||
          column(of).denominator == 0 || !known.fixed())
        continue;
      const bool within = extreme.which == Extreme::Which::least
                              ? known.most && *known.most <= constant->value
                              : known.least && *known.least >= constant->value;
      if (within) return of;
    }
    return std::nullopt;
  }

  void compute_from(NodeIndex index, const Operation& operation) {
    const Exactness& exact = exactness_[at(index)];
    if (const auto* gather = std::get_if<Gather>(&operation);
        gather != nullptr && is_panel(gather->of) &&
        takes_panel(*gather, *inputs_.facts.panels[at(gather->of)]))
      if (auto column = fixed_column(plan_.nodes[at(index)], exact, inputs_)) {
        forget_present(*column);
        results_.columns[at(index)] = std::move(*column);
        return;
      }
    for (const NodeIndex input : inputs_of(operation))
      if (is_leaf(input) && results_.columns[at(input)].size() == 0)
        results_.columns[at(input)] = leaf_column(input, exactness_[at(input)], inputs_);
    compute(index, exact, inputs_, results_);
  }

  // Leaves stay in the facts until somebody reads all of their cells.
  bool is_leaf(NodeIndex node) const {
    return is_panel(node) || inputs_.facts.leaves[at(node)] != nullptr;
  }

  bool is_panel(NodeIndex node) const {
    return !inputs_.facts.panels.empty() && inputs_.facts.panels[at(node)].has_value();
  }
  const Column& column(NodeIndex node) const {
    const auto& leaf = inputs_.facts.leaves[at(node)];
    return leaf ? *leaf : results_.columns[at(node)];
  }

  Plan plan_;  // its nodes read what stands for their inputs
  const std::vector<Exactness>& exactness_;
  Inputs inputs_;
  std::vector<bool> is_wanted_;        // by NodeIndex
  std::vector<std::size_t> uses_;      // … how often it is still read
  std::vector<NodeIndex> stands_for_;  // … itself, or the column that it is equal to
  Results results_;
};

}  // namespace

Results evaluate(const Plan& plan, const std::vector<Exactness>& exactness,
                 const std::vector<NodeIndex>& order, const Facts& facts) {
  assert(exactness.size() == plan.nodes.size() && order.size() <= plan.nodes.size());
  Results results = nothing_yet(plan.nodes.size());
  const Inputs inputs{plan, facts, results.columns};
  for (const NodeIndex index : order) compute(index, exactness[at(index)], inputs, results);
  return results;
}

Results evaluate(const Plan& plan, const std::vector<Exactness>& exactness,
                 const std::vector<NodeIndex>& order, const Facts& facts,
                 const std::vector<NodeIndex>& wanted) {
  assert(exactness.size() == plan.nodes.size() && order.size() <= plan.nodes.size());
  return ForSome(plan, exactness, facts, wanted).run(order);
}

}  // namespace redbanner
