#include "cli/render/diagnostics.h"

#include <algorithm>
#include <ostream>

#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

constexpr int widest_excerpt = 92;  // cells; with the line's number a line of 100
constexpr int most_before_caret = 60;

// The part of a line that is shown, and the cells in it before the caret.
struct Excerpt {
  std::string text;
  int before_caret = 0;
};

std::string first_cells(std::string_view text, int cells) {
  std::size_t end = 0;
  while (end < text.size()) {
    const auto next = end + bytes_of(text.substr(end), 1);
    if (display_width(text.substr(0, next)) > cells) break;
    end = next;
  }
  return std::string{text.substr(0, end)};
}

Excerpt excerpt_of(const Diagnostic& diagnostic) {
  std::string line = printable(diagnostic.excerpt);
  auto caret = bytes_of(line, std::max(0, diagnostic.at.column - 1));
  std::string cut;
  if (display_width(line) > widest_excerpt) {
    std::size_t from = 0;
    while (display_width(std::string_view{line}.substr(from, caret - from)) > most_before_caret)
      from += bytes_of(std::string_view{line}.substr(from), 1);
    if (from > 0) cut = "...";
    line.erase(0, from);
    caret -= from;
    if (display_width(line) > widest_excerpt) line = first_cells(line, widest_excerpt - 3) + "...";
  }
  const int before = display_width(std::string_view{line}.substr(0, caret));
  return {cut + line, static_cast<int>(cut.size()) + before};
}

std::string shown_excerpt(const Diagnostic& diagnostic) {
  const std::string number = std::to_string(diagnostic.at.line);
  const auto [text, before_caret] = excerpt_of(diagnostic);
  std::string lines = "  " + number + " | " + text + "\n";
  if (diagnostic.at.column > 0)
    lines += "  " + std::string(number.size(), ' ') + " | " +
             std::string(static_cast<std::size_t>(before_caret), ' ') + "^\n";
  return lines;
}

}  // namespace

std::string shown(const Diagnostic& diagnostic) {
  const bool error = diagnostic.severity == Severity::error;
  std::string text = printable(diagnostic.file);
  if (diagnostic.at.line > 0) text += ":" + std::to_string(diagnostic.at.line);
  if (diagnostic.at.line > 0 && diagnostic.at.column > 0)
    text += ":" + std::to_string(diagnostic.at.column);
  std::string what = printable(sentence(diagnostic.message));
  if (!diagnostic.field.empty())
    what = sentence({"in_column", {printable(diagnostic.field), what}});
  text += ": " + sentence({error ? "error_is" : "warning_is", {what}}) + "\n";
  if (diagnostic.at.line > 0 && !diagnostic.excerpt.empty()) text += shown_excerpt(diagnostic);
  if (diagnostic.hint)
    text += "  " + sentence({"hint_is", {printable(sentence(*diagnostic.hint))}}) + "\n";
  return text;
}

void show(const Diagnostics& found, std::ostream& err) {
  constexpr std::size_t most_shown = 1'000;  // nobody reads more of them
  const auto& all = found.all();
  const std::size_t shown_now = std::min(all.size(), most_shown);
  for (std::size_t i = 0; i < shown_now; ++i) err << shown(all[i]);
  if (all.size() > shown_now)
    err << sentence({"and_more_faults", {static_cast<std::int64_t>(all.size() - shown_now)}})
        << '\n';
}

}  // namespace redbanner
