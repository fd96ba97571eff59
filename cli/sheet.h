#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/csv/csv.h"

namespace redbanner {

// Rows of text on their way to what may be recorded. Every fault goes to `found` with row, column,
// reason and what to do; a row is taken whole or not at all.

// Reads a CSV file as people have them: UTF-8 or GB18030. Nothing, and faults in `found`, where it
// is none. Throws Failure, naming `purpose` ("read_entries"), where it cannot be read.
std::optional<CsvFile> read_sheet(const std::string& file, const std::string& purpose,
                                  Diagnostics& found);
// All of them; those that are none, or have no heading row to go by, are left out.
std::vector<CsvFile> read_sheets(const std::vector<std::string>& files, const std::string& purpose,
                                 Diagnostics& found);

// A fault of a row, under a heading.
Diagnostic fault_in(const CsvFile& sheet, const CsvFile::Row& row, const std::string& heading,
                    Message message, std::optional<Message> hint = {});

// One row of a sheet, by headings.
struct SheetRow {
  SheetRow(const CsvFile& of, const CsvFile::Row& its)
      : sheet(of), row(its), fields(of.fields(its)) {}
  const CsvFile& sheet;
  const CsvFile::Row& row;
  std::vector<std::string> fields;
  std::string cell(std::string_view heading) const;  // empty where there is no such column
  Diagnostic fault(const std::string& heading, Message message,
                   std::optional<Message> hint = {}) const {
    return fault_in(sheet, row, heading, std::move(message), std::move(hint));
  }
};

// A row that was not taken.
struct RejectedRow {
  std::size_t sheet = 0;  // index into the sheets
  std::size_t row = 0;    // index into its rows
  std::string reason;     // worded; of several the first
};

// What came of sheets: a thing (or several) of each good row, and the rows that are not.
template <class What>
struct Imported {
  std::vector<What> good;
  std::vector<RejectedRow> rejected;
};

// A season refuses the same thing twice, and ids of entrants that are none. In a case the later row
// takes the place of the earlier, an id may be any text, and a title may be wanting.
enum class Strictness { season, cases };

// Headings that are not among `known`, and those required that are not there, are faults; `reason`,
// which files of rejected rows have, is passed over. A sheet with such faults is not read further:
// one wrong heading would be a fault of each row.
bool headings_are_known(const CsvFile& sheet, const std::vector<std::string>& known,
                        const std::vector<std::string>& required, Diagnostics& found);

// The rejected rows as they were, with `reason` behind; mended, the file can be imported.
std::string rejects_csv(const std::vector<CsvFile>& sheets,
                        const std::vector<RejectedRow>& rejected);

}  // namespace redbanner
