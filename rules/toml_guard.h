#pragma once

#include <optional>
#include <string_view>

#include "rules/toml_source.h"

namespace redbanner {

// What no text of the rules may be: larger than 1 MiB, no UTF-8, with control characters or lines
// over 4,096 bytes.
std::optional<TomlFault> guard_text(std::string_view text);

// What must be refused before a TOML parser may see it: see parse_toml.
std::optional<TomlFault> guard_toml(std::string_view text);

}  // namespace redbanner
