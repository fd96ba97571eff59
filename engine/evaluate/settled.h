#pragma once

#include <vector>

#include "engine/evaluate/declared.h"
#include "engine/evaluate/facts.h"

namespace redbanner {

// What parts those whom a place rule leaves equal, one cell each of `who`: see Settled.
Column settled_column(const Settled& settled, const Who& who, const Exactness& exactness,
                      const std::vector<Entry>& entries, Texts& texts, Digest digest);

}  // namespace redbanner
