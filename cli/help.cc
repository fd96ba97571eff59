#include "cli/help.h"

#include <algorithm>
#include <vector>

#include "cli/language.h"
#include "cli/options.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// A name and what it means.
struct Line {
  std::string name;
  std::string meaning;
};

std::string listed(const std::vector<Line>& lines) {
  int widest = 0;
  for (const auto& line : lines) widest = std::max(widest, display_width(line.name));
  std::string text;
  for (const auto& [name, meaning] : lines)
    text += "  " + padded(name, widest) + "  " + meaning + "\n";
  return text;
}

bool is_argument(const Option& option) { return !option.name.starts_with('-'); }

std::string in_usage(const Option& option) {
  const std::string dots = option.times == Option::Times::many ? "..." : "";
  const std::string text =
      (is_argument(option) ? option.name : option.name + " " + option.value) + dots;
  return option.need == Option::Need::required ? " " + text : " [" + text + "]";
}

// Arguments and required options by name; the rest is listed below.
std::string usage(const Command& command) {
  std::string text = "redbanner " + command.name;
  for (const auto& option : command.options)
    if (is_argument(option) || option.need == Option::Need::required) text += in_usage(option);
  return text + " [" + word(Term{"option"}) + "...]";
}

Line line_of(const Option& option) {
  std::string name = option.name;
  if (!is_argument(option) && !option.value.empty()) name += " " + option.value;
  std::string meaning = translated(option.help);
  if (option.times == Option::Times::many && !is_argument(option))
    meaning += sentence({"several_times", {}});
  return {name, meaning};
}

std::string section(const char* heading, const std::vector<Line>& lines) {
  if (lines.empty()) return {};
  return "\n" + word(Term{heading}) + "\n" + listed(lines);
}

bool begins_with(const Command& command, const std::string& first_word) {
  return first_word.empty() || command.name.starts_with(first_word + " ");
}

}  // namespace

std::string help_on(const Command& command) {
  std::vector<Line> arguments, options;
  for (const auto& option : command.options)
    (is_argument(option) ? arguments : options).push_back(line_of(option));
  for (const auto& option : options_of_all()) options.push_back(line_of(option));
  return sentence({"help_title", {command.name, translated(command.summary)}}) + "\n\n" +
         word(Term{"usage"}) + "\n  " + usage(command) + "\n" + section("arguments", arguments) +
         section("options", options) + "\n" + word(Term{"example"}) + "\n  " + command.example +
         "\n";
}

std::string help_on_commands(const std::string& first_word) {
  std::vector<Line> lines;
  for (const auto& command : every_command())
    if (begins_with(command, first_word))
      lines.push_back({"redbanner " + command.name, translated(command.summary)});
  int widest = 0;
  for (const auto& line : lines) widest = std::max(widest, display_width(line.name));

  std::string text = first_word.empty() ? sentence({"about", {}}) + "\n" : "";
  const char* group = nullptr;
  std::size_t next = 0;
  for (const auto& command : every_command()) {
    if (!begins_with(command, first_word)) continue;
    if (group != command.group)
      text += (text.empty() ? "" : "\n") + translated(command.group) + "\n";
    group = command.group;
    text += "  " + padded(lines[next].name, widest) + "  " + lines[next].meaning + "\n";
    ++next;
  }
  return text + "\n" + sentence({"help_of_commands", {}}) + "\n";
}

}  // namespace redbanner
