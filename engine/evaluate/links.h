#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/plan/plan.h"

namespace redbanner {

// How the rows of one row set find those of another, or each other.
using RowList = std::span<const std::size_t>;

// What the rows of every row set are, and which set each hangs below.
struct Sets {
  const Plan& plan;
  const std::vector<Rows>& rows;
};

// The rows of the finer set that hang below row `row` of a coarser one, in order; there may be sets
// between them.
std::vector<std::size_t> rows_below(const Sets& sets, RowSetIndex fine, RowSetIndex coarse,
                                    std::size_t row);
// For all rows of the coarser set: those of row r are first_rows[r] … first_rows[r + 1] - 1.
std::vector<std::uint32_t> first_rows(const Sets& sets, RowSetIndex fine, RowSetIndex coarse);
// By row of the finer set the row of the coarser one that it hangs below; -1 where none.
std::vector<std::int64_t> rows_above(const Sets& sets, RowSetIndex fine, RowSetIndex coarse);

// The row of the coarser set that `row` hangs below; -1 where it hangs below none.
std::int64_t parent_of(const Rows& rows, std::size_t row);
std::vector<std::int64_t> parents_of(const Rows& rows);

// By row of `here`: the row of `there` that a Fetch takes its value from; -1 where none is.
std::vector<std::int64_t> fetched_rows(Fetch::Whose whose, const Rows& here, const Rows& there);
// What is then in its place.
constexpr State where_none_is(Fetch::Whose whose) {
  return whose == Fetch::Whose::opponent ? State::pending : State::not_applicable;
}

// Rows of one row set that belong together: those of group g are rows[begin[g]] …
// rows[begin[g + 1] - 1], in order. Rows without a value in the column are in none.
struct Groups {
  std::vector<std::size_t> rows;
  std::vector<std::uint32_t> begin;
  std::size_t count() const { return begin.size() - 1; }
  RowList of(std::size_t group) const {
    return RowList(rows).subspan(begin[group], begin[group + 1] - begin[group]);
  }
};
// One group a value, the lower first.
Groups groups_by(const Column& column);

}  // namespace redbanner
