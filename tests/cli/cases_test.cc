#include <gtest/gtest.h>

#include <iostream>

#include "cli/coverage.h"
#include "cli/pipeline.h"
#include "cli/render/diagnostics.h"
#include "cli/run_cases.h"
#include "cli/wording.h"
#include "rules/cases.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr const char* rulebook = R"toml(
[rulebook]
id = "small"
title = "小"
rounding = { places = 2, at = ["total"] }
[[kind]]
id = "site"
title = "项目"
[[scorecard]]
id = "card"
title = "表"
for = ["site"]
absent = "rescale"
[[indicator]]
id = "output"
title = "产值"
in = "card"
full = 60
entry = { measure = ["planned", "done"], decimals = 0 }
value = "done / planned"
points = [ { points = 0 }, { from = 0.5, points = 30 }, { from = 1, points = 60 } ]
[[indicator]]
id = "order"
title = "秩序"
in = "card"
full = 40
entry = "mark"
panel = { raters = 3 }
[[indicator]]
id = "safety"
title = "安全"
in = "card"
outside = true
events = [ { id = "notice", title = "通知单", each = -1 }, { id = "fatality", title = "亡人", veto = "dead" } ]
[[indicator]]
id = "honours"
title = "荣誉"
in = "card"
outside = true
entry = "claim"
each = "LOOKUP(level, worth)"
[[table]]
id = "worth"
keys = [ { id = "level", type = "text" } ]
rows = [ { level = "国家级", points = 5 }, { level = "省部级", points = 3 }, { level = "市级", points = 1 } ]
[[figure]]
id = "shortfall"
title = "缺口"
value = "1 - value.output"
[[figure]]
id = "never"
title = "无"
value = "1 / (value.output - value.output)"
[[grade]]
id = "level_of_year"
steps = [ { id = "good", from = 80 }, { id = "fair", from = 60 }, { id = "poor" } ]
[[veto]]
id = "dead"
title = "亡人"
effect = { award = "none" }
[[period]]
id = "q1"
title = "一季度"
from = 2023-01-01
to = 2023-03-31
[[place]]
id = "first_place"
title = "名次"
scorecard = "card"
periods = ["q1"]
compare = "rounded"
ties = "average"
[[award]]
id = "banner"
title = "红旗"
kind = "banner"
period = "q1"
from = "first_place"
take = { top = 1 }
ties_at_cut = "all_in"
)toml";

const Rules& rules() {
  static const Rules made = [] {
    Diagnostics found;
    auto one = make_rules(rulebook, "rulebook.toml", found);
    show(found, std::cerr);
    return std::move(*one);
  }();
  return made;
}

// Two sites; `a` has 60 + 37 (of 35, 37, 39), `b` 30 + 37.
constexpr const char* two_sites = R"toml(
entrant = [ { id = "a", kind = "site" }, { id = "b", kind = "site" } ]
entry = [ { entrant = "a", indicator = "output", period = "q1", planned = 30, done = 40 },
          { entrant = "b", indicator = "output", period = "q1", planned = 30, done = 20 },
          { entrant = "a", indicator = "order", period = "q1", "mark:x" = 35, "mark:y" = 37, "mark:z" = 38 },
          { entrant = "b", indicator = "order", period = "q1", "mark:x" = 37, "mark:y" = 37, "mark:z" = 37 } ]
)toml";

CaseOutcome outcome_of(const std::string& text, Coverage& coverage) {
  Diagnostics found;
  const auto cases = read_cases("[[case]]\ntitle = \"one\"\n" + text, "case.toml", found);
  show(found, std::cerr);
  return run_case(rules(), cases, cases.cases.at(0), coverage);
}

struct ExpectCase {
  const char* name;
  const char* expected;  // the keys of an expectation of `a` in q1
  const char* differences;
};
class Expected : public testing::TestWithParam<ExpectCase> {};
TEST_P(Expected, IsComparedWithWhatComesOut) {
  Coverage coverage{rules()};
  const auto outcome =
      outcome_of(std::string(two_sites) + "[[case.expect]]\nperiod = \"q1\"\nentrant = \"a\"\n" +
                     GetParam().expected,
                 coverage);
  std::string text;
  for (const auto& one : outcome.differences) text += sentence(one) + "\n";
  for (const auto& one : outcome.found.all()) text += sentence(one.message) + "\n";
  EXPECT_EQ(text, GetParam().differences);
}

const ExpectCase expect_cases[] = {
    {"ATotal", "total = 96.67", ""},
    {"AnotherTotal", "total = 96.66", "q1, a, total: expected 96.66, got 96.67\n"},
    {"AnIndicatorIsExact", "order = 36.67", "q1, a, order: expected 36.67, got 110/3\n"},
    {"WithRoom", "order = \"36.67 ± 0.005\"", ""},
    {"TheEndsOfTheRoomAreInIt", "total = \"96.66 ± 0.01\"", ""},
    {"WithTooLittleRoom", "order = \"36.67±0.003\"",
     "q1, a, order: expected 36.67±0.003, got 110/3\n"},
    {"RoomThatIsNoNumber", "order = \"36.67 ± a bit\"",
     "q1, a, order: expected 36.67 ± a bit, got 110/3\n"},
    {"AsRounded", "order = 36.67\nrounded = 2", ""},
    {"AsRoundedHalfUp", "order = 36.7\nshortfall = -0.3\nrounded = 1", ""},
    {"OtherwiseThanRounded", "order = 36.66\nrounded = 2",
     "q1, a, order: expected 36.66, got 36.67\n"},
    {"RoundedToWhat", "order = 36.66\nrounded = \"two\"", "'two' is no number\n"},
    {"TheValueBeforeTheCurve", "value.output = \"1.33 ± 0.01\"", ""},
    {"AnotherValue", "value.output = 1\nrounded = 2",
     "q1, a, value.output: expected 1, got 1.33\n"},
    {"AValueOfNothing", "value.outputs = 1", "there is no result of that name\n"},
    {"AFigure", "shortfall = -0.33\nrounded = 2", ""},
    {"AnotherFigure", "shortfall = 0", "q1, a, shortfall: expected 0, got -1/3\n"},
    {"AGrade", "level_of_year = \"good\"", ""},
    {"AnotherGrade", "level_of_year = \"fair\"", "q1, a, level_of_year: expected fair, got good\n"},
    {"APlaceByItsRule", "first_place = 1", ""},
    {"AnotherPlace", "first_place = 2", "q1, a, first_place: expected 2, got 1\n"},
    {"WhatIsAbsent", "never = \"none\"", ""},
    {"HowItIsAbsent", "never = \"not_applicable\"", ""},
    {"ItIsAbsentOtherwise", "never = \"refused\"",
     "q1, a, never: expected refused, got not applicable\n"},
    {"ANumberThatIsAbsent", "never = 0", "q1, a, never: expected 0, got not applicable\n"},
    {"WhatIsThere", "honours = \"none\"", "q1, a, honours: expected none, got 0\n"},
    {"AStateThatIsNot", "order = \"pending\"", "q1, a, order: expected pending, got 110/3\n"},
    {"NothingOfTheRulebook", "orders = 1",
     "'orders' is no indicator, category, figure, grade, place rule or word of expectations\n"},
};
INSTANTIATE_TEST_SUITE_P(Cases, Expected, testing::ValuesIn(expect_cases), case_name<ExpectCase>);

TEST(Cases, AreComparedAsRoundedWhereTheCaseSaysSo) {
  Coverage coverage{rules()};
  const auto outcome =
      outcome_of("rounded = 1\n" + std::string(two_sites) +
                     "expect = [ { period = \"q1\", entrant = \"a\", order = 36.7 }, "
                     "{ period = \"q1\", entrant = \"a\", order = 36.667, rounded = 3 } ]\n",
                 coverage);
  EXPECT_TRUE(outcome.differences.empty());
  EXPECT_FALSE(outcome.found.has_errors());
}

TEST(Cases, EqualsStandOnTheirMeanPlace) {
  Coverage coverage{rules()};
  const auto outcome = outcome_of(R"toml(
entrant = [ { id = "a", kind = "site" }, { id = "b", kind = "site" } ]
entry = [ { entrant = "a", indicator = "output", period = "q1", planned = 1, done = 1 },
          { entrant = "b", indicator = "output", period = "q1", planned = 1, done = 1 },
          { entrant = "a", indicator = "order", period = "q1", "mark:x" = 40 },
          { entrant = "b", indicator = "order", period = "q1", "mark:x" = 40 } ]
expect = [ { period = "q1", entrant = "a", place = 1.5 } ]
)toml",
                                  coverage);
  EXPECT_TRUE(outcome.differences.empty());
  EXPECT_FALSE(outcome.found.has_errors());
}

std::string untouched_by(const std::vector<std::string>& cases) {
  Coverage coverage{rules()};
  for (const auto& one : cases) {
    const auto outcome = outcome_of(one, coverage);
    show(outcome.found, std::cerr);
  }
  std::string text;
  for (const auto& one : coverage.untouched()) text += sentence(one) + "\n";
  return text;
}

TEST(Coverage, NamesWhatNoCaseTouches) {
  EXPECT_EQ(untouched_by({two_sites}),
            "event 'notice' of 'safety' never happened\n"
            "event 'fatality' of 'safety' never happened\n"
            "nothing recorded for 'honours'\n"
            "step 'poor' of grade 'level_of_year' never reached\n"
            "veto 'dead' never struck\n"
            "points of 'output': row 1 never hit\n"
            "table 'worth': row 1…3 never hit\n");
}

TEST(Coverage, SeveralCasesTouchTogether) {
  constexpr const char* deaths = R"toml(
entrant = [ { id = "a", kind = "site" } ]
entry = [ { entrant = "a", indicator = "output", period = "q1", planned = 3, done = 1 },
          { entrant = "a", indicator = "order", period = "q1", "mark:x" = 20 },
          { entrant = "a", indicator = "safety", day = 2023-02-01, row = 1, fatality = 1, notice = 0 },
          { entrant = "a", indicator = "honours", period = "q1", row = 1, level = "省部级" } ]
)toml";
  EXPECT_EQ(untouched_by({two_sites, deaths}),
            "event 'notice' of 'safety' never happened\n"
            "table 'worth': row 1, 3 never hit\n");
  EXPECT_NE(untouched_by({deaths}).find("award 'banner' never granted\n"), std::string::npos);
}

}  // namespace
}  // namespace redbanner
