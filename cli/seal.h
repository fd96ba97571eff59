#pragma once

#include <string>

#include "cli/open_season.h"

namespace redbanner {

// What an evaluation of a period came to: every place and every decision.
ResultRows results_of(const Rules& rules, const Evaluated& evaluated, const std::string& period);

// As an evaluation names the program that computed it: "0.1.0 (commit)".
std::string this_program();

// An evaluation as the season keeps it: what it was computed from, by whom, every place and every
// decision of the period, under one hash.
Evaluation seal_of(const OpenSeason& open, const Evaluated& evaluated, const std::string& period,
                   const Invocation& asked);

}  // namespace redbanner
