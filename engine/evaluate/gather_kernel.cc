#include "engine/evaluate/gather_kernel.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace redbanner {
namespace {

// Sum and count without at most one highest and one lowest, without sorting: the trimmed mean of a
// panel, where most of the time goes.
template <class LeftIn>
void gather_sums(std::span<Gathered> coarse, const FineCells& fine, const Gather& how,
                 LeftIn left_in) {
  const std::int64_t drops = how.drop_highest + how.drop_lowest;
  for (std::size_t row = 0; row < coarse.size(); ++row) {
    std::int64_t sum = 0;
    std::int64_t count = 0;
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = fine.first_row[row]; i < fine.first_row[row + 1]; ++i) {
      if (!left_in(i)) continue;
      const std::int64_t cell = fine.cells[i];
      sum += cell;
      ++count;
      highest = highest < cell ? cell : highest;
      lowest = cell < lowest ? cell : lowest;
    }
    if (drops > 0 && count >= how.drop_from) {
      if (how.drop_highest > 0 && count > 0) sum -= highest;
      if (how.drop_lowest > 0 && count > 0) sum -= lowest;
      count -= drops;
    }
    coarse[row] = count > 0 ? Gathered{sum, count} : Gathered{};
  }
}

// Of several the highest.
std::int64_t most_frequent(std::span<std::int64_t> cells) {
  std::ranges::sort(cells);
  std::int64_t mode = 0;
  std::size_t most = 0;
  for (std::size_t i = 0, end = 0; i < cells.size(); i = end) {
    while (end < cells.size() && cells[end] == cells[i]) ++end;
    if (end - i >= most) mode = cells[i];
    most = std::max(most, end - i);
  }
  return mode;
}

std::int64_t combined_cells(Combine how, std::span<std::int64_t> kept) {
  const std::size_t middle = kept.size() / 2;
  switch (how) {
    case Combine::sum:
    case Combine::mean:
      return std::accumulate(kept.begin(), kept.end(), std::int64_t{0});
    case Combine::least:
      return *std::ranges::min_element(kept);
    case Combine::most:
      return *std::ranges::max_element(kept);
    case Combine::count:
      return static_cast<std::int64_t>(kept.size());
    case Combine::first:
      return kept.front();
    case Combine::last:
      return kept.back();
    case Combine::mode:
      return most_frequent(kept);
    case Combine::product:
      break;
    case Combine::median:
      std::ranges::sort(kept);
      return kept[(kept.size() - 1) / 2] + kept[middle];
  }
  return 0;
}

// What remains of `cells` after the drops; they are sorted where something drops.
std::span<std::int64_t> after_drops(std::span<std::int64_t> cells, const Gather& how) {
  const auto highest = static_cast<std::size_t>(how.drop_highest);
  const auto lowest = static_cast<std::size_t>(how.drop_lowest);
  const bool drops =
      highest + lowest > 0 && cells.size() >= static_cast<std::size_t>(how.drop_from);
  if (!drops) return cells;
  if (highest + lowest >= cells.size()) return {};
  std::ranges::sort(cells);
  return cells.subspan(lowest, cells.size() - lowest - highest);
}

void gather_any(std::span<Gathered> coarse, const FineCells& fine, const Gather& how) {
  std::vector<std::int64_t> cells;
  for (std::size_t row = 0; row < coarse.size(); ++row) {
    cells.clear();
    for (std::size_t i = fine.first_row[row]; i < fine.first_row[row + 1]; ++i)
      if (fine.left_in.empty() || fine.left_in[i]) cells.push_back(fine.cells[i]);
    const auto kept = after_drops(cells, how);
    coarse[row] = kept.empty() ? Gathered{}
                               : Gathered{combined_cells(how.how, kept),
                                          static_cast<std::int64_t>(kept.size())};
  }
}

}  // namespace

void gather(std::span<Gathered> coarse, const FineCells& fine, const Gather& how) {
  const bool sums = how.how == Combine::sum || how.how == Combine::mean;
  if (!sums || how.drop_highest > 1 || how.drop_lowest > 1) return gather_any(coarse, fine, how);
  if (fine.left_in.empty())
    gather_sums(coarse, fine, how, [](std::size_t) { return true; });
  else
    gather_sums(coarse, fine, how, [&](std::size_t i) { return fine.left_in[i] != 0; });
}

}  // namespace redbanner
