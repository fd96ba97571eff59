#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/report/explain.h"

namespace redbanner {

// The ledger's entries about one entrant, in the order recorded.
struct Papers {
  std::vector<const Entry*> entries;
};
Papers papers_of(const Ledger& ledger, const std::string& entrant);

// Whether a mark that a panel combines counted.
enum class Kept { always, counts, dropped_highest, dropped_lowest };

// What was recorded in a cell of a Recorded column, from which paper, by whom and when; below it
// what it replaced and why.
std::vector<Step> entry_steps(const Sources& sources, const Papers& papers, NodeIndex recorded,
                              std::size_t row, Kept kept, int depth);

// Why an indicator is absent or late.
std::vector<Step> absence_steps(const Sources& sources, const Papers& papers,
                                const Availability& asked, State state, int depth);

// The ledger entry of that sequence, or nullptr.
const Entry* entry_at(const Ledger& ledger, std::int64_t sequence);
// Who recorded a batch, on which day, and why; "none" where no reason was given.
struct Recording {
  Argument by, on, reason;
};
Recording recording_of(const Ledger& ledger, std::int64_t batch);

// What people call a recorded field: its title, or the word for a mark, an import, a placing.
Argument title_of_field(const Sources& sources, const std::string& indicator,
                        const std::string& field);

}  // namespace redbanner
