#pragma once

#include <vector>

#include "cli/pipeline.h"
#include "engine/report/table.h"

namespace redbanner {

// Who has another total, place or award after a change of rules: a table for each period that both
// know and that anybody moves in.
std::vector<Table> moves(const Rules& before, const Evaluated& then, const Rules& after,
                         const Evaluated& now);

}  // namespace redbanner
