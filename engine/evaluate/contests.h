#pragma once

#include "engine/evaluate/inputs.h"

namespace redbanner {

// Seats for the rows of a set, by their weights.
Column column_of(const Allot& allot, RowSetIndex set, const Rows& rows, const Inputs& inputs);
// The weight of each row, as allot() takes it.
std::vector<std::optional<Ratio>> weights_of(const Column& by);

// Who beats whom in each group, over the contests of lists below the rows.
Column column_of(const Pairwise& pairwise, RowSetIndex set, const Rows& rows, const Inputs& inputs);

}  // namespace redbanner
