#include <algorithm>
#include <limits>

#include "engine/evaluate/making.h"

namespace redbanner {
namespace {

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

// What is in no row of the table is absent.
void leave_out(Column& column, std::size_t row) {
  column.states.resize(column.fixed.size(), State::present);
  if (has_value(column.states[row])) column.states[row] = State::not_applicable;
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

// Outcomes of rows as whole numbers.
std::optional<std::vector<std::int64_t>> all_in_units(const std::vector<Ratio>& outcomes,
                                                      const Making& here) {
  std::vector<std::int64_t> whole;
  for (const Ratio& outcome : outcomes) {
    const auto units = in_units(outcome, here);
    if (!units) return std::nullopt;
    whole.push_back(*units);
  }
  return whole;
}

}  // namespace

Made made(const Lookup& lookup, const Making& here) {
  const Column& key = here.column(lookup.key);
  if (!is_fixed(key)) return std::nullopt;
  std::vector<Ratio> outcomes{lookup.otherwise.value_or(0)};
  for (const auto& row : lookup.rows) outcomes.push_back(row.outcome);
  const auto units = all_in_units(outcomes, here);
  const auto rows = table_rows(lookup, key);
  if (!units || !rows) return std::nullopt;
  Column column = here.empty_column();
  pick(column.fixed, *rows, *units);
  column.states = key.states;
  if (lookup.otherwise) return column;
  for (std::size_t row = 0; row < rows->size(); ++row)
    if ((*rows)[row] == 0) leave_out(column, row);
  return column;
}

// --- Several keys
// ---------------------------------------------------------------------------------

namespace {

// The keys that meet a cell, both ends included, in the denominator of the key's column. None do
// where from lies above to.
struct Range {
  std::int64_t from = lowest;
  std::int64_t to = highest;
  bool contains(std::int64_t key) const { return from <= key && key <= to; }
};

std::optional<Range> range_of(const Decide::Cell& cell, std::int64_t denominator) {
  using Is = Decide::Cell::Is;
  Range range;
  const auto in_key = [&](const Ratio& value) { return value * denominator; };
  if (cell.is == Is::anything) return range;
  if (cell.is == Is::equal) {
    const Ratio value = in_key(cell.value);
    const auto from = value.rounded(RoundingMode::ceiling, 1).whole();
    const auto to = value.rounded(RoundingMode::floor, 1).whole();
    return from && to ? std::optional(Range{*from, *to}) : std::nullopt;
  }
  if (cell.from) {
    const auto from = cell.from_included ? in_key(*cell.from).rounded(RoundingMode::ceiling, 1)
                                         : in_key(*cell.from).rounded(RoundingMode::floor, 1) + 1;
    if (!from.whole()) return std::nullopt;
    range.from = *from.whole();
  }
  if (cell.to) {
    const auto to = cell.to_included ? in_key(*cell.to).rounded(RoundingMode::floor, 1)
                                     : in_key(*cell.to).rounded(RoundingMode::ceiling, 1) - 1;
    if (!to.whole()) return std::nullopt;
    range.to = *to.whole();
  }
  return range;
}

// The keys as whole numbers, and the ranges of every row of the table beside each other.
struct Conditions {
  std::vector<Cells> keys;
  std::vector<Range> ranges;

  bool hold(std::size_t table_row, std::size_t row) const {
    for (std::size_t key = 0; key < keys.size(); ++key)
      if (!ranges[table_row * keys.size() + key].contains(keys[key][row])) return false;
    return true;
  }
};

std::optional<Conditions> conditions_of(const Decide& decide, const Making& here) {
  Conditions conditions;
  for (const NodeIndex key : decide.keys) {
    if (!is_fixed(here.column(key))) return std::nullopt;
    conditions.keys.emplace_back(here.column(key).fixed);
  }
  for (const auto& row : decide.rows)
    for (std::size_t key = 0; key < decide.keys.size(); ++key) {
      const auto range = range_of(row.cells[key], here.column(decide.keys[key]).denominator);
      if (!range) return std::nullopt;
      conditions.ranges.push_back(*range);
    }
  return conditions;
}

std::int64_t combined(Decide::Hit hit, std::int64_t before, std::int64_t outcome) {
  switch (hit) {
    case Decide::Hit::first:
      return before;
    case Decide::Hit::sum:
    case Decide::Hit::count:
      return before + outcome;
    case Decide::Hit::least:
      return std::min(before, outcome);
    case Decide::Hit::most:
      return std::max(before, outcome);
  }
  return before;
}

}  // namespace

Made made(const Decide& decide, const Making& here) {
  const auto conditions = conditions_of(decide, here);
  const bool counts = decide.hit == Decide::Hit::count;
  std::vector<Ratio> outcomes;
  for (const auto& row : decide.rows) outcomes.push_back(counts ? Ratio(1) : row.outcome);
  const auto units = all_in_units(outcomes, here);
  const auto otherwise = in_units(decide.otherwise.value_or(0), here);
  if (!conditions || !units || !otherwise) return std::nullopt;
  Column column = here.empty_column();
  column.states = combined_states(decide.keys, here);
  for (std::size_t row = 0; row < column.fixed.size(); ++row) {
    std::optional<std::int64_t> outcome;
    for (std::size_t i = 0; i < units->size(); ++i) {
      if (!conditions->hold(i, row)) continue;
      outcome = outcome ? combined(decide.hit, *outcome, (*units)[i]) : (*units)[i];
      if (decide.hit == Decide::Hit::first) break;
    }
    column.fixed[row] = outcome.value_or(*otherwise);
    if (!outcome && !decide.otherwise) leave_out(column, row);
  }
  return column;
}

// --- Straight between points
// ----------------------------------------------------------------------

namespace {

// value = start + factor × key, as whole numbers.
struct Piece {
  std::int64_t start = 0;
  std::int64_t factor = 0;
};

std::optional<Piece> through(const Interpolate::Point& point, const Ratio& slope,
                             std::int64_t key_denominator, const Making& here) {
  const auto start = in_units(point.value - slope * point.at, here);
  const auto factor = in_units(slope / key_denominator, here);
  return start && factor ? std::optional(Piece{*start, *factor}) : std::nullopt;
}

// The piece below the first point, those from each point to the next, the one above the last.
std::optional<std::vector<Piece>> pieces_of(const Interpolate& interpolate,
                                            std::int64_t key_denominator, const Making& here) {
  const auto& points = interpolate.points;
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i <= points.size(); ++i) {
    const auto& point = i == 0 ? points.front() : points[i - 1];
    const Ratio slope = i == 0 ? interpolate.slope_below.value_or(0)
                        : i == points.size()
                            ? interpolate.slope_above.value_or(0)
                            : (points[i].value - point.value) / (points[i].at - point.at);
    const auto piece = through(point, slope, key_denominator, here);
    if (!piece) return std::nullopt;
    pieces.push_back(*piece);
  }
  return pieces;
}

}  // namespace

Made made(const Interpolate& interpolate, const Making& here) {
  const Column& key = here.column(interpolate.of);
  if (!is_fixed(key)) return std::nullopt;
  const auto pieces = pieces_of(interpolate, key.denominator, here);
  const Ratio last = interpolate.points.back().at * key.denominator;
  const auto beyond = last.rounded(RoundingMode::floor, 1).whole();
  if (!pieces || !beyond) return std::nullopt;
  std::vector<std::int64_t> piece(key.size());  // by row
  for (const auto& point : interpolate.points) {
    const auto reached = (point.at * key.denominator).rounded(RoundingMode::ceiling, 1).whole();
    if (!reached) return std::nullopt;
    count_reached(piece, key.fixed, *reached);
  }
  Column column = here.empty_column();
  column.states = key.states;
  for (std::size_t row = 0; row < piece.size(); ++row) {
    const Piece& at_row = (*pieces)[static_cast<std::size_t>(piece[row])];
    column.fixed[row] = at_row.start + at_row.factor * key.fixed[row];
    const bool is_below = piece[row] == 0 && !interpolate.slope_below;
    const bool is_above = key.fixed[row] > *beyond && !interpolate.slope_above;
    if (is_below || is_above) leave_out(column, row);
  }
  return column;
}

}  // namespace redbanner
