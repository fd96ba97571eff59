#include "cli/render/render.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace redbanner {
namespace {

enum class For { programs, people };

struct Form {
  const char* name;
  std::string (*render)(const Page& page);
  For readers;
};
constexpr Form every_form[] = {
    {"text", as_text, For::people},   {"csv", as_csv, For::programs},
    {"excel", as_excel, For::people}, {"json", as_json, For::programs},
    {"md", as_markdown, For::people}, {"html", as_html, For::people},
};

bool is_empty(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return std::holds_alternative<std::monostate>(cell) || (text != nullptr && text->empty());
}

// People are not shown a column in which nothing stands; programs find every heading always.
Table without_empty_columns(Table table) {
  for (std::size_t i = table.headings.size(); i-- > 0;) {
    const auto is_empty_here = [i](const std::vector<Cell>& row) { return is_empty(row[i]); };
    if (table.headings[i].by_hand || table.rows.empty() ||
        !std::ranges::all_of(table.rows, is_empty_here))
      continue;
    table.headings.erase(table.headings.begin() + static_cast<std::ptrdiff_t>(i));
    for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return table;
}

}  // namespace

std::string rendered(const Page& page, const std::string& format) {
  for (const auto& form : every_form)
    if (form.name == format) {
      if (form.readers == For::programs) return form.render(page);
      Page readable = page;
      for (auto& table : readable.tables) table = without_empty_columns(std::move(table));
      return form.render(readable);
    }
  assert(false && "a choice of --format without a form");
  return as_text(page);
}

}  // namespace redbanner
