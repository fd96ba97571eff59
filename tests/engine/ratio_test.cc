#include "engine/core/ratio.h"

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <limits>
#include <vector>

#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

Ratio number(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return Ratio::parse(text).value();
  return number(text.substr(0, slash)) / number(text.substr(slash + 1));
}

struct ReadCase {
  const char* name;
  const char* text;
  const char* expected;  // empty: refused
};
class ReadRatio : public testing::TestWithParam<ReadCase> {};
TEST_P(ReadRatio, KeepsEveryDigit) {
  const auto read = Ratio::parse(GetParam().text);
  EXPECT_EQ(read ? read->text() : "", GetParam().expected);
}
const ReadCase read_cases[] = {
    {"Whole", "85", "85"},
    {"Decimal", "97.5", "97.5"},
    {"TrailingZeros", "0.10", "0.1"},
    {"LeadingZeros", "007.50", "7.5"},
    {"Negative", "-3", "-3"},
    {"NegativeBelowOne", "-0.05", "-0.05"},
    {"NegativeZero", "-0.0", "0"},
    {"ManyDigits", "123456789012345678901234567890.123456789",
     "123456789012345678901234567890.123456789"},
    {"SixtyDigits", "0.10000000000000000000000000000000000000000000000000000000001",
     "0.10000000000000000000000000000000000000000000000000000000001"},
    {"SixtyOneDigits", "0.100000000000000000000000000000000000000000000000000000000001", ""},
    {"Empty", "", ""},
    {"SignAlone", "-", ""},
    {"Plus", "+1", ""},
    {"BarePoint", ".5", ""},
    {"PointAtTheEnd", "5.", ""},
    {"TwoPoints", "1.2.3", ""},
    {"Exponent", "1e3", ""},
    {"Blank", " 1", ""},
    {"BlankBehind", "1 ", ""},
    {"Comma", "1,5", ""},
    {"FullWidth", "９", ""},
    {"MinusInside", "1-2", ""},
};
INSTANTIATE_TEST_SUITE_P(Texts, ReadRatio, testing::ValuesIn(read_cases), case_name<ReadCase>);

struct SumCase {
  const char* name;
  const char* a;
  char operation;
  const char* b;
  const char* expected;
};
class Calculate : public testing::TestWithParam<SumCase> {};
TEST_P(Calculate, Exactly) {
  const Ratio a = number(GetParam().a);
  const Ratio b = number(GetParam().b);
  const auto result = [&] {
    switch (GetParam().operation) {
      case '+':
        return a + b;
      case '-':
        return a - b;
      case '*':
        return a * b;
      default:
        return a / b;
    }
  };
  EXPECT_EQ(result().text(), GetParam().expected);
  EXPECT_EQ(result(), number(GetParam().expected));
}
const SumCase sum_cases[] = {
    {"SumOfThirds", "1/3", '+', "1/6", "0.5"},
    {"SumOfDecimals", "0.1", '+', "0.2", "0.3"},
    {"SumToNothing", "1/3", '+', "-1/3", "0"},
    {"Difference", "1", '-', "1/3", "2/3"},
    {"Product", "2/3", '*', "3/4", "0.5"},
    {"ProductOfNothing", "0", '*', "-3/4", "0"},
    {"Quotient", "1", '/', "-3", "-1/3"},
    {"QuotientOfNothing", "0", '/', "-3", "0"},
    {"PastSixtyThreeBits", "9223372036854775807", '+', "1", "9223372036854775808"},
    {"BelowSixtyThreeBits", "-9223372036854775807", '-', "1", "-9223372036854775808"},
    {"AndBack", "9223372036854775808", '-', "1", "9223372036854775807"},
    {"LargeProduct", "9223372036854775807", '*', "9223372036854775807",
     "85070591730234615847396907784232501249"},
    {"LargeQuotient", "85070591730234615847396907784232501249", '/', "9223372036854775807",
     "9223372036854775807"},
    {"SmallByLarge", "-1", '/', "-30000000000000000000", "1/30000000000000000000"},
    {"LargeDenominatorsCancel", "1/85070591730234615847396907784232501249", '*',
     "85070591730234615847396907784232501249", "1"},
};
INSTANTIATE_TEST_SUITE_P(Numbers, Calculate, testing::ValuesIn(sum_cases), case_name<SumCase>);

struct RoundCase {
  const char* name;
  const char* value;
  const char* unit;
  const char* expected;  // half_up half_even up down ceiling floor
};
class RoundRatio : public testing::TestWithParam<RoundCase> {};
TEST_P(RoundRatio, ByEveryMode) {
  std::string results;
  for (const auto mode : {RoundingMode::half_up, RoundingMode::half_even, RoundingMode::up,
                          RoundingMode::down, RoundingMode::ceiling, RoundingMode::floor})
    results += number(GetParam().value).rounded(mode, number(GetParam().unit)).text() + " ";
  results.pop_back();
  EXPECT_EQ(results, GetParam().expected);
}
const RoundCase round_cases[] = {
    {"Multiple", "2.5", "0.1", "2.5 2.5 2.5 2.5 2.5 2.5"},
    {"Nothing", "0", "1", "0 0 0 0 0 0"},
    {"BelowHalf", "2.4", "1", "2 2 3 2 3 2"},
    {"HalfOverEven", "2.5", "1", "3 2 3 2 3 2"},
    {"HalfOverOdd", "3.5", "1", "4 4 4 3 4 3"},
    {"AboveHalf", "2.6", "1", "3 3 3 2 3 2"},
    {"HalfOfNothing", "0.5", "1", "1 0 1 0 1 0"},
    {"NegativeBelowHalf", "-2.4", "1", "-2 -2 -3 -2 -2 -3"},
    {"NegativeHalfOverEven", "-2.5", "1", "-3 -2 -3 -2 -2 -3"},
    {"NegativeHalfOverOdd", "-3.5", "1", "-4 -4 -4 -3 -3 -4"},
    {"NegativeAboveHalf", "-2.6", "1", "-3 -3 -3 -2 -2 -3"},
    {"Cents", "85.195", "0.01", "85.2 85.2 85.2 85.19 85.2 85.19"},
    {"ThirdsToCents", "256/3", "0.01", "85.33 85.33 85.34 85.33 85.34 85.33"},
    {"ToFives", "12.5", "5", "15 10 15 10 15 10"},
    {"ToHalves", "-0.75", "0.5", "-1 -1 -1 -0.5 -0.5 -1"},
    {"ToThirds", "1/2", "1/3", "2/3 2/3 2/3 1/3 2/3 1/3"},
    {"Large", "100000000000000000000.5", "1",
     "100000000000000000001 100000000000000000000 100000000000000000001 100000000000000000000 "
     "100000000000000000001 100000000000000000000"},
    {"LargeNegative", "-100000000000000000000.5", "1",
     "-100000000000000000001 -100000000000000000000 -100000000000000000001 "
     "-100000000000000000000 -100000000000000000000 -100000000000000000001"},
};
INSTANTIATE_TEST_SUITE_P(Values, RoundRatio, testing::ValuesIn(round_cases), case_name<RoundCase>);

struct TextCase {
  const char* name;
  const char* value;
  const char* text;
  const char* short_text;  // at two places
  int decimals;            // -1: no decimal writes it out
};
class WriteRatio : public testing::TestWithParam<TextCase> {};
TEST_P(WriteRatio, AsAPersonWould) {
  const Ratio value = number(GetParam().value);
  EXPECT_EQ(value.text(), GetParam().text);
  EXPECT_EQ(value.short_text(2), GetParam().short_text);
  EXPECT_EQ(value.decimals().value_or(-1), GetParam().decimals);
}
const TextCase text_cases[] = {
    {"Whole", "85", "85", "85", 0},
    {"Decimal", "85.50", "85.5", "85.5", 1},
    {"Longer", "85.125", "85.125", "85.12…", 3},
    {"NegativeLonger", "-0.001", "-0.001", "-0.00…", 3},
    {"Fraction", "255.58/3", "12779/150", "85.19…", -1},
    {"NegativeFraction", "-1/3", "-1/3", "-0.33…", -1},
    {"Eighth", "1/8", "0.125", "0.12…", 3},
    {"Hundred", "100", "100", "100", 0},
    {"Large", "12345678901234567890123.4", "12345678901234567890123.4", "12345678901234567890123.4",
     1},
    {"LargeFraction", "100000000000000000000/3", "100000000000000000000/3",
     "33333333333333333333.33…", -1},
};
INSTANTIATE_TEST_SUITE_P(Values, WriteRatio, testing::ValuesIn(text_cases), case_name<TextCase>);

TEST(Ratio, FixedTextHasExactlyThePlacesAsked) {
  EXPECT_EQ(Ratio(0).fixed_text(2), "0.00");
  EXPECT_EQ(Ratio(7).fixed_text(0), "7");
  EXPECT_EQ(Ratio(-1, 20).fixed_text(2), "-0.05");
  EXPECT_EQ(Ratio(171, 2).fixed_text(2), "85.50");
  EXPECT_EQ(number("12345678901234567890.5").fixed_text(3), "12345678901234567890.500");
}

TEST(Ratio, DecimalsStopAtSixty) {
  EXPECT_EQ(power_of_ten(-60).decimals(), 60);
  EXPECT_EQ(power_of_ten(-61).decimals(), std::nullopt);
  EXPECT_EQ(power_of_ten(-61).text(), "1/1" + std::string(61, '0'));
}

TEST(Ratio, PowersOfTen) {
  EXPECT_EQ(power_of_ten(0), Ratio(1));
  EXPECT_EQ(power_of_ten(3), Ratio(1000));
  EXPECT_EQ(power_of_ten(-2), Ratio(1, 100));
  EXPECT_EQ(power_of_ten(40) * power_of_ten(-40), Ratio(1));
}

TEST(Ratio, IsKeptInLowestTermsWithTheSignAbove) {
  EXPECT_EQ(Ratio(6, -4).small_numerator(), -3);
  EXPECT_EQ(Ratio(6, -4).small_denominator(), 2);
  EXPECT_EQ(Ratio(0, -7).small_denominator(), 1);
  EXPECT_EQ(Ratio(lowest, lowest), Ratio(1));
  EXPECT_EQ(Ratio(lowest, 2).whole(), lowest / 2);
  EXPECT_EQ(Ratio(1, lowest).text(), (Ratio(-1) / number("9223372036854775808")).text());
}

TEST(Ratio, PartsAreGivenWhereTheyAreSmall) {
  EXPECT_EQ(Ratio(highest).whole(), highest);
  EXPECT_EQ(Ratio(lowest).whole(), lowest);
  EXPECT_EQ((Ratio(highest) + 1).whole(), std::nullopt);
  EXPECT_EQ((Ratio(highest) + 1).small_numerator(), std::nullopt);
  EXPECT_EQ((Ratio(highest) + 1 - 1).small_numerator(), highest);
  EXPECT_EQ(Ratio(1, 3).whole(), std::nullopt);
}

TEST(Ratio, OrdersSmallAndLarge) {
  const std::vector<Ratio> rising = {number("-9223372036854775809"),
                                     Ratio(lowest),
                                     Ratio(-1, 3),
                                     Ratio(0),
                                     number("1/9223372036854775809"),
                                     Ratio(1, 3),
                                     Ratio(highest),
                                     number("9223372036854775808")};
  for (std::size_t i = 0; i < rising.size(); ++i)
    for (std::size_t j = 0; j < rising.size(); ++j) {
      EXPECT_EQ(rising[i] <=> rising[j], i <=> j);
      EXPECT_EQ(rising[i] == rising[j], i == j);
    }
}

TEST(Ratio, SignsAndAbsoluteValues) {
  EXPECT_EQ(Ratio(-1, 3).sign(), -1);
  EXPECT_EQ(Ratio(0).sign(), 0);
  EXPECT_EQ(number("-9223372036854775809").sign(), -1);
  EXPECT_EQ(abs(number("-9223372036854775809")), number("9223372036854775809"));
  EXPECT_EQ(abs(Ratio(2)), Ratio(2));
}

// Against unlimited fractions, over parts that stand on both sides of 63 bits.
TEST(Ratio, EqualsUnlimitedArithmetic) {
  using Fraction = boost::multiprecision::cpp_rational;
  const std::vector<std::int64_t> parts = {
      1,       -2,         3, 60, -97, 1'000'000'007, 3'037'000'500, -4'611'686'018'427'387'904,
      highest, highest - 1};
  const auto written = [](const Ratio& ratio) {
    const std::string text = ratio.text();
    return text.find('.') == std::string::npos ? Fraction(text) : Fraction();
  };
  for (const auto a : parts)
    for (const auto b : parts)
      for (const auto c : parts)
        for (const auto d : {parts[2], parts[5], parts[8]}) {
          const Ratio x(a, b);
          const Ratio y(c, d);
          const Fraction p = Fraction(a) / Fraction(b);
          const Fraction q = Fraction(c) / Fraction(d);
          EXPECT_EQ(x + y < x * y, p + q < p * q);
          EXPECT_EQ((x + y - y), x);
          EXPECT_EQ((x * y / y), x);
          if (!(x + y).decimals()) {
            EXPECT_EQ(written(x + y), p + q);
          }
          if (!(x * y).decimals()) {
            EXPECT_EQ(written(x * y), p * q);
          }
          if (!(x / y).decimals()) {
            EXPECT_EQ(written(x / y), p / q);
          }
        }
}

}  // namespace
}  // namespace redbanner
