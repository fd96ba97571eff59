#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/diagnostic.h"

namespace redbanner {

struct TomlEntry;

// A TOML value as it stands in the file: keys in the file's order, numbers and days letter by
// letter.
struct TomlValue {
  enum class Kind : std::uint8_t { text, number, yes_no, date, time, list, table };
  Kind kind = Kind::table;
  SourcePosition position;   // of its first character; of a [header], the bracket
  std::string text;          // a text's meaning; of others but list and table: as written
  bool as_written = false;   // a text whose letters follow the opening quote just so, but for …
  std::vector<int> escaped;  // … a '\' in front of these, counted from 1
  std::vector<TomlValue> list;
  std::vector<TomlEntry> entries;  // of a table
};

struct TomlEntry {
  std::string key;
  SourcePosition position;
  TomlValue value;
};

// What no reader can go past.
struct TomlFault {
  SourcePosition at;
  Message message;
  std::optional<Message> hint;
};

// The whole file as one table. Refused, beside what is no TOML: no UTF-8, more than 1 MiB, a line
// over 4,096 bytes, control characters, more than 200 levels of brackets and dotted keys.
// `file` becomes that of every position.
std::variant<TomlValue, TomlFault> parse_toml(std::string_view text, int file = 0);

// Where each line of `text` begins. A byte order mark is no part of the first.
std::vector<std::size_t> line_starts(std::string_view text);

}  // namespace redbanner
