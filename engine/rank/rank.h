#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/column.h"
#include "engine/plan/node.h"

namespace redbanner {

// Where each row stands in its group.
struct Places {
  static constexpr std::uint16_t no_key = 65535;
  static constexpr std::uint16_t by_ranked_last = 65534;  // Order::ranked_last put the row behind
  static constexpr std::uint16_t by_decided = 65533;      // Order::decided did
  // From 1; 0: not ranked, or not decided yet. Of those who share, the first of the places that
  // they fill.
  std::vector<std::uint32_t> place;
  std::vector<std::uint32_t> sharing;  // how many rows share the place, the row itself included
  // The key (index into Order::keys) that parted the row, and those who share its place, from those
  // right before them; no_key for the first of a group and the unranked.
  std::vector<std::uint16_t> decided_by;
  // Where Order::decided is asked: the first of the places that the equals fill, with or without a
  // decision; else 0.
  std::vector<std::uint32_t> equal_from;
  std::vector<std::int64_t> group;  // the group's number; -1: in no group, so not ranked

  // Equal in all keys, and nothing recorded parts them yet.
  bool waits(std::size_t row) const { return place[row] == 0 && equal_from[row] != 0; }
  // Where the row stands: its place, or the first of those it waits for; 0: not ranked.
  std::uint32_t stands_at(std::size_t row) const {
    return waits(row) ? equal_from[row] : place[row];
  }
};

// The rows of each group by the keys in turn. Never parts a tie by name, input order or chance:
// what the rule leaves equal stays equal. A row that has no value in a later key stands, in that
// key, behind those that have one. Those whom all keys leave equal are parted by `decided`, where
// the order has it; until it can, they have no place and those behind them keep theirs. Group
// numbers count texts: they are small and not negative. `columns` is by NodeIndex.
Places rank(const Order& order, const std::vector<Column>& columns);

// The place as the order's column has it: of those who share it the first of the places that they
// fill, their mean or their last.
Ratio place_of(const Order& order, const Places& places, std::size_t row);

// Why a row has no place: pending where anything it is ranked by is, or it waits; else the first
// key's state, else not_applicable.
State unranked_state(const Order& order, const std::vector<Column>& columns, std::size_t row);

}  // namespace redbanner
