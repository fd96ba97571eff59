#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace redbanner {

// The published material that stands beside the checkout and is no part of it: REDBANNER_SHARED, or
// ../shared.
inline std::filesystem::path shared_folder() {
  if (const char* given = std::getenv("REDBANNER_SHARED")) return std::filesystem::absolute(given);
  return (std::filesystem::path{REDBANNER_SOURCE_DIR} / "../shared").lexically_normal();
}

inline bool shared_is_required() {
  const char* required = std::getenv("REDBANNER_REQUIRE_SHARED");
  return required != nullptr && std::string{required} == "1";
}

}  // namespace redbanner

// First line of a test that reads `path` below the shared folder. Without it the test is skipped,
// or fails where REDBANNER_REQUIRE_SHARED=1. tests/run.sh counts the skipped ones by these words.
#define REDBANNER_NEEDS_SHARED(path)                                                     \
  if (!std::filesystem::exists(redbanner::shared_folder() / (path))) {                   \
    if (redbanner::shared_is_required())                                                 \
      FAIL() << "REDBANNER_SHARED has no " << (redbanner::shared_folder() / (path));     \
    GTEST_SKIP() << "REDBANNER_SHARED has no " << (redbanner::shared_folder() / (path)); \
  }
