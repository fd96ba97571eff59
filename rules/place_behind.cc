#include "rules/place_behind.h"

namespace redbanner {

const PlaceRule* place_behind(const Rulebook& book, const AwardRule& rule) {
  const AwardRule* award = &rule;
  for (std::size_t steps = 0; steps <= book.awards.size() && award != nullptr; ++steps) {
    if (!award->from) return nullptr;
    if (const auto* place = find_by_id(book.places, award->from->value)) return place;
    award = find_by_id(book.awards, award->from->value);
  }
  return nullptr;
}

}  // namespace redbanner
