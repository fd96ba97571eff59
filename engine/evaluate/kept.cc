#include "engine/evaluate/kept.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/evaluate/inputs.h"

namespace redbanner {
namespace {

// Takes the first `count` rows by `before` out; equals go in the order of rows.
template <class Before>
void drop(std::vector<std::size_t>& rows, std::size_t count, Before before) {
  if (count == 0) return;
  std::ranges::stable_sort(rows, before);
  const auto dropped = std::min(rows.size(), count);
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(dropped));
  std::ranges::sort(rows);
}

// The parts that have a value; all of them or nothing where an absence spreads.
std::vector<std::size_t> present_parts(const Assemble& assemble, const std::vector<Column>& columns,
                                       std::size_t row) {
  std::vector<std::size_t> parts;
  if (!has_value(state_of(assemble, columns, row))) return parts;
  for (std::size_t part = 0; part < assemble.parts.size(); ++part)
    if (columns[at(assemble.parts[part].of)].has_value(row)) parts.push_back(part);
  return parts;
}

// The whole number below what the column says in the row; none below 0.
std::size_t more_drops(const std::optional<NodeIndex>& node, const std::vector<Column>& columns,
                       std::size_t row) {
  if (!node || !columns[at(*node)].has_value(row)) return 0;
  const Ratio said = columns[at(*node)].value(row);
  if (said.sign() <= 0) return 0;
  constexpr std::int64_t all = std::numeric_limits<std::int32_t>::max();
  return static_cast<std::size_t>(
      std::min(said, Ratio(all)).rounded(RoundingMode::floor, 1).whole().value_or(all));
}

}  // namespace

std::vector<std::size_t> rows_left_in(const Gather& gather, const std::vector<Column>& columns,
                                      RowList gathered) {
  const Column& column = columns[at(gather.of)];
  const Column* const where = gather.where ? &columns[at(*gather.where)] : nullptr;
  std::vector<std::size_t> left_in;
  for (const std::size_t one : gathered)
    if (column.has_value(one) && (where == nullptr || where->is_yes(one))) left_in.push_back(one);
  return left_in;
}

bool has_pending_row(const Gather& gather, const std::vector<Column>& columns, RowList gathered) {
  const Column& column = columns[at(gather.of)];
  if (column.states.empty()) return false;
  const Column* const where = gather.where ? &columns[at(*gather.where)] : nullptr;
  return std::ranges::any_of(gathered, [&](std::size_t one) {
    return column.state(one) == State::pending && (where == nullptr || where->is_yes(one));
  });
}

Drops drops_of(const Gather& gather, const std::vector<Column>& columns, std::size_t row,
               std::size_t left_in) {
  Drops drops{more_drops(gather.less_highest, columns, row),
              more_drops(gather.less_lowest, columns, row)};
  if (left_in < static_cast<std::size_t>(gather.drop_from)) return drops;
  drops.highest += static_cast<std::size_t>(gather.drop_highest);
  drops.lowest += static_cast<std::size_t>(gather.drop_lowest);
  return drops;
}

State state_of_drops(const Gather& gather, const std::vector<Column>& columns, std::size_t row) {
  State state = State::present;
  for (const auto& node : {gather.less_highest, gather.less_lowest})
    if (node) state = combined(state, columns[at(*node)].state(row));
  return state;
}

std::vector<std::size_t> rows_after(const Drops& drops, const Column& column,
                                    std::vector<std::size_t> left_in) {
  drop(left_in, drops.highest, [&](auto a, auto b) { return column.value(a) > column.value(b); });
  drop(left_in, drops.lowest, [&](auto a, auto b) { return column.value(a) < column.value(b); });
  return left_in;
}

std::vector<std::size_t> kept_rows(const Gather& gather, const std::vector<Column>& columns,
                                   RowList gathered, std::size_t row) {
  auto rows = rows_left_in(gather, columns, gathered);
  const Drops drops = drops_of(gather, columns, row, rows.size());
  return rows_after(drops, columns[at(gather.of)], std::move(rows));
}

Ratio worth(const Assemble::Part& part, const std::vector<Column>& columns, std::size_t row) {
  return columns[at(part.of)].value(row) * part.weight / part.full;
}

State state_of(const Assemble& assemble, const std::vector<Column>& columns, std::size_t row) {
  if (assemble.parts.empty()) return State::not_applicable;
  State all = State::present;
  State of_present = State::present;
  bool any_present = false;
  for (const auto& part : assemble.parts) {
    const State state = columns[at(part.of)].state(row);
    all = combined(all, state);
    if (has_value(state)) of_present = combined(of_present, state);
    any_present = any_present || has_value(state);
  }
  const bool spreads = assemble.absent == Assemble::Absent::spreads;
  return spreads || !any_present || all == State::pending ? all : of_present;
}

std::vector<std::size_t> counted_parts(const Assemble& assemble, const std::vector<Column>& columns,
                                       std::size_t row) {
  auto parts = present_parts(assemble, columns, row);
  const auto worth_of = [&](std::size_t part) { return worth(assemble.parts[part], columns, row); };
  const auto is_worth_more = [&](std::size_t a, std::size_t b) {
    return worth_of(a) > worth_of(b);
  };
  const auto is_worth_less = [&](std::size_t a, std::size_t b) {
    return worth_of(a) < worth_of(b);
  };
  drop(parts, static_cast<std::size_t>(assemble.drop_highest), is_worth_more);
  drop(parts, static_cast<std::size_t>(assemble.drop_lowest), is_worth_less);
  const auto keep = [&](int count, const auto& before) {
    if (count == 0 || parts.size() <= static_cast<std::size_t>(count)) return;
    std::ranges::stable_sort(parts, before);
    parts.resize(static_cast<std::size_t>(count));
    std::ranges::sort(parts);
  };
  keep(assemble.best, is_worth_more);
  keep(assemble.lowest, is_worth_less);
  return parts;
}

}  // namespace redbanner
