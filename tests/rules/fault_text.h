#pragma once

#include <string>

#include "engine/core/diagnostic.h"
#include "tests/message_text.h"

namespace redbanner {

// "4:7 no_such(indicator, safty) | did_you_mean(safety)\n" a fault, warnings with the word in
// front.
inline std::string fault_text(const Diagnostics& found) {
  std::string text;
  for (const Diagnostic& one : found.all()) {
    if (one.severity == Severity::warning) text += "warning ";
    text += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " " +
            message_text(one.message);
    if (one.hint) text += " | " + message_text(*one.hint);
    text += "\n";
  }
  return text;
}

}  // namespace redbanner
