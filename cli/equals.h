#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/open_season.h"

namespace redbanner {

// The place rule and period whose equals a command is about.
struct EqualsAsked {
  enum class By : std::uint8_t { draw, hand };  // hand: a play-off, a decision
  std::string rule, title, period;
  NodeIndex order;
};

// RULE and --period; nothing, and said, where the rule does not part its equals so.
std::optional<EqualsAsked> equals_asked_for(const Invocation& asked, const Rules& rules,
                                            EqualsAsked::By by, Console& console);

// How many wait for their place, and the command that decides it.
struct WaitingEquals {
  std::string title;
  std::int64_t count;
  Message remedy;
};
std::vector<WaitingEquals> waiting_equals(const Sources& from, const std::string& period);

}  // namespace redbanner
