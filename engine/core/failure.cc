#include "engine/core/failure.h"

#include <cerrno>
#include <system_error>

namespace redbanner {
namespace {

// Those that people meet and can mend; the rest in the system's own words.
const char* known_failure(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return "file_missing";
    case EISDIR:
      return "file_is_a_directory";
    case EACCES:
    case EPERM:
      return "file_not_permitted";
    case EROFS:
      return "file_on_read_only_disk";
    case ENOSPC:
    case EDQUOT:
      return "disk_is_full";
    case ELOOP:
      return "file_is_a_circle_of_links";
    case EIO:
      return "disk_failed";
    default:
      return nullptr;
  }
}

}  // namespace

Failure world_failure(const std::string& file, const std::string& purpose, int error) {
  Message message{"file_failed", {Term{purpose}}};
  if (const char* known = known_failure(error))
    message.id = known;
  else
    message.arguments.emplace_back(std::generic_category().message(error));
  return {Failure::Kind::world, file, message};
}

}  // namespace redbanner
