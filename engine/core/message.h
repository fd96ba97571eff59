#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/ratio.h"

namespace redbanner {

// A word of the vocabulary that is translated where it is shown: {"not_applicable"}.
struct Term {
  std::string id;
  friend bool operator==(const Term&, const Term&) = default;
};

// Several words beside each other, joined as the language does: "a, b", "a、b".
struct Enumeration {
  std::vector<std::string> words;
  friend bool operator==(const Enumeration&, const Enumeration&) = default;
};

using Argument = std::variant<std::string, std::int64_t, Ratio, Date, Term, Enumeration>;

// What is said, without saying it in any language: `cli/wording` turns an id and its arguments into
// a sentence. Ids are snake_case and name the fact ("weights_miss_full").
struct Message {
  std::string id;
  std::vector<Argument> arguments;
  friend bool operator==(const Message&, const Message&) = default;
};

}  // namespace redbanner
