#include "cli/render/width.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct WidthCase {
  const char* name;
  const char* text;
  int width;
};
const WidthCase width_cases[] = {
    {"Nothing", "", 0},         {"Letters", "abc", 3},
    {"Chinese", "流动红旗", 8}, {"ChineseBrackets", "京建〔2023〕", 12},
    {"Cyrillic", "Знамя", 5},   {"CombiningMarksTakeNone", "e\u0301", 1},
    {"Ambiguous", "“…”", 3},    {"FullWidthDigits", "１２", 4},
    {"BrokenUtf8", "a\xff", 2}, {"RareChinese", "\U00020bb7", 2},
};
class Width : public testing::TestWithParam<WidthCase> {};
TEST_P(Width, IsInCells) { EXPECT_EQ(display_width(GetParam().text), GetParam().width); }
INSTANTIATE_TEST_SUITE_P(Texts, Width, testing::ValuesIn(width_cases), case_name<WidthCase>);

TEST(Padded, FillsUpWithBlanks) {
  EXPECT_EQ(padded("红旗", 6), "红旗  ");
  EXPECT_EQ(padded("红旗", 6, Align::right), "  红旗");
  EXPECT_EQ(padded("红旗", 2), "红旗");
}

TEST(Printable, NothingThatATerminalObeys) {
  EXPECT_EQ(printable("a\x1b[31mb\tc"), "a [31mb c");
  EXPECT_EQ(printable("a\u202eb"), "a b");
  EXPECT_EQ(printable("a\xffz"), "a\uFFFDz");
  EXPECT_EQ(printable("流动红旗"), "流动红旗");
}

TEST(BytesOf, CountsCharacters) {
  EXPECT_EQ(bytes_of("红旗ab", 1), 3u);
  EXPECT_EQ(bytes_of("红旗ab", 3), 7u);
  EXPECT_EQ(bytes_of("红", 9), 3u);
}

}  // namespace
}  // namespace redbanner
