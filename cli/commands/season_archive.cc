#include <unistd.h>

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

// The last part of a path, as a name that any system takes.
std::string plain_name(const std::string& file) {
  std::string name = file.substr(file.find_last_of('/') + 1);
  for (char& sign : name)
    if (static_cast<unsigned char>(sign) < 0x20 ||
        std::string_view("\\:").find(sign) != std::string_view::npos)
      sign = '_';
  return name;
}

std::string numbered(const std::string& folder, std::int64_t number, const std::string& name) {
  return folder + "/" + std::to_string(number) + "-" + plain_name(name);
}

// A copy of the season that nobody writes to, gone with this.
class Copy {
 public:
  Copy(const Season& season, const std::string& beside)
      : file_(beside + ".season-" + std::to_string(getpid())) {
    std::filesystem::remove(file_);
    found_ = season.backup(file_);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
  ~Copy() {
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
  }
  const std::string& file() const { return file_; }
  const std::vector<Finding>& found() const { return found_; }

 private:
  std::string file_;
  std::vector<Finding> found_;
};

std::vector<ArchiveMember> members_of(const Season& season, const std::string& copy) {
  std::vector<ArchiveMember> members = {{"season.db", "", copy}};
  for (const auto& rulebook : season.rulebooks())
    members.push_back({numbered("rulebooks", rulebook.version, rulebook.file), rulebook.text, ""});
  std::int64_t number = 0;
  for (const auto& sheet : season.sheets())
    if (++number, sheet.bytes)
      members.push_back({numbered("sheets", number, sheet.name), *sheet.bytes, ""});
  number = 0;
  for (const auto& one : season.publications())
    members.push_back({numbered("publications", ++number, one.period + ".html"), one.document, ""});
  return members;
}

Exit run(const Invocation& asked, Console& console) {
  const Season season = Season::open(season_file(asked), Season::Access::read);
  const std::string file = *asked.get("-o");
  const auto folder = std::filesystem::path(file).parent_path();
  if (!folder.empty() && !std::filesystem::is_directory(folder))
    throw Failure(Failure::Kind::world, file, {"folder_missing", {Term{"write_archive"}}});
  const Copy copy(season, file);
  if (const Exit exit = show_findings(copy.found(), season.file(), console); exit != Exit::done)
    return exit;
  const auto members = members_of(season, copy.file());
  write_archive(file, members);
  console.out << sentence({"archive_written",
                           {file, static_cast<std::int64_t>(members.size()), season.head()}})
              << '\n';
  return Exit::done;
}

}  // namespace

Command season_archive() {
  return {
      "season archive",
      season_group,
      N_("the season, its rulebooks, sheets and publications in one ZIP file, with their hashes"),
      "redbanner season archive -o 2023.zip",
      {{"-o", "FILE", N_("the file to make; one that is there is left alone"),
        Option::Need::required},
       season_option()},
      run};
}

}  // namespace redbanner
