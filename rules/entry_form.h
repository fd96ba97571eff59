#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/ledger/door.h"
#include "rules/rulebook.h"

namespace redbanner {

// What the rulebook says about recording, as the door of the ledger needs it.
EntryForm entry_form(const Rulebook& book);

}  // namespace redbanner
