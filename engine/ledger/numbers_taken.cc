#include "engine/ledger/numbers_taken.h"

#include <algorithm>
#include <limits>

namespace redbanner {
namespace {

constexpr int most_decimals = 18;  // that a written number has

std::int64_t in_64_bits(const Ratio& whole) {
  using Limits = std::numeric_limits<std::int64_t>;
  return whole.whole().value_or(whole.sign() < 0 ? Limits::min() : Limits::max());
}

}  // namespace

NumbersTaken::NumbersTaken(const EntryForm::Field& field) : any_value_(field.values.empty()) {
  for (int decimals = 0; decimals <= std::min(field.decimals, most_decimals); ++decimals) {
    const Ratio scale = power_of_ten(decimals);
    Taken& taken = by_decimals_.emplace_back();
    taken.least = in_64_bits((field.least * scale).rounded(RoundingMode::ceiling, 1));
    taken.most = in_64_bits((field.most * scale).rounded(RoundingMode::floor, 1));
    for (const Ratio& value : field.values)
      if (const auto digits = (value * scale).whole()) taken.values.push_back(*digits);
  }
}

bool NumbersTaken::contains(Written number) const {
  auto decimals = static_cast<std::size_t>(number.decimals);
  for (; decimals >= by_decimals_.size(); --decimals) {  // zeros behind are none
    if (number.digits % 10 != 0) return false;
    number.digits /= 10;
  }
  const Taken& taken = by_decimals_[decimals];
  return taken.least <= number.digits && number.digits <= taken.most &&
         (any_value_ || std::ranges::find(taken.values, number.digits) != taken.values.end());
}

}  // namespace redbanner
