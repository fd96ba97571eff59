#include <gtest/gtest.h>

#include <algorithm>

#include "engine/evaluate/kept.h"
#include "tests/case_name.h"
#include "tests/engine/one_node.h"

namespace redbanner {
namespace {

struct GatherCase {
  const char* name;
  Combine how;
  const char* marks;
  std::vector<std::uint32_t> first_row;  // of each site, and the end
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
    {"Product",
     Combine::product,
     "2 -1.5 4 5",
     {0, 3, 4},
     "-12 5",
     "0 1 2|3",
     0,
     0,
     0,
     {},
     "",
     Path::unlimited},
    {"MostFrequent", Combine::mode, "2 3 2 5", {0, 3, 4}, "2 5", "0 1 2|3"},
    {"OfSeveralMostFrequentTheHighest", Combine::mode, "2 3 3 2 1", {0, 5}, "3", "0 1 2 3 4"},
    {"MostFrequentOfWhatIsKept", Combine::mode, "9 9 3 2 2", {0, 5}, "2", "2 3 4", 2},
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
    for (const auto row :
         kept_rows(gather, columns, rows_below({season.plan, season.facts.rows}, rows, sites, site),
                   site)) {
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

// Node c is the gather; a lies on the rows, b and d on the sites.
struct LessCase {
  const char* name;
  Gather gather;
  const char* marks;
  const char* less;  // by site
  const char* expected;
};
Gather less_highest(Combine how, int drop_lowest = 0) {
  Gather gather{a, {}, how, 0, drop_lowest, 0, {}};
  gather.less_highest = b;
  return gather;
}
Gather less_lowest(Combine how, std::optional<Ratio> empty = {}) {
  Gather gather{a, {}, how, 0, 0, 0, empty};
  gather.less_lowest = b;
  return gather;
}
Gather over_nothing(State state) {
  Gather gather{a, {}, Combine::sum, 0, 0, 0, {}};
  gather.over_nothing = state;
  return gather;
}
const LessCase less_cases[] = {
    {"TheSecondHighest", less_highest(Combine::most), "9 8 7|3", "1 0", "8 3"},
    {"EachSiteItsOwnNumber", less_highest(Combine::sum), "9 8 7|3 2 1", "2 1", "7 3"},
    {"BesideWhatTheRuleDrops", less_highest(Combine::sum, 1), "9 8 7|3 2 1", "1 0", "8 5"},
    {"BelowZeroDropsNone", less_lowest(Combine::sum), "9 8 7|3", "-2 -1", "24 3"},
    {"APartOfARowDropsNone", less_lowest(Combine::sum), "9 8 7|3", "1.9 0.5", "17 3"},
    {"AllAreDropped", less_lowest(Combine::sum), "9 8 7|3", "3 2", "? ?"},
    {"AllAreDroppedAndThatIsDeclared", less_lowest(Combine::sum, Ratio(0)), "9 8 7|3", "3L 0",
     "0L 3"},
    {"TheNumberIsAbsent", less_lowest(Combine::sum), "9 8 ?|3", "- x", "? x"},
    {"TheNumberIsLate", less_lowest(Combine::sum), "9 8 7|3L", "1L 0", "17L 3L"},
    {"OverNothingAsDeclared", over_nothing(State::refused), "-|3", "0 0", "! 3"},
};
class EvaluateLess : public testing::TestWithParam<LessCase> {};
TEST_P(EvaluateLess, SaysTheSameHoweverColumnsAreStored) {
  const auto& [name, gather, marks, less, expected] = GetParam();
  std::string all = marks;
  std::ranges::replace(all, '|', ' ');
  const auto of_first = column_of(std::string(marks, std::string(marks).find('|'))).size();
  for (const Storage storage : {Storage::fixed, Storage::by_row})
    for (const std::int64_t over : {std::int64_t{0}, denominator}) {
      Season season = season_of(gather, sites, rows, {all.c_str(), less}, storage);
      season.plan.nodes[at(b)].rows = sites;
      season.facts.rows[at(sites)].count = 2;
      season.facts.rows[at(rows)].first_row = {0, static_cast<std::uint32_t>(of_first),
                                               static_cast<std::uint32_t>(column_of(all).size())};
      EXPECT_EQ(result_of(season, over), expected);
    }
}
INSTANTIATE_TEST_SUITE_P(Gathers, EvaluateLess, testing::ValuesIn(less_cases), case_name<LessCase>);

TEST(EvaluateGatherLimits, AMeanThatDoesNotFitTheDenominatorIsStillExact) {
  GatherCase eleven{"", Combine::mean, "1 1 1 1 1 1 1 1 1 1 2", {0, 11}, "", ""};
  const Season season = season_of(eleven, Storage::fixed);
  EXPECT_FALSE(is_in_whole_numbers(season));
  EXPECT_EQ(result_of(season, denominator), "12/11");
}

}  // namespace
}  // namespace redbanner
