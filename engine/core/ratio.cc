#include "engine/core/ratio.h"

#include <algorithm>
#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>
#include <limits>
#include <numeric>

namespace redbanner {
namespace {

using Unlimited = boost::multiprecision::cpp_int;
// Holds the product of two small parts. No standard type: only a typedef takes __extension__.
__extension__ typedef __int128 Wide;  // NOLINT(modernize-use-using)

constexpr std::int64_t largest_small = std::numeric_limits<std::int64_t>::max();
constexpr int most_digits = 60;

bool is_small(Wide part) { return -largest_small <= part && part <= largest_small; }

// numerator ÷ denominator to a whole number; denominator above 0.
template <typename Integer>
Integer rounded_quotient(const Integer& numerator, const Integer& denominator, RoundingMode mode) {
  Integer towards_zero = numerator / denominator;
  const Integer rest = numerator % denominator;
  if (rest == 0) return towards_zero;
  const bool negative = rest < 0;
  const Integer behind = negative ? Integer(-rest) : rest;
  const Integer ahead = denominator - behind;
  const auto goes_away_from_zero = [&] {
    switch (mode) {
      case RoundingMode::half_up:
        return behind >= ahead;
      case RoundingMode::half_even:
        return behind > ahead || (behind == ahead && towards_zero % 2 != 0);
      case RoundingMode::up:
        return true;
      case RoundingMode::down:
        return false;
      case RoundingMode::ceiling:
        return !negative;
      case RoundingMode::floor:
        return negative;
    }
    return false;
  };
  if (!goes_away_from_zero()) return towards_zero;
  return negative ? Integer(towards_zero - 1) : Integer(towards_zero + 1);
}

// How often `factor` divides `value`, which is divided by it as often.
template <typename Integer>
int take_out(Integer& value, int factor) {
  int times = 0;
  while (times <= most_digits && value % factor == 0) {
    value /= factor;
    ++times;
  }
  return times;
}

template <typename Integer>
std::optional<int> decimals_over(Integer denominator) {
  const int places = std::max(take_out(denominator, 2), take_out(denominator, 5));
  if (denominator != 1 || places > most_digits) return std::nullopt;
  return places;
}

bool is_plain_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto all_digits = [](std::string_view part) {
    return !part.empty() && std::ranges::all_of(part, [](char c) { return '0' <= c && c <= '9'; });
  };
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return all_digits(text);
  return all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1));
}

// "-1234" with two places is "-12.34".
std::string with_point(std::string digits, int places) {
  if (places == 0) return digits;
  const bool negative = digits.starts_with('-');
  if (negative) digits.erase(0, 1);
  const auto behind = static_cast<std::size_t>(places);
  if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
  digits.insert(digits.size() - behind, 1, '.');
  return negative ? "-" + digits : digits;
}

}  // namespace

struct Ratio::Large {
  Unlimited numerator;
  Unlimited denominator;  // above 0

  static Ratio reduced(Unlimited numerator, Unlimited denominator);
  // In lowest terms already; nothing where a part is not small.
  static std::optional<Ratio> small(Wide numerator, Wide denominator);
  static std::optional<Ratio> small_sum(const Ratio& a, const Ratio& b);
  static std::optional<Ratio> small_product(const Ratio& a, const Ratio& b);
};

Ratio Ratio::Large::reduced(Unlimited numerator, Unlimited denominator) {
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const Unlimited common = gcd(numerator, denominator);
  return from_large({numerator / common, denominator / common});
}

std::optional<Ratio> Ratio::Large::small(Wide numerator, Wide denominator) {
  if (!is_small(numerator) || !is_small(denominator)) return std::nullopt;
  Ratio result;
  result.numerator_ = static_cast<std::int64_t>(numerator);
  result.denominator_ = static_cast<std::int64_t>(denominator);
  return result;
}

// Only what both denominators share can be cancelled, so that no greatest common divisor of wide
// numbers is needed (Knuth, The Art of Computer Programming, 4.5.1).
std::optional<Ratio> Ratio::Large::small_sum(const Ratio& a, const Ratio& b) {
  const std::int64_t shared = std::gcd(a.denominator_, b.denominator_);
  const Wide a_share = a.denominator_ / shared;
  const Wide b_share = b.denominator_ / shared;
  const Wide numerator = a.numerator_ * b_share + b.numerator_ * a_share;
  const std::int64_t common = std::gcd(static_cast<std::int64_t>(numerator % shared), shared);
  return small(numerator / common, a_share * (b.denominator_ / common));
}

std::optional<Ratio> Ratio::Large::small_product(const Ratio& a, const Ratio& b) {
  const Wide across = std::gcd(a.numerator_, b.denominator_);
  const Wide back = std::gcd(b.numerator_, a.denominator_);
  return small((a.numerator_ / across) * (b.numerator_ / back),
               (a.denominator_ / back) * (b.denominator_ / across));
}

Ratio Ratio::from_large(Large value) {
  const auto fits = [](const Unlimited& part) {
    return -largest_small <= part && part <= largest_small;
  };
  Ratio result;
  if (fits(value.numerator) && fits(value.denominator)) {
    result.numerator_ = static_cast<std::int64_t>(value.numerator);
    result.denominator_ = static_cast<std::int64_t>(value.denominator);
  } else {
    result.large_ = std::make_shared<const Large>(std::move(value));
  }
  return result;
}

Ratio::Large Ratio::to_large() const { return large_ ? *large_ : Large{numerator_, denominator_}; }

Ratio::Ratio(std::int64_t whole) : numerator_(whole) {
  if (!is_small(whole)) *this = from_large({whole, 1});
}

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator) {
  assert(denominator != 0);
  if (!is_small(numerator) || !is_small(denominator)) {
    *this = Large::reduced(numerator, denominator);
    return;
  }
  const std::int64_t common = std::gcd(numerator, denominator);
  const std::int64_t divisor = denominator < 0 ? -common : common;
  numerator_ = numerator / divisor;
  denominator_ = denominator / divisor;
}

std::optional<Ratio> Ratio::parse(std::string_view text) {
  if (!is_plain_decimal(text)) return std::nullopt;
  const bool negative = text.starts_with('-');
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits),
                       [](char c) { return c != '-' && c != '.'; });
  if (digits.size() > most_digits) return std::nullopt;
  const std::size_t point = text.find('.');
  const std::size_t places = point == std::string_view::npos ? 0 : text.size() - point - 1;
  // A leading 0 would be read as the mark of an octal number.
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Ratio whole =
      digits.size() <= 18 ? Ratio(std::stoll(digits)) : from_large({Unlimited(digits), 1});
  const Ratio value = whole * power_of_ten(-static_cast<int>(places));
  return negative ? -value : value;
}

Ratio operator+(const Ratio& a, const Ratio& b) {
  if (!a.large_ && !b.large_)
    if (const auto sum = Ratio::Large::small_sum(a, b)) return *sum;
  const Ratio::Large x = a.to_large();
  const Ratio::Large y = b.to_large();
  return Ratio::Large::reduced(x.numerator * y.denominator + y.numerator * x.denominator,
                               x.denominator * y.denominator);
}

Ratio operator-(const Ratio& a, const Ratio& b) { return a + -b; }

Ratio operator*(const Ratio& a, const Ratio& b) {
  if (!a.large_ && !b.large_)
    if (const auto product = Ratio::Large::small_product(a, b)) return *product;
  const Ratio::Large x = a.to_large();
  const Ratio::Large y = b.to_large();
  return Ratio::Large::reduced(x.numerator * y.numerator, x.denominator * y.denominator);
}

Ratio operator/(const Ratio& a, const Ratio& b) {
  assert(b.sign() != 0);
  if (b.large_) {
    const Ratio::Large x = a.to_large();
    return Ratio::Large::reduced(x.numerator * b.large_->denominator,
                                 x.denominator * b.large_->numerator);
  }
  return a * Ratio(b.denominator_, b.numerator_);
}

Ratio Ratio::operator-() const {
  if (large_) return from_large({-large_->numerator, large_->denominator});
  Ratio result = *this;
  result.numerator_ = -numerator_;
  return result;
}

std::strong_ordering operator<=>(const Ratio& a, const Ratio& b) {
  if (!a.large_ && !b.large_)
    return Wide{a.numerator_} * b.denominator_ <=> Wide{b.numerator_} * a.denominator_;
  const Ratio::Large x = a.to_large();
  const Ratio::Large y = b.to_large();
  const Unlimited left = x.numerator * y.denominator;
  return left.compare(y.numerator * x.denominator) <=> 0;
}

bool operator==(const Ratio& a, const Ratio& b) {
  if (!a.large_ && !b.large_)
    return a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_;
  return a.large_ && b.large_ && a.large_->numerator == b.large_->numerator &&
         a.large_->denominator == b.large_->denominator;
}

int Ratio::sign() const {
  if (large_) return large_->numerator.sign();
  return (numerator_ > 0) - (numerator_ < 0);
}

Ratio Ratio::rounded(RoundingMode mode, const Ratio& unit) const {
  assert(unit.sign() > 0);
  const Ratio units = *this / unit;
  if (units.large_)
    return from_large(
               {rounded_quotient(units.large_->numerator, units.large_->denominator, mode), 1}) *
           unit;
  return Ratio(rounded_quotient(units.numerator_, units.denominator_, mode)) * unit;
}

std::optional<std::int64_t> Ratio::small_numerator() const {
  if (large_) return std::nullopt;
  return numerator_;
}

std::optional<std::int64_t> Ratio::small_denominator() const {
  if (large_) return std::nullopt;
  return denominator_;
}

std::optional<std::int64_t> Ratio::whole() const {
  constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
  if (!large_) return denominator_ == 1 ? std::optional(numerator_) : std::nullopt;
  const bool is_lowest = large_->denominator == 1 && large_->numerator == lowest;
  return is_lowest ? std::optional(lowest) : std::nullopt;
}

Ratio::Parts Ratio::parts() const {
  const Large large = to_large();
  const auto bits_of = [](const Unlimited& part) {
    std::vector<std::uint64_t> bits;
    export_bits(Unlimited(boost::multiprecision::abs(part)), std::back_inserter(bits), 64, false);
    return bits;
  };
  return {large.numerator < 0, bits_of(large.numerator), bits_of(large.denominator)};
}

Ratio Ratio::of(const Parts& parts) {
  const auto whole_of = [](const std::vector<std::uint64_t>& bits) {
    Unlimited whole;
    import_bits(whole, bits.begin(), bits.end(), 64, false);
    return whole;
  };
  const Ratio size = Large::reduced(whole_of(parts.numerator), whole_of(parts.denominator));
  return parts.negative ? -size : size;
}

std::string Ratio::text() const {
  if (const auto places = decimals()) return fixed_text(*places);
  const Large parts = to_large();
  return parts.numerator.str() + "/" + parts.denominator.str();
}

std::string Ratio::fixed_text(int places) const {
  const Ratio scaled = *this * power_of_ten(places);
  if (!scaled.large_) {
    assert(scaled.denominator_ == 1);
    return with_point(std::to_string(scaled.numerator_), places);
  }
  assert(scaled.large_->denominator == 1);
  return with_point(scaled.large_->numerator.str(), places);
}

std::string Ratio::short_text(int places) const {
  if (const auto needed = decimals(); needed && *needed <= places) return text();
  const Ratio cut = abs(*this).rounded(RoundingMode::down, power_of_ten(-places));
  return (sign() < 0 ? "-" : "") + cut.fixed_text(places) + "…";
}

std::optional<int> Ratio::decimals() const {
  return large_ ? decimals_over(large_->denominator) : decimals_over(denominator_);
}

Ratio power_of_ten(int exponent) {
  constexpr auto powers = [] {
    std::array<std::int64_t, 19> result{1};
    for (std::size_t i = 1; i < result.size(); ++i) result[i] = result[i - 1] * 10;
    return result;
  }();
  constexpr int highest = static_cast<int>(powers.size()) - 1;
  if (exponent > highest) return Ratio(powers[highest]) * power_of_ten(exponent - highest);
  if (exponent < -highest) return Ratio(1, powers[highest]) * power_of_ten(exponent + highest);
  if (exponent < 0) return Ratio(1, powers[static_cast<std::size_t>(-exponent)]);
  return Ratio(powers[static_cast<std::size_t>(exponent)]);
}

Ratio abs(const Ratio& value) { return value.sign() < 0 ? -value : value; }

}  // namespace redbanner
