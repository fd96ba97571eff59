#include <algorithm>
#include <cassert>
#include <string_view>

#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// The cells of a table, headings first, as people see them: all in one text, for a table may be
// long.
class Lines {
 public:
  explicit Lines(const Table& table) : headings_(table.headings), widest_(headings_.size()) {
    for (const auto& heading : headings_) add(title_of(heading));
    for (const auto& row : table.rows) {
      assert(row.size() == headings_.size());
      for (const auto& cell : row) add(shown_cell(cell));
    }
  }

  std::string aligned() const {
    std::string text;
    for (std::size_t cell = 0; cell < ends_.size(); cell += headings_.size()) {
      add_line(cell, text);
      if (cell == 0) add_rule(text);
    }
    return text;
  }

 private:
  void add(std::string_view cell) {
    const std::string shown = printable(cell);
    int& widest = widest_[ends_.size() % widest_.size()];
    widest = std::max(widest, display_width(shown));
    text_ += shown;
    ends_.push_back(text_.size());
  }
  std::string_view cell(std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
    return std::string_view(text_).substr(begin, ends_[at] - begin);
  }
  void add_line(std::size_t first, std::string& text) const {
    for (std::size_t i = 0; i < headings_.size(); ++i) {
      const bool right = headings_[i].align == Heading::Align::right;
      text += i == 0 ? "" : "  ";
      text += padded(cell(first + i), widest_[i], right ? Align::right : Align::left);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
  }
  void add_rule(std::string& text) const {
    for (std::size_t i = 0; i < widest_.size(); ++i)
      text += (i == 0 ? "" : "  ") + std::string(static_cast<std::size_t>(widest_[i]), '-');
    text += '\n';
  }

  const std::vector<Heading>& headings_;
  std::vector<int> widest_;  // by column, in cells of a terminal
  std::string text_;
  std::vector<std::size_t> ends_;  // of each cell
};

std::string as_text(const Table& table) {
  std::string text = printable(sentence(table.title)) + "\n";
  text += table.rows.empty() ? "  " + word(Term{"nothing"}) + "\n" : Lines(table).aligned();
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
