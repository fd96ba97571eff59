#pragma once

#include <vector>

#include "engine/core/message.h"
#include "rules/toml_source.h"

namespace redbanner {

// What changed from one whole rulebook to another (see extend.h), a message a fact: tables that are
// new, gone, or in another order, by kind and id; of those in both, each key, down into tables and
// lists (`rounding.places`, `events.fall.each`, `rows[3].points`). The same number written in
// another way is no change; neither is the order of keys.
std::vector<Message> differences(const TomlValue& before, const TomlValue& after);

}  // namespace redbanner
