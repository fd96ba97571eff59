#include <algorithm>
#include <array>
#include <limits>

#include "engine/evaluate/kernel_targets.h"
#include "engine/evaluate/panel.h"

namespace redbanner {
namespace {

constexpr std::size_t block = 1024;

// The numbers of some rows, slot by slot: `stride` apart. How many of the slots each row has
// filled; nullptr: all of them.
template <class Narrow>
struct Slots {
  const Narrow* first;
  std::size_t stride;
  std::size_t count;
  const std::uint8_t* filled;
};

// `Wide` holds the sum of all slots.
template <class Narrow, class Wide>
struct Sums {
  std::array<Wide, block> sum;
  std::array<Narrow, block> highest, lowest;
};

// All slots filled: three instructions a number, sixteen numbers at a time.
template <class Narrow, class Wide>
[[gnu::always_inline]] inline void add_full(Sums<Narrow, Wide>& sums, const Slots<Narrow>& slots,
                                            std::size_t rows) {
  for (std::size_t i = 0; i < rows; ++i)
    sums.sum[i] = sums.highest[i] = sums.lowest[i] = slots.first[i];
  for (std::size_t slot = 1; slot < slots.count; ++slot) {
    const Narrow* const numbers = slots.first + slot * slots.stride;
    for (std::size_t i = 0; i < rows; ++i) {
      const Narrow number = numbers[i];
      sums.sum[i] = static_cast<Wide>(sums.sum[i] + number);
      sums.highest[i] = sums.highest[i] < number ? number : sums.highest[i];
      sums.lowest[i] = number < sums.lowest[i] ? number : sums.lowest[i];
    }
  }
}

// The same where slots are empty: their numbers are taken for the least, or for the most.
template <class Narrow, class Wide>
[[gnu::always_inline]] inline void add_filled(Sums<Narrow, Wide>& sums, const Slots<Narrow>& slots,
                                              std::size_t rows) {
  constexpr Narrow most = std::numeric_limits<Narrow>::max();
  for (std::size_t i = 0; i < rows; ++i) {
    sums.sum[i] = 0;
    sums.highest[i] = 0;
    sums.lowest[i] = most;
  }
  for (std::size_t slot = 0; slot < slots.count; ++slot) {
    const Narrow* const numbers = slots.first + slot * slots.stride;
    for (std::size_t i = 0; i < rows; ++i) {
      const auto is_filled = static_cast<Narrow>(-(slot < slots.filled[i]));
      const auto number = static_cast<Narrow>(numbers[i] & is_filled);
      const auto or_most = static_cast<Narrow>(number | static_cast<Narrow>(~is_filled));
      sums.sum[i] = static_cast<Wide>(sums.sum[i] + number);
      sums.highest[i] = sums.highest[i] < number ? number : sums.highest[i];
      sums.lowest[i] = or_most < sums.lowest[i] ? or_most : sums.lowest[i];
    }
  }
}

struct Result {
  std::int64_t* cells;
  std::int64_t* kept;  // none: nobody asks
  std::int64_t least;  // what every number lies above
};

// As many counted in every row.
template <class Narrow, class Wide>
[[gnu::always_inline]] inline void finish_full(const Result& result, const Sums<Narrow, Wide>& sums,
                                               std::int64_t count, std::size_t rows,
                                               const Gather& how) {
  const bool drops = count >= how.drop_from;
  const Wide highest = drops && how.drop_highest > 0 ? static_cast<Wide>(-1) : 0;
  const Wide lowest = drops && how.drop_lowest > 0 ? static_cast<Wide>(-1) : 0;
  const std::int64_t kept = count - (drops ? how.drop_highest + how.drop_lowest : 0);
  for (std::size_t i = 0; i < rows; ++i) {
    const auto sum =
        static_cast<Wide>(sums.sum[i] - (sums.highest[i] & highest) - (sums.lowest[i] & lowest));
    result.cells[i] = static_cast<std::int64_t>(sum) + kept * result.least;
  }
}

template <class Narrow, class Wide>
[[gnu::always_inline]] inline void finish(const Result& result, const Sums<Narrow, Wide>& sums,
                                          const Slots<Narrow>& slots, std::size_t rows,
                                          const Gather& how) {
  const std::int64_t drops = how.drop_highest + how.drop_lowest;
  const auto all = static_cast<std::int64_t>(slots.count);
  for (std::size_t i = 0; i < rows; ++i) {
    const std::int64_t count = slots.filled == nullptr ? all : slots.filled[i];
    const std::int64_t dropping = -static_cast<std::int64_t>(drops > 0 && count >= how.drop_from);
    const std::int64_t above = (how.drop_highest > 0 ? std::int64_t{sums.highest[i]} : 0) +
                               (how.drop_lowest > 0 ? std::int64_t{sums.lowest[i]} : 0);
    const std::int64_t kept = count - (drops & dropping);
    const std::int64_t any = -static_cast<std::int64_t>(kept > 0);
    const std::int64_t sum = static_cast<std::int64_t>(sums.sum[i]) - (above & dropping);
    result.cells[i] = (sum + kept * result.least) & any;
    if (result.kept != nullptr) result.kept[i] = kept & any;
  }
}

template <class Wide, class Narrow>
[[gnu::always_inline]] inline void gather_rows(const Result& result, const Slots<Narrow>& slots,
                                               std::size_t rows, const Gather& how) {
  Sums<Narrow, Wide> sums;
  if (slots.filled == nullptr)
    add_full(sums, slots, rows);
  else
    add_filled(sums, slots, rows);
  if (slots.filled == nullptr && result.kept == nullptr)
    finish_full(result, sums, static_cast<std::int64_t>(slots.count), rows, how);
  else
    finish(result, sums, slots, rows, how);
}

REDBANNER_KERNEL_TARGETS void gather_in_16(const Result& result, const Slots<std::uint16_t>& slots,
                                           std::size_t rows, const Gather& how) {
  gather_rows<std::uint16_t>(result, slots, rows, how);
}
REDBANNER_KERNEL_TARGETS void gather_in_32(const Result& result, const Slots<std::uint16_t>& slots,
                                           std::size_t rows, const Gather& how) {
  gather_rows<std::uint32_t>(result, slots, rows, how);
}
// `reach`: the largest number. There are at most 255 slots, so that two bytes hold a sum of bytes.
REDBANNER_KERNEL_TARGETS void gather_block(const Result& result, const Slots<std::uint8_t>& slots,
                                           std::uint64_t, std::size_t rows, const Gather& how) {
  gather_rows<std::uint16_t>(result, slots, rows, how);
}
void gather_block(const Result& result, const Slots<std::uint16_t>& slots, std::uint64_t reach,
                  std::size_t rows, const Gather& how) {
  if (reach * slots.count <= std::numeric_limits<std::uint16_t>::max())
    gather_in_16(result, slots, rows, how);
  else
    gather_in_32(result, slots, rows, how);
}
REDBANNER_KERNEL_TARGETS void gather_block(const Result& result, const Slots<std::uint32_t>& slots,
                                           std::uint64_t, std::size_t rows, const Gather& how) {
  gather_rows<std::uint64_t>(result, slots, rows, how);
}

// Rows that lie elsewhere than in the list, or in no order of slots, moved together.
template <class Narrow>
class Moved {
 public:
  Moved(const PanelCells& panel, std::size_t from, std::size_t rows) : rows_(rows) {
    const ListCells& list = *panel.list;
    const auto numbers = list.digits.above<Narrow>();
    numbers_.resize(std::max<std::size_t>(1, list.slots) * rows);
    filled_.resize(rows);
    for (std::size_t i = 0; i < rows; ++i) {
      const std::uint32_t entrant = panel.entrant_of(from + i);
      if (entrant == PanelCells::nobody) continue;
      const std::size_t cells = list.cells_of(entrant);
      filled_[i] = static_cast<std::uint8_t>(cells);
      for (std::size_t slot = 0; slot < cells; ++slot)
        numbers_[slot * rows + i] = numbers[list.place(entrant, slot)];
    }
    slots_ = list.slots;
  }
  Slots<Narrow> slots() const { return {numbers_.data(), rows_, slots_, filled_.data()}; }

 private:
  std::size_t rows_;
  std::size_t slots_ = 0;
  std::vector<Narrow> numbers_;
  std::vector<std::uint8_t> filled_;
};

// How many slots each row has filled, from one row on. There are at most 255, so a byte says it.
void copy_filled(std::span<std::uint8_t> filled, const Packed& count, std::size_t from) {
  if (count.width() != 1) {
    for (std::size_t i = 0; i < filled.size(); ++i)
      filled[i] = static_cast<std::uint8_t>(count[from + i]);
    return;
  }
  const auto least = static_cast<std::uint8_t>(count.least());
  const auto above = count.above<std::uint8_t>().subspan(from);
  for (std::size_t i = 0; i < filled.size(); ++i)
    filled[i] = static_cast<std::uint8_t>(least + above[i]);
}

template <class Narrow>
void gather_as(std::span<std::int64_t> cells, std::span<std::int64_t> kept, const PanelCells& panel,
               const Gather& how) {
  const ListCells& list = *panel.list;
  const bool in_place = panel.entrant.empty() && list.slot_by_slot;
  const auto reach = static_cast<std::uint64_t>(list.digits.most() - list.digits.least());
  std::array<std::uint8_t, block> filled;
  for (std::size_t from = 0; from < cells.size(); from += block) {
    const std::size_t rows = std::min(block, cells.size() - from);
    const Result result{cells.data() + from, kept.empty() ? nullptr : kept.data() + from,
                        list.digits.least()};
    if (!in_place) {
      const Moved<Narrow> moved(panel, from, rows);
      gather_block(result, moved.slots(), reach, rows, how);
      continue;
    }
    const bool all = list.count.all_equal();
    if (!all) copy_filled(std::span(filled).first(rows), list.count, from);
    const Slots<Narrow> slots{list.digits.above<Narrow>().data() + from, list.entrants.size(),
                              list.slots, all ? nullptr : filled.data()};
    gather_block(result, slots, reach, rows, how);
  }
}

// Any width and number of slots, plainly.
void gather_any(std::span<std::int64_t> cells, std::span<std::int64_t> kept,
                const PanelCells& panel, const Gather& how) {
  const ListCells& list = *panel.list;
  const std::int64_t drops = how.drop_highest + how.drop_lowest;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::uint32_t entrant = panel.entrant_of(row);
    std::int64_t sum = 0;
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    std::int64_t count = 0;
    if (entrant != PanelCells::nobody) count = static_cast<std::int64_t>(list.cells_of(entrant));
    for (std::size_t slot = 0; slot < static_cast<std::size_t>(count); ++slot) {
      const std::int64_t number = list.digits[list.place(entrant, slot)];
      sum += number;
      highest = std::max(highest, number);
      lowest = std::min(lowest, number);
    }
    if (drops > 0 && count > 0 && count >= how.drop_from) {
      if (how.drop_highest > 0) sum -= highest;
      if (how.drop_lowest > 0) sum -= lowest;
      count -= drops;
    }
    cells[row] = count > 0 ? sum : 0;
    if (!kept.empty()) kept[row] = count > 0 ? count : 0;
  }
}

}  // namespace

namespace {

// Where every row has an entrant, and each as many numbers.
std::optional<std::int64_t> kept_everywhere(const PanelCells& panel, const Gather& how) {
  const Packed& count = panel.list->count;
  if (!panel.entrant.empty() || count.size() == 0 || !count.all_equal()) return std::nullopt;
  const std::int64_t drops =
      count.least() >= how.drop_from ? how.drop_highest + how.drop_lowest : 0;
  if (count.least() <= drops) return std::nullopt;
  return count.least() - drops;
}

void gather_into(std::span<std::int64_t> cells, std::span<std::int64_t> kept,
                 const PanelCells& panel, const Gather& how) {
  const bool few = panel.list->slots <= std::numeric_limits<std::uint8_t>::max();
  const int width = few ? panel.list->digits.width() : 8;
  if (width == 1) return gather_as<std::uint8_t>(cells, kept, panel, how);
  if (width == 2) return gather_as<std::uint16_t>(cells, kept, panel, how);
  if (width == 4) return gather_as<std::uint32_t>(cells, kept, panel, how);
  gather_any(cells, kept, panel, how);
}

}  // namespace

std::optional<std::int64_t> gather(std::span<std::int64_t> cells, std::vector<std::int64_t>& kept,
                                   const PanelCells& panel, const Gather& how) {
  const auto everywhere = kept_everywhere(panel, how);
  if (!everywhere) kept.resize(cells.size());
  gather_into(cells, kept, panel, how);
  return everywhere;
}

}  // namespace redbanner
