#include "engine/rank/rank.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>

#include "engine/rank/numbered.h"

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
  return std::ranges::any_of(order.keys,
                             [&](const auto& key) { return is_pending(columns[at(key.of)], row); });
}

bool is_ranked(const Order& order, const std::vector<Column>& columns, std::size_t row) {
  return columns[at(order.group)].has_value(row) &&
         columns[at(order.keys.front().of)].has_value(row) &&
         (!order.ranked || columns[at(*order.ranked)].is_yes(row)) &&
         !is_pending_in_a_key(order, columns, row);
}

std::vector<std::int64_t> groups_of(const Column& group) {
  std::vector<std::int64_t> groups(group.size(), -1);
  for (std::size_t row = 0; row < groups.size(); ++row)
    if (group.has_value(row))
      groups[row] =
          group.denominator == 1 ? group.fixed[row] : group.value(row).whole().value_or(-1);
  return groups;
}

// A ranked row with its first standing beside it: most comparisons end there.
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
               const std::vector<bool>& ranked) {
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

bool is_better(const std::vector<Standing>& standings, const Contender& a, const Contender& b) {
  if (a.first != b.first) return a.first < b.first;
  const std::size_t i = parted_by(standings, a.row, b.row);
  return i < standings.size() && standings[i][a.row] < standings[i][b.row];
}

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

  std::vector<bool> ranked(rows);
  for (std::size_t row = 0; row < rows; ++row) ranked[row] = is_ranked(order, columns, row);
  const auto standings = standings_of(order, columns);
  Field field = field_of(standings.front(), places.group, ranked);
  PlaceGiver giver(order, columns, standings, places);
  for (std::size_t g = 0; g + 1 < field.begin.size(); ++g) {
    Contender* const first = field.contenders.data() + field.begin[g];
    const std::size_t count = field.begin[g + 1] - field.begin[g];
    std::sort(first, first + count,
              [&](const Contender& a, const Contender& b) { return is_better(standings, a, b); });
    giver.give({first, count});
  }
  return places;
}

}  // namespace redbanner
