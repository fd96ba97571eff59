#pragma once

#include <string>

#include "engine/core/cases.h"
#include "engine/core/diagnostic.h"

namespace redbanner {

inline std::string argument_text(const Argument& argument) {
  return std::visit(
      Cases{[](const std::string& text) { return text; },
            [](std::int64_t number) { return std::to_string(number); },
            [](const Ratio& ratio) { return ratio.text(); },
            [](const Date& day) { return day.text(); }, [](const Term& term) { return term.id; },
            [](const Enumeration& several) {
              std::string text;
              for (const auto& word : several.words) text += (text.empty() ? "" : ", ") + word;
              return text;
            }},
      argument);
}

// "value_out_of_range(101, 0, 100)": a message as tests compare it, in no language.
inline std::string message_text(const Message& message) {
  if (message.arguments.empty()) return message.id;
  std::string text = message.id + "(";
  for (std::size_t i = 0; i < message.arguments.size(); ++i)
    text += (i == 0 ? "" : ", ") + argument_text(message.arguments[i]);
  return text + ")";
}

}  // namespace redbanner
