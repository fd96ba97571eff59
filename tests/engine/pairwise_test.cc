#include "engine/rank/pairwise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <sstream>

#include "tests/case_name.h"

namespace redbanner {
namespace {

// "5 ACBED": five ballots that put A before C before B …; those that a ballot leaves out stand
// behind all of it, equal.
struct Ballots {
  int count;
  std::string order;
};
std::vector<Ballots> ballots_in(const std::string& text) {
  std::vector<Ballots> ballots;
  std::istringstream words(text);
  for (Ballots one; words >> one.count >> one.order;) ballots.push_back(one);
  return ballots;
}

Encounters encounters_of(const std::vector<Ballots>& ballots, std::size_t candidates) {
  Encounters group{candidates, {}};
  for (std::size_t one = 0; one < candidates; ++one)
    for (std::size_t other = one + 1; other < candidates; ++other) {
      Encounter met{one, other};
      for (const auto& [count, order] : ballots) {
        const auto mine = order.find(static_cast<char>('A' + one));
        const auto theirs = order.find(static_cast<char>('A' + other));
        if (mine < theirs) met.ahead += count;
        if (theirs < mine) met.behind += count;
      }
      group.pairs.push_back(met);
    }
  return group;
}

std::string text_of(const std::vector<std::int64_t>& numbers) {
  std::string text;
  for (const auto number : numbers) text += (text.empty() ? "" : " ") + std::to_string(number);
  return text;
}

struct BallotsCase {
  const char* name;
  std::size_t candidates;
  const char* ballots;
  const char* schulze;   // places of A, B, C …
  const char* copeland;  // scores
};

const BallotsCase ballots_cases[] = {
    // Wikipedia, "Schulze method": 45 ballots, E > A > C > B > D.
    {"FortyFiveBallots", 5, "5 ACBED 5 ADECB 8 BEDAC 3 CABED 7 CAEBD 2 CBADE 7 DCEBA 8 EBADC",
     "2 4 3 5 1", "0 0 0 -2 2"},
    // Wikipedia, "Condorcet method": the capital of Tennessee. A Memphis, B Nashville, C
    // Chattanooga, D Knoxville; Nashville beats all others, Memphis none.
    {"TheCapitalOfTennessee", 4, "42 ABCD 26 BCDA 15 CDBA 17 DCBA", "4 1 2 3", "-3 3 1 -1"},
    {"ACircleOfThree", 3, "2 ABC 2 BCA 2 CAB", "1 1 1", "0 0 0"},
    // A beats B 6:3, B beats C 7:2, C beats A 5:4: the weakest of the three is overruled.
    {"ACircleWithAWeakestLink", 3, "4 ABC 3 BCA 2 CAB", "1 2 3", "0 0 0"},
    {"WhoAreEqualStayEqual", 3, "1 ABC 1 BAC", "1 1 3", "1 1 -2"},
    {"NobodyMet", 2, "", "1 1", "0 0"},
    {"Nobody", 0, "", "", ""},
};

class BallotsTest : public testing::TestWithParam<BallotsCase> {};

TEST_P(BallotsTest, ComeOutAsPublished) {
  const auto& param = GetParam();
  const auto group = encounters_of(ballots_in(param.ballots), param.candidates);
  EXPECT_EQ(text_of(schulze(group)), param.schulze);
  EXPECT_EQ(text_of(copeland(group)), param.copeland);
}

INSTANTIATE_TEST_SUITE_P(Published, BallotsTest, testing::ValuesIn(ballots_cases),
                         case_name<BallotsCase>);

// --- What must hold for any contests
// ---------------------------------------------------------------

Encounters drawn(std::mt19937& chance) {
  const auto upto = [&](int most) { return std::uniform_int_distribution(0, most)(chance); };
  Encounters group{static_cast<std::size_t>(1 + upto(5)), {}};
  for (std::size_t one = 0; one < group.count; ++one)
    for (std::size_t other = one + 1; other < group.count; ++other)
      if (upto(5) != 0) group.pairs.push_back({one, other, upto(6), upto(6)});
  return group;
}

std::int32_t won(const Encounters& group, std::size_t one, std::size_t other) {
  for (const auto& met : group.pairs) {
    if (met.one == one && met.other == other && met.ahead > met.behind) return met.ahead;
    if (met.one == other && met.other == one && met.behind > met.ahead) return met.behind;
  }
  return 0;
}

// Every path without a circle, one by one.
std::int32_t strongest(const Encounters& group, std::size_t from, std::size_t to,
                       std::vector<bool>& been) {
  std::int32_t best = won(group, from, to);
  been[from] = true;
  for (std::size_t over = 0; over < group.count; ++over)
    if (!been[over] && over != to && won(group, from, over) > 0)
      best = std::max(best, std::min(won(group, from, over), strongest(group, over, to, been)));
  been[from] = false;
  return best;
}

// Whom none of those who are left beats, round by round.
std::vector<std::int64_t> schulze_by_all_paths(const Encounters& group) {
  const auto path = [&](std::size_t from, std::size_t to) {
    std::vector<bool> been(group.count);
    return strongest(group, from, to, been);
  };
  std::vector<std::int64_t> places(group.count);
  for (std::int64_t placed = 0; placed < static_cast<std::int64_t>(group.count);) {
    std::vector<std::size_t> next;
    for (std::size_t one = 0; one < group.count; ++one) {
      bool is_beaten = places[one] != 0;
      for (std::size_t other = 0; other < group.count; ++other)
        is_beaten = is_beaten ||
                    (other != one && places[other] == 0 && path(other, one) > path(one, other));
      if (!is_beaten) next.push_back(one);
    }
    for (const auto one : next) places[one] = placed + 1;
    placed += std::ssize(next);
    if (next.empty()) break;
  }
  return places;
}

TEST(Pairwise, SchulzeFindsTheStrongestOfAllPaths) {
  std::mt19937 chance(1);
  for (int round = 0; round < 1000; ++round) {
    const Encounters group = drawn(chance);
    EXPECT_EQ(schulze(group), schulze_by_all_paths(group));
  }
}

TEST(Pairwise, WhoBeatsAllOthersIsFirstAlone) {
  std::mt19937 chance(2);
  int met = 0;
  for (int round = 0; round < 1000; ++round) {
    const Encounters group = drawn(chance);
    const auto places = schulze(group);
    const auto scores = copeland(group);
    for (std::size_t one = 0; one < group.count; ++one) {
      std::size_t beaten = 0;
      for (std::size_t other = 0; other < group.count; ++other)
        beaten += won(group, one, other) > 0 ? 1 : 0;
      if (beaten + 1 != group.count) continue;
      ++met;
      EXPECT_EQ(places[one], 1);
      EXPECT_EQ(std::ranges::count(places, 1), 1);
      EXPECT_EQ(std::ranges::max(scores), scores[one]);
      EXPECT_EQ(std::ranges::count(scores, scores[one]), 1);
    }
  }
  EXPECT_GT(met, 100);
}

TEST(Pairwise, TheOrderOfEntrantsMeansNothing) {
  std::mt19937 chance(3);
  for (int round = 0; round < 1000; ++round) {
    const Encounters group = drawn(chance);
    std::vector<std::size_t> moved(group.count);
    std::iota(moved.begin(), moved.end(), std::size_t{0});
    std::ranges::shuffle(moved, chance);
    Encounters other{group.count, {}};
    for (const auto& met : group.pairs) {
      Encounter one{moved[met.one], moved[met.other], met.ahead, met.behind};
      if (one.one > one.other) one = {one.other, one.one, one.behind, one.ahead};
      other.pairs.push_back(one);
    }
    for (const auto method : {schulze, copeland}) {
      const auto before = method(group);
      const auto after = method(other);
      for (std::size_t one = 0; one < group.count; ++one) EXPECT_EQ(after[moved[one]], before[one]);
    }
  }
}

}  // namespace
}  // namespace redbanner
