// The faults of a rulebook, their words and their transcripts belong together.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace redbanner {
namespace {

const fs::path source{REDBANNER_SOURCE_DIR};

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream{file, std::ios::binary}.rdbuf();
  return text.str();
}

void add_matches(const std::string& text, const std::regex& pattern, std::set<std::string>& ids) {
  for (std::sregex_iterator match{text.begin(), text.end(), pattern}, end; match != end; ++match)
    ids.insert((*match)[1]);
}

// {"weights_miss_full", {…}} in rules/*.cc
std::set<std::string> ids_in_the_sources() {
  std::set<std::string> ids;
  const std::regex message{R"re(\{\s*"([a-z0-9_]+)",\s*\{)re"};
  for (const auto& entry : fs::directory_iterator{source / "rules"})
    if (entry.path().extension() == ".cc") add_matches(text_of(entry.path()), message, ids);
  return ids;
}

const std::regex row{R"re(\{"([a-z0-9_]+)", N_\()re"};

std::set<std::string> ids_in(const std::string& words) {
  std::set<std::string> ids;
  add_matches(words, row, ids);
  return ids;
}

// The text of all files of a folder that end so.
std::string all_text(const fs::path& folder, const std::string& end) {
  std::string text;
  for (const auto& entry : fs::directory_iterator{source / folder})
    if (entry.path().filename().string().ends_with(end)) text += text_of(entry.path());
  return text;
}

TEST(Words, EveryMessageOfTheRulesIsWorded) {
  const auto worded = ids_in(all_text("cli", ".inc"));
  for (const auto& id : ids_in_the_sources()) EXPECT_TRUE(worded.contains(id)) << id;
}

TEST(Words, EveryRowIsOfAMessage) {
  const auto used = ids_in_the_sources();
  for (const auto& id : ids_in(text_of(source / "cli/words_rules.inc")))
    EXPECT_TRUE(used.contains(id)) << id;
}

// What stands behind "// What to do." are hints.
TEST(Words, EveryFaultHasATranscript) {
  const std::string words = text_of(source / "cli/words_rules.inc");
  for (const auto& id : ids_in(words.substr(0, words.find("// What to do."))))
    EXPECT_TRUE(fs::exists(source / "tests/golden" / id / "transcript.t")) << id;
}

TEST(Words, EverySentenceIsTranslated) {
  const std::string words = text_of(source / "cli/words_rules.inc");
  const std::string translations = all_text("cli/po", ".po");
  const std::regex sentence{R"re(N_\(("(?:[^"\\]|\\.)*")\))re"};
  std::set<std::string> sentences;
  add_matches(words, sentence, sentences);
  for (const auto& one : sentences)
    EXPECT_NE(translations.find("msgid " + one + "\n"), std::string::npos) << one;
}

}  // namespace
}  // namespace redbanner
