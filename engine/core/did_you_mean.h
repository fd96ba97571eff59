#pragma once

#include <string>
#include <vector>

namespace redbanner {

// The one of `known` that is nearest to `wrong`: letters (code points, so that a Chinese character
// is one) wanting, too many, exchanged or swapped with their neighbour, at most a third of them,
// rounded up, and never all. Of equally near ones the first by bytes, so the order of `known` does
// not matter. Empty: none is near.
std::string did_you_mean(const std::string& wrong, const std::vector<std::string>& known);

}  // namespace redbanner
