#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/rules/small_season.h"

namespace redbanner {
namespace {

// Four crews with equal totals unless the entries say otherwise; an output of each, and races.
const std::string book = R"toml(
kind = [ { id = "crew" } ]
scorecard = [ { id = "card", for = "crew", absent = "error" } ]
indicator = [ { id = "score", in = "card", full = 100, entry = { measure = ["mark"] } } ]
[rulebook]
id = "t"
title = "t"
[[figure]]
id = "output"
entry = { measure = ["made"] }
[[figure]]
id = "quality"
entry = { measure = ["grade"] }
[[figure]]
id = "race"
entry = "placing"
value = "COUNT(place)"
[[figure]]
id = "shot"
entry = { rows = [ { id = "rings", to = 10 } ] }
value = "SUM(rings)"
[[period]]
id = "y"
from = 2023-01-01
to = 2023-12-31
each = "quarter"
combine = "sum"
absent = "left_out"
[[place]]
id = "p"
scorecard = "card"
periods = ["y_1", "y"]
ties = "shared"
)toml";

struct TiesCase {
  const char* name;
  const char* keys;  // further keys of the place
  const char* entries;
  const char* expected;  // of the first quarter, or of `period`
  const char* period = "y_1";
};
class Ties : public testing::TestWithParam<TiesCase> {};

std::string recorded(const std::string& entries) {
  std::string all;
  for (const char* crew : {"a", "b", "c", "d"})
    for (const char* period : {"y_1", "y_2", "y_3", "y_4"})
      all += std::string(crew) + " score " + period + " mark=80\n";
  return all + entries;
}

TEST_P(Ties, ArePartedAsTheRulesSay) {
  const auto season = small_season(book + GetParam().keys, "a crew\nb crew\nc crew\nd crew\n",
                                   recorded(GetParam().entries));
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::place, "p", GetParam().period, "card"}), GetParam().expected);
}

constexpr const char* outputs =
    "a output y_1 made=10\nb output y_1 made=6\nc output y_1 made=5\nd output y_1 made=1\n";
constexpr const char* above_the_mean =
    "tie_break = [ \"IF(output > AVERAGE(tied.output), 1, 0)\" ]";
constexpr const char* again =
    "tie_break = [ { restart = [ \"IF(output > AVERAGE(tied.output), 1, 0)\" ], depth = 2 } ]";

// a before b before c, b before c before a, c before a before b.
constexpr const char* in_a_circle =
    "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\nc race y_1 row=1 place=3\n"
    "b race y_1 row=2 place=1\nc race y_1 row=2 place=2\na race y_1 row=2 place=3\n"
    "c race y_1 row=3 place=1\na race y_1 row=3 place=2\nb race y_1 row=3 place=3\n";
// a before b twice, b before c three times, c before a once.
constexpr const char* weakest_of_a_circle =
    "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\n"
    "a race y_1 row=2 place=1\nb race y_1 row=2 place=2\n"
    "b race y_1 row=3 place=1\nc race y_1 row=3 place=2\n"
    "b race y_1 row=4 place=1\nc race y_1 row=4 place=2\n"
    "b race y_1 row=5 place=1\nc race y_1 row=5 place=2\n"
    "c race y_1 row=6 place=1\na race y_1 row=6 place=2\n";
constexpr const char* races =
    "tie_break = [ { head_to_head = \"race.place\", order = \"ascending\" } ]";

const TiesCase ties_cases[] = {
    {"TheTiedAreComparedAmongThemselves", above_the_mean, outputs, "a:1 b:1 c:3 d:3 "},
    {"WhoIsNotTiedDoesNotCount", above_the_mean,
     "a output y_1 made=10\nb output y_1 made=6\nc output y_1 made=5\nd output y_1 made=1\n"
     "a score y_1 mark=90\n",
     "a:1 b:2 c:2 d:4 "},  // the mean of 6, 5 and 1 is 4
    {"RanksAmongTheTied",
     "tie_break = [ { by = \"RANK(output, tied.output) + RANK(quality, "
     "tied.quality)\", order = \"ascending\" } ]",
     "a output y_1 made=10\nb output y_1 made=6\nc output y_1 made=5\nd output y_1 made=1\n"
     "a quality y_1 grade=1\nb quality y_1 grade=4\nc quality y_1 grade=3\nd quality y_1 grade=2\n"
     "d score y_1 mark=90\n",
     "a:3 b:2 c:4 d:1 "},  // without d: a 1+3, b 2+1, c 3+2
    {"WhomTheyLeaveEqualBeginAgain", again, outputs, "a:1 b:2 c:3 d:4 "},
    {"TwoKeysBeginAgainTogether",
     "tie_break = [ { restart = [ \"IF(output > AVERAGE(tied.output), 1, 0)\", "
     "\"IF(quality > AVERAGE(tied.quality), 1, 0)\" ], depth = 2 } ]",
     // Above 4 in output are a and b; of quality the mean over all four is 4 for all of round one.
     "a output y_1 made=6\nb output y_1 made=6\nc output y_1 made=2\nd output y_1 made=2\n"
     "a quality y_1 grade=7\nb quality y_1 grade=6\nc quality y_1 grade=2\nd quality y_1 grade=1\n",
     "a:1 b:2 c:3 d:4 "},
    {"EachKeyIsAmongThoseLeftEqualBefore",
     "tie_break = [ \"IF(output > AVERAGE(tied.output), 1, 0)\", "
     "\"IF(quality > AVERAGE(tied.quality), 1, 0)\" ]",
     "a output y_1 made=6\nb output y_1 made=6\nc output y_1 made=2\nd output y_1 made=2\n"
     "a quality y_1 grade=7\nb quality y_1 grade=6\nc quality y_1 grade=2\nd quality y_1 grade=1\n",
     "a:1 b:2 c:3 d:4 "},
    {"AheadMoreOften", races,
     "a race y_1 row=1 place=4\nb race y_1 row=1 place=2\nd race y_1 row=1 place=1\n"
     "a race y_1 row=2 place=3\nb race y_1 row=2 place=5\n"
     "a race y_1 row=3 place=1\nb race y_1 row=3 place=2\n"
     "c score y_1 mark=90\nd score y_1 mark=85\n",
     "a:3 b:4 c:1 d:2 "},
    {"InACircleTheyStayEqual", races, in_a_circle, "a:1 b:1 c:1 d:1 "},
    {"OneMoreContestBreaksTheCircle", races,
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\nc race y_1 row=1 place=3\n"
     "b race y_1 row=2 place=1\nc race y_1 row=2 place=2\na race y_1 row=2 place=3\n"
     "c race y_1 row=3 place=1\na race y_1 row=3 place=2\nb race y_1 row=3 place=3\n"
     "a race y_1 row=4 place=1\nc race y_1 row=4 place=2\nd score y_1 mark=70\n",
     "a:1 b:2 c:3 d:4 "},
    {"WhoNeverMetIsNeitherAheadNorBehind", races,
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\nc race y_1 row=2 place=1\n",
     "a:1 b:4 c:2 d:2 "},
    {"EqualInAContestIsNeither", races,
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=1\nc race y_1 row=1 place=3\n",
     "a:1 b:1 c:4 d:3 "},
    {"WithoutANameItIsOneContest", races, "a race y_1 place=2\nb race y_1 place=1\n",
     "a:4 b:1 c:2 d:2 "},
    {"ContestsOfTwoPeriodsAreTwo", races, "a race y_1 row=1 place=1\nb race y_2 row=1 place=2\n",
     "a:1 b:1 c:1 d:1 ", "y"},
    {"ContestsOfAllItsPeriods", races,
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\n"
     "a race y_2 row=1 place=4\nb race y_2 row=1 place=3\nc race y_2 row=1 place=5\n",
     "a:1 b:1 c:4 d:3 ", "y"},  // a +1 −1 +1, b −1 +1 +1, c −2
    {"QuarterAgainstQuarter", "tie_break = [ { head_to_head = \"periods.total\" } ]",
     "a score y_1 mark=81\na score y_2 mark=81\na score y_3 mark=81\na score y_4 mark=77\n",
     "a:1 b:2 c:2 d:2 ", "y"},
    {"TheMoreOfAListIsAhead", "tie_break = [ { head_to_head = \"shot.rings\" } ]",
     "a shot y_1 row=1 rings=9\nb shot y_1 row=1 rings=10\n"
     "a shot y_1 row=2 rings=9\nb shot y_1 row=2 rings=1\n"
     "a shot y_1 row=3 rings=8\nb shot y_1 row=3 rings=7\n",
     "a:1 b:4 c:2 d:2 "},
    {"HeadToHeadMayBeginAgain",
     "tie_break = [ { restart = [ { head_to_head = \"race.place\", order = \"ascending\" } ], "
     "depth = 2 } ]",
     // All four: a +2, b 0, c 0, d −2; then b against c: row 3.
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\n"
     "a race y_1 row=2 place=1\nc race y_1 row=2 place=2\n"
     "c race y_1 row=3 place=1\nb race y_1 row=3 place=2\n"
     "b race y_1 row=4 place=1\nd race y_1 row=4 place=2\n"
     "b race y_1 row=5 place=1\nd race y_1 row=5 place=2\n",
     "a:1 b:3 c:2 d:4 "},
    {"CopelandCountsWhomOneIsAheadOf", "tie_break = [ { copeland = \"shot.rings\" } ]",
     // a beats b by two contests of three, b beats c, a and c are equal, d met nobody.
     "a shot y_1 row=1 rings=9\nb shot y_1 row=1 rings=8\n"
     "a shot y_1 row=2 rings=9\nb shot y_1 row=2 rings=8\n"
     "a shot y_1 row=3 rings=1\nb shot y_1 row=3 rings=8\nc shot y_1 row=3 rings=1\n",
     "a:1 b:2 c:4 d:2 "},
    {"CopelandLeavesACircleEqual",
     "tie_break = [ { copeland = \"race.place\", order = \"ascending\" } ]", in_a_circle,
     "a:1 b:1 c:1 d:1 "},
    {"CopelandIsAmongTheTied",
     "tie_break = [ { copeland = \"race.place\", order = \"ascending\" } ]",
     "a race y_1 row=1 place=2\nb race y_1 row=1 place=3\nd race y_1 row=1 place=1\n"
     "c score y_1 mark=90\nd score y_1 mark=85\n",
     "a:3 b:4 c:1 d:2 "},
    {"SchulzeOverrulesTheWeakestOfACircle",
     "tie_break = [ { schulze = \"race.place\", order = \"ascending\" } ]", weakest_of_a_circle,
     "a:1 b:3 c:4 d:1 "},  // none beats d, who met nobody
    {"ByContestsAloneWhoMetNobodyIsNotRanked",
     "by = { schulze = \"race.place\", order = \"ascending\" }", weakest_of_a_circle,
     "a:1 b:2 c:3 d:-n/a "},
    {"ByContestsOfAllItsPeriods", "by = { copeland = \"race.place\", order = \"ascending\" }",
     "a race y_1 row=1 place=1\nb race y_1 row=1 place=2\n"
     "b race y_2 row=1 place=1\nc race y_2 row=1 place=2\n"
     "c race y_3 row=1 place=1\nd race y_3 row=1 place=2\n",
     "a:1 b:2 c:2 d:4 ", "y"},
    {"APlayOffDecides", "decide = \"play_off\"",
     "a p y_1 row=1 place=2\nb p y_1 row=1 place=1\nc p y_1 row=1 place=4\nd p y_1 row=1 place=3\n",
     "a:2 b:1 c:4 d:3 "},
    {"UntilThenTheyWait", "decide = \"play_off\"", "a p y_1 row=1 place=1\na score y_1 mark=90\n",
     "a:1 b:-pending c:-pending d:-pending "},
    {"BehindThemNothingIsOpen", "decide = \"decision\"", "d score y_1 mark=70\n",
     "a:-pending b:-pending c:-pending d:4 "},
    {"OnlyTheFirstPlaces", "decide = { by = \"play_off\", places = 1 }",
     "a score y_1 mark=90\nb score y_1 mark=90\n", "a:-pending b:-pending c:3 d:3 "},
    {"AnInnerPeriodIsDecidedByItself", "decide = \"decision\"",
     "a p y_1 row=1 place=1\nb p y_1 row=1 place=2\nc p y_1 row=1 place=3\nd p y_1 row=1 place=4\n"
     "d p y row=1 place=1\nc p y row=1 place=2\nb p y row=1 place=3\na p y row=1 place=4\n",
     "a:4 b:3 c:2 d:1 ", "y"},
};
INSTANTIATE_TEST_SUITE_P(Places, Ties, testing::ValuesIn(ties_cases), case_name<TiesCase>);

}  // namespace
}  // namespace redbanner
