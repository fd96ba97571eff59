// The examples of rules/README.md are rulebooks without a fault. Its first ```toml block is a whole
// book, the shortest; each further one is added to it. What its tables show as `entry` and `points`
// stands in an indicator of that book.

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "rules/check.h"
#include "rules/read_rulebook.h"
#include "tests/rules/fault_text.h"

namespace redbanner {
namespace {

std::string read(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream{REDBANNER_SOURCE_DIR "/rules/" + file}.rdbuf();
  return text.str();
}

std::vector<std::string> toml_blocks() {
  std::vector<std::string> blocks;
  std::istringstream lines{read("README.md")};
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (line == "```toml") blocks.emplace_back();
    if (inside && line != "```") blocks.back() += line + "\n";
    inside = line == "```toml" || (inside && line != "```");
  }
  return blocks;
}

// The values, `{ … }` or `"…"`, in the table below the line `heading`.
std::vector<std::string> examples_below(const std::string& heading) {
  std::vector<std::string> examples;
  std::istringstream lines{read("README.md")};
  std::string line;
  while (std::getline(lines, line) && line != heading) continue;
  while (std::getline(lines, line) && !line.starts_with("**") && !line.starts_with("##")) {
    std::istringstream row{line};
    std::string code;
    while (std::getline(row, code, '`') && std::getline(row, code, '`'))
      if (code.find_first_of("{[\"") == 0 && !code.starts_with("[[")) examples.push_back(code);
  }
  return examples;
}

std::string faults_in(const std::string& text) {
  Diagnostics found;
  const Rulebook book = read_rulebook(text, "README.md", found);
  if (!found.has_errors()) check_rulebook(book, found);
  return fault_text(found);
}

TEST(Reference, BeginsWithTheMinimalBook) {
  const std::string minimal = read("books/minimal/rulebook.toml");
  ASSERT_FALSE(toml_blocks().empty());
  EXPECT_EQ(toml_blocks().front(), minimal.substr(minimal.find('\n') + 1));
}

TEST(Reference, BlocksAreWithoutFault) {
  const auto blocks = toml_blocks();
  ASSERT_FALSE(blocks.empty());
  EXPECT_EQ(faults_in(blocks.front()), "");
  for (std::size_t i = 1; i < blocks.size(); ++i)
    EXPECT_EQ(faults_in(blocks.front() + blocks[i]), "") << blocks[i];
}

bool mentions(const std::string& text, const std::string& word) {
  return text.find(word) != std::string::npos;
}

// `[..]` in an example stands for a list that the table does not spell out.
std::string spelled_out(std::string example) {
  if (const auto at = example.find("[..]"); at != std::string::npos)
    example.replace(at, 4, "[60, 80, 100]");
  return example;
}

std::string with_indicator(const std::string& keys) {
  return toml_blocks().front() + "\n[[table]]\nid = \"id\"\nrows = [ { from = 0, points = 5 } ]\n" +
         "\n[[indicator]]\nid = \"example\"\nin = \"card\"\nfull = 60\n" + keys;
}

TEST(Reference, EntriesAreWithoutFault) {
  const auto entries = examples_below("**entry**");
  ASSERT_GE(entries.size(), 9U);
  for (const auto& entry : entries) {
    std::string keys = "entry = " + spelled_out(entry) + "\n";
    if (mentions(entry, "measure")) keys += "value = \"actual / planned\"\n";
    if (mentions(entry, "rows")) keys += "each = \"difficulty * mark\"\n";
    if (entry == "\"placing\"") keys += "points = { per_place = [3, 2, 1] }\n";
    if (entry == "\"event\"") keys += "events = [ { id = \"praise\", each = 1 } ]\n";
    EXPECT_EQ(faults_in(with_indicator(keys)), "") << entry;
  }
}

TEST(Reference, PointsAreWithoutFault) {
  const auto curves = examples_below("**points**");
  ASSERT_GE(curves.size(), 5U);
  for (const auto& curve : curves) {
    const std::string entry =
        mentions(curve, "per_place") ? "\"placing\"" : "{ measure = \"rate\" }";
    std::string text = with_indicator("entry = " + entry + "\npoints = " + curve + "\n");
    EXPECT_EQ(faults_in(text), "") << curve;
  }
}

}  // namespace
}  // namespace redbanner
