#pragma once

#include <string_view>
#include <vector>

#include "rules/toml_source.h"

namespace redbanner {

// The rows of a table that stands in a CSV file, as if they were written in TOML: a list of tables
// whose keys are the headings; `rate.from` is the key `from` of a table `rate`. What reads like a
// number, a day, true or false is one, unless it stands in quotes; a cell that holds nothing says
// nothing. Stricter than what
// clerks hand in (adapters/csv): UTF-8, commas, a quoted cell ends in its line, and a row has as
// many cells as there are headings. Lines without anything are passed over.
// All faults at once; the list is of no use where there are any.
TomlValue csv_rows(std::string_view text, int file, std::vector<TomlFault>& faults);

}  // namespace redbanner
