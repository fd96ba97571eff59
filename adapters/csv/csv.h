#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/core/failure.h"

namespace redbanner {

// A CSV file (RFC 4180) with a heading row, or rows given by something else in its place. Of a row
// it is kept where it begins: millions of rows are read once, one by one, by CsvFields.
struct CsvFile {
  std::string file;
  std::vector<std::string> headings;
  struct Row {
    int line = 0;             // where it begins, from 1
    std::uint32_t begin = 0;  // and its first byte in text(); its place in `given`
  };
  std::vector<Row> rows;
  std::string bytes = {};                                 // as read
  std::size_t mark = 0;                                   // bytes in front that are no text
  std::optional<std::string> converted = {};              // to UTF-8, where the bytes are none
  std::vector<std::vector<std::string>> given = {};       // the fields, where they stand in no CSV
  std::string_view text() const;                          // UTF-8
  std::vector<std::string> fields(const Row& row) const;  // as many as headings
  std::string excerpt(const Row& row) const;              // its first line as written
  // Index of a heading; nothing where there is none.
  std::optional<std::size_t> column(std::string_view heading) const;
};

// The whole of a file as text. Throws Failure(world) for what cannot be opened or read (no such
// file, a directory, no permission), naming `purpose`.
std::string read_file(const std::string& file, const std::string& purpose);

// Where the UTF-8 stands: in the bytes, behind a byte order mark, or in what they were converted
// to.
struct Utf8 {
  std::size_t mark = 0;
  std::optional<std::string> converted = {};
};
// UTF-8 out of UTF-8 (with or without BOM) or GB18030; nothing and a fault in `found` (with the
// offset's line) where it is neither, or holds NUL bytes (UTF-16, a spreadsheet).
std::optional<Utf8> utf8_in(std::string_view bytes, const std::string& file, Diagnostics& found);
std::optional<std::string> to_utf8(std::string_view bytes, const std::string& file,
                                   Diagnostics& found);

// Reads CSV. Faults (an empty file, unclosed quotes, too many or too few fields, a heading twice, a
// line over 64 KiB) go to `found`, all at once; rows at fault are left out. Blanks around fields
// are left out, full-width digits and signs in number-like fields are understood as their ASCII
// forms.
CsvFile read_csv(std::string utf8, const std::string& file, Diagnostics& found);
// The same of the bytes of a file, without a copy where they are UTF-8; nothing where they are no
// text (to_utf8).
std::optional<CsvFile> read_csv_bytes(std::string bytes, const std::string& file,
                                      Diagnostics& found);

// Writes one row: quoted where needed, ending in CRLF. A text that a spreadsheet would run as a
// formula
// (= + - @ tab first, and not a number) gets a ' in front.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace redbanner
