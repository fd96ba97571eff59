#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/sheet.h"
#include "rules/cases.h"

namespace redbanner {

// The rows of a case as sheets, whether they stand in CSV files or are written out. Faults go to
// `found`. What is shared and not there is named in `missing`.
struct CaseSheets {
  std::vector<CsvFile> sheets;
  std::vector<std::string> missing;
};
CaseSheets sheets_of(const CaseFile& file, const CaseInput& input, Diagnostics& found);

// REDBANNER_SHARED, or ../shared beside the folder that the rulebooks lie in.
std::filesystem::path shared_folder_of(const std::string& case_file);

}  // namespace redbanner
