#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/evaluate/inputs.h"

namespace redbanner {

// Seats for the rows of a set, by their weights.
Column column_of(const Allot& allot, RowSetIndex set, const Rows& rows, const Inputs& inputs);
// The weight of each row, as allot() takes it.
std::vector<std::optional<Ratio>> weights_of(const Column& by);

// Who beats whom in each group, over the contests of lists below the rows.
Column column_of(const Pairwise& pairwise, RowSetIndex set, const Rows& rows, const Inputs& inputs);

// Whom the entrant of a row met, of those of its group: in how many contests it was ahead, and
// behind.
struct Met {
  std::size_t row = 0;
  std::int32_t ahead = 0;
  std::int32_t behind = 0;
};
std::vector<Met> met_by(std::size_t row, const Pairwise& pairwise, RowSetIndex set,
                        const Inputs& inputs);

}  // namespace redbanner
