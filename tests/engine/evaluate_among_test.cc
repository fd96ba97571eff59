#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/one_node.h"

namespace redbanner {
namespace {

// a: what is gathered; b: the group; c: a condition, or how many more are dropped.
Among among(Combine how) { return {{a, {}, how, 0, 0, 0, {}}, b}; }
Among where(Combine how) { return {{a, c, how, 0, 0, 0, {}}, b}; }
Among or_else(Combine how, const Ratio& empty) { return {{a, c, how, 0, 0, 0, empty}, b}; }
Among over_nothing(State state) {
  Among among = where(Combine::sum);
  among.what.over_nothing = state;
  return among;
}
Among dropping(Combine how, int highest, int lowest, int from) {
  return {{a, {}, how, highest, lowest, from, {}}, b};
}
Among less_highest(Combine how) {
  Among among{{a, {}, how, 0, 0, 0, {}}, b};
  among.what.less_highest = c;
  return among;
}
Among less_lowest(Combine how, int drop_lowest = 0, int drop_from = 0) {
  Among among{{a, {}, how, 0, drop_lowest, drop_from, {}}, b};
  among.what.less_lowest = c;
  return among;
}
Partition partition(std::vector<NodeIndex> keys) { return {std::move(keys), {}}; }

struct AmongCase {
  const char* name;
  Operation operation;
  std::vector<const char*> inputs;
  const char* expected;
  Path path = Path::whole_numbers;
};

const AmongCase among_cases[] = {
    {"Sum", among(Combine::sum), {"1 2 3 4", "1 2 1 2"}, "4 6 4 6"},
    {"Mean", among(Combine::mean), {"1 2 3 5", "1 2 1 2"}, "2 3.5 2 3.5"},
    {"Least", among(Combine::least), {"1 2 3 5", "1 2 1 2"}, "1 2 1 2"},
    {"Most", among(Combine::most), {"1 2 3 5", "1 2 1 2"}, "3 5 3 5"},
    {"Count", among(Combine::count), {"1 2 3 -", "1 2 1 2"}, "2 1 2 1"},
    {"First", among(Combine::first), {"7 2 3 5", "1 2 1 2"}, "7 2 7 2"},
    {"Last", among(Combine::last), {"7 2 3 -", "1 2 1 2"}, "3 2 3 2"},
    {"Median", among(Combine::median), {"9 2 3 1", "1 1 1 2"}, "3 3 3 1"},
    {"MedianOfTwo", among(Combine::median), {"9 2", "1 1"}, "5.5 5.5"},
    {"Product", among(Combine::product), {"9 2 -0.5", "1 1 2"}, "18 18 -0.5", Path::unlimited},
    {"MostFrequent", among(Combine::mode), {"3 2 3 2 3", "1 1 1 1 1"}, "3 3 3 3 3"},
    {"OfSeveralMostFrequentTheHighest",
     among(Combine::mode),
     {"2 3 2 3 1", "1 1 1 1 1"},
     "3 3 3 3 3"},

    {"WhoIsInNoGroup", among(Combine::sum), {"1 2 3", "1 - 1"}, "4 - 4"},
    {"WhoIsInNoGroupIsNotApplicableAtAll",
     among(Combine::sum),
     {"1 ? 3", "1 ? 1"},
     "4 - 4",
     Path::unlimited},
    {"AbsentRowsAreLeftOutAndGetTheResult", among(Combine::mean), {"1 - 3", "1 1 1"}, "2 2 2"},
    {"APendingRowMakesItsGroupPending",
     among(Combine::sum),
     {"1 ? 3", "1 1 2"},
     "? ? 3",
     Path::unlimited},
    {"ALateRowMakesItsGroupLate", among(Combine::sum), {"1 2L 3", "1 1 2"}, "3L 3L 3"},
    {"OnlyWhereItHolds", where(Combine::sum), {"1 2 3", "1 1 1", "1 0 1"}, "4 4 4"},
    {"PendingWhereItDoesNotHold",
     where(Combine::sum),
     {"1 ? 3", "1 1 1", "1 0 1"},
     "4 4 4",
     Path::unlimited},
    {"OverNothingIsPending", where(Combine::sum), {"1 2", "1 2", "0 1"}, "? 2"},
    {"OverNothingAsItSays", over_nothing(State::not_applicable), {"1 2", "1 2", "0 1"}, "- 2"},
    {"OverNothingWhatIsDeclared", or_else(Combine::count, 0), {"1 2", "1 2", "0 1"}, "0 1"},

    {"DropsOfEachGroup", dropping(Combine::mean, 1, 1, 3), {"9 1 4 6 2", "1 1 1 1 2"}, "5 5 5 5 2"},
    {"LessHighest",
     less_highest(Combine::most),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "9 6 4 1",
     Path::unlimited},
    {"LessHighestOfASum",
     less_highest(Combine::sum),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "20 11 5 1",
     Path::unlimited},
    {"LessHighestOfAMean",
     less_highest(Combine::mean),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "5 11/3 2.5 1",
     Path::unlimited},
    {"LessHighestOfAMedian",
     less_highest(Combine::median),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "5 4 2.5 1",
     Path::unlimited},
    {"LessHighestOfACount",
     less_highest(Combine::count),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "4 3 2 1",
     Path::unlimited},
    {"LessHighestOfAProduct",
     less_highest(Combine::product),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "216 24 4 1",
     Path::unlimited},
    {"LessHighestOfTheFirst",
     less_highest(Combine::first),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "9 1 1 1",
     Path::unlimited},
    {"LessThanNothingDropsNone",
     less_highest(Combine::sum),
     {"9 1", "1 1", "-1 0.99"},
     "10 10",
     Path::unlimited},
    {"LessThanAll", less_highest(Combine::sum), {"9 1", "1 1", "2 99999"}, "? ?", Path::unlimited},
    {"HowManyLessIsAbsent",
     less_highest(Combine::sum),
     {"9 1 2", "1 1 1", "- ? 1L"},
     "- ? 3L",
     Path::unlimited},
    {"LessLowest",
     less_lowest(Combine::sum),
     {"9 1 4 6", "1 1 1 1", "0 1 2 3"},
     "20 19 15 9",
     Path::unlimited},
    {"LessLowestBesideWhatTheRuleDrops",
     less_lowest(Combine::sum, 1, 3),
     {"9 1 4 6 5", "1 1 1 1 2", "0 1 2 3 0"},
     "19 15 9 ? 5",
     Path::unlimited},

    {"GroupsByOneKey", partition({a}), {"7 3 7 -1 3L"}, "1 2 1 3 2L", Path::unlimited},
    {"GroupsByTwoKeys", partition({a, b}), {"7 7 3 7", "1 2 1 1"}, "1 2 3 1", Path::unlimited},
    {"NoGroupWhereAKeyIsAbsent",
     partition({a, b}),
     {"7 - 7 7", "1 1 ? 1"},
     "1 - ? 1",
     Path::unlimited},
    {"OneGroupWithoutKeys", partition({}), {"7 -"}, "1 1", Path::unlimited},

    {"NumberedInEachGroup",
     Numbered{a, b},
     {"5 5 9 2 1", "1 2 1 1 2"},
     "1 1 2 3 2",
     Path::unlimited},
    {"NumberedIsWhoHasAValue",
     Numbered{a, b},
     {"5 - ? 2L x", "1 1 1 1 -"},
     "1 - ? 2L x",
     Path::unlimited},
    {"NumberedInNoGroup", Numbered{a, b}, {"5 6", "- 1"}, "- 1", Path::unlimited},
};
class EvaluateAmong : public testing::TestWithParam<AmongCase> {};

TEST_P(EvaluateAmong, SaysTheSameHoweverColumnsAreStored) {
  const auto& [name, operation, inputs, expected, path] = GetParam();
  for (const std::string& result : results_of(operation, inputs)) EXPECT_EQ(result, expected);
}
TEST_P(EvaluateAmong, TakesThePath) {
  const auto& [name, operation, inputs, expected, path] = GetParam();
  const Season season = season_of(operation, sites, sites, inputs, Storage::fixed);
  EXPECT_EQ(is_in_whole_numbers(season), path == Path::whole_numbers);
}
INSTANTIATE_TEST_SUITE_P(Amongs, EvaluateAmong, testing::ValuesIn(among_cases),
                         case_name<AmongCase>);

TEST(EvaluatePartition, WithinEachSite) {
  Season season = season_of(Partition{{a}, sites}, rows, rows, {"7 3 7 7 3 7"}, Storage::fixed);
  season.facts.rows[at(rows)].first_row = {0, 3, 3, 6};
  EXPECT_EQ(result_of(season, denominator), "1 2 1 3 4 3");
}

TEST(EvaluatePartition, OfWhoBelongsToNoSite) {
  Season season = season_of(Partition{{a}, sites}, people, people, {"7 7 7 ?"}, Storage::fixed);
  season.facts.rows[at(people)].parent = {1, -1, 1, -1};
  EXPECT_EQ(result_of(season, denominator), "1 - 1 ?");
}

// --- Of other entrants
// ----------------------------------------------------------------------------

// Sites 10, 11 and 12 of the roster stand in one set; 11, 12 and 13, which belong to 12, to 99 and
// to nobody, in the other.
Season fetching(Fetch::Whose whose, Storage storage) {
  Season season = season_of(Fetch{whose, a}, people, sites, {"1 2L ?"}, storage);
  season.facts.rows[at(sites)].entrant = {10, 11, 12};
  Rows& here = season.facts.rows[at(people)];
  here.count = 3;
  here.entrant = {11, 12, 13};
  here.unit = {12, 99, Rows::no_entrant};
  return season;
}

TEST(EvaluateFetch, TheSameEntrantElsewhere) {
  for (const Storage storage : {Storage::fixed, Storage::by_row})
    for (const std::int64_t over : {denominator, std::int64_t{0}})
      EXPECT_EQ(result_of(fetching(Fetch::Whose::own, storage), over), "2L ? -");
}

TEST(EvaluateFetch, TheUnitThatItBelongsTo) {
  for (const Storage storage : {Storage::fixed, Storage::by_row})
    for (const std::int64_t over : {denominator, std::int64_t{0}})
      EXPECT_EQ(result_of(fetching(Fetch::Whose::unit, storage), over), "? - -");
}

// --- Many rows
// ------------------------------------------------------------------------------------

constexpr std::size_t many = 100'000;

Column counted_up() {
  Column column;
  for (std::size_t row = 0; row < many; ++row)
    column.fixed.push_back(static_cast<std::int64_t>(row));
  return column;
}

// Were each row to look at its whole group, this would take hours.
TEST(EvaluateAmongMany, OneGroupWhereEachRowDropsAnotherNumber) {
  Season season =
      season_of(less_lowest(Combine::sum), sites, sites, {"1", "1", "1"}, Storage::fixed);
  season.facts.rows[at(sites)].count = many;
  season.facts.leaves[at(a)] = leaf_of(counted_up());
  season.facts.leaves[at(b)] = leaf_of(Column{1, std::vector<std::int64_t>(many, 7), {}, {}});
  season.facts.leaves[at(c)] = leaf_of(counted_up());
  const Column column = run(season, 0).columns[at(season.node)];
  EXPECT_EQ(column.value(many - 1), Ratio(std::int64_t{many} - 1));
  EXPECT_EQ(column.value(0), Ratio(std::int64_t{many} * (std::int64_t{many} - 1) / 2));
}

TEST(EvaluateAmongMany, AsManyGroupsAsRows) {
  Season season = season_of(among(Combine::sum), sites, sites, {"1", "1"}, Storage::fixed);
  season.facts.rows[at(sites)].count = many;
  season.facts.leaves[at(a)] = leaf_of(counted_up());
  season.facts.leaves[at(b)] = leaf_of(counted_up());
  EXPECT_EQ(run(season, 0).columns[at(season.node)].value(many - 1), Ratio(std::int64_t{many} - 1));
}

}  // namespace
}  // namespace redbanner
