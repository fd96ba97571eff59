#include "cli/moves.h"

#include <algorithm>

#include "engine/report/titles.h"

namespace redbanner {

std::vector<Table> moves(const Rules& before, const Evaluated& then, const Rules& after,
                         const Evaluated& now) {
  std::vector<Table> tables;
  const auto old = every_period(before);
  for (const std::string& period : every_period(after)) {
    if (std::ranges::find(old, period) == old.end()) continue;
    Table table = changes(sources(before, then), sources(after, now), period);
    table.title = {"moves_title", {title_of_period(after.plan.outline, period)}};
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace redbanner
