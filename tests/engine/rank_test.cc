#include "engine/rank/rank.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/columns.h"

namespace redbanner {
namespace {

constexpr auto higher = Order::Key::Better::higher;
constexpr auto lower = Order::Key::Better::lower;

struct Key {
  const char* column;
  Order::Key::Better better = higher;
};

struct RankCase {
  const char* name;
  std::vector<Key> keys;
  // "2=@1": second, shared, parted from those before by the second key; "-": not applicable.
  const char* expected;
  const char* group = "";
  const char* ranked = "";
  const char* ranked_last = "";
  Order::Shared shared = Order::Shared::skips;
  // What parts equals, from which contest, and down to which place; "": nothing does.
  const char* decided = "";
  const char* contest = "";
  std::optional<int> places = std::nullopt;
};

const RankCase rank_cases[] = {
    {"TheHighestIsFirst", {{"80 95 90"}}, "3@0 1 2@0"},
    {"TheLowestIsFirstWhereLessIsBetter", {{"80 95 90", lower}}, "1 3@0 2@0"},
    {"EqualsShareAndSkip", {{"90 95 90 80"}}, "2=@0 1 2=@0 4@0"},
    {"EqualsShareAndTheNextFollows",
     {{"90 95 90 80"}},
     "2=@0 1 2=@0 3@0",
     "",
     "",
     "",
     Order::Shared::dense},
    // The column has what they share: see EvaluateAward.
    {"EqualsShareTheAverage",
     {{"90 95 90 80"}},
     "2=@0 1 2=@0 4@0",
     "",
     "",
     "",
     Order::Shared::average},
    {"EqualsShareTheLast", {{"90 95 90 80"}}, "2=@0 1 2=@0 4@0", "", "", "", Order::Shared::last},
    {"AllEqualAreAllFirst", {{"90 90 90"}}, "1= 1= 1="},
    {"ATieBreakPartsEquals", {{"90 95 90"}, {"3 1 5"}}, "3@1 1 2@0"},
    {"ATieBreakOfFewerDeductions", {{"90 90 90"}, {"3 1 5", lower}}, "2@1 1 3@1"},
    {"TheThirdKeyIsAskedLast", {{"90 90 90"}, {"1 1 2"}, {"7 8 9"}}, "3@2 2@1 1"},
    {"WhatTheRuleLeavesEqualStaysEqual", {{"90 90 90"}, {"1 1 2"}}, "2=@1 2=@1 1"},
    {"AHundredthParts", {{"90.01 90 90.01"}}, "1= 3@0 1="},
    {"NegativeIsBelowZero", {{"-1 0 -2.5"}}, "2@0 1 3@0"},
    {"ZeroIsRanked", {{"0 5"}}, "2@0 1"},
    {"NotApplicableIsNotRanked", {{"90 - 80"}}, "1 - 2@0"},
    {"EachAbsenceIsNamed", {{"90 - x ! ?"}}, "1 - x ! ?"},
    {"LateIsRanked", {{"90 95L"}}, "2@0 1"},
    {"PendingInATieBreakIsNotRanked", {{"90 95 80"}, {"1 ? 2"}}, "1 ? 2@0"},
    {"PendingBeforeTheFirstKeysState", {{"- 90"}, {"? 1"}}, "? 1"},
    {"NoTieBreakIsBehindAnyTieBreak", {{"90 90 90"}, {"- -5 3"}}, "3@1 2@1 1"},
    {"NoTieBreakIsBehindAlsoWhereLessIsBetter", {{"90 90 90"}, {"- 5 3", lower}}, "3@1 2@1 1"},
    {"TwoWithoutTieBreakAreEqual", {{"90 90 90"}, {"- x 3"}}, "2=@1 2=@1 1"},
    {"EachGroupHasItsOwnFirst", {{"80 95 90 70"}}, "2@0 1 1 2@0", "0 0 1 1"},
    {"GroupNumbersMayLeaveGaps", {{"80 95 90"}}, "2@0 1 1", "4 4 0"},
    {"WithoutAGroupNoPlace", {{"80 95"}}, "1 -", "0 -"},
    {"AGroupThatIsPendingIsPending", {{"80 95"}}, "1 ?", "0 ?"},
    {"WhoIsNotRankedTakesNoPlace", {{"80 95 90"}}, "2@0 - 1", "", "1 0 1"},
    {"NotYetKnownWhetherRankedIsPending", {{"80 95 90"}}, "2@0 ? 1", "", "1 ? 1"},
    {"RankedLastIsBehindAll", {{"80 95 90"}}, "2@0 3@last 1", "", "", "0 1 0"},
    {"TwoRankedLastKeepTheirOrder", {{"80 95 90"}}, "3@0 2@last 1", "", "", "1 1 0"},
    {"RankedLastSharesWithItsEqual", {{"80 80 90"}}, "2=@last 2=@last 1", "", "", "1 1 0"},
    {"EqualsArePartedByWhatIsDecided",
     {{"90 95 90 80"}},
     "3@decided 1 2@0 4@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "2 - 1 -"},
    {"UntilItIsDecidedPlacesAreKept",
     {{"90 95 90 80"}},
     "?2 1 ?2 4@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "2 - - -"},
    {"UntilItIsDecidedEachCountsWherePlacesFollow",
     {{"90 95 90 80"}},
     "?2 1 ?2 4@0",
     "",
     "",
     "",
     Order::Shared::dense,
     "- - - -"},
    {"PlacesOfTwoContestsAreNotCompared",
     {{"90 95 90 80"}},
     "?2 1 ?2 4@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "2 - 1 -",
     "7 - 8 -"},
    {"PlacesOfOneContestAre",
     {{"90 95 90 80"}},
     "3@decided 1 2@0 4@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "2 - 1 -",
     "7 - 7 -"},
    {"DecidedEqualTheyShare",
     {{"90 90 90 80"}},
     "2=@decided 1 2=@decided 4@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "2 1 2 -"},
    {"OnlyTheFirstPlacesAreDecided",
     {{"90 90 80 80"}},
     "?1 ?1 3=@0 3=@0",
     "",
     "",
     "",
     Order::Shared::skips,
     "- - - -",
     "",
     2},
    {"WhoIsAloneNeedsNoDecision", {{"90 80"}}, "1 2@0", "", "", "", Order::Shared::skips, "- -"},
    {"EqualsOfAnotherGroupAreNone", {{"90 90"}}, "1 1", "0 1", "", "", Order::Shared::skips, "- -"},
    {"NobodyIsRanked", {{"- -"}}, "- -"},
    {"NobodyIsThere", {{""}}, ""},
};

// By node: the keys, group, ranked, ranked_last, decided, contest.
std::vector<Column> columns_of(const RankCase& rank_case, Storage storage) {
  std::vector<Column> columns;
  for (const auto& key : rank_case.keys) columns.push_back(column_of(key.column, storage));
  const std::string all_in_one = [&] {
    std::string words;
    for (std::size_t row = 0; row < columns.front().size(); ++row) words += "0 ";
    return words;
  }();
  const std::string group = rank_case.group;
  columns.push_back(column_of(group.empty() ? all_in_one : group, storage, 1));
  columns.push_back(column_of(rank_case.ranked, storage, 1));
  columns.push_back(column_of(rank_case.ranked_last, storage, 1));
  columns.push_back(column_of(rank_case.decided, storage, 1));
  columns.push_back(column_of(rank_case.contest, storage, 1));
  return columns;
}

Order order_of_case(const RankCase& rank_case) {
  Order order;
  std::uint32_t node = 0;
  for (const auto& key : rank_case.keys) order.keys.push_back({NodeIndex{node++}, key.better});
  order.group = NodeIndex{node};
  if (*rank_case.ranked != 0) order.ranked = NodeIndex{node + 1};
  if (*rank_case.ranked_last != 0) order.ranked_last = NodeIndex{node + 2};
  order.shared = rank_case.shared;
  if (*rank_case.decided == 0) return order;
  order.decided = Order::Decided{Order::Decided::How::play_off, NodeIndex{node + 3}, std::nullopt,
                                 rank_case.places};
  if (*rank_case.contest != 0) order.decided->contest = NodeIndex{node + 4};
  return order;
}

std::string placing(const Places& places, std::size_t row) {
  std::string text = std::to_string(places.place[row]);
  if (places.sharing[row] > 1) text += '=';
  if (places.decided_by[row] == Places::by_ranked_last) return text + "@last";
  if (places.decided_by[row] == Places::by_decided) return text + "@decided";
  if (places.decided_by[row] == Places::no_key) return text;
  return text + '@' + std::to_string(places.decided_by[row]);
}

std::string placings(const RankCase& rank_case, Storage storage) {
  const Order order = order_of_case(rank_case);
  const auto columns = columns_of(rank_case, storage);
  const Places places = rank(order, columns);
  std::string text;
  for (std::size_t row = 0; row < places.place.size(); ++row) {
    if (row > 0) text += ' ';
    if (places.place[row] != 0)
      text += placing(places, row);
    else
      text += word_of(unranked_state(order, columns, row));
    if (places.waits(row)) text += std::to_string(places.stands_at(row));
  }
  return text;
}

class Rank : public testing::TestWithParam<RankCase> {};

TEST_P(Rank, WholeNumbersOverOneDenominator) {
  EXPECT_EQ(placings(GetParam(), Storage::fixed), GetParam().expected);
}
TEST_P(Rank, ADenominatorARow) {
  EXPECT_EQ(placings(GetParam(), Storage::by_row), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Places, Rank, testing::ValuesIn(rank_cases), case_name<RankCase>);

TEST(RankExactly, AThirdIsAboveManyThrees) {
  const std::vector<Column> columns{column_of("1/3 0.333333333333333333 2/6", Storage::by_row),
                                    column_of("0 0 0")};
  const Places places = rank(Order{{{NodeIndex{0}}}, NodeIndex{1}, {}, {}, {}}, columns);
  EXPECT_EQ(places.place, (std::vector<std::uint32_t>{1, 3, 1}));
  EXPECT_EQ(places.sharing, (std::vector<std::uint32_t>{2, 1, 2}));
}

TEST(RankExactly, TheGroupOfWhoHasNoneIsMinusOne) {
  const std::vector<Column> columns{column_of("1 2"), column_of("3 -")};
  const Places places = rank(Order{{{NodeIndex{0}}}, NodeIndex{1}, {}, {}, {}}, columns);
  EXPECT_EQ(places.group, (std::vector<std::int64_t>{3, -1}));
}

}  // namespace
}  // namespace redbanner
