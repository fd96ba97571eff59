#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "engine/evaluate/cell.h"
#include "engine/evaluate/kept.h"

namespace redbanner {

// The rows that are gathered together, and what they come to. Each row that asks may have numbers
// of its own dropped (less_highest, less_lowest): the rows are looked at and sorted once for all.
// Refers to what it is made of.
class Together {
 public:
  Together(const Gather& gather, const std::vector<Column>& columns, RowList gathered);

  // What `row` gets: a coarse row, or one of the group.
  Cell cell(std::size_t row);

 private:
  const Ratio& value_after(const Drops& drops);
  Ratio computed_after(const Drops& drops);
  void sort();

  const Gather& gather_;
  const std::vector<Column>& columns_;
  std::vector<std::size_t> left_in_;
  State state_ = State::present;  // of the rows: present, late or pending
  std::map<Drops, Ratio> known_;
  std::vector<Ratio> rising_;  // of those left in; made where something drops
  std::vector<Ratio> sums_;    // of the first 0, 1, 2 … of them; made where it pays
};

}  // namespace redbanner
