#pragma once

#include <string>
#include <vector>

#include "engine/ledger/door.h"

namespace redbanner {

// Two pairs of eyes: what a second person has still to see, where the rulebook asks for it.
struct Unconfirmed {
  enum class Why : std::uint8_t {
    not_confirmed,         // by anyone but who recorded it
    not_typed_again,       // a second time
    typed_by_same_person,  // both times
    typings_differ,
    typed_only_again  // the second time; there is no entry of the first
  } why = Why::not_confirmed;
  const Entry* entry = nullptr;  // the current one; none: typed_only_again
  const Entry* again = nullptr;  // the last second typing under its key, if any
};

// The current entries of indicators with `confirm` that nobody confirmed yet, in the order of
// current_entries; then those that only the second person typed. A correction is an entry of its
// own, and asks anew. `entry resolve`, later than both typings, decides where they differ. They
// refer to the ledger.
std::vector<Unconfirmed> unconfirmed_entries(const EntryForm& form, const Ledger& ledger);

// The command that decides between two typings.
inline constexpr const char* resolving = "entry resolve";

// What was typed the second time, the last of each key.
std::map<EntryKey, const Entry*> typed_again(const Ledger& ledger);

}  // namespace redbanner
