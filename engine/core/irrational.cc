#include "engine/core/irrational.h"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>
#include <iterator>

namespace redbanner {
namespace {

// Unlimited; numbers of the usual size are held in place.
using Whole = boost::multiprecision::number<
    boost::multiprecision::cpp_int_backend<512, 0, boost::multiprecision::signed_magnitude,
                                           boost::multiprecision::unchecked>,
    boost::multiprecision::et_off>;

constexpr int guard_bits = 48;           // a rounding is undecided about once in 2^40 times
constexpr std::int64_t most_bits = 200;  // 10^60 < 2^200
constexpr std::int64_t most_part_bits = std::int64_t{1} << 14;

struct Fraction {
  Whole numerator;
  Whole denominator;  // above 0
};

Whole whole_of(const std::vector<std::uint64_t>& bits) {
  Whole whole;
  import_bits(whole, bits.begin(), bits.end(), 64, false);
  return whole;
}

Fraction fraction_of(const Ratio& ratio) {
  const auto numerator = ratio.small_numerator();
  const auto denominator = ratio.small_denominator();
  if (numerator && denominator) return {*numerator, *denominator};
  const Ratio::Parts parts = ratio.parts();
  const Whole size = whole_of(parts.numerator);
  return {parts.negative ? Whole(-size) : size, whole_of(parts.denominator)};
}

Ratio ratio_of(const Fraction& fraction) {
  const auto bits_of = [](const Whole& part) {
    std::vector<std::uint64_t> bits;
    export_bits(Whole(abs(part)), std::back_inserter(bits), 64, false);
    return bits;
  };
  return Ratio::of(
      {fraction.numerator < 0, bits_of(fraction.numerator), bits_of(fraction.denominator)});
}

// How many bits a number above 0 takes.
std::int64_t bits_in(const Whole& whole) { return static_cast<std::int64_t>(msb(whole)) + 1; }

Whole floor_of(const Whole& dividend, const Whole& divisor) {
  Whole quotient;
  Whole rest;
  divide_qr(dividend, divisor, quotient, rest);
  return rest < 0 ? Whole(quotient - 1) : quotient;
}

std::optional<Ratio> unless_huge(const Ratio& result) {
  static const Ratio most = power_of_ten(60);
  return abs(result) > most ? std::nullopt : std::optional(result);
}

// --- Numbers that are known to be near
// ------------------------------------------------------------

// A true number lies less than `off` from `value`; both count in 2^-bits.
struct Near {
  Whole value;
  Whole off;
};

// Half the logarithm of (1 + z) ÷ (1 - z), for z from 0 to 1/3 that is cut down to `bits`: the sum
// of z^i ÷ i for odd i. Every power and every term is cut down in turn, by less than three
// together.
Near inverse_hyperbolic_tangent(const Whole& z, unsigned bits) {
  const Whole squared = (z * z) >> bits;
  Whole power = z;
  Near sum;
  for (unsigned i = 1; power != 0; i += 2) {
    sum.value += power / i;
    sum.off += 3;
    power = (power * squared) >> bits;
  }
  sum.off += 4;  // the terms that are left out, and z itself
  return sum;
}

Near computed_logarithm_of_2(unsigned bits) {
  const Near half = inverse_hyperbolic_tangent((Whole(1) << bits) / 3, bits);
  return {half.value * 2, half.off * 2};
}

Near logarithm_of_2(unsigned bits) {
  constexpr unsigned known_bits = 1024;
  static const Near known = computed_logarithm_of_2(known_bits);
  if (bits > known_bits - 64) return computed_logarithm_of_2(bits);
  return {known.value >> (known_bits - bits), 2};
}

// Natural, of a number above 0.
Near logarithm(const Fraction& of, unsigned bits) {
  // of = 2^twos × scaled, where the latter lies between 0.5 and 2
  const std::int64_t twos = bits_in(of.numerator) - bits_in(of.denominator);
  Whole numerator = of.numerator;
  Whole denominator = of.denominator;
  if (twos > 0) denominator <<= static_cast<unsigned>(twos);
  if (twos < 0) numerator <<= static_cast<unsigned>(-twos);
  const Whole difference = numerator - denominator;
  const Whole z = (Whole(abs(difference)) << bits) / (numerator + denominator);
  const Near half = inverse_hyperbolic_tangent(z, bits);
  const Near of_two = logarithm_of_2(bits);
  const Whole scaled = half.value * (difference < 0 ? -2 : 2);
  return {scaled + of_two.value * twos, half.off * 2 + of_two.off * Whole(std::abs(twos))};
}

// mantissa × 2^twos, where the mantissa lies between 1 and 2 or hardly beyond.
struct Scaled {
  Near mantissa;
  Whole twos;
};

// e to the power; nothing where `power` is not known well enough.
std::optional<Scaled> exponential(const Near& power, unsigned bits) {
  const Near of_two = logarithm_of_2(bits);
  const Whole twos = floor_of(power.value, of_two.value);
  // A sum of powers converges fast near 0: the rest is halved so often and the result squared.
  const unsigned halvings = 8 + bits / 128;
  const Whole rest = (power.value - twos * of_two.value) >> halvings;
  const Whole rest_off = ((power.off + Whole(abs(twos)) * of_two.off) >> halvings) + 2;
  Whole sum = Whole(1) << bits;
  Whole term = sum;
  Whole off = rest_off * 2 + 4;
  for (unsigned i = 1; term != 0; ++i) {
    term = ((term * rest) >> bits) / i;
    sum += term;
    off += 3;
  }
  // Squaring doubles the relative error and cuts down once.
  const Whole result_off = (off + 2) << (halvings + 2);
  if (result_off >> (bits - 8) != 0) return std::nullopt;
  for (unsigned i = 0; i < halvings; ++i) sum = (sum * sum) >> bits;
  return Scaled{{sum, result_off}, twos};
}

// --- Rounding
// -------------------------------------------------------------------------------------

// The multiple of the unit for a number that lies between half_units and half_units + 1 halves of
// it, and on neither.
Ratio rounded_between(const Whole& half_units, const Rounding& how) {
  const Whole below = floor_of(half_units, 2);
  const bool in_upper_half = half_units != below * 2;
  const auto goes_up = [&] {
    switch (how.mode) {
      case RoundingMode::half_up:
      case RoundingMode::half_even:
        return in_upper_half;
      case RoundingMode::up:
        return below >= 0;
      case RoundingMode::down:
        return below < 0;
      case RoundingMode::ceiling:
        return true;
      case RoundingMode::floor:
        return false;
    }
    return false;
  };
  return ratio_of({goes_up() ? Whole(below + 1) : below, 1}) * how.unit;
}

// In which half of the unit near × 2^twos lies, once that is decided.
std::optional<Whole> half_units_of(const Near& near, std::int64_t twos, unsigned bits,
                                   const Ratio& unit) {
  const Fraction of_unit = fraction_of(unit);
  Whole dividend = of_unit.denominator * 2;
  Whole divisor = of_unit.numerator;
  const std::int64_t shift = twos - static_cast<std::int64_t>(bits);
  if (shift > 0) dividend <<= static_cast<unsigned>(shift);
  if (shift < 0) divisor <<= static_cast<unsigned>(-shift);
  const Whole lowest = floor_of((near.value - near.off) * dividend, divisor);
  const Whole highest = floor_of((near.value + near.off) * dividend, divisor);
  return lowest == highest ? std::optional(lowest) : std::nullopt;
}

unsigned first_bits(const Ratio& unit) {
  const Fraction of_unit = fraction_of(unit);
  return static_cast<unsigned>(bits_in(of_unit.denominator)) + guard_bits + 16;
}

// e to the power that `power` gives in so many bits, and that is not rational: so more bits decide
// it in the end.
template <class Power>
std::optional<Ratio> rounded_exponential(Power power, const Rounding& how) {
  const auto unit_bits = bits_in(fraction_of(how.unit).denominator);
  for (unsigned bits = first_bits(how.unit);; bits += bits / 2) {
    const auto result = exponential(power(bits), bits);
    if (!result) continue;
    if (result->twos > most_bits) return std::nullopt;
    if (result->twos < -unit_bits - 4) return rounded_between(0, how);
    const auto twos = static_cast<std::int64_t>(result->twos);
    if (const auto half_units = half_units_of(result->mantissa, twos, bits, how.unit))
      return unless_huge(rounded_between(*half_units, how));
  }
}

// --- Powers that are rational
// ---------------------------------------------------------------------

Whole power_of(Whole base, std::int64_t exponent) {
  Whole result = 1;
  for (; exponent != 0; exponent /= 2, base *= base)
    if (exponent % 2 != 0) result *= base;
  return result;
}

// The whole number whose `degree`th power is `of`, above 0; nothing where none is.
std::optional<Whole> whole_root(const Whole& of, const Whole& degree) {
  if (of == 1 || degree == 1) return of;
  if (degree >= bits_in(of)) return std::nullopt;
  const auto n = static_cast<std::int64_t>(degree);
  // Newton, from above: falls until it is there.
  Whole root = Whole(1) << static_cast<unsigned>((bits_in(of) + n - 1) / n);
  for (;;) {
    const Whole next = (root * (n - 1) + of / power_of(root, n - 1)) / n;
    if (next >= root) break;
    root = next;
  }
  return power_of(root, n) == of ? std::optional(root) : std::nullopt;
}

std::int64_t longest_part(const Fraction& fraction) {
  return std::max(bits_in(Whole(abs(fraction.numerator))), bits_in(fraction.denominator));
}

bool is_one(const Fraction& fraction) { return fraction.numerator == fraction.denominator; }

// The power where it may lie on a half or a multiple of the unit: where it is a fraction whose
// denominator is no larger than theirs.
std::optional<Ratio> simple_power(const Fraction& root, const Whole& exponent, const Ratio& unit) {
  if (is_one(root)) return Ratio(1);
  const Whole times = abs(exponent);
  const Whole& denominator = exponent < 0 ? root.numerator : root.denominator;
  const Whole& numerator = exponent < 0 ? root.denominator : root.numerator;
  const std::int64_t unit_bits = bits_in(fraction_of(unit).denominator) + 1;
  if ((bits_in(denominator) - 1) * times > unit_bits) return std::nullopt;
  if (denominator == 1 && (bits_in(numerator) - 1) * times > most_bits) return std::nullopt;
  const auto n = static_cast<std::int64_t>(times);
  return ratio_of({power_of(numerator, n), power_of(denominator, n)});
}

RoundingMode mirrored(RoundingMode mode) {
  if (mode == RoundingMode::ceiling) return RoundingMode::floor;
  return mode == RoundingMode::floor ? RoundingMode::ceiling : mode;
}

// Of a base above 0.
std::optional<Ratio> positive_power(const Fraction& base, const Fraction& exponent,
                                    const Rounding& how) {
  const auto numerator = whole_root(base.numerator, exponent.denominator);
  const auto denominator = whole_root(base.denominator, exponent.denominator);
  if (numerator && denominator)
    if (const auto simple = simple_power({*numerator, *denominator}, exponent.numerator, how.unit))
      return unless_huge(simple->rounded(how.mode, how.unit));
  return rounded_exponential(
      [&](unsigned bits) {
        const Near of_base = logarithm(base, bits);
        const Whole off = of_base.off * Whole(abs(exponent.numerator)) / exponent.denominator;
        return Near{floor_of(of_base.value * exponent.numerator, exponent.denominator), off + 2};
      },
      how);
}

}  // namespace

std::optional<Ratio> power(const Ratio& base, const Ratio& exponent, const Rounding& how) {
  assert(how.unit.sign() > 0);
  if (exponent == 0) return Ratio(1).rounded(how.mode, how.unit);
  if (base == 0) return exponent.sign() > 0 ? std::optional(Ratio(0)) : std::nullopt;
  const Fraction times = fraction_of(exponent);
  if (base.sign() > 0) return positive_power(fraction_of(base), times, how);
  if (times.denominator % 2 == 0) return std::nullopt;
  if (times.numerator % 2 == 0) return positive_power(fraction_of(-base), times, how);
  const auto size = positive_power(fraction_of(-base), times, {mirrored(how.mode), how.unit});
  return size ? std::optional(-*size) : std::nullopt;
}

std::optional<Ratio> natural_logarithm(const Ratio& of, const Rounding& how) {
  assert(how.unit.sign() > 0);
  if (of.sign() <= 0) return std::nullopt;
  if (of == 1) return Ratio(0);
  const Fraction fraction = fraction_of(of);
  // Not rational, so more bits decide it in the end.
  for (unsigned bits = first_bits(how.unit);; bits += bits / 2)
    if (const auto half_units = half_units_of(logarithm(fraction, bits), 0, bits, how.unit))
      return rounded_between(*half_units, how);
}

std::optional<Ratio> exponential(const Ratio& power, const Rounding& how) {
  assert(how.unit.sign() > 0);
  if (power == 0) return Ratio(1).rounded(how.mode, how.unit);
  const Fraction fraction = fraction_of(power);
  return rounded_exponential(
      [&](unsigned bits) {
        return Near{floor_of(fraction.numerator << bits, fraction.denominator), 2};
      },
      how);
}

std::optional<Ratio> whole_power(const Ratio& base, std::int64_t exponent) {
  if (exponent == 0) return Ratio(1);
  if (base == 0) return exponent > 0 ? std::optional(Ratio(0)) : std::nullopt;
  const Fraction fraction = fraction_of(exponent > 0 ? base : Ratio(1) / base);
  const std::int64_t part_bits = longest_part(fraction);
  const Whole times = abs(Whole(exponent));
  if (is_one({abs(fraction.numerator), fraction.denominator}))
    return exponent % 2 == 0 ? Ratio(1) : base;
  if ((part_bits - 1) * times >= most_part_bits) return std::nullopt;
  const auto n = static_cast<std::int64_t>(times);
  const Fraction result{power_of(fraction.numerator, n), power_of(fraction.denominator, n)};
  if (longest_part(result) > most_part_bits) return std::nullopt;
  return unless_huge(ratio_of(result));
}

}  // namespace redbanner
