#include <algorithm>
#include <utility>

#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

const char* word_of(CustodyEntry::What what) {
  switch (what) {
    case CustodyEntry::What::handed_over:
      return "handed_over";
    case CustodyEntry::What::back:
      return "back";
    case CustodyEntry::What::withdrawn:
      return "withdrawn";
    case CustodyEntry::What::lost:
      return "lost";
    case CustodyEntry::What::damaged:
      return "damaged";
    case CustodyEntry::What::found:
      return "found";
    case CustodyEntry::What::repaired:
      return "repaired";
  }
  return "";
}

// By day; of one day in the order recorded.
std::vector<const CustodyEntry*> movements_of(const Ledger& ledger, const std::string& award,
                                              const std::optional<std::string>& number) {
  std::vector<const CustodyEntry*> movements;
  for (const auto& one : ledger.custody)
    if (one.award == award && (!number || one.number == *number)) movements.push_back(&one);
  std::ranges::stable_sort(movements, {},
                           [](const auto* one) { return std::pair(one->number, one->day); });
  return movements;
}

const Batch& batch_of(const Ledger& ledger, const CustodyEntry& movement) {
  return *std::ranges::lower_bound(ledger.batches, movement.batch, {}, &Batch::id);
}

}  // namespace

Table banner_history(const Outline& outline, const Roster& roster, const Ledger& ledger,
                     const std::string& award, const std::optional<std::string>& number) {
  Table table;
  table.id = "banner_history";
  table.title = Message{"banner_history_title", {title_of_award(outline, award)}};
  table.headings = {heading("number"),      heading("day"),  heading("moved"),
                    heading("holder"),      heading("slip"), heading("handed_over_by"),
                    heading("received_by"), heading("by"),   heading("reason")};
  for (const auto* one : movements_of(ledger, award, number)) {
    const Entrant* const holder = find_entrant(roster, one->holder);
    const Batch& batch = batch_of(ledger, *one);
    table.rows.push_back({one->number, one->day, Term{word_of(one->what)},
                          text_cell(holder == nullptr ? one->holder : title_of(*holder)),
                          text_cell(one->slip), text_cell(one->from_person),
                          text_cell(one->to_person), batch.by, text_cell(batch.reason)});
  }
  table.foot = {position_foot(ledger)};
  return table;
}

}  // namespace redbanner
