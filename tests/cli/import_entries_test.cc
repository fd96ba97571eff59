#include "cli/import_entries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <tuple>

#include "cli/pipeline.h"
#include "cli/render/diagnostics.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

constexpr const char* rulebook = R"(
[rulebook]
id = "small"
title = "小"
codes = { "弃权" = "refused", DNF = "not_applicable" }
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
[[indicator]]
id = "honours"
title = "荣誉"
in = "card"
outside = true
entry = { rows = [ { id = "honour", type = "text", values = ["国家级", "省部级"] }, { id = "won", type = "date" }, { id = "whole", type = "yes_no" }, { id = "people", decimals = 0, from = 1, to = 99 } ] }
each = "1 / people"
[[indicator]]
id = "vote"
title = "表决"
in = "card"
outside = true
entry = { ballot = [ { id = "agree", points = 1 }, { id = "against", points = 0 } ] }
panel = { raters = 3 }
[[indicator]]
id = "survey"
title = "问卷"
in = "card"
outside = true
full = 10
over = "year"
[[period]]
id = "year"
title = "全年"
absent = "left_out"
[[period]]
id = "q1"
in = "year"
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
  if (is_written(entry)) text += "=" + written_in(entry);
  if (entry.state == State::refused) text += " (refused)";
  if (entry.state == State::not_applicable) text += " (absent)";
  if (entry.day) text += " on " + entry.day->text();
  return text;
}

// What is taken, a line each; then the faults as they are shown.
std::string imported(const std::string& csv, const std::vector<Entry>& recorded = {}) {
  Diagnostics found;
  const std::vector<CsvFile> sheets{read_csv(csv, "f.csv", found)};
  const Entries before(recorded);
  const auto rows = entries_of(sheets, {rules().form, roster, &before}, found);
  std::string text;
  for (const auto& entry : rows.good.all()) text += text_of(entry) + "\n";
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
    {"TextsDaysAndYesWide",
     "entrant,indicator,period,row,honour,won,whole,people\n"
     "a,honours,q1,1,国家级,2023-02-01,是,3\nb,honours,q1,1, 省部级 ,,,\n",
     "a honours q1 1 honour=国家级\na honours q1 1 won=2023-02-01\na honours q1 1 whole=是\n"
     "a honours q1 1 people=3\nb honours q1 1 honour=省部级\n"},
    {"TextsDaysAndYesLong",
     "entrant,indicator,period,row,field,value\na,honours,q1,1,honour,国家级\n"
     "a,honours,q1,1,won,2023-02-01\na,honours,q1,1,whole,no\n",
     "a honours q1 1 honour=国家级\na honours q1 1 won=2023-02-01\na honours q1 1 whole=no\n"},
    {"ATextOfARaterAColumn",
     "entrant,indicator,period,ballot:张工,ballot:李工\na,vote,q1,agree,against\n",
     "a vote q1 ballot 张工=agree\na vote q1 ballot 李工=against\n"},
    {"AWordThatIsNotAllowed", "entrant,indicator,period,row,honour\na,honours,q1,1,省级\n",
     "f.csv:2:16: error: column 'honour': '省级' is not one of the values allowed\n"
     "  2 | a,honours,q1,1,省级\n"
     "    |                ^\n"
     "  hint: did you mean '省部级'?\n"},
    {"NoDay", "entrant,indicator,period,row,won\na,honours,q1,1,2023-02-30\n",
     "f.csv:2:16: error: column 'won': '2023-02-30' is no day\n"
     "  2 | a,honours,q1,1,2023-02-30\n"
     "    |                ^\n"
     "  hint: write it like 2023-06-30\n"},
    {"NeitherYesNorNo", "entrant,indicator,period,row,whole\na,honours,q1,1,maybe\n",
     "f.csv:2:16: error: column 'whole': 'maybe' is neither yes nor no\n"
     "  2 | a,honours,q1,1,maybe\n"
     "    |                ^\n"
     "  hint: write yes or no\n"},
    {"ACodeIsTheStateOfTheWhole", "entrant,indicator,period,planned,done\na,output,q1,弃权,弃权\n",
     "a output q1 (refused)\n"},
    {"ACodeBesideANumber", "entrant,indicator,period,planned,done\na,output,q1,100,DNF\n",
     "a output q1 planned=100\na output q1 (absent)\n"},
    {"TwoCodesOfOneRow", "entrant,indicator,period,planned,done\na,output,q1,DNF,弃权\n",
     "f.csv:2:1: error: column 'entrant': two values are given for 'a output q1'\n"
     "  2 | a,output,q1,DNF,弃权\n"
     "    | ^\n"},
    {"ACodeOfOneRater", "entrant,indicator,period,mark:张工,mark:李工\na,order,q1,46,弃权\n",
     "a order q1 mark 张工=46\na order q1 mark 李工 (refused)\n"},
    {"ACodeOfOneRow", "entrant,indicator,period,row,people\na,honours,q1,2,DNF\n",
     "a honours q1 2 people (absent)\n"},
    {"ACodeAsAState", "entrant,indicator,period,state\na,output,q1,DNF\n",
     "a output q1 (absent)\n"},
    {"AlmostACode", "entrant,indicator,period,planned\na,output,q1,DFN\n",
     "f.csv:2:13: error: column 'planned': 'DFN' is no number\n"
     "  2 | a,output,q1,DFN\n"
     "    |             ^\n"
     "  hint: did you mean 'DNF'?\n"},
    {"OfAnInnerPeriod", "entrant,indicator,period,mark:张工\na,survey,year,9\n",
     "a survey year mark 张工=9\n"},
    {"TheInnerPeriodOfADay", "entrant,indicator,day,mark:张工\na,survey,2023-02-01,9\n",
     "a survey year mark 张工=9 on 2023-02-01\n"},
    {"AnUnknownField", "entrant,indicator,period,row,field,value\na,honours,q1,1,honor,国家级\n",
     "f.csv:2:16: error: column 'field': 'honours' has no field 'honor'\n"
     "  2 | a,honours,q1,1,honor,国家级\n"
     "    |                ^\n"
     "  hint: did you mean 'honour'?\n"},
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
    {"OneRatersMarkTwiceInARow",
     "entrant,indicator,period,rater,mark,mark:张工\na,order,q1,张工,46,46\nb,order,q1,李工,1,2\n",
     "b order q1 mark 李工=1\nb order q1 mark 张工=2\n"
     "f.csv:2:1: error: column 'entrant': two values are given for 'a order q1 mark 张工'\n"
     "  2 | a,order,q1,张工,46,46\n"
     "    | ^\n"},
    {"WhatARejectedRowSaysMayComeAgain",
     "entrant,indicator,period,planned,done\na,output,q1,1,x\na,output,q1,2,3\n",
     "a output q1 planned=2\na output q1 done=3\n"
     "f.csv:2:15: error: column 'done': 'x' is no number\n"
     "  2 | a,output,q1,1,x\n"
     "    |               ^\n"
     "  hint: write at most 18 ASCII digits, with a point before the decimals: 9.50\n"},
    {"AlikeRowsAreLookedAtEach",
     "entrant,indicator,period,planned\na,output,q1,1\nb,output,q1,1.5\n",
     "a output q1 planned=1\n"
     "f.csv:3:13: error: column 'planned': '1.5' has more than 0 decimals\n"
     "  3 | b,output,q1,1.5\n"
     "    |             ^\n"},
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

Entry planned(std::int64_t sequence, const std::optional<Written>& value) {
  Entry entry;
  entry.sequence = sequence;
  entry.entrant = "a";
  entry.indicator = "output";
  entry.period = "q1";
  entry.field = "planned";
  entry.value = value;
  return entry;
}

TEST(Import, WhatIsRecordedAlreadyIsRefused) {
  const std::string csv = "entrant,indicator,period,planned\na,output,q1,1\n";
  EXPECT_EQ(
      imported(csv, {planned(3, Written{5, 0}), planned(7, Written{6, 0})}),
      "f.csv:2:1: error: column 'entrant': 'a output q1 planned' is recorded already, as entry "
      "#7\n"
      "  2 | a,output,q1,1\n"
      "    | ^\n"
      "  hint: 'redbanner entry correct' puts another number in its place, with a reason\n");
  EXPECT_EQ(imported(csv, {planned(3, Written{5, 0}), planned(7, {})}), "a output q1 planned=1\n");
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

// A sheet of more than 20,000 rows is read by two; in pieces it is read by one.
TEST(LongSheet, IsReadByTwoAsByOne) {
  constexpr int rows = 70'000, a_piece = 10'000;
  Roster sites;
  for (int i = 0; i < 350; ++i)
    sites.push_back({"s" + std::to_string(i), "", "site", "", {}, {}, {}});
  std::vector<std::string> lines;
  for (int i = 0; i < rows; ++i)
    lines.push_back("s" + std::to_string(i % 350) + ",order,q1,J" + std::to_string(i / 350) +
                    ",40,签字" + std::to_string(i % 3));
  lines[100] = "nobody,order,q1,J1,40,";
  lines[45'000] = "s1,order,q1,J500,弃权,";  // not a number: looked at more closely
  lines[45'001] = "s1,order,q1,J501,180,";
  lines[61'000] = lines[7];
  lines[69'999] = lines[69'998];
  const auto imported = [&](std::size_t in_pieces_of, std::size_t& faults) {
    Diagnostics found;
    std::vector<CsvFile> sheets;
    for (std::size_t begin = 0; begin < lines.size(); begin += in_pieces_of) {
      std::string text = "entrant,indicator,period,rater,value,paper\n";
      for (std::size_t i = begin; i < std::min(lines.size(), begin + in_pieces_of); ++i)
        text += lines[i] + "\n";
      sheets.push_back(read_csv(text, "sheet.csv", found));
    }
    auto entries = entries_of(sheets, {rules().form, sites}, found);
    faults = found.all().size();
    return entries;
  };
  std::size_t by_one = 0, by_two = 0;
  const auto pieces = imported(a_piece, by_one);
  const auto whole = imported(rows, by_two);
  EXPECT_EQ(by_one, 4U);
  EXPECT_EQ(by_two, 4U);
  EXPECT_EQ(whole.rejected.size(), 4U);
  ASSERT_EQ(pieces.good.size(), whole.good.size());
  for (std::size_t i = 0; i < whole.good.size(); ++i) {
    const Entry one = pieces.good.at(i), two = whole.good.at(i);
    ASSERT_EQ(std::tie(one.entrant, one.rater, one.value, one.state, one.paper, one.period),
              std::tie(two.entrant, two.rater, two.value, two.state, two.paper, two.period))
        << i;
  }
}

}  // namespace
}  // namespace redbanner
