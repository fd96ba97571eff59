#include "adapters/csv/csv.h"

#include <algorithm>

#include "cli/render/cell.h"
#include "cli/render/render.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// For whom the same rectangle is written.
struct Manner {
  std::string (*heading)(const Heading& heading);
  std::string (*cell)(const Cell& cell);
};

// The headings of all tables, each once, in the order met.
std::vector<Heading> headings_of(const std::vector<Table>& tables) {
  std::vector<Heading> all{{"table", word(Term{"table_name"}), Heading::Align::left}};
  for (const auto& table : tables)
    for (const auto& heading : table.headings)
      if (std::ranges::find(all, heading.id, &Heading::id) == all.end()) all.push_back(heading);
  return all;
}

std::vector<std::string> row_under(const std::vector<Heading>& all, const Table& table,
                                   const std::vector<Cell>& row, const Manner& manner) {
  std::vector<std::string> fields(all.size());
  fields[0] = sentence(table.title);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto column = std::ranges::find(all, table.headings[i].id, &Heading::id);
    fields[static_cast<std::size_t>(column - all.begin())] = manner.cell(row[i]);
  }
  return fields;
}

std::string rectangle(const Page& page, const Manner& manner) {
  const auto all = headings_of(page.tables);
  std::vector<std::string> titles;
  for (const auto& heading : all) titles.push_back(manner.heading(heading));
  std::string text = csv_row(titles);
  for (const auto& table : page.tables)
    for (const auto& row : table.rows) text += csv_row(row_under(all, table, row, manner));
  return text;
}

}  // namespace

std::string as_csv(const Page& page) {
  return rectangle(page, {[](const Heading& heading) { return heading.id; }, exact_cell});
}

std::string as_excel(const Page& page) {
  const Manner for_people{title_of, [](const Cell& cell) {
                            return std::holds_alternative<Points>(cell) ? exact_cell(cell)
                                                                        : shown_cell(cell);
                          }};
  return "\xef\xbb\xbf" + rectangle(page, for_people);
}

}  // namespace redbanner
