#pragma once

#include <optional>
#include <string>

#include "cli/open_season.h"

namespace redbanner {

// What a season takes over from the one before it: who takes part still, with the attributes that
// are in force at its end; which banner is where; the honours it remembers and those it granted
// itself, as `awards` lists them.
struct TakenOver {
  Record record;                             // entrants, custody, honours; without a batch
  std::string head;                          // of the old season's chain
  std::int64_t closed = 0;                   // entrants that are not taken over
  std::vector<std::string> not_evaluated;    // periods of the old season, by title
  std::vector<std::string> attributes_left;  // that the new rulebook does not know any more
};
// Nothing, and said, all at once, where the two do not go together: the new season begins before
// the old one ends, a kind is unknown to the new rules, an entrant does not fit them, a banner is
// with somebody who left. The old file is read alone.
std::optional<TakenOver> taken_over(const std::string& old_file, const Rules& rules,
                                    Console& console);

}  // namespace redbanner
