#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/core/failure.h"

namespace redbanner {

// A CSV file (RFC 4180) with a heading row. Fields keep their text but for blanks around them.
struct CsvFile {
  std::string file;
  std::vector<std::string> headings;
  struct Row {
    int line = 0;                     // where it begins, from 1
    std::vector<std::string> fields;  // as many as headings
  };
  std::vector<Row> rows;
  std::string excerpt(int line) const;  // the line as written
  std::vector<std::string> lines;       // as written (UTF-8), for excerpts and reject files
  std::string bytes = {};               // as read, where somebody keeps them
  // Index of a heading; nothing where there is none.
  std::optional<std::size_t> column(std::string_view heading) const;
};

// The whole of a file as text. Throws Failure(world) for what cannot be opened or read (no such
// file, a directory, no permission), naming `purpose`.
std::string read_file(const std::string& file, const std::string& purpose);

// UTF-8 out of UTF-8 (with or without BOM) or GB18030; nothing and a fault in `found` (with the
// offset's line) where it is neither, or holds NUL bytes (UTF-16, a spreadsheet).
std::optional<std::string> to_utf8(std::string_view bytes, const std::string& file,
                                   Diagnostics& found);

// Reads CSV. Faults (an empty file, unclosed quotes, too many or too few fields, a heading twice, a
// line over 64 KiB) go to `found`, all at once; rows at fault are left out. Full-width digits and
// signs in number-like fields are understood as their ASCII forms.
CsvFile read_csv(std::string_view utf8, const std::string& file, Diagnostics& found);

// Writes one row: quoted where needed, ending in CRLF. A text that a spreadsheet would run as a
// formula
// (= + - @ tab first, and not a number) gets a ' in front.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace redbanner
