#pragma once

#include <string>

#include "cli/open_season.h"

namespace redbanner {

// An evaluation as the season keeps it: what it was computed from, by whom, every place and every
// decision of the period, under one hash.
Evaluation seal_of(const OpenSeason& open, const Evaluated& evaluated, const std::string& period,
                   const Invocation& asked);

}  // namespace redbanner
