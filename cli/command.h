#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/message.h"

namespace redbanner {

enum class Exit : int { done = 0, refused = 1, usage = 2, failed = 3, differs = 4 };

// An option or argument of a command, as data: parsing, --help, completion and "did you mean" read
// it.
struct Option {
  std::string name;   // "--period"; without dashes: an argument, by its position
  std::string value;  // what its value is called ("PERIOD"); empty: a switch
  const char* help;   // English source text, marked N_()
  enum class Need { optional, required } need = Need::optional;
  enum class Times { once, many } times = Times::once;
  std::vector<std::string> choices = {};  // the values it takes; empty: any
};

// What the user asked for, already checked against the command's options.
struct Invocation {
  std::string command;                                     // Command::name
  std::map<std::string, std::vector<std::string>> values;  // by Option::name
  bool has(const std::string& name) const { return values.contains(name); }
  std::optional<std::string> get(const std::string& name) const;
  const std::vector<std::string>& all(const std::string& name) const;
};

// Where words go: results to `out`, everything else to `err`.
struct Console {
  std::ostream& out;
  std::ostream& err;
};

// One command: one row of every_command() in command.cc, one file in cli/commands/.
struct Command {
  std::string name;     // "season create"
  const char* group;    // N_(): the heading it stands under in the list of commands
  const char* summary;  // N_(): one line
  std::string example;  // a whole command line
  std::vector<Option> options;
  Exit (*run)(const Invocation& asked, Console& console);
};
const std::vector<Command>& every_command();

// Parses the words, runs the command. Throws Failure where the world fails it.
Exit run_command(const std::vector<std::string>& words, Console& console);

}  // namespace redbanner
