#include <gtest/gtest.h>

#include <random>
#include <tuple>

#include "engine/award/exchange.h"

namespace redbanner {
namespace {

class Chance {
 public:
  explicit Chance(unsigned seed) : generator_(seed) {}
  std::int64_t upto(std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>(0, most)(generator_);
  }
  bool one_in(std::int64_t many) { return upto(many - 1) == 0; }

 private:
  std::mt19937 generator_;
};

struct Drawn {
  std::vector<Standing> standing;
  std::vector<ShareLimits> shares;
};

constexpr int most_units = 4;

// Up to eleven people in up to four units; each unit proposes its best.
Drawn drawn(Chance& chance) {
  Drawn one;
  const auto shares = static_cast<std::size_t>(1 + chance.upto(2));
  const std::int64_t units = 1 + chance.upto(most_units - 1);
  for (std::int64_t who = chance.upto(10); who >= 0; --who) {
    Standing person;
    person.unit = static_cast<std::size_t>(chance.upto(units - 1));
    person.worth = Ratio(chance.upto(6), 2);
    for (std::size_t share = 0; share < shares; ++share) person.in.push_back(chance.one_in(2));
    person.is_chosen = chance.one_in(2);
    person.is_fixed = person.is_chosen && chance.one_in(6);
    one.standing.push_back(person);
  }
  for (std::size_t share = 0; share < shares; ++share) {
    ShareLimits limits{chance.upto(3)};
    if (chance.one_in(2)) limits.most = limits.least + chance.upto(2);
    one.shares.push_back(limits);
  }
  return one;
}

bool is_allowed(const Drawn& drawn, unsigned chosen) {
  std::vector<std::int64_t> in_unit(most_units);
  std::vector<std::int64_t> in_share(drawn.shares.size());
  for (std::size_t who = 0; who < drawn.standing.size(); ++who) {
    const Standing& one = drawn.standing[who];
    const bool is_in = (chosen >> who & 1U) != 0;
    if (one.is_fixed && !is_in) return false;
    in_unit[one.unit] += (is_in ? 1 : 0) - (one.is_chosen ? 1 : 0);
    for (std::size_t share = 0; share < drawn.shares.size(); ++share)
      in_share[share] += is_in && one.in[share] ? 1 : 0;
  }
  for (const auto surplus : in_unit)
    if (surplus != 0) return false;
  for (std::size_t share = 0; share < drawn.shares.size(); ++share) {
    const ShareLimits& limits = drawn.shares[share];
    if (in_share[share] < limits.least || (limits.most && in_share[share] > *limits.most))
      return false;
  }
  return true;
}

struct Best {
  bool is_possible = false;
  std::pair<Ratio, std::int64_t> badness;  // lost, entering
  int ways = 0;
};

// Every choice, one by one.
Best best_of_all(const Drawn& drawn) {
  Best best;
  for (unsigned chosen = 0; chosen < 1U << drawn.standing.size(); ++chosen) {
    if (!is_allowed(drawn, chosen)) continue;
    std::pair<Ratio, std::int64_t> badness;
    for (std::size_t who = 0; who < drawn.standing.size(); ++who) {
      const Standing& one = drawn.standing[who];
      const bool is_in = (chosen >> who & 1U) != 0;
      if (one.is_chosen && !is_in) badness.first += one.worth;
      if (!one.is_chosen && is_in) {
        badness.first += -one.worth;
        ++badness.second;
      }
    }
    if (!best.is_possible || badness < best.badness) best = {true, badness, 0};
    if (badness == best.badness) ++best.ways;
  }
  return best;
}

unsigned chosen_after(const Drawn& drawn, const Exchange& exchange) {
  unsigned chosen = 0;
  for (std::size_t who = 0; who < drawn.standing.size(); ++who)
    if (drawn.standing[who].is_chosen) chosen |= 1U << who;
  for (const auto who : exchange.leave) chosen &= ~(1U << who);
  for (const auto who : exchange.enter) chosen |= 1U << who;
  return chosen;
}

TEST(Exchange, IsTheBestOfAllChoices) {
  Chance chance(2026);
  for (int round = 0; round < 1500; ++round) {
    const Drawn one = drawn(chance);
    const Best best = best_of_all(one);
    const Exchange exchange = best_exchange(one.standing, one.shares);
    if (!best.is_possible) {
      EXPECT_EQ(exchange.outcome, Exchange::Outcome::impossible);
      continue;
    }
    ASSERT_EQ(exchange.outcome, Exchange::Outcome::best);
    EXPECT_EQ(exchange.loss, best.badness.first);
    EXPECT_EQ(std::ssize(exchange.enter), best.badness.second);
    EXPECT_EQ(exchange.has_equals, best.ways > 1);
    EXPECT_TRUE(is_allowed(one, chosen_after(one, exchange)));
  }
}

// Where not all choices are followed, what is said holds all the same.
TEST(Exchange, SaysNothingFalseWhereNotAllAreFollowed) {
  Chance chance(7);
  int bounded = 0;
  for (int round = 0; round < 1500; ++round) {
    const Drawn one = drawn(chance);
    const Best best = best_of_all(one);
    const Exchange exchange = best_exchange(one.standing, one.shares, 2);
    if (exchange.outcome == Exchange::Outcome::impossible) {
      EXPECT_FALSE(best.is_possible);
      continue;
    }
    if (!best.is_possible) {
      EXPECT_EQ(exchange.outcome, Exchange::Outcome::unknown);
      continue;
    }
    EXPECT_LE(exchange.no_less_than, best.badness.first);
    if (exchange.outcome == Exchange::Outcome::unknown) continue;
    EXPECT_GE(exchange.loss, best.badness.first);
    EXPECT_TRUE(is_allowed(one, chosen_after(one, exchange)));
    bounded += exchange.outcome == Exchange::Outcome::bounded ? 1 : 0;
  }
  EXPECT_GT(bounded, 100);
}

// Sixty of three hundred people in twenty units, two shares: looked through to the end.
TEST(Exchange, IsProvedForAListAsLongAsRealOnes) {
  Chance chance(3);
  std::vector<Standing> standing;
  for (std::size_t who = 0; who < 300; ++who)
    standing.push_back({who / 15,
                        Ratio(chance.upto(1000), 10),
                        {chance.one_in(3), chance.one_in(5)},
                        who % 15 < 3,
                        false});
  const auto exchange = best_exchange(standing, {{36}, {0, 6}});
  EXPECT_EQ(exchange.outcome, Exchange::Outcome::best);
}

}  // namespace
}  // namespace redbanner
