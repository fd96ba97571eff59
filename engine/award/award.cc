#include "engine/award/award.h"

#include <algorithm>
#include <cassert>
#include <compare>
#include <limits>
#include <span>
#include <utility>

namespace redbanner {
namespace {

std::optional<FailsCondition> first_failed(const Take& rule, const std::vector<Column>& columns,
                                           std::size_t row) {
  const auto failed = std::ranges::find_if(rule.conditions, [&](const Take::Condition& condition) {
    return !columns[at(condition.holds)].is_yes(row);
  });
  if (failed == rule.conditions.end()) return std::nullopt;
  FailsCondition reason{failed->rule, std::nullopt, failed->needed};
  if (failed->value && columns[at(*failed->value)].has_value(row))
    reason.value = columns[at(*failed->value)].value(row);
  return reason;
}

// The ranked rows, and those that wait for their place, group by group, better first.
std::vector<std::size_t> candidates_of(const Places& places) {
  struct Candidate {
    std::int64_t group;
    std::uint32_t place;
    std::size_t row;
    auto operator<=>(const Candidate&) const = default;
  };
  std::vector<Candidate> candidates;
  for (std::size_t row = 0; row < places.place.size(); ++row)
    if (places.stands_at(row) != 0)
      candidates.push_back({places.group[row], places.stands_at(row), row});
  std::ranges::sort(candidates);
  std::vector<std::size_t> rows(candidates.size());
  std::ranges::transform(candidates, rows.begin(), &Candidate::row);
  return rows;
}

// As many of the first rows as have the same number in `numbers`.
template <class Number>
std::size_t alike(std::span<const std::size_t> rows, const std::vector<Number>& numbers) {
  std::size_t count = 1;
  while (count < rows.size() && numbers[rows[count]] == numbers[rows[0]]) ++count;
  return count;
}

std::int64_t number_for(const Column& number, std::span<const std::size_t> group) {
  const auto row = std::ranges::find_if(group, [&](auto one) { return number.has_value(one); });
  if (row == group.end()) return 0;
  const auto whole = number.value(*row).rounded(RoundingMode::floor, 1).whole();
  return std::max<std::int64_t>(0, whole.value_or(std::numeric_limits<std::int64_t>::max()));
}

// Of the ranked of a group; at least one.
std::int64_t share_of(const Ratio& share, std::size_t ranked) {
  const Ratio number = share * static_cast<std::int64_t>(ranked);
  return std::max<std::int64_t>(1, number.rounded(RoundingMode::floor, 1).whole().value_or(1));
}

// What is left to give out in one group, and what was given.
struct Stock {
  std::optional<std::int64_t> number;  // none: enough for all
  std::int64_t left = 0;
  std::uint32_t last_place = 0;
  std::int64_t behind = 0;  // who meet every condition, and get nothing for lack of what is left
};

// The outcome for those of one place who meet every condition; `contesting` of them share the
// stock, and `before` rows stand before them.
Decision hand_out(const Take& rule, Stock& stock, std::uint32_t place, std::size_t contesting,
                  std::size_t before) {
  const auto sharing = static_cast<std::int64_t>(contesting);
  if (stock.number && stock.left == 0) {
    if (*stock.number > 0 && stock.behind < rule.substitutes)
      return {Substitute{place, static_cast<std::uint32_t>(stock.behind) + 1}};
    return {BeyondNumber{place, stock.last_place}};
  }
  const bool is_cut = stock.number && sharing > stock.left;
  if (is_cut && rule.ties_at_cut == Take::Ties::none_in) {
    const auto left = static_cast<std::uint32_t>(std::exchange(stock.left, 0));
    return {TiedAtCut{static_cast<std::uint32_t>(contesting), left}};
  }
  stock.left = is_cut ? 0 : stock.left - sharing;
  const bool moved_up = stock.number && static_cast<std::int64_t>(before) >= *stock.number;
  return {GrantedByPlace{place, moved_up}};
}

// Where each row stands, or is to stand.
std::vector<std::uint32_t> standing_of(const Places& places) {
  std::vector<std::uint32_t> standing(places.place.size());
  for (std::size_t row = 0; row < standing.size(); ++row) standing[row] = places.stands_at(row);
  return standing;
}

void propose(const Take& rule, const Places& places, const std::vector<std::uint32_t>& standing,
             const std::vector<Column>& columns, std::span<const std::size_t> group,
             std::vector<Decision>& decisions) {
  Stock stock;
  if (rule.number) stock.number = number_for(columns[at(*rule.number)], group);
  if (rule.share) stock.number = share_of(*rule.share, group.size());
  stock.left = stock.number.value_or(0);
  std::vector<std::size_t> eligible;
  for (std::size_t before = 0; before < group.size();) {
    const auto equals = group.subspan(before, alike(group.subspan(before), standing));
    eligible.clear();
    for (const std::size_t row : equals) {
      if (auto failed = first_failed(rule, columns, row))
        decisions[row].outcome = std::move(*failed);
      else
        eligible.push_back(row);
    }
    const bool moves_up = rule.refused == Take::Refused::moves_up;
    const std::size_t contesting = moves_up ? eligible.size() : equals.size();
    const auto missing = static_cast<std::int64_t>(contesting) - stock.left;
    if (contesting > 0 && places.waits(equals.front())) {  // theirs, whoever of them it will be
      stock.left -= std::min(stock.left, static_cast<std::int64_t>(contesting));
      stock.behind += std::max<std::int64_t>(0, missing);
    } else if (contesting > 0) {
      const std::uint32_t place = places.place[equals.front()];
      const Decision outcome = hand_out(rule, stock, place, contesting, before);
      if (outcome.granted() && !eligible.empty()) stock.last_place = place;
      for (const std::size_t row : eligible) decisions[row] = outcome;
      if (std::holds_alternative<TiedAtCut>(outcome.outcome))
        stock.behind += missing;
      else if (!outcome.granted())
        stock.behind += static_cast<std::int64_t>(eligible.size());
    }
    before += equals.size();
  }
}

void apply(RecordedDecision recorded, Decision& decision) {
  if (recorded == RecordedDecision::granted && !decision.granted())
    decision.outcome = GrantedByDecision{};
  if (recorded == RecordedDecision::refused && decision.granted())
    decision.outcome = RefusedByDecision{};
}

}  // namespace

std::vector<Decision> take(const Take& rule, const Places& places,
                           const std::vector<Column>& columns,
                           const std::vector<RecordedDecision>& recorded) {
  assert(recorded.empty() || recorded.size() == places.place.size());
  const Column& order = columns[at(rule.order)];
  std::vector<Decision> decisions(places.place.size());
  for (std::size_t row = 0; row < decisions.size(); ++row)
    if (places.place[row] == 0) decisions[row].outcome = NotRanked{order.state(row)};

  const auto candidates = candidates_of(places);
  const auto standing = standing_of(places);
  for (std::span<const std::size_t> rest = candidates; !rest.empty();) {
    const std::size_t count = alike(rest, places.group);
    propose(rule, places, standing, columns, rest.first(count), decisions);
    rest = rest.subspan(count);
  }
  for (std::size_t row = 0; row < recorded.size(); ++row) apply(recorded[row], decisions[row]);
  return decisions;
}

}  // namespace redbanner
