#include <filesystem>
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
  const std::string file = season_file(asked);
  const std::string backup = *asked.get("FILE");
  std::error_code ignored;  // whatever else is wrong with the name is said where it is opened
  const bool is_there = std::filesystem::exists(file, ignored);
  const auto keep_as = asked.get("--keep-as");
  if (is_there && !keep_as)
    return refuse(console, {"season_file_exists", {file}}, Message{"use_keep_as", {file}});
  if (is_there && std::filesystem::equivalent(file, backup, ignored))
    return refuse(console, {"backup_is_the_season", {file}});
  const auto found = Season::restore(backup, file, is_there ? *keep_as : "");
  if (const Exit exit = show_findings(found, backup, console); exit != Exit::done)
    return refuse(console, {"not_restored", {file}});
  const Season season = Season::open(file, Season::Access::read);
  console.out << sentence({"restored", {file, backup, season.position()}}) << '\n';
  if (const std::string head = season.head(); !head.empty())
    console.out << sentence({"head_is", {head}}) << '\n';
  if (is_there) console.out << sentence({"kept_as", {*keep_as}}) << '\n';
  return Exit::done;
}

}  // namespace

Command season_restore() {
  return {"season restore",
          season_group,
          N_("make the season what a backup is, after checking it; the present one is kept"),
          "redbanner season restore /media/usb/season-2023-07-05.db --keep-as season-before.db",
          {{"FILE", "FILE", N_("the backup"), Option::Need::required},
           {"--keep-as", "NAME",
            N_("the name that the present season is kept under: free, on the same disk")},
           season_option()},
          run};
}

}  // namespace redbanner
