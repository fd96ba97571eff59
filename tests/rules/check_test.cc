#include "rules/check.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/read_rulebook.h"
#include "tests/case_name.h"
#include "tests/rules/fault_text.h"

namespace redbanner {
namespace {

// Lines 1 to 3 of every rulebook below.
const std::string header = "[rulebook]\nid = \"b\"\ntitle = \"b\"\n";
// Lines 4 to 15: one kind, one scorecard with one indicator, one period.
const std::string small = header +
                          "[[kind]]\nid = \"site\"\nattributes = [ { id = \"region\" }, { id = "
                          "\"heads\", type = \"number\" } ]\n"
                          "[[scorecard]]\nid = \"card\"\nfor = \"site\"\nabsent = \"zero\"\n"
                          "[[period]]\nid = \"year\"\nfrom = 2023-01-01\nto = 2023-12-31\n"
                          "[[indicator]]\nid = \"safety\"\nin = \"card\"\nfull = 100\n";
const std::string place =  // behind `small`: lines 19 to 23
    "[[place]]\nid = \"rank\"\nscorecard = \"card\"\nperiods = \"year\"\nties = \"shared\"\n";
const std::string open_card =  // a whole book to line 8
    header + "[[kind]]\nid = \"k\"\n[[scorecard]]\nid = \"c\"\nfor = \"k\"\n";
const std::string people =  // lines 19 to 22
    "[[kind]]\nid = \"person\"\nperson = true\nattributes = [ { id = \"votes\", type = \"number\" "
    "}, { id = \"good\", type = \"yes_no\" } ]\n";

std::string faults_in(const std::string& text) {
  Diagnostics found;
  const Rulebook book = read_rulebook(text, "rulebook.toml", found);
  check_rulebook(book, found);
  return fault_text(found);
}

struct CheckCase {
  const char* name;
  std::string text;
  std::string expected;
};

class Checked : public testing::TestWithParam<CheckCase> {};
TEST_P(Checked, FaultsArePointedAt) { EXPECT_EQ(faults_in(GetParam().text), GetParam().expected); }

std::string category(const std::string& id, const std::string& parent, const std::string& more) {
  return "[[category]]\nid = \"" + id + "\"\nin = \"" + parent + "\"\n" + more;
}
// An indicator that is never absent, in six lines.
std::string events(const std::string& id, const std::string& parent, const std::string& more) {
  return "[[indicator]]\nid = \"" + id + "\"\nin = \"" + parent +
         "\"\nfull = 100\nevents = [ { id "
         "= \"" +
         id + "_event\", each = -1 } ]\n" + more;
}

const CheckCase nothing_wrong[] = {
    {"NothingIsWrong", small + place, ""},
    {"AnEventMayShareTheIdOfItsVeto",
     small +
         "events = [ { id = \"fatality\", veto = \"fatality\" } ]\n[[veto]]\nid = \"fatality\"\n"
         "effect = { award = \"none\" }\n",
     ""},
    {"AGroupingMayShareTheIdOfItsAttribute",
     small + "[[grouping]]\nid = \"region\"\nby = \"region\"\n", ""},
    {"EventsAloneNeedNoWordOnAbsence",
     header + "[[kind]]\nid = \"k\"\n[[scorecard]]\nid = \"c\"\nfor = \"k\"\n" +
         events("e", "c", ""),
     ""},
    {"BonusesAloneNeedNoWordOnAbsence",
     header + "[[kind]]\nid = \"k\"\n[[scorecard]]\nid = \"c\"\nfor = \"k\"\n[[indicator]]\nid = "
              "\"bonus\"\nin = \"c\"\noutside = true\ncap = 5\n",
     ""},
    {"AFigureIsNoIndicator", small + "[[figure]]\nid = \"f\"\nvalue = \"safety * 2\"\n", ""},
    {"AParameterChangesOnADay",
     small + "[[parameter]]\nid = \"p\"\nvalues = [ { value = 1 }, { from = 2023-07-01, value = 2 "
             "} ]\n",
     ""},
    {"AVetoActsOnPointsAndGrades",
     small +
         "[[grade]]\nid = \"level\"\nsteps = [ { id = \"good\", from = 60 }, { id = \"bad\" } ]\n"
         "[[veto]]\nid = \"v\"\nwhen = \"safety < 1\"\neffect = { zero = [\"safety\", \"total\"], "
         "grade_at_most = \"bad\" }\n",
     ""},
    {"AFormulaOverPartsNeedsNoWordOnAbsence",
     open_card + "full = 100\ncombine = \"MIN(a, 60)\"\n[[indicator]]\nid = \"a\"\nin = "
                 "\"c\"\nfull = 100\n",
     ""},
};
INSTANTIATE_TEST_SUITE_P(Sound, Checked, testing::ValuesIn(nothing_wrong), case_name<CheckCase>);

const CheckCase of_ids[] = {
    {"IllegalId", header + "[[kind]]\nid = \"施工（现场）\"\n",
     "4:1 id_illegal(施工（现场）) | id_letters\n"},
    {"ChineseId", header + "[[kind]]\nid = \"施工现场-1_甲\"\n", ""},
    {"SameIdInTwoTables", small + "[[period]]\nid = \"site\"\nfrom = 2024-01-01\nto = 2024-12-31\n",
     "19:1 id_twice(site) | first_in_line(kind, site, 4)\n"},
    {"SameIdOfTwoEvents",
     small + "events = [ { id = \"e\", each = -1 }, { id = \"e\", each = -2 } ]\n",
     "19:37 id_twice(e) | first_in_line(event, e, 19)\n"},
    {"SameIdOfTwoAttributes",
     header + "[[kind]]\nid = \"k\"\nattributes = [ { id = \"a\" }, { id = \"a\" } ]\n",
     "6:30 id_twice(a) | first_in_line(attribute, a, 6)\n"},
    {"SameIdOfTwoFields", small + "entry = { measure = [\"a\", \"a\"] }\nvalue = \"SUM(a)\"\n",
     "19:27 id_twice(a) | first_in_line(field, a, 19)\n"},
    {"AttributeWithTheIdOfAnIndicator",
     small + "[[kind]]\nid = \"k\"\nattributes = [ { id = \"safety\" } ]\n",
     "21:16 id_twice(safety) | first_in_line(indicator, safety, 15)\n"},
    {"AttributeOfTwoTypes",
     small + "[[kind]]\nid = \"k\"\nattributes = [ { id = \"region\", type = \"number\" } ]\n",
     "21:16 attribute_types_differ(region) | first_in_line(attribute, region, 6)\n"},
    {"IdThatIsAWordOfFormulas", header + "[[grouping]]\nid = \"and\"\n",
     "4:1 id_is_a_word(and) | choose_another_id\n"},
    {"SameIdOfAParameterAndAFigure",
     small + "[[parameter]]\nid = \"p\"\nvalue = 1\n[[figure]]\nid = \"p\"\nvalue = \"1\"\n",
     "22:1 id_twice(p) | first_in_line(parameter, p, 19)\n"},
    {"SameIdOfTwoSteps",
     small + "[[grade]]\nid = \"g\"\nsteps = [ { id = \"a\", from = 1 }, { id = \"a\" } ]\n",
     "21:35 id_twice(a) | first_in_line(step, a, 21)\n"},
    {"SameIdOfTwoGroupsOfRaters",
     small + "panel = { groups = [ { id = \"a\" }, { id = \"a\" } ] }\n",
     "19:36 id_twice(a) | first_in_line(group, a, 19)\n"},
    {"SameWordTwiceOnABallot",
     small + "cap = 100\nentry = { ballot = [ { id = \"a\", points = 100 }, { id = \"a\" } ] }\n",
     "20:50 id_twice(a) | first_in_line(word, a, 20)\n"},
    {"SameKeyOfATableTwice",
     header + "[[table]]\nid = \"t\"\nkeys = [\"a\", \"a\"]\nrows = [ { a = 1, points = 1 } ]\n",
     "4:1 id_twice(a)\n"},
    {"KeyOfATableThatIsItsPoints",
     header + "[[table]]\nid = \"t\"\nkeys = [\"points\"]\nrows = [ { points = 1 } ]\n",
     "4:1 id_is_a_word(points) | choose_another_id\n"},
    {"TableOfNoKeys",
     header + "[[table]]\nid = \"t\"\nkeys = []\nrows = [ { from = 1, points = 1 } ]\n",
     "6:8 empty_text(keys)\n"},
    {"NumberOfAGroupWithTheIdOfAnIndicator",
     small + "[[grouping]]\nid = \"g\"\ngroups = [ { id = \"a\", when = \"heads > 1\", safety = 3 "
             "} ]\n",
     "21:12 id_twice(safety) | first_in_line(indicator, safety, 15)\n"},
    {"CodeThatIsANumber", header + "codes = { \"0\" = \"refused\" }\n",
     "1:1 code_illegal(0) | code_is_a_word\n"},
    {"CodeThatIsAStateAlready", header + "codes = { late = \"refused\" }\n",
     "1:1 code_illegal(late) | code_is_a_word\n"},
};
INSTANTIATE_TEST_SUITE_P(Ids, Checked, testing::ValuesIn(of_ids), case_name<CheckCase>);

const CheckCase of_names[] = {
    {"UnknownKind",
     header + "[[scorecard]]\nid = \"c\"\nfor = \"sites\"\n" + events("e", "c", "") +
         "[[kind]]\nid = \"site\"\n",
     "6:7 no_such(kind, sites) | did_you_mean(site)\n"},
    {"UnknownParent", small + category("quality", "crad", ""),
     "warning 19:1 category_without_parts(quality) | put_parts_in(quality)\n"
     "21:6 no_such(category_or_scorecard, crad) | did_you_mean(card)\n"},
    {"UnknownParentOfAPeriod",
     small + "[[period]]\nid = \"q1\"\nin = \"yaer\"\nfrom = 2023-01-01\nto = 2023-03-31\n",
     "21:6 no_such(period, yaer) | did_you_mean(year)\n"},
    {"UnknownPeriodOfAnIndicator", small + "periods = [\"year\", \"q1\"]\n",
     "19:20 no_such(period, q1) | known_ids(year)\n"},
    {"APeriodIsNoGrouping", small + place + "per = \"year\"\n",
     "24:7 no_such(grouping, year) | it_is_a(year, period)\n"},
    {"UnknownTable", small + "points = { table = \"rates\" }\n", "19:20 no_such(table, rates)\n"},
    {"UnknownVeto", small + "events = [ { id = \"e\", veto = \"fatality\" } ]\n",
     "19:31 no_such(veto, fatality)\n"},
    {"UnknownScorecard",
     small + "[[place]]\nid = \"p\"\nscorecard = \"cart\"\nperiods = \"year\"\nties = \"dense\"\n",
     "21:13 no_such(scorecard, cart) | did_you_mean(card)\n"},
    {"UnknownPlace", small + "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\n",
     "22:8 no_such(place_or_award, rank) | known_ids(a)\n"},
    {"UnknownIndicator",
     small + "[[award]]\nid = \"a\"\nperiod = \"year\"\neach_indicator = [\"safty\"]\n",
     "22:19 no_such(indicator, safty) | did_you_mean(safety)\n"},
    {"UnknownAward", small + "[[period]]\nid = \"both\"\ncombine = { count = \"banner\" }\n",
     "19:1 period_without_days(both) | give_days_or_parts(both)\n"
     "21:21 no_such(award, banner)\n"},
    {"GroupingByAnUnknownAttribute", small + "[[grouping]]\nid = \"g\"\nby = \"regoin\"\n",
     "21:6 no_such(attribute, regoin) | did_you_mean(region)\n"},
    {"GroupingByKind", small + "[[grouping]]\nid = \"g\"\nby = \"kind\"\n", ""},
    {"UnknownStepOfRounding", header + "rounding = { at = [\"indicator\", \"totals\"] }\n",
     "4:33 unknown_word(at, totals) | did_you_mean(total)\n"},
    {"RoundingNowhere", header + "rounding = { places = 1 }\n",
     "4:12 rounding_nowhere | say_where_to_round\n"},
    {"UnknownKindOfUnits", header + "[[kind]]\nid = \"site\"\nin = \"department\"\n",
     "6:6 no_such(kind, department) | known_ids(site)\n"},
    {"UnknownGroupingOfAnIndicator", small + "per = \"region\"\n",
     "19:7 no_such(grouping, region)\n"},
    {"UnknownGroupingOfRanks", small + "points = { by_rank = [100], per = \"size\" }\n",
     "19:35 no_such(grouping, size)\n"},
    {"UnknownTableOfRanks", small + "points = { by_rank = \"places\" }\n",
     "19:22 no_such(table, places)\n"},
    {"UnknownScorecardOfAFigure", small + "[[figure]]\nid = \"f\"\nvalue = \"1\"\nof = \"crad\"\n",
     "22:6 no_such(scorecard, crad) | did_you_mean(card)\n"},
    {"UnknownScorecardOfAGrade",
     small + "[[grade]]\nid = \"g\"\nof = \"crad\"\nsteps = [ { id = \"a\" } ]\n",
     "21:6 no_such(scorecard, crad) | did_you_mean(card)\n"},
    {"UnknownPeriodThatIsExaminedOver", small + "outside = true\nover = \"yaer\"\n",
     "20:8 no_such(period, yaer) | did_you_mean(year)\n"},
    {"AFigureHasNoParent",
     small + "[[figure]]\nid = \"f\"\nvalue = \"1\"\n[[award]]\nid = \"a\"\nperiod = \"year\"\n"
             "scorecard = \"card\"\neach_indicator = \"f\"\n",
     "26:18 no_such(indicator, f) | it_is_a(f, figure)\n"},
    {"GroupingByUnit", small + "[[grouping]]\nid = \"g\"\nby = \"unit\"\n", ""},
    {"GroupWithoutACondition", small + "[[grouping]]\nid = \"g\"\ngroups = [ { id = \"a\" } ]\n",
     "21:12 missing_key(when, group) | add_key(when)\n"},
    {"ConditionBesideBy",
     small + "[[grouping]]\nid = \"g\"\nby = \"region\"\ngroups = [ { id = \"a\", when = \"heads > "
             "1\" } ]\n",
     "22:32 condition_beside_by(a, region) | drop_by_or_when\n"},
    {"GroupThatIsNoValueOfItsAttribute",
     small +
         "[[grouping]]\nid = \"g\"\nby = \"kind\"\ngroups = [ { id = \"sites\", money = 5 } ]\n",
     "22:12 text_never_occurs(kind, sites) | known_values(site)\n"},
};
INSTANTIATE_TEST_SUITE_P(Names, Checked, testing::ValuesIn(of_names), case_name<CheckCase>);

const CheckCase of_trees[] = {
    {"CircleOfCategories",
     header + category("a", "b", "") + category("b", "c", "") + category("c", "a", ""),
     "4:1 circle_of_parents(category, a → b → c → a) | change_one_parent\n"},
    {"CircleOfPeriods", header + "[[period]]\nid = \"y\"\nin = \"y\"\nabsent = \"zero\"\n",
     "4:1 circle_of_parents(period, y → y) | change_one_parent\n"},
    {"WeightsMissTheFull",
     open_card + "full = 100\n" + events("a", "c", "weight = 30\n") +
         events("b", "c", "weight = 65.5\n"),
     "21:10 weights_miss_full(c, 95.5, 100) | change_weights_or_full(c)\n"},
    {"WeightsOfPeriodsMeetAHundred",
     header + "[[period]]\nid = \"y\"\nabsent = \"error\"\n"
              "[[period]]\nid = \"h1\"\nin = \"y\"\nweight = 40\nfrom = 2023-01-01\nto = "
              "2023-06-30\n[[period]]\nid = \"h2\"\nin = \"y\"\nweight = 50\nfrom = 2023-07-01\nto "
              "= 2023-12-31\n",
     "16:10 weights_miss_full(y, 90, 100) | change_weights_or_full(y)\n"},
    {"SomePartsHaveAWeight",
     open_card + "full = 100\n" + events("a", "c", "weight = 100\n") + events("b", "c", ""),
     "16:1 weight_missing(b, c) | all_weights_or_none(c)\n"},
    {"PartsOutsideNeedNoWeight",
     open_card + "full = 100\n" + events("a", "c", "weight = 100\n") +
         events("b", "c", "outside = true\n"),
     ""},
    {"WeightsWithoutAFull", open_card + events("a", "c", "weight = 100\n"),
     "6:1 weights_without_full(c) | state_the_full(c)\n"},
    {"FullsMissTheFull", open_card + "full = 120\n" + events("a", "c", ""),
     "9:8 fulls_miss_full(c, 100, 120) | change_fulls_or_full(c)\n"},
    {"FullsOfCategoriesAddUp",
     open_card + "full = 200\n" + category("d", "c", "") + events("a", "d", "") +
         events("b", "d", ""),
     ""},
    {"FullIsMissing", small + "[[indicator]]\nid = \"b\"\nin = \"card\"\n",
     "19:1 full_missing(b) | full_or_outside\n"},
    {"WeightBelowZero",
     open_card + "full = 100\n" + events("a", "c", "weight = 101\n") +
         events("b", "c", "weight = -1\n"),
     "21:10 not_above_zero(weight, -1)\n"},
    {"AbsenceUnsaid",
     open_card + category("d", "c", "absent = \"zero\"\n") + category("e", "c", "") +
         "[[indicator]]\nid = \"a\"\nin = [\"d\", \"e\"]\nfull = 1\n",
     "6:1 absent_unsaid(c) | absent_words\n13:1 absent_unsaid(e) | absent_words\n"},
    {"AbsenceIsSettledBelow",
     open_card + category("d", "c", "absent = \"error\"\n") +
         "[[indicator]]\nid = \"a\"\nin = \"d\"\nfull = 1\n",
     ""},
    {"AbsenceOfAState",
     open_card + "absent = { not_applicable = \"zero\" }\n[[indicator]]\nid = "
                 "\"a\"\nin = \"c\"\nfull = 1\n",
     "9:10 absent_unsaid_for(c, not_examined, refused) | absent_words\n"},
    {"AnInnerPeriodSaysWhatAbsenceDoes",
     header + "[[period]]\nid = \"y\"\n[[period]]\nid = \"h\"\nin = \"y\"\nfrom = 2023-01-01\nto = "
              "2023-06-30\n",
     "4:1 absent_unsaid(y) | absent_words\n"},
    {"ScorecardWithoutParts", open_card, "6:1 scorecard_without_parts(c) | put_parts_in(c)\n"},
    {"CapBelowFloor", small + "floor = 120\ncap = 110\n",
     "20:7 cap_below_floor(safety, 110, 120)\n"},
    {"KindOnTwoScorecards",
     small + "[[scorecard]]\nid = \"d\"\nfor = [\"site\"]\n" + events("e", "d", ""),
     "21:8 kind_on_two_scorecards(site, card)\n"},
    {"FormulaThatMeetsAbsentParts",
     open_card + "full = 100\ncombine = \"MIN(a, 60)\"\nabsent = \"zero\"\n[[indicator]]\nid = "
                 "\"a\"\nin = \"c\"\nfull = 100\n",
     "11:10 absent_beside_formula(c) | say_it_in_the_formula\n"},
    {"AbsentEarnsMoreThanTheFull",
     open_card + "absent = { not_applicable = \"zero\", not_examined = 20, refused = 60 "
                 "}\n[[indicator]]\nid = \"a\"\nin = \"c\"\nfull = 50\n",
     "9:10 absent_beyond_full(60, a, 50)\n"},
    {"AbsentEarnsTheFull",
     open_card + "absent = 50\n[[indicator]]\nid = \"a\"\nin = \"c\"\nfull = 50\n", ""},
    {"MeanOfNothing",
     open_card + "full = 100\ncombine = { drop_highest = 1, drop_lowest = 1 }\n" +
         events("a", "c", "") + events("b", "c", ""),
     "10:11 combine_drops_all(c, 2, 2)\n"},
    {"MeanOfOne",
     open_card + "full = 100\ncombine = { drop_highest = 1, drop_lowest = 1 }\n" +
         events("a", "c", "") + events("b", "c", "") + events("d", "c", ""),
     ""},
    {"CircleOfKinds",
     header + "[[kind]]\nid = \"a\"\nin = \"b\"\n[[kind]]\nid = \"b\"\nin = \"a\"\n[[kind]]\nid = "
              "\"d\"\nin = \"a\"\n",
     "4:1 circle_of_parents(kind, a → b → a) | change_one_parent\n"},
    {"UnitsOfPeople",
     header + "[[kind]]\nid = \"p\"\nperson = true\n[[kind]]\nid = \"k\"\nin = \"p\"\n",
     "9:6 kind_in_people(k, p)\n"},
};
INSTANTIATE_TEST_SUITE_P(Trees, Checked, testing::ValuesIn(of_trees), case_name<CheckCase>);

const CheckCase of_entries[] = {
    {"BandsDoNotRise",
     small + "points = [ { from = 0, points = 0 }, { from = 0, points = 100 } ]\n",
     "19:38 rows_do_not_rise(0, 0) | order_rows\n"},
    {"OpenBandIsFirst", small + "points = [ { from = 0, points = 0 }, { points = 100 } ]\n",
     "19:38 open_row_not_first | say_from\n"},
    {"BandsNeverReachTheFull", small + "points = [ { points = 0 }, { from = 0.9, points = 99 } ]\n",
     "warning 19:10 full_never_reached(safety, 99, 100)\n"},
    {"MarksNeverReachTheFull", small + "entry = { mark = { from = 60, to = 95 } }\n",
     "warning 15:1 full_never_reached(safety, 95, 100)\n"},
    {"CapBelowTheFull", small + "cap = 90\n", "warning 15:1 full_never_reached(safety, 90, 100)\n"},
    {"SeveralMeasuresNeedAValue", small + "entry = { measure = [\"a\", \"b\"] }\n",
     "15:1 value_unsaid(safety) | say_value\n"},
    {"RowsNeedAValue", small + "entry = { rows = [ { id = \"a\" } ] }\n",
     "15:1 value_unsaid(safety) | say_each_or_value\n"},
    {"PanelKeepsNothing", small + "panel = { drop_highest = 2, drop_lowest = 1, from = 3 }\n",
     "19:9 panel_drops_all(3, 3) | drop_from_more\n"},
    {"PanelNeverDrops", small + "panel = { drop_highest = 1, from = 6, raters = 5 }\n",
     "warning 19:9 panel_never_drops(6, 5)\n"},
    {"QuorumAboveRaters", small + "panel = { raters = 3, quorum = 4 }\n",
     "19:9 quorum_above_raters(4, 3)\n"},
    {"FewerMayRateThanAreDue", small + "panel = { raters = 3, who = [\"王\", \"李\"] }\n",
     "19:9 fewer_may_rate(2, 3) | name_all_raters\n"},
    {"FewerMayRateThanTheQuorum", small + "panel = { quorum = 3, who = [\"王\", \"李\"] }\n",
     "19:9 fewer_may_rate(2, 3) | name_all_raters\n"},
    {"AsManyMayRate", small + "panel = { raters = 2, who = [\"王\", \"李\"] }\n", ""},
    {"ConfirmationOfNothing",
     small + "[[figure]]\nid = \"f\"\nvalue = \"safety\"\nconfirm = \"typed_twice\"\n",
     "22:11 confirm_of_nothing(f)\n"},
    {"NoConfirmationOfNothing",
     small + "[[figure]]\nid = \"f\"\nvalue = \"safety\"\nconfirm = \"none\"\n", ""},
    {"EventWithoutOutcome", small + "events = [ { id = \"e\" } ]\n",
     "19:12 event_outcome(e) | event_outcomes\n"},
    {"EventWithHalfARange", small + "events = [ { id = \"e\", from = -2 } ]\n",
     "19:12 event_outcome(e) | event_outcomes\n"},
    {"VetoNeverStrikes", header + "[[veto]]\nid = \"v\"\neffect = { place = \"last\" }\n",
     "warning 4:1 veto_never_strikes(v) | name_veto_in_event_or_when\n"},
    {"LatenessEarns", small + "late = 1\n", "15:1 late_earns(safety, 1) | late_is_negative\n"},
    {"RowsHaveTheirValueInAList", small + "each = \"mark\"\n",
     "19:9 each_without_rows(safety) | say_entry_rows\n"},
    {"RatedText",
     small +
         "entry = { rows = [ { id = \"a\", type = \"text\", raters = true } ] }\neach = \"1\"\n",
     "19:20 raters_of_no_number(a)\n"},
    {"NothingIsComputed", small + "entry = \"none\"\n",
     "15:1 nothing_computed(safety) | say_value_or_entry\n"},
    {"AFigureComputesNothing", small + "[[figure]]\nid = \"f\"\n",
     "19:1 nothing_computed(f) | say_value_or_entry\n"},
    {"AFigureMayBeRecorded", small + "[[figure]]\nid = \"f\"\nentry = \"mark\"\n", ""},
    {"ClaimsNeedAValue", small + "entry = \"claim\"\n",
     "15:1 value_unsaid(safety) | say_each_or_value\n"},
    {"EventWithPointsAndAVeto",
     small + "events = [ { id = \"e\", each = -2, veto = \"v\" } ]\n[[veto]]\nid = \"v\"\neffect = "
             "{ award = \"none\" }\n",
     ""},
    {"EventOfTwoKindsOfPoints",
     small + "events = [ { id = \"e\", each = -2, from = -3, to = -1 } ]\n",
     "19:12 event_outcome(e) | event_outcomes\n"},
    {"CeilingOfNoPoints",
     small + "events = [ { id = \"e\", at_most = 3, veto = \"e\" } ]\n[[veto]]\nid = \"e\"\neffect "
             "= { award = \"none\" }\n",
     "19:12 at_most_of_no_points(e) | event_outcomes\n"},
    {"BetterOfEvents", small + "better = \"lower\"\nevents = [ { id = \"e\", each = -2 } ]\n",
     "15:1 better_without_value(safety) | leave_out_better\n"},
    {"BetterOfAMark", small + "better = \"higher\"\n", ""},
    {"VetoWithoutEffect", small + "[[veto]]\nid = \"v\"\nwhen = \"safety < 1\"\neffect = {}\n",
     "22:10 effect_of_nothing(v) | effect_words\n"},
    {"VetoOfAnUnknownItem",
     small + "[[veto]]\nid = \"v\"\nwhen = \"safety < 1\"\neffect = { zero = \"safty\", at_most = "
             "{ totl = 3 } }\n",
     "22:19 no_such(category_or_indicator, safty) | did_you_mean(safety)\n"
     "22:40 no_such(category_or_indicator, totl) | did_you_mean(total)\n"},
    {"VetoOfAFigure",
     small + "[[figure]]\nid = \"f\"\nvalue = \"1\"\n[[veto]]\nid = \"v\"\nwhen = \"safety < "
             "1\"\neffect = { zero = \"f\" }\n",
     "25:19 no_such(category_or_indicator, f) | it_is_a(f, figure)\n"},
    {"VetoOfAnUnknownStep",
     small + "[[grade]]\nid = \"g\"\nsteps = [ { id = \"good\" } ]\n"
             "[[veto]]\nid = \"v\"\nwhen = \"safety < 1\"\neffect = { grade = \"god\" }\n",
     "25:20 no_such(grade_step, god) | did_you_mean(good)\n"},
    {"GradeDownWithoutGrades",
     small + "[[veto]]\nid = \"v\"\nwhen = \"safety < 1\"\neffect = { grade_down = 1 }\n",
     "22:10 grade_of_nothing(v) | declare_a_grade\n"},
};
INSTANTIATE_TEST_SUITE_P(Entries, Checked, testing::ValuesIn(of_entries), case_name<CheckCase>);

std::string curve(const std::string& points) {
  return small + "entry = { measure = [\"m\"] }\npoints = " + points + "\n";
}
std::string table(const std::string& keys) { return header + "[[table]]\nid = \"t\"\n" + keys; }
std::string grade(const std::string& steps) {
  return header + "[[grade]]\nid = \"g\"\nsteps = [ " + steps + " ]\n";
}

const CheckCase of_curves[] = {
    {"BandsOverlap", curve("[ { to = 5, points = 0 }, { from = 5, points = 100 } ]"),
     "20:36 bands_overlap(5, 5) | other_row_in_line(20)\n"},
    {"BandsReachOverTheNext",
     curve("[ { from = 0, to = 7, points = 0 }, { from = 5, points = 100 } ]"),
     "20:46 bands_overlap(5, 7) | other_row_in_line(20)\n"},
    {"BandsMeet", curve("[ { to = 5, points = 0 }, { above = 5, points = 100 } ]"), ""},
    {"BandsMeetInAPoint",
     curve("[ { below = 5, points = 0 }, { from = 5, to = 5, points = 3 }, { above = 5, points = "
           "100 } ]"),
     ""},
    {"BandsLeaveAGap", curve("[ { below = 5, points = 0 }, { from = 6, points = 100 } ]"),
     "20:39 bands_leave_a_gap(5 ≤ … < 6) | close_gap_or_otherwise\n"},
    {"BandsLeaveAPoint", curve("[ { below = 5, points = 0 }, { above = 5, points = 100 } ]"),
     "20:39 bands_leave_a_gap(5 ≤ … ≤ 5) | close_gap_or_otherwise\n"},
    {"AGapMayHaveItsPoints",
     curve("{ bands = [ { below = 5, points = 0 }, { from = 6, points = 100 } ], otherwise = 1 }"),
     ""},
    {"ABandOfNothing", curve("[ { from = 5, below = 5, points = 100 } ]"),
     "20:12 row_holds_nothing | from_below_to\n"},
    {"OnePointIsNoCurve", curve("{ interpolate = [ { at = 1, points = 100 } ] }"),
     "20:10 too_few_points(safety) | write_two_points\n"},
    {"PointsDoNotRise",
     curve("{ interpolate = [ { at = 1, points = 0 }, { at = 1, points = 100 } ] }"),
     "20:52 rows_do_not_rise(1, 1) | order_points\n"},
    {"InterpolationNeverReachesTheFull",
     curve("{ interpolate = [ { at = 0, points = 0 }, { at = 1, points = 90 } ] }"),
     "warning 20:10 full_never_reached(safety, 90, 100)\n"},
    {"InterpolationThatGoesOn",
     curve("{ interpolate = [ { at = 0, points = 0 }, { at = 1, points = 90 } ], above = "
           "\"goes_on\" }"),
     ""},
    {"TiersDoNotRise",
     curve("{ marginal = [ { from = 5, each = 1 }, { from = 3, each = 2 } ], at = 0, points = 0 }"),
     "20:49 rows_do_not_rise(3, 5) | order_rows\n"},
    {"MarginalOfNothing", curve("{ marginal = [], at = 0, points = 0 }"),
     "20:10 no_rows(marginal)\n"},
    {"RanksWithoutPoints", curve("{ by_rank = [] }"), "20:10 no_rows(by_rank)\n"},
    {"MeanPlacesNeedATable", curve("{ by_rank = [100], ties = \"average\" }"),
     "20:10 average_without_table(safety) | name_a_table_of_places\n"},
    {"DividedPointsNeedAList",
     curve("{ by_rank = \"t\", ties = \"divided\" }") +
         "[[table]]\nid = \"t\"\nkeys = [\"place\"]\nrows = [ { place = 1, points = 100 } ]\n",
     "20:10 divided_without_list(safety) | write_points_of_places\n"},
    {"RanksNeverReachTheFull", curve("{ by_rank = [7, 5] }"),
     "warning 20:10 full_never_reached(safety, 7, 100)\n"},
    {"PointsByATableOfTwoKeys",
     curve("{ table = \"t\" }") + "[[table]]\nid = \"t\"\nkeys = [\"a\", \"b\"]\nrows = [ { a = 1, "
                                  "b = 2, points = 100 } ]\n",
     "20:20 table_not_of_one_number(t) | use_lookup(t)\n"},
    {"PointsByATableOfTexts",
     curve("{ by_rank = \"t\" }") +
         "[[table]]\nid = \"t\"\nkeys = [\"a\"]\nrows = [ { a = \"x\", points = 100 } ]\n",
     "20:22 table_not_of_one_number(t) | use_lookup(t)\n"},
    {"TableNeverReachesTheFull",
     curve("{ table = \"t\" }") + "[[table]]\nid = \"t\"\nrows = [ { from = 1, points = 60 } ]\n",
     "warning 20:10 full_never_reached(safety, 60, 100)\n"},
};
INSTANTIATE_TEST_SUITE_P(Curves, Checked, testing::ValuesIn(of_curves), case_name<CheckCase>);

const CheckCase of_tables[] = {
    {"TableWithoutRows", table("rows = []\n"), "4:1 no_rows(t)\n"},
    {"RowsForExactKeysRise", table("rows = [ { at = 2, points = 1 }, { at = 2, points = 3 } ]\n"),
     "6:34 rows_do_not_rise(2, 2) | order_rows\n"},
    {"RowsOfATableOverlap",
     table("rows = [ { from = 1, to = 3, points = 1 }, { from = 2, points = 3 } ]\n"),
     "6:44 bands_overlap(2, 3) | other_row_in_line(6)\n"},
    {"TwoRowsHoldAtOnce",
     table(
         "keys = [\"class\", \"rate\"]\nrows = [\n{ class = \"a\", rate = { from = 1, to = 3 }, "
         "points = 1 },\n"
         "{ class = \"b\", points = 1 },\n{ class = \"a\", rate = { from = 3 }, points = 2 } ]\n"),
     "10:1 table_rows_overlap(t) | other_row_in_line(8)\n"},
    {"RowsMeet",
     table("keys = [\"class\", \"rate\"]\nrows = [\n{ class = \"a\", rate = { from = 1, below = 3 "
           "}, points = 1 },\n"
           "{ class = \"a\", rate = { from = 3 }, points = 2 } ]\n"),
     ""},
    {"ARowForAnyOverlaps",
     table("keys = [\"class\", \"rate\"]\nrows = [\n{ class = \"a\", points = 1 },\n{ rate = 5, "
           "points = 2 } ]\n"),
     "9:1 table_rows_overlap(t) | other_row_in_line(8)\n"},
    {"TheFirstOfSeveralMayHold",
     table("keys = [\"class\", \"rate\"]\nhit = \"first\"\nrows = [\n{ class = \"a\", points = 1 "
           "},\n{ rate = 5, points = 2 } ]\n"),
     ""},
    {"SeveralMayHoldForASum",
     table("keys = [\"class\", \"rate\"]\nhit = \"sum\"\nrows = [ { class = \"a\", points = 1 }, { "
           "rate = 5, points = 2 } ]\n"),
     ""},
    {"ARowIsNeverReached",
     table("keys = [\"rate\", \"class\"]\nhit = \"first\"\nrows = [\n{ rate = { to = 5 }, points = "
           "1 },\n"
           "{ rate = { from = 2, below = 5 }, class = \"a\", points = 2 },\n{ rate = { to = 6 }, "
           "points = 3 } ]\n"),
     "warning 10:1 row_never_reached(t) | other_row_in_line(9)\n"},
    {"ACellOfNothing",
     table("keys = [\"rate\"]\nrows = [ { rate = { from = 5, to = 4 }, points = 1 } ]\n"),
     "7:10 row_holds_nothing | from_below_to\n"},
};
INSTANTIATE_TEST_SUITE_P(Tables, Checked, testing::ValuesIn(of_tables), case_name<CheckCase>);

const CheckCase of_grades[] = {
    {"GradeWithoutSteps", grade(""), "4:1 no_rows(g)\n"},
    {"StepsDoNotFall",
     grade("{ id = \"a\", from = 60 }, { id = \"b\", from = 60 }, { id = \"d\" }"),
     "6:36 steps_do_not_fall(60, 60) | order_steps\n"},
    {"AConditionalStepFallsFromNothing",
     header + "[[grade]]\nid = \"g\"\nsteps = [ { id = \"a\", from = 60, when = \"total > 3\" }, { "
              "id = \"b\", from = 80 } ]\n",
     ""},
    {"StepBehindTheOneForAll",
     grade("{ id = \"a\", from = 60 }, { id = \"b\" }, { id = \"d\", from = 10 }"),
     "6:50 step_never_reached(d, b) | order_steps\n"},
};
INSTANTIATE_TEST_SUITE_P(Grades, Checked, testing::ValuesIn(of_grades), case_name<CheckCase>);

const std::string half =  // an inner period and its leaf, eight lines
    "[[period]]\nid = \"whole\"\nabsent = \"zero\"\n"
    "[[period]]\nid = \"half\"\nin = \"whole\"\nfrom = 2024-01-01\nto = 2024-06-30\n";
std::string parameter(const std::string& values) {
  return small + "[[parameter]]\nid = \"p\"\nvalues = [ " + values + " ]\n";
}

const CheckCase of_periods[] = {
    {"DaysRunBackwards", header + "[[period]]\nid = \"y\"\nfrom = 2023-02-01\nto = 2023-01-31\n",
     "7:6 days_reversed(2023-02-01, 2023-01-31)\n"},
    {"PeriodOutsideValidity",
     header + "valid = { from = 2023-01-01, to = 2023-12-31 }\n[[period]]\nid = \"y\"\nfrom = "
              "2022-12-31\nto = 2023-12-31\n",
     "8:6 period_outside_valid(y, 2023-01-01, 2023-12-31) | change_period_or_valid\n"},
    {"DeadlineBeforeThePeriod",
     header + "[[period]]\nid = \"y\"\nfrom = 2023-02-01\nto = 2023-12-31\ndeadline = "
              "2023-01-31\n",
     "8:12 deadline_before_period(y, 2023-01-31, 2023-02-01)\n"},
    {"DeadlineInThePeriod",
     header + "[[period]]\nid = \"y\"\nfrom = 2023-02-01\nto = 2023-12-31\ndeadline = "
              "2023-02-01\n",
     ""},
    {"DeadlineOfAnInnerPeriod",
     header + "[[period]]\nid = \"y\"\nabsent = \"zero\"\ndeadline = 2024-01-05\n[[period]]\nid "
              "= \"a\"\nin = \"y\"\nfrom = 2023-01-01\nto = 2023-12-31\n",
     "7:12 deadline_of_inner_period(y) | deadlines_of_parts\n"},
    {"DeadlineOfWrittenOutMonths",
     header + "[[period]]\nid = \"y\"\nabsent = \"zero\"\neach = \"month\"\nfrom = "
              "2023-01-01\nto = 2023-12-31\ndeadline = 2024-01-05\n",
     "10:12 deadline_of_inner_period(y) | deadlines_of_parts\n"},
    {"NeighboursShareNoDay",
     header + "[[period]]\nid = \"y\"\nabsent = \"zero\"\n[[period]]\nid = \"a\"\nin = "
              "\"y\"\nfrom = 2023-01-01\nto = 2023-06-30\n[[period]]\nid = \"b\"\nin = \"y\"\nfrom "
              "= 2023-07-01\nto = 2023-12-31\n",
     ""},
    {"PeriodsOverlap",
     header + "[[period]]\nid = \"y\"\nabsent = \"zero\"\n[[period]]\nid = \"a\"\nin = "
              "\"y\"\nfrom = 2023-01-01\nto = 2023-06-30\n[[period]]\nid = \"b\"\nin = \"y\"\nfrom "
              "= 2023-06-30\nto = 2023-12-31\n",
     "12:1 periods_overlap(b, a) | a_day_in_one_period\n"},
    {"ExaminedInAnInnerPeriod",
     small + "periods = [\"both\"]\n[[period]]\nid = \"both\"\nabsent = \"zero\"\n[[period]]\nid = "
             "\"next\"\nin = \"both\"\nfrom = 2024-01-01\nto = 2024-12-31\n",
     "19:12 examined_in_inner_period(safety, both) | name_its_parts\n"},
    {"ExaminedOnceForAnInnerPeriod", small + "outside = true\nover = \"whole\"\n" + half, ""},
    {"ExaminedOnceForALeaf", small + "outside = true\nover = \"year\"\n",
     "20:8 over_a_leaf(safety, year) | say_periods_instead(year)\n"},
    {"ExaminedOnceInsideTheFull", small + "over = \"whole\"\n" + half,
     "19:8 over_inside(safety) | say_outside_true\n"},
    {"ExaminedOnceAndInPeriods",
     small + "outside = true\nover = \"whole\"\nperiods = \"year\"\n" + half,
     "20:8 over_beside_periods(safety) | drop_over_or_periods\n"},
    {"PartsWrittenOutRunForward",
     header + "[[period]]\nid = \"y\"\nabsent = \"zero\"\neach = \"month\"\nfrom = 2023-05-01\nto "
              "= 2023-04-30\n",
     "9:6 days_reversed(2023-05-01, 2023-04-30)\n"},
    {"PartsWrittenOutDoNotOverlap",
     header +
         "[[period]]\nid = \"y\"\nabsent = \"zero\"\neach = \"month\"\nfrom = 2023-01-01\nto = "
         "2023-12-31\n[[period]]\nid = \"x\"\nin = \"y\"\nfrom = 2023-12-31\nto = 2024-01-31\n",
     "10:1 periods_overlap(x, y_12) | a_day_in_one_period\n"},
    {"ParameterBeforeItsDay", parameter("{ from = 2023-02-01, value = 1 }"),
     "21:12 parameter_before_its_day(p, 2023-02-01, 2023-01-01) | give_an_earlier_value\n"},
    {"ParameterFromTheFirstDayOn", parameter("{ from = 2023-01-01, value = 1 }"), ""},
    {"ValuesOfAParameterRise",
     parameter("{ from = 2022-01-01, value = 1 }, { from = 2022-01-01, value = 2 }, { value = 3 }"),
     "21:46 rows_do_not_rise(2022-01-01, 2022-01-01) | order_rows\n"
     "21:80 open_row_not_first | say_from\n"},
    {"ParameterWithoutValues", parameter(""), "19:1 no_rows(p)\n"},
};
INSTANTIATE_TEST_SUITE_P(Periods, Checked, testing::ValuesIn(of_periods), case_name<CheckCase>);

std::string award(const std::string& id, const std::string& rest) {
  return "[[award]]\nid = \"" + id + "\"\nperiod = \"year\"\n" + rest + "\n";
}
const std::string all_in = "ties_at_cut = \"all_in\"";

const CheckCase of_awards[] = {
    {"CompareUnsaid",
     header + "rounding = { at = [\"total\"] }\n" + small.substr(header.size()) + place,
     "20:1 compare_unsaid(rank) | compare_words\n"},
    {"NothingToCompareWithoutRounding", small + place, ""},
    {"TiesUndecided", small + "[[place]]\nid = \"p\"\nscorecard = \"card\"\nperiods = \"year\"\n",
     "warning 19:1 ties_undecided(p) | ties_words\n"},
    {"CountBackWithoutPlacings",
     small + place + "tie_break = [ { count_back = \"safety\", depth = 2 } ]\n",
     "24:30 count_back_without_placings(safety) | say_entry_placing\n"},
    {"HeadToHeadOfNoContests", small + place + "tie_break = [ { head_to_head = \"all.total\" } ]\n",
     "24:33 head_to_head_without_contests | head_to_head_words\n"},
    {"TiesAreDecidedByLot",
     small + "[[place]]\nid = \"p\"\nscorecard = \"card\"\nperiods = \"year\"\ndecide = \"draw\"\n",
     ""},
    {"TiesOfTheLowerPlacesAreUndecided",
     small + "[[place]]\nid = \"p\"\nscorecard = \"card\"\nperiods = \"year\"\n"
             "decide = { by = \"draw\", places = 3 }\n",
     "warning 19:1 ties_undecided(p) | ties_words\n"},
    {"ASeedOfNoDraw", small + place + "decide = { by = \"play_off\", seed = \"7\" }\n",
     "24:10 seed_without_draw(rank) | seed_words\n"},
    {"ASeedOfNothing", small + place + "decide = { by = \"draw\", seed = \"\" }\n",
     "24:10 seed_empty(rank) | seed_words\n"},
    {"TheTiedStandInTieBreaksAlone", small + place + "by = \"SUM(tied.safety)\"\n",
     "24:11 unknown_prefix(tied) | known_prefixes(all, count, earlier, group, periods, "
     "previous, running, safety, since, value, year)\n"},
    {"CustodyWithoutWhatItIsAbout",
     small + place +
         "[[award]]\nid = \"a\"\nkind = \"banner\"\nperiod = \"year\"\nfrom = \"rank\"\n"
         "custody = { days = 5, keep_counts = \"in_all\" }\n",
     "29:20 missing_key(hand_back_at, custody) | add_key(hand_back_at)\n"
     "29:37 missing_key(keep_after, custody) | add_key(keep_after)\n"},
    {"AwardWithoutSource", small + "[[award]]\nid = \"a\"\nperiod = \"year\"\n",
     "19:1 award_source(a) | award_sources\n"},
    {"AwardWithTwoSources",
     small + place + "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\nassigned = true\n",
     "24:1 award_source(a) | award_sources\n"},
    {"AwardInAPeriodWithoutPlaces",
     small + place +
         "[[period]]\nid = \"next\"\nfrom = 2024-01-01\nto = 2024-12-31\n"
         "[[award]]\nid = \"a\"\nperiod = \"next\"\nfrom = \"rank\"\n",
     "30:10 no_places_in_period(rank, next) | add_period_to_place(rank)\n"},
    {"TiesAtTheCutUnsaid",
     small + place +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\ntake = { top = 3 }\n",
     "28:8 ties_at_cut_unsaid(a) | ties_at_cut_words\n"},
    {"MoneyBeyondPlaces",
     small + place +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\ntake = { top = 1 "
         "}\nties_at_cut = \"all_in\"\nmoney = { per_place = [3, 2] }\n",
     "warning 30:9 money_beyond_places(a, 2, 1)\n"},
    {"HonourForAUnit", small + "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"site\"\n",
     "22:7 kind_is_no_person(site) | say_person_true(site)\n"},
    {"QuotaOfAnUnknownAttribute",
     small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\nquota = { "
         "one_per = 15, of = \"headcount\" }\n",
     "27:30 attribute_missing(headcount, card) | declare_attribute(headcount)\n"},
    {"QuotaBesideTop",
     small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\ntake = { top = 3 }\n"
         "ties_at_cut = \"all_in\"\nquota = { number = \"2\" }\n",
     "27:8 exactly_one_of(a, quota, top, last, share)\n"},
    {"QuotaByAFormulaOverWhatTheUnitsLack",
     small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\nquota = { "
         "total = 4, by = \"headcount\", method = \"d_hondt\" }\n",
     "27:28 unknown_name(headcount) | known_names(all_months, entrant, heads, kind, months, "
     "region, "
     "safety, total, unit)\n"},
    {"QuotaByAMethodUnsaid",
     small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\nquota = { "
         "total = 4, by = \"total\" }\n",
     "27:9 missing_key(method, quota) | add_key(method)\n"},
    {"QuotaOfAText",
     small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\nquota = { "
         "one_per = 15, of = \"region\" }\n",
     "27:30 attribute_not_a_number(region) | say_type_number\n"},
    {"CompareUnsaidOfAScorecardThatRounds",
     small + place +
         "[[kind]]\nid = \"k\"\n[[scorecard]]\nid = \"other\"\nfor = \"k\"\nround = { places = 1 "
         "}\n" +
         events("e", "other", "") +
         "[[place]]\nid = \"p\"\nscorecard = \"other\"\nperiods = \"year\"\nties = \"last\"\n",
     "35:1 compare_unsaid(p) | compare_words\n"},
    {"APeriodMayRankExactTotals",
     header + "rounding = { at = [\"total\"] }\n" + small.substr(header.size()) + place +
         "[[period]]\nid = \"next\"\nround = \"exact\"\nfrom = 2024-01-01\nto = 2024-12-31\n"
         "[[place]]\nid = \"p\"\nscorecard = \"card\"\nperiods = \"next\"\nties = \"last\"\n",
     "20:1 compare_unsaid(rank) | compare_words\n"},
    {"TieBreakOfAnAwardByPlacesPartsTheCut",
     small + place +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\ntie_break = [\"safety\"]\n",
     ""},
    {"AwardsAreFromEachOther",
     small + place + award("a", "from = \"b\"") + award("b", "from = \"c\"") +
         award("c", "from = \"a\""),
     "27:8 rule_needs_itself(a → b → c → a) | break_the_circle\n"},
    {"TwoCirclesOfAwardsOneInsideTheOthersName",
     small + place + award("ab", "from = \"ac\"") + award("ac", "from = \"ab\"") +
         award("a", "from = \"b\"") + award("b", "from = \"a\""),
     "27:8 rule_needs_itself(ab → ac → ab) | break_the_circle\n"
     "35:8 rule_needs_itself(a → b → a) | break_the_circle\n"},
    {"ACircleOfAwardsIsToldOfThoseInIt",
     small + place + award("a", "from = \"b\"") + award("b", "from = \"c\"") +
         award("c", "from = \"b\""),
     "31:8 rule_needs_itself(b → c → b) | break_the_circle\n"},
    {"SubstitutesBehindTheLast",
     small + place + award("a", "from = \"rank\"\nsubstitutes = 1\ntake = { last = 1 }\n" + all_in),
     ""},
    {"SubstitutesBehindAFormula",
     small + place +
         award("a",
               "from = \"rank\"\nsubstitutes = 1\ntake = { top = \"COUNT(all.total) / 2\" }\n" +
                   all_in),
     ""},
    {"AQuotaBesideAFormula",
     small + place + people +
         award("a",
               "for = \"person\"\nquota = { number = \"2\" }\ntake = { top = \"2\" }\n" + all_in),
     "33:8 exactly_one_of(a, quota, top, last, share)\n"},
    {"AwardsAreAfterEachOther",
     small + place + award("a", "from = \"rank\"\nafter = \"b\"") +
         award("b", "from = \"rank\"\nafter = \"a\""),
     ""},  // the plan finds it: tests/golden/awards_after_each_other
    {"NothingIsFromWhatIsAssigned",
     small + place + "[[award]]\nid = \"flag\"\nassigned = true\nfor = \"site\"\n" +
         award("a", "from = \"flag\""),
     "31:8 award_without_place(a, flag) | take_from_a_place\n"},
    {"AwardsOfAnotherPeriodAreNotMet",
     small + place + "[[award]]\nid = \"b\"\nperiod = []\nfrom = \"rank\"\n" +
         award("a", "from = \"rank\"\nafter = [\"b\"]"),
     "24:1 missing_key(period, award) | add_key(period)\n"
     "32:10 not_awarded_in_period(b, year) | add_period_to_award(b)\n"},
    {"TwoNumbersToTake",
     small + place + award("a", "from = \"rank\"\ntake = { top = 1, last = 1 }\n" + all_in),
     "28:8 exactly_one_of(take, top, last, share)\n"},
    {"TheLastNeedTiesAtTheCut", small + place + award("a", "from = \"rank\"\ntake = { last = 1 }"),
     "28:8 ties_at_cut_unsaid(a) | ties_at_cut_words\n"},
    {"ALimitNeedsTiesAtTheCut",
     small + place + award("a", "from = \"rank\"\ntake = { limit = { per = \"unit\", most = 2 } }"),
     "28:8 ties_at_cut_unsaid(a) | ties_at_cut_words\n"},
    {"ALimitByAnUnknownAttribute",
     small + place +
         award("a", "from = \"rank\"\ntake = { limit = { per = \"size\", most = 2 } }\n" + all_in),
     "28:26 attribute_missing(size, card) | declare_attribute(size)\n"},
    {"FewerThanTheLeast",
     small + place +
         award("a", "from = \"rank\"\ntake = { share = 0.1, least = 3, most = 2 }\n" + all_in),
     "28:8 range_reversed(take, 3, 2)\n"},
    {"ThresholdsThatLeaveNothing",
     small + place + award("a", "from = \"rank\"\ntake = { at_least = 90, at_most = 80 }"),
     "28:8 range_reversed(take, 90, 80)\n"},
    {"TopMayBeAFormula",
     small + place +
         award("a", "from = \"rank\"\ntake = { top = \"COUNT(all.total) / 4\" }\n" + all_in),
     ""},
    {"TopIsAFormulaOfNumbers",
     small + place + award("a", "from = \"rank\"\ntake = { top = \"totl\" }\n" + all_in),
     "28:17 unknown_name(totl) | did_you_mean(total)\n"},
    {"ConditionsHaveTitles",
     small + place + award("a", "from = \"rank\"\neligible = [ { when = \"total > 1\" } ]"),
     "28:14 missing_key(title, eligible) | add_key(title)\n"},
    {"OutsideIsACondition", small + place + award("a", "from = \"rank\"\noutside = \"total\""),
     "28:12 wrong_result(yes_no, a_number)\n"},
    {"MoneyOnceOfTwo",
     small + place + award("a", "from = \"rank\"\nmoney = { each = 5, once = \"m\" }") +
         award("b", "from = \"rank\"\nmoney = { each = 6, once = \"m\" }"),
     ""},
};
INSTANTIATE_TEST_SUITE_P(Awards, Checked, testing::ValuesIn(of_awards), case_name<CheckCase>);

std::string two_rows(const std::string& key, const std::string& formula) {
  return small +
         "entry = { rows = [ { id = \"difficulty\" }, { id = \"judge\", raters = true } ] }\n" +
         key + " = \"" + formula + "\"\n";
}
std::string points(const std::string& formula) { return small + "points = '" + formula + "'\n"; }
std::string key(const std::string& formula) {
  return small + place + "tie_break = [ '" + formula + "' ]\n";
}
std::string honour(const std::string& formula) {
  return small + people +
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfor = \"person\"\neligible = '" + formula +
         "'\n";
}

const CheckCase of_formulas[] = {
    {"FieldsOfARow", two_rows("each", "difficulty * judge * 0.6"), ""},
    {"UnknownFieldOfARow", two_rows("each", "dificulty * judge"),
     "20:9 unknown_name(dificulty) | did_you_mean(difficulty)\n"},
    {"RowsAreGathered", two_rows("value", "SUM(difficulty * judge) / COUNT(judge)"), ""},
    {"RowsUsedBare", two_rows("value", "difficulty + SUM(judge)"),
     "20:10 several_values(difficulty) | gather_them(difficulty)\n"},
    {"RowsBesideEachOther", two_rows("value", "MAX(difficulty, 3)"),
     "20:14 several_values(difficulty) | gather_them(difficulty)\n"},
    {"MeasuresMayStandBare",
     small + "entry = { measure = [\"planned\", \"actual\"] }\nvalue = \"actual / planned\"\n", ""},
    {"EachWithoutEach", small + "value = \"SUM(each)\"\n",
     "19:14 unknown_name(each) | known_names(all_months, entrant, heads, kind, mark, "
     "months, rater, region, row, safety, total, unit)\n"},
    {"PointsKnowValueFullAndAttributes", points("MIN(value, full) + heads"), ""},
    {"UnknownNameAfterChinese", points("IF(region = \"京内\", 1, 2) + valeu"),
     "19:37 unknown_name(valeu) | did_you_mean(value)\n"},
    {"KeysKnowTheScorecard", key("safety + total + months + value.safety"), ""},
    {"PeriodsAreGathered", key("SUM(periods.safety) + COUNT(periods.total)"), ""},
    {"PeriodsUsedBare", key("periods.safety"),
     "24:16 several_values(periods.safety) | gather_them(periods.safety)\n"},
    {"UnknownPrefix", key("SUM(sites.total)"),
     "24:20 unknown_prefix(sites) | known_prefixes(all, count, earlier, group, periods, "
     "previous, running, safety, since, tied, value, year)\n"},
    {"UnknownNameBehindAPrefix", key("value.safty"),
     "24:16 unknown_name(value.safty) | did_you_mean(value.safety)\n"},
    {"TextForANumber", key("region + 1"), "24:16 wrong_operand(a_number, a_text)\n"},
    {"TextAsAKey", key("region"), "24:16 wrong_result(a_number, a_text)\n"},
    {"TextComparedWithANumber", points("IF(region = 3, 1, 2)"),
     "19:14 cannot_compare(a_text, a_number)\n"},
    {"TextsHaveNoOrder", points("IF(region < \"京内\", 1, 2)"),
     "19:14 no_order(a_text) | compare_by_equal\n"},
    {"NumberAsACondition", points("IF(value, 1, 2)"), "19:14 wrong_operand(yes_no, a_number)\n"},
    {"BranchesDiffer", points("IF(value > 1, 1, region)"),
     "19:11 branches_differ(a_number, a_text)\n"},
    {"ConditionAsPoints", points("value > 1"), "19:11 wrong_result(a_number, yes_no)\n"},
    {"PlacesAreWritten", points("ROUND(value, heads)"),
     "19:24 places_not_written(ROUND) | write_places\n"},
    {"NegativePlaces", points("ROUND(value, -1)"), ""},
    {"LookupOfAnUnknownTable", points("LOOKUP(value, rates)"), "19:25 no_such(table, rates)\n"},
    {"LookupOfANumber", points("LOOKUP(value, 1)"), "19:25 table_expected | name_a_table\n"},
    {"PeopleKnowTheirAttributes", honour("votes >= 12 AND NOT good"), ""},
    {"PeopleDoNotKnowUnits", honour("safety > 3"),
     "27:13 unknown_name(safety) | it_is_a(safety, indicator)\n"},
    {"EligibleIsACondition", honour("votes"), "27:13 wrong_result(yes_no, a_number)\n"},
    {"VetoesAreYesOrNo",
     small + place +
         "[[veto]]\nid = \"v\"\nwhen = \"safety < 60\"\neffect = { award = \"none\" }\n"
         "[[award]]\nid = \"a\"\nperiod = \"year\"\nfrom = \"rank\"\neligible = \"NOT v\"\n",
     ""},
    {"AConditionOverANumber",
     small + "[[veto]]\nid = \"v\"\nwhen = \"safety\"\neffect = { award = \"none\" }\n",
     "21:9 wrong_result(yes_no, a_number)\n"},
};
INSTANTIATE_TEST_SUITE_P(Formulas, Checked, testing::ValuesIn(of_formulas), case_name<CheckCase>);

TEST(Check, SortsAllFaultsByPlace) {
  EXPECT_EQ(faults_in("[rulebook]\ntitle = 3\n[[period]]\nid = \"a b\"\nfrom = 2023-02-01\nto = "
                      "2023-01-01\n"),
            "1:1 missing_key(id, rulebook) | add_key(id)\n"
            "2:9 wrong_type(title, a_text, a_number)\n"
            "3:1 id_illegal(a b) | id_letters\n"
            "6:6 days_reversed(2023-02-01, 2023-01-01)\n");
}

TEST(Check, NothingToCheckIsNoFault) { EXPECT_EQ(faults_in(header), ""); }

}  // namespace
}  // namespace redbanner
