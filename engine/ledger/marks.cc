#include "engine/ledger/marks.h"

namespace redbanner {

std::map<SheetKey, MarkSheet> mark_sheets(const Ledger& ledger) {
  std::map<SheetKey, MarkSheet> sheets;
  for (const Entry* entry : current_entries(ledger)) {
    if (!entry->value) continue;
    MarkSheet& sheet = sheets[{entry->indicator, entry->period, entry->field}];
    sheet.by_rater[entry->rater][{entry->entrant, entry->row}] = {entry->value->value(),
                                                                  entry->sequence};
  }
  return sheets;
}

}  // namespace redbanner
