#include "cli/complete.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/options.h"

namespace redbanner {
namespace {

using Words = std::vector<std::string>;

std::string joined(const Words& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// The next word of each command that begins with the words before.
Words next_words_of_commands(const Words& before) {
  const std::string begin = before.empty() ? "" : joined(before) + " ";
  Words next;
  for (const auto& command : every_command())
    if (command.name.starts_with(begin)) {
      const std::string rest = command.name.substr(begin.size());
      next.push_back(rest.substr(0, rest.find(' ')));
    }
  return next;
}

const Command* command_of(const Words& before) {
  for (const auto& command : every_command())
    if ((joined(before) + " ").starts_with(command.name + " ")) return &command;
  return nullptr;
}

Words words_in(const Command& command, const Words& before) {
  auto options = command.options;
  options.insert(options.end(), options_of_all().begin(), options_of_all().end());
  Words names;
  for (const auto& option : options) {
    if (option.name == before.back()) return option.choices;  // what stands behind an option
    const bool once = option.times == Option::Times::once;
    const bool given = std::ranges::find(before, option.name) != before.end();
    if (option.name.starts_with('-') && !(once && given)) names.push_back(option.name);
    if (!option.name.starts_with('-'))
      names.insert(names.end(), option.choices.begin(), option.choices.end());
  }
  return names;
}

}  // namespace

Words completions(const Words& typed) {
  if (typed.empty()) return {};
  const Words before{typed.begin(), typed.end() - 1};
  const Command* command = command_of(before);
  Words offered = command != nullptr ? words_in(*command, before) : next_words_of_commands(before);
  std::erase_if(offered, [&](const std::string& one) { return !one.starts_with(typed.back()); });
  std::ranges::sort(offered);
  const auto again = std::ranges::unique(offered);
  offered.erase(again.begin(), again.end());
  return offered;
}

}  // namespace redbanner
