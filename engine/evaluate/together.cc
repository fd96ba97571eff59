#include "engine/evaluate/together.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "engine/evaluate/combination.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {

Together::Together(const Gather& gather, const std::vector<Column>& columns, RowList gathered)
    : gather_(gather), columns_(columns), left_in_(rows_left_in(gather, columns, gathered)) {
  const Column& column = columns[at(gather.of)];
  for (const std::size_t row : left_in_) state_ = combined(state_, column.state(row));
  if (has_pending_row(gather, columns, gathered)) state_ = State::pending;
}

Cell Together::cell(std::size_t row) {
  const State of_drops = state_of_drops(gather_, columns_, row);
  const State state = combined(of_drops, state_);
  if (!redbanner::has_value(state)) return absent(state);
  const Drops drops = drops_of(gather_, columns_, row, left_in_.size());
  if (drops.highest + drops.lowest >= left_in_.size())
    return gather_.empty ? Cell{of_drops, *gather_.empty} : absent(gather_.over_nothing);
  return {state, value_after(drops)};
}

const Ratio& Together::value_after(const Drops& drops) {
  const auto known = known_.find(drops);
  if (known != known_.end()) return known->second;
  return known_.emplace(drops, computed_after(drops)).first->second;
}

void Together::sort() {
  const Column& column = columns_[at(gather_.of)];
  rising_.reserve(left_in_.size());
  for (const std::size_t row : left_in_) rising_.push_back(column.value(row));
  std::ranges::sort(rising_);
}

Ratio Together::computed_after(const Drops& drops) {
  const Combine how = gather_.how;
  const bool by_order = how == Combine::first || how == Combine::last;
  if (by_order || drops == Drops{}) {
    const Column& column = columns_[at(gather_.of)];
    std::vector<Ratio> values;
    for (const std::size_t row : rows_after(drops, column, left_in_))
      values.push_back(column.value(row));
    return combination(how, values);
  }
  if (rising_.empty()) sort();
  const auto kept =
      std::span(rising_).subspan(drops.lowest, rising_.size() - drops.lowest - drops.highest);
  const bool pays = !known_.empty() && (how == Combine::sum || how == Combine::mean);
  if (!pays) return combination(how, {kept.begin(), kept.end()});
  if (sums_.empty()) {
    sums_.emplace_back(0);
    std::partial_sum(rising_.begin(), rising_.end(), std::back_inserter(sums_));
  }
  const Ratio sum = sums_[drops.lowest + kept.size()] - sums_[drops.lowest];
  return how == Combine::sum ? sum : sum / static_cast<std::int64_t>(kept.size());
}

}  // namespace redbanner
