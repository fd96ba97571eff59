#include "cli/rulebook_file.h"

#include "adapters/csv/csv.h"
#include "cli/render/diagnostics.h"

namespace redbanner {

std::optional<Rules> read_rules(const std::string& file, Console& console) {
  Diagnostics found;
  auto rules = make_rules(read_file(file, "read_rulebook"), file, found);
  show(found, console.err);
  return rules;
}

}  // namespace redbanner
