#include <algorithm>
#include <span>
#include <utility>

#include "engine/evaluate/gather_kernel.h"
#include "engine/evaluate/links.h"
#include "engine/evaluate/making.h"

namespace redbanner {
namespace {

// The rows that are gathered, those of one result beside each other.
struct Gatherable {
  std::span<const std::int64_t> cells;
  std::span<const State> states;  // empty: every row is present
  std::vector<char> left_in;      // 1 or 0 a row; empty: all are in
  std::span<const std::uint32_t> first_row;

  std::size_t results() const { return first_row.size() - 1; }
};

}  // namespace

std::optional<std::int64_t> gather_factor(const Gather& how, std::int64_t from, std::int64_t to,
                                          std::int64_t kept) {
  if (how.how == Combine::count) return to;
  const std::int64_t divisor = how.how == Combine::mean     ? std::max<std::int64_t>(1, kept)
                               : how.how == Combine::median ? 2
                                                            : 1;
  return (Ratio(to, from) / divisor).whole();
}

namespace {

std::vector<char> left_in(const Gather& how, const Making& here) {
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
State gathered_state(const Gatherable& rows, std::size_t result) {
  for (std::size_t row = rows.first_row[result]; row < rows.first_row[result + 1]; ++row)
    if (rows.left_in[row] && rows.states[row] == State::late) return State::late;
  return State::present;
}

std::vector<State> gathered_states(const Gather& how, const Gatherable& rows,
                                   const std::vector<Gathered>& gathered) {
  const State empty = how.empty ? State::present : how.over_nothing;
  std::vector<State> states(gathered.size());
  for (std::size_t result = 0; result < states.size(); ++result) {
    if (gathered[result].kept == 0)
      states[result] = empty;
    else if (!rows.states.empty())
      states[result] = gathered_state(rows, result);
  }
  return states;
}

bool is_for_the_kernel(const Gather& how, const Making& here) {
  const Column& of = here.column(how.of);
  const bool ordered = how.how == Combine::first || how.how == Combine::last;
  const bool drops = how.drop_highest + how.drop_lowest > 0;
  if (how.how == Combine::product || how.less_highest || how.less_lowest) return false;
  if (!is_fixed(of) || (how.where && !is_fixed(here.column(*how.where)))) return false;
  if (ordered && drops) return false;
  return std::ranges::find(of.states, State::pending) == of.states.end();
}

// One cell a result.
Made gathered_column(const Gather& how, const Gatherable& rows, const Making& here) {
  const auto empty = in_units(how.empty.value_or(0), here);
  if (!empty) return std::nullopt;
  std::vector<Gathered> gathered(rows.results());
  gather(gathered, {rows.cells, rows.left_in, rows.first_row}, how);

  const std::int64_t from = here.column(how.of).denominator;
  Column column{here.denominator, std::vector<std::int64_t>(gathered.size()), {}, {}};
  std::vector<std::optional<std::int64_t>> factors;
  for (std::size_t result = 0; result < gathered.size(); ++result) {
    const auto [cell, kept] = gathered[result];
    const std::int64_t counts = how.how == Combine::mean ? kept : 0;
    while (std::ssize(factors) <= counts)
      factors.push_back(gather_factor(how, from, here.denominator, std::ssize(factors)));
    const auto factor = factors[static_cast<std::size_t>(counts)];
    if (kept != 0 && !factor) return std::nullopt;
    column.fixed[result] = kept == 0 ? *empty : cell * *factor;
  }
  column.states = gathered_states(how, rows, gathered);
  return column;
}

// Multiplies each cell by the factor for how many counted in it, `most` at most; false where one
// has none.
template <class FactorFor>
bool apply_factors(std::span<std::int64_t> cells, const std::vector<std::int64_t>& kept,
                   std::int64_t most, FactorFor factor_for) {
  std::vector<std::int64_t> factors{0};  // 0: nothing counted, or not as a whole number
  for (std::int64_t counted = 1; counted <= most; ++counted)
    factors.push_back(factor_for(counted).value_or(0));
  std::int64_t lacking = 0;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::int64_t factor = factors[static_cast<std::size_t>(kept[row])];
    lacking |= static_cast<std::int64_t>(factor == 0 && kept[row] != 0);
    cells[row] *= factor;
  }
  return lacking == 0;
}

Made panel_column(const Gather& how, const PanelCells& panel, const Making& here) {
  const auto empty = in_units(how.empty.value_or(0), here);
  if (!empty) return std::nullopt;
  Column column = here.empty_column();
  std::vector<std::int64_t> kept;
  const auto everywhere = gather(column.fixed, kept, panel, how);
  Gather combined = how;
  if (how.how != Combine::mean) combined.how = Combine::sum;
  const auto factor_for = [&](std::int64_t counted) {
    return gather_factor(combined, panel.denominator, here.denominator, counted);
  };
  if (everywhere) {
    const auto factor = factor_for(*everywhere);
    if (!factor) return std::nullopt;
    if (*factor != 1) scale(column.fixed, *factor);
    return column;
  }
  if (!apply_factors(column.fixed, kept, panel.list->slots, factor_for)) return std::nullopt;
  if (std::ranges::find(kept, 0) == kept.end()) return column;
  column.states.resize(column.fixed.size());
  for (std::size_t row = 0; row < kept.size(); ++row) {
    if (kept[row] != 0) continue;
    column.fixed[row] = *empty;
    column.states[row] = how.empty ? State::present : how.over_nothing;
  }
  return column;
}

template <class Value>
std::vector<Value> picked(std::span<const Value> values, RowList rows) {
  std::vector<Value> result;
  if (values.empty()) return result;
  result.reserve(rows.size());
  for (const std::size_t row : rows) result.push_back(values[row]);
  return result;
}

}  // namespace

Made made(const Gather& how, const Making& here) {
  const auto& panels = here.inputs.facts.panels;
  const bool lies_in_panel = !panels.empty() && panels[at(how.of)] &&
                             takes_panel(how, *panels[at(how.of)]) &&
                             here.column(how.of).size() == 0;
  if (lies_in_panel) return panel_column(how, *panels[at(how.of)], here);
  if (!is_for_the_kernel(how, here)) return std::nullopt;
  const Column& of = here.column(how.of);
  const RowSetIndex fine = here.inputs.set_of(how.of);
  const auto gather_below = [&](std::span<const std::uint32_t> first_row) {
    return gathered_column(how, {of.fixed, of.states, left_in(how, here), first_row}, here);
  };
  if (here.inputs.plan.row_sets[at(fine)].parent == here.rows)
    return gather_below(here.inputs.rows(fine).first_row);
  return gather_below(first_rows(here.inputs.sets(), fine, here.rows));
}

Made made(const Among& among, const Making& here) {
  if (!is_for_the_kernel(among.what, here)) return std::nullopt;
  const Column& of = here.column(among.what.of);
  const Groups groups = groups_by(here.column(among.group));
  const auto cells = picked(std::span(of.fixed), groups.rows);
  const auto states = picked(std::span(of.states), groups.rows);
  const auto left = left_in(among.what, here);
  const auto of_groups = gathered_column(
      among.what, {cells, states, picked(std::span(left), groups.rows), groups.begin}, here);
  if (!of_groups) return std::nullopt;
  Column column = here.empty_column();
  column.states.resize(column.fixed.size(), State::not_applicable);
  for (std::size_t group = 0; group < groups.count(); ++group)
    for (const std::size_t row : groups.of(group)) {
      column.fixed[row] = of_groups->fixed[group];
      column.states[row] = of_groups->state(group);
    }
  return column;
}

}  // namespace redbanner
