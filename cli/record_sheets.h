#pragma once

#include <functional>
#include <vector>

#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/sheet.h"

namespace redbanner {

// What sheets hold is put into the record, faults into `found`; the answer says what was taken.
using ReadSheets = std::function<Message(const OpenSeason& open, const std::vector<CsvFile>& sheets,
                                         Record& what, Diagnostics& found)>;

// Records the sheets that FILE names, all that they hold or, where anything is wrong, nothing; and
// keeps them. `purpose` is for files that cannot be read.
Exit record_sheets(const Invocation& asked, Console& console, const char* purpose,
                   const ReadSheets& read);

}  // namespace redbanner
