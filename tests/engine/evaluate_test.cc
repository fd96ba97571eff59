#include "engine/evaluate/evaluate.h"

#include <gtest/gtest.h>

#include "engine/evaluate/kept.h"
#include "tests/case_name.h"
#include "tests/engine/one_node.h"

namespace redbanner {
namespace {

Sum sum(std::vector<Sum::Part> parts) { return {std::move(parts)}; }
Extreme least(std::vector<NodeIndex> of) { return {Extreme::Which::least, std::move(of)}; }
Extreme most(std::vector<NodeIndex> of) { return {Extreme::Which::most, std::move(of)}; }
Round rounded(RoundingMode mode, const char* unit) { return {a, {mode, ratio_of_word(unit)}}; }
Logic logic(Logic::Which which, std::vector<NodeIndex> of) { return {which, std::move(of)}; }

Lookup bands(std::vector<Lookup::Row> table, std::optional<Ratio> otherwise = {}) {
  return {Lookup::Match::band, a, std::move(table), otherwise};
}
Lookup exactly(std::vector<Lookup::Row> table, std::optional<Ratio> otherwise = {}) {
  return {Lookup::Match::exact, a, std::move(table), otherwise};
}

struct Parts {
  Combine how = Combine::sum;
  Assemble::Absent absent = Assemble::Absent::spreads;
  int best = 0;
  std::vector<Ratio> weights = {1, 1, 1};
  std::vector<Ratio> fulls = {1, 1, 1};
};
Assemble assemble(const Parts& of) {
  Assemble whole{of.how, {}, of.absent, of.best};
  for (std::uint32_t i = 0; i < of.weights.size(); ++i)
    whole.parts.push_back({NodeIndex{i}, of.weights[i], of.fulls[i]});
  return whole;
}

Assemble without(int highest, int lowest, Assemble whole) {
  whole.drop_highest = highest;
  whole.drop_lowest = lowest;
  return whole;
}
constexpr auto spreads = Assemble::Absent::spreads;
constexpr auto left_out = Assemble::Absent::left_out;
constexpr auto rescale = Assemble::Absent::rescale;
using enum RoundingMode;

const NodeCase node_cases[] = {
    {"SumOfTwo", sum({{a}, {b}}), {"90 80.5", "5 -1"}, "95 79.5"},
    {"SumWithFactors", sum({{a, Ratio(6, 10)}, {b, Ratio(-1, 3)}}), {"90 80", "3 1"}, "53 143/3"},
    {"SumIsAbsentWhereAPartIs", sum({{a}, {b}}), {"90 - 1 !", "- x 2L 1"}, "- - 3L !"},
    {"PendingComesBeforeTheFirstAbsence", sum({{a}, {b}, {c}}), {"- x", "? 1", "x ?"}, "? ?"},
    {"LateSpreads", sum({{a}, {b}}), {"90L 80", "5 5"}, "95L 85"},
    {"SumOfNothingIsZero", sum({}), {"1 2"}, "0 0"},
    {"Product", Product{a, b}, {"1.5 -2 - 3L", "4 0.5 2 2"}, "6 -1 - 6L"},
    {"Quotient", Quotient{a, b}, {"1 6 5 0 -", "3 -4 0 7 0"}, "1/3 -1.5 - 0 -", Path::unlimited},
    {"Least", least({a, b}), {"1 5 -3 2", "2 4.5 0 ?"}, "1 4.5 -3 ?"},
    {"Most", most({a, b, c}), {"1 5 -3", "2 4.5 -4", "0 0 -5"}, "2 5 -3"},
    {"Absolute", Absolute{a}, {"-1.5 0 2 -2L -"}, "1.5 0 2 2L -"},

    {"HalvesGoUp", rounded(half_up, "0.1"), {"0.25 0.24 -0.25 -0.24 1L"}, "0.3 0.2 -0.3 -0.2 1L"},
    {"HalvesGoToEven",
     rounded(half_even, "0.1"),
     {"0.25 0.35 -0.25 -0.35 0.26"},
     "0.2 0.4 -0.2 -0.4 0.3"},
    {"UpIsAwayFromZero", rounded(up, "1"), {"0.1 -0.1 2 0"}, "1 -1 2 0"},
    {"DownIsTowardsZero", rounded(down, "1"), {"0.9 -0.9 2 -2"}, "0 0 2 -2"},
    {"CeilingIsToTheLarger", rounded(ceiling, "1"), {"0.1 -0.9 -1"}, "1 0 -1"},
    {"FloorIsToTheSmaller", rounded(floor, "1"), {"0.9 -0.1 -1"}, "0 -1 -1"},
    {"ToTheNearestFive", rounded(half_up, "5"), {"2.5 7.49 -2.5 12"}, "5 5 -5 10"},
    {"ToAThird", rounded(half_up, "1/3"), {"0.5 0.4 1"}, "2/3 1/3 1"},

    {"Less", Compare{a, Relation::less, b}, {"1 2 3 -", "2 2 2 1"}, "1 0 0 -"},
    {"LessOrEqual", Compare{a, Relation::less_equal, b}, {"1 2 3", "2 2 2"}, "1 1 0"},
    {"Greater", Compare{a, Relation::greater, b}, {"1 2 3L", "2 2 2"}, "0 0 1L"},
    {"GreaterOrEqual", Compare{a, Relation::greater_equal, b}, {"1 2 3", "2 2 2"}, "0 1 1"},
    {"Equal", Compare{a, Relation::equal, b}, {"1 2 0", "2 2 ?"}, "0 1 ?"},
    {"NotEqual", Compare{a, Relation::not_equal, b}, {"1 2", "2 2"}, "1 0"},
    {"All", logic(Logic::Which::all, {a, b}), {"1 1 0 0", "1 0 0 ?"}, "1 0 0 ?"},
    {"Any", logic(Logic::Which::any, {a, b}), {"1 1 0 1", "1 0 0 -"}, "1 1 0 -"},
    {"None", logic(Logic::Which::none, {a}), {"1 0 x"}, "0 1 x"},
    {"AllOfNothingHolds", logic(Logic::Which::all, {}), {"1"}, "1"},
    {"SelectTakesTheChosenBranch", Select{a, b, c}, {"1 0 1 0", "5 5 - -", "7 7 7 7"}, "5 7 - 7"},
    {"SelectNeedsItsCondition", Select{a, b, c}, {"- ? 1L 0L", "5 5 5 5", "7 7 7 x"}, "- ? 5L x"},

    {"BandsHoldFromTheirStart",
     bands({{{}, 0}, {60, 5}, {90, 10}}),
     {"-1 59.99 60 89.99 90 100L -"},
     "0 0 5 5 10 10L -"},
    {"BelowAllBandsIsNotApplicable", bands({{60, 5}, {90, 10}}), {"59 60 ?"}, "- 5 ?"},
    {"BelowAllBandsIsOtherwise", bands({{60, 5}, {90, 10}}, Ratio(1)), {"59 60 ?"}, "1 5 ?"},
    {"BandsMayStartAtAThird", bands({{Ratio(1, 3), 5}}, Ratio(0)), {"0.33 0.34"}, "0 5"},
    {"PointsOfAPlace", exactly({{1, 25}, {2, 18}}, Ratio(0)), {"1 2 3 1.5 -"}, "25 18 0 0 -"},
    {"NoSuchKeyIsNotApplicable", exactly({{1, 25}}), {"1 2L"}, "25 -"},
    {"AKeyThatNoCellCanBe", exactly({{Ratio(1, 7), 25}}, Ratio(0)), {"1 0.14"}, "0 0"},

    {"GivenTakesTheValueAway", Given{a, b}, {"1 2 3 4 ?", "1 - ? 1L x"}, "1 - ? 4L x"},
    {"GivenKeepsTheFirstsAbsence", Given{a, b}, {"- ? x", "1 1L !"}, "- ? !"},
    {"ReplaceAbsence",
     Replace{a, {State::not_applicable, State::refused}, Ratio(60)},
     {"1 - x ! ? 5L"},
     "1 60 x 60 ? 5L"},
    {"ReplaceLate", Replace{a, {State::late}, Ratio(0)}, {"1 5L"}, "1 0"},
    {"HasState", HasState{a, {State::late, State::pending}}, {"1 5L ? -"}, "0 1 1 0"},

    {"SumOfParts", assemble({}), {"1 2L -", "10 20 1", "100 200 1"}, "111 222L -"},
    {"WorthIsWeightOverFull",
     assemble({Combine::sum, spreads, 0, {60, 40}, {100, 50}}),
     {"90 100", "25 50"},
     "74 100"},
    {"PartsLeftOut",
     assemble({Combine::sum, left_out}),
     {"1 - - 1L", "10 20 x 1", "- 1 ! 1"},
     "11 21 - 3L"},
    {"PendingSpreadsThroughPartsLeftOut", assemble({Combine::sum, left_out}), {"1", "?", "-"}, "?"},
    {"RescaledToAllParts",
     assemble({Combine::sum, rescale, 0, {60, 40}, {100, 100}}),
     {"90 90 - -", "80 - 80L x"},
     "86 90 80L -",
     Path::unlimited},
    {"RescaledWithAllPartsIsTheSum",
     assemble({Combine::sum, rescale, 0, {60, 40}, {100, 100}}),
     {"90", "80"},
     "86"},
    {"RescaledOverPartsWithoutWeight",
     assemble({Combine::sum, rescale, 0, {0, 40}, {100, 100}}),
     {"90", "-"},
     "-",
     Path::unlimited},
    {"WeightedMean", assemble({Combine::mean, spreads, 0, {1, 3}}), {"90 -", "80 1"}, "82.5 -"},
    {"WeightedMeanOfThosePresent",
     assemble({Combine::mean, left_out, 0, {1, 3}}),
     {"90 90 -", "80 - -"},
     "82.5 90 -",
     Path::unlimited},
    {"BestTwoOfThree", assemble({Combine::sum, spreads, 2}), {"1 9", "5 5", "3 -"}, "8 -"},
    {"BestTwoOfThosePresent",
     assemble({Combine::sum, left_out, 2}),
     {"1 -9 -", "5 - 7", "3 -5 -"},
     "8 -14 7"},
    {"BestTwoRescaled",
     assemble({Combine::sum, rescale, 2}),
     {"6 6", "5 -", "3 -"},
     "11 12",
     Path::unlimited},
    {"MeanOfTheBestTwo",
     assemble({Combine::mean, spreads, 2}),
     {"1", "5", "3"},
     "4",
     Path::unlimited},
    {"LeastPart", assemble({Combine::least, spreads}), {"1 9", "5 5", "3 -"}, "1 -"},
    {"MostPart", assemble({Combine::most, spreads}), {"1 9L", "5 5", "3 4"}, "5 9L"},
    {"LeastOfThosePresent",
     assemble({Combine::least, left_out}),
     {"1 9", "5 5", "3 -"},
     "1 5",
     Path::unlimited},
    {"LastPartPresent",
     assemble({Combine::last, left_out}),
     {"1 9", "5 5", "3 -"},
     "3 5",
     Path::unlimited},
    {"ProductOfParts",
     assemble({Combine::product, left_out}),
     {"2 2", "5 -", "3 4"},
     "30 8",
     Path::unlimited},
    {"MedianOfParts",
     assemble({Combine::median, left_out}),
     {"1 9", "5 5", "3 -"},
     "3 7",
     Path::unlimited},
    {"MostFrequentPart",
     assemble({Combine::mode, spreads}),
     {"1 9", "1 5", "3 -"},
     "1 -",
     Path::unlimited},
    {"MeanWithoutHighestAndLowest",
     without(1, 1, assemble({Combine::mean, left_out, 0, {1, 1, 1, 2}, {1, 1, 1, 2}})),
     {"9 9", "1 4", "3 4", "6 -"},
     "3 4",
     Path::unlimited},
    {"SumWithoutTheHighest",
     without(1, 0, assemble({Combine::sum, spreads})),
     {"9 9", "1 9", "3 ?"},
     "4 ?",
     Path::unlimited},
    {"NoPartLeft",
     without(2, 1, assemble({Combine::sum, left_out})),
     {"9 9", "1 -", "3 5"},
     "- -",
     Path::unlimited},
    {"RescaledWithoutTheLowest",
     without(0, 1, assemble({Combine::sum, rescale})),
     {"9 9", "1 -", "3 5"},
     "12 18",
     Path::unlimited},
    {"PartsPresentAreCounted",
     assemble({Combine::count, left_out}),
     {"1 9 -", "5 5 -", "3 - -"},
     "3 2 -",
     Path::unlimited},
};

class EvaluateNode : public testing::TestWithParam<NodeCase> {
 protected:
  Season season(Storage storage) const {
    return season_of(GetParam().operation, sites, sites, GetParam().inputs, storage);
  }
};

TEST_P(EvaluateNode, WholeNumbersOverOneDenominator) {
  EXPECT_EQ(result_of(season(Storage::fixed), denominator), GetParam().expected);
}
TEST_P(EvaluateNode, ADenominatorARow) {
  EXPECT_EQ(result_of(season(Storage::by_row), 0), GetParam().expected);
}
TEST_P(EvaluateNode, LeavesWithADenominatorARow) {
  EXPECT_EQ(result_of(season(Storage::by_row), denominator), GetParam().expected);
}
TEST_P(EvaluateNode, OnlyTheResultHasADenominatorARow) {
  EXPECT_EQ(result_of(season(Storage::fixed), 0), GetParam().expected);
}
TEST_P(EvaluateNode, TakesThePath) {
  EXPECT_EQ(is_in_whole_numbers(season(Storage::fixed)), GetParam().path == Path::whole_numbers);
}
INSTANTIATE_TEST_SUITE_P(Nodes, EvaluateNode, testing::ValuesIn(node_cases), case_name<NodeCase>);

// --- From coarser to finer
// ------------------------------------------------------------------------

TEST(EvaluateSpread, EachRowTakesItsSites) {
  for (const std::int64_t over : {std::int64_t{0}, denominator}) {
    Season season = season_of(Spread{a}, rows, sites, {"1 2L - 4"}, Storage::fixed);
    season.facts.rows[at(rows)] = {5, {0, 2, 3, 4, 5}, {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(result_of(season, over), "1 1 2L - 4");
  }
}

TEST(EvaluateSpread, APersonOfNoSiteHasNothing) {
  for (const std::int64_t over : {std::int64_t{0}, denominator}) {
    Season season = season_of(Spread{a}, people, sites, {"1 2"}, Storage::fixed);
    season.facts.rows[at(people)] = {4, {}, {1, -1, 0, 1}, {}, {}, {}, {}, {}};
    EXPECT_EQ(result_of(season, over), "2 - 1 2");
  }
}

// --- What counted
// ---------------------------------------------------------------------------------

TEST(CountedParts, OfEqualWorthsTheEarlierCount) {
  const auto best = assemble({Combine::sum, left_out, 2});
  const std::vector<Column> columns{column_of("5 1 -"), column_of("5 2 -"), column_of("5 - 3")};
  EXPECT_EQ(counted_parts(best, columns, 0), (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(counted_parts(best, columns, 1), (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(counted_parts(best, columns, 2), (std::vector<std::size_t>{2}));
}

TEST(CountedParts, NoneWhereTheWholeIsAbsent) {
  const std::vector<Column> columns{column_of("5"), column_of("-"), column_of("5")};
  EXPECT_TRUE(counted_parts(assemble({}), columns, 0).empty());
}

// --- Who is where, and who wins
// -------------------------------------------------------------------

// Nodes: 0 total, 1 group (constant), 2 number (constant), 3 place, 4 award.
Season season_with_award() {
  Season season = season_of(Constant{0}, sites, sites, {"90 ? 80 70L"}, Storage::fixed);
  Order order;
  order.keys = {{a}};
  order.group = b;
  Take take;
  take.award = "banner";
  take.period = "mid_year";
  take.order = NodeIndex{3};
  take.number = c;
  for (const Operation& operation : {Operation{Constant{1}}, Operation{order}, Operation{take}}) {
    season.plan.nodes.push_back({sites, ValueType::number, operation, {}, {}, {}, 0});
    season.facts.leaves.emplace_back();
  }
  season.facts.rows[at(sites)].label = {"A", "B", "C", "D"};
  season.facts.decisions[{"banner", "mid_year", "D"}] = DecisionEntry::Outcome::granted;
  season.facts.decisions[{"banner", "year_end", "C"}] = DecisionEntry::Outcome::granted;
  return season;
}

TEST(EvaluateAward, PlacesAndDecisionsAreColumns) {
  for (const std::int64_t over : {0, 1}) {
    const Results results = run(season_with_award(), over);
    EXPECT_EQ(words_of(results.columns[3]), "1 ? 2 3");
    EXPECT_EQ(words_of(results.columns[4]), "1 0 0 1");
    EXPECT_EQ(results.places[3].place, (std::vector<std::uint32_t>{1, 0, 2, 3}));
    EXPECT_TRUE(std::holds_alternative<GrantedByDecision>(results.decisions[4][3].outcome));
    EXPECT_TRUE(std::holds_alternative<BeyondNumber>(results.decisions[4][2].outcome));
  }
}

struct SharedPlaces {
  Order::Shared shared;
  const char* expected;
};
TEST(EvaluateAward, WhatPlaceEqualsShare) {
  for (const auto& [shared, expected] : {SharedPlaces{Order::Shared::skips, "2 1 2 ? 4"},
                                         {Order::Shared::dense, "2 1 2 ? 3"},
                                         {Order::Shared::average, "2.5 1 2.5 ? 4"},
                                         {Order::Shared::last, "3 1 3 ? 4"}})
    for (const std::int64_t over : {0, 2}) {
      Season season = season_of(Constant{0}, sites, sites, {"90 95 90 ? 80"}, Storage::fixed);
      Order order;
      order.keys = {{a}};
      order.group = b;
      order.shared = shared;
      season.plan.nodes.push_back({sites, ValueType::number, order, {}, {}, {}, 0});
      season.facts.leaves.emplace_back();
      EXPECT_EQ(words_of(run(season, over).columns[2]), expected);
    }
}

TEST(EvaluateBounds, CellsBeyondTheBoundsStayExactElsewhere) {
  Season season = season_of(sum({{a}, {b}}), sites, sites, {"90 1", "90 2"}, Storage::by_row);
  auto exactness = exactness_of(season, 100);
  exactness.back().most = Ratio(100);
  const Results results = evaluate(season.plan, exactness, {a, b, season.node}, season.facts);
  EXPECT_EQ(results.columns[2].denominator, 0);
  EXPECT_EQ(words_of(results.columns[2]), "180 3");
}

}  // namespace
}  // namespace redbanner
