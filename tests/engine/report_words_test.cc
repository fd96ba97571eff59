#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace redbanner {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream{file}.rdbuf();
  return text.str();
}

std::set<std::string> found_in(const std::string& text, const std::string& pattern) {
  std::set<std::string> found;
  const std::regex expression{pattern};
  for (std::sregex_iterator one{text.begin(), text.end(), expression}, end; one != end; ++one)
    found.insert((*one)[1]);
  return found;
}

// Ids that the sources of the reports use and the table of words lacks.
std::set<std::string> unworded(const std::string& pattern, const char* table) {
  const fs::path root{REDBANNER_SOURCE_DIR};
  std::set<std::string> ids;
  for (const auto& file : fs::directory_iterator{root / "engine" / "report"})
    ids.merge(found_in(text_of(file.path()), pattern));
  EXPECT_FALSE(ids.empty());
  for (const auto& worded : found_in(text_of(root / "cli" / table), R"re(\{"([a-z_]+)", )re"))
    ids.erase(worded);
  return ids;
}

TEST(ReportWords, EveryMessageHasWords) {
  EXPECT_EQ(unworded(R"re(Message\{\s*"([a-z_]+)")re", "words_report.inc"),
            std::set<std::string>{});
}

TEST(ReportWords, EveryTermAndHeadingHasAWord) {
  EXPECT_EQ(unworded(R"re((?:Term\{|heading\()"([a-z_]+)")re", "words_terms.inc"),
            std::set<std::string>{});
}

}  // namespace
}  // namespace redbanner
