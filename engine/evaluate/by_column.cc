#include "engine/evaluate/by_column.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

#include "engine/evaluate/arithmetic_kernel.h"
#include "engine/evaluate/gather_kernel.h"
#include "engine/evaluate/kept.h"
#include "engine/evaluate/state_kernel.h"

namespace redbanner {
namespace {

// Above every cell times its denominator (see infer.h).
constexpr std::int64_t limit = std::int64_t{1} << 62;

// The column to be made.
struct Here {
  const Inputs& inputs;
  RowSetIndex rows;
  std::int64_t denominator;

  const Column& column(NodeIndex node) const { return inputs.column(node); }
  std::size_t count() const { return inputs.rows(rows).count; }
  Column empty_column() const {
    Column column;
    column.denominator = denominator;
    column.fixed.resize(count());
    return column;
  }
};

using Made = std::optional<Column>;

bool is_fixed(const Column& column) { return column.denominator != 0; }

std::optional<std::int64_t> in_units(const Ratio& value, const Here& here) {
  return (value * here.denominator).whole();
}

// The cells of a column and what to multiply them by to count in our denominator, `factor`
// included.
std::optional<Term> term_of(NodeIndex node, const Here& here, const Ratio& factor = 1) {
  const Column& column = here.column(node);
  if (!is_fixed(column)) return std::nullopt;
  const auto whole = (factor * Ratio(here.denominator, column.denominator)).whole();
  if (!whole) return std::nullopt;
  return Term{column.fixed, *whole};
}

// Of all, or nothing.
template <class Parts, class TermOf>
std::optional<std::vector<Term>> terms_of(const Parts& parts, TermOf make) {
  std::vector<Term> terms;
  terms.reserve(parts.size());
  for (const auto& part : parts) {
    const auto term = make(part);
    if (!term) return std::nullopt;
    terms.push_back(*term);
  }
  return terms;
}

bool fits(const Term& term) {
  return term.factor == 1 || largest(term.cells) <= limit / term.factor;
}

template <class Nodes>
std::vector<State> combined_states(const Nodes& nodes, const Here& here) {
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

template <class Parts>
std::vector<NodeIndex> nodes_of(const Parts& parts) {
  std::vector<NodeIndex> nodes(parts.size());
  std::ranges::transform(parts, nodes.begin(), [](const auto& part) { return part.of; });
  return nodes;
}

bool is_absent_somewhere(const Column& column) {
  return !std::ranges::all_of(column.states, has_value);
}

bool is_in(State state, const std::vector<State>& states) {
  return std::ranges::find(states, state) != states.end();
}

Made made(const Sum& sum, const Here& here) {
  const auto terms =
      terms_of(sum.parts, [&](const auto& part) { return term_of(part.of, here, part.factor); });
  if (!terms) return std::nullopt;
  Column column = here.empty_column();
  add(column.fixed, *terms);
  column.states = combined_states(nodes_of(sum.parts), here);
  return column;
}

Made made(const Product& product, const Here& here) {
  const Column& left = here.column(product.left);
  const Column& right = here.column(product.right);
  if (!is_fixed(left) || !is_fixed(right)) return std::nullopt;
  const Ratio factor = Ratio(here.denominator, left.denominator) / right.denominator;
  const auto whole = factor.whole();
  if (!whole) return std::nullopt;
  Column column = here.empty_column();
  multiply(column.fixed, left.fixed, right.fixed, *whole);
  column.states = combined_states(std::array{product.left, product.right}, here);
  return column;
}

// A divisor that is the same in every row is a factor already; any other gives each row its own
// denominator.
Made made(const Quotient&, const Here&) { return std::nullopt; }

Made made(const Extreme& extremes, const Here& here) {
  const auto terms = terms_of(extremes.of, [&](NodeIndex node) { return term_of(node, here); });
  if (!terms) return std::nullopt;
  Column column = here.empty_column();
  extreme(column.fixed, *terms, extremes.which);
  column.states = combined_states(extremes.of, here);
  return column;
}

Made made(const Absolute& of, const Here& here) {
  const auto term = term_of(of.of, here);
  if (!term) return std::nullopt;
  Column column = here.empty_column();
  absolute(column.fixed, *term);
  column.states = here.column(of.of).states;
  return column;
}

Made made(const Round& rounding, const Here& here) {
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

Made made(const Compare& comparison, const Here& here) {
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
  column.states = combined_states(std::array{comparison.left, comparison.right}, here);
  return column;
}

Made made(const Logic& junction, const Here& here) {
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

std::vector<State> selected_states(const Select& selection, const Here& here) {
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

Made made(const Select& selection, const Here& here) {
  const Column& condition = here.column(selection.condition);
  const auto then = term_of(selection.then, here);
  const auto otherwise = term_of(selection.otherwise, here);
  if (!is_fixed(condition) || !then || !otherwise) return std::nullopt;
  Column column = here.empty_column();
  select(column.fixed, condition.fixed, *then, *otherwise);
  column.states = selected_states(selection, here);
  return column;
}

// Numbers the row of the table that each key falls into, from 1; 0 where none holds it. Nothing
// where a threshold is beyond all keys that fit.
std::optional<std::vector<std::int64_t>> table_rows(const Lookup& lookup, const Column& key) {
  std::vector<std::int64_t> rows(key.size());
  std::int64_t number = 0;
  for (const auto& row : lookup.rows) {
    ++number;
    if (!row.from) {
      if (lookup.match == Lookup::Match::band) std::ranges::fill(rows, number);
      continue;
    }
    const Ratio threshold = *row.from * key.denominator;
    const auto reached = threshold.rounded(RoundingMode::ceiling, 1).whole();
    if (!reached) return std::nullopt;
    if (lookup.match == Lookup::Match::band)
      count_reached(rows, key.fixed, *reached);
    else if (threshold.whole())
      number_equal(rows, key.fixed, *reached, number);
  }
  return rows;
}

Made made(const Lookup& lookup, const Here& here) {
  const Column& key = here.column(lookup.key);
  if (!is_fixed(key)) return std::nullopt;
  std::vector<std::int64_t> outcomes;
  const auto add_outcome = [&](const Ratio& outcome) {
    const auto whole = in_units(outcome, here);
    outcomes.push_back(whole.value_or(0));
    return whole.has_value();
  };
  bool all_whole = add_outcome(lookup.otherwise.value_or(0));
  for (const auto& row : lookup.rows) all_whole = add_outcome(row.outcome) && all_whole;
  if (!all_whole) return std::nullopt;
  const auto rows = table_rows(lookup, key);
  if (!rows) return std::nullopt;
  Column column = here.empty_column();
  pick(column.fixed, *rows, outcomes);
  column.states = key.states;
  if (lookup.otherwise || std::ranges::find(*rows, 0) == rows->end()) return column;
  column.states.resize(column.fixed.size(), State::present);
  for (std::size_t row = 0; row < rows->size(); ++row)
    if ((*rows)[row] == 0 && has_value(column.states[row]))
      column.states[row] = State::not_applicable;
  return column;
}

Made made(const Given& given, const Here& here) {
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

Made made(const Replace& replace, const Here& here) {
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

Made made(const HasState& has_state, const Here& here) {
  const Column& of = here.column(has_state.of);
  Column column = here.empty_column();
  for (std::size_t row = 0; row < column.fixed.size(); ++row)
    column.fixed[row] = is_in(of.state(row), has_state.states) ? here.denominator : 0;
  return column;
}

// What a gathered cell is multiplied by where `kept` rows counted.
std::optional<std::int64_t> gather_factor(const Gather& how, std::int64_t from, std::int64_t to,
                                          std::int64_t kept) {
  if (how.how == Combine::count) return to;
  const std::int64_t divisor = how.how == Combine::mean     ? std::max<std::int64_t>(1, kept)
                               : how.how == Combine::median ? 2
                                                            : 1;
  return (Ratio(to, from) / divisor).whole();
}

std::vector<char> left_in(const Gather& how, const Here& here) {
  const Column& of = here.column(how.of);
  if (of.states.empty() && !how.where) return {};
  std::vector<char> rows(of.size(), 1);
  if (!of.states.empty()) leave_out_absent(rows, of.states);
  if (!how.where) return rows;
  const Column& where = here.column(*how.where);
  leave_out_zero(rows, where.fixed);
  if (!where.states.empty()) leave_out_absent(rows, where.states);
  return rows;
}

// Late where a row that is left in is late.
State gathered_state(const Column& of, const std::vector<char>& left, std::size_t from,
                     std::size_t to) {
  for (std::size_t row = from; row < to; ++row)
    if (left[row] && of.states[row] == State::late) return State::late;
  return State::present;
}

std::vector<State> gathered_states(const Gather& how, const Here& here,
                                   const std::vector<char>& left,
                                   const std::vector<Gathered>& gathered) {
  const Column& of = here.column(how.of);
  const auto& first_row = here.inputs.rows_of(how.of).first_row;
  const State empty = how.empty ? State::present : State::pending;
  std::vector<State> states(gathered.size());
  for (std::size_t row = 0; row < states.size(); ++row) {
    if (gathered[row].kept == 0)
      states[row] = empty;
    else if (!of.states.empty())
      states[row] = gathered_state(of, left, first_row[row], first_row[row + 1]);
  }
  return states;
}

Made made(const Gather& how, const Here& here) {
  const Column& of = here.column(how.of);
  const auto empty = in_units(how.empty.value_or(0), here);
  if (how.how == Combine::product || how.how == Combine::mode) return std::nullopt;
  const bool ordered = how.how == Combine::first || how.how == Combine::last;
  const bool drops = how.drop_highest + how.drop_lowest > 0;
  if (!is_fixed(of) || (how.where && !is_fixed(here.column(*how.where)))) return std::nullopt;
  if (!empty || (ordered && drops)) return std::nullopt;
  if (std::ranges::find(of.states, State::pending) != of.states.end()) return std::nullopt;
  const auto left = left_in(how, here);
  std::vector<Gathered> gathered(here.count());
  gather(gathered, {of.fixed, left, here.inputs.rows_of(how.of).first_row}, how);

  Column column = here.empty_column();
  std::vector<std::optional<std::int64_t>> factors;
  for (std::size_t row = 0; row < gathered.size(); ++row) {
    const auto [cell, kept] = gathered[row];
    while (static_cast<std::int64_t>(factors.size()) <= kept)
      factors.push_back(gather_factor(how, of.denominator, here.denominator, std::ssize(factors)));
    const auto factor = factors[static_cast<std::size_t>(kept)];
    if (kept != 0 && !factor) return std::nullopt;
    column.fixed[row] = kept == 0 ? *empty : cell * *factor;
  }
  column.states = gathered_states(how, here, left, gathered);
  return column;
}

// The factor of every worth: weight ÷ full, of a mean ÷ all weights too.
std::optional<std::vector<Term>> worths_of(const Assemble& assemble, const Here& here) {
  Ratio divisor = 1;
  if (assemble.how == Combine::mean) {
    divisor = 0;
    for (const auto& part : assemble.parts) divisor += part.weight;
    if (divisor == 0) return std::nullopt;
  }
  return terms_of(assemble.parts, [&](const auto& part) {
    return term_of(part.of, here, part.weight / part.full / divisor);
  });
}

// Whether the whole is the sum of its worths in every row, whichever parts are absent in it.
bool is_plain_sum(const Assemble& assemble, bool any_left_out) {
  if (assemble.best != 0) return false;
  const bool rescales = assemble.absent == Assemble::Absent::rescale;
  return (assemble.how == Combine::sum && !rescales) ||
         ((assemble.how == Combine::sum || assemble.how == Combine::mean) && !any_left_out);
}

bool is_best_sum(const Assemble& assemble) {
  return assemble.best != 0 && assemble.how == Combine::sum &&
         assemble.absent != Assemble::Absent::rescale;
}

bool is_plain_extreme(const Assemble& assemble, bool any_left_out) {
  return assemble.best == 0 && !any_left_out &&
         (assemble.how == Combine::least || assemble.how == Combine::most);
}

std::vector<State> assembled_states(const Assemble& assemble, const Here& here) {
  auto all = combined_states(nodes_of(assemble.parts), here);
  if (assemble.absent == Assemble::Absent::spreads || all.empty()) return all;
  std::vector<State> states(here.count());
  for (std::size_t row = 0; row < states.size(); ++row)
    states[row] = state_of(assemble, here.inputs.columns, row);
  return states;
}

// Whether some row counts fewer parts than there are. Where absence spreads no row does.
bool is_left_out_somewhere(const Assemble& assemble, const Here& here) {
  return assemble.absent != Assemble::Absent::spreads &&
         std::ranges::any_of(assemble.parts, [&](const auto& part) {
           return is_absent_somewhere(here.column(part.of));
         });
}

Made made(const Assemble& assemble, const Here& here) {
  const bool any_left_out = is_left_out_somewhere(assemble, here);
  const auto worths = worths_of(assemble, here);
  if (!worths || worths->empty()) return std::nullopt;
  Column column = here.empty_column();
  if (is_plain_sum(assemble, any_left_out)) {
    add(column.fixed, *worths);
  } else if (is_best_sum(assemble)) {
    std::vector<std::span<const State>> states;
    states.reserve(assemble.parts.size());
    for (const auto& part : assemble.parts) states.emplace_back(here.column(part.of).states);
    add_best(column.fixed, *worths, states, static_cast<std::size_t>(assemble.best));
  } else if (is_plain_extreme(assemble, any_left_out)) {
    const bool least = assemble.how == Combine::least;
    extreme(column.fixed, *worths, least ? Extreme::Which::least : Extreme::Which::most);
  } else {
    return std::nullopt;
  }
  column.states = assembled_states(assemble, here);
  return column;
}

Made made(const Spread& spread, const Here& here) {
  const auto term = term_of(spread.of, here);
  if (!term) return std::nullopt;
  const Column& of = here.column(spread.of);
  const auto parents = parents_of(here.inputs.rows(here.rows));
  const bool any_orphan = std::ranges::any_of(parents, [](auto parent) { return parent < 0; });
  Column column = here.empty_column();
  if (any_orphan || !of.states.empty()) column.states.resize(parents.size());
  for (std::size_t row = 0; row < parents.size(); ++row) {
    if (parents[row] < 0) {
      column.states[row] = State::not_applicable;
      continue;
    }
    const auto parent = static_cast<std::size_t>(parents[row]);
    column.fixed[row] = of.fixed[parent] * term->factor;
    if (!of.states.empty()) column.states[row] = of.states[parent];
  }
  return column;
}

template <class Elsewhere>
  requires FromFacts<Elsewhere> ||
           OneOf<Elsewhere, Constant, Power, Logarithm, Exponential, Decide, Interpolate, Fetch,
                 Partition, Among, Numbered, Order, Take>
Made made(const Elsewhere&, const Here&) {
  return std::nullopt;
}

}  // namespace

std::optional<Column> fixed_column(const Node& node, const Exactness& exactness,
                                   const Inputs& inputs) {
  if (!exactness.fixed()) return std::nullopt;
  const Here here{inputs, node.rows, exactness.denominator};
  auto column =
      std::visit([&](const auto& operation) { return made(operation, here); }, node.operation);
  if (column && !column->states.empty()) clear_absent(column->fixed, column->states);
  return column;
}

}  // namespace redbanner
