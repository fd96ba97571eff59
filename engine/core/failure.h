#pragma once

#include <stdexcept>
#include <string>

#include "engine/core/message.h"

namespace redbanner {

// The world failed: a file, the disk, the database. Thrown in an adapter, caught in main alone; names
// the file and what it was wanted for. Exit status 3; `content` (what the file holds is not ours to
// read: another program's season, a newer version) is status 1.
class Failure : public std::runtime_error {
 public:
  enum class Kind { world, content };
  Failure(Kind kind, std::string file, Message message)
      : std::runtime_error(file + ": " + message.id), kind(kind), file(std::move(file)),
        message(std::move(message)) {}
  Kind kind;
  std::string file;
  Message message;  // what was wanted and what went wrong, as the system said it
};

}  // namespace redbanner
