#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/ratio.h"

namespace redbanner {

// How many of `to` one of `from` is: ("万元", "元") is 10,000, ("米", "千米") 1/1000, ("%", "")
// 1/100. Exact. Nothing where the one does not convert into the other. A unit is one of a small
// table of lengths, areas, volumes, masses, times and yuan, or any other word, which converts into
// itself; before each may stand 百 千 万 亿. Clock time does not convert into days: a day's work is
// not 24 hours.
std::optional<Ratio> units_in(std::string_view from, std::string_view to);

// A number and what stands behind it: "10 万元" is "10" and "万元".
struct WrittenNumber {
  std::string number;  // empty where the text does not begin with one
  std::string unit;
};
WrittenNumber split_number(std::string_view text);

}  // namespace redbanner
