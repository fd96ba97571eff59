#include "engine/evaluate/nested_rows.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/ledger/name_order.h"

namespace redbanner {

Recordings below_rows(const Recordings& recordings, const std::vector<const Entry*>& outer) {
  using Key = std::tuple<std::string_view, std::string_view, std::string_view>;
  std::map<Key, std::uint32_t> row_of;
  for (std::size_t row = 0; row < outer.size(); ++row)
    row_of.emplace(Key{outer[row]->entrant, outer[row]->period, outer[row]->row},
                   static_cast<std::uint32_t>(row));
  Recordings below = recordings;
  below.cells.clear();
  for (Recording cell : recordings.cells) {
    const Entry& entry = *cell.entry;
    const auto row = row_of.find({entry.entrant, entry.period, outer_key(entry.row)});
    if (row == row_of.end() || cell.field == Recordings::whole_indicator) continue;
    cell.entrant = row->second;
    below.cells.push_back(cell);
  }
  std::ranges::stable_sort(below.cells, {}, [](const Recording& cell) {
    return std::pair(cell.entrant, NameOrder(own_key(cell.entry->row)));
  });
  return below;
}

std::vector<std::int64_t> opponents(const std::vector<const Entry*>& rows) {
  constexpr std::int64_t none = -1;
  std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>> sides;
  for (std::size_t row = 0; row < rows.size(); ++row)
    sides[{rows[row]->period, rows[row]->row}].push_back(row);
  std::vector<std::int64_t> opponent(rows.size(), none);
  for (const auto& [key, both] : sides) {
    if (both.size() != 2) continue;
    opponent[both[0]] = static_cast<std::int64_t>(both[1]);
    opponent[both[1]] = static_cast<std::int64_t>(both[0]);
  }
  return opponent;
}

}  // namespace redbanner
