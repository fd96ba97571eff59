#include "engine/award/allot.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <span>
#include <tuple>

namespace redbanner {
namespace {

using Method = Allot::Method;
using Weights = std::vector<std::optional<Ratio>>;

constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max();

std::vector<std::size_t> taking_part(const Weights& weights) {
  std::vector<std::size_t> units;
  for (std::size_t unit = 0; unit < weights.size(); ++unit)
    if (weights[unit] && weights[unit]->sign() >= 0) units.push_back(unit);
  return units;
}

Ratio sum_of(const Weights& weights, std::span<const std::size_t> units) {
  return std::accumulate(units.begin(), units.end(), Ratio(0),
                         [&](const Ratio& sum, auto unit) { return sum + *weights[unit]; });
}

std::int64_t whole_below(const Ratio& number) {
  return number.rounded(RoundingMode::floor, 1).whole().value_or(no_limit);
}

// Those with a claim as good as the first one's; the claims fall.
template <class SameClaim>
std::size_t alike(std::span<const std::size_t> units, SameClaim same) {
  std::size_t count = 1;
  while (count < units.size() && same(units[0], units[count])) ++count;
  return count;
}

// --- Numbers that are stated
// -----------------------------------------------------------------------

Allotment stated(const Allot& rule, const Weights& weights, std::span<const std::size_t> units) {
  Allotment result{std::vector<Seats>(weights.size())};
  for (const std::size_t unit : units) {
    Seats& one = result.units[unit];
    one.share = *weights[unit];
    one.seats = std::clamp(whole_below(*weights[unit]), rule.least, rule.most.value_or(no_limit));
    result.needed += std::min(one.seats, no_limit - result.needed);
  }
  result.exceeds = result.needed > rule.total;
  return result;
}

// --- The largest remainder
// -------------------------------------------------------------------------

// Seats for a unit of weight, so that all of them together have the total: at rate × weight within
// the limits. Nothing where all reach the most before that.
std::optional<Ratio> rate_for(const Allot& rule, const Weights& weights,
                              std::span<const std::size_t> units) {
  std::vector<std::pair<Ratio, Ratio>> bends;  // at which rate, how much steeper the sum becomes
  for (const std::size_t unit : units) {
    const Ratio& weight = *weights[unit];
    if (weight.sign() == 0) continue;
    bends.emplace_back(Ratio(rule.least) / weight, weight);
    if (rule.most) bends.emplace_back(Ratio(*rule.most) / weight, -weight);
  }
  std::ranges::sort(bends);
  Ratio sum = Ratio(rule.least) * static_cast<std::int64_t>(units.size());
  Ratio rate = 0;
  Ratio slope = 0;
  for (const auto& [bend, steeper] : bends) {
    const Ratio there = sum + slope * (bend - rate);
    if (there >= Ratio(rule.total) && slope.sign() > 0) break;
    sum = there;
    rate = bend;
    slope += steeper;
  }
  if (sum >= Ratio(rule.total)) return rate;
  if (slope.sign() == 0) return std::nullopt;
  return rate + (Ratio(rule.total) - sum) / slope;
}

Ratio within(const Allot& rule, const Ratio& share) {
  const Ratio enough = std::max(Ratio(rule.least), share);
  return rule.most ? std::min(Ratio(*rule.most), enough) : enough;
}

Allotment by_largest_remainder(const Allot& rule, const Weights& weights,
                               std::vector<std::size_t> units) {
  Allotment result{std::vector<Seats>(weights.size())};
  result.left = rule.total;
  const auto rate = rate_for(rule, weights, units);
  for (const std::size_t unit : units) {
    Seats& one = result.units[unit];
    const bool has_weight = weights[unit]->sign() != 0;
    if (!rate && has_weight && rule.most)
      one.share = Ratio(*rule.most);
    else
      one.share = within(rule, rate ? *rate * *weights[unit] : Ratio(0));
    one.seats = whole_below(one.share);
    result.left -= one.seats;
  }
  const auto claim = [&](std::size_t unit) {
    const Seats& one = result.units[unit];
    const bool larger_first = rule.ties == Allot::Ties::larger_first;
    return std::pair(one.share - Ratio(one.seats), larger_first ? *weights[unit] : Ratio(0));
  };
  std::erase_if(units, [&](std::size_t unit) { return claim(unit).first.sign() == 0; });
  std::ranges::sort(units, [&](auto a, auto b) { return claim(a) > claim(b); });
  for (std::span<const std::size_t> rest = units; !rest.empty() && result.left > 0;) {
    const auto count = alike(rest, [&](auto a, auto b) { return claim(a) == claim(b); });
    const bool fits = static_cast<std::int64_t>(count) <= result.left;
    for (const std::size_t unit : rest.first(count)) {
      Seats& one = result.units[unit];
      (fits ? one.by_remainder : one.tied) = true;
      if (fits) ++one.seats;
    }
    if (!fits) break;
    result.left -= static_cast<std::int64_t>(count);
    rest = rest.subspan(count);
  }
  return result;
}

// --- Divisor methods
// -------------------------------------------------------------------------------

// What a unit has to say for its next seat: a greater claim goes first. Of Huntington and Hill the
// squares are compared, for they are exact.
struct Claim {
  bool before_all = false;  // the divisor is 0
  Ratio quotient;
  Ratio weight;  // where the larger one goes first
  std::size_t unit = 0;
  auto strength() const { return std::tie(before_all, quotient, weight); }
};

Claim claim_of(const Allot& rule, const Ratio& weight, std::int64_t seats, std::size_t unit) {
  const Ratio larger = rule.ties == Allot::Ties::larger_first ? weight : Ratio(0);
  const Ratio held = seats;
  switch (rule.method) {
    case Method::d_hondt:
      return {false, weight / (held + 1), larger, unit};
    case Method::sainte_lague:
      return {false, weight / (held * 2 + 1), larger, unit};
    case Method::huntington_hill:
      if (seats == 0) return {true, weight, larger, unit};
      return {false, weight * weight / (held * (held + 1)), larger, unit};
    case Method::largest_remainder:
    case Method::stated:
      break;
  }
  return {};
}

struct Weaker {
  bool operator()(const Claim& a, const Claim& b) const { return a.strength() < b.strength(); }
};

Allotment by_divisors(const Allot& rule, const Weights& weights,
                      std::span<const std::size_t> units) {
  Allotment result{std::vector<Seats>(weights.size())};
  const Ratio all = sum_of(weights, units);
  std::priority_queue<Claim, std::vector<Claim>, Weaker> claims;
  const auto claims_next = [&](std::size_t unit) {
    const std::int64_t seats = result.units[unit].seats;
    if (weights[unit]->sign() > 0 && (!rule.most || seats < *rule.most))
      claims.push(claim_of(rule, *weights[unit], seats, unit));
  };
  result.left = rule.total - rule.least * static_cast<std::int64_t>(units.size());
  for (const std::size_t unit : units) {
    result.units[unit].seats = rule.least;
    if (all.sign() != 0) result.units[unit].share = Ratio(rule.total) * *weights[unit] / all;
    claims_next(unit);
  }
  while (!claims.empty() && result.left > 0) {
    std::vector<Claim> equal;
    do {
      equal.push_back(claims.top());
      claims.pop();
    } while (!claims.empty() && claims.top().strength() == equal.front().strength());
    const bool fits = static_cast<std::int64_t>(equal.size()) <= result.left;
    for (const Claim& one : equal) {
      Seats& unit = result.units[one.unit];
      if (fits) ++unit.seats;
      unit.tied = !fits;
    }
    if (!fits) break;
    result.left -= static_cast<std::int64_t>(equal.size());
    for (const Claim& one : equal) claims_next(one.unit);
  }
  return result;
}

Allotment allotted(const Allot& rule, const Weights& weights,
                   const std::vector<std::size_t>& units) {
  if (rule.method == Method::stated) return stated(rule, weights, units);
  const auto count = static_cast<std::int64_t>(units.size());
  if (count > 0 && rule.least > rule.total / count) {
    Allotment result{std::vector<Seats>(weights.size()), true};
    result.needed = rule.least * count;
    return result;
  }
  return rule.method == Method::largest_remainder ? by_largest_remainder(rule, weights, units)
                                                  : by_divisors(rule, weights, units);
}

}  // namespace

Allotment allot(const Allot& rule, const Weights& weights) {
  const auto units = taking_part(weights);
  Allotment result = allotted(rule, weights, units);
  for (const std::size_t unit : units) result.units[unit].takes_part = true;
  if (result.exceeds)
    for (Seats& one : result.units) one.seats = 0;
  return result;
}

}  // namespace redbanner
