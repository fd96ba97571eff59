#include "cli/rulebook_file.h"

#include <filesystem>
#include <fstream>

#include "adapters/csv/csv.h"
#include "adapters/sqlite/season.h"
#include "cli/render/diagnostics.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

bool is_season(const std::string& file) {
  constexpr std::string_view begin = "SQLite format 3";
  std::string bytes(begin.size(), ' ');
  std::ifstream{file, std::ios::binary}.read(bytes.data(), std::ssize(bytes));
  return bytes == begin;
}

// A spreadsheet writes GB18030; what is neither that nor UTF-8 is pointed at where it is read.
std::string text_of_table(std::string bytes, const std::string& file) {
  Diagnostics ignored;
  auto text = to_utf8(bytes, file, ignored);
  return text ? *text : bytes;
}

OpenBeside files_beside(const std::string& file) {
  return [folder =
              fs::path{file}.parent_path()](const std::string& name) -> std::optional<std::string> {
    const fs::path path = folder / name;
    std::error_code none;
    if (!fs::exists(path, none)) return {};
    std::string text = read_file(path.string(), "read_rulebook");
    return path.extension() == ".csv" ? text_of_table(std::move(text), name) : text;
  };
}

}  // namespace

RulebookText rulebook_text(const std::string& file) {
  if (!is_season(file)) return {file, read_file(file, "read_rulebook"), files_beside(file)};
  StoredRulebook stored = Season::open(file, Season::Access::read).rulebooks().back();
  return {std::move(stored.file), std::move(stored.text), {}};
}

std::optional<Rules> read_rules(const std::string& file, Console& console) {
  const RulebookText read = rulebook_text(file);
  Diagnostics found;
  auto rules = make_rules(read.text, read.name, found, read.open);
  show(found, console.err);
  return rules;
}

std::optional<WholeRulebook> read_whole_rulebook(const std::string& file, Console& console) {
  const RulebookText read = rulebook_text(file);
  Diagnostics found;
  auto whole = whole_rulebook(read.text, read.name, read.open, found);
  show(found, console.err);
  if (!whole.table || found.has_errors()) return {};
  return whole;
}

}  // namespace redbanner
