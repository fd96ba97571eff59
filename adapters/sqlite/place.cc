#include "adapters/sqlite/place.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "engine/core/failure.h"

namespace redbanner {
namespace {

constexpr std::array companions = {"-wal", "-shm", "-journal"};

std::string folder_of(const std::string& file) {
  const auto folder = std::filesystem::path(file).parent_path();
  return folder.empty() ? "." : folder.string();
}

Failure content(const std::string& file, Message message) {
  return {Failure::Kind::content, file, std::move(message)};
}

void check_drive(const std::string& at, const std::string& file, const std::string& purpose) {
  struct statfs about {};
  if (statfs(at.c_str(), &about) != 0) throw world_failure(file, purpose, errno);
  if (is_network_drive(static_cast<std::int64_t>(about.f_type)))
    throw Failure(Failure::Kind::world, file, {"season_on_network_drive", {Term{purpose}}});
}

// Asks for the user that acts, not for the one that started the program.
void check_permission(const std::string& at, int mode, const std::string& file,
                      const std::string& purpose) {
  if (faccessat(AT_FDCWD, at.c_str(), mode, AT_EACCESS) != 0)
    throw world_failure(file, purpose, errno);
}

void check_folder(const std::string& file, const std::string& purpose) {
  if (faccessat(AT_FDCWD, folder_of(file).c_str(), W_OK | X_OK, AT_EACCESS) == 0) return;
  const char* id = errno == ENOENT || errno == ENOTDIR ? "folder_missing" : "folder_not_writable";
  throw Failure(Failure::Kind::world, file, {id, {Term{purpose}}});
}

bool is_there(const std::string& file) {
  struct stat about {};
  return lstat(file.c_str(), &about) == 0;
}

// A name lasts through a power cut only when its folder is written too.
void sync_folder(const std::string& file, const std::string& purpose) {
  const int folder = open(folder_of(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) throw world_failure(file, purpose, errno);
  const int failed = fsync(folder);
  const int error = errno;
  close(folder);
  if (failed != 0) throw world_failure(file, purpose, error);
}

}  // namespace

bool is_network_drive(std::int64_t file_system) {
  constexpr std::int64_t known[] = {0x6969, 0x517B, 0xFF53'4D42, 0xFE53'4D42, 0x5346'414F};
  return std::ranges::find(known, file_system & 0xFFFF'FFFF) != std::end(known);
}

void check_readable(const std::string& file, const std::string& purpose) {
  struct stat about {};
  if (stat(file.c_str(), &about) != 0) throw world_failure(file, purpose, errno);
  if (S_ISDIR(about.st_mode)) throw world_failure(file, purpose, EISDIR);
  if (!S_ISREG(about.st_mode)) throw content(file, {"not_a_season", {Term{purpose}}});
  check_permission(file, R_OK, file, purpose);
  if (about.st_size == 0) throw content(file, {"season_is_empty", {Term{purpose}}});
  check_drive(file, file, purpose);
}

void check_writable(const std::string& file, const std::string& purpose) {
  check_readable(file, purpose);
  check_permission(file, W_OK, file, purpose);
  check_folder(file, purpose);
}

void check_free(const std::string& file, const std::string& purpose) {
  struct stat about {};
  if (stat(file.c_str(), &about) == 0 && S_ISDIR(about.st_mode))
    throw world_failure(file, purpose, EISDIR);
  if (is_there(file)) throw content(file, {"season_exists", {Term{purpose}}});
  for (const std::string companion : companions)
    if (is_there(file + companion))
      throw content(file, {"season_left_behind", {Term{purpose}, file + companion}});
  check_folder(file, purpose);
  check_drive(folder_of(file), file, purpose);
}

void remove_with_companions(const std::string& file) {
  unlink(file.c_str());
  for (const std::string companion : companions) unlink((file + companion).c_str());
}

std::string name_while_building(const std::string& file) {
  const std::filesystem::path path(file);
  const std::string name = "." + path.filename().string() + ".new-" + std::to_string(getpid());
  const std::string building = (path.parent_path() / name).string();
  remove_with_companions(building);
  return building;
}

void put_in_place(const std::string& built, const std::string& file, const std::string& purpose) {
  // Not every file system knows how to rename without replacing; then a second name does it.
  int failed = renameat2(AT_FDCWD, built.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE);
  if (failed != 0 && (errno == EINVAL || errno == ENOSYS)) {
    failed = link(built.c_str(), file.c_str());
    if (failed == 0) unlink(built.c_str());
  }
  if (failed != 0 && errno == EEXIST) throw content(file, {"season_exists", {Term{purpose}}});
  if (failed != 0) throw world_failure(file, purpose, errno);
  sync_folder(file, purpose);
}

std::string as_path(const std::string& file) { return file.starts_with('/') ? file : "./" + file; }

void put_in_place_of(const std::string& built, const std::string& file, const std::string& keep_as,
                     const std::string& purpose) {
  if (link(file.c_str(), keep_as.c_str()) != 0) throw world_failure(keep_as, purpose, errno);
  struct stat wal {};
  if (stat((file + "-wal").c_str(), &wal) == 0 && wal.st_size > 0)
    rename((file + "-wal").c_str(), (keep_as + "-wal").c_str());
  sync_folder(keep_as, purpose);
  if (rename(built.c_str(), file.c_str()) != 0) {
    const int error = errno;
    unlink(keep_as.c_str());
    throw world_failure(file, purpose, error);
  }
  sync_folder(file, purpose);
}

}  // namespace redbanner
