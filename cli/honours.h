#pragma once

#include <set>
#include <string>
#include <tuple>

#include "cli/pipeline.h"
#include "cli/sheet.h"

namespace redbanner {

// From rows of text to honours of earlier years: year, award, entrant, day, place, money, note.
struct HonourImport {
  const Rules& rules;
  const Roster& roster;
  const std::vector<HonourEntry>& known;
};
Imported<HonourEntry> honours_of(const std::vector<CsvFile>& sheets, const HonourImport& import,
                                 Diagnostics& found);

}  // namespace redbanner
