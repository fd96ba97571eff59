#include "engine/rank/rank.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <span>

#include "engine/rank/numbered.h"
#include "engine/rank/ranked.h"

namespace redbanner {
namespace {

// One key of every row as whole numbers of which the smaller is better; who has no value comes
// last.
using Standing = std::vector<std::int64_t>;
constexpr std::int64_t without_value = std::numeric_limits<std::int64_t>::max();

Standing standing_by(const Order::Key& key, const std::vector<Column>& columns) {
  const Column& column = columns[at(key.of)];
  Standing standing = column.denominator != 0 ? column.fixed : numbered(column);
  if (key.better == Order::Key::Better::higher)
    for (auto& number : standing) number = -number;
  for (std::size_t row = 0; row < column.states.size(); ++row)
    if (!column.has_value(row)) standing[row] = without_value;
  return standing;
}

Standing standing_by_ranked_last(const Column& ranked_last) {
  Standing standing(ranked_last.size());
  for (std::size_t row = 0; row < standing.size(); ++row) standing[row] = ranked_last.is_yes(row);
  return standing;
}

// Every key in turn, `ranked_last` before them all.
std::vector<Standing> standings_of(const Order& order, const std::vector<Column>& columns) {
  std::vector<Standing> standings;
  if (order.ranked_last)
    standings.push_back(standing_by_ranked_last(columns[at(*order.ranked_last)]));
  for (const auto& key : order.keys) standings.push_back(standing_by(key, columns));
  return standings;
}

bool is_pending(const Column& column, std::size_t row) {
  return column.state(row) == State::pending;
}

bool is_pending_in_a_key(const Order& order, const std::vector<Column>& columns, std::size_t row) {
  return is_pending_in_a_key(order, [&](NodeIndex node) { return columns[at(node)].state(row); });
}

bool is_ranked(const Order& order, const std::vector<Column>& columns, std::size_t row) {
  return is_ranked(
      order, [&](NodeIndex node) { return columns[at(node)].state(row); },
      [&](NodeIndex node) { return columns[at(node)].is_yes(row); });
}

// 1 a row that is ranked, else 0.
std::vector<char> ranked_rows(const Order& order, const std::vector<Column>& columns,
                              std::size_t rows) {
  std::vector<char> ranked(rows, 1);
  const bool all_present = std::ranges::all_of(
      order.keys, [&](const Order::Key& key) { return columns[at(key.of)].states.empty(); });
  if (all_present && !order.ranked && columns[at(order.group)].states.empty()) return ranked;
  for (std::size_t row = 0; row < rows; ++row) ranked[row] = is_ranked(order, columns, row);
  return ranked;
}

std::vector<std::int64_t> groups_of(const Column& group) {
  std::vector<std::int64_t> groups(group.size(), -1);
  for (std::size_t row = 0; row < groups.size(); ++row)
    if (group.has_value(row))
      groups[row] =
          group.denominator == 1 ? group.fixed[row] : group.value(row).whole().value_or(-1);
  return groups;
}

// A ranked row with the standing beside it that parts most: most comparisons end there.
struct Contender {
  std::int64_t first = 0;
  std::size_t row = 0;
};

// The contenders lie group by group; those of group g from begin[g] to begin[g + 1].
struct Field {
  std::vector<Contender> contenders;
  std::vector<std::size_t> begin;
};

Field field_of(const Standing& first, const std::vector<std::int64_t>& groups,
               const std::vector<char>& ranked) {
  Field field;
  const std::int64_t last = groups.empty() ? -1 : *std::ranges::max_element(groups);
  field.begin.resize(static_cast<std::size_t>(last + 2));
  for (std::size_t row = 0; row < groups.size(); ++row)
    if (ranked[row]) ++field.begin[static_cast<std::size_t>(groups[row]) + 1];
  for (std::size_t g = 1; g < field.begin.size(); ++g) field.begin[g] += field.begin[g - 1];
  field.contenders.resize(field.begin.back());
  auto next = field.begin;
  for (std::size_t row = 0; row < groups.size(); ++row)
    if (ranked[row])
      field.contenders[next[static_cast<std::size_t>(groups[row])]++] = {first[row], row};
  return field;
}

// The first standing that parts the two; the number of standings where none does.
std::size_t parted_by(const std::vector<Standing>& standings, std::size_t a, std::size_t b) {
  std::size_t i = 0;
  while (i < standings.size() && standings[i][a] == standings[i][b]) ++i;
  return i;
}

bool is_better(const std::vector<Standing>& standings, std::size_t a, std::size_t b) {
  const std::size_t i = parted_by(standings, a, b);
  return i < standings.size() && standings[i][a] < standings[i][b];
}

// Puts the contenders of one group in order, better first; equals in any order.
class Sorting {
 public:
  Sorting(const Order& order, const std::vector<Standing>& standings)
      : some_are_last_(order.ranked_last.has_value()), standings_(standings) {}

  // By which of the standings contenders are sorted first of all.
  std::size_t first() const { return some_are_last_ ? 1 : 0; }

  void sort(std::span<Contender> group) {
    if (!some_are_last_) return sort_alike(group);
    const auto last = std::ranges::partition(
        group, [&](const Contender& one) { return standings_.front()[one.row] == 0; });
    sort_alike(group.first(group.size() - last.size()));
    sort_alike(group.last(last.size()));
  }

 private:
  void sort_alike(std::span<Contender> group) {
    if (!sort_packed(group)) std::ranges::sort(group, {}, &Contender::first);
    if (standings_.size() == first() + 1) return;
    for (std::size_t i = 0, end = 0; i < group.size(); i = end) {
      end = i + 1;
      while (end < group.size() && group[end].first == group[i].first) ++end;
      if (end - i > 1)
        std::ranges::sort(group.subspan(i, end - i), [&](const Contender& a, const Contender& b) {
          return is_better(standings_, a.row, b.row);
        });
    }
  }

  // By the first standing alone: how far it is from the least, and behind that which contender it
  // is, in one number. False where that does not fit.
  bool sort_packed(std::span<Contender> group) {
    if (group.empty()) return true;
    const auto [least, most] = std::ranges::minmax(group, {}, &Contender::first);
    const auto from_least = [least =
                                 static_cast<std::uint64_t>(least.first)](const Contender& one) {
      return static_cast<std::uint64_t>(one.first) - least;
    };
    const auto bits = static_cast<int>(std::bit_width(group.size()));
    if (std::bit_width(from_least(most)) + bits > 64) return false;
    packed_.clear();
    for (std::size_t i = 0; i < group.size(); ++i)
      packed_.push_back(from_least(group[i]) << bits | i);
    std::ranges::sort(packed_);
    before_.assign(group.begin(), group.end());
    const std::uint64_t index = (std::uint64_t{1} << bits) - 1;
    for (std::size_t i = 0; i < group.size(); ++i) group[i] = before_[packed_[i] & index];
    return true;
  }

  bool some_are_last_;  // the first standing says which
  const std::vector<Standing>& standings_;
  std::vector<std::uint64_t> packed_;
  std::vector<Contender> before_;
};

std::uint16_t key_of(const Order& order, std::size_t standing) {
  if (!order.ranked_last) return static_cast<std::uint16_t>(standing);
  return standing == 0 ? Places::by_ranked_last : static_cast<std::uint16_t>(standing - 1);
}

// Gives the places of one group, whose contenders are sorted, better first.
class PlaceGiver {
 public:
  PlaceGiver(const Order& order, const std::vector<Column>& columns,
             const std::vector<Standing>& standings, Places& places)
      : order_(order), columns_(columns), standings_(standings), places_(places) {}

  void give(std::span<Contender> sorted) {
    last_ = 0;
    for (std::size_t i = 0, end = 0; i < sorted.size(); i = end) {
      end = i + 1;
      while (end < sorted.size() && are_equal(sorted[i], sorted[end])) ++end;
      const std::uint16_t key =
          i == 0 ? Places::no_key
                 : key_of(order_, parted_by(standings_, sorted[i - 1].row, sorted[i].row));
      const auto equals = sorted.subspan(i, end - i);
      if (is_to_be_decided(equals.size(), i))
        decide(equals, i, key);
      else
        share(equals, i, key);
    }
  }

 private:
  bool are_equal(const Contender& a, const Contender& b) const {
    return parted_by(standings_, a.row, b.row) == standings_.size();
  }
  bool is_to_be_decided(std::size_t equals, std::size_t before) const {
    if (!order_.decided || equals == 1) return false;
    const auto& places = order_.decided->places;
    return !places || before < static_cast<std::size_t>(*places);
  }
  bool is_dense() const { return order_.shared == Order::Shared::dense; }

  // One place for all; `before` contenders stand before them.
  void share(std::span<Contender> equals, std::size_t before, std::uint16_t key) {
    last_ = is_dense() ? last_ + 1 : static_cast<std::uint32_t>(before + 1);
    for (const Contender& one : equals) {
      places_.place[one.row] = last_;
      places_.sharing[one.row] = static_cast<std::uint32_t>(equals.size());
      places_.decided_by[one.row] = key;
    }
  }

  // Whether something is recorded that parts them: of all of them, and in one contest.
  bool is_decided(std::span<Contender> equals) const {
    const Column& by = columns_[at(order_.decided->by)];
    const auto has_it = [&](const Contender& one) { return by.has_value(one.row); };
    if (!std::ranges::all_of(equals, has_it)) return false;
    if (!order_.decided->contest) return true;
    const Column& contest = columns_[at(*order_.decided->contest)];
    return std::ranges::all_of(equals, [&](const Contender& one) {
      return contest.value(one.row) == contest.value(equals.front().row);
    });
  }

  void decide(std::span<Contender> equals, std::size_t before, std::uint16_t key) {
    const std::uint32_t from = is_dense() ? last_ + 1 : static_cast<std::uint32_t>(before + 1);
    for (const Contender& one : equals) places_.equal_from[one.row] = from;
    if (!is_decided(equals)) {
      last_ += static_cast<std::uint32_t>(equals.size());  // each will have one of its own
      for (const Contender& one : equals) places_.decided_by[one.row] = key;
      return;
    }
    const Column& by = columns_[at(order_.decided->by)];
    const auto decided = [&](const Contender& one) { return by.value(one.row); };
    std::ranges::sort(equals, {}, decided);
    for (std::size_t i = 0, end = 0; i < equals.size(); i = end) {
      end = i + 1;
      while (end < equals.size() && decided(equals[i]) == decided(equals[end])) ++end;
      share(equals.subspan(i, end - i), before + i, i == 0 ? key : Places::by_decided);
    }
  }

  const Order& order_;
  const std::vector<Column>& columns_;
  const std::vector<Standing>& standings_;
  Places& places_;
  std::uint32_t last_ = 0;  // place that was given
};

}  // namespace

Ratio place_of(const Order& order, const Places& places, std::size_t row) {
  const std::int64_t first = places.place[row];
  const std::int64_t others = places.sharing[row] - std::int64_t{1};
  switch (order.shared) {
    case Order::Shared::skips:
    case Order::Shared::dense:
      return first;
    case Order::Shared::average:
      return first + Ratio(others, 2);
    case Order::Shared::last:
      return first + others;
  }
  return first;
}

State unranked_state(const Order& order, const std::vector<Column>& columns, std::size_t row) {
  const bool pending = is_pending_in_a_key(order, columns, row) ||
                       is_pending(columns[at(order.group)], row) ||
                       (order.ranked && is_pending(columns[at(*order.ranked)], row));
  if (pending || is_ranked(order, columns, row)) return State::pending;  // ranked, so it waits
  const State first = columns[at(order.keys.front().of)].state(row);
  return has_value(first) ? State::not_applicable : first;
}

Places rank(const Order& order, const std::vector<Column>& columns) {
  assert(!order.keys.empty());
  const std::size_t rows = columns[at(order.keys.front().of)].size();
  Places places;
  places.place.resize(rows);
  places.sharing.resize(rows);
  places.decided_by.resize(rows, Places::no_key);
  places.equal_from.resize(rows);
  places.group = groups_of(columns[at(order.group)]);

  const auto standings = standings_of(order, columns);
  Sorting sorting(order, standings);
  Field field =
      field_of(standings[sorting.first()], places.group, ranked_rows(order, columns, rows));
  PlaceGiver giver(order, columns, standings, places);
  for (std::size_t g = 0; g + 1 < field.begin.size(); ++g) {
    const std::span group(field.contenders.data() + field.begin[g],
                          field.begin[g + 1] - field.begin[g]);
    sorting.sort(group);
    giver.give(group);
  }
  return places;
}

}  // namespace redbanner
