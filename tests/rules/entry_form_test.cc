#include "rules/entry_form.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/read_rulebook.h"
#include "tests/case_name.h"
#include "tests/rules/fault_text.h"

namespace redbanner {
namespace {

EntryForm form_of(const std::string& text) {
  Diagnostics found;
  const Rulebook book = read_rulebook(text, "rulebook.toml", found);
  EXPECT_EQ(fault_text(found), "");
  return entry_form(book);
}

const std::string season = R"toml(
[rulebook]
id = "b"
title = "b"
[[kind]]
id = "site"
title = "施工现场"
attributes = [ { id = "headcount", type = "number", decimals = 1, from = 0, to = 500, required = true } ]
[[kind]]
id = "team"
[[kind]]
id = "person"
person = true
[[scorecard]]
id = "card"
for = "site"
absent = "rescale"
[[category]]
id = "delivery"
in = "card"
absent = { not_applicable = "absent", not_examined = "error", refused = "zero" }
[[indicator]]
id = "schedule"
title = "工期"
in = "delivery"
full = 60
examiner = "工程部"
panel = { raters = 5 }
periods = ["h2"]
[[indicator]]
id = "safety"
in = "card"
full = 40
events = [ { id = "notice", title = "通知单", each = -1 }, { id = "accident", from = -20, to = -10 } ]
[[indicator]]
id = "inspection"
in = "card"
outside = true
entry = { rows = [ { id = "found", from = 0, to = 9, decimals = 0 } ], most = 12 }
each = "found"
[[period]]
id = "year"
absent = "error"
[[period]]
id = "h2"
in = "year"
from = 2023-07-01
to = 2023-12-31
[[period]]
id = "h1"
in = "year"
from = 2023-01-01
to = 2023-06-30
[[award]]
id = "banner"
kind = "banner"
each_indicator = "safety"
period = ["h1", "h2"]
[[award]]
id = "advanced"
for = "person"
period = "year"
[[award]]
id = "flag"
kind = "banner"
assigned = true
for = "team"
)toml";

TEST(EntryForm, KindsSayWhoIsScored) {
  const auto kinds = form_of(season).kinds;
  ASSERT_EQ(kinds.size(), 3U);
  EXPECT_TRUE(kinds[0].scored);
  EXPECT_FALSE(kinds[1].scored);
  EXPECT_TRUE(kinds[2].person);
}

TEST(EntryForm, AttributesCarryTheirLimits) {
  const auto attribute = form_of(season).kinds[0].attributes.at(0);
  EXPECT_EQ(attribute.type, "number");
  EXPECT_EQ(attribute.decimals, 1);
  EXPECT_EQ(attribute.most, Ratio(500));
  EXPECT_TRUE(attribute.required);
}

TEST(EntryForm, PeriodsStandByTheirFirstDay) {
  const auto form = form_of(season);
  ASSERT_EQ(form.periods.size(), 2U);
  EXPECT_EQ(form.periods[0].id, "h1");
  EXPECT_EQ(form.inner_periods, std::vector<std::string>{"year"});
}

TEST(EntryForm, AnIndicatorIsDueInItsPeriods) {
  const auto form = form_of(season);
  EXPECT_EQ(form.indicators[0].periods, std::vector<std::string>{"h2"});
  EXPECT_EQ(form.indicators[1].periods, (std::vector<std::string>{"h1", "h2"}));
  EXPECT_EQ(form.indicators[0].kinds, std::vector<std::string>{"site"});
  EXPECT_EQ(form.indicators[0].raters_due, 5);
  EXPECT_EQ(form.indicators[0].examiner, "工程部");
}

TEST(EntryForm, FieldsAreThoseOfTheEntry) {
  const auto form = form_of(season);
  const auto& mark = form.indicators[0].fields.at(0);
  EXPECT_EQ(mark.id, "mark");
  EXPECT_TRUE(mark.raters);
  EXPECT_EQ(mark.most, Ratio(60));
  const auto& events = form.indicators[1];
  EXPECT_TRUE(events.events);
  EXPECT_EQ(events.fields.at(0).title, "通知单");
  EXPECT_EQ(events.fields.at(1).least, Ratio(-20));
  const auto& rows = form.indicators[2];
  EXPECT_TRUE(rows.rows);
  EXPECT_EQ(rows.most, 12);
}

TEST(EntryForm, AsksForASecondPersonWhereTheRulesDo) {
  const std::string all = "\nconfirm = \"second_person\"\ndoubts = { same_sheet = 7 }\n[[kind]]";
  std::string text = season;
  text.replace(text.find("\n[[kind]]"), 9, all);
  text.replace(text.find("panel = { raters = 5 }"), 22,
               "panel = { raters = 2, who = [\"王\", \"李\"] }\nconfirm = \"typed_twice\"");
  text.replace(text.find("to = 2023-06-30"), 15, "to = 2023-06-30\ndeadline = 2023-07-05");
  const auto form = form_of(text);
  EXPECT_EQ(form.indicators[0].confirm, Confirm::typed_twice);
  EXPECT_EQ(form.indicators[0].who, (std::vector<std::string>{"王", "李"}));
  EXPECT_EQ(form.indicators[1].confirm, Confirm::second_person);
  EXPECT_EQ(form.plausible.same_sheet, 7);
  EXPECT_EQ(form.periods[0].deadline, Date::parse("2023-07-05"));
  EXPECT_FALSE(form.periods[1].deadline);
  EXPECT_EQ(form_of(season).indicators[0].confirm, Confirm::none);
}

TEST(EntryForm, AwardsSayForWhomAndWhen) {
  const auto awards = form_of(season).awards;
  ASSERT_EQ(awards.size(), 3U);
  EXPECT_TRUE(awards[0].banner);
  EXPECT_EQ(awards[0].periods.size(), 2U);
  EXPECT_EQ(awards[1].person_kind, "person");
  EXPECT_TRUE(awards[2].assigned);
}

// The same season with departments, and a figure of everybody.
EntryForm form_with(const std::string& figure) {
  const std::string text = season + R"toml(
[[kind]]
id = "department"
[[scorecard]]
id = "department_card"
for = "department"
[[indicator]]
id = "duty"
in = "department_card"
full = 100
[[figure]]
id = "f"
)toml" + figure;
  return form_of(text);
}

// "rows none_is_none: level:text mark:number:raters"
std::string text_of(const EntryForm::Indicator& form) {
  std::string text;
  if (form.events) text += " events";
  if (form.steps) text += " steps";
  if (form.rows) text += " rows";
  if (form.may_name_row) text += " may_name_row";
  if (form.none_is_none) text += " none_is_none";
  text += ":";
  for (const auto& one : form.fields) {
    text += " " + one.id + ":" + one.type + (one.raters ? ":raters" : "");
    for (const auto& word : one.words) text += "/" + word;
  }
  return text;
}

struct ShapeCase {
  const char* name;
  const char* figure;
  const char* expected;
};
class Shape : public testing::TestWithParam<ShapeCase> {};
TEST_P(Shape, OfWhatIsRecorded) {
  EXPECT_EQ(text_of(form_with(GetParam().figure).indicators.back()), GetParam().expected);
}

const ShapeCase shapes[] = {
    {"Measures", "entry = { measure = [\"planned\", \"done\"] }\nvalue = \"planned\"",
     ": planned:number done:number"},
    {"Steps", "entry = { steps = [\"self\", \"verified\"], to = 9 }",
     " steps: self:number verified:number"},
    {"RowsOfAnyType",
     "entry = { rows = [ { id = \"level\", type = \"text\", values = [\"国家级\", \"省部级\"] }, "
     "{ id = \"won\", type = \"date\" }, { id = \"whole\", type = \"yes_no\" } ] }\n"
     "each = \"1\"",
     " rows: level:text/国家级/省部级 won:date whole:yes_no"},
    {"NothingThatIsComputed",
     "entry = { rows = [ { id = \"days\" }, { id = \"worth\", value = \"days * 2\" } ] }\n"
     "each = \"worth\"",
     " rows: days:number"},
    {"Claims", "entry = \"claim\"\neach = \"1 / sharing\"",
     " rows none_is_none: key:text level:text document:text date:date sharing:number"},
    {"ABallotWithoutItsPoints",
     "entry = { ballot = [ { id = \"agree\", points = 1 }, { id = \"against\" } ] }",
     ": ballot:text:raters/agree/against"},
    {"Placings", "entry = \"placing\"\nvalue = \"COUNT(place)\"",
     " may_name_row none_is_none: place:number"},
    {"Events", "events = [ { id = \"praise\", each = 1 } ]", " events none_is_none: praise:number"},
};
INSTANTIATE_TEST_SUITE_P(Entries, Shape, testing::ValuesIn(shapes), case_name<ShapeCase>);

TEST(EntryForm, WhatIsComputedIsNotInIt) {
  EXPECT_EQ(form_with("value = \"schedule\"").indicators.back().id, "duty");
}

TEST(EntryForm, AFigureIsEverybodysOnItsScorecards) {
  const auto of_all = form_with("entry = \"imported\"").indicators.back();
  EXPECT_EQ(of_all.kinds, (std::vector<std::string>{"site", "department"}));
  EXPECT_TRUE(of_all.takes_not_applicable && of_all.takes_not_examined && of_all.takes_refused);
  EXPECT_EQ(form_with("entry = \"imported\"\nof = \"department_card\"").indicators.back().kinds,
            std::vector<std::string>{"department"});
}

constexpr const char* over_the_year = R"toml(
value = "duty"
[[indicator]]
id = "survey"
in = "department_card"
outside = true
full = 10
over = "year"
)toml";

TEST(EntryForm, WhatIsExaminedOverAnInnerPeriodIsDueThere) {
  const auto form = form_with(over_the_year);
  EXPECT_EQ(form.indicators.back().periods, std::vector<std::string>{"year"});
  ASSERT_EQ(form.periods.size(), 3U);
  EXPECT_EQ(form.periods[2].id, "year");
  EXPECT_TRUE(form.periods[2].inner);
  EXPECT_FALSE(form.periods[1].inner);
  EXPECT_EQ(form.periods[2].range.from.text(), "2023-01-01");
  EXPECT_EQ(form.periods[2].range.to.text(), "2023-12-31");
  EXPECT_TRUE(form.inner_periods.empty());
  const auto computed =
      form_with(std::string(over_the_year) + "entry = \"none\"\nvalue = \"duty\"\n");
  EXPECT_EQ(computed.inner_periods, std::vector<std::string>{"year"});
  EXPECT_EQ(computed.periods.size(), 2U);
}

TEST(EntryForm, CodesAndKindsOfUnitsAreTheRulebooks) {
  const auto form = form_of(R"toml(
[rulebook]
id = "b"
title = "b"
codes = { "弃权" = "refused", DNF = "not_applicable" }
[[kind]]
id = "department"
[[kind]]
id = "site"
in = "department"
)toml");
  EXPECT_EQ(form.codes, (std::vector<std::pair<std::string, State>>{
                            {"弃权", State::refused}, {"DNF", State::not_applicable}}));
  EXPECT_EQ(form.kinds[0].in, "");
  EXPECT_EQ(form.kinds[1].in, "department");
}

// Which absences may be recorded for an indicator in a category in a scorecard.
struct AbsenceCase {
  const char* name;
  std::string scorecard;
  std::string category;
  std::string expected;
};

std::string recordable(const AbsenceCase& absence) {
  const auto said = [](const std::string& rule) {
    return rule.empty() ? std::string() : "absent = " + rule + "\n";
  };
  const auto form = form_of(
      "[rulebook]\nid = \"b\"\ntitle = \"b\"\n[[kind]]\nid = \"k\"\n"
      "[[scorecard]]\nid = \"s\"\nfor = \"k\"\n" +
      said(absence.scorecard) + "[[category]]\nid = \"c\"\nin = \"s\"\n" + said(absence.category) +
      "[[indicator]]\nid = \"i\"\nin = \"c\"\nfull = 1\n");
  const auto& indicator = form.indicators.at(0);
  return std::string(indicator.takes_not_applicable ? "not_applicable " : "") +
         (indicator.takes_not_examined ? "not_examined " : "") +
         (indicator.takes_refused ? "refused " : "");
}

class Absences : public testing::TestWithParam<AbsenceCase> {};
TEST_P(Absences, AreRecordable) { EXPECT_EQ(recordable(GetParam()), GetParam().expected); }

const AbsenceCase absences[] = {
    {"NothingSaid", "", "", ""},
    {"TheParentRescales", "", "\"rescale\"", "not_applicable not_examined refused "},
    {"TheParentForbids", "\"zero\"", "\"error\"", ""},
    {"ByState", "", "{ not_applicable = \"rescale\", refused = \"zero\" }",
     "not_applicable refused "},
    {"TheParentPassesItOnToNothing", "", "\"absent\"", ""},
    {"TheParentPassesItOn", "{ refused = \"zero\" }", "\"absent\"", "refused "},
    {"TheTotalMayBeAbsent", "\"absent\"", "\"absent\"", "not_applicable not_examined refused "},
};
INSTANTIATE_TEST_SUITE_P(Entries, Absences, testing::ValuesIn(absences), case_name<AbsenceCase>);

}  // namespace
}  // namespace redbanner
