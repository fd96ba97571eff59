#pragma once

#include <string>
#include <vector>

namespace redbanner {

// A folder in one file: ZIP, which every system opens, with a list of the SHA-256 of all members in
// it, MANIFEST.sha256, as `sha256sum --check` reads it.
struct ArchiveMember {
  std::string name;   // with '/' between folders
  std::string bytes;  // what it holds
  std::string file;   // or, where it is not empty, the file that holds it
};

// Writes beside and renames: all of it, or nothing. An existing file is refused (content).
void write_archive(const std::string& file, const std::vector<ArchiveMember>& members);

// Unpacks into a new folder: all of it, or nothing. Refuses (content), and names the member: what
// is no archive of ours, a member that the manifest lacks or that lacks in it, one that differs
// from its hash, names that lead out of the folder, what does not fit on the disk. Returns the
// names.
std::vector<std::string> unpack_archive(const std::string& file, const std::string& folder);

}  // namespace redbanner
