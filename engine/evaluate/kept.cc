#include "engine/evaluate/kept.h"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "engine/evaluate/inputs.h"

namespace redbanner {
namespace {

// Takes the first `count` rows by `before` out; equals go in the order of rows.
template <class Before>
void drop(std::vector<std::size_t>& rows, int count, Before before) {
  std::ranges::stable_sort(rows, before);
  const auto dropped = std::min(rows.size(), static_cast<std::size_t>(count));
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

}  // namespace

std::vector<std::size_t> rows_left_in(const Gather& gather, const std::vector<Column>& columns,
                                      const Rows& fine, std::size_t row) {
  assert(row + 1 < fine.first_row.size());
  const Column& column = columns[at(gather.of)];
  const Column* const where = gather.where ? &columns[at(*gather.where)] : nullptr;
  std::vector<std::size_t> left_in;
  for (std::size_t one = fine.first_row[row]; one < fine.first_row[row + 1]; ++one)
    if (column.has_value(one) && (where == nullptr || where->is_yes(one))) left_in.push_back(one);
  return left_in;
}

bool has_pending_row(const Gather& gather, const std::vector<Column>& columns, const Rows& fine,
                     std::size_t row) {
  const Column& column = columns[at(gather.of)];
  if (column.states.empty()) return false;
  const Column* const where = gather.where ? &columns[at(*gather.where)] : nullptr;
  for (std::size_t one = fine.first_row[row]; one < fine.first_row[row + 1]; ++one)
    if (column.state(one) == State::pending && (where == nullptr || where->is_yes(one)))
      return true;
  return false;
}

std::vector<std::size_t> kept_rows(const Gather& gather, const std::vector<Column>& columns,
                                   const Rows& fine, std::size_t row) {
  auto rows = rows_left_in(gather, columns, fine, row);
  const bool drops = gather.drop_highest > 0 || gather.drop_lowest > 0;
  if (!drops || rows.size() < static_cast<std::size_t>(gather.drop_from)) return rows;
  const Column& column = columns[at(gather.of)];
  drop(rows, gather.drop_highest,
       [&](auto a, auto b) { return column.value(a) > column.value(b); });
  drop(rows, gather.drop_lowest, [&](auto a, auto b) { return column.value(a) < column.value(b); });
  return rows;
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
  const auto best = static_cast<std::size_t>(assemble.best);
  if (best == 0 || parts.size() <= best) return parts;
  std::ranges::stable_sort(parts, [&](std::size_t a, std::size_t b) {
    return worth(assemble.parts[a], columns, row) > worth(assemble.parts[b], columns, row);
  });
  parts.resize(best);
  std::ranges::sort(parts);
  return parts;
}

std::int64_t parent_of(const Rows& rows, std::size_t row) {
  if (!rows.parent.empty()) return rows.parent[row];
  const auto after = std::ranges::upper_bound(rows.first_row, row);
  return std::distance(rows.first_row.begin(), after) - 1;
}

std::vector<std::int64_t> parents_of(const Rows& rows) {
  if (!rows.parent.empty()) return rows.parent;
  std::vector<std::int64_t> parents(rows.count);
  for (std::size_t parent = 0; parent + 1 < rows.first_row.size(); ++parent)
    for (std::size_t row = rows.first_row[parent]; row < rows.first_row[parent + 1]; ++row)
      parents[row] = static_cast<std::int64_t>(parent);
  return parents;
}

}  // namespace redbanner
