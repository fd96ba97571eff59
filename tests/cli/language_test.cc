#include "cli/language.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct LanguageCase {
  const char* name;
  const char* option;
  const char* language_list;
  const char* lc_all;
  const char* lc_messages;
  const char* lang;
  const char* spoken;
};
const LanguageCase language_cases[] = {
    {"NothingSaid", nullptr, "", "", "", "", "en"},
    {"TheOptionFirst", "zh", "en", "en_US.UTF-8", "", "", "zh_CN"},
    {"LanguageBeforeLcAll", nullptr, "zh_CN:en", "en_US.UTF-8", "", "", "zh_CN"},
    {"TheFirstOfAListThatWeSpeak", nullptr, "fr:zh_CN:en", "", "", "", "zh_CN"},
    {"LcAllBeforeLang", nullptr, "", "C.UTF-8", "", "zh_CN.UTF-8", "en"},
    {"LcMessagesBeforeLang", nullptr, "", "", "zh_CN.UTF-8", "en_US.UTF-8", "zh_CN"},
    {"LangLast", nullptr, "", "", "", "zh_CN.UTF-8", "zh_CN"},
    {"AnyChineseIsChinese", "zh-TW", "", "", "", "", "zh_CN"},
    {"OthersAreEnglish", nullptr, "", "", "", "fr_FR.UTF-8", "en"},
};
class AskedLanguage : public testing::TestWithParam<LanguageCase> {};
TEST_P(AskedLanguage, IsSpoken) {
  const auto& row = GetParam();
  setenv("LANGUAGE", row.language_list, 1);
  setenv("LC_ALL", row.lc_all, 1);
  setenv("LC_MESSAGES", row.lc_messages, 1);
  setenv("LANG", row.lang, 1);
  const std::optional<std::string> option =
      row.option == nullptr ? std::nullopt : std::optional<std::string>{row.option};
  EXPECT_EQ(language_asked_for(option), row.spoken);
}
INSTANTIATE_TEST_SUITE_P(Environments, AskedLanguage, testing::ValuesIn(language_cases),
                         case_name<LanguageCase>);

}  // namespace
}  // namespace redbanner
