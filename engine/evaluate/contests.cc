#include "engine/evaluate/contests.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/award/allot.h"
#include "engine/rank/numbered.h"
#include "engine/rank/pairwise.h"

namespace redbanner {
namespace {

Column absent_column(std::size_t rows, State state) {
  return {0, {}, std::vector<Ratio>(rows), std::vector<State>(rows, state)};
}

}  // namespace

std::vector<std::optional<Ratio>> weights_of(const Column& by) {
  std::vector<std::optional<Ratio>> weights(by.size());
  for (std::size_t row = 0; row < by.size(); ++row)
    if (by.has_value(row)) weights[row] = by.value(row);
  return weights;
}

Column column_of(const Allot& rule, RowSetIndex, const Rows& rows, const Inputs& inputs) {
  const Column& by = inputs.column(rule.by);
  const bool waits = std::ranges::find(by.states, State::pending) != by.states.end();
  if (waits) return absent_column(rows.count, State::pending);
  const Allotment result = allot(rule, weights_of(by));
  Column column = absent_column(rows.count, State::not_applicable);
  for (std::size_t row = 0; row < rows.count && !result.exceeds; ++row) {
    column.states[row] = result.units[row].takes_part ? State::present : by.state(row);
    column.ratios[row] = result.units[row].seats;
  }
  return column;
}

namespace {

// The rows of one group, and what is known of their contests.
class Meetings {
 public:
  explicit Meetings(std::size_t count) : count_(count), has_met_(count) {}

  void meet(std::size_t one, std::size_t other, int ahead) {
    has_met_[one] = has_met_[other] = true;
    if (other < one) {
      std::swap(one, other);
      ahead = -ahead;
    }
    auto& met = met_.try_emplace({one, other}, Encounter{one, other}).first->second;
    if (ahead > 0) ++met.ahead;
    if (ahead < 0) ++met.behind;
  }
  void wait() { waits_ = true; }
  bool waits() const { return waits_; }
  bool has_met(std::size_t one) const { return has_met_[one]; }

  Encounters encounters() const {
    Encounters all{count_, {}};
    for (const auto& [pair, met] : met_) all.pairs.push_back(met);
    return all;
  }

 private:
  std::size_t count_;
  std::vector<bool> has_met_;
  bool waits_ = false;
  std::map<std::pair<std::size_t, std::size_t>, Encounter> met_;
};

// A row of a list, of one who stands in a group.
struct Side {
  std::int64_t contest;
  std::size_t group;
  std::size_t member;  // of the group
  std::int64_t rank;   // the higher is ahead
  auto together() const { return std::pair(contest, group); }
};

// Where each row stands in its group; of who is in none, the group is beyond all.
struct Membership {
  std::vector<std::size_t> group, member;
};
Membership membership(const Groups& groups, std::size_t rows) {
  Membership known{std::vector<std::size_t>(rows, groups.count()), std::vector<std::size_t>(rows)};
  for (std::size_t group = 0; group < groups.count(); ++group)
    for (std::size_t member = 0; member < groups.of(group).size(); ++member) {
      known.group[groups.of(group)[member]] = group;
      known.member[groups.of(group)[member]] = member;
    }
  return known;
}

std::vector<Side> sides_of(const Pairwise::Part& part, const Membership& known, RowSetIndex set,
                           const Inputs& inputs, std::vector<Meetings>& groups) {
  const Column& of = inputs.column(part.of);
  const Column& contest = inputs.column(part.contest);
  const auto ranks = numbered(of);
  const auto above = rows_above(inputs.sets(), inputs.set_of(part.of), set);
  std::vector<Side> sides;
  for (std::size_t row = 0; row < of.size(); ++row) {
    if (above[row] < 0) continue;
    const auto entrant = static_cast<std::size_t>(above[row]);
    const std::size_t group = known.group[entrant];
    if (group == groups.size()) continue;
    if (of.state(row) == State::pending) groups[group].wait();
    if (!of.has_value(row) || !contest.has_value(row)) continue;
    sides.push_back(
        {contest.value(row).whole().value_or(0), group, known.member[entrant], ranks[row]});
  }
  std::ranges::stable_sort(sides, {}, &Side::together);
  return sides;
}

void meet_all(const std::vector<Side>& sides, bool lower_is_ahead, std::vector<Meetings>& groups) {
  const auto sign = [&](std::int64_t lead) {
    const int ahead = (lead > 0 ? 1 : 0) - (lead < 0 ? 1 : 0);
    return lower_is_ahead ? -ahead : ahead;
  };
  for (std::size_t first = 0; first < sides.size(); ++first)
    for (std::size_t next = first + 1;
         next < sides.size() && sides[next].together() == sides[first].together(); ++next)
      if (sides[first].member != sides[next].member)
        groups[sides[first].group].meet(sides[first].member, sides[next].member,
                                        sign(sides[first].rank - sides[next].rank));
}

}  // namespace

Column column_of(const Pairwise& pairwise, RowSetIndex set, const Rows& rows,
                 const Inputs& inputs) {
  const Groups grouped = groups_by(inputs.column(pairwise.group));
  std::vector<Meetings> groups;
  for (std::size_t group = 0; group < grouped.count(); ++group)
    groups.emplace_back(grouped.of(group).size());
  const Membership known = membership(grouped, rows.count);
  for (const auto& part : pairwise.parts)
    meet_all(sides_of(part, known, set, inputs, groups), pairwise.lower_is_ahead, groups);
  Column column = absent_column(rows.count, State::not_applicable);
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const Encounters met = groups[group].encounters();
    const bool by_paths = pairwise.method == Pairwise::Method::schulze;
    if (met.pairs.empty() && !groups[group].waits()) continue;
    const auto cells = groups[group].waits() ? std::vector<std::int64_t>(met.count)
                       : by_paths            ? schulze(met)
                                             : copeland(met);
    for (std::size_t member = 0; member < met.count; ++member) {
      const std::size_t row = grouped.of(group)[member];
      if (groups[group].waits()) column.states[row] = State::pending;
      if (groups[group].waits() || !groups[group].has_met(member)) continue;
      column.states[row] = State::present;
      column.ratios[row] = cells[member];
    }
  }
  return column;
}

}  // namespace redbanner
