#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redbanner {

// How a number is rounded: to the nearest multiple of `unit` by `mode`.
//   half_up   四舍五入: nearest, halves away from zero (as a spreadsheet's ROUND)
//   half_even GB/T 8170: nearest, halves to the even multiple
//   up, down  away from zero, towards zero;  ceiling, floor: to the larger, the smaller
enum class RoundingMode : std::uint8_t { half_up, half_even, up, down, ceiling, floor };

// Ratio: an exact number, numerator over denominator, in lowest terms, of any size. Small numbers
// (both parts in 63 bits) are held in place; larger ones move to unlimited whole numbers by
// themselves, so no operation overflows and none rounds unless it is asked to.
class Ratio {
 public:
  Ratio() = default;          // 0
  Ratio(std::int64_t whole);  // NOLINT(google-explicit-constructor): 3 is the ratio 3
  Ratio(std::int64_t numerator, std::int64_t denominator);  // denominator not 0

  // Reads a plain decimal ("97.5", "-3", "0.10"), at most 60 digits; nothing else: no exponent, no
  // blanks, no leading '+', no bare point. Keeps every digit.
  static std::optional<Ratio> parse(std::string_view text);

  friend Ratio operator+(const Ratio& a, const Ratio& b);
  friend Ratio operator-(const Ratio& a, const Ratio& b);
  friend Ratio operator*(const Ratio& a, const Ratio& b);
  friend Ratio operator/(const Ratio& a, const Ratio& b);  // b is not 0 (asserted)
  Ratio operator-() const;
  Ratio& operator+=(const Ratio& other) { return *this = *this + other; }
  Ratio& operator*=(const Ratio& other) { return *this = *this * other; }
  friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b);
  friend bool operator==(const Ratio& a, const Ratio& b);

  int sign() const;  // -1, 0, 1
  // The multiple of `unit` (above 0) that `mode` chooses.
  Ratio rounded(RoundingMode mode, const Ratio& unit) const;

  // The parts where both fit 64 bits.
  std::optional<std::int64_t> small_numerator() const;
  std::optional<std::int64_t> small_denominator() const;
  std::optional<std::int64_t> whole() const;  // the value, where it is a whole number in 64 bits

  // The parts as whole numbers of any size, the lowest 64 bits first: for arithmetic that is done
  // elsewhere (irrational.h). The denominator is not 0.
  struct Parts {
    bool negative = false;
    std::vector<std::uint64_t> numerator;
    std::vector<std::uint64_t> denominator;
  };
  Parts parts() const;
  static Ratio of(const Parts& parts);

  // As a person writes it: "85.5"; "255.58/3" is never printed as a decimal that it is not, but as
  // the fraction "12779/150".
  std::string text() const;
  // With exactly `places` decimals. The value must be a multiple of 10^-places (asserted).
  std::string fixed_text(int places) const;
  // At most `places` decimals, with "…" behind where digits are cut: for reading, never for
  // ranking.
  std::string short_text(int places) const;
  // Decimals needed to write it out, or nothing where no decimal does (1/3) or it is above 60.
  std::optional<int> decimals() const;

 private:
  struct Large;
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;        // above 0
  std::shared_ptr<const Large> large_;  // set where the parts do not fit 63 bits
  static Ratio from_large(Large value);
  Large to_large() const;
};

Ratio power_of_ten(int exponent);  // 10^exponent, negative too
Ratio abs(const Ratio& value);

struct Rounding {
  RoundingMode mode = RoundingMode::half_up;
  Ratio unit = Ratio(1, 100);
  friend bool operator==(const Rounding&, const Rounding&) = default;
};

}  // namespace redbanner
