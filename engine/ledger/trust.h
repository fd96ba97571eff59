#pragma once

#include <cstdint>
#include <optional>

#include "engine/core/ratio.h"

namespace redbanner {

// What a rulebook asks of entries before they are trusted.

// Whether a second person must see an entry: who confirms it, or who types it once more without
// seeing it.
enum class Confirm : std::uint8_t { none, second_person, typed_twice };

// From where on an entry is doubtful (see doubts.h); none: it is not asked.
struct Plausible {
  std::optional<Ratio> far_from_panel = Ratio(1, 5);  // of the field's range
  std::optional<Ratio> far_from_last = Ratio(1, 2);   // of the number before
  std::optional<int> same_sheet = 5;                  // entrants
  std::optional<Ratio> severe_rater = Ratio(1, 10);   // of the field's range
  friend bool operator==(const Plausible&, const Plausible&) = default;
};
}  // namespace redbanner
