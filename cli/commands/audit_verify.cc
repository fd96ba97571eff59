#include <ostream>

#include "cli/commands/commands.h"
#include "cli/findings.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// Without the rules: a rulebook that was changed is a finding, not a reason to stop.
Exit run(const Invocation& asked, Console& console) {
  const Season season = Season::open(season_file(asked), Season::Access::read);
  const auto found = season.verify();
  if (!found.empty() && found[0].what.id == "season_not_chained")
    return refuse(console, found[0].what);
  if (const Exit exit = show_findings(found, season.file(), console); exit != Exit::done)
    return exit;
  console.out << sentence(
                     {"season_fits",
                      {season.position(), static_cast<std::int64_t>(season.evaluations().size())}})
              << '\n'
              << sentence({"head_is", {season.head()}}) << '\n';
  return Exit::done;
}

}  // namespace

Command audit_verify() {
  return {"audit verify",
          audit_group,
          N_("whether everything is as it was recorded and sealed; names what is not"),
          "redbanner audit verify",
          {season_option()},
          run};
}

}  // namespace redbanner
