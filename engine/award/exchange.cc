#include "engine/award/exchange.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace redbanner {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

// How many were chosen: in all shares, then in the unit at hand.
using Counts = std::vector<std::int64_t>;

// The best way to some counts: less worth is lost, then fewer are exchanged.
struct Way {
  Ratio lost;
  std::int64_t entering = 0;
  bool has_equals = false;
  std::size_t last = nobody;  // step of the path, Search::path
  auto badness() const { return std::pair(lost, entering); }
};

struct Found {
  bool is_complete = true;  // every choice was looked at
  std::optional<Way> way;
  std::vector<bool> chosen;
};

class Search {
 public:
  Search(const std::vector<Standing>& standing, const std::vector<ShareLimits>& shares,
         const std::vector<std::size_t>& asked, std::size_t most_states)
      : standing_(standing), shares_(shares), asked_(asked), most_states_(most_states) {}

  Found run() && {
    std::vector<std::size_t> order(standing_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t one) { return standing_[one].unit; });
    ways_[Counts(asked_.size() + 1)] = {};
    for (auto begin = order.begin(); begin != order.end();) {
      const auto end = std::find_if(begin, order.end(), [&](std::size_t one) {
        return standing_[one].unit != standing_[*begin].unit;
      });
      choose_in_unit({begin, end});
      begin = end;
    }
    return best();
  }

 private:
  struct Step {
    std::size_t who;
    std::size_t before;
  };

  void choose_in_unit(const std::vector<std::size_t>& unit) {
    const auto places =
        std::ranges::count_if(unit, [&](std::size_t one) { return standing_[one].is_chosen; });
    std::int64_t others = std::ssize(unit);
    for (const std::size_t one : unit) choose(one, places, --others);
    std::map<Counts, Way> ways;
    for (auto& [counts, way] : ways_) {
      Counts next = counts;
      next.back() = 0;
      ways.emplace(std::move(next), std::move(way));
    }
    ways_ = std::move(ways);
  }

  // With and without one, where the unit still can have its `places`.
  void choose(std::size_t who, std::int64_t places, std::int64_t others) {
    const Standing& one = standing_[who];
    std::map<Counts, Way> ways;
    for (const auto& [counts, way] : ways_) {
      if (!one.is_fixed && counts.back() + others >= places) {
        Way without = way;
        if (one.is_chosen) without.lost += one.worth;
        keep(ways, counts, std::move(without));
      }
      if (counts.back() == places) continue;
      Counts more = counts;
      if (!count(one, more)) continue;
      Way with = way;
      if (!one.is_chosen) {
        with.lost += -one.worth;
        ++with.entering;
      }
      with.last = path_.size();
      if (keep(ways, std::move(more), std::move(with))) path_.push_back({who, way.last});
    }
    ways_ = std::move(ways);
    if (ways_.size() > most_states_) follow_the_best();
  }

  // Above what is needed one is like another, where there is no limit; nothing beyond a limit.
  bool count(const Standing& one, Counts& counts) const {
    ++counts.back();
    for (std::size_t i = 0; i < asked_.size(); ++i) {
      const ShareLimits& limits = shares_[asked_[i]];
      if (!one.in[asked_[i]]) continue;
      ++counts[i];
      if (limits.most && counts[i] > *limits.most) return false;
      if (!limits.most) counts[i] = std::min(counts[i], limits.least);
    }
    return true;
  }

  // Whether it is the best way there so far.
  static bool keep(std::map<Counts, Way>& ways, Counts counts, Way way) {
    const auto [known, is_new] = ways.try_emplace(std::move(counts), way);
    if (is_new) return true;
    Way& best = known->second;
    const bool is_better = way.badness() < best.badness();
    if (is_better)
      best = std::move(way);
    else if (way.badness() == best.badness())
      best.has_equals = true;
    return is_better;
  }

  void follow_the_best() {
    is_complete_ = false;
    std::vector<std::pair<Counts, Way>> all(ways_.begin(), ways_.end());
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(most_states_);
    const auto is_better = [&](const auto& a, const auto& b) {
      return std::tuple(missing(a.first), a.second.badness()) <
             std::tuple(missing(b.first), b.second.badness());
    };
    std::ranges::nth_element(all, middle, is_better);
    ways_ = {all.begin(), middle};
  }

  // How many are missing in all shares together.
  std::int64_t missing(const Counts& counts) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < asked_.size(); ++i)
      sum += std::max<std::int64_t>(0, shares_[asked_[i]].least - counts[i]);
    return sum;
  }

  Found best() const {
    Found found{is_complete_, {}, std::vector<bool>(standing_.size())};
    std::map<Counts, Way> end;
    for (const auto& [counts, way] : ways_)
      if (missing(counts) == 0) keep(end, {}, way);
    if (end.empty()) return found;
    found.way = end.begin()->second;
    for (auto step = found.way->last; step != nobody; step = path_[step].before)
      found.chosen[path_[step].who] = true;
    return found;
  }

  const std::vector<Standing>& standing_;
  const std::vector<ShareLimits>& shares_;
  const std::vector<std::size_t>& asked_;  // which shares
  std::size_t most_states_;
  bool is_complete_ = true;
  std::map<Counts, Way> ways_;
  std::vector<Step> path_;
};

// What is lost where every unit takes its best, whatever the shares are; below 0 where others are
// proposed than those.
Ratio loss_of_the_best(const std::vector<Standing>& standing) {
  std::map<std::size_t, std::vector<Ratio>> worths;
  std::map<std::size_t, std::size_t> places;
  Ratio loss = 0;
  for (const Standing& one : standing) {
    if (one.is_fixed) continue;
    worths[one.unit].push_back(one.worth);
    if (!one.is_chosen) continue;
    ++places[one.unit];
    loss += one.worth;
  }
  for (auto& [unit, each] : worths) {
    std::ranges::sort(each, std::greater<>());
    for (std::size_t place = 0; place < places[unit]; ++place) loss += -each[place];
  }
  return loss;
}

// The loss that the shares need one by one is needed by all of them together; nothing where one of
// them cannot hold.
std::optional<Ratio> bound(const std::vector<Standing>& standing,
                           const std::vector<ShareLimits>& shares, std::size_t most_states) {
  Ratio most = loss_of_the_best(standing);
  for (std::size_t share = 0; share < shares.size(); ++share) {
    const std::vector<std::size_t> alone = {share};
    const Found found = Search(standing, shares, alone, most_states).run();
    if (!found.is_complete) continue;
    if (!found.way) return std::nullopt;
    most = std::max(most, found.way->lost);
  }
  return most;
}

}  // namespace

Exchange best_exchange(const std::vector<Standing>& standing,
                       const std::vector<ShareLimits>& shares, std::size_t most_states) {
  using Outcome = Exchange::Outcome;
  std::vector<std::size_t> all(shares.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const Found found = Search(standing, shares, all, most_states).run();
  Exchange exchange;
  if (!found.way && found.is_complete) return {Outcome::impossible, {}, {}, 0, 0, false};
  const auto least =
      found.is_complete ? std::optional(found.way->lost) : bound(standing, shares, most_states);
  if (!least) return {Outcome::impossible, {}, {}, 0, 0, false};
  exchange.no_less_than = *least;
  if (!found.way) return exchange;
  exchange.loss = found.way->lost;
  exchange.outcome = found.is_complete ? Outcome::best : Outcome::bounded;
  exchange.has_equals = found.way->has_equals;
  for (std::size_t one = 0; one < standing.size(); ++one) {
    if (standing[one].is_chosen && !found.chosen[one]) exchange.leave.push_back(one);
    if (!standing[one].is_chosen && found.chosen[one]) exchange.enter.push_back(one);
  }
  return exchange;
}

}  // namespace redbanner
