#pragma once

#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// The shares that all who get an award of people have to make up together: how many count in each,
// how many there must be, and which exchange of candidates with the least loss mends what fails.
// Nothing where the award has no shares.
std::vector<Table> shares(const Sources& sources, const std::string& award,
                          const std::string& period);

// The shares that fail, in words.
std::vector<Message> failing_shares(const Sources& sources, const std::string& award,
                                    const std::string& period);

}  // namespace redbanner
