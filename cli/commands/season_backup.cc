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
  const std::string to = *asked.get("FILE");
  const LoggedBatch last = season.log().back();  // what others record meanwhile may come on top
  const auto found = season.backup(to);
  if (const Exit exit = show_findings(found, season.file(), console); exit != Exit::done)
    return refuse(console, {"not_backed_up", {to}});
  console.out << sentence({"backed_up", {to, last.batch.id}}) << '\n';
  if (!last.sha256.empty()) console.out << sentence({"head_is", {last.sha256}}) << '\n';
  return Exit::done;
}

}  // namespace

Command season_backup() {
  return {"season backup",
          season_group,
          N_("copy the season to a new file, also while others record in it, and check the copy"),
          "redbanner season backup /media/usb/season-2023-07-05.db",
          {{"FILE", "FILE", N_("the copy: a name that is free"), Option::Need::required},
           season_option()},
          run};
}

}  // namespace redbanner
