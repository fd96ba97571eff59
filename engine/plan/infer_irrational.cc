#include <algorithm>
#include <optional>

#include "engine/core/irrational.h"
#include "engine/plan/inference.h"

namespace redbanner {
namespace {

// Both, or nothing.
MaybeBounds bounds_of(const std::optional<Ratio>& least, const std::optional<Ratio>& most) {
  if (!least || !most) return std::nullopt;
  return Bounds{*least, *most};
}

std::optional<Ratio> power_of(const Power& power, const Ratio& base, const Ratio& exponent) {
  if (power.how) return redbanner::power(base, exponent, *power.how);
  const auto whole = exponent.whole();
  return whole ? whole_power(base, *whole) : std::nullopt;
}

// Of bases that are not negative: it rises or falls with either, so that it is largest and
// smallest in a corner.
MaybeBounds bounds_in_corners(const Power& power, const Bounds& base, const Bounds& exponent) {
  if (base.least.sign() <= 0 && exponent.least.sign() <= 0) return std::nullopt;
  MaybeBounds bounds;
  for (const Ratio& one : {base.least, base.most})
    for (const Ratio& other : {exponent.least, exponent.most}) {
      const auto corner = power_of(power, one, other);
      if (!corner) return std::nullopt;
      bounds = bounds ? with(*bounds, *corner) : Bounds{*corner, *corner};
    }
  return bounds;
}

// Of any base with one exponent.
MaybeBounds bounds_with(const Power& power, const Bounds& base, const Ratio& exponent) {
  if (base.least.sign() >= 0) return bounds_in_corners(power, base, {exponent, exponent});
  const auto denominator = exponent.small_denominator();
  if (!denominator) return std::nullopt;
  const bool has_even_root = *denominator % 2 == 0;  // then there is no power of what is below 0
  const Ratio most = has_even_root ? std::max(base.most, Ratio(0)) : largest(base);
  Power away_from_zero = power;
  if (away_from_zero.how) away_from_zero.how->mode = RoundingMode::up;
  const auto size = bounds_in_corners(away_from_zero, {0, most}, {exponent, exponent});
  if (!size) return std::nullopt;
  return Bounds{has_even_root ? Ratio(0) : -size->most, size->most};
}

}  // namespace

Exactness exactness_of(const Power& power, const Known& known) {
  const auto base = bounds_of(known(power.base));
  const auto exponent = bounds_of(known(power.exponent));
  if (!base || !exponent) return by_row(std::nullopt);
  const bool is_one = exponent->least == exponent->most;
  MaybeBounds bounds;
  if (is_one)
    bounds = bounds_with(power, *base, exponent->least);
  else if (base->least.sign() >= 0)
    bounds = bounds_in_corners(power, *base, *exponent);
  if (power.how) return exactness(denominator_of(power.how->unit), bounds);
  const auto of_base = denominator_of(known(power.base));
  const auto times = exponent->least.whole();
  if (!is_one || !of_base || !times || *times < 0) return by_row(bounds);
  const auto denominator = whole_power(*of_base, *times);
  return exactness(denominator ? denominator->whole() : std::nullopt, bounds);
}

Exactness exactness_of(const Logarithm& logarithm, const Known& known) {
  const Exactness& of = known(logarithm.of);
  auto bounds = bounds_of(of);
  if (!bounds || bounds->most.sign() <= 0) return by_row(std::nullopt);
  // Over a denominator nothing above 0 is smaller than one part.
  if (of.fixed()) bounds->least = std::max(bounds->least, Ratio(1, of.denominator));
  if (bounds->least.sign() <= 0) return by_row(std::nullopt);
  return exactness(denominator_of(logarithm.how.unit),
                   bounds_of(natural_logarithm(bounds->least, logarithm.how),
                             natural_logarithm(bounds->most, logarithm.how)));
}

Exactness exactness_of(const Exponential& of, const Known& known) {
  const auto power = bounds_of(known(of.of));
  if (!power) return by_row(std::nullopt);
  return exactness(denominator_of(of.how.unit),
                   bounds_of(exponential(power->least, of.how), exponential(power->most, of.how)));
}

}  // namespace redbanner
