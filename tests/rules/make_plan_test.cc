#include "rules/make_plan.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/rules/small_season.h"

namespace redbanner {
namespace {

// What every rulebook below begins with: two halves of a year, one form for sites.
const std::string half_year = R"toml(
[rulebook]
id = "b"
title = "b"
[[kind]]
id = "site"
title = "site"
attributes = [ { id = "region" }, { id = "headcount", type = "number", from = 0, to = 100000 } ]
[[period]]
id = "h1"
title = "first half"
from = 2023-01-01
to = 2023-06-30
)toml";
const std::string card = R"toml(
[[scorecard]]
id = "card"
title = "card"
for = "site"
absent = "rescale"
)toml";

struct PlanCase {
  const char* name;
  std::string rules;  // behind half_year
  std::string entrants;
  std::string entries;
  Origin origin;
  std::string expected;
};

const Origin total{Role::total, "card", "h1", "card"};

const PlanCase plan_cases[] = {
    {"FiveMarksDropTheHighestAndTheLowest", card + R"toml(
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
panel = { drop_highest = 1, drop_lowest = 1, from = 5 }
)toml",
     "A site\nB site\n",
     "A m h1 rater=1 mark=90\nA m h1 rater=2 mark=80\nA m h1 rater=3 mark=85\nA m h1 rater=4 "
     "mark=70\n"
     "A m h1 rater=5 mark=100\nB m h1 rater=1 mark=90\nB m h1 rater=2 mark=80\n",
     total, "A:85 B:85 "},
    {"NoMarkIsPendingNotZero", card + R"toml(
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
)toml",
     "A site\n", "", total, "A:-pending "},
    {"BelowTheQuorumStaysPending", card + R"toml(
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
panel = { quorum = 2 }
)toml",
     "A site\nB site\n", "A m h1 rater=1 mark=90\nB m h1 rater=1 mark=90\nB m h1 rater=2 mark=91\n",
     total, "A:-pending B:90.5 "},
    {"ARatioEarnsByItsBand", card + R"toml(
[[indicator]]
id = "r"
title = "r"
in = "card"
full = 60
entry = { measure = ["planned", "actual"], from = 0, to = 10000 }
value = "SUM(actual) / SUM(planned)"
points = [ { points = 0 }, { from = 0.95, points = 50 }, { from = 1, points = 60 } ]
)toml",
     "A site\nB site\nC site\n",
     "A r h1 planned=100 actual=94.99\nB r h1 planned=100 actual=95\nC r h1 planned=3 actual=3\n",
     total, "A:0 B:50 C:60 "},
    {"ProportionStopsAtFull", card + R"toml(
[[indicator]]
id = "r"
title = "r"
in = "card"
full = 30
entry = { measure = ["rate"], from = 0, to = 2 }
points = { proportional_to = 0.9 }
)toml",
     "A site\nB site\n", "A r h1 rate=0.6\nB r h1 rate=1.5\n", total, "A:20 B:30 "},
    {"DeductionsEndAtTheFloorAndNoEventIsFull", card + R"toml(
[[indicator]]
id = "s"
title = "s"
in = "card"
full = 40
floor = 0
events = [ { id = "notice", title = "n", each = -15 }, { id = "accident", title = "a", from = -20, to = -10 } ]
)toml",
     "A site\nB site\nC site\n",
     "A s h1 row=1 notice=1\nA s h1 row=2 notice=1\nA s h1 row=3 accident=-20\nB s h1 row=1 "
     "accident=-12.5\n",
     total, "A:0 B:27.5 C:40 "},
    {"BonusOutsideTheFullIsCapped", card + R"toml(
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
[[indicator]]
id = "bonus"
title = "bonus"
in = "card"
outside = true
cap = 5
events = [ { id = "won", title = "w", each = 2 } ]
)toml",
     "A site\n", "A m h1 rater=1 mark=90\nA bonus h1 row=1 won=1\nA bonus h1 row=2 won=2\n", total,
     "A:95 "},
    {"APartThatDoesNotApplyIsLeftOutAndTheRestScaled",
     R"toml(
[[scorecard]]
id = "card"
title = "card"
for = "site"
full = 100
absent = "rescale"
[[category]]
id = "c"
title = "c"
in = "card"
weight = 70
absent = { not_applicable = "rescale", not_examined = "rescale", refused = "zero" }
[[indicator]]
id = "x"
title = "x"
in = "c"
full = 60
[[indicator]]
id = "y"
title = "y"
in = "c"
full = 40
[[category]]
id = "d"
title = "d"
in = "card"
weight = 30
absent = "rescale"
[[indicator]]
id = "z"
title = "z"
in = "d"
full = 100
)toml",
     "A site\nB site\nC site\n",
     "A x h1 rater=1 mark=45\nA y h1 not_applicable\nA z h1 rater=1 mark=90\n"
     "B x h1 rater=1 mark=45\nB y h1 refused\nB z h1 rater=1 mark=90\n"
     "C x h1 rater=1 mark=45\nC y h1 rater=1 mark=30\nC z h1 not_applicable\n",
     total, "A:79.5 B:58.5 C:75 "},
    {"LateKeepsItsValueLessWhatItCosts", card + R"toml(
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
late = -2
)toml",
     "A site\n", "A m h1 late\nA m h1 rater=1 mark=90\n", total, "A:88~ "},
    {"PlacesEarnPointsAndEachRowCounts", card + R"toml(
[[indicator]]
id = "race"
title = "race"
in = "card"
full = 20
entry = "placing"
points = { per_place = [9, 6, 4] }
)toml",
     "A site\nB site\nC site\n",
     "A race h1 row=x place=1\nA race h1 row=y place=3\nB race h1 place=4\n", total,
     "A:13 B:0 C:0 "},
    {"EachRowIsANumberTimesANumber", card + R"toml(
[[indicator]]
id = "dive"
title = "dive"
in = "card"
full = 1000
entry = { rows = [ { id = "difficulty", from = 1, to = 4, decimals = 1 }, { id = "score", from = 0, to = 10, decimals = 1, raters = true } ], most = 11 }
panel = { combine = "sum", drop_highest = 1, drop_lowest = 1 }
each = "difficulty * score * 0.6"
)toml",
     "A site\n",
     "A dive h1 row=1 difficulty=3\nA dive h1 row=1 rater=1 score=8\nA dive h1 row=1 rater=2 "
     "score=9\n"
     "A dive h1 row=1 rater=3 score=7.5\nA dive h1 row=2 difficulty=2.5\nA dive h1 row=2 rater=1 "
     "score=8\n"
     "A dive h1 row=2 rater=2 score=8\nA dive h1 row=2 rater=3 score=8\n",
     total, "A:26.4 "},
    {"ARowThatLacksItsMarksIsPendingNotLeftOut", card + R"toml(
[[indicator]]
id = "dive"
title = "dive"
in = "card"
full = 1000
entry = { rows = [ { id = "difficulty", from = 1, to = 4, decimals = 1 }, { id = "score", from = 0, to = 10, decimals = 1, raters = true } ], most = 11 }
each = "difficulty * score"
)toml",
     "A site\n",
     "A dive h1 row=1 difficulty=3\nA dive h1 row=1 rater=1 score=8\nA dive h1 row=2 "
     "difficulty=2\n",
     total, "A:-pending "},
    {"RoundedAtTheIndicatorThenSummed", R"toml(
[[scorecard]]
id = "card"
title = "card"
for = "site"
absent = "rescale"
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 50
[[indicator]]
id = "n"
title = "n"
in = "card"
full = 50
)toml",
     "A site\n",
     "A m h1 rater=1 mark=40\nA m h1 rater=2 mark=40\nA m h1 rater=3 mark=41\nA n h1 rater=1 "
     "mark=30\n",
     total, "A:211/3 "},
};

class MakePlan : public testing::TestWithParam<PlanCase> {};

TEST_P(MakePlan, Computes) {
  const PlanCase& one = GetParam();
  const auto season = small_season(half_year + one.rules, one.entrants, one.entries);
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, one.origin), one.expected);
}

INSTANTIATE_TEST_SUITE_P(Rules, MakePlan, testing::ValuesIn(plan_cases), case_name<PlanCase>);

// Places, vetoes, awards and money over a year of two halves.
const std::string year = R"toml(
[rulebook]
id = "b"
title = "b"
[[kind]]
id = "site"
title = "site"
attributes = [ { id = "region" }, { id = "headcount", type = "number", from = 0, to = 100000 } ]
[[kind]]
id = "worker"
title = "worker"
person = true
attributes = [ { id = "service", type = "number", from = 0, to = 600 }, { id = "votes", type = "number", from = 0, to = 600 } ]
[[period]]
id = "h1"
title = "h1"
from = 2023-01-01
to = 2023-06-30
in = "y"
weight = 40
[[period]]
id = "h2"
title = "h2"
from = 2023-07-01
to = 2023-12-31
in = "y"
weight = 60
[[period]]
id = "y"
title = "y"
full = 100
absent = "absent"
[[scorecard]]
id = "card"
title = "card"
for = "site"
absent = "rescale"
[[indicator]]
id = "m"
title = "m"
in = "card"
full = 100
[[indicator]]
id = "closing"
title = "closing"
in = "card"
outside = true
periods = ["h2"]
events = [ { id = "clean_site", title = "c", each = 4 } ]
[[indicator]]
id = "safety"
title = "safety"
in = "card"
outside = true
events = [ { id = "fatal", title = "f", veto = "fatality" }, { id = "minor", title = "x", each = -1 } ]
[[grouping]]
id = "by_region"
title = "region"
by = "region"
[[veto]]
id = "fatality"
title = "fatality"
effect = { award = "none" }
for = "year"
[[place]]
id = "p"
title = "p"
scorecard = "card"
per = "by_region"
periods = ["h1", "h2", "y"]
tie_break = [ { by = "minor", order = "ascending" }, "closing" ]
ties = "shared"
min_months = 3
[[award]]
id = "banner"
title = "banner"
kind = "banner"
period = ["h1", "y"]
from = "p"
take = { top = 2, at_least = 80 }
ties_at_cut = "all_in"
money = { per_place = [300, 200] }
[[award]]
id = "upper_half"
title = "upper half"
period = "h1"
from = "p"
take = { share = 0.5 }
ties_at_cut = "all_in"
[[award]]
id = "worthy"
title = "worthy"
period = "y"
for = "worker"
quota = { one_per = 10, of = "headcount", at_least = 1, at_most = 2 }
eligible = "service >= 12"
money = { each = 50 }
)toml";
const std::string sites =
    "A site region=N headcount=25\nB site region=N headcount=9\nC site region=N headcount=31\n"
    "D site region=N headcount=10\nE site region=S headcount=5\nF site region=N headcount=5 "
    "from=2023-05-01\n"
    "P1 worker unit=A service=12\nP2 worker unit=A service=11\nP3 worker unit=A service=30\n"
    "P4 worker unit=A service=30\nP5 worker unit=B service=40\n";
const std::string marks =
    "A m h1 mark=95\nB m h1 mark=90\nC m h1 mark=90\nD m h1 mark=85\nE m h1 mark=79.99\nF m h1 "
    "mark=99\n"
    "A m h2 mark=80\nB m h2 mark=85\nC m h2 mark=80\nD m h2 mark=85\nE m h2 mark=81\nF m h2 "
    "mark=90\n";

struct YearCase {
  const char* name;
  std::string more;  // entries beside marks
  Origin origin;
  std::string expected;
};
const YearCase year_cases[] = {
    {"TheYearIsFortySixty",
     "",
     {Role::total, "card", "y", "card"},
     "A:86 B:87 C:84 D:85 E:80.596 F:93.6 "},
    {"WhatOneHalfExaminesCountsForTheYearAsItIs",
     "A closing h2 row=1 clean_site=1\n",
     {Role::indicator, "closing", "y", "card"},
     "A:4 B:0 C:0 D:0 E:0 F:0 "},
    {"PlacesByRegionTooFewMonthsUnranked",
     "",
     {Role::place, "p", "h1", "card"},
     "A:1 B:2 C:2 D:4 E:1 F:-n/a "},
    {"FewerDeductionsBreakTheTie",
     "B safety h1 row=1 minor=1\nC m h1 mark=91\n",
     {Role::place, "p", "h1", "card"},
     "A:1 B:3 C:2 D:4 E:1 F:-n/a "},
    {"TiedAtTheCutAllIn", "", {Role::award, "banner", "h1", "card"}, "A:1 B:1 C:1 D:0 E:0 F:0 "},
    {"AVetoPassesTheBannerOn",
     "A safety h1 row=1 fatal=1\n",
     {Role::award, "banner", "h1", "card"},
     "A:0 B:1 C:1 D:0 E:0 F:0 "},
    {"MoneyByPlaceAmongTheWinners",
     "A safety h1 row=1 fatal=1\n",
     {Role::money, "banner", "h1", "card"},
     "A:0 B:300 C:300 D:0 E:0 F:0 "},
    {"AVetoOfTheYearReachesTheYear",
     "A safety h1 row=1 fatal=1\n",
     {Role::veto, "fatality", "y", "card"},
     "A:1 B:0 C:0 D:0 E:0 F:0 "},
    {"AndTheSecondHalf",
     "A safety h1 row=1 fatal=1\n",
     {Role::veto, "fatality", "h2", "card"},
     "A:1 B:0 C:0 D:0 E:0 F:0 "},
    {"ButNotTheHalfBefore",
     "A safety h2 row=1 fatal=1\n",
     {Role::veto, "fatality", "h1", "card"},
     "A:0 B:0 C:0 D:0 E:0 F:0 "},
    {"QuotaByHeadcount", "", {Role::quota, "worthy", "y", "card"}, "A:2 B:1 C:2 D:1 E:1 F:1 "},
    {"NomineesByTheirUnitsOrderIneligibleSkipped",
     "nominate P2 worthy y 1\nnominate P1 worthy y 2\nnominate P4 worthy y 3\nnominate P3 worthy y "
     "4\n",
     {Role::award, "worthy", "y", "card"},
     "P1:1 P2:0 P3:0 P4:1 P5:0 "},
    {"AShareOfTheRankedCutDown",
     "",
     {Role::award, "upper_half", "h1", "card"},
     "A:1 B:1 C:1 D:0 E:1 F:0 "},
    {"TheLeadingGroupDecides",
     "decide banner h1 E granted\ndecide banner h1 A refused\n",
     {Role::award, "banner", "h1", "card"},
     "A:0 B:1 C:1 D:0 E:1 F:0 "},
};

class WholeYear : public testing::TestWithParam<YearCase> {};

TEST_P(WholeYear, Computes) {
  const YearCase& one = GetParam();
  const auto season = small_season(year, sites, marks + one.more);
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, one.origin), one.expected);
}

INSTANTIATE_TEST_SUITE_P(Year, WholeYear, testing::ValuesIn(year_cases), case_name<YearCase>);

struct CircleCase {
  const char* name;
  const char* more;
  const char* path;
};
const CircleCase circle_cases[] = {
    {"AVetoOverTheAwardItForbids",
     "[[veto]]\nid = \"greedy\"\ntitle = \"greedy\"\nwhen = \"count.banner > 0\"\n"
     "effect = { award = \"none\" }\n",
     "greedy (h1)"},
    {"AnAwardThatBreaksTheTiesOfItsOwnPlaces",
     "[[place]]\nid = \"q\"\ntitle = \"q\"\nscorecard = \"card\"\nperiods = [\"h1\"]\n"
     "ties = \"shared\"\ntie_break = [\"count.prize\"]\n[[award]]\nid = \"prize\"\n"
     "title = \"prize\"\nperiod = \"h1\"\nfrom = \"q\"\ntake = { top = 1 }\n"
     "ties_at_cut = \"all_in\"\nmoney = { per_place = [5] }\n",
     "prize (h1)"},
};

class Circle : public testing::TestWithParam<CircleCase> {};

TEST_P(Circle, IsRefusedWithItsPath) {
  const auto season = small_season(year + GetParam().more, sites, marks);
  ASSERT_TRUE(season->found.has_errors());
  const Message& fault = season->found.all().back().message;
  EXPECT_EQ(fault.id, "rule_needs_itself");
  EXPECT_NE(std::get<std::string>(fault.arguments.at(0)).find(GetParam().path), std::string::npos)
      << std::get<std::string>(fault.arguments.at(0));
}

INSTANTIATE_TEST_SUITE_P(Rules, Circle, testing::ValuesIn(circle_cases), case_name<CircleCase>);

}  // namespace
}  // namespace redbanner
