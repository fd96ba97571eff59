#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : printable(text)) {
    if (std::string_view{"\\`*_[]<>|#"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string as_markdown(const Table& table) {
  std::string text = "## " + escaped(sentence(table.title)) + "\n\n";
  if (table.rows.empty()) {
    text += escaped(word(Term{"nothing"})) + "\n";
  } else {
    std::string rule;
    for (const auto& heading : table.headings) {
      text += "| " + escaped(title_of(heading)) + " ";
      rule += heading.align == Heading::Align::right ? "| ---: " : "| --- ";
    }
    text += "|\n" + rule + "|\n";
    for (const auto& row : table.rows) {
      for (const auto& cell : row) text += "| " + escaped(shown_cell(cell)) + " ";
      text += "|\n";
    }
  }
  for (const auto& line : table.foot) text += "\n" + escaped(sentence(line)) + "\n";
  return text;
}

}  // namespace

std::string as_markdown(const Page& page) {
  std::string text = "# " + escaped(page.title) + "\n";
  for (const auto& table : page.tables) text += "\n" + as_markdown(table);
  return text;
}

}  // namespace redbanner
