#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.h"

namespace redbanner {

// What is wrong with the words typed. Exit status 2.
struct UsageFault {
  Message message;
  std::optional<Message> hint;
  std::string command;  // whose --help says more; empty: redbanner's
};
// Help on a command, on the commands that begin with a word, or on all (both empty).
struct HelpWanted {
  const Command* command = nullptr;
  std::string first_word;
};
struct VersionWanted {};
struct Asked {
  const Command* command;
  Invocation invocation;
};

using Understood = std::variant<Asked, HelpWanted, VersionWanted, UsageFault>;

// Words as typed, without the program's name. Options may stand before, between and behind the
// arguments of a command; those of every command also before its name.
Understood understand(const std::vector<std::string>& words);

// The value of --lang, wherever it stands: it decides the language of what else is wrong.
std::optional<std::string> language_option(const std::vector<std::string>& words);

}  // namespace redbanner
