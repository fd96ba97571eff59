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

// Without warnings: that an example does not reach the full of its indicator is no fault of it.
std::string errors_in(const std::string& text) {
  Diagnostics found;
  const Rulebook book = read_rulebook(text, "README.md", found);
  if (!found.has_errors()) check_rulebook(book, found);
  Diagnostics errors;
  for (const auto& one : found.all())
    if (one.severity == Severity::error) errors.add(one);
  return fault_text(errors);
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

// `[..]` and `…` in an example stand for what the table does not spell out.
std::string spelled_out(std::string example) {
  const std::pair<std::string, std::string> short_for[] = {
      {"bands = [..]", "bands = [ { from = 0, points = 60 } ]"},
      {"[..]", "[60, 80, 100]"},
      {"rows = [ … ]", "rows = [ { id = \"mark\" }, { id = \"difficulty\" } ]"},
      {"more fields", "{ id = \"difficulty\" }"}};
  for (const auto& [dots, text] : short_for)
    if (const auto at = example.find(dots); at != std::string::npos)
      example.replace(at, dots.size(), text);
  return example;
}

// `{ id, title }` lists keys, `"stays"` is a word for one of them.
bool is_example(const std::string& code) {
  if (code.starts_with("{")) return mentions(code, "=");
  return !mentions(code, "stays") && !mentions(code, "goes_on") && code != "\"absent\"";
}

std::string with_indicator(const std::string& keys) {
  return toml_blocks().front() + "\n[[table]]\nid = \"id\"\nrows = [ { from = 0, points = 5 } ]\n" +
         "\n[[indicator]]\nid = \"example\"\nin = \"card\"\nfull = 60\n" + keys;
}

TEST(Reference, EntriesAreWithoutFault) {
  const auto entries = examples_below("**entry**");
  ASSERT_GE(entries.size(), 15U);
  for (const auto& entry : entries) {
    if (!is_example(entry)) continue;
    std::string keys = "entry = " + spelled_out(entry) + "\n";
    if (mentions(entry, "measure")) keys += "value = \"actual / planned\"\n";
    if (mentions(entry, "rows")) keys += "each = \"difficulty * mark\"\n";
    if (mentions(entry, "claim")) keys += "each = \"5 / sharing\"\n";
    if (entry == "\"none\"") keys += "value = \"output + quality\"\n";
    if (entry == "\"placing\"") keys += "points = { per_place = [3, 2, 1] }\n";
    if (entry == "\"event\"") keys += "events = [ { id = \"praise\", each = 1 } ]\n";
    EXPECT_EQ(errors_in(with_indicator(keys)), "") << entry;
  }
}

TEST(Reference, PointsAreWithoutFault) {
  const auto curves = examples_below("**points**");
  ASSERT_GE(curves.size(), 10U);
  for (const auto& curve : curves) {
    if (!is_example(curve)) continue;
    const std::string entry =
        mentions(curve, "per_place") ? "\"placing\"" : "{ measure = \"rate\" }";
    const std::string keys = "entry = " + entry + "\npoints = " + spelled_out(curve) + "\n";
    EXPECT_EQ(errors_in(with_indicator(keys)), "") << curve;
  }
}

}  // namespace
}  // namespace redbanner
