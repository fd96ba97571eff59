#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/links.h"
#include "engine/plan/node.h"

namespace redbanner {

// What counted in one row of a Gather, an Among or an Assemble: the calculation by row and the
// explanation ask the same functions. `columns` is by NodeIndex; `gathered` the rows that are
// gathered together, in order: those below a coarse row, those of a group.

// Those that have a value and meet `where`, in order; nothing dropped yet.
std::vector<std::size_t> rows_left_in(const Gather& gather, const std::vector<Column>& columns,
                                      RowList gathered);

// Whether a row that `where` does not leave out is pending: then the result is.
bool has_pending_row(const Gather& gather, const std::vector<Column>& columns, RowList gathered);

// How many of the highest and lowest are dropped of `left_in` rows, by what the rule says and by
// what less_highest and less_lowest say in `row`, of which the whole numbers below count. The
// latter are dropped however few rows are left in.
struct Drops {
  std::size_t highest = 0;
  std::size_t lowest = 0;
  friend auto operator<=>(const Drops&, const Drops&) = default;
};
Drops drops_of(const Gather& gather, const std::vector<Column>& columns, std::size_t row,
               std::size_t left_in);
// Of less_highest and less_lowest in `row`: where it is absent the result is.
State state_of_drops(const Gather& gather, const std::vector<Column>& columns, std::size_t row);

// Those of `left_in` that remain after the drops, in order. Exactly as many as declared are
// dropped: first the highest, then the lowest of the rest; of equals the later ones are dropped
// last.
std::vector<std::size_t> rows_after(const Drops& drops, const Column& column,
                                    std::vector<std::size_t> left_in);
// The rows that counted; `row` is the one that the result is for.
std::vector<std::size_t> kept_rows(const Gather& gather, const std::vector<Column>& columns,
                                   RowList gathered, std::size_t row);

// The parts that counted in `row`, in order: those with a value, without the highest and lowest
// where so many are dropped, of the rest the best where only so many count; of equal worths the
// earlier parts count, and are dropped first. None where the whole is absent.
std::vector<std::size_t> counted_parts(const Assemble& assemble, const std::vector<Column>& columns,
                                       std::size_t row);

// What part `part` is worth in `row`: of × weight ÷ full.
Ratio worth(const Assemble::Part& part, const std::vector<Column>& columns, std::size_t row);

// The state of the whole in `row`, by the states of its parts.
State state_of(const Assemble& assemble, const std::vector<Column>& columns, std::size_t row);

}  // namespace redbanner
