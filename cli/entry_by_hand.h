#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/open_season.h"

namespace redbanner {

// Entries typed on the command line: entry set, correct, event, absent.

// What the command says of the entry or entries: entrant, --period, --row, --rater, --day, --paper.
// Nothing, and said, where it cannot be.
std::optional<Entry> entry_asked_for(const Invocation& asked, const Roster& roster,
                                     Console& console);

// One entry a VALUE: "9.5", or "planned=100" where an indicator has several fields; a text, or a
// code of the form, as well. Nothing, and said, where it is no number and should be.
std::optional<std::vector<Entry>> with_values(const Entry& whole,
                                              const std::vector<std::string>& values,
                                              const EntryForm& form, Console& console);

// What takes back whatever is recorded under the words given, of any field: an entry each.
std::vector<Entry> entries_taken_back(const Entry& whole, const Ledger& ledger);

// What an entry records, in words: "36.5", a text, a state.
std::string said_value(const Entry& entry);
// "s07 order mid_year mark 李工: 36.5", a line each.
std::vector<Message> said_entries(const std::vector<Entry>& entries);

// Whether the door lets them in (where `today` is given, before their deadline); it fills in what
// it knows. Says why not.
bool may_be_recorded(std::vector<Entry>& entries, const OpenSeason& open, const Roster& roster,
                     Console& console, std::optional<Date> today = {});

// Whether rows that name other rows fit what is recorded, what is taken back too. Says why not.
bool fit_together(const std::vector<Entry>& entries, const OpenSeason& open, Console& console);

// --period, --field, --row, --rater, --day: what says which number is meant.
std::vector<Option> options_of_a_key();
// Options that all of them have in common.
std::vector<Option> options_of_the_ledger(Option::Need reason);

}  // namespace redbanner
