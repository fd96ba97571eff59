#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "adapters/sqlite/schema.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sources() {
  std::vector<fs::path> files{fs::path(REDBANNER_SOURCE_DIR) / "engine/core/failure.cc"};
  for (const auto* folder : {"adapters/csv", "adapters/sqlite", "engine/ledger"})
    for (const auto& file : fs::directory_iterator(fs::path(REDBANNER_SOURCE_DIR) / folder))
      if (file.path().extension() == ".cc") files.push_back(file.path());
  return files;
}

bool is_id(const std::string& text) {
  return text.find('_') != std::string::npos &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
}

// What stands between two quotes in a file and looks like an id.
std::set<std::string> ids_in(const fs::path& file) {
  std::ifstream in(file);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  std::set<std::string> ids;
  for (auto open = text.find('"'); open != std::string::npos; open = text.find('"', open + 1)) {
    const std::string quoted = text.substr(open + 1, text.find('"', open + 1) - open - 1);
    if (is_id(quoted)) ids.insert(quoted);
  }
  return ids;
}

// Words that no one is told: those of the season's tables.
std::set<std::string> unsaid() {
  std::set<std::string> words{"active_from", "active_to",   "as_proposed", "from_day",  "to_day",
                              "seal_sha256", "from_person", "to_person",   "taken_back"};
  for (const auto* tables : {&chained_tables, &sealed_tables})
    for (const ChainedTable& table : *tables) words.insert(table.name);
  for (const DictionaryTable& table : dictionaries) words.insert(table.table);
  return words;
}

TEST(LedgerWords, EveryIdHasItsSentence) {
  std::set<std::string> worded = unsaid();
  for (const auto* table : {&every_wording(), &every_term()})
    for (const Wording& one : *table) worded.insert(one.id);
  std::size_t seen = 0;
  for (const fs::path& file : sources())
    for (const std::string& id : ids_in(file)) {
      EXPECT_TRUE(worded.contains(id)) << file << ": " << id;
      ++seen;
    }
  EXPECT_GT(seen, 100U);
}

}  // namespace
}  // namespace redbanner
