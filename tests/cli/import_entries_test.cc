#include "cli/import_entries.h"

#include <gtest/gtest.h>

#include <iostream>

#include "cli/pipeline.h"
#include "cli/render/diagnostics.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr const char* rulebook = R"(
[rulebook]
id = "small"
title = "小"
[[kind]]
id = "site"
title = "项目"
[[scorecard]]
id = "card"
title = "表"
for = ["site"]
full = 100
absent = "rescale"
[[indicator]]
id = "output"
title = "产值"
in = "card"
full = 50
entry = { measure = ["planned", "done"], decimals = 0 }
value = "done / planned"
points = { proportional_to = 1 }
[[indicator]]
id = "order"
title = "秩序"
in = "card"
full = 50
entry = "mark"
[[indicator]]
id = "safety"
title = "安全"
in = "card"
outside = true
events = [ { id = "notice", title = "通知单", each = -1 } ]
[[period]]
id = "q1"
title = "一季度"
from = 2023-01-01
to = 2023-03-31
[[place]]
id = "place"
title = "名次"
scorecard = "card"
periods = ["q1"]
ties = "shared"
)";

const Rules& rules() {
  static const Rules made = [] {
    Diagnostics found;
    auto one = make_rules(rulebook, "rulebook.toml", found);
    show(found, std::cerr);
    return std::move(*one);
  }();
  return made;
}

const Roster roster = {{"a", "甲", "site", "", {}, {}, {}}, {"b", "乙", "site", "", {}, {}, {}}};

std::string text_of(const Entry& entry) {
  std::string text = said_key(entry);
  if (entry.value) text += "=" + entry.value->text();
  if (entry.state != State::present) text += " (absent)";
  if (entry.day) text += " on " + entry.day->text();
  return text;
}

// What is taken, a line each; then the faults as they are shown.
std::string imported(const std::string& csv,
                     const std::map<EntryKey, const Entry*>& recorded = {}) {
  Diagnostics found;
  const std::vector<CsvFile> sheets{read_csv(csv, "f.csv", found)};
  const auto rows = entries_of(sheets, {rules().form, roster, recorded}, found);
  std::string text;
  for (const auto& entry : rows.good) text += text_of(entry) + "\n";
  for (const auto& one : found.all()) text += shown(one);
  return text;
}

struct ImportCase {
  const char* name;
  const char* csv;
  const char* imported;
};
const ImportCase import_cases[] = {
    {"Long", "entrant,indicator,period,rater,field,value\na,order,q1,张工,mark,46.50\n",
     "a order q1 mark 张工=46.50\n"},
    {"TheOnlyFieldMayBeLeftOut", "entrant,indicator,period,rater,value\na,order,q1,张工,46.5\n",
     "a order q1 mark 张工=46.5\n"},
    {"Wide", "entrant,indicator,period,planned,done\na,output,q1,100,96\nb,output,q1,80,\n",
     "a output q1 planned=100\na output q1 done=96\nb output q1 planned=80\n"},
    {"ARaterAColumn", "entrant,indicator,period,mark:张工,mark:李工\na,order,q1,46,45\n",
     "a order q1 mark 张工=46\na order q1 mark 李工=45\n"},
    {"ThePeriodOfADay", "entrant,indicator,day,row,notice\na,safety,2023-02-01,1,2\n",
     "a safety q1 1 notice=2 on 2023-02-01\n"},
    {"TheIndicatorOfAField", "entrant,period,planned\na,q1,100\n", "a output q1 planned=100\n"},
    {"AState", "entrant,indicator,period,state\na,output,q1,缺项\n", "a output q1 (absent)\n"},
    {"ANumberBesideAState", "entrant,indicator,period,state,planned\na,output,q1,late,5\n",
     "f.csv:2:18: error: column 'planned': a number stands beside a state\n"
     "  2 | a,output,q1,late,5\n"
     "    |                  ^\n"
     "  hint: give the state a row of its own; what is late has its number in another\n"},
    {"NoNumber", "entrant,indicator,period,planned\na,output,q1,一百\n",
     "f.csv:2:13: error: column 'planned': '一百' is no number\n"
     "  2 | a,output,q1,一百\n"
     "    |             ^\n"
     "  hint: write at most 18 ASCII digits, with a point before the decimals: 9.50\n"},
    {"NothingSaid", "entrant,indicator,period,planned\na,output,q1,\n",
     "f.csv:2: error: the row says neither a number nor a state\n"
     "  2 | a,output,q1,\n"
     "  hint: fill in the number, or say in 'state' why there is none\n"},
    {"TwiceInTheFile", "entrant,indicator,period,planned\na,output,q1,1\na,output,q1,2\n",
     "a output q1 planned=1\n"
     "f.csv:3:1: error: column 'entrant': 'a output q1 planned' comes twice: first in f.csv, line "
     "2\n"
     "  3 | a,output,q1,2\n"
     "    | ^\n"},
    {"AnUnknownHeading", "entrant,indicator,period,plannd\na,output,q1,1\n",
     "f.csv:1:26: error: column 'plannd': there is no heading 'plannd'\n"
     "  1 | entrant,indicator,period,plannd\n"
     "    |                          ^\n"
     "  hint: did you mean 'planned'?\n"},
};
class Import : public testing::TestWithParam<ImportCase> {};
TEST_P(Import, TakesWhatIsGoodAndNamesTheRest) {
  EXPECT_EQ(imported(GetParam().csv), GetParam().imported);
}
INSTANTIATE_TEST_SUITE_P(Files, Import, testing::ValuesIn(import_cases), case_name<ImportCase>);

TEST(Import, WhatIsRecordedAlreadyIsRefused) {
  Entry before;
  before.sequence = 7;
  before.entrant = "a";
  before.indicator = "output";
  before.period = "q1";
  before.field = "planned";
  EXPECT_EQ(
      imported("entrant,indicator,period,planned\na,output,q1,1\n", {{key_of(before), &before}}),
      "f.csv:2:1: error: column 'entrant': 'a output q1 planned' is recorded already, as entry "
      "#7\n"
      "  2 | a,output,q1,1\n"
      "    | ^\n"
      "  hint: 'redbanner entry correct' puts another number in its place, with a reason\n");
}

TEST(Rejects, AreTheRowsAsTheyWereWithTheReason) {
  Diagnostics found;
  const std::vector<CsvFile> sheets{
      read_csv("entrant,indicator,period,planned\na,output,q1,x\nb,output,q1,1\n", "f.csv", found)};
  const auto rows = entries_of(sheets, {rules().form, roster}, found);
  EXPECT_EQ(rejects_csv(sheets, rows.rejected),
            "\xef\xbb\xbf"
            "entrant,indicator,period,planned,reason\r\na,output,q1,x,'x' is no number\r\n");
}

}  // namespace
}  // namespace redbanner
