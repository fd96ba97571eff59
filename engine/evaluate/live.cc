#include "engine/evaluate/live.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

#include "engine/evaluate/cell.h"
#include "engine/evaluate/compute.h"
#include "engine/evaluate/links.h"
#include "engine/evaluate/live_graph.h"
#include "engine/evaluate/live_step.h"
#include "engine/rank/rank.h"

namespace redbanner {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// A cell from outside, at the row of that level.
struct Load {
  const Column* from;
  Column* to;
  std::size_t level;
};

// What follows from one leaf.
struct LiveProgram {
  std::vector<RowSetIndex> levels;  // its row set, the coarser one, …
  std::int64_t least, most;         // of its cells, in its denominator
  std::vector<Load> loads;
  std::vector<LiveStep> steps;
  std::vector<std::pair<std::size_t, std::size_t>> places;  // index of an order, level
  std::vector<NodeIndex> whole;
  std::vector<std::size_t> places_anew;  // of orders that read something whole

  std::size_t level_of(RowSetIndex set) const {
    const auto found = std::ranges::find(levels, set);
    return found == levels.end() ? nowhere : static_cast<std::size_t>(found - levels.begin());
  }
};

struct LiveOrder {
  NodeIndex node;
  std::unique_ptr<LivePlaces> live;  // none: its keys cannot be packed
  Places places;                     // … then these
};

void put(Column& column, std::size_t row, const Column& one) {
  if (column.denominator != 0)
    column.fixed[row] = one.fixed.front();
  else
    column.ratios[row] = one.ratios.front();
  if (!column.states.empty()) {
    column.states[row] = one.states.front();
  } else if (one.states.front() != State::present) {
    column.states.resize(column.size());
    column.states[row] = one.states.front();
  }
}

void take(const Column& column, std::size_t row, Column& one) {
  if (column.denominator != 0)
    one.fixed.front() = column.fixed[row];
  else
    one.ratios.front() = column.ratios[row];
  one.states.front() = column.state(row);
}

// A column of one row, over that denominator; 0: a ratio.
Column one_row(std::int64_t denominator) {
  if (denominator == 0) return {0, {}, {Ratio()}, {State::present}};
  return {denominator, {0}, {}, {State::present}};
}

// One cell as it is kept in a column of that exactness. False where it does not fit.
bool set(Column& one, const Cell& cell, const Exactness& exactness) {
  const Ratio value = has_value(cell.state) ? cell.value : Ratio();
  one.states.front() = cell.state;
  if (one.denominator == 0) {
    one.ratios.front() = value;
    return true;
  }
  if (one.denominator != exactness.denominator) return false;
  const auto fixed = has_value(cell.state) ? fixed_cell(value, exactness) : 0;
  if (fixed) one.fixed.front() = *fixed;
  return fixed.has_value();
}

Column slice(const Column& column, RowsBelow rows) {
  const auto part = [&](const auto& cells) {
    using Vector = std::decay_t<decltype(cells)>;
    if (cells.empty()) return Vector{};
    return Vector(cells.begin() + static_cast<std::ptrdiff_t>(rows.first),
                  cells.begin() + static_cast<std::ptrdiff_t>(rows.end));
  };
  return {column.denominator, part(column.fixed), part(column.ratios), part(column.states)};
}

std::int64_t power_of_ten_that_fits(int exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

}  // namespace

struct Live::Parts {
  Parts(const Plan& the_plan, const std::vector<Exactness>& the_exactness,
        const std::vector<NodeIndex>& order, Facts the_facts, const std::vector<NodeIndex>& wanted)
      : plan(the_plan),
        exactness(the_exactness),
        facts(std::move(the_facts)),
        graph(plan, order, wanted),
        results(nothing_yet(plan.nodes.size())),
        one_row_facts{std::vector<Rows>(plan.row_sets.size()), {}, {}, {}, {}},
        programs(plan.nodes.size()) {
    for (Rows& rows : one_row_facts.rows) rows.count = 1;
    compute_all();
    for (const NodeIndex node : wanted)
      if (std::holds_alternative<Order>(plan.nodes[at(node)].operation))
        orders.push_back({node, nullptr, {}});
    for (LiveOrder& one : orders) give_places(one);
    forget();
    renew();
  }

  const Operation& operation(NodeIndex node) const { return plan.nodes[at(node)].operation; }
  const Order& order_of(const LiveOrder& one) const { return std::get<Order>(operation(one.node)); }
  Inputs inputs() const { return {plan, facts, results.columns}; }

  // --- Whole columns

  bool is_computed(NodeIndex node) const {
    return graph.is_read(node) || !std::holds_alternative<Order>(operation(node));
  }

  void compute_all() {
    std::vector<std::size_t> uses(plan.nodes.size());
    for (const NodeIndex node : graph.order())
      for (const NodeIndex input : inputs_of(operation(node))) ++uses[at(input)];
    now.resize(plan.nodes.size());
    for (const NodeIndex node : graph.order()) {
      if (is_computed(node)) {
        compute(node, exactness[at(node)], inputs(), results);
        if (!facts.leaves.empty()) facts.leaves[at(node)].reset();
        now[at(node)] = one_row(results.columns[at(node)].denominator);
        if (std::holds_alternative<Constant>(operation(node))) set_constant(node);
      }
      if (std::holds_alternative<Order>(operation(node))) continue;  // places are given later
      for (const NodeIndex input : inputs_of(operation(node)))
        if (--uses[at(input)] == 0 && !graph.is_kept(input)) results.columns[at(input)] = {};
    }
  }

  void set_constant(NodeIndex node) {
    const Column& column = results.columns[at(node)];
    if (column.size() > 0) take(column, 0, now[at(node)]);
  }

  // The columns that are not kept.
  void forget() {
    for (const NodeIndex node : graph.order())
      if (!graph.is_kept(node)) results.columns[at(node)] = {};
  }

  void compute_whole(NodeIndex node) {
    for (const NodeIndex input : inputs_of(operation(node)))
      if (std::holds_alternative<Constant>(operation(input)) &&
          results.columns[at(input)].size() == 0)
        compute(input, exactness[at(input)], inputs(), results);
    compute(node, exactness[at(node)], inputs(), results);
    const std::int64_t denominator = results.columns[at(node)].denominator;
    if (denominator == now[at(node)].denominator) return;
    now[at(node)] = one_row(denominator);
    has_changed_kind = true;
  }

  void give_places(LiveOrder& one) {
    const bool was_live = one.live != nullptr;
    one.live = live_places(order_of(one), results.columns, exactness);
    if (was_live != (one.live != nullptr)) has_changed_kind = true;
    one.places = one.live ? Places{} : rank(order_of(one), results.columns);
  }

  // What follows from a leaf whose column is as it shall be.
  void compute_all_behind(NodeIndex leaf) {
    const auto nodes = graph.dependents(leaf);
    for (const NodeIndex node : nodes)
      if (is_computed(node)) compute_whole(node);
    for (LiveOrder& one : orders)
      if (std::ranges::find(nodes, one.node) != nodes.end()) give_places(one);
    forget();
    renew();
  }

  // Steps rely on which columns are of whole numbers, and which places are packed.
  void renew() {
    for (auto& program : programs) program.reset();
    has_changed_kind = false;
  }

  // --- One row

  LiveProgram& program_of(NodeIndex leaf) {
    auto& program = programs[at(leaf)];
    if (!program) program = std::make_unique<LiveProgram>(made(leaf));
    return *program;
  }

  LiveProgram made(NodeIndex leaf) {
    LiveProgram program;
    set_bounds(leaf, program);
    for (std::optional<RowSetIndex> set = plan.nodes[at(leaf)].rows; set;
         set = plan.row_sets[at(*set)].parent)
      program.levels.push_back(*set);
    std::vector<bool> by_row(plan.nodes.size()), is_whole(plan.nodes.size()),
        is_loaded(plan.nodes.size());
    by_row[at(leaf)] = true;
    const auto load_inputs = [&](NodeIndex node, std::size_t level) {
      for (const NodeIndex input : inputs_of(operation(node))) {
        const bool is_of_this_row = program.levels[level] == plan.nodes[at(input)].rows;
        if (!is_of_this_row || by_row[at(input)] || is_loaded[at(input)] ||
            std::holds_alternative<Constant>(operation(input)))
          continue;
        is_loaded[at(input)] = true;
        program.loads.push_back({&results.columns[at(input)], &now[at(input)], level});
      }
    };
    for (const NodeIndex node : graph.dependents(leaf)) {
      const std::size_t level = program.level_of(plan.nodes[at(node)].rows);
      const bool reads_whole = std::ranges::any_of(
          inputs_of(operation(node)), [&](NodeIndex input) { return is_whole[at(input)]; });
      const std::size_t order = order_at(node);
      if (order != orders.size()) {
        if (reads_whole || level == nowhere || !orders[order].live) {
          program.places_anew.push_back(order);
        } else {
          load_inputs(node, level);
          program.places.emplace_back(order, level);
        }
      }
      if (!is_computed(node)) continue;
      if (reads_whole || level == nowhere || !LiveGraph::is_within_row(operation(node)) ||
          !has_rows_below(node)) {
        is_whole[at(node)] = true;
        program.whole.push_back(node);
        continue;
      }
      by_row[at(node)] = true;
      load_inputs(node, level);
      program.steps.push_back(step_of(node, level));
    }
    return program;
  }

  void set_bounds(NodeIndex leaf, LiveProgram& program) const {
    const Exactness& known = exactness[at(leaf)];
    const auto bound = [&](const std::optional<Ratio>& value, RoundingMode mode) {
      return value ? (*value * known.denominator).rounded(mode, 1).whole() : std::nullopt;
    };
    program.least = bound(known.least, RoundingMode::ceiling)
                        .value_or(std::numeric_limits<std::int64_t>::min());
    program.most =
        bound(known.most, RoundingMode::floor).value_or(std::numeric_limits<std::int64_t>::max());
  }

  std::size_t order_at(NodeIndex node) const {
    const auto found = std::ranges::find(orders, node, &LiveOrder::node);
    return static_cast<std::size_t>(found - orders.begin());
  }

  // A Gather over several levels is computed wholly.
  bool has_rows_below(NodeIndex node) const {
    const auto* gather = std::get_if<Gather>(&operation(node));
    if (gather == nullptr) return true;
    const RowSetIndex fine = plan.nodes[at(gather->of)].rows;
    return plan.row_sets[at(fine)].parent == plan.nodes[at(node)].rows &&
           !facts.rows[at(fine)].first_row.empty();
  }

  LiveStep step_of(NodeIndex node, std::size_t level) {
    const Inputs one{plan, one_row_facts, now};
    const Making here{one, plan.nodes[at(node)].rows, exactness[at(node)].denominator};
    // Columns of which the kind of one row is not that of exactness are computed as they are.
    LiveStep step = live_step(node, here, now, results.columns);
    if (now[at(node)].denominator != exactness[at(node)].denominator) step.does = Exactly{};
    step.level = level;
    step.kept = graph.is_kept(node) ? &results.columns[at(node)] : nullptr;
    return step;
  }

  RowsBelow rows_below(NodeIndex node, std::size_t row) const {
    const auto* gather = std::get_if<Gather>(&operation(node));
    if (gather == nullptr) return {};
    const auto& first = facts.rows[at(plan.nodes[at(gather->of)].rows)].first_row;
    return {first[row], first[row + 1]};
  }

  // As a whole column is computed, on one row.
  bool compute_exactly(NodeIndex node, RowsBelow below) {
    Column column;
    const Inputs one{plan, one_row_facts, now};
    if (const auto* gather = std::get_if<Gather>(&operation(node))) {
      Rows& rows = one_row_facts.rows[at(plan.nodes[at(gather->of)].rows)];
      rows.count = below.end - below.first;
      rows.first_row = {0, static_cast<std::uint32_t>(rows.count)};
      std::vector<NodeIndex> finer{gather->of};
      if (gather->where && *gather->where != gather->of) finer.push_back(*gather->where);
      std::vector<Column> others;
      for (const NodeIndex input : finer)
        others.push_back(std::exchange(now[at(input)], slice(results.columns[at(input)], below)));
      column = computed(plan.nodes[at(node)], exactness[at(node)], one);
      for (std::size_t i = 0; i < finer.size(); ++i) now[at(finer[i])] = std::move(others[i]);
      rows.count = 1;
      rows.first_row = {};
    } else {
      column = computed(plan.nodes[at(node)], exactness[at(node)], one);
    }
    return set(now[at(node)], {column.state(0), column.value(0)}, exactness[at(node)]);
  }

  // False: something does not fit; what was computed is to be computed again.
  bool run_steps(LiveProgram& program, std::size_t row) {
    std::array<std::size_t, 8> rows{};
    assert(program.levels.size() <= rows.size());
    rows[0] = row;
    std::size_t levels = 1;
    for (; levels < program.levels.size(); ++levels) {
      const auto parent = parent_of(facts.rows[at(program.levels[levels - 1])], rows[levels - 1]);
      if (parent < 0) break;
      rows[levels] = static_cast<std::size_t>(parent);
    }
    for (const Load& load : program.loads)
      if (load.level < levels) take(*load.from, rows[load.level], *load.to);
    for (LiveStep& step : program.steps) {
      if (step.level >= levels) continue;
      const RowsBelow below = rows_below(step.node, rows[step.level]);
      if (!run(step, below) && !compute_exactly(step.node, below)) return false;
      if (step.kept != nullptr) put(*step.kept, rows[step.level], now[at(step.node)]);
    }
    return std::ranges::all_of(program.places, [&](const auto& one) {
      const auto [order, level] = one;
      return level >= levels || orders[order].live->set(rows[level], now, 0);
    });
  }

  // The leaf's cell is in `now`.
  void follow(NodeIndex leaf, std::size_t row, LiveProgram& program) {
    put(results.columns[at(leaf)], row, now[at(leaf)]);
    if (!run_steps(program, row)) return compute_all_behind(leaf);
    for (const NodeIndex node : program.whole) compute_whole(node);
    for (const std::size_t order : program.places_anew) give_places(orders[order]);
    if (has_changed_kind) renew();
  }

  // A value that the whole numbers of its column do not hold.
  void widen(NodeIndex leaf, std::size_t row, const Cell& cell) {
    Column& column = results.columns[at(leaf)];
    Column wide{0, {}, {}, std::move(column.states)};
    for (std::size_t i = 0; i < column.size(); ++i) wide.ratios.push_back(column.value(i));
    column = std::move(wide);
    now[at(leaf)] = one_row(0);
    set(now[at(leaf)], cell, exactness[at(leaf)]);
    put(column, row, now[at(leaf)]);
    compute_all_behind(leaf);
  }

  const Plan& plan;
  const std::vector<Exactness>& exactness;
  Facts facts;
  LiveGraph graph;
  Results results;
  std::vector<Column> now;  // by NodeIndex: columns of one row
  Facts one_row_facts;      // … and how that row hangs together
  std::vector<LiveOrder> orders;
  std::vector<std::unique_ptr<LiveProgram>> programs;  // by NodeIndex, of leaves
  // A column is of ratios now, or no more; places are packed now, or no more.
  bool has_changed_kind = false;
};

Live::Live(const Plan& plan, const std::vector<Exactness>& exactness,
           const std::vector<NodeIndex>& order, Facts facts, const std::vector<NodeIndex>& wanted)
    : parts_(std::make_unique<Parts>(plan, exactness, order, std::move(facts), wanted)) {}
Live::Live(Live&&) noexcept = default;
Live& Live::operator=(Live&&) noexcept = default;
Live::~Live() = default;

void Live::correct(NodeIndex leaf, std::size_t row, State state, const Ratio& value) {
  if (!parts_->graph.is_needed(leaf)) return;
  const Cell cell = has_value(state) ? Cell{state, value} : absent(state);
  if (!set(parts_->now[at(leaf)], cell, parts_->exactness[at(leaf)]))
    return parts_->widen(leaf, row, cell);
  parts_->follow(leaf, row, parts_->program_of(leaf));
}

void Live::correct(NodeIndex leaf, std::size_t row, const Written& value) {
  if (!parts_->graph.is_needed(leaf)) return;
  Column& now = parts_->now[at(leaf)];
  const std::int64_t written =
      value.decimals <= 18 ? power_of_ten_that_fits(value.decimals) : now.denominator + 1;
  if (now.denominator == 0 || now.denominator % written != 0)
    return correct(leaf, row, State::present, value.value());
  LiveProgram& program = parts_->program_of(leaf);
  std::int64_t cell = 0;
  if (__builtin_mul_overflow(value.digits, now.denominator / written, &cell) ||
      cell < program.least || cell > program.most)
    return correct(leaf, row, State::present, value.value());
  now.fixed.front() = cell;
  now.states.front() = State::present;
  parts_->follow(leaf, row, program);
}

LivePlaces::Standing Live::place(NodeIndex order, std::size_t row) const {
  const LiveOrder& one = parts_->orders.at(parts_->order_at(order));
  if (one.live) return one.live->at(row);
  return {one.places.place[row], one.places.sharing[row]};
}

const Column& Live::column(NodeIndex node) const { return parts_->results.columns[at(node)]; }

const Rows& Live::rows_of(NodeIndex node) const {
  return parts_->facts.rows[at(parts_->plan.nodes[at(node)].rows)];
}

std::vector<NodeIndex> recorded_in(const Plan& plan, std::string_view indicator,
                                   std::string_view period, std::string_view field,
                                   Recorded::What what) {
  std::vector<NodeIndex> leaves;
  for (std::size_t index = 0; index < plan.nodes.size(); ++index) {
    const Node& node = plan.nodes[index];
    const RowSet& rows = plan.row_sets[at(node.rows)];
    const auto* recorded = std::get_if<Recorded>(&node.operation);
    if (recorded != nullptr && recorded->field == field && recorded->what == what &&
        rows.id == indicator && rows.period == period)
      leaves.push_back(NodeIndex{static_cast<std::uint32_t>(index)});
  }
  return leaves;
}

}  // namespace redbanner
