#pragma once

#include <cstdint>
#include <vector>

namespace redbanner {

// How often two of a group were ahead of each other.
struct Encounter {
  std::size_t one;
  std::size_t other;
  std::int32_t ahead = 0;   // contests in which `one` was ahead of `other`
  std::int32_t behind = 0;  // … and behind
};
// Each two at most once.
struct Encounters {
  std::size_t count = 0;  // of the group, numbered from 0
  std::vector<Encounter> pairs;
};

// Whom one is ahead of more often than behind, counted, less those one is behind more often
// (Copeland's score). Who never met, or were ahead equally often, are neither.
std::vector<std::int64_t> copeland(const Encounters& group);

// The place by Schulze's method, from 1. A path from one to another leads over those who were ahead
// of the next more often than behind; it is as strong as the fewest contests that were won on it.
// One beats another whose strongest path back is weaker. First are those whom none beats; next
// those whom none of the others beats, and so on. Takes the cube of `count` steps, and its square
// of memory.
std::vector<std::int64_t> schulze(const Encounters& group);

}  // namespace redbanner
