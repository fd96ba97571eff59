#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/plan/node.h"

namespace redbanner {

// What counted in one row of a Gather or an Assemble: the calculation by row and the explanation
// ask the same functions. `columns` is by NodeIndex.

// The fine rows of coarse row `row` that have a value and meet `where`, in order; nothing dropped
// yet.
std::vector<std::size_t> rows_left_in(const Gather& gather, const std::vector<Column>& columns,
                                      const Rows& fine, std::size_t row);

// Whether a fine row that `where` does not leave out is pending: then the coarse row is.
bool has_pending_row(const Gather& gather, const std::vector<Column>& columns, const Rows& fine,
                     std::size_t row);

// Those of them that remain after the drops, in order. Exactly as many as declared are dropped:
// first the highest, then the lowest of the rest; of equals the later ones are dropped last.
std::vector<std::size_t> kept_rows(const Gather& gather, const std::vector<Column>& columns,
                                   const Rows& fine, std::size_t row);

// The parts that counted in `row`, in order: those with a value, of them the best where only so
// many count; of equal worths the earlier parts. None where the whole is absent.
std::vector<std::size_t> counted_parts(const Assemble& assemble, const std::vector<Column>& columns,
                                       std::size_t row);

// What part `part` is worth in `row`: of × weight ÷ full.
Ratio worth(const Assemble::Part& part, const std::vector<Column>& columns, std::size_t row);

// The state of the whole in `row`.
State state_of(const Assemble& assemble, const std::vector<Column>& columns, std::size_t row);

// The row of the coarser set that `row` hangs below; -1 where it hangs below none.
std::int64_t parent_of(const Rows& rows, std::size_t row);
std::vector<std::int64_t> parents_of(const Rows& rows);

}  // namespace redbanner
