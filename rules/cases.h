#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/ledger/entry.h"
#include "engine/ledger/roster.h"
#include "rules/rulebook.h"

namespace redbanner {

// A case that travels with the rules (see rules/books/README.md): entrants, entries, and what is expected.
// Reading is here; CSV files are fetched and the engine is run in cli/.

// A CSV file to be read, with how its columns become fields: template texts such as "{driver}".
struct CaseTable {
  At<std::string> file;                 // relative to the case file, or to the shared data
  bool shared = false;                  // base = "shared"
  std::vector<std::pair<std::string, std::string>> where;    // column = value; all must hold
  std::vector<std::pair<std::string, std::string>> columns;  // heading = template; empty: headings as they are
};

struct Expected {
  std::string period;
  std::string entrant;
  std::optional<std::string> place;     // "3"; "" : not ranked
  std::optional<Ratio> total;
  std::vector<std::pair<std::string, Ratio>> parts;          // indicator or category id, its points
  std::vector<std::string> awards;      // exactly these awards of the period, where `awards_said`
  bool awards_said = false;
  std::vector<std::pair<std::string, std::string>> refused;  // award, rule or reason id
  std::optional<Ratio> money;           // all of the period
  SourcePosition position;
};

struct Case {
  std::string title;
  std::vector<CaseTable> entrant_tables;
  std::vector<CaseTable> entry_tables;
  std::vector<CaseTable> expect_tables;
  std::vector<Entrant> entrants;
  std::vector<Entry> entries;           // values as in a CSV import
  std::vector<NominationEntry> nominations;
  std::vector<Expected> expected;
  SourcePosition position;
};

struct CaseFile {
  std::string file;
  std::string text;
  std::vector<Case> cases;
};

CaseFile read_cases(std::string_view text, const std::string& file, Diagnostics& found);

}  // namespace redbanner
