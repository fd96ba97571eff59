#include "engine/ledger/marks.h"

#include <algorithm>
#include <numeric>

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

Ratio mean_of(const std::vector<Ratio>& values) {
  return std::accumulate(values.begin(), values.end(), Ratio(0)) /
         Ratio(static_cast<std::int64_t>(values.size()));
}

Ratio median_of(std::vector<Ratio> values) {
  std::ranges::sort(values);
  return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

}  // namespace redbanner
