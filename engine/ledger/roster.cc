#include "engine/ledger/roster.h"

namespace redbanner {

const DatedAttribute* attribute_on(const Entrant& entrant, const std::string& id, Date day) {
  const DatedAttribute* holds = nullptr;
  for (const DatedAttribute& attribute : entrant.attributes) {
    if (attribute.id != id || (attribute.from && *attribute.from > day)) continue;
    // No day stands before every day.
    if (holds == nullptr || attribute.from >= holds->from) holds = &attribute;
  }
  return holds;
}

}  // namespace redbanner
