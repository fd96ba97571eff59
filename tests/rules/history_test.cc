// What the rules can ask of earlier years, of units and of people, and of the papers of nominees.

#include <gtest/gtest.h>

#include <ostream>

#include "tests/case_name.h"
#include "tests/rules/small_season.h"

namespace redbanner {
namespace {

constexpr const char* book = R"(
[rulebook]
id = "history"
title = "history"
[[kind]]
id = "crew"
[[kind]]
id = "person"
person = true
in = "crew"
[[scorecard]]
id = "card"
for = ["crew"]
absent = "error"
[[indicator]]
id = "quality"
in = "card"
full = 100
entry = "mark"
[[period]]
id = "year"
from = 2024-01-01
to = 2024-12-31
[[place]]
id = "rank"
scorecard = "card"
periods = ["year"]
ties = "shared"
[[award]]
id = "star"
kind = "banner"
period = "year"
from = "rank"
take = { top = 1 }
ties_at_cut = "all_in"
)";

constexpr const char* who = "A crew\nB crew\nC crew\nP person unit=A\nQ person unit=A\n";
constexpr const char* marks =
    "A quality year mark=90\nB quality year mark=80\nC quality year mark=70\n";

struct Asked {
  const char* name;
  const char* formula;
  const char* honours;
  const char* cells;
};
std::ostream& operator<<(std::ostream& out, const Asked& one) { return out << one.name; }

class Memory : public testing::TestWithParam<Asked> {};

TEST_P(Memory, IsAskedByFormulas) {
  const std::string figure =
      std::string("[[figure]]\nid = \"asked\"\nof = [\"card\"]\nvalue = \"") + GetParam().formula +
      "\"\n";
  const auto season = small_season(book + figure, who, marks + std::string(GetParam().honours));
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::figure, "asked", "year", "card"}), GetParam().cells);
}

constexpr const char* three_of_a =
    "honour 2021 star A\nhonour 2022 star A\nhonour 2023 star A\nhonour 2021 star B\n";
const Asked asked[] = {
    {"NothingIsRemembered", "earlier.star", "", "A:0 B:0 C:0 "},
    {"HowOftenWon", "earlier.star", three_of_a, "A:3 B:1 C:0 "},
    {"TwiceInOneYearIsTwice", "earlier.star", "honour 2023 star A\nhonour 2023 star A\n",
     "A:2 B:0 C:0 "},
    {"OfAnotherAwardIsNothing", "earlier.star", "honour 2023 stars A\n", "A:0 B:0 C:0 "},
    {"OfItsIndicatorsCounts", "earlier.star", "honour 2023 star/quality A\n", "A:1 B:0 C:0 "},
    {"TheYearItselfIsNotEarlier", "earlier.star", "honour 2024 star A\n", "A:0 B:0 C:0 "},
    {"LastYearIsOneYearAgo", "since.star", three_of_a, "A:1 B:3 C:-n/a "},
    {"NeverIsAbsent", "IFABSENT(since.star, 99)", "", "A:99 B:99 C:99 "},
    {"YearsRunning", "running.star", three_of_a, "A:3 B:0 C:0 "},
    {"AGapEndsTheRun", "running.star", "honour 2023 star A\nhonour 2021 star A\n", "A:1 B:0 C:0 "},
    {"WithThisYear", "running.star + count.star", three_of_a, "A:4 B:0 C:0 "},
};
INSTANTIATE_TEST_SUITE_P(Of, Memory, testing::ValuesIn(asked), case_name<Asked>);

struct Given {
  const char* name;
  const char* award;  // keys of the award "model", from the places
  const char* recorded;
  const char* cells;
};
std::ostream& operator<<(std::ostream& out, const Given& one) { return out << one.name; }

class History : public testing::TestWithParam<Given> {};

TEST_P(History, DecidesAwards) {
  const std::string award =
      std::string("[[award]]\nid = \"model\"\nperiod = \"year\"\nfrom = \"rank\"\n") +
      GetParam().award;
  const auto season = small_season(book + award, who, marks + std::string(GetParam().recorded));
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::award, "model", "year", "card"}), GetParam().cells);
}

const Given given[] = {
    {"NoBannerNoHonour", "eligible = \"count.star >= 1\"\n", "", "A:1 B:0 C:0 "},
    {"TwoYearsRunning", "eligible = \"running.star >= 1 AND count.star >= 1\"\n",
     "honour 2023 star A\n", "A:1 B:0 C:0 "},
    {"TwoYearsRunningWantsLastYear", "eligible = \"running.star >= 1 AND count.star >= 1\"\n",
     "honour 2022 star A\n", "A:0 B:0 C:0 "},
    {"RestsForThreeYears",
     "take = { top = 1 }\nties_at_cut = \"all_in\"\neligible = \"IFABSENT(since.model, 4) > 3\"\n",
     "honour 2021 model A\nhonour 2020 model B\n", "A:0 B:1 C:0 "},
    {"NotLastYearAgain",
     "take = { top = 1 }\nties_at_cut = \"all_in\"\neligible = \"running.model = 0\"\n",
     "honour 2023 model A\nhonour 2022 model B\n", "A:0 B:1 C:0 "},
    {"AnAbsentSinceHoldsNothing", "eligible = \"since.model > 3\"\n", "", "A:0 B:0 C:0 "},
};
INSTANTIATE_TEST_SUITE_P(Of, History, testing::ValuesIn(given), case_name<Given>);

struct OfPeople {
  const char* name;
  const char* keys;
  const char* recorded;
  const char* cells;
};
std::ostream& operator<<(std::ostream& out, const OfPeople& one) { return out << one.name; }

class Nominees : public testing::TestWithParam<OfPeople> {};

TEST_P(Nominees, AreChosenByHistoryAndPapers) {
  const std::string award =
      std::string("[[award]]\nid = \"worker\"\nperiod = \"year\"\nfor = \"person\"\n") +
      GetParam().keys;
  const auto season =
      small_season(book + award, who,
                   marks + std::string("nominate P worker year 1\nnominate Q worker year 2\n") +
                       GetParam().recorded);
  ASSERT_EQ(faults_of(*season), "");
  EXPECT_EQ(cells_of(*season, {Role::award, "worker", "year", "card"}), GetParam().cells);
}

constexpr const char* two_papers = "papers = [\"discipline\", \"safety\"]\n";
const OfPeople of_people[] = {
    {"TheMemoryFollowsThePerson", "eligible = \"earlier.worker = 0\"\n", "honour 2023 worker P\n",
     "P:0 Q:1 "},
    {"WithoutPapersNobody", two_papers, "", "P:0 Q:0 "},
    {"OnePaperIsNotTwo", two_papers, "paper P worker year discipline\n", "P:0 Q:0 "},
    {"BothPapers", two_papers, "paper P worker year discipline\npaper P worker year safety\n",
     "P:1 Q:0 "},
    {"APaperTakenBack", two_papers,
     "paper P worker year discipline\npaper P worker year safety\n"
     "paper P worker year safety back\n",
     "P:0 Q:0 "},
    {"APaperOfAnotherPeriod", two_papers,
     "paper P worker year discipline\npaper P worker may safety\n", "P:0 Q:0 "},
};
INSTANTIATE_TEST_SUITE_P(Of, Nominees, testing::ValuesIn(of_people), case_name<OfPeople>);

TEST(History, WordsOfItAreNotFree) {
  const auto season =
      small_season(std::string(book) + "[[figure]]\nid = \"since\"\nvalue = \"1\"\n", who, marks);
  EXPECT_NE(faults_of(*season).find("id_is_a_word"), std::string::npos) << faults_of(*season);
}

}  // namespace
}  // namespace redbanner
