#include "cli/record_sheets.h"

#include "cli/kept_sheets.h"
#include "cli/render/diagnostics.h"

namespace redbanner {

Exit record_sheets(const Invocation& asked, Console& console, const char* purpose,
                   const ReadSheets& read) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  Diagnostics found;
  const auto sheets = read_sheets(asked.all("FILE"), purpose, found);
  Record what;
  const Message done = read(*open, sheets, what, found);
  show(found, console.err);
  if (found.has_errors()) return refuse(console, {"nothing_taken", {}});
  what.sheets = kept_sheets(sheets);
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace redbanner
