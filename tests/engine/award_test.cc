#include "engine/award/award.h"

#include <gtest/gtest.h>

#include "engine/core/cases.h"
#include "tests/case_name.h"
#include "tests/engine/columns.h"

namespace redbanner {
namespace {

constexpr auto all_in = Take::Ties::all_in;
constexpr auto none_in = Take::Ties::none_in;
constexpr auto by_group = Take::Ties::decision;
constexpr auto moves_up = Take::Refused::moves_up;
constexpr auto left_empty = Take::Refused::left_empty;

// Four sites or more, each one's total in a row; all in one group but where `group` says so.
struct TakeCase {
  const char* name;
  const char* totals;
  const char* number;  // the same for all of a group; empty: no number
  const char* expected;
  const char* no_accident = "";   // yes 1, no 0: the condition "accident"
  const char* above_needed = "";  // the condition "at_least", which also shows the total
  Take::Ties ties = all_in;
  Take::Refused refused = moves_up;
  const char* recorded = "";  // "+" granted, "-" refused, "." nothing
  const char* group = "";
  Order::Shared shared = Order::Shared::skips;
  const char* share = "";
  const char* drawn = "";  // lots; empty: equals share
  int substitutes = 0;
  Take::End end = Take::End::first;
  Take::Share::Of share_of = Take::Share::Of::candidates;
  const char* parted_by = "";  // what parts equals at the cut, higher first
  const char* outside = "";    // yes 1, no 0: gets it beside the number
  const char* unit = "";       // at most one of each unit
  const char* has_other = "";  // yes 1, no 0: already has another award
};

const TakeCase take_cases[] = {
    {"TheFirstTwoGetIt", "95 90 80", "2 2 2", "place 1, place 2, beyond 3 after 2"},
    {"TheOrderOfRowsMeansNothing", "80 95 90", "2 2 2", "beyond 3 after 2, place 1, place 2"},
    {"WithoutANumberAllGetIt", "95 90 80", "", "place 1, place 2, place 3"},
    {"NumberZeroGivesNothing", "95 90", "0 0", "beyond 1, beyond 2"},
    {"ANegativeNumberGivesNothing", "95 90", "-1 -1", "beyond 1, beyond 2"},
    {"AFractionCountsAsTheWholeBelow", "95 90 80", "1.99 1.99 1.99",
     "place 1, beyond 2 after 1, beyond 3 after 1"},
    {"ANumberNotKnownGivesNothing", "95 90", "? ?", "beyond 1, beyond 2"},
    {"TheNumberIsReadFromAnyRowOfTheGroup", "95 90", "- 1", "place 1, beyond 2 after 1"},
    {"MoreThanThereAre", "95 90", "9 9", "place 1, place 2"},
    {"TieWithinTheNumber", "95 95 80", "2 2 2", "place 1, place 1, beyond 3 after 1"},
    {"TieAtTheCutAllIn", "95 90 90 80", "2 2 2 2", "place 1, place 2, place 2, beyond 4 after 2"},
    {"TieAtTheCutNoneIn", "95 90 90 80", "2 2 2 2",
     "place 1, tied 2 for 1, tied 2 for 1, beyond 4 after 1", "", "", none_in},
    {"TieAtTheTopNoneIn", "95 95 90", "1 1 1", "tied 2 for 1, tied 2 for 1, beyond 3", "", "",
     none_in},
    {"TieBehindTheCutIsBeyond", "95 90 80 80", "2 2 2 2",
     "place 1, place 2, beyond 3 after 2, beyond 3 after 2", "", "", none_in},
    {"TieThatFitsExactlyNoneIn", "95 90 90 80", "3 3 3 3",
     "place 1, place 2, place 2, beyond 4 after 2", "", "", none_in},
    {"AfterAVetoTheNextMovesUp", "95 90 80 70", "2 2 2 2",
     "place 1, fails accident (its turn), moved up 3, beyond 4 after 3", "1 0 1 1"},
    {"WithinTheNumberNobodyMovedUp", "95 90 80", "2 2 2",
     "fails accident (its turn), place 2, moved up 3", "0 1 1"},
    {"AfterAVetoThePlaceStaysEmpty", "95 90 80", "2 2 2",
     "place 1, fails accident (its turn), beyond 3 after 1", "1 0 1", "", all_in, left_empty},
    {"AVetoBehindTheNumberChangesNothing", "95 90 80 70", "2 2 2 2",
     "place 1, place 2, fails accident, beyond 4 after 2", "1 1 0 1"},
    {"AllVetoed", "95 90", "1 1", "fails accident (its turn), fails accident (its turn)", "0 0"},
    {"AllVetoedLeftEmptyGivesNothing", "95 90 80", "2 2 2",
     "fails accident (its turn), fails accident (its turn), beyond 3", "0 0 1", "", all_in,
     left_empty},
    {"TheFirstConditionThatFailsIsTheReason", "95 90", "1 1",
     "fails accident (its turn), fails at_least with 90 of 85 (its turn)", "0 1", "0 0"},
    {"TheReasonShowsWhatWasNeeded", "95 84.5", "2 2",
     "place 1, fails at_least with 84.5 of 85 (its turn)", "", "1 0"},
    {"AConditionNotKnownIsNotMet", "95 90", "1 1", "fails accident (its turn), moved up 2", "? 1"},
    {"ATieWithAVetoFreesTheCut", "95 95 90", "1 1 1",
     "place 1, fails accident (its turn), beyond 3 after 1", "1 0 1", "", none_in},
    {"ATieWithAVetoLeftEmptyStaysTied", "95 95 90", "1 1 1",
     "tied 2 for 1, fails accident (its turn), beyond 3", "1 0 1", "", none_in, left_empty},
    {"TieOfThoseWhoMoveUpAllIn", "95 90 90 80", "1 1 1 1",
     "fails accident (its turn), moved up 2, moved up 2, beyond 4 after 2", "0 1 1 1"},
    {"TieOfThoseWhoMoveUpNoneIn", "95 90 90 80", "1 1 1 1",
     "fails accident (its turn), tied 2 for 1, tied 2 for 1, beyond 4", "0 1 1 1", "", none_in},
    {"WhoIsNotRankedIsNoCandidate", "95 - ? 80", "2 2 2 2",
     "place 1, unranked -, unranked ?, place 2"},
    {"EachGroupByItself", "95 90 80 70", "1 1 2 2", "place 1, beyond 2 after 1, place 1, place 2",
     "", "", all_in, moves_up, "", "0 0 1 1"},
    {"DensePlacesCountHeads", "95 90 90 80", "3 3 3 3",
     "place 1, place 2, place 2, beyond 3 after 2", "", "", all_in, moves_up, "", "",
     Order::Shared::dense},
    {"DensePlacesMoveUpByHeads", "95 90 90 80", "3 3 3 3",
     "place 1, place 2, fails accident (its turn), moved up 3", "1 1 0 1", "", all_in, moves_up, "",
     "", Order::Shared::dense},
    {"TheLeadingGroupGrants", "95 90 80", "1 1 1", "place 1, beyond 2 after 1, by decision", "", "",
     all_in, moves_up, "..+"},
    {"TheLeadingGroupRefuses", "95 90 80", "1 1 1", "refused, beyond 2 after 1, beyond 3 after 1",
     "", "", all_in, moves_up, "-.."},
    {"ADecisionAsProposedKeepsTheRulesReason", "95 90", "1 1", "place 1, beyond 2 after 1", "", "",
     all_in, moves_up, "+-"},
    {"TheLeadingGroupGrantsDespiteAVeto", "95 90 80", "1 1 1",
     "by decision, moved up 2, beyond 3 after 2", "0 1 1", "", all_in, moves_up, "+.."},
    {"TheLeadingGroupGrantsToWhoIsNotRanked", "95 -", "1 1", "place 1, by decision", "", "", all_in,
     moves_up, ".+"},
    {"AShareOfTheRanked", "95 90 80 70 -", "",
     "place 1, place 2, beyond 3 after 2, beyond 4 after 2, unranked -", "", "", all_in, moves_up,
     "", "", Order::Shared::skips, "0.5"},
    {"AShareIsCutDown", "95 90 80", "", "place 1, beyond 2 after 1, beyond 3 after 1", "", "",
     all_in, moves_up, "", "", Order::Shared::skips, "0.5"},
    {"AShareGivesOneAtLeast", "95 90", "", "place 1, beyond 2 after 1", "", "", all_in, moves_up,
     "", "", Order::Shared::skips, "0.1"},
    {"AShareCountsWhoFailsACondition", "95 90 80 70", "",
     "fails accident (its turn), place 2, moved up 3, beyond 4 after 3", "0 1 1 1", "", all_in,
     moves_up, "", "", Order::Shared::skips, "0.5"},
    {"WhoWaitsKeepsWhatMayBeTheirs", "95 95 90", "1 1 1", "unranked ?, unranked ?, beyond 3", "",
     "", all_in, moves_up, "", "", Order::Shared::skips, "", "- - -"},
    {"WhatIsLeftBehindThoseWhoWaitIsGiven", "95 95 90 80", "3 3 3 3",
     "unranked ?, unranked ?, place 3, beyond 4 after 3", "", "", all_in, moves_up, "", "",
     Order::Shared::skips, "", "- - - -"},
    {"TwoPairsThatWait", "95 95 90 90 80", "3 3 3 3 3",
     "unranked ?, unranked ?, unranked ?, unranked ?, beyond 5", "", "", all_in, moves_up, "", "",
     Order::Shared::skips, "", "- - - - -"},
    {"OneWhoWaitsAndIsVetoed", "95 95 90", "1 1 1",
     "unranked ?, fails accident (its turn), beyond 3", "1 0 1", "", all_in, moves_up, "", "",
     Order::Shared::skips, "", "- - -"},
    {"ADrawDecidesTheCut", "95 95 90", "1 1 1", "beyond 2 after 1, place 1, beyond 3 after 1", "",
     "", none_in, moves_up, "", "", Order::Shared::skips, "", "2 1 3"},
    {"TheNextTwoAreSubstitutes", "95 90 80 70", "1 1 1 1",
     "place 1, substitute 1 at 2, substitute 2 at 3, beyond 4 after 1", "", "", all_in, moves_up,
     "", "", Order::Shared::skips, "", "", 2},
    {"EqualsShareTheNumberOfASubstitute", "95 90 90 80", "1 1 1 1",
     "place 1, substitute 1 at 2, substitute 1 at 2, substitute 3 at 4", "", "", all_in, moves_up,
     "", "", Order::Shared::skips, "", "", 3},
    {"WhoEqualsTheLastSubstituteIsOne", "95 90 90 80", "1 1 1 1",
     "place 1, substitute 1 at 2, substitute 1 at 2, beyond 4 after 1", "", "", all_in, moves_up,
     "", "", Order::Shared::skips, "", "", 1},
    {"WhoFailsAConditionIsNoSubstitute", "95 90 80 70", "1 1 1 1",
     "place 1, fails accident, substitute 1 at 3, beyond 4 after 1", "1 0 1 1", "", all_in,
     moves_up, "", "", Order::Shared::skips, "", "", 1},
    {"BehindATieAtTheCutOneOfThemComesFirst", "95 95 90 80", "1 1 1 1",
     "tied 2 for 1, tied 2 for 1, substitute 2 at 3, beyond 4", "", "", none_in, moves_up, "", "",
     Order::Shared::skips, "", "", 2},
    {"BehindThoseWhoWaitOneOfThemComesFirst", "95 95 90 80", "1 1 1 1",
     "unranked ?, unranked ?, substitute 2 at 3, beyond 4", "", "", all_in, moves_up, "", "",
     Order::Shared::skips, "", "- - - -", 2},
    {"NoNumberHasNoSubstitutes", "95 90", "0 0", "beyond 1, beyond 2", "", "", all_in, moves_up, "",
     "", Order::Shared::skips, "", "", 2},
    {"ANumberNotKnownHasNoSubstitutes", "95 90", "? ?", "beyond 1, beyond 2", "", "", all_in,
     moves_up, "", "", Order::Shared::skips, "", "", 2},
    {"ASubstituteIsGrantedByDecision", "95 90 80", "1 1 1",
     "refused, by decision, substitute 2 at 3", "", "", all_in, moves_up, "-+.", "",
     Order::Shared::skips, "", "", 2},
    {"Nobody", "", "", ""},
};

// What is said beside the number, as named fields.
TakeCase with(TakeCase of, void (*change)(TakeCase&)) {
  change(of);
  return of;
}

const TakeCase more_cases[] = {
    with({"TheYellowFlagForTheLast", "95 90 80", "1 1 1",
          "beyond 1 after 3, beyond 2 after 3, place 3"},
         [](TakeCase& c) { c.end = Take::End::last; }),
    with({"TheLastButOneWhereTheLastIsVetoed", "95 90 80", "1 1 1",
          "beyond 1 after 2, moved up 2, fails accident (its turn)", "1 1 0"},
         [](TakeCase& c) { c.end = Take::End::last; }),
    with({"TwoShareTheLastPlace", "95 80 80", "1 1 1", "beyond 1 after 2, place 2, place 2"},
         [](TakeCase& c) { c.end = Take::End::last; }),
    with({"EqualsAtTheCutArePartedByAnotherKey", "95 90 90 80", "2 2 2 2",
          "place 1, beyond 2 after 2, place 2, beyond 4 after 2"},
         [](TakeCase& c) { c.parted_by = "0 1 2 3"; }),
    with({"EqualsInTheOtherKeyTooStayTied", "95 90 90 80", "2 2 2 2",
          "place 1, tied 2 for 1, tied 2 for 1, beyond 4 after 1", "", "", none_in},
         [](TakeCase& c) { c.parted_by = "0 1 1 3"; }),
    with({"WhoLacksTheOtherKeyStandsBehind", "95 90 90 90", "3 3 3 3",
          "place 1, place 2, beyond 2 after 2, place 2"},
         [](TakeCase& c) { c.parted_by = "0 1 - 3"; }),
    with({"TheOtherKeyPartsNobodyAwayFromTheCut", "95 90 90 80", "3 3 3 3",
          "place 1, place 2, place 2, beyond 4 after 2"},
         [](TakeCase& c) { c.parted_by = "0 1 2 3"; }),
    with({"TheLeadingGroupIsToDecideAtTheCut", "95 90 90 80", "2 2 2 2",
          "place 1, awaits 2 for 1, awaits 2 for 1, beyond 4 after 1", "", "", by_group},
         [](TakeCase&) {}),
    with({"TheLeadingGroupHasDecidedAtTheCut", "95 90 90 80", "2 2 2 2",
          "place 1, tied 2 for 1, by decision, beyond 4 after 1", "", "", by_group, moves_up,
          "..+."},
         [](TakeCase&) {}),
    with({"OneOfThreeIsDecidedOnAndOneIsMissing", "90 90 90", "2 2 2",
          "by decision, awaits 3 for 2, refused", "", "", by_group, moves_up, "+.-"},
         [](TakeCase&) {}),
    with({"OutsideTheNumberUsesUpNothing", "95 90 80 70", "1 1 1 1",
          "place 1, beyond 2 after 1, outside 3, beyond 4 after 1"},
         [](TakeCase& c) { c.outside = "0 0 1 0"; }),
    with({"NobodyMovesUpBehindOneOutsideTheNumber", "95 90 80", "1 1 1",
          "outside 1, place 2, beyond 3 after 2"},
         [](TakeCase& c) { c.outside = "1 0 0"; }),
    with({"AConditionHoldsOutsideTheNumberToo", "95 90", "1 1",
          "fails accident (its turn), moved up 2", "0 1"},
         [](TakeCase& c) { c.outside = "1 0"; }),
    with({"AtMostOneOfAUnit", "95 90 80 70", "3 3 3 3",
          "place 1, beyond limit 2, place 3, moved up 4"},
         [](TakeCase& c) { c.unit = "7 7 8 9"; }),
    with({"WhoseUnitIsNotKnownIsNotLimited", "95 90 80", "3 3 3", "place 1, place 2, place 3"},
         [](TakeCase& c) { c.unit = "7 - -"; }),
    with({"EqualsOfAUnitAreAllIn", "95 95 80", "3 3 3", "place 1, place 1, beyond limit 3"},
         [](TakeCase& c) { c.unit = "7 7 7"; }),
    with({"EqualsOfAUnitNoneIn", "95 95 80 70", "3 3 3 3",
          "tied 2 for 1, tied 2 for 1, place 3, moved up 4", "", "", none_in},
         [](TakeCase& c) { c.unit = "7 7 7 8"; }),
    with({"EqualsOfAUnitArePartedByAnotherKey", "95 95 80", "3 3 3",
          "tied 1 for 0, place 1, place 3", "", "", none_in},
         [](TakeCase& c) {
           c.unit = "7 7 8";
           c.parted_by = "1 2 0";
         }),
    with({"WhoHasAnotherAwardIsNoCandidate", "95 90 80", "1 1 1",
          "other award, place 2, beyond 3 after 2"},
         [](TakeCase& c) { c.has_other = "1 0 0"; }),
    with({"AShareOfWhatRemains", "95 90 80 70 60 50", "",
          "other award, other award, place 3, place 4, beyond 5 after 4, beyond 6 after 4"},
         [](TakeCase& c) {
           c.share = "0.5";
           c.has_other = "1 1 0 0 0 0";
         }),
    with({"AShareOfTheEligible", "95 90 80 70", "",
          "fails accident (its turn), moved up 2, beyond 3 after 2, beyond 4 after 2", "0 1 1 1"},
         [](TakeCase& c) {
           c.share = "0.5";
           c.share_of = Take::Share::Of::eligible;
         }),
};

std::string text_of(const Decision& decision) {
  using std::to_string;
  return std::visit(
      Cases{
          [](const GrantedByPlace& granted) {
            return (granted.moved_up ? "moved up " : "place ") + to_string(granted.place);
          },
          [](const GrantedOutside& granted) { return "outside " + to_string(granted.place); },
          [](const ByOtherAward&) -> std::string { return "other award"; },
          [](const Substitute& one) {
            return "substitute " + to_string(one.number) + " at " + to_string(one.place);
          },
          [](const BeyondLimit& beyond) { return "beyond limit " + to_string(beyond.place); },
          [](const AwaitsDecision& tied) {
            return "awaits " + to_string(tied.sharing) + " for " + to_string(tied.left);
          },
          [](const GrantedByDecision&) -> std::string { return "by decision"; },
          [](const RefusedByDecision&) -> std::string { return "refused"; },
          [](const NotRanked& unranked) { return "unranked " + word_of(unranked.state); },
          [](const FailsCondition& fails) {
            std::string text = "fails " + fails.at->rule;
            if (fails.at->value) text += " with " + fails.at->value->text();
            if (fails.at->needed) text += " of " + fails.at->needed->text();
            if (fails.would_have_won) text += " (its turn)";
            return text;
          },
          [](const BeyondNumber& beyond) {
            std::string text = "beyond " + to_string(beyond.place);
            if (beyond.last_place != 0) text += " after " + to_string(beyond.last_place);
            return text;
          },
          [](const TiedAtCut& tied) {
            return "tied " + to_string(tied.sharing) + " for " + to_string(tied.left);
          },
      },
      decision.outcome);
}

std::string filled(const std::string& words, const std::string& otherwise, std::size_t rows) {
  if (!words.empty()) return words;
  std::string same;
  for (std::size_t row = 0; row < rows; ++row) same += otherwise + ' ';
  return same;
}

std::vector<RecordedDecision> recorded_of(std::string_view signs) {
  std::vector<RecordedDecision> recorded;
  for (const char sign : signs)
    recorded.push_back(sign == '+'   ? RecordedDecision::granted
                       : sign == '-' ? RecordedDecision::refused
                                     : RecordedDecision::none);
  return recorded;
}

std::string decided(const TakeCase& take_case, Storage storage) {
  constexpr NodeIndex totals{0};
  constexpr NodeIndex group{1};
  constexpr NodeIndex number{2};
  constexpr NodeIndex no_accident{3};
  constexpr NodeIndex above_needed{4};
  constexpr NodeIndex place{5};
  std::vector<Column> columns{column_of(take_case.totals, storage)};
  const std::size_t rows = columns.front().size();
  columns.push_back(column_of(filled(take_case.group, "0", rows), storage, 1));
  columns.push_back(column_of(take_case.number, storage));
  columns.push_back(column_of(filled(take_case.no_accident, "1", rows), storage, 1));
  columns.push_back(column_of(filled(take_case.above_needed, "1", rows), storage, 1));
  constexpr NodeIndex lots{6};
  Order order{{{totals}}, group, {}, {}, take_case.shared};
  if (*take_case.drawn != 0) order.decided = Order::Decided{Order::Decided::How::draw, lots};
  columns.push_back(columns.front());  // the column of places has the states of the totals
  columns.push_back(column_of(take_case.drawn, storage, 1));
  const Places places = rank(order, columns);
  columns[at(place)].states.resize(rows);
  for (std::size_t row = 0; row < rows; ++row)
    if (places.waits(row)) columns[at(place)].states[row] = State::pending;

  constexpr NodeIndex needed{7};
  constexpr NodeIndex cut{8};
  constexpr NodeIndex outside{9};
  constexpr NodeIndex unit{10};
  constexpr NodeIndex has_other{11};
  columns.push_back(column_of(filled("", "85", rows), storage, 1));
  columns.push_back(column_of(filled(take_case.parted_by, "0", rows), storage));
  columns.push_back(column_of(filled(take_case.outside, "0", rows), storage, 1));
  columns.push_back(column_of(filled(take_case.unit, "-", rows), storage, 1));
  columns.push_back(column_of(filled(take_case.has_other, "0", rows), storage, 1));
  Order order_at_cut{{{totals}, {cut}}, group, {}, {}};
  const Places places_at_cut = rank(order_at_cut, columns);

  Take rule;
  rule.order = place;
  rule.conditions = {{no_accident, "accident", {}, {}}, {above_needed, "at_least", totals, needed}};
  if (*take_case.number != 0) rule.number = number;
  if (*take_case.share != 0)
    rule.share = Take::Share{ratio_of_word(take_case.share), take_case.share_of};
  rule.ties_at_cut = take_case.ties;
  rule.refused = take_case.refused;
  rule.substitutes = take_case.substitutes;
  rule.end = take_case.end;
  if (*take_case.outside != 0) rule.outside = outside;
  if (*take_case.unit != 0) rule.limit = Take::Limit{unit, 1, "unit"};
  if (*take_case.has_other != 0)
    rule.others = {{Take::Other::Must::lack, "first_prize", has_other}};
  const bool parts = *take_case.parted_by != 0;
  if (parts) rule.cut = place;
  std::string text;
  for (const auto& decision : take(rule, places, parts ? &places_at_cut : nullptr, columns,
                                   recorded_of(take_case.recorded)))
    text += (text.empty() ? "" : ", ") + text_of(decision);
  return text;
}

class TakeTest : public testing::TestWithParam<TakeCase> {};

TEST_P(TakeTest, WholeNumbersOverOneDenominator) {
  EXPECT_EQ(decided(GetParam(), Storage::fixed), GetParam().expected);
}
TEST_P(TakeTest, ADenominatorARow) {
  EXPECT_EQ(decided(GetParam(), Storage::by_row), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Awards, TakeTest, testing::ValuesIn(take_cases), case_name<TakeCase>);
INSTANTIATE_TEST_SUITE_P(Graph, TakeTest, testing::ValuesIn(more_cases), case_name<TakeCase>);

}  // namespace
}  // namespace redbanner
