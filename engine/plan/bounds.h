#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "engine/core/ratio.h"
#include "engine/plan/infer.h"

namespace redbanner {

// What is reckoned with to find how a column can be stored: bounds and denominators.

// Above every cell times its denominator.
constexpr std::int64_t too_large = std::int64_t{1} << 62;
// More than the texts, days, places and rows of any season.
constexpr std::int64_t any_number = std::numeric_limits<std::int32_t>::max();

// Both ends included.
struct Bounds {
  Ratio least;
  Ratio most;
};
using MaybeBounds = std::optional<Bounds>;
using MaybeDenominator = std::optional<std::int64_t>;  // nothing: by row

MaybeBounds bounds_of(const Exactness& exactness);
Ratio largest(const Bounds& bounds);  // the largest distance from 0
Bounds with(const Bounds& bounds, const Ratio& value);
Bounds hull(const Bounds& a, const Bounds& b);
MaybeBounds hull(const MaybeBounds& a, const MaybeBounds& b);
Bounds scaled(const Bounds& bounds, const Ratio& factor);
Bounds product(const Bounds& a, const Bounds& b);
// Of one to `factors` numbers within the bounds; nothing where it lies too far out.
MaybeBounds product_of_up_to(const Bounds& bounds, const Ratio& factors);

MaybeDenominator denominator_of(const Exactness& exactness);
MaybeDenominator denominator_of(const Ratio& value);
MaybeDenominator common_multiple(const MaybeDenominator& a, const MaybeDenominator& b);
MaybeDenominator multiplied(const MaybeDenominator& a, const MaybeDenominator& b);
// The denominator of factor × a column over `denominator`.
MaybeDenominator scaled(const MaybeDenominator& denominator, const Ratio& factor);

// Over `denominator` where the largest number on the way, `largest_sum`, fits; else by row.
Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds,
                    const Ratio& largest_sum);
Exactness exactness(const MaybeDenominator& denominator, const MaybeBounds& bounds);
Exactness by_row(const MaybeBounds& bounds);
Exactness whole_numbers(std::int64_t least, std::int64_t most);
Exactness yes_or_no();

// One of several values, whichever.
class Choice {
 public:
  void add(const Ratio& value);
  void add(const Exactness& column);
  Exactness result() const { return exactness(denominator_, bounds_); }

 private:
  void add(const MaybeDenominator& denominator, const MaybeBounds& bounds);
  bool is_empty_ = true;
  MaybeDenominator denominator_ = 1;
  MaybeBounds bounds_ = Bounds{0, 0};
};

// Parts that are multiplied by a factor each and added.
class Addition {
 public:
  // An optional part may be left out of the sum.
  enum class Part { always, optional };

  void add(const Exactness& part, const Ratio& factor, Part kind);
  // A factor by itself must fit too, once it is brought to the common denominator.
  Exactness result() const;

 private:
  MaybeDenominator denominator_ = 1;
  MaybeBounds sum_ = Bounds{0, 0};
  Ratio largest_sum_ = 0;
  Ratio largest_factor_ = 0;
};

}  // namespace redbanner
