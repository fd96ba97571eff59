#include "engine/award/allot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <sstream>

#include "tests/case_name.h"

namespace redbanner {
namespace {

using Method = Allot::Method;
using Weights = std::vector<std::optional<Ratio>>;

constexpr auto hare = Method::largest_remainder;
constexpr auto webster = Method::sainte_lague;
constexpr auto jefferson = Method::d_hondt;
constexpr auto hill = Method::huntington_hill;
constexpr auto stated = Method::stated;

Weights weights_in(const std::string& text) {
  Weights weights;
  std::istringstream words(text);
  for (std::string word; words >> word;)
    weights.push_back(word == "-" ? std::nullopt : Ratio::parse(word));
  return weights;
}

// "3 2 1", then what was not given: "left 1"; '=' behind who has an equal claim to it; "needs 12".
std::string text_of(const Allotment& all) {
  if (all.exceeds) return "needs " + std::to_string(all.needed);
  std::string text;
  for (const Seats& one : all.units) {
    text += text.empty() ? "" : " ";
    text += one.takes_part ? std::to_string(one.seats) : "-";
    if (one.tied) text += "=";
  }
  if (all.left > 0) text += " left " + std::to_string(all.left);
  return text;
}

struct AllotCase {
  const char* name;
  Method method;
  std::int64_t total;
  const char* weights;
  const char* expected;
  std::int64_t least = 0;
  std::int64_t most = 0;  // 0: no limit
  Allot::Ties ties = Allot::Ties::left;
};

// Six parties, 100,000 votes, ten seats: Wikipedia, "Largest remainder method" and "Highest
// averages method".
#define SIX_PARTIES "47000 16000 15900 12000 6000 3100"
// Four parties, 230,000 votes, eight seats: Wikipedia, "D'Hondt method", "Webster/Sainte-Laguë
// method".
#define FOUR_PARTIES "100000 80000 30000 20000"
// The first census of the United States, by name of the state, Connecticut first: Balinski and
// Young, Fair Representation (1982), chapter 2 and appendix B.
#define STATES_1790                                                                  \
  "236841 55540 70835 68705 278514 475327 141822 179570 331589 353523 432879 68446 " \
  "206236 85533 630560"

const AllotCase allot_cases[] = {
    {"SixPartiesByHare", hare, 10, SIX_PARTIES, "5 2 1 1 1 0"},
    {"SixPartiesByDHondt", jefferson, 10, SIX_PARTIES, "5 2 2 1 0 0"},
    {"SixPartiesBySainteLague", webster, 10, SIX_PARTIES, "4 2 2 1 1 0"},
    {"SixPartiesByHuntingtonHill", hill, 10, SIX_PARTIES, "4 2 1 1 1 1"},
    {"FourPartiesByDHondt", jefferson, 8, FOUR_PARTIES, "4 3 1 0"},
    {"FourPartiesBySainteLague", webster, 8, FOUR_PARTIES, "3 3 1 1"},
    // Hamilton's bill for 120 seats, vetoed by Washington; Jefferson's 105, in force from 1793.
    {"HamiltonsBillOf1792", hare, 120, STATES_1790, "8 2 2 2 9 16 5 6 11 12 14 2 7 3 21"},
    {"JeffersonsHouseOf1793", jefferson, 105, STATES_1790, "7 1 2 2 8 14 4 5 10 10 13 2 6 2 19"},
    // Wikipedia, "Apportionment paradox": with one seat more C loses one.
    {"BeforeTheAlabamaParadox", hare, 10, "6 6 2", "4 4 2"},
    {"TheAlabamaParadox", hare, 11, "6 6 2", "5 5 1"},
    {"ThreeOfEqualClaimToTwoSeats", webster, 11, "6 6 2", "4= 4= 1= left 2"},
    {"ALastSeatOfEqualClaimIsNobodys", hare, 3, "1 1", "1= 1= left 1"},
    {"ALastSeatOfEqualClaimIsNobodysByDivisors", jefferson, 3, "1 1", "1= 1= left 1"},
    {"EqualRemaindersThatAllFit", hare, 4, "9 9 2", "2 2 0"},
    {"TheLargerFirst", jefferson, 2, "2 1", "2 0", 0, 0, Allot::Ties::larger_first},
    {"WithoutItBothWait", jefferson, 2, "2 1", "1= 0= left 1"},
    {"TheLargerFirstLeavesEqualsEqual", jefferson, 3, "1 1", "1= 1= left 1", 0, 0,
     Allot::Ties::larger_first},
    {"EqualRemaindersOfUnequalUnits", hare, 2, "3 1", "1= 0= left 1"},
    {"TheLargerFirstOfRemaindersSaid", hare, 2, "3 1", "2 0", 0, 0, Allot::Ties::larger_first},
    {"EveryoneHasTheLeastByHare", hare, 10, "90 9 1", "8 1 1", 1},
    {"EveryoneHasTheLeastByDHondt", jefferson, 10, "90 9 1", "8 1 1", 1},
    {"NobodyHasMoreThanTheMostByHare", hare, 10, "90 9 6", "5 3 2", 0, 5},
    {"NobodyHasMoreThanTheMostByDHondt", jefferson, 10, "90 9 6", "5 3 2", 0, 5},
    {"AllHaveTheMost", hare, 10, "5 3", "3 3 left 4", 0, 3},
    {"AllHaveTheMostByDivisors", webster, 10, "5 3", "3 3 left 4", 0, 3},
    {"TheLeastOfAllIsMoreThanThereIs", hare, 5, "5 3 2", "needs 6", 2},
    {"TheLeastOfAllIsMoreThanThereIsByDivisors", hill, 5, "5 3 2", "needs 6", 2},
    {"TheLeastOfAllIsWhatThereIs", webster, 6, "5 3 2", "2 2 2", 2},
    {"WhoHasNoWeightTakesNoPart", hare, 4, "3 - 1", "3 - 1", 1},
    {"WeightZeroHasTheLeast", webster, 4, "3 0 1", "2 1 1", 1},
    {"WeightZeroAloneHasNothingMore", webster, 4, "0 0", "1 1 left 2", 1},
    {"WeightZeroAloneHasNothingMoreByHare", hare, 4, "0 0", "1 1 left 2", 1},
    {"FewerSeatsThanUnitsByHuntingtonHill", hill, 2, "5 3 2", "1 1 0"},
    {"FewerSeatsThanEqualUnitsByHuntingtonHill", hill, 2, "5 3 3", "1 0= 0= left 1"},
    {"NoSeats", hare, 0, "5 3 2", "0 0 0"},
    {"NoUnits", hare, 5, "", " left 5"},
    {"StatedNumbersAreCutDown", stated, 9, "3.9 2 0.5", "3 2 0"},
    {"StatedNumbersWithinLimits", stated, 9, "9 2 0", "4 2 1", 1, 4},
    {"StatedNumbersBeyondTheTotal", stated, 9, "5 4 1", "needs 10"},
    {"StatedNumbersUpToTheTotal", stated, 9, "5 4", "5 4"},
};

class AllotTest : public testing::TestWithParam<AllotCase> {};

TEST_P(AllotTest, GivesSeats) {
  const auto& param = GetParam();
  Allot rule{param.method, {}, param.total, param.least, {}, param.ties};
  if (param.most > 0) rule.most = param.most;
  EXPECT_EQ(text_of(allot(rule, weights_in(param.weights))), param.expected);
}

INSTANTIATE_TEST_SUITE_P(Seats, AllotTest, testing::ValuesIn(allot_cases), case_name<AllotCase>);

TEST(AllotTest, SaysTheShareAndWhoGotASeatForTheRemainder) {
  const auto all = allot({hare, {}, 10}, weights_in(SIX_PARTIES));
  EXPECT_EQ(all.units[0].share, Ratio(47, 10));
  EXPECT_TRUE(all.units[0].by_remainder);
  EXPECT_FALSE(all.units[2].by_remainder);
}

// --- What must hold for any weights
// ----------------------------------------------------------------

class Chance {
 public:
  explicit Chance(unsigned seed) : generator_(seed) {}
  std::int64_t upto(std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>(0, most)(generator_);
  }
  std::mt19937& generator() { return generator_; }

 private:
  std::mt19937 generator_;
};

struct Drawn {
  Allot rule;
  Weights weights;
};

Drawn drawn(Chance& chance, Method method) {
  Drawn one{{method, {}, chance.upto(30)}, {}};
  const std::int64_t units = 1 + chance.upto(7);
  for (std::int64_t unit = 0; unit < units; ++unit)
    one.weights.emplace_back(
        Ratio(chance.upto(chance.upto(3) == 0 ? 5 : 1000), 1 + chance.upto(2)));
  if (chance.upto(2) == 0) one.rule.least = chance.upto(2);
  if (chance.upto(2) == 0) one.rule.most = one.rule.least + chance.upto(6);
  if (chance.upto(3) == 0) one.rule.ties = Allot::Ties::larger_first;
  return one;
}

std::int64_t given(const Allotment& all) {
  return std::accumulate(all.units.begin(), all.units.end(), std::int64_t{0},
                         [](std::int64_t sum, const Seats& one) { return sum + one.seats; });
}

class AllotPropertyTest : public testing::TestWithParam<Method> {};
INSTANTIATE_TEST_SUITE_P(Methods, AllotPropertyTest,
                         testing::Values(hare, webster, jefferson, hill));

constexpr int rounds = 2000;

TEST_P(AllotPropertyTest, GivesTheTotalWithinTheLimits) {
  Chance chance(1);
  for (int round = 0; round < rounds; ++round) {
    const auto [rule, weights] = drawn(chance, GetParam());
    const auto all = allot(rule, weights);
    if (all.exceeds) {
      EXPECT_GT(rule.least * static_cast<std::int64_t>(weights.size()), rule.total);
      continue;
    }
    EXPECT_EQ(given(all) + all.left, rule.total);
    for (std::size_t unit = 0; unit < weights.size(); ++unit) {
      EXPECT_GE(all.units[unit].seats, rule.least);
      EXPECT_LE(all.units[unit].seats, rule.most.value_or(rule.total));
    }
    const bool is_tied = std::ranges::any_of(all.units, &Seats::tied);
    const bool are_full = std::ranges::all_of(weights, [&](const auto& weight) {
      const auto unit = static_cast<std::size_t>(&weight - weights.data());
      return weight->sign() == 0 || all.units[unit].seats == rule.most;
    });
    EXPECT_TRUE(all.left == 0 || is_tied || are_full);
  }
}

TEST_P(AllotPropertyTest, TheOrderOfUnitsMeansNothing) {
  Chance chance(2);
  for (int round = 0; round < rounds; ++round) {
    const auto [rule, weights] = drawn(chance, GetParam());
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::shuffle(order, chance.generator());
    Weights moved;
    for (const auto unit : order) moved.push_back(weights[unit]);
    const auto all = allot(rule, weights);
    const auto other = allot(rule, moved);
    for (std::size_t unit = 0; unit < order.size(); ++unit) {
      EXPECT_EQ(other.units[unit].seats, all.units[order[unit]].seats);
      EXPECT_EQ(other.units[unit].tied, all.units[order[unit]].tied);
    }
  }
}

// Of equal weight are the same number of seats.
TEST_P(AllotPropertyTest, EqualWeightsHaveEqualSeats) {
  Chance chance(3);
  for (int round = 0; round < rounds; ++round) {
    const auto [rule, weights] = drawn(chance, GetParam());
    const auto all = allot(rule, weights);
    for (std::size_t a = 0; a < weights.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        if (*weights[a] == *weights[b]) {
          EXPECT_EQ(all.units[a].seats, all.units[b].seats);
        }
  }
}

TEST_P(AllotPropertyTest, MoreWeightNeverHasFewerSeats) {
  Chance chance(4);
  for (int round = 0; round < rounds; ++round) {
    const auto [rule, weights] = drawn(chance, GetParam());
    const auto all = allot(rule, weights);
    for (std::size_t a = 0; a < weights.size(); ++a)
      for (std::size_t b = 0; b < weights.size(); ++b)
        if (*weights[a] > *weights[b]) {
          EXPECT_GE(all.units[a].seats, all.units[b].seats);
        }
  }
}

constexpr Method divisor_methods[] = {webster, jefferson, hill};

// One seat more takes none away; a seat that waits for a decision is nobody's.
TEST(AllotProperty, WithOneSeatMoreNobodyLosesOneByDivisors) {
  Chance chance(5);
  for (int round = 0; round < rounds; ++round)
    for (const Method method : divisor_methods) {
      auto [rule, weights] = drawn(chance, method);
      const auto before = allot(rule, weights);
      ++rule.total;
      const auto after = allot(rule, weights);
      for (std::size_t unit = 0; unit < weights.size(); ++unit)
        EXPECT_GE(after.units[unit].seats, before.units[unit].seats);
    }
}

TEST(AllotProperty, WithMoreWeightNobodyLosesASeatByDivisors) {
  Chance chance(6);
  for (int round = 0; round < rounds; ++round)
    for (const Method method : divisor_methods) {
      auto [rule, weights] = drawn(chance, method);
      const auto before = allot(rule, weights);
      const auto unit =
          static_cast<std::size_t>(chance.upto(static_cast<std::int64_t>(weights.size()) - 1));
      *weights[unit] += Ratio(1 + chance.upto(100));
      const auto after = allot(rule, weights);
      EXPECT_GE(after.units[unit].seats, before.units[unit].seats);
    }
}

// The square of a divisor, so that all of them are whole.
Ratio divisor_squared(Method method, std::int64_t seats) {
  const Ratio held = seats;
  if (method == jefferson) return (held + 1) * (held + 1);
  if (method == webster) return (held * 2 + 1) * (held * 2 + 1);
  return held * (held + 1);
}

// Balinski and Young: nobody's next seat has a stronger claim than anybody's last one.
TEST(AllotProperty, NoNextSeatIsWorthMoreThanALastOne) {
  Chance chance(7);
  for (int round = 0; round < rounds; ++round)
    for (const Method method : divisor_methods) {
      const auto [rule, weights] = drawn(chance, method);
      const auto all = allot(rule, weights);
      if (all.exceeds) continue;
      for (std::size_t a = 0; a < weights.size(); ++a)
        for (std::size_t b = 0; b < weights.size(); ++b) {
          const auto last = all.units[a].seats;
          const auto next = all.units[b].seats;
          if (last <= rule.least || next == rule.most || weights[b]->sign() == 0) continue;
          const Ratio of_last = divisor_squared(method, last - 1);
          const Ratio of_next = divisor_squared(method, next);
          if (of_last.sign() == 0 || of_next.sign() == 0) continue;
          EXPECT_GE(*weights[a] * *weights[a] / of_last, *weights[b] * *weights[b] / of_next);
        }
    }
}

// Without limits everyone has their share, cut down or rounded up.
TEST(AllotProperty, TheLargestRemainderStaysWithinOneOfTheShare) {
  Chance chance(8);
  for (int round = 0; round < rounds; ++round) {
    auto [rule, weights] = drawn(chance, hare);
    rule.least = 0;
    rule.most.reset();
    Ratio sum = 0;
    for (const auto& one : weights) sum += *one;
    if (sum.sign() == 0) continue;
    const auto all = allot(rule, weights);
    for (std::size_t unit = 0; unit < weights.size(); ++unit) {
      const Ratio share = Ratio(rule.total) * *weights[unit] / sum;
      EXPECT_EQ(all.units[unit].share, share);
      EXPECT_GE(Ratio(all.units[unit].seats), share.rounded(RoundingMode::floor, 1));
      EXPECT_LE(Ratio(all.units[unit].seats), share.rounded(RoundingMode::ceiling, 1));
    }
  }
}

}  // namespace
}  // namespace redbanner
