#pragma once

#include <string>
#include <vector>

#include "cli/pipeline.h"
#include "engine/ledger/confirm.h"

namespace redbanner {

// Two pairs of eyes, as several commands show them.

// What of a period (of an inner one, of all that lies in it) nobody has confirmed yet; empty: of
// any. It blocks publication. Refers to the ledger.
std::vector<Unconfirmed> unconfirmed_in(const Rules& rules, const Ledger& ledger,
                                        const std::string& period);

// A row an entry. What is still to be typed blindly is shown without its value.
Table unconfirmed_table(const std::vector<Unconfirmed>& unconfirmed, const Roster& roster,
                        const Ledger& ledger);

// Where the second typing differs from what is recorded; says how many agree.
struct TypingsCompared {
  std::int64_t agreeing = 0;
  Table differences;
};
TypingsCompared compared(const std::vector<Entry>& again, const Roster& roster,
                         const Ledger& ledger);

}  // namespace redbanner
