#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/evaluate/facts.h"
#include "engine/evaluate/recordings.h"
#include "engine/ledger/entry.h"
#include "engine/plan/plan.h"

namespace redbanner {

// An entry and the row that it fills a cell of.
struct PlacedEntry {
  std::size_t row;
  const Entry* entry;
};

// The rows of one row set and what stands in them, by field.
struct ListRows {
  Rows rows;
  std::vector<const Entry*> first;               // by row: one of its entries
  bool has_raters = false;                       // each row is of one rater, if of any
  std::vector<std::vector<PlacedEntry>> placed;  // by Recordings::fields
};

// The rows of a list below `parent_rows` rows. `parent_of` gives each entrant (by number) its row,
// or -1: then what was recorded of it is another row set's.
ListRows list_rows(const Recordings& recordings, const std::vector<std::int64_t>& parent_of,
                   std::size_t parent_rows);

// The rows of a row set of marks in `field`, below the same list.
ListRows mark_rows(const Recordings& recordings, const std::vector<std::int64_t>& parent_of,
                   std::size_t list_rows, std::uint32_t field);

}  // namespace redbanner
