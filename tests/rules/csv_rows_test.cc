#include "rules/csv_rows.h"

#include <gtest/gtest.h>

#include "rules/show.h"
#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

std::string rows_text(std::string_view csv) {
  std::vector<TomlFault> faults;
  const TomlValue rows = csv_rows(csv, 0, faults);
  EXPECT_TRUE(faults.empty());
  std::string text;
  for (const TomlValue& row : rows.list) text += toml_text(row) + "\n";
  return text;
}

struct RowsCase {
  const char* name;
  std::string csv;
  const char* expected;
};
class Rows : public testing::TestWithParam<RowsCase> {};
TEST_P(Rows, ReadAsToml) { EXPECT_EQ(rows_text(GetParam().csv), GetParam().expected); }

const RowsCase rows_cases[] = {
    {"Numbers", "from,points\n0,1\n-0.5,2.50\n",
     "{ from = 0, points = 1 }\n{ from = -0.5, points = 2.50 }\n"},
    {"LastLineWithoutEnd", "at\n1", "{ at = 1 }\n"},
    {"FromASpreadsheet",
     "\xEF\xBB\xBF"
     "at,points\r\n1,2\r\n",
     "{ at = 1, points = 2 }\n"},
    {"ChineseText", "级别,points\n国家级,5\n", "{ \"级别\" = \"国家级\", points = 5 }\n"},
    {"EmptyCellsSayNothing", "at,points\n,5\n", "{ points = 5 }\n"},
    {"EmptyLinesAreNone", "at\n\n1\n,\n\n", "{ at = 1 }\n"},
    {"BlanksAroundCells", " at , points \n 1 ,\t2\n", "{ at = 1, points = 2 }\n"},
    {"Words", "a,b,c\ntrue,FALSE,yes\n", "{ a = true, b = false, c = \"yes\" }\n"},
    {"Days", "a,b\n2023-06-30,2023-6-30\n", "{ a = 2023-06-30, b = \"2023-6-30\" }\n"},
    {"NoSuchDayIsText", "a\n2023-02-30\n", "{ a = \"2023-02-30\" }\n"},
    {"QuotedIsText", "a,b\n\"2023\",\"true\"\n", "{ a = \"2023\", b = \"true\" }\n"},
    {"QuotesAndCommas", "a\n\"x, \"\"y\"\"\"\n", "{ a = 'x, \"y\"' }\n"},
    {"LeadingZerosAreText", "a\n007\n", "{ a = \"007\" }\n"},
    {"PercentIsText", "a\n95%\n", "{ a = \"95%\" }\n"},
    {"MoreDigitsThanTomlTakesAreText", "a\n1234567890123456789\n",
     "{ a = \"1234567890123456789\" }\n"},
    {"DottedHeadings", "rate.from,rate.below,points\n0,1,5\n1,,6\n",
     "{ rate = { from = 0, below = 1 }, points = 5 }\n{ rate = { from = 1 }, points = 6 }\n"},
};
INSTANTIATE_TEST_SUITE_P(Cells, Rows, testing::ValuesIn(rows_cases), case_name<RowsCase>);

std::string faults_text(std::string_view csv) {
  std::vector<TomlFault> faults;
  csv_rows(csv, 3, faults);
  std::string text;
  for (const TomlFault& fault : faults) {
    EXPECT_EQ(fault.at.file, 3);
    text += std::to_string(fault.at.line) + ":" + std::to_string(fault.at.column) + " " +
            message_text(fault.message) + "\n";
  }
  return text;
}

struct FaultCase {
  const char* name;
  std::string csv;
  const char* expected;
};
class RowFaults : public testing::TestWithParam<FaultCase> {};
TEST_P(RowFaults, ArePointedAt) { EXPECT_EQ(faults_text(GetParam().csv), GetParam().expected); }

const FaultCase fault_cases[] = {
    {"Empty", "", "0:0 sheet_without_rows\n"},
    {"HeadingsAlone", "at,points\n\n", "0:0 sheet_without_rows\n"},
    {"TooFew", "a,b\n1\n", "2:1 too_few_fields(1, 2)\n"},
    {"TooMany", "a,b\n1,2,3\n", "2:1 too_many_fields(3, 2)\n"},
    {"ColumnsCountCharacters", "级别,级别\n1,2\n", "1:4 heading_twice(级别)\n"},
    {"HeadingMissing", "a,\n1,2\n", "1:3 heading_missing(2)\n"},
    {"Semicolons", "from;points\n0;1\n", "1:1 wrong_separator(;)\n"},
    {"QuoteInside", "a,b\n1,x\"y\n", "2:4 quote_in_field\n"},
    {"TextBehindQuote", "a,b\n\"x\" y,2\n", "2:5 text_after_quote\n"},
    {"QuoteNotClosed", "a,b\n1,\"x\n2,3\n", "2:3 quote_not_closed\n"},
    {"QuoteNotClosedSwallowsTheRest", "a,b\n\"1,2\n", "2:1 quote_not_closed\n"},
    {"BothKeyAndTable", "rate,rate.from\n1,2\n", "2:3 heading_twice(rate.from)\n"},
    {"NoUtf8", "a\n\xB1\xB1\n", "2:1 not_utf8(2)\n"},
    {"AllAtOnce", "a,a\n1\n1,2,3\n",
     "1:3 heading_twice(a)\n2:1 too_few_fields(1, 2)\n3:1 too_many_fields(3, 2)\n"},
};
INSTANTIATE_TEST_SUITE_P(Csv, RowFaults, testing::ValuesIn(fault_cases), case_name<FaultCase>);

TEST(CsvRows, KnowWhereEachCellStands) {
  std::vector<TomlFault> faults;
  const TomlValue rows = csv_rows("级别,points\n国家级, 5\n", 2, faults);
  EXPECT_EQ(rows.list[0].entries[1].value.position, (SourcePosition{2, 6, 2}));
}

}  // namespace
}  // namespace redbanner
