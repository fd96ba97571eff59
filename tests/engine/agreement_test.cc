// Against worked examples of the literature:
//   Shrout, P. E., Fleiss, J. L. (1979): Intraclass correlations: uses in assessing rater
//     reliability. Psychological Bulletin 86(2), tables 2 to 4: six targets, four judges; mean
//     squares 11.24, 32.49 and 1.02, ICC(2,1) = .29
//   Siegel, S. (1956): Nonparametric statistics for the behavioral sciences, chapter 9: six
//     applicants ranked by three executives, W = .16; and, of Kendall, M. G. (1948): Rank
//     correlation methods, ten objects with ties, W = .828 (.796 without the correction)

#include <gtest/gtest.h>

#include "engine/ledger/doubts.h"
#include "tests/case_name.h"
#include "tests/engine/rated.h"

namespace redbanner {
namespace {

std::string text_of(const std::optional<Ratio>& number) { return number ? number->text() : "-"; }

std::string agreement_text(const std::vector<Rated>& sheets) {
  std::string text;
  for (const Agreement& one : agreements(rated_form(), rated_ledger(sheets), "h1")) {
    text += one.indicator + "/" + one.field + " " + std::to_string(one.raters) + "x" +
            std::to_string(one.entrants) + " W " + text_of(one.concordance) + " ICC " +
            text_of(one.intraclass);
    for (const auto& rater : one.by_rater)
      text += "\n" + rater.id + " " + std::to_string(rater.marks) + ": " +
              text_of(rater.difference) + ", " + text_of(rater.concordance_without);
  }
  return text;
}

struct AgreementCase {
  const char* name;
  std::vector<Rated> sheets;
  const char* expected;
};
class Agreements : public testing::TestWithParam<AgreementCase> {};
TEST_P(Agreements, AreExact) { EXPECT_EQ(agreement_text(GetParam().sheets), GetParam().expected); }
const AgreementCase agreement_cases[] = {
    {"ShroutAndFleiss",
     {{"h1", "J1", {"9", "6", "8", "7", "10", "6"}},
      {"h1", "J2", {"2", "1", "4", "1", "5", "2"}},
      {"h1", "J3", {"5", "3", "6", "2", "6", "4"}},
      {"h1", "J4", {"8", "2", "8", "6", "9", "7"}}},
     "quality/mark 4x6 W 479/540 ICC 184/635\n"
     "J1 6: 19/6, 289/303\n"
     "J2 6: -67/18, 271/306\n"
     "J3 6: -23/18, 272/303\n"
     "J4 6: 11/6, 87/101"},
    {"KendallWithoutTies",
     {{"h1", "X", {"1", "6", "3", "2", "5", "4"}},
      {"h1", "Y", {"1", "5", "6", "4", "2", "3"}},
      {"h1", "Z", {"6", "3", "2", "5", "4", "1"}}},
     "quality/mark 3x6 W 17/105 ICC -27/83\n"
     "X 6: 0, 8/35\n"
     "Y 6: 0, 8/35\n"
     "Z 6: 0, 23/35"},
    {"AllAlike",
     {{"h1", "A", {"7", "8", "9"}}, {"h1", "B", {"7", "8", "9"}}},
     "quality/mark 2x3 W 1 ICC 1\nA 3: 0, -\nB 3: 0, -"},
    {"AlikeInOrderNotInHeight",
     {{"h1", "A", {"7", "8", "9"}}, {"h1", "B", {"17", "18", "19"}}},
     "quality/mark 2x3 W 1 ICC 1/51\nA 3: -10, -\nB 3: 10, -"},
    {"OppositeOrder",
     {{"h1", "A", {"1", "2", "3"}}, {"h1", "B", {"3", "2", "1"}}},
     "quality/mark 2x3 W 0 ICC -3\nA 3: 0, -\nB 3: 0, -"},
    {"NobodyTellsThemApart",
     {{"h1", "A", {"7", "7"}}, {"h1", "B", {"7", "7"}}},
     "quality/mark 2x2 W - ICC -\nA 2: 0, -\nB 2: 0, -"},
    {"OnlyWhomAllRated",
     {{"h1", "A", {"1", "2", "3", "50"}}, {"h1", "B", {"1", "2", "3", ""}}},
     "quality/mark 2x3 W 1 ICC 1\nA 3: 0, -\nB 3: 0, -"},
    {"NobodyRatedByBoth",
     {{"h1", "A", {"1", ""}}, {"h1", "B", {"", "2"}}},
     "quality/mark 2x0 W - ICC -\nA 0: -, -\nB 0: -, -"},
    {"OneRater", {{"h1", "A", {"1", "2"}}}, ""},
    {"AnotherPeriod", {{"h2", "A", {"1", "2"}}, {"h2", "B", {"1", "2"}}}, ""},
    {"MeasuresAreNotRated", {{"h1", "", {"1", "2"}}}, ""},
};
INSTANTIATE_TEST_SUITE_P(Sheets, Agreements, testing::ValuesIn(agreement_cases),
                         case_name<AgreementCase>);

TEST(Agreements, TiesAreCorrectedAsKendallDoes) {
  const auto one = agreements(
      rated_form(),
      rated_ledger({{"h1", "X", {"1", "4.5", "2", "4.5", "3", "7.5", "6", "9", "7.5", "10"}},
                    {"h1", "Y", {"2.5", "1", "2.5", "4.5", "4.5", "8", "9", "6.5", "10", "6.5"}},
                    {"h1", "Z", {"2", "1", "4.5", "4.5", "4.5", "4.5", "8", "8", "8", "10"}}}),
      "h1");
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(text_of(one[0].concordance), "197/238");
  EXPECT_EQ(one[0].concordance->rounded(RoundingMode::half_up, Ratio(1, 1000)), Ratio(828, 1000));
}

}  // namespace
}  // namespace redbanner
