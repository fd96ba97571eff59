#pragma once

#include <string>

#include "cli/command.h"

namespace redbanner {

std::string help_on(const Command& command);
// The list of commands, by group; only those that begin with a word, where one is given.
std::string help_on_commands(const std::string& first_word);

}  // namespace redbanner
