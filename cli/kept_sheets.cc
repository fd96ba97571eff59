#include "cli/kept_sheets.h"

#include <utility>

#include "adapters/sha256/sha256.h"

namespace redbanner {

std::vector<Sheet> kept_sheets(std::vector<CsvFile> sheets) {
  std::vector<Sheet> kept;
  for (CsvFile& sheet : sheets) {
    Sheet one;
    one.name = sheet.file.substr(sheet.file.find_last_of('/') + 1);
    one.sha256 = sha256(sheet.bytes);
    if (sheet.bytes.size() <= Sheet::most_bytes) one.bytes = std::move(sheet.bytes);
    kept.push_back(std::move(one));
  }
  return kept;
}

}  // namespace redbanner
