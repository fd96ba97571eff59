#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/core/column.h"
#include "engine/plan/infer.h"
#include "engine/plan/node.h"

namespace redbanner {

// The places of an order whose rows change one by one: of each group the keys of all rows in order,
// packed into 64 or 128 bits. The same places as rank() gives.
class LivePlaces {
 public:
  struct Standing {
    std::uint32_t place = 0;  // from 1, 0: not ranked; as in Places
    std::uint32_t sharing = 0;
  };

  virtual ~LivePlaces() = default;
  // Takes the row's cells, those of row `from` of the columns. False: one is beyond its bounds.
  virtual bool set(std::size_t row, const std::vector<Column>& columns, std::size_t from) = 0;
  virtual Standing at(std::size_t row) const = 0;
};

// Of all rows. Nothing where what was recorded parts equals (Order::decided), or the keys cannot be
// packed: a column has a denominator a row or no bounds, or they take more than 128 bits. The order
// must outlive it.
std::unique_ptr<LivePlaces> live_places(const Order& order, const std::vector<Column>& columns,
                                        const std::vector<Exactness>& exactness);

}  // namespace redbanner
