#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/formula.h"

// Any bytes make a tree or a fault that stands in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed =
      redbanner::parse_formula(std::string_view(reinterpret_cast<const char*>(data), size));
  if (const auto* fault = std::get_if<redbanner::FormulaFault>(&parsed))
    if (fault->column < 1 || fault->column > static_cast<int>(size) + 1) __builtin_trap();
  return 0;
}
