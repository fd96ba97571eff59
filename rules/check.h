#pragma once

#include "rules/rulebook.h"

namespace redbanner {

// Everything that can be wrong with the meaning of a rulebook, all at once, sorted by place:
// unknown ids
// ("did you mean"), weights that miss their full, bands that do not rise, parents that do not say
// what an absent part does, formulas over what is not recorded, ties left undecided (a warning),
// two things of one id, dates out of the validity, …. One function a check, in one list.
void check_rulebook(const Rulebook& book, Diagnostics& found);

}  // namespace redbanner
