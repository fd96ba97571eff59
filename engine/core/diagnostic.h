#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/message.h"

namespace redbanner {

// Where in what a person wrote. line and column count from 1, columns in code points; 0: the file.
// `file` numbers the files that are read as one (a rulebook and what it extends), from 0.
struct SourcePosition {
  int line = 0;
  int column = 0;
  int file = 0;
  friend auto operator<=>(const SourcePosition&, const SourcePosition&) = default;
};

enum class Severity { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string file;  // as the person named it
  SourcePosition at;
  std::string field;    // the column's heading in a table of rows; empty in a rulebook
  std::string excerpt;  // the line as written, without its end; empty where there is none
  Message message;
  std::optional<Message> hint;
};

// The author's or the clerk's mistakes, all of them, in the order found.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
  bool has_errors() const {
    for (const auto& one : all_)
      if (one.severity == Severity::error) return true;
    return false;
  }
  const std::vector<Diagnostic>& all() const { return all_; }

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace redbanner
