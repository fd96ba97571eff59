#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/plan/node.h"

namespace redbanner {

// How the rows of one row set find those of another, or each other.
using RowList = std::span<const std::size_t>;

// The rows of the finer set that hang below coarse row `row`, in order.
std::vector<std::size_t> rows_below(const Rows& fine, std::size_t row);

// The row of the coarser set that `row` hangs below; -1 where it hangs below none.
std::int64_t parent_of(const Rows& rows, std::size_t row);
std::vector<std::int64_t> parents_of(const Rows& rows);

// By row of `here`: the row of `there` that a Fetch takes its value from; -1 where none is.
std::vector<std::int64_t> fetched_rows(Fetch::Whose whose, const Rows& here, const Rows& there);

// Rows of one row set that belong together: those of group g are rows[begin[g]] …
// rows[begin[g + 1] - 1], in order. Rows without a value in the column are in none.
struct Groups {
  std::vector<std::size_t> rows;
  std::vector<std::size_t> begin;
  std::size_t count() const { return begin.size() - 1; }
  RowList of(std::size_t group) const {
    return RowList(rows).subspan(begin[group], begin[group + 1] - begin[group]);
  }
};
// One group a value, the lower first.
Groups groups_by(const Column& column);

}  // namespace redbanner
