#include "rules/cases.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/case_name.h"
#include "tests/rules/fault_text.h"

namespace redbanner {
namespace {

// "title rounded 2 | expected: a=1 b=2;": what was read, then the faults.
std::string read(const std::string& text) {
  Diagnostics found;
  const auto file = read_cases(text, "case.toml", found);
  std::string said;
  for (const auto& one : file.cases) {
    said += one.title;
    if (one.rounded) said += " rounded " + std::to_string(*one.rounded);
    for (const auto* input : {&one.entrants, &one.entries, &one.expected})
      for (const auto& row : input->rows) {
        said += " |";
        for (const auto& [heading, cell] : row.cells) said += " " + heading + "=" + cell;
      }
    said += "\n";
  }
  return said + fault_text(found);
}

struct ReadCase {
  const char* name;
  const char* text;  // below [[case]] and its title
  const char* expected;
};
class ReadCases : public testing::TestWithParam<ReadCase> {};
TEST_P(ReadCases, AsWords) {
  EXPECT_EQ(read(std::string("[[case]]\ntitle = \"t\"\n") + GetParam().text), GetParam().expected);
}

const ReadCase read_cases_of[] = {
    {"TextsDaysYesAndNumbersOfAnEntry",
     "entry = { entrant = \"a\", level = \"国家级\", won = 2023-02-01, whole = true, worth = 9.50 "
     "}",
     "t | entrant=a level=国家级 won=2023-02-01 whole=yes worth=9.50\n"},
    {"ExpectedAsRounded", "rounded = 2\nexpect = { total = 9.5 }", "t rounded 2 | total=9.5\n"},
    {"OneExpectationAsRounded", "expect = { total = 9.5, rounded = 1 }",
     "t | total=9.5 rounded=1\n"},
    {"WithRoom", "expect = { total = \"9.5 ± 0.05\" }", "t | total=9.5 ± 0.05\n"},
    {"TheValueOfAnIndicator", "[[case.expect]]\nvalue.output = 0.95\nvalue.order = 3",
     "t | value.output=0.95 value.order=3\n"},
    {"AQuotedKeyIsTheSame", "expect = { \"value.output\" = 0.95 }", "t | value.output=0.95\n"},
    {"ALongEntryHasAValueToo", "entry = { field = \"mark\", value = 9 }",
     "t | field=mark value=9\n"},
    {"RoundedToTooMany", "rounded = 21", "t\n3:11 case_key_wrong(rounded, places)\n"},
    {"RoundedToHalves", "rounded = 0.5", "t\n3:11 case_key_wrong(rounded, places)\n"},
    {"RoundedInWords", "rounded = \"2\"", "t\n3:11 case_key_wrong(rounded, places)\n"},
    {"AValueThatIsAList", "expect = { value = { output = [1] } }",
     "t |\n3:31 case_key_wrong(output, a_number)\n"},
    {"AnUnknownKey", "roundd = 2",
     "t\n3:1 unknown_case_key(roundd, case) | did_you_mean(rounded)\n"},
};
INSTANTIATE_TEST_SUITE_P(Cases, ReadCases, testing::ValuesIn(read_cases_of), case_name<ReadCase>);

}  // namespace
}  // namespace redbanner
