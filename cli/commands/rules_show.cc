#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/rulebook_file.h"
#include "rules/bundle.h"
#include "rules/show.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto whole = read_whole_rulebook(*asked.get("FILE"), console);
  if (!whole) return Exit::refused;
  console.out << (asked.has("--resolved")
                      ? show_rulebook(*whole->table, whole->sources, Origins::shown)
                      : bundled(whole->sources));
  return Exit::done;
}

}  // namespace

Command rules_show() {
  return {"rules show",
          rules_group,
          N_("a rulebook with all files that it reads; --resolved: what holds in the end"),
          "redbanner rules show rulebook.toml --resolved",
          {{"FILE", "FILE", N_("the rulebook, TOML, or the season that keeps it"),
            Option::Need::required},
           {"--resolved", "", N_("what holds in the end, and where each table of it was written")}},
          run};
}

}  // namespace redbanner
