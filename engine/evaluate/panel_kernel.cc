#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

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

// Wide enough for a sum of 65,536.
template <class Narrow>
using Wide = std::conditional_t<sizeof(Narrow) <= 2, std::uint32_t, std::uint64_t>;

template <class Narrow>
struct Sums {
  std::array<Wide<Narrow>, block> sum;
  std::array<Narrow, block> highest, lowest;
};

// All slots filled: three instructions a number, sixteen numbers at a time.
template <class Narrow>
[[gnu::always_inline]] inline void add_full(Sums<Narrow>& sums, const Slots<Narrow>& slots,
                                            std::size_t rows) {
  for (std::size_t i = 0; i < rows; ++i)
    sums.sum[i] = sums.highest[i] = sums.lowest[i] = slots.first[i];
  for (std::size_t slot = 1; slot < slots.count; ++slot) {
    const Narrow* const numbers = slots.first + slot * slots.stride;
    for (std::size_t i = 0; i < rows; ++i) {
      const Narrow number = numbers[i];
      sums.sum[i] += number;
      sums.highest[i] = sums.highest[i] < number ? number : sums.highest[i];
      sums.lowest[i] = number < sums.lowest[i] ? number : sums.lowest[i];
    }
  }
}

// The same where slots are empty: their numbers are taken for the least, or for the most.
template <class Narrow>
[[gnu::always_inline]] inline void add_filled(Sums<Narrow>& sums, const Slots<Narrow>& slots,
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
      sums.sum[i] += number;
      sums.highest[i] = sums.highest[i] < number ? number : sums.highest[i];
      sums.lowest[i] = or_most < sums.lowest[i] ? or_most : sums.lowest[i];
    }
  }
}

struct Result {
  std::int64_t* cells;
  std::int64_t* kept;
  std::int64_t least;  // what every number lies above
};

template <class Narrow>
[[gnu::always_inline]] inline void finish(const Result& result, const Sums<Narrow>& sums,
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
    result.kept[i] = kept & any;
  }
}

template <class Narrow>
[[gnu::always_inline]] inline void gather_rows(const Result& result, const Slots<Narrow>& slots,
                                               std::size_t rows, const Gather& how) {
  Sums<Narrow> sums;
  if (slots.filled == nullptr)
    add_full(sums, slots, rows);
  else
    add_filled(sums, slots, rows);
  finish(result, sums, slots, rows, how);
}

REDBANNER_KERNEL_TARGETS void gather_8(const Result& result, const Slots<std::uint8_t>& slots,
                                       std::size_t rows, const Gather& how) {
  gather_rows(result, slots, rows, how);
}
REDBANNER_KERNEL_TARGETS void gather_16(const Result& result, const Slots<std::uint16_t>& slots,
                                        std::size_t rows, const Gather& how) {
  gather_rows(result, slots, rows, how);
}
REDBANNER_KERNEL_TARGETS void gather_32(const Result& result, const Slots<std::uint32_t>& slots,
                                        std::size_t rows, const Gather& how) {
  gather_rows(result, slots, rows, how);
}
void gather_block(const Result& result, const Slots<std::uint8_t>& slots, std::size_t rows,
                  const Gather& how) {
  gather_8(result, slots, rows, how);
}
void gather_block(const Result& result, const Slots<std::uint16_t>& slots, std::size_t rows,
                  const Gather& how) {
  gather_16(result, slots, rows, how);
}
void gather_block(const Result& result, const Slots<std::uint32_t>& slots, std::size_t rows,
                  const Gather& how) {
  gather_32(result, slots, rows, how);
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

template <class Narrow>
void gather_as(std::span<std::int64_t> cells, std::span<std::int64_t> kept, const PanelCells& panel,
               const Gather& how) {
  const ListCells& list = *panel.list;
  const bool in_place = panel.entrant.empty() && list.slot_by_slot;
  std::array<std::uint8_t, block> filled;
  for (std::size_t from = 0; from < cells.size(); from += block) {
    const std::size_t rows = std::min(block, cells.size() - from);
    const Result result{cells.data() + from, kept.data() + from, list.digits.least()};
    if (!in_place) {
      const Moved<Narrow> moved(panel, from, rows);
      gather_block(result, moved.slots(), rows, how);
      continue;
    }
    const bool all = list.count.all_equal();
    for (std::size_t i = 0; i < rows && !all; ++i)
      filled[i] = static_cast<std::uint8_t>(list.count[from + i]);
    const Slots<Narrow> slots{list.digits.above<Narrow>().data() + from, list.entrants.size(),
                              list.slots, all ? nullptr : filled.data()};
    gather_block(result, slots, rows, how);
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
    kept[row] = count > 0 ? count : 0;
  }
}

}  // namespace

void gather(std::span<std::int64_t> cells, std::span<std::int64_t> kept, const PanelCells& panel,
            const Gather& how) {
  const bool few = panel.list->slots <= std::numeric_limits<std::uint8_t>::max();
  const int width = few ? panel.list->digits.width() : 8;
  if (width == 1) return gather_as<std::uint8_t>(cells, kept, panel, how);
  if (width == 2) return gather_as<std::uint16_t>(cells, kept, panel, how);
  if (width == 4) return gather_as<std::uint32_t>(cells, kept, panel, how);
  gather_any(cells, kept, panel, how);
}

}  // namespace redbanner
