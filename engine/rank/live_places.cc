#include "engine/rank/live_places.h"

#include <bit>
#include <compare>
#include <optional>
#include <utility>

#include "engine/rank/ranked.h"
#include "engine/rank/sorted_keys.h"

namespace redbanner {
namespace {

struct Wide {
  std::uint64_t high = 0, low = 0;
  friend auto operator<=>(const Wide&, const Wide&) = default;
};

void append(std::uint64_t& key, std::uint64_t number, int bits) {
  key = bits < 64 ? key << bits | number : number;
}
void append(Wide& key, std::uint64_t number, int bits) {
  if (bits > 0 && bits < 64) key.high = key.high << bits | key.low >> (64 - bits);
  if (bits == 64) key.high = key.low;
  append(key.low, number, bits);
}

// One key of the order: its cell as a whole number from 0, the smaller the better; `without` where
// there is no value.
struct Part {
  NodeIndex of{};
  bool higher = true;
  std::int64_t least = 0;
  std::int64_t most = 0;
  int bits = 0;

  std::uint64_t without() const { return static_cast<std::uint64_t>(most - least) + 1; }
  std::optional<std::uint64_t> number(const Column& column, std::size_t row) const {
    if (!column.has_value(row)) return without();
    const std::int64_t cell = column.fixed[row];
    if (cell < least || cell > most) return std::nullopt;
    return static_cast<std::uint64_t>(higher ? most - cell : cell - least);
  }
};

std::optional<Part> part_of(const Order::Key& key, const Column& column, const Exactness& known) {
  if (column.denominator == 0 || !known.least || !known.most) return std::nullopt;
  const auto least = (*known.least * column.denominator).rounded(RoundingMode::floor, 1).whole();
  const auto most = (*known.most * column.denominator).rounded(RoundingMode::ceiling, 1).whole();
  constexpr std::int64_t limit = std::int64_t{1} << 62;
  if (!least || !most || *least < -limit || *most > limit || *least > *most) return std::nullopt;
  Part part{key.of, key.better == Order::Key::Better::higher, *least, *most, 0};
  part.bits = static_cast<int>(std::bit_width(part.without()));
  return part;
}

template <class Key>
class Packing : public LivePlaces {
 public:
  Packing(const Order& order, std::vector<Part> parts) : order_(order), parts_(std::move(parts)) {}

  bool take(const std::vector<Column>& columns) {
    rows_.resize(columns[redbanner::at(order_.keys.front().of)].size());
    std::vector<std::vector<Key>> keys;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const auto placed = placed_by(columns, row);
      if (!placed) return false;
      rows_[row] = *placed;
      if (placed->group < 0) continue;
      const auto group = static_cast<std::size_t>(placed->group);
      if (group >= keys.size()) keys.resize(group + 1);
      keys[group].push_back(placed->key);
    }
    for (auto& of_group : keys) {
      std::ranges::sort(of_group);
      groups_.emplace_back(of_group);
      if (!is_dense()) continue;
      of_group.erase(std::ranges::unique(of_group).begin(), of_group.end());
      different_.emplace_back(of_group);
    }
    return true;
  }

  bool set(std::size_t row, const std::vector<Column>& columns, std::size_t from) override {
    const auto next = placed_by(columns, from);
    if (!next) return false;
    Placed& now = rows_[row];
    if (*next == now) return true;
    if (now.group >= 0) leave(now);
    now = *next;
    if (now.group >= 0) enter(now);
    return true;
  }

  Standing at(std::size_t row) const override {
    const Placed& placed = rows_[row];
    if (placed.group < 0) return {};
    const auto group = static_cast<std::size_t>(placed.group);
    const auto& before = is_dense() ? different_[group] : groups_[group];
    return {static_cast<std::uint32_t>(before.below(placed.key) + 1),
            static_cast<std::uint32_t>(groups_[group].equal(placed.key))};
  }

 private:
  struct Placed {
    Key key{};
    std::int64_t group = -1;  // not ranked
    friend bool operator==(const Placed&, const Placed&) = default;
  };

  bool is_dense() const { return order_.shared == Order::Shared::dense; }

  // Nothing where a cell is beyond its bounds.
  std::optional<Placed> placed_by(const std::vector<Column>& columns, std::size_t row) const {
    const auto column = [&](NodeIndex node) -> const Column& {
      return columns[redbanner::at(node)];
    };
    const bool ranked = is_ranked(
        order_, [&](NodeIndex node) { return column(node).state(row); },
        [&](NodeIndex node) { return column(node).is_yes(row); });
    if (!ranked) return Placed{};
    Placed placed{{}, column(order_.group).fixed[row]};
    if (order_.ranked_last)
      append(placed.key, std::uint64_t{column(*order_.ranked_last).is_yes(row)}, 1);
    for (const Part& part : parts_) {
      const auto number = part.number(column(part.of), row);
      if (!number) return std::nullopt;
      append(placed.key, *number, part.bits);
    }
    return placed;
  }

  void leave(const Placed& placed) {
    const auto group = static_cast<std::size_t>(placed.group);
    groups_[group].erase(placed.key);
    if (is_dense() && groups_[group].equal(placed.key) == 0) different_[group].erase(placed.key);
  }
  void enter(const Placed& placed) {
    const auto group = static_cast<std::size_t>(placed.group);
    if (group >= groups_.size()) groups_.resize(group + 1);
    if (is_dense() && group >= different_.size()) different_.resize(group + 1);
    if (is_dense() && groups_[group].equal(placed.key) == 0) different_[group].insert(placed.key);
    groups_[group].insert(placed.key);
  }

  const Order& order_;
  std::vector<Part> parts_;
  std::vector<Placed> rows_;
  std::vector<SortedKeys<Key>> groups_;     // by number
  std::vector<SortedKeys<Key>> different_;  // … each key once, where places are dense
};

template <class Key>
std::unique_ptr<LivePlaces> packed_places(const Order& order, std::vector<Part> parts,
                                          const std::vector<Column>& columns) {
  auto places = std::make_unique<Packing<Key>>(order, std::move(parts));
  if (!places->take(columns)) return nullptr;
  return places;
}

}  // namespace

std::unique_ptr<LivePlaces> live_places(const Order& order, const std::vector<Column>& columns,
                                        const std::vector<Exactness>& exactness) {
  if (order.decided) return nullptr;  // equals are parted by what was recorded
  if (columns[at(order.group)].denominator != 1) return nullptr;
  std::vector<Part> parts;
  int bits = order.ranked_last ? 1 : 0;
  for (const auto& key : order.keys) {
    const auto part = part_of(key, columns[at(key.of)], exactness[at(key.of)]);
    if (!part) return nullptr;
    bits += part->bits;
    parts.push_back(*part);
  }
  if (bits <= 64) return packed_places<std::uint64_t>(order, std::move(parts), columns);
  if (bits <= 128) return packed_places<Wide>(order, std::move(parts), columns);
  return nullptr;
}

}  // namespace redbanner
