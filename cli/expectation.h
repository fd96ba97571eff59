#pragma once

#include <optional>
#include <vector>

#include "cli/sheet.h"
#include "engine/report/report.h"

namespace redbanner {

// Compares one row of expectations with what came out: period, entrant, and any of: place, total,
// awards, refused, money, the id of a category, indicator, figure, grade or place rule, value.ID of
// an indicator; rule says which place rule. An empty cell is not compared; "none", or the
// state, is expected of what is absent. Numbers compare exactly;
// "92.31 ± 0.005" leaves room, and `rounded`, of the row or else of the case, rounds half up what
// came out before it is compared. What cannot be compared goes to `found`.
void compare(const Sources& sources, const SheetRow& row, std::optional<int> rounded,
             std::vector<Message>& differences, Diagnostics& found);

}  // namespace redbanner
