#include "engine/evaluate/evaluate.h"

#include <gtest/gtest.h>

#include "engine/evaluate/by_column.h"
#include "engine/evaluate/kept.h"
#include "tests/case_name.h"
#include "tests/engine/columns.h"

namespace redbanner {
namespace {

constexpr RowSetIndex sites{0};   // the coarser set
constexpr RowSetIndex rows{1};    // below the sites, by first_row
constexpr RowSetIndex people{2};  // below the sites, by parent; -1: below none
constexpr NodeIndex a{0};
constexpr NodeIndex b{1};
constexpr NodeIndex c{2};

// Whether whole numbers over one denominator can do it.
enum class Path { whole_numbers, unlimited };

// Up to three columns, and what a node makes of them.
struct NodeCase {
  const char* name;
  Operation operation;
  std::vector<const char*> inputs;
  const char* expected;
  Path path = Path::whole_numbers;
};

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
    {"PartsPresentAreCounted",
     assemble({Combine::count, left_out}),
     {"1 9 -", "5 5 -", "3 - -"},
     "3 2 -",
     Path::unlimited},
};

// Over this denominator every mean of up to ten cells in hundredths is a whole number.
constexpr std::int64_t denominator = 2'520'000;

// The sites, or the rows below them, and one node behind three leaves.
struct Season {
  Plan plan;
  Facts facts;
  NodeIndex node;
};

Season season_of(const Operation& operation, RowSetIndex of, RowSetIndex over,
                 const std::vector<const char*>& inputs, Storage storage) {
  Season season;
  season.plan.row_sets.resize(3);
  season.facts.rows.resize(3);
  for (const char* words : inputs) {
    season.plan.nodes.push_back({over, ValueType::number, Recorded{}, {}, {}, {}, 0});
    season.facts.leaves.emplace_back(column_of(words, storage));
  }
  season.facts.rows[at(over)].count = season.facts.leaves.front()->size();
  season.node = NodeIndex{static_cast<std::uint32_t>(inputs.size())};
  season.plan.nodes.push_back({of, ValueType::number, operation, {}, {}, {}, 0});
  season.facts.leaves.emplace_back();
  return season;
}

std::vector<Exactness> exactness_of(const Season& season, std::int64_t over) {
  return std::vector<Exactness>(season.plan.nodes.size(), Exactness{over, {}, {}});
}

Results run(const Season& season, std::int64_t over) {
  std::vector<NodeIndex> order;
  for (std::uint32_t node = 0; node < season.plan.nodes.size(); ++node)
    order.push_back(NodeIndex{node});
  return evaluate(season.plan, exactness_of(season, over), order, season.facts);
}

std::string result_of(const Season& season, std::int64_t over) {
  return words_of(run(season, over).columns[at(season.node)]);
}

bool is_in_whole_numbers(const Season& season) {
  const Results results = run(season, denominator);
  const Inputs inputs{season.plan, season.facts, results.columns};
  return fixed_column(season.plan.nodes[at(season.node)], {denominator, {}, {}}, inputs)
      .has_value();
}

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

// --- From finer to coarser
// ------------------------------------------------------------------------

struct GatherCase {
  const char* name;
  Combine how;
  const char* marks;
  std::vector<std::size_t> first_row;  // of each site, and the end
  const char* expected;
  const char* kept;  // by site
  int drop_highest = 0;
  int drop_lowest = 0;
  int drop_from = 0;
  std::optional<Ratio> empty = std::nullopt;
  const char* where = "";
  Path path = Path::whole_numbers;
};

const GatherCase gather_cases[] = {
    {"Sum", Combine::sum, "1 2 3 4.5", {0, 3, 4}, "6 4.5", "0 1 2|3"},
    {"Mean", Combine::mean, "1 2 2 4.5", {0, 3, 4}, "5/3 4.5", "0 1 2|3"},
    {"Least", Combine::least, "1 2 -3 4", {0, 3, 4}, "-3 4", "0 1 2|3"},
    {"Most", Combine::most, "1 2 -3 4", {0, 3, 4}, "2 4", "0 1 2|3"},
    {"Count", Combine::count, "1 2 - 4", {0, 3, 4}, "2 1", "0 1|3"},
    {"First", Combine::first, "- 2 3 4", {0, 3, 4}, "2 4", "1 2|3"},
    {"Last", Combine::last, "1 2 - 4", {0, 3, 4}, "2 4", "0 1|3"},
    {"MedianOfThree", Combine::median, "5 1 2", {0, 3}, "2", "0 1 2"},
    {"MedianOfFourIsBetween", Combine::median, "5 1 2 3", {0, 4}, "2.5", "0 1 2 3"},
    {"NoRowIsPending", Combine::sum, "1", {0, 0, 1}, "? 1", "|0"},
    {"NoRowIsWhatIsDeclared", Combine::sum, "1", {0, 0, 1}, "0 1", "|0", 0, 0, 0, Ratio(0)},
    {"NoRowCountsAsDeclared", Combine::count, "1", {0, 0, 1}, "0 1", "|0", 0, 0, 0, Ratio(0)},
    {"AbsentRowsAreLeftOut", Combine::mean, "1 - - 5", {0, 4}, "3", "0 3"},
    {"APendingRowMakesPending",
     Combine::mean,
     "1 ? 5 7 9",
     {0, 3, 5},
     "? 8",
     "0 2|3 4",
     0,
     0,
     0,
     {},
     "",
     Path::unlimited},
    {"OnlyAbsentRowsIsPending", Combine::mean, "- x", {0, 2}, "?", ""},
    {"LateRowsMakeLate", Combine::sum, "1 2L 3", {0, 2, 3}, "3L 3", "0 1|2"},
    {"OnlyWhereTheConditionHolds", Combine::sum, "1 2 3", {0, 3}, "4", "0 2", 0, 0, 0, {}, "1 0 1"},
    {"AConditionNotKnownDoesNotHold",
     Combine::sum,
     "1 2 3",
     {0, 3},
     "4",
     "0 2",
     0,
     0,
     0,
     {},
     "1 ? 1"},
    {"LateBehindTheConditionIsNotLate",
     Combine::sum,
     "1 2L 3",
     {0, 3},
     "4",
     "0 2",
     0,
     0,
     0,
     {},
     "1 0 1"},
    {"TrimmedMean", Combine::mean, "9 8 10 6 7", {0, 5}, "8", "0 1 4", 1, 1, 3},
    {"TrimmedMeanOfEqualsDropsTwo", Combine::mean, "8 8 8 8", {0, 4}, "8", "2 3", 1, 1},
    {"OfEqualsTheLaterAreDroppedLast", Combine::sum, "9 9 9 5", {0, 4}, "23", "1 2 3", 1},
    {"TheFirstOfWhatIsKept",
     Combine::first,
     "9 8 9",
     {0, 3},
     "8",
     "1 2",
     1,
     0,
     0,
     {},
     "",
     Path::unlimited},
    {"FewerThanNeededDropNone", Combine::mean, "9 6", {0, 2}, "7.5", "0 1", 1, 1, 3},
    {"DropFromCountsWhatIsLeftIn", Combine::mean, "9 - 6", {0, 3}, "7.5", "0 2", 1, 1, 3},
    {"DropsThatLeaveNothing", Combine::mean, "9 6 1 2 3", {0, 2, 5}, "? 2", "|3", 1, 1},
    {"DropTwoHighest", Combine::sum, "1 9 8 7", {0, 4}, "8", "0 3", 2},
    {"DropTwoLowest", Combine::mean, "1 9 8 7", {0, 4}, "8.5", "1 2", 0, 2},
    {"DropTwoOfEachSide", Combine::median, "1 9 8 7 3", {0, 5}, "7", "3", 2, 2},
    {"CountAfterDrops", Combine::count, "1 2 3 4", {0, 4}, "2", "1 2", 1, 1},
    {"MoreDropsThanRows", Combine::sum, "1 2", {0, 2}, "?", "", 2, 2},
    {"LateAlsoWhenDropped", Combine::sum, "1 9L 3", {0, 3}, "4L", "0 2", 1},
};

Season season_of(const GatherCase& gather_case, Storage storage) {
  Gather gather{a,
                {},
                gather_case.how,
                gather_case.drop_highest,
                gather_case.drop_lowest,
                gather_case.drop_from,
                gather_case.empty};
  std::vector<const char*> inputs{gather_case.marks};
  if (*gather_case.where != 0) {
    gather.where = b;
    inputs.push_back(gather_case.where);
  }
  Season season = season_of(gather, sites, rows, inputs, storage);
  season.facts.rows[at(rows)].first_row = gather_case.first_row;
  season.facts.rows[at(sites)].count = gather_case.first_row.size() - 1;
  return season;
}

std::string kept_by_site(const Season& season) {
  const auto& gather = std::get<Gather>(season.plan.nodes[at(season.node)].operation);
  std::vector<Column> columns;
  for (const auto& leaf : season.facts.leaves)
    if (leaf) columns.push_back(*leaf);
  std::string text;
  for (std::size_t site = 0; site < season.facts.rows[at(sites)].count; ++site) {
    if (site > 0) text += '|';
    std::string separator;
    for (const auto row : kept_rows(gather, columns, rows_below(season.facts.rows[at(rows)], site), site)) {
      text += separator + std::to_string(row);
      separator = " ";
    }
  }
  return text;
}

class EvaluateGather : public testing::TestWithParam<GatherCase> {};

TEST_P(EvaluateGather, WholeNumbersOverOneDenominator) {
  EXPECT_EQ(result_of(season_of(GetParam(), Storage::fixed), denominator), GetParam().expected);
}
TEST_P(EvaluateGather, ADenominatorARow) {
  EXPECT_EQ(result_of(season_of(GetParam(), Storage::by_row), 0), GetParam().expected);
}
TEST_P(EvaluateGather, TakesThePath) {
  EXPECT_EQ(is_in_whole_numbers(season_of(GetParam(), Storage::fixed)),
            GetParam().path == Path::whole_numbers);
}
TEST_P(EvaluateGather, SaysWhatWasKept) {
  EXPECT_EQ(kept_by_site(season_of(GetParam(), Storage::fixed)), GetParam().kept);
}
INSTANTIATE_TEST_SUITE_P(Gathers, EvaluateGather, testing::ValuesIn(gather_cases),
                         case_name<GatherCase>);

TEST(EvaluateGatherLimits, AMeanThatDoesNotFitTheDenominatorIsStillExact) {
  GatherCase eleven{"", Combine::mean, "1 1 1 1 1 1 1 1 1 1 2", {0, 11}, "", ""};
  const Season season = season_of(eleven, Storage::fixed);
  EXPECT_FALSE(is_in_whole_numbers(season));
  EXPECT_EQ(result_of(season, denominator), "12/11");
}

// --- From coarser to finer
// ------------------------------------------------------------------------

TEST(EvaluateSpread, EachRowTakesItsSites) {
  for (const std::int64_t over : {std::int64_t{0}, denominator}) {
    Season season = season_of(Spread{a}, rows, sites, {"1 2L - 4"}, Storage::fixed);
    season.facts.rows[at(rows)] = {5, {0, 2, 3, 4, 5}, {}, {}, {}, {}, {}};
    EXPECT_EQ(result_of(season, over), "1 1 2L - 4");
  }
}

TEST(EvaluateSpread, APersonOfNoSiteHasNothing) {
  for (const std::int64_t over : {std::int64_t{0}, denominator}) {
    Season season = season_of(Spread{a}, people, sites, {"1 2"}, Storage::fixed);
    season.facts.rows[at(people)] = {4, {}, {1, -1, 0, 1}, {}, {}, {}, {}};
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
