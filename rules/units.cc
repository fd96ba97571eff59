#include "rules/units.h"

#include <algorithm>

namespace redbanner {
namespace {

// A unit as so many of the one that its kind is counted in.
struct Unit {
  std::string_view name;
  std::string_view base;  // "" is the number itself
  std::int64_t numerator;
  std::int64_t denominator;
};

constexpr Unit every_unit[] = {
    {"%", "", 1, 100},
    {"％", "", 1, 100},
    {"‰", "", 1, 1000},
    {"毫米", "米", 1, 1000},
    {"mm", "米", 1, 1000},
    {"厘米", "米", 1, 100},
    {"cm", "米", 1, 100},
    {"m", "米", 1, 1},
    {"公里", "米", 1000, 1},
    {"km", "米", 1000, 1},
    {"m²", "平方米", 1, 1},
    {"㎡", "平方米", 1, 1},
    {"亩", "平方米", 2000, 3},
    {"公顷", "平方米", 10'000, 1},
    {"平方公里", "平方米", 1'000'000, 1},
    {"平方千米", "平方米", 1'000'000, 1},
    {"km²", "平方米", 1'000'000, 1},
    {"m³", "立方米", 1, 1},
    {"升", "立方米", 1, 1000},
    {"g", "克", 1, 1},
    {"kg", "克", 1000, 1},
    {"公斤", "克", 1000, 1},
    {"吨", "克", 1'000'000, 1},
    {"t", "克", 1'000'000, 1},
    {"秒", "小时", 1, 3600},
    {"s", "小时", 1, 3600},
    {"分钟", "小时", 1, 60},
    {"min", "小时", 1, 60},
    {"h", "小时", 1, 1},
    {"日", "天", 1, 1},
    {"周", "天", 7, 1},
};

struct Prefix {
  std::string_view name;
  std::int64_t factor;
};
constexpr Prefix every_prefix[] = {{"百", 100}, {"千", 1000}, {"万", 10'000}, {"亿", 100'000'000}};

struct Counted {
  std::string_view base;
  Ratio factor = 1;
};

// 百万元 is 100 × 10,000 of 元.
Counted counted(std::string_view unit) {
  Ratio factor = 1;
  for (;;) {
    const auto known = std::ranges::find(every_unit, unit, &Unit::name);
    if (known != std::end(every_unit))
      return {known->base, factor * Ratio(known->numerator, known->denominator)};
    const auto prefix = std::ranges::find_if(
        every_prefix, [&](const Prefix& one) { return unit.starts_with(one.name); });
    if (prefix == std::end(every_prefix)) return {unit, factor};
    factor *= Ratio(prefix->factor);
    unit.remove_prefix(prefix->name.size());
  }
}

}  // namespace

std::optional<Ratio> units_in(std::string_view from, std::string_view to) {
  const Counted one = counted(from);
  const Counted other = counted(to);
  if (one.base != other.base) return {};
  return one.factor / other.factor;
}

WrittenNumber split_number(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789.-_"), text.size());
  const std::size_t unit = std::min(text.find_first_not_of(' ', end), text.size());
  const std::size_t last = text.find_last_not_of(' ');
  return {std::string(text.substr(0, end)), std::string(text.substr(unit, last + 1 - unit))};
}

}  // namespace redbanner
