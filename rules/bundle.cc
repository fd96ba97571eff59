#include "rules/bundle.h"

#include <optional>

namespace redbanner {
namespace {

constexpr std::string_view end_of_rulebook = "#@ the rulebook ends here\n";
constexpr std::string_view begin_of_file = "#@ file: ";
constexpr std::string_view begin_of_line = "#| ";
constexpr std::string_view without_line_end = "#@ without a line end\n";

// Takes the first line of `rest`, with its end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end == rest.npos ? rest.size() : end + 1);
  rest.remove_prefix(line.size());
  return line;
}

// Where the last line that ends a rulebook begins: lines of other files cannot be taken for it.
std::optional<std::size_t> end_of_the_rulebook(std::string_view text) {
  for (std::size_t at = text.rfind(end_of_rulebook); at != text.npos;
       at = at == 0 ? text.npos : text.rfind(end_of_rulebook, at - 1))
    if (at == 0 || text[at - 1] == '\n') return at;
  return {};
}

// The files behind the rulebook; nothing where some line is none of theirs.
std::optional<std::vector<BundledFile>> files_in(std::string_view rest) {
  std::vector<BundledFile> files;
  while (!rest.empty()) {
    std::string_view line = take_line(rest);
    if (!line.ends_with('\n')) return {};
    if (line.starts_with(begin_of_file)) {
      line.remove_prefix(begin_of_file.size());
      files.push_back({std::string(line.substr(0, line.size() - 1)), {}});
      continue;
    }
    if (files.empty()) return {};
    std::string& text = files.back().text;
    if (line == without_line_end && text.ends_with('\n'))
      text.pop_back();
    else if (line.starts_with(begin_of_line))
      text += line.substr(begin_of_line.size());
    else
      return {};
  }
  return files;
}

void add_file(const BundledFile& file, std::string& text) {
  text += std::string(begin_of_file) + file.name + "\n";
  for (std::string_view rest = file.text; !rest.empty();) {
    const std::string_view line = take_line(rest);
    text += std::string(begin_of_line) + std::string(line);
    if (!line.ends_with('\n')) text += "\n" + std::string(without_line_end);
  }
}

}  // namespace

std::string bundled(const Bundle& bundle) {
  const bool looks_like_one = end_of_the_rulebook(bundle.rulebook).has_value();
  if (bundle.files.empty() && !looks_like_one) return bundle.rulebook;
  std::string text = bundle.rulebook;
  const bool has_line_end = text.empty() || text.ends_with('\n');
  if (!has_line_end) text += "\n";
  text += end_of_rulebook;
  if (!has_line_end) text += without_line_end;
  for (const BundledFile& file : bundle.files) add_file(file, text);
  return text;
}

std::string bundled(const std::vector<SourceFile>& sources) {
  Bundle bundle{sources[0].text, {}};
  for (std::size_t i = 1; i < sources.size(); ++i)
    bundle.files.push_back({sources[i].name, sources[i].text});
  return bundled(bundle);
}

Bundle unbundled(std::string_view text) {
  const auto end = end_of_the_rulebook(text);
  if (!end) return {std::string(text), {}};
  std::string_view rest = text.substr(*end + end_of_rulebook.size());
  std::string_view rulebook = text.substr(0, *end);
  if (rest.starts_with(without_line_end)) {
    rest.remove_prefix(without_line_end.size());
    if (rulebook.ends_with('\n')) rulebook.remove_suffix(1);
  }
  auto files = files_in(rest);
  if (!files) return {std::string(text), {}};
  return {std::string(rulebook), std::move(*files)};
}

}  // namespace redbanner
