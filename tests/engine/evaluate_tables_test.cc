#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/one_node.h"

namespace redbanner {
namespace {

using Cell = Decide::Cell;
using Hit = Decide::Hit;

Cell any() { return {}; }
Cell is(const Ratio& value) { return {Cell::Is::equal, value, {}, {}, true, false}; }
Cell from(const Ratio& value) { return {Cell::Is::between, {}, value, {}, true, false}; }
Cell above(const Ratio& value) { return {Cell::Is::between, {}, value, {}, false, false}; }
Cell below(const Ratio& value) { return {Cell::Is::between, {}, {}, value, true, false}; }
Cell up_to(const Ratio& value) { return {Cell::Is::between, {}, {}, value, true, true}; }
Cell between(const Ratio& least, const Ratio& most) {
  return {Cell::Is::between, {}, least, most, true, true};
}

Decide decide(Hit hit, std::vector<Decide::Row> table, std::optional<Ratio> otherwise = {}) {
  return {hit, {a, b}, std::move(table), otherwise};
}
Decide by_one(Hit hit, std::vector<Decide::Row> table, std::optional<Ratio> otherwise = {}) {
  return {hit, {a}, std::move(table), otherwise};
}

Interpolate straight(std::vector<Interpolate::Point> points, std::optional<Ratio> below,
                     std::optional<Ratio> above) {
  return {a, std::move(points), below, above};
}

Power power(const char* unit) {
  return {a, b, Rounding{RoundingMode::half_up, ratio_of_word(unit)}};
}

// Contract classes 1 and 2, paid by rate of completion.
const std::vector<Decide::Row> classes{{{is(1), from(100)}, 10},
                                       {{is(1), from(90)}, 6},
                                       {{is(2), from(90)}, 4},
                                       {{any(), below(60)}, -5}};
const std::vector<Interpolate::Point> curve{{80, 0}, {90, 20}, {100, 60}};

struct TableCase {
  const char* name;
  Operation operation;
  std::vector<const char*> inputs;
  const char* expected;
  Path path = Path::whole_numbers;
};

const TableCase table_cases[] = {
    {"TheFirstRowThatHolds",
     decide(Hit::first, classes),
     {"1 1 2 2 9", "100 99.99 100 59 59"},
     "10 6 4 -5 -5"},
    {"NoRowHolds", decide(Hit::first, classes), {"1 2L", "80 80"}, "- -"},
    {"NoRowHoldsButOtherwise", decide(Hit::first, classes, Ratio(1)), {"1 2L", "80 80"}, "1 1L"},
    {"AnAbsentKeyIsAbsent",
     decide(Hit::first, classes, Ratio(1)),
     {"- ? 1 2", "? 1 x 59L"},
     "? ? x -5L"},
    {"AllThatHoldAdded", decide(Hit::sum, classes), {"1 1 2", "100 90 90"}, "16 6 4"},
    {"TheLeastOfThoseThatHold", decide(Hit::least, classes), {"1 1 2", "100 90 59"}, "6 6 -5"},
    {"TheMostOfThoseThatHold", decide(Hit::most, classes), {"1 1 2", "100 90 59"}, "10 6 -5"},
    {"HowManyHold", decide(Hit::count, classes), {"1 1 2", "100 90 60"}, "2 1 -"},
    {"HowManyHoldOfNone", decide(Hit::count, classes, Ratio(0)), {"2", "60"}, "0"},
    {"BothEndsIn",
     by_one(Hit::first, {{{between(1, 2)}, 7}}, Ratio(0)),
     {"0.99 1 2 2.01"},
     "0 7 7 0"},
    {"AboveAndUpTo",
     by_one(Hit::first, {{{up_to(1)}, 1}, {{above(Ratio(3, 2))}, 2}}, Ratio(0)),
     {"1 1.01 1.5 1.51"},
     "1 0 0 2"},
    {"ThirdsAreNoHundredths",
     by_one(Hit::first, {{{above(Ratio(1, 3))}, 1}, {{is(Ratio(1, 3))}, 2}}, Ratio(0)),
     {"0.33 0.34"},
     "0 1"},

    {"StraightBetweenThePoints",
     straight(curve, 0, 0),
     {"80 85 90 92.5 100L - ?"},
     "0 10 20 30 60L - ?"},
    {"StaysBeyondTheEnds", straight(curve, 0, 0), {"-5 79.99 100.01"}, "0 0 60"},
    {"GoesOnBeyondTheEnds", straight(curve, 2, 4), {"79 101.5"}, "-2 66"},
    {"AbsentBeyondTheEnds", straight(curve, {}, {}), {"79.99 80 100 100.01 120L"}, "- 0 60 - -"},
    {"AbsentBelowOnly", straight(curve, {}, Ratio(0)), {"79 120"}, "- 60"},
    {"OnePoint", straight({{100, 25}}, Ratio(1, 10), Ratio(1, 5)), {"90 100 110"}, "24 25 27"},
    {"OnePointAlone", straight({{100, 25}}, {}, {}), {"90 100 110"}, "- 25 -"},
    {"Falling", straight({{0, 10}, {4, 0}}, 0, 0), {"1 3"}, "7.5 2.5"},
    {"ThirdsOnTheWay", straight({{0, 0}, {3, 1}}, 0, 0), {"1 2"}, "1/3 2/3"},

    {"PowerRounded",
     power("0.01"),
     {"10.57 2 -32 0 -1 4 4L -", "1.81 0.5 0.2 2 0.5 0.5 0.5 1"},
     "71.38 1.41 -2 0 - 2 2L -",
     Path::unlimited},
    {"PowerExact",
     Power{a, b, {}},
     {"1.5 -2 0 0 2 2 ?", "2 3 0 -1 -2 0.5 -"},
     "2.25 -8 1 - 0.25 - ?",
     Path::unlimited},
    {"NaturalLogarithm",
     Logarithm{a, {RoundingMode::half_up, Ratio(1, 1000)}},
     {"1 2L 0 -1 x"},
     "0 0.693L - - x",
     Path::unlimited},
    {"EToThePower",
     Exponential{a, {RoundingMode::half_up, Ratio(1, 1000)}},
     {"0 1L -1 200 ?"},
     "1 2.718L 0.368 - ?",
     Path::unlimited},
};
class EvaluateTable : public testing::TestWithParam<TableCase> {};

TEST_P(EvaluateTable, SaysTheSameHoweverColumnsAreStored) {
  const auto& [name, operation, inputs, expected, path] = GetParam();
  for (const std::string& result : results_of(operation, inputs)) EXPECT_EQ(result, expected);
}
TEST_P(EvaluateTable, TakesThePath) {
  const auto& [name, operation, inputs, expected, path] = GetParam();
  const Season season = season_of(operation, sites, sites, inputs, Storage::fixed);
  EXPECT_EQ(is_in_whole_numbers(season), path == Path::whole_numbers);
}
INSTANTIATE_TEST_SUITE_P(Tables, EvaluateTable, testing::ValuesIn(table_cases),
                         case_name<TableCase>);

}  // namespace
}  // namespace redbanner
