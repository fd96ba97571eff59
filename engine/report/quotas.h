#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/award/allot.h"
#include "engine/report/award_columns.h"

namespace redbanner {

// Why the seats of a quota cannot be given as the rules say, where they cannot.
Message fault_of(const Allot& rule, const Allotment& all);

// What is wrong with the quota of an award of people: more places are stated than there are, more
// are owed at least, or a last place is not given because several units have equal claims to it.
struct QuotaFault {
  Message what;
  bool nobody_gets_it = false;
};
std::optional<QuotaFault> quota_fault(const Sources& sources, const AwardColumn& column);

}  // namespace redbanner
