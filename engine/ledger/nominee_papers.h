#pragma once

#include <vector>

#include "engine/ledger/entry.h"

namespace redbanner {

// Whether the paper of that nominee, award and period came in and was not taken back: the last word
// on it. What `wanted` says of its outcome means nothing.
bool has_come_in(const std::vector<NomineePaperEntry>& papers, const NomineePaperEntry& wanted);

}  // namespace redbanner
