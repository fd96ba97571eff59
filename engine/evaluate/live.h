#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/plan/infer.h"
#include "engine/plan/plan.h"
#include "engine/rank/live_places.h"

namespace redbanner {

// An evaluation that follows corrections: entries change, and only what depends on them is computed
// again. Always what a full evaluation of what holds now gives, to the digit.
//
// Kept are the leaves, what is wanted, and every column that enters what depends on some entry from
// outside. A correction computes the nodes behind the entry in their order: the cell of its row,
// then of the rows that it hangs below, by steps whose factors are found when the leaf is corrected
// for the first time; what has no such step is computed as the whole column would be, on one row.
// Places are kept by packed keys in order, see LivePlaces.
//
// Computed wholly, after each correction that reaches them: columns of what looks at other rows
// (Spread, Fetch, Partition, Among, Numbered, Take, an Order that is read) and what is computed
// from them; places by keys that cannot be packed. So is everything behind an entry whose value, or
// what comes of it, does not fit the whole numbers of a column. That is slow, and as exact.
//
// What was not recorded before is no correction: for a row that is new the facts are made anew.
class Live {
 public:
  // `wanted`: orders whose places are asked for, and columns. Plan and exactness must outlive it,
  // and where facts lie in panels their lists the constructor.
  Live(const Plan& plan, const std::vector<Exactness>& exactness,
       const std::vector<NodeIndex>& order, Facts facts, const std::vector<NodeIndex>& wanted);
  Live(Live&&) noexcept;
  Live& operator=(Live&&) noexcept;
  ~Live();

  // The `row` of a leaf, what was recorded or the state of an indicator, is now that. Passed
  // over where nothing that is wanted depends on it.
  void correct(NodeIndex leaf, std::size_t row, State state, const Ratio& value);
  void correct(NodeIndex leaf, std::size_t row, const Written& value);

  LivePlaces::Standing place(NodeIndex order, std::size_t row) const;
  // Of what is wanted, and of the leaves behind it.
  const Column& column(NodeIndex node) const;

  // How the rows of the node hang together.
  const Rows& rows_of(NodeIndex node) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

// The leaves that one field of a list fills: its value on each scorecard, what was written.
std::vector<NodeIndex> recorded_in(const Plan& plan, std::string_view indicator,
                                   std::string_view period, std::string_view field,
                                   Recorded::What what = Recorded::What::value);

}  // namespace redbanner
