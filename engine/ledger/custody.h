#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/message.h"
#include "engine/ledger/entry.h"

namespace redbanner {

// Where one banner is and how it is, by what was recorded of it.
struct BannerState {
  std::string holder;                   // the entrant's id; empty: in the office
  const CustodyEntry* moved = nullptr;  // what brought it there
  const CustodyEntry* last = nullptr;   // the last movement, reports among them
  bool is_lost = false;
  bool is_damaged = false;
};

// Lost, damaged, found, repaired: what is said of a banner where it is, so that its holder stays.
bool is_report(CustodyEntry::What what);

// Every banner that moved on the day or before, by award and number. The entries stay where they
// are while it stands.
using BannerStates = std::map<std::pair<std::string, std::string>, BannerState>;
BannerStates banner_states(const std::vector<CustodyEntry>& custody, std::optional<Date> on = {});

// What the rules say of a kind of banner.
struct CustodyRules {
  std::optional<int> numbers;  // "1" … ; none: any number may be used
  bool by_office = false;      // it goes back before another gets it
};

// Why a movement contradicts what was recorded, or the rules; nothing where it may be recorded. It
// may not come on a day before the last movement of that banner.
std::optional<Message> contradiction(const CustodyEntry& movement, const CustodyRules& rules,
                                     const std::vector<CustodyEntry>& custody);

}  // namespace redbanner
