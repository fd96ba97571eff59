#include "engine/rank/pairwise.h"

#include <algorithm>

namespace redbanner {

std::vector<std::int64_t> copeland(const Encounters& group) {
  std::vector<std::int64_t> scores(group.count);
  for (const Encounter& met : group.pairs) {
    const std::int64_t won = (met.ahead > met.behind ? 1 : 0) - (met.ahead < met.behind ? 1 : 0);
    scores[met.one] += won;
    scores[met.other] -= won;
  }
  return scores;
}

namespace {

// From each to each; 0: there is no path.
struct Strengths {
  std::size_t count;
  std::vector<std::int32_t> cells = std::vector<std::int32_t>(count * count);
  std::int32_t* from(std::size_t one) { return cells.data() + one * count; }
  std::int32_t of(std::size_t one, std::size_t other) const { return cells[one * count + other]; }
};

// Floyd's and Warshall's way.
Strengths strongest_paths(const Encounters& group) {
  Strengths paths{group.count};
  for (const Encounter& met : group.pairs) {
    if (met.ahead > met.behind) paths.from(met.one)[met.other] = met.ahead;
    if (met.ahead < met.behind) paths.from(met.other)[met.one] = met.behind;
  }
  for (std::size_t over = 0; over < group.count; ++over)
    for (std::size_t from = 0; from < group.count; ++from) {
      const std::int32_t there = paths.of(from, over);
      if (there == 0 || from == over) continue;
      std::int32_t* const reached = paths.from(from);
      const std::int32_t* const onward = paths.from(over);
      for (std::size_t to = 0; to < group.count; ++to)
        reached[to] = std::max(reached[to], std::min(there, onward[to]));
    }
  return paths;
}

}  // namespace

std::vector<std::int64_t> schulze(const Encounters& group) {
  const Strengths paths = strongest_paths(group);
  const auto beats = [&](std::size_t one, std::size_t other) {
    return one != other && paths.of(one, other) > paths.of(other, one);
  };
  // How many of those without a place beat each: whom none beats comes next.
  std::vector<std::size_t> beaten_by(group.count);
  for (std::size_t one = 0; one < group.count; ++one)
    for (std::size_t other = 0; other < group.count; ++other)
      if (beats(other, one)) ++beaten_by[one];
  std::vector<std::int64_t> places(group.count);
  std::vector<std::size_t> next;
  for (std::size_t placed = 0; placed < group.count; placed += next.size()) {
    next.clear();
    for (std::size_t one = 0; one < group.count; ++one)
      if (places[one] == 0 && beaten_by[one] == 0) next.push_back(one);
    if (next.empty()) break;  // never: who beats whom runs in no circle
    for (const std::size_t one : next) places[one] = static_cast<std::int64_t>(placed) + 1;
    for (const std::size_t one : next)
      for (std::size_t other = 0; other < group.count; ++other)
        if (beats(one, other)) --beaten_by[other];
  }
  return places;
}

}  // namespace redbanner
