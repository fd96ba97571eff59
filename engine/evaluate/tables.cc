#include "engine/evaluate/tables.h"

#include <algorithm>
#include <iterator>

namespace redbanner {
namespace {

bool holds(const Decide::Cell& cell, const Ratio& key) {
  switch (cell.is) {
    case Decide::Cell::Is::anything:
      return true;
    case Decide::Cell::Is::equal:
      return key == cell.value;
    case Decide::Cell::Is::between:
      break;
  }
  const bool is_above = !cell.from || *cell.from < key || (cell.from_included && *cell.from == key);
  const bool is_below = !cell.to || key < *cell.to || (cell.to_included && key == *cell.to);
  return is_above && is_below;
}

bool holds(const Decide::Row& row, const std::vector<Ratio>& keys) {
  return std::equal(row.cells.begin(), row.cells.end(), keys.begin(), keys.end(),
                    [](const auto& cell, const auto& key) { return holds(cell, key); });
}

}  // namespace

const Lookup::Row* row_for(const Lookup& lookup, const Ratio& key) {
  const Lookup::Row* held = nullptr;
  for (const auto& row : lookup.rows) {
    const bool holds = lookup.match == Lookup::Match::exact ? row.from && *row.from == key
                                                            : !row.from || *row.from <= key;
    if (holds) held = &row;
  }
  return held;
}

std::vector<std::size_t> rows_that_hold(const Decide& decide, const std::vector<Ratio>& keys) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < decide.rows.size(); ++row) {
    if (!holds(decide.rows[row], keys)) continue;
    rows.push_back(row);
    if (decide.hit == Decide::Hit::first) break;
  }
  return rows;
}

std::optional<Ratio> between_points(const Interpolate& interpolate, const Ratio& key) {
  const auto& points = interpolate.points;
  const auto next = std::ranges::lower_bound(points, key, {}, &Interpolate::Point::at);
  if (next != points.end() && next->at == key) return next->value;
  if (next == points.begin())
    return interpolate.slope_below
               ? std::optional(next->value + *interpolate.slope_below * (key - next->at))
               : std::nullopt;
  const auto& before = *std::prev(next);
  if (next == points.end())
    return interpolate.slope_above
               ? std::optional(before.value + *interpolate.slope_above * (key - before.at))
               : std::nullopt;
  const Ratio slope = (next->value - before.value) / (next->at - before.at);
  return before.value + slope * (key - before.at);
}

}  // namespace redbanner
