#pragma once

#include <string>
#include <vector>

namespace redbanner {

// What may stand in the place of the last of the words typed so far (which may be empty): commands,
// options, choices. Where it is a file or an id there is nothing to offer; the shell offers files.
std::vector<std::string> completions(const std::vector<std::string>& typed);

}  // namespace redbanner
