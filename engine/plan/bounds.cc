#include "engine/plan/bounds.h"

#include <algorithm>
#include <numeric>

#include "engine/core/irrational.h"

namespace redbanner {

MaybeBounds bounds_of(const Exactness& exactness) {
  if (!exactness.least || !exactness.most) return std::nullopt;
  return Bounds{*exactness.least, *exactness.most};
}

Ratio largest(const Bounds& bounds) { return std::max(abs(bounds.least), abs(bounds.most)); }

Bounds with(const Bounds& bounds, const Ratio& value) {
  return {std::min(bounds.least, value), std::max(bounds.most, value)};
}

Bounds hull(const Bounds& a, const Bounds& b) { return with(with(a, b.least), b.most); }

MaybeBounds hull(const MaybeBounds& a, const MaybeBounds& b) {
  if (!a || !b) return std::nullopt;
  return hull(*a, *b);
}

Bounds scaled(const Bounds& bounds, const Ratio& factor) {
  const Ratio a = bounds.least * factor;
  const Ratio b = bounds.most * factor;
  return {std::min(a, b), std::max(a, b)};
}

Bounds product(const Bounds& a, const Bounds& b) {
  return hull(scaled(a, b.least), scaled(a, b.most));
}

MaybeBounds product_of_up_to(const Bounds& bounds, const Ratio& factors) {
  const auto most_factors = factors.whole();
  const Ratio size = largest(bounds);
  if (!most_factors) return std::nullopt;
  const auto power = whole_power(std::max(size, Ratio(1)), *most_factors);
  if (!power) return std::nullopt;
  const Ratio most = std::min(size, Ratio(1)) * *power;
  return Bounds{bounds.least.sign() >= 0 ? Ratio(0) : -most, most};
}

MaybeDenominator denominator_of(const Exactness& exactness) {
  if (!exactness.fixed()) return std::nullopt;
  return exactness.denominator;
}

MaybeDenominator denominator_of(const Ratio& value) { return value.small_denominator(); }

MaybeDenominator common_multiple(const MaybeDenominator& a, const MaybeDenominator& b) {
  if (!a || !b) return std::nullopt;
  const Ratio multiple = Ratio(*a / std::gcd(*a, *b)) * Ratio(*b);
  return multiple < too_large ? multiple.whole() : std::nullopt;
}

MaybeDenominator multiplied(const MaybeDenominator& a, const MaybeDenominator& b) {
  return a && b ? (Ratio(*a) * Ratio(*b)).whole() : std::nullopt;
}

MaybeDenominator scaled(const MaybeDenominator& denominator, const Ratio& factor) {
  if (!denominator) return std::nullopt;
  return (factor / *denominator).small_denominator();
}

Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds,
                    const Ratio& largest_sum) {
  Exactness result;
  if (!bounds) return result;
  result.least = bounds->least;
  result.most = bounds->most;
  if (denominator && largest_sum * *denominator < too_large && *denominator < too_large)
    result.denominator = *denominator;
  return result;
}

Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds) {
  return exactness(denominator, bounds, bounds ? largest(*bounds) : Ratio(0));
}

Exactness by_row(const MaybeBounds& bounds) { return exactness(std::nullopt, bounds); }

Exactness whole_numbers(std::int64_t least, std::int64_t most) {
  return exactness(1, Bounds{least, most});
}

Exactness yes_or_no() { return whole_numbers(0, 1); }

void Choice::add(const MaybeDenominator& denominator, const MaybeBounds& bounds) {
  denominator_ = common_multiple(denominator_, denominator);
  bounds_ = is_empty_ ? bounds : hull(bounds_, bounds);
  is_empty_ = false;
}

void Choice::add(const Ratio& value) { add(denominator_of(value), Bounds{value, value}); }

void Choice::add(const Exactness& column) { add(denominator_of(column), bounds_of(column)); }

void Addition::add(const Exactness& part, const Ratio& factor, Part kind) {
  const auto own = scaled(denominator_of(part), factor);
  denominator_ = common_multiple(denominator_, own);
  const auto bounds = bounds_of(part);
  if (!bounds) {
    sum_.reset();
    return;
  }
  if (factor.sign() != 0 && part.fixed())
    largest_factor_ = std::max(largest_factor_, abs(factor) / part.denominator);
  Bounds own_bounds = scaled(*bounds, factor);
  if (kind == Part::optional) own_bounds = with(own_bounds, 0);
  largest_sum_ += largest(own_bounds);
  if (sum_) sum_ = Bounds{sum_->least + own_bounds.least, sum_->most + own_bounds.most};
}

Exactness Addition::result() const {
  return exactness(denominator_, sum_, std::max(largest_sum_, largest_factor_));
}

}  // namespace redbanner
