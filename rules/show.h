#pragma once

#include <string>
#include <vector>

#include "rules/rulebook.h"
#include "rules/toml_source.h"

namespace redbanner {

// Whether each table says which line of which file it comes from, and each key that another file
// overrides too.
enum class Origins { hidden, shown };

// A whole rulebook as one TOML text that reads back to the same rules: what it extends and the rows
// of CSV files stand in it. The tables keep the order of their files, those extended first; what
// people remarked is lost.
std::string show_rulebook(const TomlValue& rulebook, const std::vector<SourceFile>& sources,
                          Origins origins);

// A value on one line, as TOML: `{ from = 0.95, points = 50 }`.
std::string toml_text(const TomlValue& value);

}  // namespace redbanner
