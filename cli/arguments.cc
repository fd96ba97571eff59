#include "cli/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "cli/options.h"
#include "cli/render/width.h"
#include "engine/core/did_you_mean.h"

namespace redbanner {
namespace {

using Words = std::vector<std::string>;

bool is_option(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

std::optional<Message> suggestion(const std::string& wrong, const Words& known) {
  const std::string near = did_you_mean(wrong, known);
  if (near.empty()) return std::nullopt;
  return Message{"did_you_mean", {near}};
}

// "--lang zh" takes two words, "--lang=zh" and "--help" one.
bool takes_next_word(const std::string& word, const std::vector<Option>& options) {
  return std::ranges::any_of(
      options, [&](const Option& one) { return one.name == word && !one.value.empty(); });
}

// Options that may stand before a command's name: those of every command and the shared ones.
std::vector<Option> options_before_a_command() {
  auto options = options_of_all();
  options.insert(options.end(), {season_option(), as_option(), format_option(), dry_run_option()});
  return options;
}

// The words that are neither options nor values of options before a command's name; by index.
std::vector<std::size_t> bare_words(const Words& words) {
  const auto before = options_before_a_command();
  std::vector<std::size_t> bare;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_option(words[i])) bare.push_back(i);
    if (takes_next_word(words[i], before)) ++i;
  }
  return bare;
}

const Command* find_command(const std::string& name) {
  const auto found = std::ranges::find(every_command(), name, &Command::name);
  return found == every_command().end() ? nullptr : &*found;
}

// "season" of "season create"; empty for commands of one word.
std::string first_word(const Command& command) {
  const auto blank = command.name.find(' ');
  return blank == std::string::npos ? std::string{} : command.name.substr(0, blank);
}

bool begins_commands(const std::string& word) {
  return std::ranges::any_of(every_command(),
                             [&](const Command& one) { return first_word(one) == word; });
}

// The nearest command to what was typed, of one word or two.
UsageFault unknown_command(const Words& words, const std::vector<std::size_t>& bare) {
  const std::string& first = words[bare[0]];
  const std::string both = bare.size() > 1 ? first + " " + words[bare[1]] : first;
  if (begins_commands(first) && bare.size() == 1)
    return {{"command_incomplete", {first}}, std::nullopt, first};
  Words of_two_words, others;
  for (const auto& command : every_command()) {
    const std::string begin = first_word(command);
    (begin.empty() ? others : of_two_words).push_back(command.name);
    if (!begin.empty()) others.push_back(begin);
  }
  if (begins_commands(first))
    return {{"unknown_command", {both}}, suggestion(both, of_two_words), first};
  if (const auto near = suggestion(both, of_two_words))
    return {{"unknown_command", {both}}, near, ""};
  return {{"unknown_command", {first}}, suggestion(first, others), ""};
}

// --- One command's words, by CLI11 ---------------------------------------------------------------

std::vector<Option> all_options(const Command& command) {
  auto options = command.options;
  options.insert(options.end(), options_of_all().begin(), options_of_all().end());
  return options;
}

CLI::Option* declare(CLI::App& parser, const Option& option) {
  if (option.value.empty()) return parser.add_flag(option.name);
  auto* declared = parser.add_option(option.name);
  declared->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  if (!is_option(option.name) && option.times == Option::Times::many)
    declared->expected(-1);
  else
    declared->allow_extra_args(false);
  return declared;
}

// Text for the ledger, that is, which a table can show; the names of files are the system's affair.
bool is_plain_text(const std::string& text) { return printable(text) == text; }

std::optional<UsageFault> fault_of_values(const Option& option, const Words& values,
                                          const Command& command) {
  if (option.need == Option::Need::required && values.empty())
    return UsageFault{{"argument_missing", {command.name, option.name}}, {}, command.name};
  if (option.times == Option::Times::once && values.size() > 1 && !option.value.empty())
    return UsageFault{{"option_twice", {option.name}}, {}, command.name};
  for (const auto& value : values) {
    if (option.value.empty()) continue;
    if (value.find_first_not_of(' ') == std::string::npos)
      return UsageFault{{"value_missing", {option.name}}, {}, command.name};
    if (option.value != "FILE" && !is_plain_text(value))
      return UsageFault{{"text_unprintable", {option.name}}, {}, command.name};
  }
  for (const auto& value : values)
    if (!option.choices.empty() && std::ranges::find(option.choices, value) == option.choices.end())
      return UsageFault{
          {"not_a_choice", {option.name, CLI::detail::join(option.choices, ", "), value}},
          suggestion(value, option.choices),
          command.name};
  return std::nullopt;
}

// A word that no option and no argument of the command took.
UsageFault left_over(const std::string& word, const Command& command) {
  if (!is_option(word)) return {{"argument_too_many", {command.name, word}}, {}, command.name};
  Words known;
  for (const auto& option : all_options(command))
    if (is_option(option.name)) known.push_back(option.name);
  const std::string name = word.substr(0, word.find('='));
  return {{"unknown_option", {command.name, name}}, suggestion(name, known), command.name};
}

Understood parse(const Command& command, Words words) {
  CLI::App parser;
  parser.set_help_flag();
  parser.allow_extras();
  const auto options = all_options(command);
  std::vector<CLI::Option*> declared;
  for (const auto& option : options) declared.push_back(declare(parser, option));
  try {
    std::ranges::reverse(words);  // CLI11 takes them from the back
    parser.parse(std::move(words));
  } catch (const CLI::ArgumentMismatch& fault) {
    const std::string text = fault.what();  // "--season: 1 required TEXT missing"
    return UsageFault{{"value_missing", {text.substr(0, text.find(':'))}}, {}, command.name};
  } catch (const CLI::ParseError& fault) {  // a value for a switch
    return UsageFault{{"wrong_words", {std::string{fault.what()}}}, {}, command.name};
  }
  const auto extra = parser.remaining();
  // What is unknown is named before what is missing: it is likely the misspelling of it.
  const auto unknown = std::ranges::find_if(extra, is_option);
  if (unknown != extra.end()) return left_over(*unknown, command);
  Invocation invocation{command.name, {}};
  for (std::size_t i = 0; i < options.size(); ++i) {
    const Words values = declared[i]->results();
    if (const auto fault = fault_of_values(options[i], values, command)) return *fault;
    if (declared[i]->count() > 0) invocation.values.emplace(options[i].name, values);
  }
  if (!extra.empty()) return left_over(extra[0], command);
  return Asked{&command, std::move(invocation)};
}

bool is_given(const Words& words, const std::string& word) {
  return std::ranges::find(words, word) != words.end();
}

// Options alone: help, the version, or one that is none.
Understood without_command(const Words& words) {
  if (is_given(words, "--version")) return VersionWanted{};
  const auto known = options_before_a_command();
  for (const auto& word : words) {
    const std::string name = word.substr(0, word.find('='));
    const bool is_known = std::ranges::find(known, name, &Option::name) != known.end();
    if (is_option(word) && word != "-h" && !is_known)
      return UsageFault{{"unknown_option", {std::string{"redbanner"}, word}},
                        suggestion(word, {"--help", "--version", "--lang"}),
                        ""};
  }
  return HelpWanted{};
}

// The command that the first bare words name, and how many of them do.
struct Named {
  const Command* command;
  std::size_t words;
};
Named command_named(const Words& words, const std::vector<std::size_t>& bare) {
  constexpr std::size_t most_words = 3;
  Named named{nullptr, 1};
  std::string name;
  for (std::size_t count = 1; count <= std::min(most_words, bare.size()); ++count) {
    name += (name.empty() ? "" : " ") + words[bare[count - 1]];
    if (const auto* command = find_command(name)) named = {command, count};
  }
  return named;
}

}  // namespace

std::optional<std::string> language_option(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].starts_with("--lang=")) return words[i].substr(7);
    if (words[i] == "--lang" && i + 1 < words.size()) return words[i + 1];
  }
  return std::nullopt;
}

Understood understand(const Words& words) {
  const auto bare = bare_words(words);
  if (bare.empty()) return without_command(words);
  const auto [command, named_by] = command_named(words, bare);
  const std::string& first = words[bare[0]];
  if (is_given(words, "--help") || is_given(words, "-h")) {
    if (command != nullptr) return HelpWanted{command, {}};
    if (bare.size() == 1 && begins_commands(first)) return HelpWanted{nullptr, first};
  }
  if (command == nullptr) return unknown_command(words, bare);
  Words rest;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (std::find(bare.begin(), bare.begin() + static_cast<std::ptrdiff_t>(named_by), i) ==
        bare.begin() + static_cast<std::ptrdiff_t>(named_by))
      rest.push_back(words[i]);
  return parse(*command, rest);
}

}  // namespace redbanner
