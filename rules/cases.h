#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/diagnostic.h"

namespace redbanner {

// Cases that travel with the rules (rules/books/README.md describes the file): who takes part, what
// is recorded, what must come out. Here they are read as words; cli/ fetches CSV files, runs the
// engine and compares.

// A heading and the text below it, as in a CSV file.
using CaseCells = std::vector<std::pair<std::string, std::string>>;

// One written-out entrant, entry, nomination or expectation: a row of a table with these headings.
// Awards expected are parted by ';' (none: "none"), refusals read "award=reason", and the value of
// an indicator stands below "value.ID".
struct CaseRow {
  CaseCells cells;
  SourcePosition position;
};

// A CSV file to be read, and how its columns become words.
struct CaseTable {
  std::string file;  // relative to the case file, or to the shared data; `*` in the order of names
  bool shared = false;  // base = "shared"
  CaseCells where;      // column = value; all must hold
  CaseCells columns;    // heading = template such as "{driver}"; empty: headings as they are
  SourcePosition position;
};

// Rows of one kind: files in the order written, then what is written out.
struct CaseInput {
  std::vector<CaseTable> tables;
  std::vector<CaseRow> rows;
};

struct Case {
  std::string title;
  std::optional<int> rounded;  // numbers that come out are compared as rounded to so many decimals
  CaseInput entrants, entries, nominations, honours, expected;
  SourcePosition position;
};

struct CaseFile {
  std::string file;
  std::string text;
  std::vector<Case> cases;
};

// Faults go to `found`, all at once; a syntax fault alone stops the reading.
CaseFile read_cases(std::string_view text, const std::string& file, Diagnostics& found);

}  // namespace redbanner
