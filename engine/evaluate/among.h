#pragma once

#include "engine/core/column.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {

// What is computed among the rows of one row set, for all rows at once, in unlimited arithmetic.
Column column_of(const Partition& partition, RowSetIndex set, const Rows& rows,
                 const Inputs& inputs);
Column column_of(const Among& among, RowSetIndex set, const Rows& rows, const Inputs& inputs);
Column column_of(const Numbered& numbered, RowSetIndex set, const Rows& rows, const Inputs& inputs);

}  // namespace redbanner
