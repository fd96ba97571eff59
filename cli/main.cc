#include <exception>
#include <iostream>
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
  return static_cast<int>(redbanner::run({words + 1, words + count}));
}
