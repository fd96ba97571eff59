#include "engine/evaluate/among.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "engine/evaluate/together.h"
#include "engine/rank/numbered.h"

namespace redbanner {
namespace {

Column absent_column(std::size_t rows, State state) {
  return {0, {}, std::vector<Ratio>(rows), std::vector<State>(rows, state)};
}

void set(Column& column, std::size_t row, Cell cell) {
  column.states[row] = cell.state;
  column.ratios[row] = std::move(cell.value);
}

// Equal where both numbers are; numbers below 0 stay what they are.
std::vector<std::int64_t> numbered_together(const std::vector<std::int64_t>& first,
                                            const std::vector<std::int64_t>& second) {
  std::vector<std::size_t> rising(first.size());
  std::iota(rising.begin(), rising.end(), std::size_t{0});
  const auto pair_of = [&](std::size_t row) { return std::pair(first[row], second[row]); };
  std::ranges::sort(rising, {}, pair_of);
  std::vector<std::int64_t> numbers(first.size());
  std::int64_t number = 0;
  for (std::size_t i = 0; i < rising.size(); ++i) {
    if (i > 0 && pair_of(rising[i - 1]) != pair_of(rising[i])) ++number;
    const bool is_none = first[rising[i]] < 0 || second[rising[i]] < 0;
    numbers[rising[i]] = is_none ? -1 : number;
  }
  return numbers;
}

}  // namespace

Column column_of(const Partition& partition, RowSetIndex set, const Rows& rows,
                 const Inputs& inputs) {
  std::vector<std::int64_t> numbers = partition.within
                                          ? rows_above(inputs.sets(), set, *partition.within)
                                          : std::vector<std::int64_t>(rows.count);
  Column column = absent_column(rows.count, State::present);
  for (std::size_t row = 0; row < rows.count; ++row)
    if (numbers[row] < 0) column.states[row] = State::not_applicable;
  for (const NodeIndex key : partition.keys) {
    const Column& keys = inputs.column(key);
    numbers = numbered_together(numbers, numbered(keys));
    for (std::size_t row = 0; row < rows.count; ++row)
      column.states[row] = combined(column.states[row], keys.state(row));
  }
  // Counted in the order of rows.
  const std::int64_t last = numbers.empty() ? -1 : *std::ranges::max_element(numbers);
  std::vector<std::int64_t> group_of(static_cast<std::size_t>(last + 1));  // 0: not met yet
  std::int64_t groups = 0;
  for (std::size_t row = 0; row < rows.count; ++row) {
    if (numbers[row] < 0) continue;
    auto& group = group_of[static_cast<std::size_t>(numbers[row])];
    if (group == 0) group = ++groups;
    column.ratios[row] = group;
  }
  return column;
}

Column column_of(const Among& among, RowSetIndex, const Rows& rows, const Inputs& inputs) {
  Column column = absent_column(rows.count, State::not_applicable);
  const Groups groups = groups_by(inputs.column(among.group));
  for (std::size_t group = 0; group < groups.count(); ++group) {
    Together together(among.what, inputs.columns, groups.of(group));
    for (const std::size_t row : groups.of(group)) set(column, row, together.cell(row));
  }
  return column;
}

Column column_of(const Numbered& numbered, RowSetIndex, const Rows& rows, const Inputs& inputs) {
  const Column& of = inputs.column(numbered.of);
  const Column& group_of = inputs.column(numbered.group);
  Column column = absent_column(rows.count, State::not_applicable);
  for (std::size_t row = 0; row < rows.count; ++row)
    if (!of.has_value(row)) column.states[row] = of.state(row);
  const Groups groups = groups_by(group_of);
  for (std::size_t group = 0; group < groups.count(); ++group) {
    std::int64_t number = 0;
    for (const std::size_t row : groups.of(group))
      if (of.has_value(row))
        set(column, row, {combined(of.state(row), group_of.state(row)), ++number});
  }
  return column;
}

}  // namespace redbanner
