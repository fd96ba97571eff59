#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/ratio.h"

namespace redbanner {

// Who may stand for an award whose winners have to make up certain shares.
struct Standing {
  std::size_t unit = 0;
  Ratio worth;             // the more, the better
  std::vector<bool> in;    // by share: counts in it
  bool is_chosen = false;  // as it is proposed
  bool is_fixed = false;   // … by the leading group: stays
};

// How many of those chosen count in a share.
struct ShareLimits {
  std::int64_t least = 0;
  std::optional<std::int64_t> most = std::nullopt;
};

// Whom to exchange for whom, so that every share holds and each unit has as many as before.
struct Exchange {
  enum class Outcome : std::uint8_t {
    best,        // nothing loses less; of those with the least loss the fewest are exchanged
    bounded,     // nothing better was found, and nothing can lose less than `no_less_than`
    impossible,  // no exchange makes every share hold
    unknown,     // none was found, but not all were looked at
  } outcome = Outcome::unknown;
  std::vector<std::size_t> leave, enter;  // indices of Standing, in their order
  Ratio loss;                             // the worth of who leaves less that of who enters
  Ratio no_less_than;
  bool has_equals = false;  // there are other exchanges that are as good
};

// Looks through all choices, unit by unit; of choices that leave the same counts the best one is
// followed. Exact while no more than `most_states` different counts stand beside each other; beyond
// that only the best of them are followed, and the bound is the largest loss that one of the shares
// needs alone.
Exchange best_exchange(const std::vector<Standing>& standing,
                       const std::vector<ShareLimits>& shares, std::size_t most_states = 20'000);

}  // namespace redbanner
