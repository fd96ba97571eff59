#include "cli/moves.h"

#include <algorithm>

#include "engine/report/titles.h"

namespace redbanner {
namespace {

// Who did not get an award that the other rules do not know has neither won nor lost it.
bool is_no_move(const std::vector<Cell>& row) {
  const auto is_nothing = [](const Cell& cell) {
    const auto* term = std::get_if<Term>(&cell);
    return std::holds_alternative<std::monostate>(cell) ||
           (term != nullptr && term->id == "not_granted");
  };
  return is_nothing(row[row.size() - 2]) && is_nothing(row.back());
}

}  // namespace

std::vector<Table> moves(const Rules& before, const Evaluated& then, const Rules& after,
                         const Evaluated& now) {
  std::vector<Table> tables;
  const auto old = every_period(before);
  for (const std::string& period : every_period(after)) {
    if (std::ranges::find(old, period) == old.end()) continue;
    Table table = changes(sources(before, then), sources(after, now), period);
    table.title = {"moves_title", {title_of_period(after.plan.outline, period)}};
    std::erase_if(table.rows, is_no_move);
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace redbanner
