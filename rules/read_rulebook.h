#pragma once

#include <string>
#include <string_view>

#include "rules/extend.h"
#include "rules/rulebook.h"

namespace redbanner {

// Reads a rulebook's TOML text (UTF-8), with the rulebooks that it extends and the tables that it
// reads, which `open` fetches. `file` is the name for messages. Faults go to `found`, by file and
// place: a syntax fault or a file that is not there stops the reading; everything else (unknown
// keys, wrong types, faulty formulas, keys of later versions: 'not yet') is collected, and what can
// be read is returned.
// Refused: more than 1 MiB, lines over 4,096 bytes, control characters, more than 200 levels or
// keys; of the files beside it see extend.h.
Rulebook read_rulebook(std::string_view text, const std::string& file, const OpenBeside& open,
                       Diagnostics& found);

// A rulebook that stands alone, or a bundle with all its files.
Rulebook read_rulebook(std::string_view text, const std::string& file, Diagnostics& found);

// Adds a fault of the rulebook, with the excerpt of its line.
void report(const Rulebook& book, Severity severity, SourcePosition at, Message message,
            std::optional<Message> hint, Diagnostics& found);

// Orders them by file, line and column; those of one place stay as they were found.
void sort_by_place(Diagnostics& found);

}  // namespace redbanner
