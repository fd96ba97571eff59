#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/last_evaluation.h"
#include "engine/core/workdays.h"

namespace redbanner {

// What stands between a result and its publication, and what to do about it.
struct Blocker {
  Message what;
  std::optional<Message> remedy;
};

// All of them at once, whatever is to be done with the result (confirm, publish, amend); `last` is
// the period's last evaluation, if there is one.
std::vector<Blocker> publication_blockers(const OpenSeason& open,
                                          const std::optional<LastEvaluation>& last,
                                          const std::string& period);

// The last day of its publicity; one that no calendar knows is a blocker.
void add_end(const OpenSeason& open, const Workdays& workdays, Publication& publication,
             std::vector<Blocker>& blockers);

// Names them all.
Exit refuse_blocked(const std::vector<Blocker>& blockers, const std::string& period,
                    Console& console);

}  // namespace redbanner
