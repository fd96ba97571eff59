#pragma once

#include <string>

#include "engine/report/table.h"

namespace redbanner {

// For people: worded, an exact number with more decimals than are shown is cut with "…".
std::string shown_cell(const Cell& cell);
// For programs: ids instead of words, every digit of a number.
std::string exact_cell(const Cell& cell);
// What people read above a column.
std::string title_of(const Heading& heading);

}  // namespace redbanner
