#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/column.h"
#include "engine/ledger/lists.h"
#include "engine/plan/infer.h"
#include "engine/plan/plan.h"

namespace redbanner {

struct Rows;

// A list of which each cell is a row with one number in it: the marks of a panel, a count a unit.
// Its numbers stay where they are, as narrow as they are kept.
struct PanelCells {
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;
  const ListCells* list;
  // By row of the coarser set: which of the list's entrants it is; empty: the row's own number.
  std::vector<std::uint32_t> entrant;
  std::int64_t denominator = 1;  // of the list's digits

  // The list's number of the row's entrant; nobody: nothing was recorded of it.
  std::uint32_t entrant_of(std::size_t row) const {
    return entrant.empty() ? static_cast<std::uint32_t>(row) : entrant[row];
  }
};

// A list that is a panel to the plan, and the field that its numbers stand in.
struct PanelList {
  const ListCells* cells = nullptr;  // none: a row has several fields, names or states matter, …
  std::string field;
};

// By RowSetIndex. No list is one that `explained` nodes read (where it is asked which entry said
// so), or where a number is not as declared.
std::vector<PanelList> panels_of(const Plan& plan, const std::vector<Exactness>& exactness,
                                 const std::vector<NodeIndex>& explained, const Lists& lists);

// What no panel holds, as entries.
std::vector<Entry> entries_beside(const std::vector<PanelList>& panels, const Lists& lists,
                                  const Roster& roster);

// The numbers row by row, over `denominator`.
Column column_of(const PanelCells& panel, const Rows& rows, std::int64_t denominator);

// Whether what is gathered can be gathered from the panel itself: a sum or a mean, or one number,
// which is what it is however it is combined.
bool takes_panel(const Gather& gather, const PanelCells& panel);

// Sums without the highest and lowest that are dropped, in digits, and how many counted: by row of
// the coarser set. Where as many counted in every row it is told how many, and `kept` is left
// alone.
std::optional<std::int64_t> gather(std::span<std::int64_t> cells, std::vector<std::int64_t>& kept,
                                   const PanelCells& panel, const Gather& how);

}  // namespace redbanner
