#pragma once

#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/pipeline.h"

namespace redbanner {

// A rulebook's file, made ready. Faults are shown; nothing where there are errors.
std::optional<Rules> read_rules(const std::string& file, Console& console);

}  // namespace redbanner
