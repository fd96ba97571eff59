#include "engine/evaluate/arithmetic_kernel.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

#include "engine/evaluate/kernel_targets.h"

namespace redbanner {
namespace {

// So that a sum of many columns stays in the cache while they are added to it.
constexpr std::size_t block = 1024;

template <class Better>
void keep_better(Output result, Term term, Better better) {
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::int64_t other = term.cells[i] * term.factor;
    result[i] = better(other, result[i]) ? other : result[i];
  }
}

template <class Holds>
void compare_by(Output yes_no, Term left, Term right, Holds holds) {
  for (std::size_t i = 0; i < yes_no.size(); ++i)
    yes_no[i] = holds(left.cells[i] * left.factor, right.cells[i] * right.factor);
}

// `step` is 1 above zero and -1 below. The others go without a sign: quotient towards zero, what is
// left over, and what is missing to the next (above 0).
struct Division {
  std::int64_t quotient;
  std::int64_t behind;
  std::int64_t ahead;
  std::int64_t step;
};

// Divides by the same number again and again, without dividing: the estimate is right or one too
// small, since it lies less than one below the true quotient.
class Reciprocal {
 public:
  explicit Reciprocal(std::uint64_t divisor)
      : divisor_(divisor),
        reciprocal_(divisor == 1 ? 0 : std::numeric_limits<std::uint64_t>::max() / divisor) {}
  std::uint64_t quotient(std::uint64_t number) const {
    __extension__ using Wide = unsigned __int128;
    if (divisor_ == 1) return number;
    const auto estimate = static_cast<std::uint64_t>(Wide{number} * reciprocal_ >> 64);
    return estimate + (number - estimate * divisor_ >= divisor_);
  }

 private:
  std::uint64_t divisor_;
  std::uint64_t reciprocal_;
};

template <class GoesAway>
void round_by(Output result, Cells cells, RoundingStep step, GoesAway goes_away) {
  const Reciprocal reciprocal(static_cast<std::uint64_t>(step.divisor));
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::int64_t cell = cells[i] * step.scale;
    const std::int64_t sign = cell < 0 ? -1 : 1;
    const std::int64_t size = cell * sign;
    const auto quotient =
        static_cast<std::int64_t>(reciprocal.quotient(static_cast<std::uint64_t>(size)));
    const std::int64_t behind = size - quotient * step.divisor;
    const Division division{quotient, behind, step.divisor - behind, sign};
    result[i] = (quotient + (goes_away(division) ? 1 : 0)) * sign * step.factor;
  }
}

std::uint64_t product(std::uint64_t left, std::uint64_t right) {  // of numbers of 32 bits
  return std::uint64_t{static_cast<std::uint32_t>(left)} * static_cast<std::uint32_t>(right);
}

// Half up where everything fits 31 bits: four cells at a time, since the product of two such
// numbers is one instruction. The estimate is right or one too small here too.
REDBANNER_KERNEL_TARGETS void round_narrow_half_up(Output result, Cells cells, RoundingStep step) {
  const auto divisor = static_cast<std::uint32_t>(step.divisor);
  const std::uint32_t reciprocal = std::numeric_limits<std::uint32_t>::max() / divisor;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::int64_t below = -static_cast<std::int64_t>(cells[i] < 0);  // all bits, below zero
    const auto whole = static_cast<std::uint64_t>((cells[i] ^ below) - below);
    const std::uint64_t size = product(whole, static_cast<std::uint64_t>(step.scale));
    const std::uint64_t estimate = product(size, reciprocal) >> 32;
    const std::uint64_t over = size - product(estimate, divisor);
    const std::uint64_t one_more = over >= divisor;
    const std::uint64_t behind = over - (divisor & (0 - one_more));
    const std::uint64_t goes_away = behind >= divisor - behind;
    const std::uint64_t rounded = estimate + one_more + goes_away;
    const std::uint64_t size_of_result = product(rounded, static_cast<std::uint64_t>(step.factor));
    result[i] = (static_cast<std::int64_t>(size_of_result) ^ below) - below;
  }
}

bool is_narrow(Cells cells, const RoundingStep& step) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  return step.divisor <= most && step.scale <= most && step.factor > 0 && step.factor <= most &&
         largest(cells) <= most / step.scale;
}

}  // namespace

REDBANNER_KERNEL_TARGETS void add(Output sum, std::span<const Term> terms) {
  for (std::size_t from = 0; from < sum.size(); from += block) {
    const std::size_t to = std::min(sum.size(), from + block);
    for (const Term& term : terms)
      if (term.factor == 1)
        for (std::size_t i = from; i < to; ++i) sum[i] += term.cells[i];
      else
        for (std::size_t i = from; i < to; ++i) sum[i] += term.cells[i] * term.factor;
  }
}

REDBANNER_KERNEL_TARGETS void scale(Output cells, std::int64_t factor) {
  for (std::int64_t& cell : cells) cell *= factor;
}

void add_best(Output sum, std::span<const Term> terms,
              std::span<const std::span<const State>> states, std::size_t best) {
  std::vector<std::int64_t> worths;
  for (std::size_t i = 0; i < sum.size(); ++i) {
    worths.clear();
    for (std::size_t term = 0; term < terms.size(); ++term)
      if (states[term].empty() || has_value(states[term][i]))
        worths.push_back(terms[term].cells[i] * terms[term].factor);
    const auto counted = static_cast<std::ptrdiff_t>(std::min(best, worths.size()));
    std::ranges::nth_element(worths, worths.begin() + counted, std::greater{});
    sum[i] = std::accumulate(worths.begin(), worths.begin() + counted, std::int64_t{0});
  }
}

void multiply(Output product, Cells left, Cells right, std::int64_t factor) {
  for (std::size_t i = 0; i < product.size(); ++i) product[i] = left[i] * right[i] * factor;
}

void extreme(Output result, std::span<const Term> terms, Extreme::Which which) {
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = terms.front().cells[i] * terms.front().factor;
  for (const Term& term : terms.subspan(1)) {
    if (which == Extreme::Which::least)
      keep_better(result, term, std::less{});
    else
      keep_better(result, term, std::greater{});
  }
}

void absolute(Output result, Term term) {
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::int64_t cell = term.cells[i] * term.factor;
    result[i] = cell < 0 ? -cell : cell;
  }
}

void compare(Output yes_no, Term left, Relation relation, Term right) {
  switch (relation) {
    case Relation::equal:
      return compare_by(yes_no, left, right, std::equal_to{});
    case Relation::not_equal:
      return compare_by(yes_no, left, right, std::not_equal_to{});
    case Relation::less:
      return compare_by(yes_no, left, right, std::less{});
    case Relation::less_equal:
      return compare_by(yes_no, left, right, std::less_equal{});
    case Relation::greater:
      return compare_by(yes_no, left, right, std::greater{});
    case Relation::greater_equal:
      return compare_by(yes_no, left, right, std::greater_equal{});
  }
}

void logic(Output yes_no, std::span<const Cells> inputs, Logic::Which which) {
  const bool all = which == Logic::Which::all;
  std::ranges::fill(yes_no, all);
  for (const Cells input : inputs)
    for (std::size_t i = 0; i < yes_no.size(); ++i) {
      const std::int64_t yes = input[i] != 0;
      yes_no[i] = all ? yes_no[i] & yes : yes_no[i] | yes;
    }
  if (which == Logic::Which::none)
    for (std::int64_t& cell : yes_no) cell = 1 - cell;
}

void select(Output result, Cells condition, Term then, Term otherwise) {
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] =
        condition[i] != 0 ? then.cells[i] * then.factor : otherwise.cells[i] * otherwise.factor;
}

void round(Output result, Cells cells, RoundingStep step, RoundingMode mode) {
  switch (mode) {
    case RoundingMode::half_up:
      if (is_narrow(cells, step)) return round_narrow_half_up(result, cells, step);
      return round_by(result, cells, step, [](const Division& d) { return d.behind >= d.ahead; });
    case RoundingMode::half_even:
      return round_by(result, cells, step, [](const Division& d) {
        return d.behind > d.ahead || (d.behind == d.ahead && d.quotient % 2 != 0);
      });
    case RoundingMode::up:
      return round_by(result, cells, step, [](const Division& d) { return d.behind != 0; });
    case RoundingMode::down:
      return round_by(result, cells, step, [](const Division&) { return false; });
    case RoundingMode::ceiling:
      return round_by(result, cells, step,
                      [](const Division& d) { return d.behind != 0 && d.step > 0; });
    case RoundingMode::floor:
      return round_by(result, cells, step,
                      [](const Division& d) { return d.behind != 0 && d.step < 0; });
  }
}

void count_reached(Output rows, Cells keys, std::int64_t threshold) {
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] += keys[i] >= threshold;
}

void number_equal(Output rows, Cells keys, std::int64_t key, std::int64_t number) {
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] += keys[i] == key ? number : 0;
}

void pick(Output result, Cells rows, Cells outcomes) {
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = outcomes[static_cast<std::size_t>(rows[i])];
}

REDBANNER_KERNEL_TARGETS std::int64_t largest(Cells cells) {
  std::int64_t most = 0;
  for (const std::int64_t cell : cells) {
    const std::int64_t distance = cell < 0 ? -cell : cell;
    most = most < distance ? distance : most;
  }
  return most;
}

}  // namespace redbanner
