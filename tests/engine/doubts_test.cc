#include "engine/ledger/doubts.h"

#include <gtest/gtest.h>

#include <utility>

#include "tests/case_name.h"
#include "tests/engine/rated.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

// "id entrant period rater: message", a line each.
std::string doubts_text(const EntryForm& form, const Ledger& ledger) {
  std::string text;
  for (const Doubt& doubt : doubts(form, ledger)) {
    text += doubt.id;
    for (const auto* part : {&doubt.entrant, &doubt.period, &doubt.rater})
      if (!part->empty()) text += " " + *part;
    text += ": " + message_text(doubt.message) + "\n";
  }
  return text;
}

struct DoubtCase {
  const char* name;
  std::vector<Rated> sheets;
  const char* expected;
};
class Doubts : public testing::TestWithParam<DoubtCase> {};
TEST_P(Doubts, NameWhatMayBeWrong) {
  EXPECT_EQ(doubts_text(rated_form(), rated_ledger(GetParam().sheets)), GetParam().expected);
}
const DoubtCase doubt_cases[] = {
    {"NothingRecorded", {}, ""},
    // far_from_panel: 20 of 100 points from the median of the others
    {"TwentyPointsAreNotFar", {{"h1", "A", {"80"}}, {"h1", "B", {"80"}}, {"h1", "C", {"60"}}}, ""},
    {"MoreThanTwentyPointsAre",
     {{"h1", "A", {"80"}}, {"h1", "B", {"80"}}, {"h1", "C", {"59.99"}}},
     "far_from_panel-3 e1 h1 C: doubt_far_from_panel(C, 59.99, 80)\n"},
    {"AboveToo",
     {{"h1", "A", {"50"}}, {"h1", "B", {"51"}}, {"h1", "C", {"72"}}},
     "far_from_panel-3 e1 h1 C: doubt_far_from_panel(C, 72, 51)\n"},
    {"TwoRatersAreNoPanel", {{"h1", "A", {"80"}}, {"h1", "B", {"10"}}}, ""},
    {"OneOutlierMakesNoOther",
     {{"h1", "A", {"80"}}, {"h1", "B", {"82"}}, {"h1", "C", {"10"}}, {"h1", "D", {"81"}}},
     "far_from_panel-3 e1 h1 C: doubt_far_from_panel(C, 10, 80.5)\n"},
    // far_from_last: by more than half
    {"HalfAsMuchAgainIsNotFar", {{"h1", "A", {"60"}}, {"h2", "A", {"90"}}}, ""},
    {"MoreThanThatIs",
     {{"h1", "A", {"60"}}, {"h2", "A", {"90.1"}}},
     "far_from_last-2 e1 h2: doubt_far_from_last(90.1, 60)\n"},
    {"LessToo",
     {{"h1", "A", {"100"}}, {"h2", "A", {"49"}}},
     "far_from_last-2 e1 h2: doubt_far_from_last(49, 100)\n"},
    {"OfNothingThereIsNoShare", {{"h1", "A", {"0"}}, {"h2", "A", {"49"}}}, ""},
    {"WhoWasNotThereBeforeIsNotCompared", {{"h1", "A", {"", "7"}}, {"h2", "A", {"49", "7"}}}, ""},
    {"MeasuresAreNotCompared", {{"h1", "", {"100"}}, {"h2", "", {"900"}}}, ""},
    {"OfMarksTheMean",
     {{"h1", "A", {"20"}}, {"h1", "B", {"21"}}, {"h2", "A", {"40"}}, {"h2", "B", {"42"}}},
     "far_from_last-4 e1 h2: doubt_far_from_last(41, 20.5)\n"},
    {"AMeanWithoutEndIsCut",
     {{"h1", "A", {"10"}}, {"h1", "B", {"10"}}, {"h1", "C", {"11"}}, {"h2", "A", {"30"}}},
     "far_from_last-4 e1 h2: doubt_far_from_last(30, 10.333333…)\n"},
    // same_sheet: five entrants, not all alike
    {"FiveEqualMarksOfTwo",
     {{"h1", "A", {"81", "82", "83", "84", "85"}}, {"h1", "B", {"81", "82", "83", "84", "85"}}},
     "same_sheet-5-10 h1: doubt_same_sheet(A, B)\n"},
    {"FourAreNotEnough",
     {{"h1", "A", {"81", "82", "83", "84"}}, {"h1", "B", {"81", "82", "83", "84"}}},
     ""},
    {"AllAlikeIsNoCopy",
     {{"h1", "A", {"80", "80", "80", "80", "80"}}, {"h1", "B", {"80", "80", "80", "80", "80"}}},
     ""},
    {"OneMarkDiffers",
     {{"h1", "A", {"81", "82", "83", "84", "85"}}, {"h1", "B", {"81", "82", "83", "84", "86"}}},
     ""},
    {"ThreeSheetsAreThreeDoubts",
     {{"h1", "A", {"81", "82", "83", "84", "85"}},
      {"h1", "B", {"81", "82", "83", "84", "85"}},
      {"h1", "C", {"81", "82", "83", "84", "85"}}},
     "same_sheet-5-10 h1: doubt_same_sheet(A, B)\n"
     "same_sheet-5-15 h1: doubt_same_sheet(A, C)\n"
     "same_sheet-10-15 h1: doubt_same_sheet(B, C)\n"},
    {"TheSheetOfLastPeriod",
     {{"h1", "A", {"81", "82", "83", "84", "85"}}, {"h2", "A", {"81", "82", "83", "84", "85"}}},
     "same_sheet-10 h2 A: doubt_sheet_of_last_period(A)\n"},
    // severe_rater: ten points below the others, on average over five marks
    {"TenPointsBelowAreNotSevere",
     {{"h1", "A", {"80", "81", "82", "83", "84"}}, {"h1", "B", {"70", "71", "72", "73", "74"}}},
     ""},
    {"MoreThanTenAre",
     {{"h1", "A", {"80", "81", "82", "83", "84"}}, {"h1", "B", {"70", "71", "72", "73", "73"}}},
     "lenient_rater-5 h1 A: doubt_lenient_rater(A, 10.2, 5)\n"
     "severe_rater-10 h1 B: doubt_severe_rater(B, 10.2, 5)\n"},
    {"FourMarksSayNothingOfARater",
     {{"h1", "A", {"80", "81", "82", "83"}}, {"h1", "B", {"60", "61", "62", "63"}}},
     ""},
};
INSTANTIATE_TEST_SUITE_P(Sheets, Doubts, testing::ValuesIn(doubt_cases), case_name<DoubtCase>);

// A correction is another doubt: an answer to the first does not cover it.
TEST(Doubts, OfACorrectionIsAnother) {
  Ledger ledger = rated_ledger({{"h1", "A", {"80"}}, {"h1", "B", {"80"}}, {"h1", "C", {"10"}}});
  Entry corrected = ledger.entries.back();
  corrected.replaces = corrected.sequence++;
  corrected.value = Written::parse("20");
  ledger.entries.push_back(corrected);
  EXPECT_EQ(doubts_text(rated_form(), ledger),
            "far_from_panel-4 e1 h1 C: doubt_far_from_panel(C, 20, 80)\n");
}

// Something of every kind; each kind alone may be switched off.
const std::vector<Rated> doubtful = {{"h1", "A", {"20", "21", "22", "23", "24"}},
                                     {"h1", "B", {"20", "21", "22", "23", "24"}},
                                     {"h1", "C", {"80", "81", "82", "83", "84"}},
                                     {"h2", "C", {"90"}}};

std::string kinds_of(const Plausible& plausible) {
  EntryForm form = rated_form();
  form.plausible = plausible;
  std::string kinds, last;
  for (const Doubt& doubt : doubts(form, rated_ledger(doubtful)))
    if (std::exchange(last, doubt.kind) != doubt.kind)
      kinds += (kinds.empty() ? "" : " ") + doubt.kind;
  return kinds;
}

struct SwitchCase {
  const char* name;
  Plausible plausible;
  const char* kinds;
};
class Switches : public testing::TestWithParam<SwitchCase> {};
TEST_P(Switches, LeaveAKindOut) { EXPECT_EQ(kinds_of(GetParam().plausible), GetParam().kinds); }
const SwitchCase switch_cases[] = {
    {"AsUnsaid", {}, "far_from_panel same_sheet severe_rater lenient_rater far_from_last"},
    {"NoPanel",
     {{}, Ratio(1, 2), 5, Ratio(1, 10)},
     "same_sheet severe_rater lenient_rater far_from_last"},
    {"NoLast",
     {Ratio(1, 5), {}, 5, Ratio(1, 10)},
     "far_from_panel same_sheet severe_rater lenient_rater"},
    {"NoSheets",
     {Ratio(1, 5), Ratio(1, 2), {}, Ratio(1, 10)},
     "far_from_panel severe_rater lenient_rater far_from_last"},
    {"NoRaters", {Ratio(1, 5), Ratio(1, 2), 5, {}}, "far_from_panel same_sheet far_from_last"},
    {"SixEntrants", {{}, {}, 6, {}}, ""},
    {"None", {{}, {}, {}, {}}, ""},
};
INSTANTIATE_TEST_SUITE_P(Plausible, Switches, testing::ValuesIn(switch_cases),
                         case_name<SwitchCase>);

}  // namespace
}  // namespace redbanner
