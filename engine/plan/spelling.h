#pragma once

#include "engine/plan/node.h"

namespace redbanner {

// How people write what a node does: the signs and names of formulas, the same in every language.
const char* sign_of(Relation relation);   // "≤"
const char* name_of(Combine how);         // "AVERAGE"
const char* name_of(Logic::Which which);  // "AND"

// The relation read from the other side. Of grades the lower rank is the better step.
Relation turned(Relation relation);

}  // namespace redbanner
