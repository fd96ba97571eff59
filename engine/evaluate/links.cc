#include "engine/evaluate/links.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>

#include "engine/rank/numbered.h"

namespace redbanner {

std::vector<std::size_t> rows_below(const Rows& fine, std::size_t row) {
  assert(row + 1 < fine.first_row.size());
  std::vector<std::size_t> rows(fine.first_row[row + 1] - fine.first_row[row]);
  std::iota(rows.begin(), rows.end(), fine.first_row[row]);
  return rows;
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
