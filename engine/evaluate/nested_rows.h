#pragma once

#include <vector>

#include "engine/evaluate/list_rows.h"
#include "engine/evaluate/recordings.h"

namespace redbanner {

// Rows that know other rows by their keys.

// What is recorded in a list below a list, by the rows of that one: `entrant` of a cell is the row
// that it lies below. A row that names none is left out. `outer`: the first entry of each row of
// the other list.
Recordings below_rows(const Recordings& recordings, const std::vector<const Entry*>& outer);

// Of each row the one of the other entrant that has a row of the same key; -1 where there is none,
// or more than one.
std::vector<std::int64_t> opponents(const std::vector<const Entry*>& rows);

}  // namespace redbanner
