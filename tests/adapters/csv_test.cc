#include "adapters/csv/csv.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

// "2:5 [marks] quote_in_field | the line"
std::string faults_text(const Diagnostics& found) {
  std::string text;
  for (const auto& one : found.all()) {
    text += std::to_string(one.at.line) + ":" + std::to_string(one.at.column);
    if (!one.field.empty()) text += " [" + one.field + "]";
    text += " " + message_text(one.message) + " | " + one.excerpt + "\n";
  }
  return text;
}

// "a<b<c;" a row
std::string rows_text(const CsvFile& csv) {
  std::string text;
  for (const auto& row : csv.rows) {
    text += std::to_string(row.line) + ":";
    for (const auto& field : csv.fields(row)) text += "<" + field + ">";
    text += "\n";
  }
  return text;
}

struct Written {
  const char* name;
  std::string text;
  std::string rows;
  std::string faults = "";
};

class Csv : public testing::TestWithParam<Written> {};

TEST_P(Csv, IsReadAsItMeans) {
  Diagnostics found;
  const CsvFile csv = read_csv(GetParam().text, "a.csv", found);
  EXPECT_EQ(rows_text(csv), GetParam().rows);
  EXPECT_EQ(faults_text(found), GetParam().faults);
}

const Written written[] = {
    {"PlainRows", "a,b\n1,2\n3,4\n", "2:<1><2>\n3:<3><4>\n"},
    {"LastLineWithoutEnd", "a,b\n1,2", "2:<1><2>\n"},
    {"LineEndsOfWindows", "a,b\r\n1,2\r\n", "2:<1><2>\n"},
    {"LineEndsOfOldMacs", "a,b\r1,2\r3,4", "2:<1><2>\n3:<3><4>\n"},
    {"CommaInQuotes", "a,b\n\"1,5\",2\n", "2:<1,5><2>\n"},
    {"DoubledQuote", "a\n\"a \"\"b\"\" c\"\n", "2:<a \"b\" c>\n"},
    {"OnlyQuotes", "a,b\n\"\"\"\",\"\"\n", "2:<\"><>\n"},
    {"LineEndInQuotes", "a,b\n\"one\ntwo\",2\n3,4\n", "2:<one\ntwo><2>\n4:<3><4>\n"},
    {"BlanksAroundAreDropped", "a , b\n 1\t,\u3000二\u3000\n", "2:<1><二>\n"},
    {"BlanksAroundQuotes", "a,b\n \"1\" , \"2\"\u3000\n", "2:<1><2>\n"},
    {"BlankLinesAreNoRows", "a,b\n\n1,2\n,\n  \n3,4\n", "3:<1><2>\n6:<3><4>\n"},
    {"BlankLinesAboveTheHeading", "\n,,\na,b\n1,2\n", "4:<1><2>\n"},
    {"EmptyColumnsBehindAreDropped", "a,b,,\n1,2,,\n3,4\n", "2:<1><2>\n3:<3><4>\n"},
    {"FullWidthNumbers", "a,b,c,d\n９５．５,－３,＋１２,−0.5\n", "2:<95.5><-3><+12><-0.5>\n"},
    {"FullWidthInTextsStays", "a,b,c\nＳ０１,第１名,１２％\n", "2:<Ｓ０１><第１名><１２％>\n"},
    {"HeadingsAlone", "a,b\n", ""},
    {"LettersBesideThePlane", "a\n𠮷😀\n", "2:<𠮷😀>\n"},
    {"NothingAtAll", "", "", "0:0 file_is_empty | \n"},
    {"BlanksAlone", " \n,,\n", "", "0:0 file_is_empty | \n"},
    {"TooFewAndTooMany", "a,b\n1\n1,2,3\n4,5\n", "4:<4><5>\n",
     "2:0 too_few_fields(1, 2) | 1\n3:0 too_many_fields(3, 2) | 1,2,3\n"},
    {"QuoteInAField", "a,b\n1,6\" x\n3,4\n", "3:<3><4>\n", "2:4 [b] quote_in_field | 1,6\" x\n"},
    {"TextAfterAQuote", "a,b\n\"中\"文,2\n3,4\n", "3:<3><4>\n",
     "2:4 [a] text_after_quote | \"中\"文,2\n"},
    {"TextAfterAQuoteInTheNextLine", "a,b\n\"1\n2\"x,2\n3,4\n", "4:<3><4>\n",
     "3:3 [a] text_after_quote | 2\"x,2\n"},
    {"UnclosedQuoteSpoilsItsLineOnly", "a,b\n1,\"2\n3,4\n5\n", "3:<3><4>\n",
     "2:3 [b] quote_not_closed | 1,\"2\n4:0 too_few_fields(1, 2) | 5\n"},
    {"HeadingTwiceAndMissing", "a,,a\n1,2,3\n", "2:<1><2><3>\n",
     "1:0 heading_missing(2) | a,,a\n1:0 [a] heading_twice(a) | a,,a\n"},
    {"SemicolonsPart", "a;b\n1;2\n", "2:<1;2>\n", "1:0 wrong_separator(;) | a;b\n"},
    {"TabsPart", "a\tb\n", "", "1:0 wrong_separator(tab) | a\tb\n"},
    {"ChineseCommasPart", "单位，得分\n", "", "1:0 wrong_separator(，) | 单位，得分\n"},
};
INSTANTIATE_TEST_SUITE_P(Rows, Csv, testing::ValuesIn(written), case_name<Written>);

TEST(CsvLines, ALineAboveSixtyFourKibIsRefusedAndTheRestRead) {
  Diagnostics found;
  const std::string text =
      "a\n" + std::string(70'000, 'x') + "\n1\n\"" + std::string(70'000, 'y') + "\n2\n";
  const CsvFile csv = read_csv(text, "a.csv", found);
  EXPECT_EQ(rows_text(csv), "3:<1>\n5:<2>\n");
  ASSERT_EQ(found.all().size(), 2U);
  EXPECT_EQ(found.all()[0].message.id, "csv_line_too_long");
  EXPECT_EQ(found.all()[0].excerpt, std::string(200, 'x') + "…");
  EXPECT_EQ(found.all()[1].message.id, "quote_not_closed");
}

TEST(CsvLines, ExcerptsAreTheLinesAsWritten) {
  Diagnostics found;
  const CsvFile csv = read_csv("a,b\r\n ９,\"x\"\r\n", "a.csv", found);
  EXPECT_EQ(csv.excerpt(csv.rows.at(0)), " ９,\"x\"");
  EXPECT_EQ(csv.excerpt({1, 0}), "a,b");
  EXPECT_EQ(csv.column("b"), 1U);
  EXPECT_EQ(csv.column("c"), std::nullopt);
}

TEST(CsvLines, ManyUnclosedQuotesTakeNoTime) {
  std::string text = "a,b\n";
  for (int i = 0; i < 100'000; ++i) text += "x\",\"\n";
  Diagnostics found;
  EXPECT_TRUE(read_csv(text, "a.csv", found).rows.empty());
  EXPECT_EQ(found.all().size(), 100'000U);
}

TEST(CsvLines, RowsThatStandInNoCsvHaveTheirLinesShown) {
  CsvFile csv{"cases.toml", {"a", "b"}, {}, "[[case]]\nrow = [1, 2]\n"};
  csv.rows = {{2, 0}};
  csv.given = {{"1", "2"}};
  EXPECT_EQ(rows_text(csv), "2:<1><2>\n");
  EXPECT_EQ(csv.excerpt(csv.rows[0]), "row = [1, 2]");
}

TEST(CsvLines, BytesAreKeptAsTheyAre) {
  Diagnostics found;
  const std::string gb18030 = "\xB5\xA5\xCE\xBB\n\xB5\xC3\n", marked = "\xEF\xBB\xBF单位\n得\n";
  for (const auto& bytes : {gb18030, marked}) {
    const auto csv = read_csv_bytes(bytes, "a.csv", found);
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv->bytes, bytes);
    EXPECT_EQ(csv->headings, std::vector<std::string>{"单位"});
    EXPECT_EQ(rows_text(*csv), "2:<得>\n");
    EXPECT_EQ(csv->excerpt({1, 0}), "单位");
  }
  EXPECT_FALSE(read_csv_bytes("\xFF\xFE", "a.csv", found));
}

struct Encoded {
  const char* name;
  std::string bytes;
  std::string text;
  std::string faults = "";
};

class Encoding : public testing::TestWithParam<Encoded> {};

TEST_P(Encoding, IsRecognisedOrNamed) {
  Diagnostics found;
  const auto text = to_utf8(GetParam().bytes, "a.csv", found);
  EXPECT_EQ(text.value_or("(nothing)"), GetParam().text);
  EXPECT_EQ(faults_text(found), GetParam().faults);
}

const Encoded encoded[] = {
    {"Ascii", "a,b\n", "a,b\n"},
    {"Empty", "", ""},
    {"Utf8", "单位,得分\n", "单位,得分\n"},
    {"Utf8WithMark", "\xEF\xBB\xBF单位", "单位"},
    {"Gb18030", "\xB5\xA5\xCE\xBB,\xB5\xC3\xB7\xD6\n", "单位,得分\n"},
    {"Gb18030OfFourBytes", "\xB5\xA5\x95\x32\x82\x36", "单𠀀"},
    {"ShortWordThatLooksLikeUtf8", "\xC1\xAA\xCD\xA8", "联通"},
    {"BrokenUtf8IsNotTakenForGb18030", "a\n单位\xE5\x8D,1\nb\n", "(nothing)",
     "2:0 encoding_unknown | 单位\uFFFD\n"},
    {"BrokenGb18030", "\xB5\xA5\xCE\xBB\n\xB5\xC3\xFF\xFF\n", "(nothing)",
     "2:0 encoding_unknown | 得\uFFFD\n"},
    {"Surrogates", "a\xED\xA0\x80\xFF", "(nothing)", "1:0 encoding_unknown | a頎\uFFFD\n"},
    {"Utf16",
     std::string("\xFF\xFE"
                 "a\0",
                 4),
     "(nothing)", "0:0 file_is_utf16 | \n"},
    {"NulBytes", std::string("a\nb\0c", 5), "(nothing)", "2:0 file_is_not_text | \n"},
    {"Workbook", "PK\x03\x04...", "(nothing)", "0:0 file_is_a_workbook | \n"},
    {"OldWorkbook", "\xD0\xCF\x11\xE0\xA1\xB1", "(nothing)", "0:0 file_is_a_workbook | \n"},
    {"Season", "SQLite format 3", "(nothing)", "0:0 file_is_a_database | \n"},
};
INSTANTIATE_TEST_SUITE_P(Bytes, Encoding, testing::ValuesIn(encoded), case_name<Encoded>);

struct Exported {
  const char* name;
  std::vector<std::string> fields;
  const char* row;
};

class CsvRow : public testing::TestWithParam<Exported> {};

TEST_P(CsvRow, IsWrittenForSpreadsheets) { EXPECT_EQ(csv_row(GetParam().fields), GetParam().row); }

const Exported exported[] = {
    {"Plain", {"a", "中", ""}, "a,中,\r\n"},
    {"QuotedWhereNeeded",
     {"a,b", "say \"x\"", "two\nlines", " a"},
     "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" a\"\r\n"},
    {"NumbersAreNoFormulas", {"-3", "+2.5", "-0.50", "-55/546"}, "-3,+2.5,-0.50,-55/546\r\n"},
    {"FormulasAreNeutralised",
     {"=cmd|' /C calc'!A0", "@x", "-1+1", "-1/a", "+a", "\tx"},
     "'=cmd|' /C calc'!A0,'@x,'-1+1,'-1/a,'+a,'\tx\r\n"},
    {"FullWidthFormulas", {"＝1+1"}, "'＝1+1\r\n"},
    {"NeutralisedAndQuoted", {"=A1,\"x\""}, "\"'=A1,\"\"x\"\"\"\r\n"},
};
INSTANTIATE_TEST_SUITE_P(Rows, CsvRow, testing::ValuesIn(exported), case_name<Exported>);

// A folder of its own for each test.
class Files : public testing::Test {
 protected:
  Files() {
    std::string pattern = testing::TempDir() + "csvXXXXXX";
    folder_ = mkdtemp(pattern.data());
    chmod(folder_.c_str(), 0755);
  }
  ~Files() override { std::filesystem::remove_all(folder_); }
  std::string file(const std::string& name) const { return folder_ + "/" + name; }
  std::string folder_;
};

std::string failure_text(const std::string& file) {
  try {
    return read_file(file, "read_entries");
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.file, file);
    EXPECT_EQ(failure.kind, Failure::Kind::world);
    return message_text(failure.message);
  }
}

TEST_F(Files, AreReadToTheLastByte) {
  const std::string bytes = std::string(3'000'000, 'x') + '\0' + "\r\n";
  std::ofstream(file("a.csv"), std::ios::binary) << bytes;
  EXPECT_EQ(read_file(file("a.csv"), "read_entries"), bytes);
}

TEST_F(Files, PipesAreReadToo) {
  ASSERT_EQ(mkfifo(file("pipe").c_str(), 0600), 0);
  if (fork() == 0) {
    std::ofstream(file("pipe")) << std::string(200'000, 'x');
    _exit(0);
  }
  EXPECT_EQ(read_file(file("pipe"), "read_entries").size(), 200'000U);
  wait(nullptr);
}

TEST_F(Files, WhatCannotBeReadIsToldApart) {
  EXPECT_EQ(failure_text(file("none.csv")), "file_missing(read_entries)");
  EXPECT_EQ(failure_text(folder_), "file_is_a_directory(read_entries)");
  std::ofstream(file("a.csv")) << "a";
  EXPECT_EQ(failure_text(file("a.csv") + "/b"), "file_missing(read_entries)");
  ASSERT_EQ(symlink(file("round").c_str(), file("round").c_str()), 0);
  EXPECT_EQ(failure_text(file("round")), "file_is_a_circle_of_links(read_entries)");
}

// root may read everything, so another user tries.
TEST_F(Files, PermissionIsNeeded) {
  std::ofstream(file("a.csv")) << "a";
  chmod(file("a.csv").c_str(), 0);
  const pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && setuid(65534) != 0) _exit(2);
    _exit(failure_text(file("a.csv")) == "file_not_permitted(read_entries)" ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

// Over a MiB two read it, a half each; with a fault in the second half, one does.
struct LongForm {
  const char* name;
  const char* line_end;
  const char *before, *behind;  // the entrant's number
};
const std::vector<LongForm> long_forms = {
    {"Lf", "\n", "工区", ",i7,"},
    {"CrLf", "\r\n", "工区", ",i7,"},
    {"Cr", "\r", "工区", ",i7,"},
    {"Quoted", "\n", "\"工区", "\",\"i7\","},
    {"QuotesDoubled", "\r\n", "\"工区 \"\"", "\"\"\",i7,"},
    {"LineEndInQuotes", "\n", "\"工区\n", "\",i7,"},
    {"LinesInQuotes", "\r\n", "\"a,b,c\r\na,b,c\r\na,b,c\r\n", "\r\n\r\n\",i7,"},
};
class LongCsv : public testing::TestWithParam<LongForm> {};

TEST_P(LongCsv, IsReadByTwoAsByOne) {
  const auto& [name, line_end, before, behind] = GetParam();
  for (const auto& [line, instead] : {std::pair{-1, ""},
                                      {100, "u1,i1"},
                                      {79'000, "u1,i1,2,3,4"},
                                      {79'999, ""},
                                      {40'001, ",,"},
                                      {100, "u\"1,i1,1"},
                                      {200, "\"u1,i1,1"}}) {
    std::string text = std::string("entrant,indicator,mark") + line_end;
    for (int i = 0; i < 80'000; ++i)
      text += (i == line ? std::string(instead)
                         : before + std::to_string(i % 977) + behind + std::to_string(i)) +
              line_end;
    const std::string fault = "u,i,1,4";
    Diagnostics by_two, by_one;
    const CsvFile two = read_csv(text, "a.csv", by_two);
    const CsvFile one = read_csv(text + fault, "a.csv", by_one);
    ASSERT_EQ(one.rows.size(), two.rows.size());
    for (std::size_t i = 0; i < one.rows.size(); ++i)
      ASSERT_EQ(std::pair(one.rows[i].line, one.rows[i].begin),
                std::pair(two.rows[i].line, two.rows[i].begin));
    const std::string said = faults_text(by_one);
    const std::size_t last = said.rfind('\n', said.size() - 2) + 1;  // 0 where it is the only one
    EXPECT_TRUE(said.ends_with(":0 too_many_fields(4, 3) | u,i,1,4\n"));
    EXPECT_EQ(said.substr(0, last), faults_text(by_two));
  }
}
INSTANTIATE_TEST_SUITE_P(Forms, LongCsv, testing::ValuesIn(long_forms), case_name<LongForm>);

}  // namespace
}  // namespace redbanner
