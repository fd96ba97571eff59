#include "engine/evaluate/leaf_column.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/core/tens.h"

namespace redbanner {
namespace {

// The power of ten that `number` is, or -1.
int decimals_of(std::int64_t number) {
  int decimals = 0;
  for (; number > 1 && number % 10 == 0; number /= 10) ++decimals;
  return number == 1 ? decimals : -1;
}

// A fixed column has bounds.
std::int64_t cell_within(const std::optional<Ratio>& bound, std::int64_t denominator,
                         RoundingMode mode) {
  return (bound.value_or(0) * denominator).rounded(mode, 1).whole().value_or(0);
}

// digits × 10^exponent, where that is a whole number of 64 bits.
std::optional<std::int64_t> shifted(std::int64_t digits, int exponent) {
  if (exponent == 0) return digits;
  constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
  if (exponent < -18 || exponent > 18) return std::nullopt;
  const std::int64_t power = tens(exponent < 0 ? -exponent : exponent);
  if (exponent < 0) return digits % power == 0 ? std::optional(digits / power) : std::nullopt;
  if (digits > highest / power || digits < -highest / power) return std::nullopt;
  return digits * power;
}

}  // namespace

LeafColumn::LeafColumn(std::size_t rows, const Exactness& exactness) {
  column_.denominator = exactness.denominator;
  column_.states.assign(rows, State::not_applicable);
  if (!exactness.fixed()) {
    column_.ratios.resize(rows);
    return;
  }
  column_.fixed.resize(rows);
  decimals_ = decimals_of(exactness.denominator);
  least_ = cell_within(exactness.least, exactness.denominator, RoundingMode::ceiling);
  most_ = cell_within(exactness.most, exactness.denominator, RoundingMode::floor);
}

void LeafColumn::set_ratio(std::size_t row, const Ratio& value) {
  if (is_fixed()) {
    for (std::size_t i = 0; i < column_.fixed.size(); ++i)
      column_.ratios.push_back(column_.value(i));
    column_.fixed = {};
    column_.denominator = 0;
  }
  column_.ratios[row] = value;
}

void LeafColumn::set(std::size_t row, const Written& value, State state) {
  if (!is_fixed() || decimals_ < 0) return set(row, value.value(), state);
  const auto cell = shifted(value.digits, decimals_ - value.decimals);
  column_.states[row] = state;
  if (cell && least_ <= *cell && *cell <= most_)
    column_.fixed[row] = *cell;
  else
    set_ratio(row, value.value());
}

void LeafColumn::set(std::size_t row, const Ratio& value, State state) {
  column_.states[row] = state;
  const auto cell = is_fixed() ? (value * column_.denominator).whole() : std::nullopt;
  if (cell && least_ <= *cell && *cell <= most_)
    column_.fixed[row] = *cell;
  else
    set_ratio(row, value);
}

Column LeafColumn::take() {
  const auto is_present = [](State state) { return state == State::present; };
  if (std::ranges::all_of(column_.states, is_present)) column_.states.clear();
  return std::move(column_);
}

}  // namespace redbanner
