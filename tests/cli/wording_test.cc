#include "cli/wording.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <regex>
#include <set>

#include "tests/case_name.h"

namespace redbanner {
namespace {

std::vector<std::string> ids_twice(const std::vector<Wording>& wordings) {
  std::set<std::string> met;
  std::vector<std::string> twice;
  for (const auto& one : wordings)
    if (!met.insert(one.id).second) twice.push_back(one.id);
  return twice;
}

TEST(Wording, EveryIdIsWordedOnce) {
  EXPECT_EQ(ids_twice(every_wording()), std::vector<std::string>{});
  EXPECT_EQ(ids_twice(every_term()), std::vector<std::string>{});
}

// {0} {1}; those that only choose between two words do not count.
std::set<std::string> placeholders(const std::string& text) {
  static const std::regex placeholder{R"(\{[0-9]\})"};
  return {std::sregex_token_iterator{text.begin(), text.end(), placeholder},
          std::sregex_token_iterator{}};
}

// What stands between the quotes of a line of a catalogue.
std::string unquoted(const std::string& line) {
  std::string text;
  const auto end = line.rfind('"');
  for (std::size_t i = line.find('"') + 1; i < end; ++i) {
    if (line[i] != '\\') text += line[i];
    if (line[i] == '\\') text += line[++i] == 'n' ? '\n' : line[i];
  }
  return text;
}

std::map<std::string, std::string> catalogue(const char* file) {
  std::ifstream in{std::string{REDBANNER_SOURCE_DIR "/cli/po/"} + file};
  std::map<std::string, std::string> texts;
  std::string text;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("msgid ")) text = unquoted(line);
    if (line.starts_with("msgstr ")) texts[text] = unquoted(line);
  }
  texts.erase("");
  return texts;
}

TEST(Wording, ChineseSaysAsMuchAsEnglish) {
  const auto texts = catalogue("zh_CN.po");
  ASSERT_FALSE(texts.empty());
  for (const auto& [english, chinese] : texts)
    EXPECT_EQ(placeholders(english), placeholders(chinese)) << english << "\n" << chinese;
}

TEST(Wording, EveryTextIsInTheChineseCatalogue) {
  const auto texts = catalogue("zh_CN.po");
  for (const auto* table : {&every_wording(), &every_term()})
    for (const auto& one : *table) {
      const std::string text = one.text;
      EXPECT_TRUE(texts.contains(text.substr(text.find('\004') + 1))) << text;
    }
}

struct FilledCase {
  const char* name;
  const char* text;
  std::vector<Argument> arguments;
  const char* filled;
};
const FilledCase filled_cases[] = {
    {"InAnyOrder", "{1} before {0}", {std::string{"b"}, std::string{"a"}}, "a before b"},
    {"AsOftenAsAsked", "{0}{0}", {std::string{"x"}}, "xx"},
    {"OneIsSingular", "{0} {0|row|rows}", {std::int64_t{1}}, "1 row"},
    {"TwoArePlural", "{0} {0|row|rows}", {std::int64_t{2}}, "2 rows"},
    {"NoneIsPlural", "{0} {0|row|rows}", {std::int64_t{0}}, "0 rows"},
    {"ExactNumbers", "{0}, {1}", {Ratio(171, 2), Ratio(1, 3)}, "85.5, 1/3"},
    {"Days", "on {0}", {*Date::parse("2023-06-30")}, "on 2023-06-30"},
    {"WordsOfTheVocabulary", "{0}", {Term{"not_applicable"}}, "not applicable"},
    {"IdsThatAreNoWords", "{0}", {Term{"site_card"}}, "site_card"},
    {"OtherBracesStand", "write { from = 1 } or {}", {}, "write { from = 1 } or {}"},
    {"AnOpenBraceStands", "a { b", {}, "a { b"},
    {"ArgumentsAreNotFilledAgain", "{0}", {std::string{"{0}"}}, "{0}"},
    {"WithoutItsArgument", "{3}", {}, "{3}"},
};
class Filled : public testing::TestWithParam<FilledCase> {};
TEST_P(Filled, IsAsRead) {
  EXPECT_EQ(filled(GetParam().text, GetParam().arguments), GetParam().filled);
}
INSTANTIATE_TEST_SUITE_P(Texts, Filled, testing::ValuesIn(filled_cases), case_name<FilledCase>);

}  // namespace
}  // namespace redbanner
