#include "cli/output_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "engine/core/failure.h"

namespace redbanner {
namespace {

// The permissions that a new file has here.
mode_t usual_permissions() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

bool write_all(int handle, const std::string& text) {
  std::size_t written = 0;
  while (written < text.size()) {
    const ssize_t now = write(handle, text.data() + written, text.size() - written);
    if (now < 0 && errno == EINTR) continue;
    if (now < 0) return false;
    written += static_cast<std::size_t>(now);
  }
  return true;
}

}  // namespace

void write_file(const std::string& file, const std::string& text, const std::string& purpose) {
  std::string beside = file + ".XXXXXX";
  const int handle = mkstemp(beside.data());
  if (handle < 0 && errno == ENOENT)
    throw Failure(Failure::Kind::world, file, {"folder_missing", {Term{purpose}}});
  if (handle < 0) throw world_failure(file, purpose, errno);
  const bool complete =
      fchmod(handle, usual_permissions()) == 0 && write_all(handle, text) && fsync(handle) == 0;
  int error = errno;
  close(handle);
  if (complete && std::rename(beside.c_str(), file.c_str()) == 0) return;
  if (complete) error = errno;
  unlink(beside.c_str());
  throw world_failure(file, purpose, error);
}

}  // namespace redbanner
