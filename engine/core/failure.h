#pragma once

#include <stdexcept>
#include <string>

#include "engine/core/message.h"

namespace redbanner {

// The world failed: a file, the disk, the database. Thrown in an adapter, caught in main alone;
// names the file and what it was wanted for. Exit status 3; `content` (what the file holds is not
// ours to read: another program's season, a newer version) is status 1.
class Failure : public std::runtime_error {
 public:
  enum class Kind { world, content };
  Failure(Kind of, std::string named, Message said)
      : std::runtime_error(named + ": " + said.id),
        kind(of),
        file(std::move(named)),
        message(std::move(said)) {}
  Kind kind;
  std::string file;
  Message message;  // what was wanted and what went wrong, as the system said it
};

// What the system said (an errno) when `file` was wanted for `purpose`, the id of a Term:
// "read_entries".
Failure world_failure(const std::string& file, const std::string& purpose, int error);

}  // namespace redbanner
