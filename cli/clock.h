#pragma once

#include <string>

#include "engine/core/date.h"

namespace redbanner {

// The clock, read here alone. REDBANNER_NOW ("2023-07-05T09:00:00", UTC) stops it, for rehearsals
// and tests.

std::string now_in_utc();  // "2023-07-05T09:00:00Z"
Date today();              // where the user is
// What REDBANNER_NOW says is no moment.
bool clock_is_misset();

}  // namespace redbanner
