#pragma once

#include <optional>
#include <string_view>

#include "rules/toml_source.h"

namespace redbanner {

// What must be refused before a TOML parser may see it: see parse_toml.
std::optional<TomlFault> guard_toml(std::string_view text);

}  // namespace redbanner
