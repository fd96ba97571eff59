#pragma once

#include <string>

namespace redbanner {

// What the library threw, as a Failure that names the file and the purpose (the id of a Term). Only
// within a catch; a Failure passes as it is.
[[noreturn]] void rethrow_as_failure(const std::string& file, const std::string& purpose);

// Runs one piece of work and says, should it fail, which file and what for.
template <class Work>
auto naming(const std::string& file, const char* purpose, Work&& work) try {
  return work();
} catch (...) {
  rethrow_as_failure(file, purpose);
}

}  // namespace redbanner
