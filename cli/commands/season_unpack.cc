#include <filesystem>
#include <ostream>

#include "adapters/sqlite/season.h"
#include "adapters/zip/archive.h"
#include "cli/commands/commands.h"
#include "cli/findings.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// The archive's name without its ending.
std::string folder_for(const Invocation& asked) {
  if (const auto said = asked.get("--to")) return *said;
  const std::filesystem::path file(*asked.get("FILE"));
  const auto name = file.filename().stem().string();
  return name == file.filename().string() ? name + ".unpacked" : name;
}

Exit run(const Invocation& asked, Console& console) {
  const std::string folder = folder_for(asked);
  const auto names = unpack_archive(*asked.get("FILE"), folder);
  const Season season = Season::open(folder + "/season.db", Season::Access::read);
  const auto count = static_cast<std::int64_t>(names.size());
  if (const Exit exit = show_findings(season.check(), season.file(), console); exit != Exit::done)
    return exit;
  console.out << sentence({"archive_unpacked", {folder, count, season.head()}}) << '\n';
  return Exit::done;
}

}  // namespace

Command season_unpack() {
  return {
      "season unpack",
      season_group,
      N_("unpack an archive into a new folder, and check every hash in it"),
      "redbanner season unpack 2023.zip --to 2023",
      {{"FILE", "FILE", N_("an archive of redbanner"), Option::Need::required},
       {"--to", "FOLDER", N_("the folder to make (else the archive's name without its ending)")}},
      run};
}

}  // namespace redbanner
