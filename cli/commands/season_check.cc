#include <ostream>

#include "cli/commands/commands.h"
#include "cli/findings.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const Season season = Season::open(season_file(asked), Season::Access::read);
  const auto found = season.check();
  if (const Exit exit = show_findings(found, season.file(), console); exit != Exit::done)
    return exit;
  const std::string head = season.head();
  console.out << sentence({"structure_is_sound", {season.file()}}) << '\n'
              << sentence(head.empty()
                              ? Message{"nothing_chained", {}}
                              : Message{"season_fits",
                                        {season.position(),
                                         static_cast<std::int64_t>(season.evaluations().size())}})
              << '\n';
  return Exit::done;
}

}  // namespace

Command season_check() {
  return {"season check",
          season_group,
          N_("whether the file is sound: its structure, its references, its chain, its seals"),
          "redbanner season check",
          {season_option()},
          run};
}

}  // namespace redbanner
