#pragma once

#include <string>

#include "cli/open_season.h"

namespace redbanner {

// Whether who merely comes behind the last whom the number of an award reaches has a row of his
// own: the place says it already, and of thousands hardly any gets a banner. Up to version 4 of a
// season's file each had.
enum class BeyondNumberRows { left_out, kept };
BeyondNumberRows beyond_number_in(const ResultRows& sealed);

// What an evaluation of a period came to: every place, every award and every refusal with a reason
// of its own.
ResultRows results_of(const Rules& rules, const Evaluated& evaluated, const std::string& period,
                      BeyondNumberRows beyond = BeyondNumberRows::left_out);

// As an evaluation names the program that computed it: "0.1.0 (commit)".
std::string this_program();

// An evaluation as the season keeps it: what it was computed from, by whom, and results_of the
// period. Their hash is left to the season, which makes it beside other work.
Evaluation seal_of(const OpenSeason& open, const Evaluated& evaluated, const std::string& period,
                   const Invocation& asked);

}  // namespace redbanner
