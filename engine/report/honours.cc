#include <algorithm>
#include <tuple>

#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"

namespace redbanner {

Table honours(const Outline& outline, const Ledger& ledger, const std::optional<std::string>& award,
              const std::optional<std::string>& entrant) {
  std::vector<const HonourEntry*> wanted;
  for (const auto& one : ledger.honours)
    if ((!award || is_of_award(one.award, *award)) && (!entrant || one.entrant == *entrant))
      wanted.push_back(&one);
  std::ranges::stable_sort(wanted, {}, [](const auto* one) {
    return std::tuple(one->year, one->award, one->day, one->place.value_or(0));
  });
  Table table;
  table.id = "honours";
  table.title = Message{"honours_title", {}};
  table.headings = {number_heading("year"), heading("award"),        heading("entrant"),
                    heading("name"),        number_heading("place"), number_heading("money"),
                    heading("note")};
  for (const auto* one : wanted)
    table.rows.push_back({std::int64_t{one->year}, title_of_award(outline, one->award),
                          one->entrant, text_cell(one->title),
                          one->place ? Cell{*one->place} : Cell{},
                          money_cell(Ratio::parse(one->money)), text_cell(one->note)});
  table.foot = {position_foot(ledger)};
  return table;
}

}  // namespace redbanner
