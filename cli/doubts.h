#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/pipeline.h"
#include "engine/ledger/doubts.h"

namespace redbanner {

// The doubts of a period (of an inner one, of all that lies in it; empty: of any) that nobody has
// answered in writing. They block publication.
std::vector<Doubt> unanswered_doubts(const Rules& rules, const Ledger& ledger,
                                     const std::string& period);
// The same with those that are answered.
std::vector<Doubt> doubts_in(const Rules& rules, const Ledger& ledger, const std::string& period);

// The last answer to a doubt, or nullptr.
const AnswerEntry* answer_to(const Ledger& ledger, const std::string& doubt);

// What becomes doubtful by entries that are about to be recorded.
std::vector<Doubt> doubts_raised(const EntryForm& form, Ledger ledger,
                                 const std::vector<Entry>& entries);
// Warns of them: how many, and the first of them.
void warn_of(const std::vector<Doubt>& doubts, Console& console);

Table doubts_table(const std::vector<Doubt>& doubts, const Roster& roster, const Ledger& ledger);

}  // namespace redbanner
