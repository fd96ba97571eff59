#include "engine/evaluate/links.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>
#include <span>

#include "engine/rank/numbered.h"

namespace redbanner {

namespace {

// From the coarser set, which is left out, down to the finer.
std::vector<const Rows*> way_down(const Sets& sets, RowSetIndex fine, RowSetIndex coarse) {
  std::vector<const Rows*> way;
  while (fine != coarse) {
    way.push_back(&sets.rows[at(fine)]);
    const auto& parent = sets.plan.row_sets[at(fine)].parent;
    assert(parent);
    fine = *parent;
  }
  std::ranges::reverse(way);
  return way;
}

}  // namespace

std::vector<std::size_t> rows_below(const Sets& sets, RowSetIndex fine, RowSetIndex coarse,
                                    std::size_t row) {
  std::size_t first = row;
  std::size_t end = row + 1;
  for (const Rows* rows : way_down(sets, fine, coarse)) {
    assert(end < rows->first_row.size());
    first = rows->first_row[first];
    end = rows->first_row[end];
  }
  std::vector<std::size_t> below(end - first);
  std::iota(below.begin(), below.end(), first);
  return below;
}

std::vector<std::uint32_t> first_rows(const Sets& sets, RowSetIndex fine, RowSetIndex coarse) {
  const auto way = way_down(sets, fine, coarse);
  assert(!way.empty());
  const RowStarts& coarsest = way.front()->first_row;
  std::vector<std::uint32_t> first(coarsest.begin(), coarsest.end());
  for (const Rows* rows : std::span(way).subspan(1))
    for (std::uint32_t& row : first) row = rows->first_row[row];
  return first;
}

std::vector<std::int64_t> rows_above(const Sets& sets, RowSetIndex fine, RowSetIndex coarse) {
  const auto way = way_down(sets, fine, coarse);
  assert(!way.empty());
  std::vector<std::int64_t> above = parents_of(*way.back());
  for (std::size_t i = way.size() - 1; i-- > 0;) {
    const auto next = parents_of(*way[i]);
    for (std::int64_t& row : above)
      if (row >= 0) row = next[static_cast<std::size_t>(row)];
  }
  return above;
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

std::vector<std::int64_t> fetched_rows(Fetch::Whose whose, const Rows& here, const Rows& there) {
  if (whose == Fetch::Whose::opponent) return here.opponent;
  const auto& wanted = whose == Fetch::Whose::own ? here.entrant : here.unit;
  assert(wanted.size() == here.count && there.entrant.size() == there.count);
  const auto last = std::ranges::max_element(there.entrant);
  std::vector<std::int64_t> row_of(last == there.entrant.end() ? 0 : *last + 1, -1);
  for (std::size_t row = 0; row < there.count; ++row)
    row_of[there.entrant[row]] = static_cast<std::int64_t>(row);
  std::vector<std::int64_t> rows(here.count, -1);
  for (std::size_t row = 0; row < here.count; ++row)
    if (wanted[row] < row_of.size()) rows[row] = row_of[wanted[row]];
  return rows;
}

Groups groups_by(const Column& column) {
  const std::vector<std::int64_t> numbers = numbered(column);
  const std::int64_t last = numbers.empty() ? -1 : *std::ranges::max_element(numbers);
  Groups groups;
  groups.begin.resize(static_cast<std::size_t>(last + 2));
  for (const std::int64_t number : numbers)
    if (number >= 0) ++groups.begin[static_cast<std::size_t>(number) + 1];
  std::partial_sum(groups.begin.begin(), groups.begin.end(), groups.begin.begin());
  groups.rows.resize(groups.begin.back());
  auto next = groups.begin;
  for (std::size_t row = 0; row < numbers.size(); ++row)
    if (numbers[row] >= 0) groups.rows[next[static_cast<std::size_t>(numbers[row])]++] = row;
  return groups;
}

}  // namespace redbanner
