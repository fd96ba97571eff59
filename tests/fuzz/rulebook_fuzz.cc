#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/check.h"
#include "rules/differences.h"
#include "rules/entry_form.h"
#include "rules/read_rulebook.h"
#include "rules/show.h"

namespace redbanner {
namespace {

void require(bool holds) {
  if (!holds) __builtin_trap();
}

// The whole of a rulebook reads back as it was, unless a text has grown too long for a line.
void reads_back(std::string_view text) {
  Diagnostics found;
  const WholeRulebook whole = whole_rulebook(text, "rulebook.toml", {}, found);
  if (!whole.table) return;
  const std::string shown = show_rulebook(*whole.table, whole.sources, Origins::shown);
  Diagnostics again;
  const WholeRulebook back = whole_rulebook(shown, "shown.toml", {}, again);
  if (!back.table) {
    const std::string& why = again.all().front().message.id;
    return require(why == "line_too_long" || why == "rulebook_too_large" ||
                   why == "rulebook_is_empty" || why == "files_too_large");
  }
  require(show_rulebook(*back.table, back.sources, Origins::hidden) ==
          show_rulebook(*whole.table, whole.sources, Origins::hidden));
  require(differences(*whole.table, *back.table).empty());
}

}  // namespace
}  // namespace redbanner

// Any bytes make a rulebook or faults, and faults stand in the text of one of its files: a bundle
// brings several.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redbanner;
  Diagnostics found;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Rulebook book = read_rulebook(text, "rulebook.toml", found);
  check_rulebook(book, found);
  for (const auto& one : found.all()) {
    const auto& source = book.sources.at(static_cast<std::size_t>(one.at.file));
    require(one.at.line <= static_cast<int>(source.lines.size()) + 1);
  }
  entry_form(book);
  reads_back(text);
  return 0;
}
