#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rulebook.h"

namespace redbanner {

// A rulebook and the files that it reads as one text, so that a season keeps them in one place. The
// rulebook alone is its own text, byte for byte. Else the others stand behind it as comments, so
// that the text is still TOML and its lines keep their numbers:
//   #@ the rulebook ends here
//   #@ file: group.toml
//   #| [rulebook]
// A text whose last line has no end says so in a line `#@ without a line end`.
struct BundledFile {
  std::string name;  // from the rulebook's folder; without line ends
  std::string text;
  friend bool operator==(const BundledFile&, const BundledFile&) = default;
};
struct Bundle {
  std::string rulebook;
  std::vector<BundledFile> files;
};

std::string bundled(const Bundle& bundle);
std::string bundled(const std::vector<SourceFile>& sources);

// What was bundled, byte for byte. A text that only resembles a bundle is a rulebook alone.
Bundle unbundled(std::string_view text);

}  // namespace redbanner
