#include <algorithm>

#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

using Line = std::vector<std::string>;

Line headings(const Table& table) {
  Line line;
  for (const auto& heading : table.headings) line.push_back(printable(title_of(heading)));
  return line;
}

Line cells(const std::vector<Cell>& row) {
  Line line;
  for (const auto& cell : row) line.push_back(printable(shown_cell(cell)));
  return line;
}

std::vector<int> widths(const std::vector<Line>& lines) {
  std::vector<int> widest(lines[0].size(), 0);
  for (const auto& line : lines)
    for (std::size_t i = 0; i < line.size(); ++i)
      widest[i] = std::max(widest[i], display_width(line[i]));
  return widest;
}

std::string aligned(const Line& line, const Table& table, const std::vector<int>& widest) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool right = table.headings[i].align == Heading::Align::right;
    text += (i == 0 ? "" : "  ") + padded(line[i], widest[i], right ? Align::right : Align::left);
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

std::string ruled(const std::vector<int>& widest) {
  std::string text;
  for (const int width : widest)
    text += (text.empty() ? "" : "  ") + std::string(static_cast<std::size_t>(width), '-');
  return text + "\n";
}

std::string as_text(const Table& table) {
  std::string text = printable(sentence(table.title)) + "\n";
  std::vector<Line> lines{headings(table)};
  for (const auto& row : table.rows) lines.push_back(cells(row));
  if (table.rows.empty()) {
    text += "  " + word(Term{"nothing"}) + "\n";
  } else {
    const auto widest = widths(lines);
    text += aligned(lines[0], table, widest) + ruled(widest);
    for (std::size_t i = 1; i < lines.size(); ++i) text += aligned(lines[i], table, widest);
  }
  for (const auto& line : table.foot) text += printable(sentence(line)) + "\n";
  return text;
}

}  // namespace

std::string as_text(const Page& page) {
  std::string text = page.title.empty() ? "" : printable(page.title) + "\n";
  for (const auto& table : page.tables) text += (text.empty() ? "" : "\n") + as_text(table);
  return text;
}

}  // namespace redbanner
