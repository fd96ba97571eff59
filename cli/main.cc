#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <exception>
#include <iostream>
#include <limits>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/wording.h"
#include "engine/core/failure.h"

namespace redbanner {
namespace {

// What the world did to us: the file, what it was wanted for, what went wrong.
Exit failed(const Failure& failure) {
  std::cerr << "redbanner: " << failure.file << ": " << sentence(failure.message) << '\n';
  return failure.kind == Failure::Kind::content ? Exit::refused : Exit::failed;
}

Exit run(const std::vector<std::string>& words) try {
  Console console{std::cout, std::cerr};
  const Exit exit = run_command(words, console);
  if (std::cout.flush()) return exit;
  std::cerr << "redbanner: " << sentence({"output_failed", {}}) << '\n';
  return Exit::failed;
} catch (const Failure& failure) {
  return failed(failure);
} catch (const std::exception& fault) {
  std::cerr << "redbanner: " << sentence({"unexpected", {std::string{fault.what()}}}) << '\n';
  return Exit::failed;
}

}  // namespace
}  // namespace redbanner

int main(int count, char** words) {
#ifdef M_MMAP_THRESHOLD
  // Columns come and go by the megabyte: what one gave back serves the next, also of another
  // thread, instead of pages that the system clears for each.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most that it takes
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
  return static_cast<int>(redbanner::run({words + 1, words + count}));
}
