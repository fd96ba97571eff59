#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/state.h"
#include "engine/ledger/entry.h"
#include "engine/ledger/packed.h"
#include "engine/ledger/roster.h"

namespace redbanner {

// Numbers that rise; all from 0 on take no room.
class RisingNumbers {
 public:
  static RisingNumbers all(std::size_t size) {
    RisingNumbers numbers;
    numbers.size_ = size;
    return numbers;
  }
  void push_back(std::uint32_t number) {
    if (each_.empty() && number != size_) {
      each_.resize(size_);
      std::iota(each_.begin(), each_.end(), 0U);
    }
    if (!each_.empty() || number != size_) each_.push_back(number);
    ++size_;
  }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  bool are_all() const { return each_.empty(); }
  std::uint32_t operator[](std::size_t at) const {
    return are_all() ? static_cast<std::uint32_t>(at) : each_[at];
  }
  std::uint32_t back() const { return (*this)[size_ - 1]; }
  bool rise() const { return std::ranges::is_sorted(each_, std::less_equal{}) || size_ < 2; }
  // Where a number stands; nothing where it does not.
  std::optional<std::size_t> place_of(std::size_t number) const {
    if (are_all()) return number < size_ ? std::optional(number) : std::nullopt;
    const auto found = std::ranges::lower_bound(each_, number);
    if (found == each_.end() || *found != number) return {};
    return static_cast<std::size_t>(found - each_.begin());
  }
  friend bool operator==(const RisingNumbers&, const RisingNumbers&) = default;

 private:
  std::size_t size_ = 0;
  std::vector<std::uint32_t> each_;  // empty: all from 0 on
};

// What holds now of one indicator in one period, in columns: of each key the last entry, without
// those taken back. The cells of an entrant lie in the order of row, rater and field: whole
// numbers by size, before other names by their letters.
//
// Each entrant has slots for as many cells as the one with the most. Where half of them are filled
// or more, the cells lie slot by slot (all first cells, then all second ones: what panels are
// computed from without moving anything); otherwise entrant by entrant.
struct ListCells {
  std::string indicator;
  std::string period;
  RisingNumbers entrants;  // indices into the roster
  std::uint32_t slots = 0;
  Packed count;  // cells, by entrant
  bool slot_by_slot = true;
  std::vector<std::uint32_t> first;  // by entrant, and the end; empty where slot by slot

  // By place; where no cell is, whatever.
  Packed row, rater, field;  // numbers of names, see Lists
  Packed digits;             // over 10^scale, or as written where there is no scale
  Packed decimals;           // as written; -1: no number
  Packed state;
  Packed day;       // Date::number; no_day: none was given
  Packed text;      // number of a text
  Packed recorded;  // how many cells of the entrant were recorded before, less the slot
  std::optional<int> scale;

  static constexpr std::int64_t no_day = -1'000'000;

  std::size_t place(std::size_t entrant, std::size_t slot) const {
    return slot_by_slot ? slot * entrants.size() + entrant : first[entrant] + slot;
  }
  std::size_t cells_of(std::size_t entrant) const {
    return static_cast<std::size_t>(count[entrant]);
  }
  std::optional<Written> written(std::size_t place) const;
};

// Names by number; 0 is the empty one.
using Names = std::vector<std::string>;

struct Lists {
  Names rows = {""}, raters = {""}, fields = {""}, texts = {""};
  std::vector<ListCells> lists;  // by indicator and period

  const ListCells* find(const std::string& indicator, const std::string& period) const;
};

// The cell as an entry: what stands in it, not where it stands in the ledger. `sequence` says which
// of an entrant's cells was recorded before which.
Entry entry_at(const Lists& lists, const ListCells& list, std::size_t entrant, std::size_t slot,
               const Roster& roster);

// Makes lists of entries that come in the order of their sequence, by numbers of names: a few bytes
// an entry.
class ListsBuilder {
 public:
  struct Cell {
    std::uint32_t entrant = 0;  // index into the roster
    std::uint32_t indicator = 0, period = 0, row = 0, field = 0, rater = 0, text = 0;
    std::optional<Written> value;
    State state = State::present;
    std::optional<Date> day;
  };

  ListsBuilder();
  ~ListsBuilder();
  void add(const Cell& cell);
  // What a list held before, to be added first.
  void add(const ListCells& list, std::uint32_t indicator, std::uint32_t period);
  // `lists` has the names; indicators and periods are few.
  void finish(const Names& indicators, const Names& periods, Lists& lists);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

// Entries of who is not in the roster are left out.
Lists lists_of(const std::vector<Entry>& entries, const Roster& roster);

}  // namespace redbanner
