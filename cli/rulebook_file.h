#pragma once

#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/pipeline.h"

namespace redbanner {

// The text of a rulebook, and how to fetch the files beside it.
struct RulebookText {
  std::string name;  // for messages
  std::string text;
  OpenBeside open;
};

// Of a rulebook's file, or of the rulebook that a season keeps (its last version).
RulebookText rulebook_text(const std::string& file);

// A rulebook's file, made ready. Faults are shown; nothing where there are errors.
std::optional<Rules> read_rules(const std::string& file, Console& console);

// A rulebook with all that it extends and reads, before anything of it is understood. Faults are
// shown; nothing where a file cannot be read.
std::optional<WholeRulebook> read_whole_rulebook(const std::string& file, Console& console);

}  // namespace redbanner
