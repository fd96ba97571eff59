#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/evaluate/declared.h"
#include "engine/evaluate/facts.h"

namespace redbanner {

// Of each entrant the entry that counts under a place rule: of what holds in every row, what was
// recorded last.
using SettlingEntries = std::unordered_map<std::string_view, const Entry*>;
SettlingEntries settling_entries(const std::string& rule, const std::string& period,
                                 const std::vector<Entry>& entries);

// What parts those whom a place rule leaves equal, one cell each of `who`: see Settled.
Column settled_column(const Settled& settled, const Who& who, const Exactness& exactness,
                      const std::vector<Entry>& entries, Texts& texts, Digest digest);

}  // namespace redbanner
