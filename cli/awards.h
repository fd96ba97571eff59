#pragma once

#include <string>
#include <vector>

#include "cli/open_season.h"

namespace redbanner {

// Awards as they are asked for: an id, or "id/indicator" of an award that each indicator has.
std::vector<std::string> award_ids(const Rules& rules);
// Of an id that award_ids lists.
const Outline::Award& award_of(const Rules& rules, const std::string& id);

// The award and the period that a command names: AWARD, --period (unsaid where the award has one
// alone). Nothing, and said, where there are none.
struct AwardAsked {
  std::string id;
  std::string period;
  const Outline::Award* award;
};
std::optional<AwardAsked> award_asked_for(const Invocation& asked, const Rules& rules,
                                          Console& console);

// Whether the award is one that the entrant can get at all: persons get what persons get.
// Says so where it is not.
bool may_get(const Entrant& who, const Outline::Award& award, const Rules& rules, Console& console);

}  // namespace redbanner
