#include "cli/findings.h"

#include <ostream>

#include "cli/wording.h"

namespace redbanner {

Exit show_findings(const std::vector<Finding>& found, const std::string& file, Console& console) {
  if (found.empty()) return Exit::done;
  for (const Finding& one : found) console.out << sentence(one.what) << '\n';
  return refuse(console, {"season_does_not_fit", {file, static_cast<std::int64_t>(found.size())}});
}

}  // namespace redbanner
