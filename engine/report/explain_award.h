#pragma once

#include <vector>

#include "engine/report/award_columns.h"
#include "engine/report/why.h"

namespace redbanner {

// Why a row got or missed an award: the deciding condition, whether its place would have done,
// money.
std::vector<Step> award_steps(const Question& question, const AwardColumn& award, std::size_t row);

// The vetoes in force for a row of a scorecard, each with what struck and who may lift it.
std::vector<Step> veto_steps(const Question& question, const std::string& scorecard,
                             std::size_t row);

}  // namespace redbanner
