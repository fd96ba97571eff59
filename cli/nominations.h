#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "adapters/sqlite/season.h"
#include "cli/pipeline.h"
#include "cli/sheet.h"

namespace redbanner {

// award, period, person; and the order in which the person's unit put them forward, from 1
using Nominations = std::map<std::tuple<std::string, std::string, std::string>, int>;
Nominations current_nominations(const Ledger& ledger);
Nominations current_nominations(const Season& season);

struct NominationImport {
  const Rules& rules;
  const Roster& roster;
  Nominations standing;  // grows with each that is taken
};

// Why a person cannot be put forward; the field is a heading: "award", "period", "person",
// "position". Whether they may stand is for the rules to say later.
std::optional<Refusal> fault_of(const NominationEntry& nomination, const NominationImport& import);

// The position behind all others of the person's unit.
int next_position(const NominationEntry& nomination, const NominationImport& import);

// Rows of award, period, person, position.
Imported<NominationEntry> nominations_of(const std::vector<CsvFile>& sheets,
                                         NominationImport& import, Diagnostics& found);

}  // namespace redbanner
