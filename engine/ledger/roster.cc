#include "engine/ledger/roster.h"

#include <algorithm>

namespace redbanner {

const DatedAttribute* attribute_on(const Entrant& entrant, const std::string& id, Date day) {
  const DatedAttribute* holds = nullptr;
  for (const DatedAttribute& one : entrant.attributes) {
    if (one.id != id || (one.from && *one.from > day)) continue;
    if (!holds || one.from >= holds->from) holds = &one;
  }
  return holds;
}

std::optional<bool> yes_or_no(std::string_view text) {
  std::string word(text);
  for (char& c : word)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (word == "yes" || word == "true" || word == "是") return true;
  if (word == "no" || word == "false" || word == "否") return false;
  return {};
}

}  // namespace redbanner
