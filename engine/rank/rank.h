#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/column.h"
#include "engine/plan/node.h"

namespace redbanner {

// Where each row stands in its group.
struct Places {
  static constexpr std::uint8_t no_key = 255;
  std::vector<std::uint32_t> place;       // from 1; 0: not ranked
  std::vector<std::uint32_t> sharing;     // how many rows share the place, the row itself included
  // The key (index into Order::keys) that parted the row from the one before it in its group; no_key
  // for the first and for those who share the place with the one before.
  std::vector<std::uint8_t> decided_by;
  std::vector<std::int64_t> group;        // the group's number; -1: in no group, so not ranked
};

// The rows of each group by the keys in turn. Never parts a tie by name, input order or chance: what
// the rule leaves equal stays equal. `columns` is by NodeIndex.
Places rank(const Order& order, const std::vector<Column>& columns);

}  // namespace redbanner
