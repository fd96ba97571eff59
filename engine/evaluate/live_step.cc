#include "engine/evaluate/live_step.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <span>

#include "engine/core/cases.h"
#include "engine/evaluate/gather_kernel.h"

namespace redbanner {
namespace {

// Above every cell times its denominator (see infer.h).
constexpr std::int64_t limit = std::int64_t{1} << 62;

using Does = decltype(LiveStep::does);

Does adding(std::optional<std::vector<Term>> terms, bool spreads) {
  if (!terms) return Exactly{};
  return Adding{std::move(*terms), spreads};
}

Does does(const Sum& sum, const Making& here) {
  return adding(
      terms_of(sum.parts, [&](const auto& part) { return term_of(part.of, here, part.factor); }),
      true);
}

Does does(const Product& product, const Making& here) {
  const Column& left = here.column(product.left);
  const Column& right = here.column(product.right);
  if (!is_fixed(left) || !is_fixed(right)) return Exactly{};
  const auto factor = (Ratio(here.denominator, left.denominator) / right.denominator).whole();
  if (!factor) return Exactly{};
  return Multiplying{left.fixed, right.fixed, *factor};
}

Does does(const Extreme& extreme, const Making& here) {
  auto terms = terms_of(extreme.of, [&](NodeIndex node) { return term_of(node, here); });
  if (!terms) return Exactly{};
  return Choosing{std::move(*terms), extreme.which};
}

Does does(const Round& rounding, const Making& here) {
  const Column& of = here.column(rounding.of);
  if (!is_fixed(of)) return Exactly{};
  const Ratio in_rounding_units = Ratio(1, of.denominator) / rounding.how.unit;
  const auto scale = in_rounding_units.small_numerator();
  const auto divisor = in_rounding_units.small_denominator();
  const auto factor = in_units(rounding.how.unit, here);
  if (!scale || !divisor || !factor) return Exactly{};
  return RoundingOff{of.fixed, {*scale, *divisor, *factor}, rounding.how.mode, limit / *scale};
}

Does does(const Compare& comparison, const Making& here) {
  const Column& left = here.column(comparison.left);
  const Column& right = here.column(comparison.right);
  if (!is_fixed(left) || !is_fixed(right)) return Exactly{};
  const std::int64_t shared = std::gcd(left.denominator, right.denominator);
  const std::int64_t of_left = right.denominator / shared;
  const std::int64_t of_right = left.denominator / shared;
  return Comparing{{left.fixed, of_left}, {right.fixed, of_right}, comparison.relation,
                   here.denominator,      limit / of_left,         limit / of_right};
}

Does does(const Logic& logic, const Making& here) {
  std::vector<Cells> cells;
  for (const NodeIndex node : logic.of) {
    if (!is_fixed(here.column(node))) return Exactly{};
    cells.emplace_back(here.column(node).fixed);
  }
  return Joining{std::move(cells), logic.which, here.denominator};
}

Does does(const Select& select, const Making& here) {
  const Column& condition = here.column(select.condition);
  const auto then = term_of(select.then, here);
  const auto otherwise = term_of(select.otherwise, here);
  if (!is_fixed(condition) || !then || !otherwise) return Exactly{};
  return Selecting{condition.fixed, *then, *otherwise};
}

Does does(const Given& given, const Making& here) {
  const auto term = term_of(given.of, here);
  if (!term) return Exactly{};
  return Giving{*term};
}

Does does(const Replace& replace, const Making& here) {
  const auto term = term_of(replace.of, here);
  const auto value = in_units(replace.value, here);
  if (!term || !value) return Exactly{};
  return Replacing{*term, replace.states, *value};
}

// The plain sums alone, weighted means too; with anything left out, dropped or chosen it is
// computed exactly.
Does does(const Assemble& assemble, const Making& here) {
  const bool takes_all = assemble.best == 0 && assemble.lowest == 0 && assemble.drop_highest == 0 &&
                         assemble.drop_lowest == 0;
  const bool is_mean = assemble.how == Combine::mean;
  if (!takes_all || assemble.parts.empty() || (!is_mean && assemble.how != Combine::sum))
    return Exactly{};
  Ratio divisor = is_mean ? 0 : 1;
  if (is_mean)
    for (const auto& part : assemble.parts) divisor += part.weight;
  if (divisor == 0) return Exactly{};
  return adding(terms_of(assemble.parts,
                         [&](const auto& part) {
                           return term_of(part.of, here, part.weight / part.full / divisor);
                         }),
                assemble.absent == Assemble::Absent::spreads);
}

Does does(const Gather& gather, const Making& here, const std::vector<Column>& columns) {
  const Column& of = columns[at(gather.of)];
  const Column* const where = gather.where ? &columns[at(*gather.where)] : nullptr;
  const bool ordered = gather.how == Combine::first || gather.how == Combine::last;
  const bool drops = gather.drop_highest + gather.drop_lowest > 0;
  const auto empty = in_units(gather.empty.value_or(0), here);
  if (!is_fixed(of) || (where != nullptr && !is_fixed(*where)) || !empty || (ordered && drops) ||
      gather.how == Combine::product || gather.less_highest || gather.less_lowest)
    return Exactly{};
  return Gathering{&gather, &of, where, here.denominator, *empty, {}};
}

template <class Other>
Does does(const Other&, const Making&) {
  return Exactly{};
}

// --- Running
// --------------------------------------------------------------------------------------

State combined_state(const LiveStep& step) {
  State all = State::present;
  for (const State* const state : step.states) all = combined(all, *state);
  return all;
}

bool within(std::int64_t cell, std::int64_t most) { return cell <= most && cell >= -most; }

bool run(const Exactly&, const LiveStep&) { return false; }

bool run(const Adding& adding, const LiveStep& step) {
  if (!adding.spreads &&
      !std::ranges::all_of(step.states, [](const State* state) { return has_value(*state); }))
    return false;
  std::int64_t sum = 0;
  for (const Term& term : adding.terms) sum += term.cells.front() * term.factor;
  *step.cell = sum;
  *step.state = combined_state(step);
  return true;
}

bool run(const Multiplying& of, const LiveStep& step) {
  multiply({step.cell, 1}, of.left, of.right, of.factor);
  *step.state = combined_state(step);
  return true;
}

bool run(const Choosing& of, const LiveStep& step) {
  extreme({step.cell, 1}, of.terms, of.which);
  *step.state = combined_state(step);
  return true;
}

bool run(const RoundingOff& of, const LiveStep& step) {
  if (!within(of.cells.front(), of.most)) return false;
  round({step.cell, 1}, of.cells, of.how, of.mode);
  *step.state = combined_state(step);
  return true;
}

bool run(const Comparing& of, const LiveStep& step) {
  if (!within(of.left.cells.front(), of.most_left) ||
      !within(of.right.cells.front(), of.most_right))
    return false;
  compare({step.cell, 1}, of.left, of.relation, of.right);
  *step.cell *= of.yes;
  *step.state = combined_state(step);
  return true;
}

bool run(const Joining& of, const LiveStep& step) {
  logic({step.cell, 1}, of.cells, of.which);
  *step.cell *= of.yes;
  *step.state = combined_state(step);
  return true;
}

bool run(const Selecting& of, const LiveStep& step) {
  select({step.cell, 1}, of.condition, of.then, of.otherwise);
  const State condition = *step.states[0];
  const State chosen = *step.states[of.condition.front() != 0 ? 1 : 2];
  *step.state = has_value(condition) ? combined(condition, chosen) : condition;
  return true;
}

bool run(const Giving& of, const LiveStep& step) {
  *step.cell = of.term.cells.front() * of.term.factor;
  const State available = *step.states[1];
  *step.state = has_value(available) ? combined(*step.states[0], available) : available;
  return true;
}

bool run(const Replacing& of, const LiveStep& step) {
  const State state = *step.states[0];
  const bool replaced = std::ranges::find(of.states, state) != of.states.end();
  *step.cell = replaced ? of.value : of.term.cells.front() * of.term.factor;
  *step.state = replaced ? State::present : state;
  return true;
}

// 1 for each row that is gathered; none at all: all are. Nothing where one is pending.
std::optional<std::vector<char>> left_in(const Gathering& of, RowsBelow below) {
  std::vector<char> rows;
  if (of.of->states.empty() && of.where == nullptr) return rows;
  rows.reserve(below.end - below.first);
  for (std::size_t row = below.first; row < below.end; ++row) {
    if (of.of->state(row) == State::pending) return std::nullopt;
    rows.push_back(of.of->has_value(row) && (of.where == nullptr || of.where->is_yes(row)) ? 1 : 0);
  }
  return rows;
}

bool is_late_below(const Gathering& of, const std::vector<char>& left_in, RowsBelow below) {
  if (of.of->states.empty()) return false;
  for (std::size_t row = below.first; row < below.end; ++row)
    if (left_in[row - below.first] != 0 && of.of->state(row) == State::late) return true;
  return false;
}

bool run(Gathering& of, const LiveStep& step, RowsBelow below) {
  const auto in = left_in(of, below);
  if (!in) return false;
  const std::array<std::uint32_t, 2> rows{0, static_cast<std::uint32_t>(below.end - below.first)};
  Gathered gathered;
  gather({&gathered, 1}, {Cells(of.of->fixed).subspan(below.first, rows[1]), *in, rows}, *of.how);
  if (gathered.kept == 0) {
    *step.cell = of.empty;
    *step.state = of.how->empty ? State::present : of.how->over_nothing;
    return true;
  }
  const auto kept = static_cast<std::size_t>(gathered.kept);
  while (of.factors.size() <= kept)
    of.factors.push_back(gather_factor(*of.how, of.of->denominator, of.denominator,
                                       static_cast<std::int64_t>(of.factors.size())));
  if (!of.factors[kept]) return false;
  *step.cell = gathered.cell * *of.factors[kept];
  *step.state = is_late_below(of, *in, below) ? State::late : State::present;
  return true;
}

}  // namespace

LiveStep live_step(NodeIndex node, const Making& here, std::vector<Column>& now,
                   const std::vector<Column>& columns) {
  const Operation& operation = here.inputs.plan.nodes[at(node)].operation;
  LiveStep step;
  step.node = node;
  step.state = &now[at(node)].states.front();
  if (!is_fixed(now[at(node)])) return step;
  step.cell = &now[at(node)].fixed.front();
  step.does = std::visit(Cases{[&](const Gather& gather) { return does(gather, here, columns); },
                               [&](const auto& other) { return does(other, here); }},
                         operation);
  if (!std::holds_alternative<Gathering>(step.does))
    for (const NodeIndex input : inputs_of(operation))
      step.states.push_back(&now[at(input)].states.front());
  return step;
}

bool run(LiveStep& step, RowsBelow below) {
  const bool done = std::visit(Cases{[&](Gathering& of) { return run(of, step, below); },
                                     [&](const auto& of) { return run(of, step); }},
                               step.does);
  if (done && !has_value(*step.state)) *step.cell = 0;
  return done;
}

}  // namespace redbanner
