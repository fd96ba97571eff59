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

// All groups, and who stands where in them.
struct AllContests {
  Groups rows;
  Membership known;
  std::vector<Meetings> groups;
};
AllContests all_contests(const Pairwise& pairwise, RowSetIndex set, const Inputs& inputs) {
  AllContests all{groups_by(inputs.column(pairwise.group)), {}, {}};
  for (std::size_t group = 0; group < all.rows.count(); ++group)
    all.groups.emplace_back(all.rows.of(group).size());
  all.known = membership(all.rows, inputs.rows(set).count);
  for (const auto& part : pairwise.parts)
    meet_all(sides_of(part, all.known, set, inputs, all.groups), pairwise.lower_is_ahead,
             all.groups);
  return all;
}

// Each one's score, or place.
std::vector<std::int64_t> compared(const Pairwise& pairwise, const Encounters& met) {
  return pairwise.method == Pairwise::Method::schulze ? schulze(met) : copeland(met);
}

}  // namespace

Column column_of(const Pairwise& pairwise, RowSetIndex set, const Rows& rows,
                 const Inputs& inputs) {
  const AllContests all = all_contests(pairwise, set, inputs);
  Column column = absent_column(rows.count, State::not_applicable);
  for (std::size_t group = 0; group < all.groups.size(); ++group) {
    const Meetings& meetings = all.groups[group];
    const Encounters met = meetings.encounters();
    if (meetings.waits())
      for (const std::size_t row : all.rows.of(group)) column.states[row] = State::pending;
    if (meetings.waits() || met.pairs.empty()) continue;
    const auto cells = compared(pairwise, met);
    for (std::size_t member = 0; member < met.count; ++member) {
      if (!meetings.has_met(member)) continue;
      const std::size_t row = all.rows.of(group)[member];
      column.states[row] = State::present;
      column.ratios[row] = cells[member];
    }
  }
  return column;
}

std::vector<Met> met_by(std::size_t row, const Pairwise& pairwise, RowSetIndex set,
                        const Inputs& inputs) {
  const AllContests all = all_contests(pairwise, set, inputs);
  const std::size_t group = all.known.group[row];
  if (group == all.groups.size()) return {};
  std::vector<Met> met;
  for (const Encounter& pair : all.groups[group].encounters().pairs) {
    if (pair.one == all.known.member[row])
      met.push_back({all.rows.of(group)[pair.other], pair.ahead, pair.behind});
    if (pair.other == all.known.member[row])
      met.push_back({all.rows.of(group)[pair.one], pair.behind, pair.ahead});
  }
  return met;
}

}  // namespace redbanner
