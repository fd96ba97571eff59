#pragma once

#include <vector>

#include "cli/sheet.h"
#include "engine/report/report.h"

namespace redbanner {

// Compares one row of expectations (period, entrant, and any of: place, total, awards, refused,
// money, the id of a category or indicator; rule says which place rule) with what came out. Numbers
// compare exactly; an empty cell is not compared. What cannot be compared goes to `found`.
void compare(const Sources& sources, const SheetRow& row, std::vector<Message>& differences,
             Diagnostics& found);

}  // namespace redbanner
