#pragma once

#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// What a season granted, as the seasons after it remember it: the rows of its award list, each
// period's as its own evaluation has them. The day is the last of the period, or, of what was
// assigned without one, the last day of the season.
std::vector<HonourEntry> remembered(const Plan& plan,
                                    const std::vector<EvaluatedPeriod>& evaluated);

// The first and the last day of all periods; nothing where there is none.
std::optional<DateRange> days_of_season(const Outline& outline);

}  // namespace redbanner
