#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "adapters/csv/csv.h"

// Whatever the bytes: each row is whole, and what is refused is said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  redbanner::Diagnostics found;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto text = redbanner::to_utf8(bytes, "fuzz.csv", found);
  if (!text) return found.has_errors() ? 0 : (std::abort(), 0);
  const auto csv = redbanner::read_csv(*text, "fuzz.csv", found);
  for (const auto& row : csv.rows)
    if (csv.fields(row).size() != csv.headings.size() || csv.excerpt(row).empty()) std::abort();
  return 0;
}
