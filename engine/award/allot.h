#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/ratio.h"
#include "engine/plan/node.h"

namespace redbanner {

// What one unit gets, and how it came about.
struct Seats {
  std::int64_t seats = 0;
  bool takes_part = false;  // it has a weight
  Ratio share;  // total × its weight ÷ all weights; of the largest remainder within the
                // limits: what all who are not held by them share among themselves
  bool by_remainder = false;  // largest_remainder: the last one for what is behind the point
  bool tied = false;          // has a claim to a last seat that others have as well: nobody's
};

struct Allotment {
  std::vector<Seats> units;
  // More is needed than there is: by the numbers stated, or by `least` of all units. Then nobody
  // has a seat.
  bool exceeds = false;
  std::int64_t needed = 0;  // the sum of what is stated, or of what is owed at least
  // Seats that were not given: several have equal claims to them (`tied`), or all have the most.
  std::int64_t left = 0;
};

// Seats by weight; `weights` is by unit, who has none takes no part, a weight below 0 is none
// either. Nothing depends on the order of the units.
//
// The largest remainder (Hamilton, Hare): everyone's share within `least` and `most`, cut down;
// what is left goes by what was cut off. Divisor methods: `least` to everyone, then seat by seat to
// who has the most weight ÷ divisor of the next seat and has not reached `most`. The divisor behind
// s seats is
//   d_hondt s + 1 (Jefferson), sainte_lague 2s + 1 (Webster), huntington_hill √(s(s + 1))
// where the first seat of the last is before all others: by weight, if there are not enough.
Allotment allot(const Allot& rule, const std::vector<std::optional<Ratio>>& weights);

}  // namespace redbanner
