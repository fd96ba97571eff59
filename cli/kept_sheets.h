#pragma once

#include <vector>

#include "adapters/csv/csv.h"
#include "adapters/sqlite/season.h"

namespace redbanner {

// Sheets that were read, as the season keeps them.
std::vector<Sheet> kept_sheets(std::vector<CsvFile> sheets);

}  // namespace redbanner
