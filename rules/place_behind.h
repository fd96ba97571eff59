#pragma once

#include "rules/rulebook.h"

namespace redbanner {

// The place rule whose order an award goes by: the one it is `from`, or that of the award it is
// from, and so on. nullptr where there is none: another source, a name that is not known, or awards
// that are from each other.
const PlaceRule* place_behind(const Rulebook& book, const AwardRule& rule);

}  // namespace redbanner
