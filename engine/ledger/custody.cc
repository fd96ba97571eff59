#include "engine/ledger/custody.h"

#include <algorithm>

namespace redbanner {
namespace {

using What = CustodyEntry::What;

void move(BannerState& state, const CustodyEntry& movement) {
  state.last = &movement;
  if (movement.what == What::lost) state.is_lost = true;
  if (movement.what == What::found) state.is_lost = false;
  if (movement.what == What::damaged) state.is_damaged = true;
  if (movement.what == What::repaired) state.is_damaged = false;
  if (is_report(movement.what)) return;
  state.moved = &movement;
  state.holder = movement.holder;
}

// A whole number from 1 to the number of banners there are, written without zeros before it.
bool is_one_of(const std::string& number, int numbers) {
  const auto whole = Ratio::parse(number);
  const auto value = whole ? whole->whole() : std::nullopt;
  return value && *value >= 1 && *value <= numbers && std::to_string(*value) == number;
}

std::optional<Message> of_hand_over(const CustodyEntry& movement, const CustodyRules& rules,
                                    const BannerState& state) {
  if (state.is_lost) return Message{"banner_is_lost", {movement.number, state.last->day}};
  if (state.moved == nullptr) return std::nullopt;
  if (state.holder == movement.holder)
    return Message{"banner_is_there", {movement.number, state.moved->day}};
  if (rules.by_office && !state.holder.empty())
    return Message{"banner_not_back", {movement.number, state.holder, state.moved->day}};
  return std::nullopt;
}

std::optional<Message> of_return(const CustodyEntry& movement, const BannerState& state) {
  if (state.moved == nullptr) return Message{"banner_never_left", {movement.number}};
  if (state.holder.empty()) return Message{"banner_is_there", {movement.number, state.moved->day}};
  if (state.is_lost) return Message{"banner_is_lost", {movement.number, state.last->day}};
  return std::nullopt;
}

std::optional<Message> of_report(const CustodyEntry& movement, const CustodyRules& rules,
                                 const BannerState& state) {
  if (state.last == nullptr && !rules.numbers)
    return Message{"banner_never_left", {movement.number}};
  if (movement.what == What::found)
    return state.is_lost ? std::optional<Message>() : Message{"banner_not_lost", {movement.number}};
  if (state.is_lost) return Message{"banner_is_lost", {movement.number, state.last->day}};
  if (movement.what == What::repaired && !state.is_damaged)
    return Message{"banner_not_damaged", {movement.number}};
  if (movement.what == What::damaged && state.is_damaged)
    return Message{"banner_is_damaged", {movement.number}};
  return std::nullopt;
}

}  // namespace

bool is_report(What what) {
  return what == What::lost || what == What::damaged || what == What::found ||
         what == What::repaired;
}

BannerStates banner_states(const std::vector<CustodyEntry>& custody, std::optional<Date> on) {
  std::vector<const CustodyEntry*> movements;
  for (const auto& one : custody)
    if (!on || one.day <= *on) movements.push_back(&one);
  std::ranges::stable_sort(movements, {}, [](const auto* one) { return one->day; });
  BannerStates states;
  for (const auto* one : movements) move(states[{one->award, one->number}], *one);
  return states;
}

std::optional<Message> contradiction(const CustodyEntry& movement, const CustodyRules& rules,
                                     const std::vector<CustodyEntry>& custody) {
  if (rules.numbers && !is_one_of(movement.number, *rules.numbers))
    return Message{"banner_number_unknown", {movement.number, std::int64_t{*rules.numbers}}};
  const BannerStates states = banner_states(custody);
  const auto known = states.find({movement.award, movement.number});
  const BannerState state = known == states.end() ? BannerState() : known->second;
  if (state.last != nullptr && movement.day < state.last->day)
    return Message{"moved_later", {movement.number, state.last->day}};
  switch (movement.what) {
    case What::handed_over:
      return of_hand_over(movement, rules, state);
    case What::back:
    case What::withdrawn:
      return of_return(movement, state);
    case What::lost:
    case What::damaged:
    case What::found:
    case What::repaired:
      return of_report(movement, rules, state);
  }
  return std::nullopt;
}

}  // namespace redbanner
