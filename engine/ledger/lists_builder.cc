#include "engine/ledger/lists.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "engine/core/tens.h"
#include "engine/ledger/name_order.h"

namespace redbanner {
namespace {

// Values of any kind by number, in the order met; those met a moment ago are found at once.
template <class Value, class Hash>
class ValueNumbers {
 public:
  std::uint32_t number(const Value& value) {
    const std::size_t hash = Hash{}(value);
    Recent& recent = recent_[hash % recent_.size()];
    if (recent.number < values_.size() && values_[recent.number] == value) return recent.number;
    const auto [known, is_new] =
        numbers_.try_emplace(value, static_cast<std::uint32_t>(values_.size()));
    if (is_new) values_.push_back(value);
    return recent.number = known->second;
  }
  const std::vector<Value>& values() const { return values_; }

 private:
  struct Recent {
    std::uint32_t number = 0xFFFFFFFF;
  };
  std::unordered_map<Value, std::uint32_t, Hash> numbers_;
  std::vector<Value> values_;
  std::vector<Recent> recent_ = std::vector<Recent>(1024);
};

struct HashOfWords {
  std::size_t operator()(const auto& key) const {
    std::uint64_t hash = 0x9e3779b97f4a7c15U;
    for (const std::uint64_t word : key.words()) hash = (hash ^ word) * 0xff51afd7ed558ccdU;
    return static_cast<std::size_t>(hash ^ hash >> 32);
  }
};

struct Key {
  std::uint32_t row, rater, field;
  std::array<std::uint64_t, 2> words() const { return {std::uint64_t{row} << 32 | rater, field}; }
  friend bool operator==(const Key&, const Key&) = default;
};

// What stands beside the digits.
struct Beside {
  std::int64_t day = ListCells::no_day;
  std::uint32_t text = 0;
  std::int8_t decimals = -1;
  State state = State::present;
  std::array<std::uint64_t, 2> words() const {
    return {static_cast<std::uint64_t>(day), std::uint64_t{text} << 16 |
                                                 static_cast<std::uint64_t>(decimals + 1) << 8 |
                                                 static_cast<std::uint64_t>(state)};
  }
  bool is_withdrawn() const { return state == State::present && decimals < 0 && text == 0; }
  friend bool operator==(const Beside&, const Beside&) = default;
};

// A list while it grows, in the order of recording.
struct Growing {
  std::uint32_t indicator, period;
  PackedChunks entrant, key, digits, beside;
};

std::vector<std::uint32_t> places_of(const std::vector<Key>& keys, const Lists& names) {
  const auto rows = places_in_order(names.rows);
  const auto raters = places_in_order(names.raters);
  std::vector<std::uint32_t> sorted(keys.size());
  std::iota(sorted.begin(), sorted.end(), 0U);
  std::ranges::sort(sorted, {}, [&](std::uint32_t key) {
    return std::tuple(rows[keys[key].row], raters[keys[key].rater], keys[key].field);
  });
  std::vector<std::uint32_t> places(keys.size());
  for (std::uint32_t place = 0; place < sorted.size(); ++place) places[sorted[place]] = place;
  return places;
}

}  // namespace

struct ListsBuilder::Parts {
  ValueNumbers<Key, HashOfWords> keys;
  ValueNumbers<Beside, HashOfWords> besides;
  std::vector<Growing> lists;
  std::unordered_map<std::uint64_t, std::size_t> list_of;
  std::uint64_t last_topic = 0;
  std::size_t last_list = 0;

  Growing& list(std::uint32_t indicator, std::uint32_t period) {
    const std::uint64_t topic = std::uint64_t{indicator} << 32 | period;
    if (!lists.empty() && topic == last_topic) return lists[last_list];
    const auto [known, is_new] = list_of.try_emplace(topic, lists.size());
    if (is_new) lists.push_back({indicator, period, {}, {}, {}, {}});
    last_topic = topic;
    return lists[last_list = known->second];
  }
};

namespace {

// Turns what was recorded of one list into its cells.
class Finishing {
 public:
  Finishing(Growing& list, const std::vector<Key>& keys, const std::vector<Beside>& besides,
            const std::vector<std::uint32_t>& place_of)
      : keys_(keys),
        besides_(besides),
        place_of_(place_of),
        entrant_(list.entrant.take<std::uint32_t>()),
        key_(list.key.take<std::uint32_t>()),
        beside_(list.beside.take<std::uint32_t>()),
        recorded_digits_(list.digits) {}

  ListCells cells() {
    keep_current();
    lay_out();
    fill();
    return std::move(cells_);
  }

 private:
  // Of each entrant the last of each key, in order; none where it is withdrawn.
  void keep_current() {
    sort_by_entrant();
    std::size_t kept = 0;  // they move up in the place of those that are not
    for (std::size_t from = 0, to = 0; from < cell_.size(); from = to) {
      const std::uint32_t entrant = entrant_[cell_[from]];
      while (to < cell_.size() && entrant_[cell_[to]] == entrant) ++to;
      mine_.assign(cell_.begin() + static_cast<std::ptrdiff_t>(from),
                   cell_.begin() + static_cast<std::ptrdiff_t>(to));
      const std::size_t before = kept;
      keep_current(mine_, kept);
      if (kept == before) continue;
      cells_.entrants.push_back(entrant);
      counts_.push_back(static_cast<std::int64_t>(kept - before));
    }
    cell_.resize(kept);
    entrant_ = std::vector<std::uint32_t>();
  }

  // Mostly they come that way; if not, by counting.
  void sort_by_entrant() {
    cell_.resize(entrant_.size());
    std::iota(cell_.begin(), cell_.end(), 0U);
    if (std::ranges::is_sorted(entrant_)) return;
    const std::size_t most = *std::ranges::max_element(entrant_);
    std::vector<std::uint32_t> next(most + 2);
    for (const std::uint32_t entrant : entrant_) ++next[std::size_t{entrant} + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::uint32_t i = 0; i < entrant_.size(); ++i) cell_[next[entrant_[i]]++] = i;
  }

  // Those of one entrant that hold.
  void keep_current(std::vector<std::uint32_t>& cells, std::size_t& kept) {
    const auto order = [&](std::uint32_t cell) { return std::pair(place(cell), cell); };
    if (!std::ranges::is_sorted(cells, {}, order)) std::ranges::sort(cells, {}, order);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool is_last = i + 1 == cells.size() || place(cells[i + 1]) != place(cells[i]);
      if (is_last && !beside(cells[i]).is_withdrawn()) cell_[kept++] = cells[i];
    }
  }

  void lay_out() {
    cells_.count = Packed(counts_);
    cells_.slots = static_cast<std::uint32_t>(cells_.count.most());
    const std::size_t planes = cells_.entrants.size() * cells_.slots;
    cells_.slot_by_slot = planes <= 2 * cell_.size();
    places_ = cells_.slot_by_slot ? planes : cell_.size();
    if (cells_.slot_by_slot) return;
    cells_.first.push_back(0);
    for (const std::int64_t count : counts_)
      cells_.first.push_back(cells_.first.back() + static_cast<std::uint32_t>(count));
  }

  void fill() {
    if (cell_.empty()) return;
    const auto keys = used(key_), besides = used(beside_);
    cells_.row = column(keys, key_, [&](auto one) { return std::int64_t{keys_[one].row}; });
    cells_.rater = column(keys, key_, [&](auto one) { return std::int64_t{keys_[one].rater}; });
    cells_.field = column(keys, key_, [&](auto one) { return std::int64_t{keys_[one].field}; });
    const auto of_beside = [&](auto part) {
      return column(besides, beside_, [&](auto one) { return part(besides_[one]); });
    };
    cells_.decimals = of_beside([](const Beside& one) { return std::int64_t{one.decimals}; });
    cells_.state =
        of_beside([](const Beside& one) { return static_cast<std::int64_t>(one.state); });
    cells_.day = of_beside([](const Beside& one) { return one.day; });
    cells_.text = of_beside([](const Beside& one) { return std::int64_t{one.text}; });
    cells_.recorded = recorded();
    fill_digits();
  }

  // The numbers that the cells have, each once.
  std::vector<std::size_t> used(const std::vector<std::uint32_t>& numbers) const {
    std::vector<std::size_t> all;
    std::vector<bool> seen;
    for (const std::uint32_t cell : cell_) {
      const std::size_t one = numbers[cell];
      if (one >= seen.size()) seen.resize(one + 1);
      if (!seen[one]) all.push_back(one);
      seen[one] = true;
    }
    return all;
  }
  // By what a number stands for; where all stand for the same, no cell is looked at.
  template <class Of>
  Packed column(const std::vector<std::size_t>& used, const std::vector<std::uint32_t>& numbers,
                Of of) const {
    const bool equal =
        std::ranges::all_of(used, [&](auto one) { return of(one) == of(used.front()); });
    if (equal) return Packed::equal(of(used.front()), places_);
    return column([&](auto cell) { return of(std::size_t{numbers[cell]}); });
  }

  // Over one scale, where that loses nothing.
  void fill_digits() {
    key_ = std::vector<std::uint32_t>();
    const auto digits = recorded_digits_.take<std::int64_t>();
    const int scale = static_cast<int>(std::max<std::int64_t>(0, cells_.decimals.most()));
    const auto scaled = [&](std::uint32_t cell) -> std::optional<std::int64_t> {
      if (beside(cell).decimals < 0) return 0;
      std::int64_t number = 0;
      if (__builtin_mul_overflow(digits[cell], tens(scale - beside(cell).decimals), &number))
        return std::nullopt;
      return number;
    };
    if (cells_.decimals.all_equal() && scale == cells_.decimals.least()) {
      cells_.scale = scale;
      cells_.digits = column([&](auto cell) { return digits[cell]; });
    } else if (std::ranges::all_of(cell_, [&](auto cell) { return scaled(cell).has_value(); })) {
      cells_.scale = scale;
      cells_.digits = column([&](auto cell) { return *scaled(cell); });
    } else {
      cells_.digits = column([&](auto cell) { return digits[cell]; });
    }
  }

  // Where no cell is stands what stands in the first.
  template <class Of>
  Packed column(Of of) const {
    std::vector<std::int64_t> numbers(places_, of(cell_.front()));
    std::size_t cell = 0;
    for (std::size_t entrant = 0; entrant < counts_.size(); ++entrant)
      for (std::size_t slot = 0; slot < static_cast<std::size_t>(counts_[entrant]); ++slot)
        numbers[cells_.place(entrant, slot)] = of(cell_[cell++]);
    return Packed(numbers);
  }

  // In the order of recording where each entrant's cells rise.
  Packed recorded() const {
    if (std::ranges::is_sorted(cell_)) return Packed::equal(0, places_);
    std::vector<std::int64_t> numbers(places_);
    std::vector<std::uint32_t> mine;
    std::size_t cell = 0;
    for (std::size_t entrant = 0; entrant < counts_.size(); ++entrant) {
      const auto count = static_cast<std::size_t>(counts_[entrant]);
      mine.assign(cell_.begin() + static_cast<std::ptrdiff_t>(cell),
                  cell_.begin() + static_cast<std::ptrdiff_t>(cell + count));
      std::ranges::sort(mine);
      for (std::size_t slot = 0; slot < count; ++slot) {
        const auto before = std::ranges::lower_bound(mine, cell_[cell + slot]) - mine.begin();
        numbers[cells_.place(entrant, slot)] = before - static_cast<std::int64_t>(slot);
      }
      cell += count;
    }
    return Packed(numbers);
  }

  std::uint32_t place(std::uint32_t cell) const { return place_of_[key_[cell]]; }
  const Beside& beside(std::uint32_t cell) const { return besides_[beside_[cell]]; }

  const std::vector<Key>& keys_;
  const std::vector<Beside>& besides_;
  const std::vector<std::uint32_t>& place_of_;         // by key
  std::vector<std::uint32_t> entrant_, key_, beside_;  // each as long as it is looked at
  PackedChunks& recorded_digits_;
  std::vector<std::uint32_t> cell_;   // those that hold, entrant by entrant
  std::vector<std::int64_t> counts_;  // by entrant
  std::vector<std::uint32_t> mine_;   // one entrant's
  std::size_t places_ = 0;
  ListCells cells_;
};

}  // namespace

ListsBuilder::ListsBuilder() : parts_(std::make_unique<Parts>()) {}
ListsBuilder::~ListsBuilder() = default;

void ListsBuilder::add(const Cell& cell) {
  // What is said of the whole indicator is said once, whoever says it.
  const bool is_whole = cell.field == 0;
  Growing& list = parts_->list(cell.indicator, cell.period);
  Beside beside{cell.day ? cell.day->number() : ListCells::no_day, cell.text, -1, cell.state};
  if (cell.value) beside.decimals = static_cast<std::int8_t>(cell.value->decimals);
  list.entrant.push_back(cell.entrant);
  list.key.push_back(
      parts_->keys.number({is_whole ? 0 : cell.row, is_whole ? 0 : cell.rater, cell.field}));
  list.digits.push_back(cell.value ? cell.value->digits : 0);
  list.beside.push_back(parts_->besides.number(beside));
}

void ListsBuilder::add(const ListCells& list, std::uint32_t indicator, std::uint32_t period) {
  std::vector<std::size_t> places;
  for (std::size_t entrant = 0; entrant < list.entrants.size(); ++entrant) {
    places.assign(list.cells_of(entrant), 0);
    for (std::size_t slot = 0; slot < places.size(); ++slot) {
      const std::size_t place = list.place(entrant, slot);
      places[static_cast<std::size_t>(list.recorded[place] + static_cast<std::int64_t>(slot))] =
          place;
    }
    for (const std::size_t place : places) {
      Cell cell{list.entrants[entrant],
                indicator,
                period,
                static_cast<std::uint32_t>(list.row[place]),
                static_cast<std::uint32_t>(list.field[place]),
                static_cast<std::uint32_t>(list.rater[place]),
                static_cast<std::uint32_t>(list.text[place]),
                list.written(place),
                static_cast<State>(list.state[place]),
                std::nullopt};
      if (list.day[place] != ListCells::no_day)
        cell.day = Date::from_number(static_cast<std::int32_t>(list.day[place]));
      add(cell);
    }
  }
}

void ListsBuilder::finish(const Names& indicators, const Names& periods, Lists& lists) {
  const auto place_of = places_of(parts_->keys.values(), lists);
  for (Growing& growing : parts_->lists) {
    ListCells cells =
        Finishing(growing, parts_->keys.values(), parts_->besides.values(), place_of).cells();
    cells.indicator = indicators[growing.indicator];
    cells.period = periods[growing.period];
    lists.lists.push_back(std::move(cells));
  }
  std::ranges::sort(lists.lists, {},
                    [](const ListCells& list) { return std::tie(list.indicator, list.period); });
}

}  // namespace redbanner
