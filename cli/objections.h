#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/open_season.h"

namespace redbanner {

// An objection, and what came of it.
struct KnownObjection {
  Objection objection;
  std::optional<ObjectionDecision> decision;
};
std::vector<KnownObjection> objections_to(const Season& season,
                                          const std::optional<std::string>& period = {});

// The one of NUMBER. Nothing, and said, where there is none.
std::optional<KnownObjection> objection_asked_for(const Invocation& asked, const Season& season,
                                                  Console& console);
Option objection_argument();  // NUMBER

// A row each.
Table objection_table(const std::vector<KnownObjection>& objections, const Outline& outline,
                      const Roster& roster);

}  // namespace redbanner
