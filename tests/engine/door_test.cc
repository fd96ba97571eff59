#include "engine/ledger/door.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

EntryForm::Field field(const std::string& id, int decimals, const Ratio& least, const Ratio& most) {
  EntryForm::Field made;
  made.id = id;
  made.decimals = decimals;
  made.least = least;
  made.most = most;
  return made;
}

EntryForm::Field typed(const std::string& id, const std::string& type) {
  EntryForm::Field made;
  made.id = id;
  made.type = type;
  return made;
}

EntryForm::Indicator indicator(const std::string& id, std::vector<EntryForm::Field> fields) {
  EntryForm::Indicator made;
  made.id = id;
  made.kinds = {"site"};
  made.periods = {"mid_year", "year_end"};
  made.fields = std::move(fields);
  return made;
}

DateRange days(const char* from, const char* to) { return {*Date::parse(from), *Date::parse(to)}; }

EntryForm form() {
  EntryForm made;
  made.kinds = {{"site", "施工现场", false, true, {}, {}},
                {"department", "部室", false, true, {}, {}},
                {"person", "", true, false, {}, {}},
                {"team", "班组", false, false, "site", {}}};
  made.kinds[0].attributes = {
      {"region", "text", 0, {}, {}, {"京内", "京外"}, true},
      {"headcount", "number", 0, Ratio(1), {}, {}, false},
      {"contract_value", "number", 2, Ratio(0), Ratio(10'000'000), {}, false},
      {"begun", "date", 0, {}, {}, {}, false},
      {"key_project", "yes_no", 0, {}, {}, {}, false}};
  made.periods = {{"mid_year", "年中", days("2023-01-01", "2023-06-30")},
                  {"year_end", "年末", days("2023-07-01", "2023-12-31")},
                  {"last_quarter", "四季度", days("2023-10-01", "2023-12-31")},
                  {"year", "全年", days("2023-01-01", "2023-12-31"), true}};
  made.inner_periods = {"three_years"};
  made.codes = {{"弃权", State::refused}, {"DNF", State::not_applicable}};
  auto mark = field("mark", 2, 0, 100);
  mark.raters = true;
  made.indicators = {
      indicator("quality", {mark}),
      indicator("output", {field("planned", 2, 0, 1000), field("actual", 2, 0, 1000)}),
      indicator("safety", {field("notice", 0, 0, 99), field("accident", 0, -20, -10)}),
      indicator("dives", {field("difficulty", 1, 1, 4), mark})};
  made.indicators.push_back(indicator("survey", {field("mark", 0, 0, 10)}));
  made.indicators.back().periods = {"year"};
  made.indicators.push_back(
      indicator("claims", {typed("level", "text"), typed("won", "date"), typed("whole", "yes_no"),
                           field("sharing", 0, 1, 9)}));
  made.indicators.back().fields[0].words = {"国家级", "省部级"};
  made.indicators.back().rows = made.indicators.back().none_is_none = true;
  auto ballot = typed("ballot", "text");
  ballot.words = {"agree", "against"};
  ballot.raters = true;
  made.indicators.push_back(indicator("vote", {ballot}));
  made.indicators.push_back(indicator("race", {field("place", 0, 1, 99)}));
  made.indicators.back().may_name_row = made.indicators.back().none_is_none = true;
  made.indicators.push_back(
      indicator("audit", {field("self", 2, 0, 10), field("verified", 2, 0, 10)}));
  made.indicators.back().steps = true;
  made.indicators.back().title = "自评复核";
  made.indicators.back().periods = {"last_quarter"};
  made.indicators[0].raters_due = 3;
  made.indicators[0].takes_not_applicable = true;
  made.indicators[1].periods = {"year_end"};
  made.indicators[1].fields[0].values = {Ratio(100), Ratio(201, 2)};
  made.indicators[2].events = made.indicators[2].none_is_none = true;
  made.indicators[3].rows = true;
  made.indicators[3].most = 6;
  made.indicators[3].raters_due = 2;
  return made;
}

Entrant entrant(const std::string& id, const std::string& kind, const std::string& unit = "") {
  Entrant made;
  made.id = id;
  made.title = "name of " + id;
  made.kind = kind;
  made.unit = unit;
  if (kind == "site") made.attributes = {{"region", "京内", {}}};
  return made;
}

Roster roster() {
  Roster made = {entrant("S01", "site"),       entrant("S02", "site"),
                 entrant("D01", "department"), entrant("P1", "person", "S01"),
                 entrant("late_site", "site"), entrant("shut_site", "site")};
  made[4].active_from = Date::parse("2023-07-15");
  made[5].active_to = Date::parse("2023-06-01");
  return made;
}

Entry entry(const std::string& indicator, const std::string& field, const char* value) {
  Entry made;
  made.entrant = "S01";
  made.indicator = indicator;
  made.period = "year_end";
  made.field = field;
  if (value != nullptr) made.value = Written::parse(value);
  return made;
}

Entry mark(const char* value) {
  Entry made = entry("quality", "mark", value);
  made.rater = "王";
  return made;
}

Entry with(Entry entry, const std::function<void(Entry&)>& change) {
  change(entry);
  return entry;
}

// "value: value_out_of_range(101, 0, 100)"
std::string refusals_text(const std::vector<Refusal>& refusals) {
  std::string text;
  for (const auto& one : refusals) {
    text += one.field + ": " + message_text(one.message);
    if (one.hint) text += " → " + message_text(*one.hint);
    text += "\n";
  }
  return text;
}

struct Knock {
  const char* name;
  Entry entry;
  const char* refusals;
};

class EntryDoor : public testing::TestWithParam<Knock> {};

TEST_P(EntryDoor, Says) {
  Entry entry = GetParam().entry;
  EXPECT_EQ(refusals_text(at_the_door(form(), roster(), entry)), GetParam().refusals);
}

const Knock knocks[] = {
    {"AGoodMark", mark("9.50"), ""},
    {"TrailingZerosAreNoDecimals", mark("9.5000"), ""},
    {"EndsOfTheRangeAreInIt", mark("100"), ""},
    {"AboveTheRange", mark("100.01"), "value: value_out_of_range(100.01, 0, 100)\n"},
    {"BelowTheRange", mark("-1"), "value: value_out_of_range(-1, 0, 100)\n"},
    {"TooManyDecimals", mark("9.123"), "value: too_many_decimals(9.123, 2)\n"},
    {"AnAllowedValue", entry("output", "planned", "100.5"), ""},
    {"AnotherValue", entry("output", "planned", "99"),
     "value: value_not_allowed(99) → allowed_are(100, 100.5)\n"},
    {"NoValue", mark(nullptr), "value: value_wanting → write_number_or_state\n"},
    {"NoValueButTakingBack", with(mark(nullptr), [](Entry& it) { it.replaces = 7; }), ""},
    {"TakingBackAState", with(entry("output", "", nullptr), [](Entry& it) { it.replaces = 7; }),
     ""},
    {"AnUnknownEntrant", with(mark("9"), [](Entry& it) { it.entrant = "S10"; }),
     "entrant: no_such(entrant, S10) → did_you_mean(S01)\n"},
    {"AnUnlikeEntrant", with(mark("9"), [](Entry& it) { it.entrant = "市政公司"; }),
     "entrant: no_such(entrant, 市政公司)\n"},
    {"ANameForAnId", with(mark("9"), [](Entry& it) { it.entrant = "name of S02"; }),
     "entrant: no_such(entrant, name of S02) → title_is_no_id(name of S02, S02)\n"},
    {"NoEntrant", with(mark("9"), [](Entry& it) { it.entrant = ""; }),
     "entrant: entrant_wanting\n"},
    {"AnotherKindsIndicator", with(mark("9"), [](Entry& it) { it.entrant = "D01"; }),
     "indicator: not_on_their_scorecard(quality, D01, 部室)\n"},
    {"AKindWithoutTitle", with(mark("9"), [](Entry& it) { it.entrant = "P1"; }),
     "indicator: not_on_their_scorecard(quality, P1, person)\n"},
    {"AnUnknownIndicator", with(mark("9"), [](Entry& it) { it.indicator = "qualty"; }),
     "indicator: no_such(indicator, qualty) → did_you_mean(quality)\n"},
    {"NoIndicator", with(mark("9"), [](Entry& it) { it.indicator = ""; }),
     "indicator: indicator_wanting\n"},
    {"AnUnknownPeriod", with(mark("9"), [](Entry& it) { it.period = "march"; }),
     "period: no_such(period, march) → there_are(mid_year, year_end, last_quarter, year)\n"},
    {"AnInnerPeriod", with(mark("9"), [](Entry& it) { it.period = "three_years"; }),
     "period: period_has_parts(three_years) → there_are(mid_year, year_end)\n"},
    {"AnInnerPeriodOfAnotherIndicator", with(mark("9"), [](Entry& it) { it.period = "year"; }),
     "period: not_examined_then(quality, year) → there_are(mid_year, year_end)\n"},
    {"AnIndicatorOverAnInnerPeriod",
     with(entry("survey", "mark", "9"), [](Entry& it) { it.period = "year"; }), ""},
    {"ALeafOfAnIndicatorOverAnInnerPeriod", entry("survey", "mark", "9"),
     "period: not_examined_then(survey, year_end) → there_are(year)\n"},
    {"NotExaminedThen",
     with(entry("output", "actual", "9"), [](Entry& it) { it.period = "mid_year"; }),
     "period: not_examined_then(output, mid_year) → there_are(year_end)\n"},
    {"NeitherPeriodNorDay", with(mark("9"), [](Entry& it) { it.period = ""; }),
     "period: period_wanting → give_period_or_day\n"},
    {"ADayOfNoPeriod",
     with(mark("9"),
          [](Entry& it) {
            it.period = "";
            it.day = Date::parse("2024-01-01");
          }),
     "day: day_in_no_period(2024-01-01)\n"},
    {"ADayOfAnotherPeriod", with(mark("9"), [](Entry& it) { it.day = Date::parse("2023-06-30"); }),
     "day: day_outside_period(2023-06-30, year_end, 2023-07-01, 2023-12-31)\n"},
    {"AnUnknownField", entry("output", "actuel", "9"),
     "field: no_such_field(output, actuel) → did_you_mean(actual)\n"},
    {"WhichField", entry("output", "", "9"),
     "field: field_wanting(output) → there_are(planned, actual)\n"},
    {"NoRater", with(mark("9"), [](Entry& it) { it.rater = ""; }),
     "rater: rater_wanting(mark) → write_rater(mark)\n"},
    {"ARaterWhereNoneIsDue",
     with(entry("output", "actual", "9"), [](Entry& it) { it.rater = "王"; }),
     "rater: rater_not_asked(actual, 王)\n"},
    {"ARowOfAList",
     with(mark("9"),
          [](Entry& it) {
            it.indicator = "dives";
            it.row = "6";
          }),
     ""},
    {"NoRowOfAList", with(mark("9"), [](Entry& it) { it.indicator = "dives"; }),
     "row: row_wanting(dives)\n"},
    {"ARowTooMany",
     with(mark("9"),
          [](Entry& it) {
            it.indicator = "dives";
            it.row = "7";
          }),
     "row: row_above_most(7, 6, dives)\n"},
    {"ARowWhereThereAreNone", with(mark("9"), [](Entry& it) { it.row = "1"; }),
     "row: row_not_asked(quality, 1)\n"},
    {"AnEvent", with(entry("safety", "notice", "2"), [](Entry& it) { it.row = "1"; }), ""},
    {"AStateTheRulesKnow",
     with(entry("quality", "", nullptr), [](Entry& it) { it.state = State::not_applicable; }), ""},
    {"AStateTheyDoNot",
     with(entry("quality", "", nullptr), [](Entry& it) { it.state = State::refused; }),
     "state: state_not_provided_for(refused, quality) → say_absent_in_rulebook\n"},
    {"AWholeIndicatorLate",
     with(entry("output", "", nullptr), [](Entry& it) { it.state = State::late; }), ""},
    {"ALateMark", with(mark("9"), [](Entry& it) { it.state = State::late; }), ""},
    {"PendingIsWhatIsNotRecorded",
     with(entry("quality", "", nullptr), [](Entry& it) { it.state = State::pending; }),
     "state: pending_is_not_recorded\n"},
    {"AnAbsenceWithANumber", with(mark("9"), [](Entry& it) { it.state = State::not_applicable; }),
     "value: value_beside_absence(not_applicable)\n"},
    {"BeforeTheSiteOpened",
     with(mark("9"),
          [](Entry& it) {
            it.entrant = "late_site";
            it.period = "mid_year";
          }),
     "entrant: entrant_not_yet_active(late_site, 2023-07-15)\n"},
    {"InThePeriodItOpened", with(mark("9"), [](Entry& it) { it.entrant = "late_site"; }), ""},
    {"OnADayBeforeItOpened",
     with(mark("9"),
          [](Entry& it) {
            it.entrant = "late_site";
            it.day = Date::parse("2023-07-14");
          }),
     "entrant: entrant_not_yet_active(late_site, 2023-07-15)\n"},
    {"AfterItClosed", with(mark("9"), [](Entry& it) { it.entrant = "shut_site"; }),
     "entrant: entrant_closed_before(shut_site, 2023-06-01)\n"},
    {"EveryFaultAtOnce",
     with(mark("101"),
          [](Entry& it) {
            it.entrant = "S99";
            it.period = "three_years";
            it.rater = "";
            it.row = "1";
          }),
     "period: period_has_parts(three_years) → there_are(mid_year, year_end)\n"
     "entrant: no_such(entrant, S99)\n"
     "row: row_not_asked(quality, 1)\n"
     "rater: rater_wanting(mark) → write_rater(mark)\n"
     "value: value_out_of_range(101, 0, 100)\n"},
};
INSTANTIATE_TEST_SUITE_P(Entries, EntryDoor, testing::ValuesIn(knocks), case_name<Knock>);

// Who may rate: of `quality` two by name, of `vote` those of two groups.
EntryForm form_of_raters() {
  EntryForm made = form();
  made.indicators[0].who = {"王工", "李工"};
  made.indicators[6].rater_groups = {{"leaders", {"王", "赵"}}, {"staff", {}}};
  return made;
}

Entry by(Entry entry, const char* rater) {
  entry.rater = rater;
  return entry;
}

Entry vote() {
  Entry made = entry("vote", "ballot", nullptr);
  made.text = "agree";
  return made;
}

class RatersDoor : public testing::TestWithParam<Knock> {};
TEST_P(RatersDoor, LetsInThoseWhoMayRate) {
  Entry entry = GetParam().entry;
  EXPECT_EQ(refusals_text(at_the_door(form_of_raters(), roster(), entry)), GetParam().refusals);
}
const Knock knocks_of_raters[] = {
    {"OneByName", by(mark("9"), "李工"), ""},
    {"ANameLikeIt", by(mark("9"), "李功"),
     "rater: may_not_rate(李功, quality) → did_you_mean(李工)\n"},
    {"Another", by(mark("9"), "J4"), "rater: may_not_rate(J4, quality) → there_are(王工, 李工)\n"},
    {"Nobody", by(mark("9"), ""), "rater: rater_wanting(mark) → write_rater(mark)\n"},
    {"OneOfAGroup", by(vote(), "赵"), ""},
    {"OneNamedAfterTheGroup", by(vote(), "staff/07"), ""},
    {"OneNamedLikeAGroup", by(vote(), "staffers/07"),
     "rater: may_not_rate(staffers/07, vote) → there_are(王, 赵, staff/…)\n"},
    {"OneOfNoGroup", by(vote(), "孙"),
     "rater: may_not_rate(孙, vote) → there_are(王, 赵, staff/…)\n"},
};
INSTANTIATE_TEST_SUITE_P(Raters, RatersDoor, testing::ValuesIn(knocks_of_raters), case_name<Knock>);

struct DeadlineCase {
  const char* name;
  const char* period;
  const char* today;  // nullptr: it is not asked
  const char* refusals;
};
class Deadline : public testing::TestWithParam<DeadlineCase> {};
TEST_P(Deadline, IsTheLastDay) {
  EntryForm made = form();
  made.periods[0].deadline = Date::parse("2023-07-05");
  Entry entry = mark("9");
  entry.period = GetParam().period;
  std::optional<Date> today;
  if (GetParam().today != nullptr) today = Date::parse(GetParam().today);
  EXPECT_EQ(refusals_text(at_the_door(made, roster(), entry, today)), GetParam().refusals);
}
const DeadlineCase deadline_cases[] = {
    {"OnThatDay", "mid_year", "2023-07-05", ""},
    {"TheDayAfter", "mid_year", "2023-07-06",
     "period: after_deadline(mid_year, 2023-07-05) → say_after_deadline\n"},
    {"NotAsked", "mid_year", nullptr, ""},
    {"APeriodWithout", "year_end", "2024-07-06", ""},
};
INSTANTIATE_TEST_SUITE_P(Days, Deadline, testing::ValuesIn(deadline_cases),
                         case_name<DeadlineCase>);

Entry claim(const char* field, const char* text) {
  Entry made = entry("claims", field, nullptr);
  made.row = "1";
  made.text = text;
  return made;
}

const Knock typed_knocks[] = {
    {"AWord", claim("level", "国家级"), ""},
    {"AWordLikeIt", claim("level", "省级"),
     "value: value_not_allowed(省级) → did_you_mean(省部级)\n"},
    {"AnotherWord", claim("level", "area"),
     "value: value_not_allowed(area) → there_are(国家级, 省部级)\n"},
    {"ADay", claim("won", "2023-02-28"), ""},
    {"NoDay", claim("won", "2023-02-29"), "value: no_day(2023-02-29) → write_day\n"},
    {"Yes", claim("whole", "是"), ""},
    {"NeitherYesNorNo", claim("whole", "maybe"), "value: not_yes_or_no(maybe) → write_yes_or_no\n"},
    {"NothingWritten", claim("level", ""), "value: text_wanting(level)\n"},
    {"NothingWrittenButTakingBack", with(claim("level", ""), [](Entry& it) { it.replaces = 7; }),
     ""},
    {"ATextForANumber", claim("sharing", "many"), "value: not_a_number(many) → write_number\n"},
    {"ATextBesideAnAbsence",
     with(claim("level", "国家级"), [](Entry& it) { it.state = State::refused; }),
     "value: value_beside_absence(refused)\n"},
    {"AnAbsenceOfOneRow", with(claim("level", ""), [](Entry& it) { it.state = State::refused; }),
     ""},
    {"AnAbsenceOfOneMark", with(mark(nullptr), [](Entry& it) { it.state = State::not_examined; }),
     ""},
    {"AnAbsenceOfTheWholeIsForItsParents",
     with(entry("output", "planned", nullptr), [](Entry& it) { it.state = State::refused; }),
     "state: state_not_provided_for(refused, output) → say_absent_in_rulebook\n"},
};
INSTANTIATE_TEST_SUITE_P(Texts, EntryDoor, testing::ValuesIn(typed_knocks), case_name<Knock>);

// What is written for a field, and what becomes of it: number, 'text' or state, and what else the
// entry still says.
struct Writing {
  const char* name;
  Entry entry;
  const char* written;
  const char* becomes;
};
class WrittenAtTheDoor : public testing::TestWithParam<Writing> {};
TEST_P(WrittenAtTheDoor, BecomesWhatTheFieldWants) {
  Entry it = GetParam().entry;
  const EntryForm the_form = form();
  const Roster none;
  std::vector<Refusal> refusals;
  if (const auto fault = Door(the_form, none).write(it, GetParam().written))
    refusals.push_back(*fault);
  std::string text = it.value ? it.value->text() : it.text.empty() ? "" : "'" + it.text + "'";
  if (it.state != State::present) text += "state " + std::to_string(static_cast<int>(it.state));
  for (const auto& part : {it.field, it.row, it.rater})
    if (!part.empty()) text += " " + part;
  if (!refusals.empty()) text += "\n";
  EXPECT_EQ(text + refusals_text(refusals), GetParam().becomes);
}

Entry race(const char* row) {
  Entry made = entry("race", "", nullptr);
  made.row = row;
  return made;
}

const Writing writings[] = {
    {"ANumber", mark(nullptr), " 9.50 ", "9.50 mark 王"},
    {"ATextWithoutBlanks", claim("level", ""), "\u3000国家级 ", "'国家级' level 1"},
    {"ANumberForAText", claim("level", ""), "1", "'1' level 1"},
    {"ADayAsWritten", claim("won", ""), "2023-02-30", "'2023-02-30' won 1"},
    {"TheOnlyFieldIsMeant", with(entry("vote", "", nullptr), [](Entry& it) { it.rater = "王"; }),
     "agree", "'agree' 王"},
    {"NoNumber", mark(nullptr), "nine", " mark 王\nvalue: not_a_number(nine) → write_number\n"},
    {"ANumberOfAnUnknownField", entry("output", "plan", nullptr), "9", "9 plan"},
    {"ATextOfAnUnknownField", entry("output", "plan", nullptr), "many", "'many' plan"},
    {"ACodeOfTheWholeIndicator", entry("output", "planned", nullptr), "DNF", "state 2"},
    {"ACodeOfAnEventIsOfTheWhole",
     with(entry("safety", "notice", nullptr), [](Entry& it) { it.row = "2"; }), "弃权", "state 4"},
    {"ACodeOfOneRater", mark(nullptr), "弃权", "state 4 mark 王"},
    {"ACodeOfOneRow", with(claim("sharing", ""), [](Entry&) {}), "弃权", "state 4 sharing 1"},
    {"ACodeOfOneRace", race("3"), "DNF", "state 2 3"},
    {"ACodeOfTheOnlyRace", race(""), "DNF", "state 2"},
    {"ACodeForATextIsAText", claim("level", ""), "弃权", "'弃权' level 1"},
    {"AlmostACode", mark(nullptr), "DFN",
     " mark 王\nvalue: not_a_number(DFN) → did_you_mean(DNF)\n"},
};
INSTANTIATE_TEST_SUITE_P(Cells, WrittenAtTheDoor, testing::ValuesIn(writings), case_name<Writing>);

struct DayCase {
  const char* name;
  const char* indicator;
  const char* day;
  const char* period;  // empty: none was found
};
class PeriodOfADay : public testing::TestWithParam<DayCase> {};
TEST_P(PeriodOfADay, IsOneOfTheIndicators) {
  Entry it = entry(GetParam().indicator, "", "1");
  it.period = "";
  it.day = Date::parse(GetParam().day);
  at_the_door(form(), roster(), it);
  EXPECT_EQ(it.period, GetParam().period);
}
const DayCase day_cases[] = {
    {"TheLeaf", "quality", "2023-06-30", "mid_year"},
    {"ByTheIndicatorWhereTwoLeavesShareADay", "audit", "2023-11-01", "last_quarter"},
    {"TheFirstLeafWhereTheIndicatorHasNone", "audit", "2023-08-01", "year_end"},
    {"TheInnerPeriodThatItIsOver", "survey", "2023-08-01", "year"},
    {"NoPeriodAtAll", "survey", "2024-01-01", ""},
};
INSTANTIATE_TEST_SUITE_P(Days, PeriodOfADay, testing::ValuesIn(day_cases), case_name<DayCase>);

TEST(EntryDoor, FillsInTheOnlyFieldAndThePeriodOfTheDay) {
  Entry it = mark("9");
  it.field = "";
  it.period = "";
  it.day = Date::parse("2023-06-30");
  EXPECT_EQ(refusals_text(at_the_door(form(), roster(), it)), "");
  EXPECT_EQ(it.field, "mark");
  EXPECT_EQ(it.period, "mid_year");
}

TEST(EntryDoor, AStateOfTheWholeIndicatorKeepsNoField) {
  Entry it = entry("quality", "", nullptr);
  it.state = State::not_applicable;
  at_the_door(form(), roster(), it);
  EXPECT_EQ(it.field, "");
}

TEST(EntryDoor, AFileOfWrongIdsTakesNoTime) {
  Roster many;
  for (int i = 0; i < 20'000; ++i) many.push_back(entrant("S" + std::to_string(i), "site"));
  const EntryForm the_form = form();
  Door door(the_form, many);
  std::size_t hints = 0;
  for (int i = 0; i < 20'000; ++i) {
    Entry it = mark("9");
    it.entrant = "S" + std::to_string(i) + "x";
    const auto refusals = door.refusals(it);
    ASSERT_EQ(refusals.size(), 1U);
    hints += refusals[0].hint ? 1 : 0;
  }
  EXPECT_EQ(hints, 50U);
}

struct Newcomer {
  const char* name;
  Entrant entrant;
  const char* refusals;
};

Entrant with(Entrant entrant, const std::function<void(Entrant&)>& change) {
  change(entrant);
  return entrant;
}

Entrant with_attribute(const char* id, const char* value) {
  return with(entrant("S03", "site"), [&](Entrant& it) {
    it.attributes.push_back({id, value, {}});
  });
}

class EntrantDoor : public testing::TestWithParam<Newcomer> {};

TEST_P(EntrantDoor, Says) {
  EXPECT_EQ(refusals_text(at_the_door(form(), roster(), GetParam().entrant)), GetParam().refusals);
}

const Newcomer newcomers[] = {
    {"AGoodSite", entrant("S03", "site"), ""},
    {"AGoodPerson", entrant("张三", "person", "S01"), ""},
    {"NoId", entrant("", "site"), "id: id_wanting\n"},
    {"ABlankInAnId", entrant("S 03", "site"), "id: letter_not_in_ids(S 03,  ) → ids_of_entrants\n"},
    {"ChineseIds", entrant("十三标_𠮷.a-1", "site"), ""},
    {"AnEmojiInAnId", entrant("一😀", "site"),
     "id: letter_not_in_ids(一😀, 😀) → ids_of_entrants\n"},
    {"ATakenId", entrant("S01", "site"), "id: entrant_is_known(S01) → use_entrant_change\n"},
    {"NoTitle", with(entrant("S03", "site"), [](Entrant& it) { it.title = ""; }),
     "title: title_wanting(S03)\n"},
    {"AnUnknownKind", entrant("S03", "sites"), "kind: no_such(kind, sites) → did_you_mean(site)\n"},
    {"APersonWithoutUnit", entrant("P2", "person"), "unit: unit_wanting(P2)\n"},
    {"AnUnknownUnit", entrant("P2", "person", "S1"),
     "unit: no_such(unit, S1) → did_you_mean(P1)\n"},
    {"ItsOwnUnit", entrant("P2", "person", "P2"), "unit: unit_of_itself(P2)\n"},
    {"APersonAsUnit", entrant("P2", "person", "P1"), "unit: unit_is_a_person(P1)\n"},
    {"ATeamOfASite", entrant("T1", "team", "S01"), ""},
    {"ATeamOfNobody", entrant("T1", "team"), ""},
    {"ATeamOfADepartment", entrant("T1", "team", "D01"),
     "unit: unit_of_another_kind(T1, 施工现场, D01, 部室)\n"},
    {"APersonOfADepartment", entrant("P2", "person", "D01"), ""},
    {"ClosedBeforeBegun",
     with(entrant("S03", "site"),
          [](Entrant& it) {
            it.active_from = Date::parse("2023-07-01");
            it.active_to = Date::parse("2023-06-30");
          }),
     "active_to: closed_before_begun(2023-07-01, 2023-06-30)\n"},
    {"GoodAttributes", with_attribute("contract_value", "12.50"), ""},
    {"YesInChinese", with_attribute("key_project", "是"), ""},
    {"AnUnknownAttribute", with_attribute("headcuont", "1"),
     "headcuont: no_such_attribute(施工现场, headcuont) → did_you_mean(headcount)\n"},
    {"NoNumber", with_attribute("headcount", "约40"),
     "headcount: not_a_number(约40) → write_number\n"},
    {"TooSmall", with_attribute("headcount", "0"), "headcount: value_too_small(0, 1)\n"},
    {"OutOfRange", with_attribute("contract_value", "-1"),
     "contract_value: value_out_of_range(-1, 0, 10000000)\n"},
    {"HalfAPerson", with_attribute("headcount", "40.5"), "headcount: too_many_decimals(40.5, 0)\n"},
    {"NoDay", with_attribute("begun", "2023-02-30"), "begun: no_day(2023-02-30) → write_day\n"},
    {"NeitherYesNorNo", with_attribute("key_project", "perhaps"),
     "key_project: not_yes_or_no(perhaps) → write_yes_or_no\n"},
    {"AnotherText",
     with(entrant("S03", "site"), [](Entrant& it) { it.attributes[0].value = "京郊"; }),
     "region: value_not_allowed(京郊) → did_you_mean(京内)\n"},
    {"ARequiredAttribute", with(entrant("S03", "site"), [](Entrant& it) { it.attributes.clear(); }),
     "region: attribute_wanting(region)\n"},
};
INSTANTIATE_TEST_SUITE_P(Entrants, EntrantDoor, testing::ValuesIn(newcomers), case_name<Newcomer>);

TEST(EntrantDoor, WhoComesInMayBeNamedByTheNext) {
  const EntryForm the_form = form();
  const Roster none;
  Door door(the_form, none);
  EXPECT_NE(refusals_text(door.refusals(entrant("P2", "person", "S09"))), "");
  door.add(entrant("S09", "site"));
  EXPECT_EQ(refusals_text(door.refusals(entrant("P2", "person", "S09"))), "");
  EXPECT_EQ(refusals_text(door.refusals(entrant("S09", "site"))),
            "id: entrant_is_known(S09) → use_entrant_change\n");
}

struct Due {
  const char* name;
  std::vector<Entry> entries;
  const char* missing;  // of S01, "indicator recorded/due"
};

Entry marked(const char* indicator, const char* row, const char* field, const char* rater) {
  Entry made = entry(indicator, field, "2");
  made.row = row;
  made.rater = rater;
  return made;
}

class MissingEntries : public testing::TestWithParam<Due> {};

TEST_P(MissingEntries, AreNamed) {
  Ledger ledger;
  ledger.entries = GetParam().entries;
  std::int64_t sequence = 0;
  for (Entry& one : ledger.entries) one.sequence = ++sequence;
  std::string text;
  for (const auto& one :
       missing_entries(form(), {entrant("S01", "site")},
                       lists_of(ledger.entries, {entrant("S01", "site")}), "year_end"))
    text +=
        one.indicator + " " + std::to_string(one.recorded) + "/" + std::to_string(one.due) + "\n";
  EXPECT_EQ(text, GetParam().missing);
}

const Entry not_applicable =
    with(entry("quality", "", nullptr), [](Entry& it) { it.state = State::not_applicable; });

Entry voted(const char* rater, const char* word) {
  Entry made = entry("vote", "ballot", nullptr);
  made.rater = rater;
  made.text = word;
  return made;
}
Entry withheld(Entry made) {
  made.value.reset();
  made.text.clear();
  made.state = State::refused;
  return made;
}

const Due dues[] = {
    {"NothingRecorded", {}, "quality 0/3\noutput 0/0\ndives 0/2\nvote 0/0\n"},
    {"SomeMarksAndFields",
     {marked("quality", "", "mark", "王"), marked("quality", "", "mark", "李"),
      marked("output", "", "actual", ""), marked("dives", "1", "mark", "王"),
      marked("dives", "1", "mark", "李"), marked("dives", "2", "mark", "王"), voted("王", "agree")},
     "quality 2/3\noutput 1/2\ndives 0/1\n"},
    {"AnAbsenceOwesNothing", {not_applicable}, "output 0/0\ndives 0/2\nvote 0/0\n"},
    {"WhoGaveNoMarkHasAnswered",
     {marked("quality", "", "mark", "王"), marked("quality", "", "mark", "李"),
      withheld(marked("quality", "", "mark", "赵")), withheld(voted("王", ""))},
     "output 0/0\ndives 0/2\nvote 0/0\n"},
    {"ButNotWhereNobodyGaveOne",
     {withheld(marked("quality", "", "mark", "王")), withheld(marked("quality", "", "mark", "李")),
      withheld(marked("quality", "", "mark", "赵"))},
     "quality 0/3\noutput 0/0\ndives 0/2\nvote 0/0\n"},
    {"ATakenBackMarkIsOwedAgain",
     {marked("quality", "", "mark", "王"),
      with(marked("quality", "", "mark", "王"), [](Entry& it) { it.value.reset(); })},
     "quality 0/3\noutput 0/0\ndives 0/2\nvote 0/0\n"},
    {"AnotherPeriodsDoNotCount",
     {with(marked("quality", "", "mark", "王"), [](Entry& it) { it.period = "mid_year"; })},
     "quality 0/3\noutput 0/0\ndives 0/2\nvote 0/0\n"},
    {"AllRecorded",
     {marked("quality", "", "mark", "王"), marked("quality", "", "mark", "李"),
      marked("quality", "", "mark", "赵"), marked("output", "", "planned", ""),
      marked("output", "", "actual", ""), marked("dives", "1", "mark", "王"),
      marked("dives", "1", "mark", "李"), marked("dives", "1", "difficulty", ""),
      voted("王", "against")},
     ""},
};
INSTANTIATE_TEST_SUITE_P(Periods, MissingEntries, testing::ValuesIn(dues), case_name<Due>);

TEST(MissingEntries, OneStepIsEnoughAndOneWholeRow) {
  EntryForm the_form = form();
  the_form.indicators = {indicator("audit", {field("self", 2, 0, 10), field("verified", 2, 0, 10)}),
                         indicator("visits", {field("found", 0, 0, 9), typed("note", "text")})};
  the_form.indicators[0].steps = true;
  the_form.indicators[1].rows = true;
  the_form.indicators[1].fields[1].optional = true;
  const auto missing = [&](std::vector<Entry> entries) {
    Ledger ledger;
    ledger.entries = std::move(entries);
    std::string text;
    for (const auto& one :
         missing_entries(the_form, {entrant("S01", "site")},
                         lists_of(ledger.entries, {entrant("S01", "site")}), "year_end"))
      text += one.indicator + " ";
    return text;
  };
  EXPECT_EQ(missing({}), "audit visits ");
  EXPECT_EQ(missing({marked("audit", "", "self", ""), marked("visits", "1", "found", "")}), "");
  EXPECT_EQ(missing({marked("audit", "", "self", ""), marked("visits", "1", "found", ""),
                     marked("visits", "2", "note", "")}),
            "visits ");
}

TEST(MissingEntries, AreOwedForTheInnerPeriodToo) {
  std::string text;
  for (const auto& one : missing_entries(form(), {entrant("S01", "site")}, {}, "year"))
    text += one.indicator + " ";
  EXPECT_EQ(text, "survey ");
}

TEST(MissingEntries, OfThoseWhoTakePartInOrderOfId) {
  std::string text;
  for (const auto& one : missing_entries(form(), roster(), {}, "mid_year"))
    text += one.entrant + " " + one.indicator + "\n";
  EXPECT_EQ(text,
            "S01 quality\nS01 dives\nS01 vote\nS02 quality\nS02 dives\nS02 vote\n"
            "shut_site quality\nshut_site dives\nshut_site vote\n");
  EXPECT_TRUE(missing_entries(form(), roster(), {}, "none").empty());
}

}  // namespace
}  // namespace redbanner
