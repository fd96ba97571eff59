#include "engine/award/award.h"

#include <algorithm>
#include <cassert>
#include <compare>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <span>
#include <utility>

namespace redbanner {
namespace {

using Rows = std::span<const std::size_t>;

// The first of the conditions that each row fails; their number where it meets all. Column by
// column: groups jump about among the rows, and then one small number a row is looked at.
std::vector<std::uint16_t> first_failed(const Take& rule, const std::vector<Column>& columns,
                                        std::size_t rows) {
  const std::size_t all = rule.conditions.size();
  assert(all <= std::numeric_limits<std::uint16_t>::max());
  std::vector<std::uint16_t> failed(rows, static_cast<std::uint16_t>(all));
  for (std::size_t index = all; index-- > 0;) {
    const Column& holds = columns[at(rule.conditions[index].holds)];
    for (std::size_t row = 0; row < rows; ++row)
      if (!holds.is_yes(row)) failed[row] = static_cast<std::uint16_t>(index);
  }
  return failed;
}

// Everything that one award is decided from.
struct Asked {
  const Take& rule;
  const Places& places;
  const Places* at_cut;
  const std::vector<Column>& columns;
  const std::vector<RecordedDecision>& recorded;
  std::vector<std::uint16_t> failed = first_failed(rule, columns, places.place.size());

  bool meets_all(std::size_t row) const { return failed[row] == rule.conditions.size(); }
  bool is_yes(NodeIndex of, std::size_t row) const { return columns[at(of)].is_yes(row); }
  std::optional<Ratio> value(const std::optional<NodeIndex>& of, std::size_t row) const {
    if (!of || !columns[at(*of)].has_value(row)) return std::nullopt;
    return columns[at(*of)].value(row);
  }
  bool granted_by_decision(std::size_t row) const {
    return !recorded.empty() && recorded[row] == RecordedDecision::granted;
  }
};

FailsCondition failing(const Asked& asked, std::size_t index, std::size_t row) {
  const Take::Condition& condition = asked.rule.conditions[index];
  return {
      std::make_shared<FailsCondition::Looked>(condition.rule, asked.value(condition.value, row),
                                               asked.value(condition.needed, row)),
      static_cast<std::uint32_t>(index)};
}

// The other award that makes the row no candidate.
std::optional<ByOtherAward> kept_out(const Asked& asked, std::size_t row) {
  const auto& others = asked.rule.others;
  const auto by = std::ranges::find_if(others, [&](const Take::Other& other) {
    return asked.is_yes(other.won, row) != (other.must == Take::Other::Must::have);
  });
  if (by == others.end()) return std::nullopt;
  return ByOtherAward{static_cast<std::uint32_t>(by - others.begin())};
}

// The candidates among the rows, group by group, those first who are first to get it. Places are
// counted rather than sorted: in a group none lies beyond how many it ranks.
std::vector<std::size_t> in_turn(const Asked& asked, const std::vector<Decision>& decisions) {
  const Places& places = asked.places;
  std::vector<std::size_t> begin;  // of each group's places
  for (std::size_t row = 0; row < places.place.size(); ++row) {
    if (places.stands_at(row) == 0) continue;
    const auto group = static_cast<std::size_t>(places.group[row]);
    if (group + 2 > begin.size()) begin.resize(group + 2);
    ++begin[group + 1];
  }
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  const std::size_t ranked = begin.empty() ? 0 : begin.back();
  const bool from_last = asked.rule.end == Take::End::last;
  const auto turn_of = [&](std::size_t row) {
    const auto group = static_cast<std::size_t>(places.group[row]);
    const std::size_t stands = places.stands_at(row);
    return from_last ? begin[group + 1] - stands : begin[group] + stands - 1;
  };
  const auto is_candidate = [&](std::size_t row) {
    return places.stands_at(row) != 0 &&
           !std::holds_alternative<ByOtherAward>(decisions[row].outcome);
  };
  std::vector<std::size_t> next(ranked + 1);  // how many have this turn; then where the next goes
  for (std::size_t row = 0; row < places.place.size(); ++row)
    if (is_candidate(row)) ++next[turn_of(row) + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<std::size_t> rows(next.back());
  for (std::size_t row = 0; row < places.place.size(); ++row)
    if (is_candidate(row)) rows[next[turn_of(row)]++] = row;
  return rows;
}

// As many of the first rows as have the same number.
template <class Number>
std::size_t alike(Rows rows, const Number& number) {
  std::size_t count = 1;
  while (count < rows.size() && number(rows[count]) == number(rows[0])) ++count;
  return count;
}

std::int64_t number_for(const Column& number, Rows group) {
  const auto row = std::ranges::find_if(group, [&](auto one) { return number.has_value(one); });
  if (row == group.end()) return 0;
  const auto whole = number.value(*row).rounded(RoundingMode::floor, 1).whole();
  return std::max<std::int64_t>(0, whole.value_or(std::numeric_limits<std::int64_t>::max()));
}

std::int64_t share_for(const Take::Share& share, const Asked& asked, Rows group) {
  const auto counted =
      share.of == Take::Share::Of::candidates
          ? static_cast<std::ptrdiff_t>(group.size())
          : std::ranges::count_if(group, [&](std::size_t row) { return asked.meets_all(row); });
  const Ratio number = share.part * static_cast<std::int64_t>(counted);
  const std::int64_t whole = number.rounded(share.mode, 1).whole().value_or(0);
  const std::int64_t raised = std::max<std::int64_t>(share.least, whole);
  return share.most ? std::min<std::int64_t>(*share.most, raised) : raised;
}

// Gives out in one group.
class Handing {
 public:
  Handing(const Asked& asked, Rows group, std::vector<Decision>& decisions)
      : asked_(asked), decisions_(decisions) {
    if (asked.rule.number) number_ = number_for(asked.columns[at(*asked.rule.number)], group);
    if (asked.rule.share) number_ = share_for(*asked.rule.share, asked, group);
    left_ = number_.value_or(0);
  }

  // To those who share a place: who fails a condition, who has it beside the number, then the
  // others.
  void to_equals(Rows equals) {
    auto& contesting = contesting_;
    contesting.clear();
    std::int64_t outside = 0;
    for (const std::size_t row : equals) {
      if (!asked_.meets_all(row)) {
        FailsCondition fails = failing(asked_, asked_.failed[row], row);
        fails.would_have_won = !number_ || left_ > 0;
        decisions_[row].outcome = std::move(fails);
        if (asked_.rule.refused == Take::Refused::left_empty) contesting.push_back(row);
      } else if (asked_.rule.outside && asked_.is_yes(*asked_.rule.outside, row)) {
        decisions_[row].outcome = GrantedOutside{asked_.places.place[row]};
        ++outside;
      } else if (is_full_for(row)) {
        decisions_[row].outcome = BeyondLimit{asked_.places.place[row]};
      } else {
        contesting.push_back(row);
      }
    }
    if (!contesting.empty() && asked_.places.waits(equals.front()))
      keep_for(std::ssize(contesting));
    else if (asked_.at_cut != nullptr &&
             (is_cut(std::ssize(contesting)) || !beyond_limit(contesting).empty()))
      to_parted(contesting);
    else
      to_tied(contesting);
    before_ += std::ssize(equals) - outside;
  }

 private:
  bool is_cut(std::int64_t contesting) const { return number_ && left_ > 0 && contesting > left_; }

  // What is left is theirs, whoever of them it will be.
  void keep_for(std::int64_t contesting) {
    behind_ += std::max<std::int64_t>(0, contesting - left_);
    left_ -= std::min(left_, contesting);
  }

  // Those tied at the cut, by the order that parts them.
  void to_parted(std::vector<std::size_t>& contesting) {
    const auto stands = [&](std::size_t row) {
      const auto place = asked_.at_cut->stands_at(row);
      return place == 0 ? std::numeric_limits<std::uint32_t>::max() : place;
    };
    std::ranges::sort(contesting, {}, [&](auto row) { return std::pair(stands(row), row); });
    for (Rows rest = contesting; !rest.empty();) {
      const std::size_t count = alike(rest, stands);
      std::vector<std::size_t> equals(rest.begin(),
                                      rest.begin() + static_cast<std::ptrdiff_t>(count));
      to_tied(equals);
      rest = rest.subspan(count);
    }
  }

  // Those of whom only some can have it under the limit are tied there, unless all are let in.
  void to_tied(std::vector<std::size_t>& contesting) {
    if (asked_.rule.ties_at_cut != Take::Ties::all_in)
      for (const auto& [likes, left] : beyond_limit(contesting)) {
        for (const std::size_t row : likes) decisions_[row] = tied(likes, left);
        std::erase_if(contesting, [&](auto row) { return std::ranges::count(likes, row) != 0; });
      }
    if (contesting.empty()) return;
    const std::int64_t missing = std::ssize(contesting) - left_;
    const Decision outcome = outcome_of(contesting);
    const bool is_tied = std::holds_alternative<TiedAtCut>(outcome.outcome) || outcome.waits();
    if (is_tied) behind_ += missing;
    for (const std::size_t row : contesting)
      if (!std::holds_alternative<FailsCondition>(decisions_[row].outcome)) {
        decisions_[row] = outcome;
        if (outcome.granted()) note_granted(row);
        if (!outcome.granted() && !is_tied) ++behind_;
      }
  }

  Decision outcome_of(Rows contesting) {
    const std::uint32_t place = asked_.places.place[contesting.front()];
    const std::int64_t sharing = std::ssize(contesting);
    if (number_ && left_ == 0) {
      if (*number_ > 0 && behind_ < asked_.rule.substitutes)
        return {Substitute{place, static_cast<std::uint32_t>(behind_) + 1}};
      return {BeyondNumber{place, last_place_}};
    }
    if (is_cut(sharing) && asked_.rule.ties_at_cut != Take::Ties::all_in)
      return tied(contesting, std::exchange(left_, 0));
    left_ -= std::min(left_, sharing);
    return {GrantedByPlace{place, number_ && before_ >= *number_, number_}};
  }

  // Nobody has it by rule; the leading group may have said who.
  Decision tied(Rows contesting, std::int64_t left) const {
    const auto sharing = static_cast<std::uint32_t>(contesting.size());
    const auto chosen = std::ranges::count_if(
        contesting, [&](std::size_t row) { return asked_.granted_by_decision(row); });
    if (asked_.rule.ties_at_cut == Take::Ties::decision && chosen < left)
      return {AwaitsDecision{sharing, static_cast<std::uint32_t>(left)}};
    return {TiedAtCut{sharing, static_cast<std::uint32_t>(left)}};
  }

  int had(const std::optional<Ratio>& alike) const {
    const auto found = alike ? had_.find(*alike) : had_.end();
    return found == had_.end() ? 0 : found->second;
  }

  // Whether so many of the row's like have it already.
  bool is_full_for(std::size_t row) const {
    const auto& limit = asked_.rule.limit;
    return limit && had(asked_.value(limit->alike, row)) >= limit->most;
  }

  // Of those who contest, the likes of whom only some can have it under the limit, and how many.
  std::vector<std::pair<std::vector<std::size_t>, std::int64_t>> beyond_limit(
      Rows contesting) const {
    if (!asked_.rule.limit) return {};
    std::map<Ratio, std::vector<std::size_t>> likes;
    for (const std::size_t row : contesting)
      if (const auto alike = asked_.value(asked_.rule.limit->alike, row))
        likes[*alike].push_back(row);
    std::vector<std::pair<std::vector<std::size_t>, std::int64_t>> beyond;
    for (auto& [alike, rows] : likes)
      if (const int left = asked_.rule.limit->most - had(alike); std::ssize(rows) > left)
        beyond.emplace_back(std::move(rows), left);
    return beyond;
  }

  void note_granted(std::size_t row) {
    last_place_ = asked_.places.place[row];
    if (!asked_.rule.limit) return;
    if (const auto alike = asked_.value(asked_.rule.limit->alike, row)) ++had_[*alike];
  }

  const Asked& asked_;
  std::vector<Decision>& decisions_;
  std::optional<std::int64_t> number_;  // none: enough for all
  std::int64_t left_ = 0;
  std::int64_t before_ = 0;  // who stand before, but for those who have it beside the number
  std::int64_t behind_ = 0;  // who meet every condition, and get nothing for lack of what is left
  std::uint32_t last_place_ = 0;
  std::map<Ratio, int> had_;  // by Take::limit
  std::vector<std::size_t> contesting_;
};

void apply(RecordedDecision recorded, Decision& decision) {
  if (recorded == RecordedDecision::granted && !decision.granted())
    decision.outcome = GrantedByDecision{};
  if (recorded == RecordedDecision::refused && (decision.granted() || decision.waits()))
    decision.outcome = RefusedByDecision{};
}

}  // namespace

std::vector<Decision> take(const Take& rule, const Places& places, const Places* places_at_cut,
                           const std::vector<Column>& columns,
                           const std::vector<RecordedDecision>& recorded) {
  assert(recorded.empty() || recorded.size() == places.place.size());
  assert((places_at_cut != nullptr) == rule.cut.has_value());
  const Asked asked{.rule = rule,
                    .places = places,
                    .at_cut = places_at_cut,
                    .columns = columns,
                    .recorded = recorded};
  const Column& order = columns[at(rule.order)];
  std::vector<Decision> decisions(places.place.size());
  for (std::size_t row = 0; row < decisions.size(); ++row) {
    if (places.place[row] == 0) decisions[row].outcome = NotRanked{order.state(row)};
    const auto other = places.stands_at(row) == 0 ? std::nullopt : kept_out(asked, row);
    if (other) decisions[row].outcome = *other;
  }
  const auto candidates = in_turn(asked, decisions);
  const auto group = [&](std::size_t row) { return places.group[row]; };
  const auto stands = [&](std::size_t row) { return places.stands_at(row); };
  for (Rows rest = candidates; !rest.empty();) {
    const Rows of_group = rest.first(alike(rest, group));
    Handing handing(asked, of_group, decisions);
    for (Rows others = of_group; !others.empty();) {
      const std::size_t count = alike(others, stands);
      handing.to_equals(others.first(count));
      others = others.subspan(count);
    }
    rest = rest.subspan(of_group.size());
  }
  for (std::size_t row = 0; row < recorded.size(); ++row) apply(recorded[row], decisions[row]);
  return decisions;
}

}  // namespace redbanner
