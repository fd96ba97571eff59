#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/sheet.h"
#include "engine/ledger/door.h"
#include "engine/ledger/entries.h"

namespace redbanner {

// From rows of text to entries; the headings are described in rules/books/README.md.

// What holds now, by key; refers to the ledger.
std::map<EntryKey, const Entry*> recorded_entries(const Ledger& ledger);

struct EntryImport {
  const EntryForm& form;
  const Roster& roster;
  const Entries* recorded = nullptr;  // all that are, in order; what holds may not come again
  std::string period = {};            // of rows that name none
  Strictness strictness = Strictness::season;
  std::optional<Date> today = {};  // entries that come behind their period's deadline are refused
};
struct ImportedEntries {
  Entries good;
  std::vector<RejectedRow> rejected;
};
ImportedEntries entries_of(const std::vector<CsvFile>& sheets, const EntryImport& import,
                           Diagnostics& found);

// A state of absence by its id or as offices write it (缺项, 未检查, 拒绝检查, 迟报).
std::optional<State> state_named(const std::string& text);

// Who or what stands under a key, for messages: "s07 safety mid_year J2".
std::string said_key(const Entry& entry);

}  // namespace redbanner
