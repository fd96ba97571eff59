#include "rules/show.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "rules/differences.h"
#include "rules/extend.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

WholeRulebook read(const std::string& text, const OpenBeside& open = {}) {
  Diagnostics found;
  auto whole = whole_rulebook(text, "rulebook.toml", open, found);
  EXPECT_FALSE(found.has_errors()) << text;
  return whole;
}

std::string shown(const WholeRulebook& whole, Origins origins = Origins::hidden) {
  return show_rulebook(*whole.table, whole.sources, origins);
}

struct ShownCase {
  const char* name;
  std::string toml;
  std::string expected;  // empty: as it was written
};
class Shown : public testing::TestWithParam<ShownCase> {};
TEST_P(Shown, ReadsBackToTheSame) {
  const auto& [name, toml, expected] = GetParam();
  const auto whole = read(toml);
  const std::string text = shown(whole);
  EXPECT_EQ(text, expected.empty() ? toml : expected);
  const auto again = read(text);
  EXPECT_EQ(shown(again), text);
  EXPECT_TRUE(differences(*whole.table, *again.table).empty());
}

const std::string wide(99, 'x');

const ShownCase shown_cases[] = {
    {"Values",
     "[rulebook]\na = 1\nb = -0.50\nc = true\nd = 2023-06-30\ne = \"文\"\nf = []\ng = {}\n", ""},
    {"KeysThatNeedQuotes", "[rulebook]\n\"标题\" = 1\n\"a b\" = 2\n\"\" = 3\n", ""},
    {"TextsWithQuotes", "[rulebook]\na = 'x = \"y\"'\nb = \"it's \\\"so\\\"\"\n", ""},
    {"TextsWithBackslashes", "[rulebook]\na = \"c:\\\\d\"\n", "[rulebook]\na = 'c:\\d'\n"},
    {"TextsWithSigns", "[rulebook]\na = \"tab\\tend\\u0001\\u007F\\r\\n\"\n", ""},
    {"TextsOfSeveralLines", "[rulebook]\na = '''\nx\n  \"y\" \\ z\n'''\n", ""},
    {"TextsOfSeveralLinesWithQuotes", "[rulebook]\na = \"x\\n'\"\nb = \"'''\\n\"\n", ""},
    {"InlineTables", "[rulebook]\na = { b = [1, 2], c = { d = \"x\" } }\n", ""},
    {"SubtablesBecomeInline", "[rulebook]\na = 1\n[rulebook.b]\nc = 2\n",
     "[rulebook]\na = 1\nb = { c = 2 }\n"},
    {"WideTablesBecomeDotted", "[rulebook]\na = { b = \"" + wide + "\", \"c d\" = 1 }\n",
     "[rulebook]\na.b = \"" + wide + "\"\na.\"c d\" = 1\n"},
    {"WideListsTakeALineEach", "[rulebook]\na = [\"" + wide + "\", 1]\n",
     "[rulebook]\na = [\n  \"" + wide + "\",\n  1,\n]\n"},
    {"WideListsInTablesToo", "[[a]]\nb = [{ c = [\"" + wide + "\"] }]\n",
     "[[a]]\nb = [\n  { c = [\n    \"" + wide + "\",\n  ] },\n]\n"},
    {"TablesKeepTheirOrder",
     "[rulebook]\nid = \"r\"\n\n[[category]]\nid = \"a\"\n\n[[indicator]]\nid = \"b\"\n\n"
     "[[category]]\nid = \"c\"\n",
     ""},
    {"TheHeaderIsFirst", "[[kind]]\nid = \"k\"\n[rulebook]\nid = \"r\"\n",
     "[rulebook]\nid = \"r\"\n\n[[kind]]\nid = \"k\"\n"},
    {"OtherWaysToWriteLists", "kind = [ { id = \"k\" }, { id = \"l\" } ]\n",
     "[[kind]]\nid = \"k\"\n\n[[kind]]\nid = \"l\"\n"},
    {"RemarksAreLost", "# a\n[rulebook] # b\nid = \"r\" # c\n", "[rulebook]\nid = \"r\"\n"},
    {"CarriageReturns", "[rulebook]\r\nid = \"r\"\r\na = '''\r\nx\r\ny'''\r\n",
     "[rulebook]\nid = \"r\"\na = '''\nx\ny'''\n"},
};
INSTANTIATE_TEST_SUITE_P(Toml, Shown, testing::ValuesIn(shown_cases), case_name<ShownCase>);

TEST(Show, SaysWhereEachTableAndEachOverriddenKeyIsWritten) {
  const auto whole = read(
      "[rulebook]\nid = \"own\"\ntitle = \"own\"\nextends = \"company/group.toml\"\n"
      "[[indicator]]\nid = \"safety\"\nfull = 45\n"
      "[[table]]\nid = \"t\"\nfile = \"points.csv\"\n",
      [](const std::string& name) -> std::optional<std::string> {
        if (name == "points.csv") return "at,points\n1,2\n";
        return "[rulebook]\nissuer = \"集团\"\n\n[[indicator]]\nid = \"safety\"\nfull = 40\n";
      });
  EXPECT_EQ(shown(whole, Origins::shown),
            "[rulebook]  # rulebook.toml:1\n"
            "id = \"own\"\n"
            "title = \"own\"\n"
            "issuer = \"集团\"  # company/group.toml:2\n"
            "\n"
            "[[indicator]]  # company/group.toml:4\n"
            "id = \"safety\"\n"
            "full = 45  # rulebook.toml:7\n"
            "\n"
            "[[table]]  # rulebook.toml:8\n"
            "id = \"t\"\n"
            "rows = [{ at = 1, points = 2 }]  # points.csv:1\n");
}

TEST(Show, EveryBookReadsBackToTheSame) {
  int books = 0;
  for (const auto& folder :
       std::filesystem::directory_iterator{REDBANNER_SOURCE_DIR "/rules/books"}) {
    std::ifstream file{folder.path() / "rulebook.toml"};
    if (!file) continue;
    std::ostringstream text;
    text << file.rdbuf();
    const auto whole = read(text.str());
    const auto again = read(shown(whole, Origins::shown));
    EXPECT_EQ(shown(again), shown(whole)) << folder.path();
    EXPECT_TRUE(differences(*whole.table, *again.table).empty()) << folder.path();
    ++books;
  }
  EXPECT_GE(books, 5);
}

}  // namespace
}  // namespace redbanner
