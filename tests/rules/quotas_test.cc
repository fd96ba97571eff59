#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/rules/small_season.h"

namespace redbanner {
namespace {

// Five sites; F has left before the year, G declares no number.
const std::string book = R"toml(
[rulebook]
id = "q"
title = "q"
[[kind]]
id = "site"
attributes = [ { id = "headcount", type = "number", from = 0, to = 100000 } ]
[[kind]]
id = "worker"
person = true
attributes = [ { id = "age", type = "number", from = 0, to = 100 } ]
[[scorecard]]
id = "card"
for = "site"
absent = "rescale"
[[indicator]]
id = "m"
in = "card"
full = 100
entry = { measure = ["mark"] }
[[period]]
id = "y"
from = 2023-01-01
to = 2023-12-31
[[place]]
id = "p"
scorecard = "card"
periods = "y"
ties = "shared"
[[table]]
id = "seats"
rows = [ { from = 0, points = 1 }, { from = 100, points = 2 }, { from = 500, points = 3.5 } ]
[[award]]
id = "worthy"
period = "y"
for = "worker"
)toml";
const std::string sites =
    "A site headcount=600\nB site headcount=250\nC site headcount=150\n"
    "F site headcount=500 to=2022-12-31\nG site\n"
    "P1 worker unit=A age=30\nP2 worker unit=A age=40\nP3 worker unit=A age=50\n";
const std::string marks =
    "A m y mark=80\nB m y mark=90\nC m y mark=70\nF m y mark=60\nG m y mark=50\n";

struct QuotaCase {
  const char* name;
  const char* quota;
  const char* expected;
};
const QuotaCase quota_cases[] = {
    {"TheLargestRemainder", R"q({ total = 7, by = "headcount", method = "largest_remainder" })q",
     "A:4 B:2 C:1 F:-n/a G:-n/a "},  // 4.2, 1.75, 1.05
    {"SainteLague", R"q({ total = 7, by = "headcount", method = "sainte_lague" })q",
     "A:4 B:2 C:1 F:-n/a G:-n/a "},
    {"DHondt", R"q({ total = 8, by = "headcount", method = "d_hondt" })q",
     "A:5 B:2 C:1 F:-n/a G:-n/a "},  // 600 300 250 200 150 150 125 120
    {"HuntingtonAndHill", R"q({ total = 4, by = "headcount", method = "huntington_hill" })q",
     "A:2 B:1 C:1 F:-n/a G:-n/a "},
    {"NoLessAndNoMore",
     R"q({ total = 9, by = "headcount", method = "largest_remainder", at_least = 3, at_most = 3 })q",
     "A:3 B:3 C:3 F:-n/a G:-n/a "},
    {"TheLeastIsMoreThanThereIs",
     R"q({ total = 8, by = "headcount", method = "largest_remainder", at_least = 3 })q",
     "A:-n/a B:-n/a C:-n/a F:-n/a G:-n/a "},
    {"ALastPlaceOfEqualClaims", R"q({ total = 5, by = "100", method = "d_hondt" })q",
     "A:1 B:1 C:1 F:-n/a G:1 "},
    {"TheLargerFirst",
     R"q({ total = 6, by = "MIN(headcount, 300)", method = "largest_remainder", ties = "larger_first" })q",
     "A:3 B:2 C:1 F:-n/a G:-n/a "},
    {"AFormulaIsCutDown", R"q({ number = "LOOKUP(headcount, seats)" })q",
     "A:3 B:2 C:2 F:3 G:-n/a "},
    {"ByThePlaceOfTheUnit", R"q({ number = "4 - p", at_least = 1 })q", "A:2 B:3 C:1 F:-n/a G:1 "},
    {"WithinTheTotal", R"q({ number = "LOOKUP(headcount, seats)", total = 7 })q",
     "A:3 B:2 C:2 F:-n/a G:-n/a "},
    {"BeyondTheTotalNobodyHasAny", R"q({ number = "LOOKUP(headcount, seats)", total = 6 })q",
     "A:-n/a B:-n/a C:-n/a F:-n/a G:-n/a "},
    {"HeadsWithinTheTotal", R"q({ one_per = 100, of = "headcount", total = 10, at_most = 5 })q",
     "A:5 B:2 C:1 F:-n/a G:-n/a "},
};

class Quota : public testing::TestWithParam<QuotaCase> {};

TEST_P(Quota, IsCountedOnTheUnits) {
  const auto season = small_season(book + "quota = " + GetParam().quota, sites, marks);
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::quota, "worthy", "y", "card"}), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Quotas, Quota, testing::ValuesIn(quota_cases), case_name<QuotaCase>);

TEST(Quota, LimitsTheNominees) {
  const auto season = small_season(
      book + R"q(quota = { total = 2, by = "headcount", method = "sainte_lague", at_most = 1 })q",
      sites, marks + "nominate P2 worthy y 1\nnominate P1 worthy y 2\n");
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::award, "worthy", "y", "card"}), "P1:0 P2:1 P3:0 ");
}

TEST(Quota, BeyondTheTotalNobodyIsProposed) {
  const auto season =
      small_season(book + R"q(quota = { number = "LOOKUP(headcount, seats)", total = 6 })q", sites,
                   marks + "nominate P2 worthy y 1\n");
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::award, "worthy", "y", "card"}), "P1:0 P2:0 P3:0 ");
}

TEST(Quota, SharesAreColumnsOfThePeople) {
  const auto season = small_season(book + R"q(quota = { one_per = 100, of = "headcount" }
shares = [ { id = "young", when = "age <= 35", at_least = 0.5 } ])q",
                                   sites, marks);
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::share, "worthy/young", "y", "card"}), "P1:1 P2:0 P3:0 ");
}

// Ranked workshop by workshop, each has its own number.
TEST(Quota, HoldsWithinTheUnitsOfAPlace) {
  const auto season =
      small_season(R"toml(
kind = [ { id = "shop", attributes = [ { id = "headcount", type = "number" } ] }, { id = "hand", in = "shop" } ]
scorecard = [ { id = "card", for = "hand", absent = "error" } ]
indicator = [ { id = "m", in = "card", full = 100, entry = { measure = ["mark"] } } ]
period = [ { id = "y", from = 2023-01-01, to = 2023-12-31 } ]
grouping = [ { id = "by_shop", by = "unit" } ]
place = [ { id = "p", scorecard = "card", per = "by_shop", periods = "y", ties = "shared" } ]
[rulebook]
id = "q"
title = "q"
[[award]]
id = "best"
period = "y"
from = "p"
quota = { total = 3, by = "headcount", method = "d_hondt" }
)toml",
                   "S shop headcount=20\nT shop headcount=9\na hand unit=S\nb hand unit=S\n"
                   "c hand unit=S\nd hand unit=T\ne hand unit=T\n",
                   "a m y mark=90\nb m y mark=80\nc m y mark=70\nd m y mark=60\ne m y mark=50\n");
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::award, "best", "y", "card"}), "a:1 b:1 c:0 d:1 e:0 ");
}

}  // namespace
}  // namespace redbanner
