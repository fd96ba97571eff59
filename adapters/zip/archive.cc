#include "adapters/zip/archive.h"

#include <fcntl.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

#include "adapters/sha256/sha256.h"
#include "engine/core/failure.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

constexpr const char* manifest_name = "MANIFEST.sha256";
constexpr std::size_t block = std::size_t{1} << 18;
constexpr std::size_t longest_manifest = std::size_t{1} << 24;
constexpr std::uint64_t room_to_leave = std::uint64_t{1} << 20;
constexpr const char* packing = "write_archive";
constexpr const char* unpacking = "read_archive";

Failure content(const std::string& file, Message message) {
  return {Failure::Kind::content, file, std::move(message)};
}

// --- packing -------------------------------------------------------------------------------------

class Zip {
 public:
  explicit Zip(const std::string& file)
      : file_(file), zip_(zipOpen64(file.c_str(), APPEND_STATUS_CREATE)) {
    if (zip_ == nullptr) throw world_failure(file, packing, errno);
  }
  Zip(const Zip&) = delete;
  Zip& operator=(const Zip&) = delete;
  ~Zip() {
    if (zip_ != nullptr) zipClose(zip_, nullptr);
  }

  void begin(const std::string& name) {
    constexpr unsigned long names_are_utf8 = 1UL << 11;
    constexpr unsigned long made_on_unix = 3UL << 8 | 45;
    zip_fileinfo about{};
    about.tmz_date = {0, 0, 0, 1, 0, 1980};  // the same content makes the same file
    about.external_fa = 0100644UL << 16;
    check(zipOpenNewFileInZip4_64(zip_, name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr,
                                  Z_DEFLATED, 6, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
                                  nullptr, 0, made_on_unix, names_are_utf8, 1));
  }
  void add(std::string_view bytes) {
    check(zipWriteInFileInZip(zip_, bytes.data(), static_cast<unsigned>(bytes.size())));
  }
  void end() { check(zipCloseFileInZip(zip_)); }
  void close() { check(zipClose(std::exchange(zip_, nullptr), nullptr)); }

 private:
  void check(int code) const {
    if (code != ZIP_OK) throw world_failure(file_, packing, errno == 0 ? EIO : errno);
  }
  std::string file_;
  zipFile zip_;
};

// Gives the bytes of a member to `take`, piece by piece.
template <class Take>
void each_piece(const ArchiveMember& member, Take take) {
  if (member.file.empty()) {
    for (std::size_t at = 0; at < member.bytes.size(); at += block)
      take(std::string_view(member.bytes).substr(at, block));
    return;
  }
  std::ifstream from(member.file, std::ios::binary);
  if (!from) throw world_failure(member.file, packing, errno);
  std::string piece(block, '\0');
  while (from) {
    from.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    take(std::string_view(piece).substr(0, static_cast<std::size_t>(from.gcount())));
  }
  if (from.bad()) throw world_failure(member.file, packing, EIO);
}

std::string manifest_of(const std::vector<ArchiveMember>& members) {
  std::string manifest;
  for (const ArchiveMember& member : members) {
    Sha256 digest;
    each_piece(member, [&](std::string_view piece) { digest.add(piece); });
    manifest += hex(digest.finish()) + "  " + member.name + "\n";
  }
  return manifest;
}

void pack(Zip& zip, const ArchiveMember& member) {
  zip.begin(member.name);
  each_piece(member, [&](std::string_view piece) { zip.add(piece); });
  zip.end();
}

void sync(const std::string& path, int flags, const std::string& file) {
  const int handle = open(path.c_str(), O_RDONLY | O_CLOEXEC | flags);
  const int failed = handle < 0 ? -1 : fsync(handle);
  const int error = errno;
  if (handle >= 0) close(handle);
  if (failed != 0) throw world_failure(file, packing, error);
}

std::string folder_of(const std::string& file) {
  const auto folder = fs::path(file).parent_path();
  return folder.empty() ? "." : folder.string();
}

// A name beside, for what is being made; taken away again unless it came to its place.
class Building {
 public:
  explicit Building(const std::string& wanted) {
    const fs::path path(wanted);
    name_ =
        (path.parent_path() / ("." + path.filename().string() + ".new-" + std::to_string(getpid())))
            .string();
    remove();
  }
  Building(const Building&) = delete;
  Building& operator=(const Building&) = delete;
  ~Building() { remove(); }
  const std::string& name() const { return name_; }

 private:
  void remove() const {
    std::error_code ignored;
    fs::remove_all(name_, ignored);
  }
  std::string name_;
};

// --- unpacking -----------------------------------------------------------------------------------

// A name that stays in its folder, on any system.
bool stays_inside(const std::string& name) {
  if (name.empty() || name.front() == '/' || name.back() == '/') return false;
  if (name.find_first_of("\\:") != std::string::npos) return false;
  if (std::ranges::any_of(name, [](unsigned char byte) { return byte < 0x20; })) return false;
  return std::ranges::none_of(fs::path(name), [](const fs::path& part) {
    return part == ".." || part == "." || part.empty();
  });
}

struct Found {
  std::string name;
  std::uint64_t size = 0;
};

class Unzip {
 public:
  explicit Unzip(const std::string& file) : file_(file), zip_(unzOpen64(file.c_str())) {
    if (zip_ == nullptr) throw content(file, {"not_an_archive", {}});
  }
  Unzip(const Unzip&) = delete;
  Unzip& operator=(const Unzip&) = delete;
  ~Unzip() { unzClose(zip_); }

  bool first() { return there_ = unzGoToFirstFile(zip_) == UNZ_OK; }
  bool next() {
    const int code = unzGoToNextFile(zip_);
    if (code != UNZ_OK && code != UNZ_END_OF_LIST_OF_FILE) damaged(manifest_name);
    return there_ = code == UNZ_OK;
  }
  Found here() {
    unz_file_info64 about{};
    std::array<char, 1024> name{};
    const int code =
        unzGetCurrentFileInfo64(zip_, &about, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
    if (code != UNZ_OK || about.size_filename >= name.size() - 1) damaged("");
    return {name.data(), about.uncompressed_size};
  }
  // No more than it says that it holds.
  template <class Take>
  void each_piece(const Found& member, Take take) {
    if (unzOpenCurrentFile(zip_) != UNZ_OK) damaged(member.name);
    std::string piece(block, '\0');
    std::uint64_t left = member.size;
    for (;;) {
      const int got = unzReadCurrentFile(zip_, piece.data(), static_cast<unsigned>(piece.size()));
      if (got < 0 || static_cast<std::uint64_t>(got) > left) damaged(member.name);
      if (got == 0) break;
      left -= static_cast<std::uint64_t>(got);
      take(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
    }
    if (unzCloseCurrentFile(zip_) != UNZ_OK || left != 0) damaged(member.name);
  }

 private:
  [[noreturn]] void damaged(const std::string& member) const {
    throw content(file_, {"archive_damaged", {member}});
  }
  std::string file_;
  unzFile zip_;
  bool there_ = false;
};

using Hashes = std::map<std::string, std::string>;  // by name

Hashes hashes_in(const std::string& manifest, const std::string& file) {
  constexpr std::size_t hash = 64;
  Hashes hashes;
  std::string_view rest = manifest;
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const bool is_line = line.size() > hash + 2 && line.substr(hash, 2) == "  ";
    const std::string name(is_line ? line.substr(hash + 2) : "");
    if (!is_line || !stays_inside(name) ||
        !hashes.emplace(name, std::string(line.substr(0, hash))).second)
      throw content(file, {"archive_manifest_wrong", {}});
  }
  return hashes;
}

std::string read_manifest(Unzip& zip, const std::string& file) {
  if (!zip.first()) throw content(file, {"not_an_archive", {}});
  const Found member = zip.here();
  if (member.name != manifest_name || member.size > longest_manifest)
    throw content(file, {"not_an_archive", {}});
  std::string manifest;
  zip.each_piece(member, [&](std::string_view piece) { manifest += piece; });
  return manifest;
}

void unpack(Unzip& zip, const Found& member, const std::string& hash, const std::string& to,
            const std::string& file) {
  fs::create_directories(fs::path(to).parent_path());
  std::ofstream out(to, std::ios::binary);
  Sha256 digest;
  zip.each_piece(member, [&](std::string_view piece) {
    digest.add(piece);
    out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
  });
  out.close();
  if (!out) throw world_failure(to, unpacking, errno == 0 ? EIO : errno);
  if (hex(digest.finish()) != hash) throw content(file, {"archive_member_differs", {member.name}});
  sync(to, 0, file);
}

}  // namespace

void write_archive(const std::string& file, const std::vector<ArchiveMember>& members) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(file, ignored)))
    throw content(file, {"file_exists", {Term{packing}}});
  const Building building(file);
  {
    Zip zip(building.name());
    pack(zip, {manifest_name, manifest_of(members), ""});
    for (const ArchiveMember& member : members) pack(zip, member);
    zip.close();
  }
  sync(building.name(), 0, file);
  if (link(building.name().c_str(), file.c_str()) != 0) throw world_failure(file, packing, errno);
  sync(folder_of(file), O_DIRECTORY, file);
}

std::vector<std::string> unpack_archive(const std::string& file, const std::string& folder) {
  std::error_code failed;
  if (!fs::is_regular_file(file, failed))
    throw failed ? world_failure(file, unpacking, failed.value())
                 : content(file, {"not_an_archive", {}});
  if (fs::exists(fs::symlink_status(folder, failed)))
    throw content(folder, {"file_exists", {Term{unpacking}}});
  Unzip zip(file);
  const std::string manifest = read_manifest(zip, file);
  Hashes hashes = hashes_in(manifest, file);
  const Building building(folder);
  if (!fs::create_directory(building.name(), failed))
    throw world_failure(folder, unpacking, failed.value());
  std::uint64_t room = fs::space(building.name()).available;
  std::vector<std::string> names;
  while (zip.next()) {
    const Found member = zip.here();
    const auto known = hashes.find(member.name);
    if (known == hashes.end()) throw content(file, {"archive_member_unknown", {member.name}});
    if (member.size + room_to_leave > room) throw world_failure(folder, unpacking, ENOSPC);
    room -= member.size;
    unpack(zip, member, known->second, building.name() + "/" + member.name, file);
    names.push_back(member.name);
    hashes.erase(known);
  }
  if (!hashes.empty()) throw content(file, {"archive_member_missing", {hashes.begin()->first}});
  if (!(std::ofstream(building.name() + "/" + manifest_name) << manifest << std::flush))
    throw world_failure(folder, unpacking, errno == 0 ? EIO : errno);
  fs::rename(building.name(), folder, failed);
  if (failed) throw world_failure(folder, unpacking, failed.value());
  sync(folder_of(folder), O_DIRECTORY, folder);
  return names;
}

}  // namespace redbanner
