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

std::optional<bool> yes_or_no(std::string_view text) {
  std::string word(text);
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto* yes : {"yes", "true", "1", "是"})
    if (word == yes) return true;
  for (const auto* no : {"no", "false", "0", "否"})
    if (word == no) return false;
  return std::nullopt;
}

}  // namespace redbanner
