#include "engine/core/irrational.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "tests/case_name.h"

namespace redbanner {
namespace {

Ratio number(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return Ratio::parse(text).value();
  return number(text.substr(0, slash)) / number(text.substr(slash + 1));
}

std::string text(const std::optional<Ratio>& result) { return result ? result->text() : "none"; }

constexpr RoundingMode half_up = RoundingMode::half_up;

// Digits as mpmath 1.3 gives them at 60 places.
struct PowerCase {
  const char* name;
  const char* base;
  const char* exponent;
  const char* unit;
  RoundingMode mode;
  const char* expected;
};
class RoundedPower : public testing::TestWithParam<PowerCase> {};
TEST_P(RoundedPower, IsThatOfTheTrueResult) {
  const auto& [name, base, exponent, unit, mode, expected] = GetParam();
  EXPECT_EQ(text(power(number(base), number(exponent), {mode, number(unit)})), expected);
}
const PowerCase power_cases[] = {
    {"DecathlonToTwelvePlaces", "10.57", "1.81", "0.000000000001", half_up, "71.379865786073"},
    {"DecathlonToTwentyPlaces", "10.57", "1.81", "0.00000000000000000001", half_up,
     "71.37986578607315653439"},
    {"RootOfTwo", "2", "0.5", "0.0001", half_up, "1.4142"},
    {"RootOfTwoUp", "2", "0.5", "0.0001", RoundingMode::up, "1.4143"},
    {"RootOfTwoCeiling", "2", "0.5", "0.0001", RoundingMode::ceiling, "1.4143"},
    {"RootOfTwoFloor", "2", "0.5", "0.01", RoundingMode::floor, "1.41"},
    {"RootOfTwoToHalves", "2", "0.5", "0.5", half_up, "1.5"},
    {"RootOfTwoToFives", "2", "0.5", "5", half_up, "0"},
    {"OneByTheRoot", "2", "-0.5", "0.00000000000000000001", half_up, "0.7071067811865475244"},
    {"ExponentNotDecimal", "1/3", "2/3", "0.0000000001", half_up, "0.4807498568"},
    {"NearlyTwo", "10", "0.30103", "0.0000001", RoundingMode::down, "2"},
    {"NearlyTwoUp", "10", "0.30103", "0.0000001", RoundingMode::up, "2.0000001"},
    {"ManyTimes", "1.0000001", "1000000", "0.0000000001", half_up, "1.1051709125"},
    // Exact results are no irrational ones that happen to come near.
    {"PerfectSquare", "2.25", "0.5", "0.01", RoundingMode::up, "1.5"},
    {"PerfectSquareDown", "2.25", "0.5", "0.1", RoundingMode::down, "1.5"},
    {"PerfectCubeSquared", "8/27", "2/3", "1/9", RoundingMode::ceiling, "4/9"},
    {"HalfToEven", "0.25", "0.5", "1", RoundingMode::half_even, "0"},
    {"HalfUp", "0.25", "0.5", "1", half_up, "1"},
    {"OneAndAHalfToEven", "2.25", "0.5", "1", RoundingMode::half_even, "2"},
    {"HalfOfTheUnit", "0.015625", "-0.5", "16", RoundingMode::half_even, "0"},
    {"HundredthPower", "2", "100", "1", RoundingMode::up, "1267650600228229401496703205376"},
    {"HundredthRoot", "1267650600228229401496703205376", "0.01", "0.01", RoundingMode::up, "2"},
    {"JustAboveAPerfectSquare", "1000000000000000000000000000001", "0.5", "0.01", RoundingMode::up,
     "1000000000000000.01"},
    {"JustBelowAPerfectSquare", "999999999999999999999999999999", "0.5", "0.01", RoundingMode::down,
     "999999999999999.99"},
    {"OneStaysOne", "1", "123456789.123456789", "0.01", RoundingMode::up, "1"},
    {"ToThePowerOfNothing", "97.3", "0", "0.01", RoundingMode::up, "1"},
    // Below and at 0.
    {"NegativeCubeRoot", "-27", "1/3", "0.01", RoundingMode::up, "-3"},
    {"NegativeFifthRoot", "-32", "0.2", "0.01", half_up, "-2"},
    {"NegativeUp", "-2", "1/3", "0.1", RoundingMode::up, "-1.3"},
    {"NegativeCeiling", "-2", "1/3", "0.1", RoundingMode::ceiling, "-1.2"},
    {"NegativeFloor", "-2", "1/3", "0.1", RoundingMode::floor, "-1.3"},
    {"EvenPowerOfNegative", "-8", "2/3", "0.1", half_up, "4"},
    {"EvenRootOfNegative", "-4", "0.5", "0.1", half_up, "none"},
    {"HundredthsOfNegative", "-3", "1.81", "0.1", half_up, "none"},
    {"Nothing", "0", "1.81", "0.01", RoundingMode::up, "0"},
    {"NothingToNothing", "0", "0", "0.01", half_up, "1"},
    {"NothingBelow", "0", "-1.81", "0.01", half_up, "none"},
    // Large and small.
    {"TenToSixty", "10", "60", "1", half_up,
     "1000000000000000000000000000000000000000000000000000000000000"},
    {"BeyondTenToSixty", "10", "60.01", "1", half_up, "none"},
    {"WayBeyond", "2", "1000000000000000", "1", half_up, "none"},
    {"WayBeyondOfNegative", "-2", "1000000000000001", "1", half_up, "none"},
    {"VanishesNearest", "10", "-1000000000", "0.01", half_up, "0"},
    {"VanishesUp", "10", "-1000000000", "0.01", RoundingMode::up, "0.01"},
    {"VanishesUpFromBelow", "-10", "-999999999", "0.01", RoundingMode::up, "-0.01"},
};
INSTANTIATE_TEST_SUITE_P(Powers, RoundedPower, testing::ValuesIn(power_cases),
                         case_name<PowerCase>);

struct FunctionCase {
  const char* name;
  const char* of;
  const char* unit;
  RoundingMode mode;
  const char* expected;
};

class RoundedLogarithm : public testing::TestWithParam<FunctionCase> {};
TEST_P(RoundedLogarithm, IsThatOfTheTrueResult) {
  const auto& [name, of, unit, mode, expected] = GetParam();
  EXPECT_EQ(text(natural_logarithm(number(of), {mode, number(unit)})), expected);
}
const FunctionCase logarithm_cases[] = {
    {"OfTwo", "2", "0.00000000000000000001", half_up, "0.69314718055994530942"},
    {"OfAHalfUp", "0.5", "0.01", RoundingMode::up, "-0.7"},
    {"OfAHalfCeiling", "0.5", "0.01", RoundingMode::ceiling, "-0.69"},
    {"OfOne", "1", "0.01", RoundingMode::up, "0"},
    {"HardlyAboveOne", "1.000000000000000000000000000001", "0.00000000000000000001",
     RoundingMode::up, "0.00000000000000000001"},
    {"HardlyAboveOneNearest", "1.000000000000000000000000000001", "0.00000000000000000001", half_up,
     "0"},
    {"Large", "10000000000000000000000000000000000000000", "0.0000000001", half_up,
     "92.1034037198"},
    {"OfNothing", "0", "0.01", half_up, "none"},
    {"Below", "-1", "0.01", half_up, "none"},
};
INSTANTIATE_TEST_SUITE_P(Logarithms, RoundedLogarithm, testing::ValuesIn(logarithm_cases),
                         case_name<FunctionCase>);

class RoundedExponential : public testing::TestWithParam<FunctionCase> {};
TEST_P(RoundedExponential, IsThatOfTheTrueResult) {
  const auto& [name, of, unit, mode, expected] = GetParam();
  EXPECT_EQ(text(exponential(number(of), {mode, number(unit)})), expected);
}
const FunctionCase exponential_cases[] = {
    {"E", "1", "0.00000000000000000001", half_up, "2.71828182845904523536"},
    {"Below", "-0.5", "0.0000000001", half_up, "0.6065306597"},
    {"OfNothing", "0", "0.01", RoundingMode::up, "1"},
    {"HardlyAbove", "0.000000000000000000000000000001", "0.01", RoundingMode::up, "1.01"},
    {"HardlyBelow", "-0.000000000000000000000000000001", "0.01", RoundingMode::down, "0.99"},
    {"Large", "100", "0.000001", half_up, "26881171418161354484126255515800135873611118.773742"},
    {"BelowTenToSixty", "138", "1000000000000000000000000000000000000000000000000000000000",
     half_up, "856000000000000000000000000000000000000000000000000000000000"},
    {"BeyondTenToSixty", "138.2", "1", half_up, "none"},
    {"Vanishes", "-1000000000000", "0.01", half_up, "0"},
    {"VanishesCeiling", "-1000000000000", "0.01", RoundingMode::ceiling, "0.01"},
};
INSTANTIATE_TEST_SUITE_P(Exponentials, RoundedExponential, testing::ValuesIn(exponential_cases),
                         case_name<FunctionCase>);

struct WholePowerCase {
  const char* name;
  const char* base;
  std::int64_t exponent;
  const char* expected;
};
class WholePower : public testing::TestWithParam<WholePowerCase> {};
TEST_P(WholePower, IsExact) {
  const auto& [name, base, exponent, expected] = GetParam();
  EXPECT_EQ(text(whole_power(number(base), exponent)), expected);
}
const WholePowerCase whole_power_cases[] = {
    {"Square", "0.95", 2, "0.9025"},
    {"Cube", "-2/3", 3, "-8/27"},
    {"Below", "-2/3", -3, "-3.375"},
    {"Nothing", "0", 3, "0"},
    {"NothingToNothing", "0", 0, "1"},
    {"NothingBelow", "0", -1, "none"},
    {"MinusOneOften", "-1", 999999999999, "-1"},
    {"TenToSixty", "10", 60, "1000000000000000000000000000000000000000000000000000000000000"},
    {"Beyond", "10", 61, "none"},
    {"WayBeyond", "2", std::numeric_limits<std::int64_t>::min(), "none"},
    {"TooLongToWrite", "0.99", 100000, "none"},
};
INSTANTIATE_TEST_SUITE_P(WholePowers, WholePower, testing::ValuesIn(whole_power_cases),
                         case_name<WholePowerCase>);

}  // namespace
}  // namespace redbanner
