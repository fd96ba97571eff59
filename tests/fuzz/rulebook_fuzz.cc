#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/check.h"
#include "rules/entry_form.h"
#include "rules/read_rulebook.h"

// Any bytes make a rulebook or faults, and faults stand in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  redbanner::Diagnostics found;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const redbanner::Rulebook book = redbanner::read_rulebook(text, "rulebook.toml", found);
  redbanner::check_rulebook(book, found);
  for (const auto& one : found.all())
    if (one.at.line > static_cast<int>(book.sources[0].lines.size()) + 1) __builtin_trap();
  redbanner::entry_form(book);
  return 0;
}
