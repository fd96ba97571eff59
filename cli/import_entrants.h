#pragma once

#include <vector>

#include "cli/sheet.h"
#include "engine/ledger/door.h"

namespace redbanner {

// From rows of text to units and people: id, title, kind, unit, active_from, active_to, and a
// column for each attribute that kinds declare.

struct EntrantImport {
  const EntryForm& form;
  const Roster& roster;  // those there are
  Strictness strictness = Strictness::season;
  std::string case_file = {};  // what is written out there stands nowhere else
};
Imported<Entrant> entrants_of(const std::vector<CsvFile>& sheets, const EntrantImport& import,
                              Diagnostics& found);

}  // namespace redbanner
