#include "cli/wording.h"

#include <cassert>
#include <unordered_map>

#include "cli/language.h"
#include "cli/mark.h"
#include "engine/core/cases.h"

namespace redbanner {
namespace {

using Index = std::unordered_map<std::string_view, const char*>;

Index by_id(const std::vector<Wording>& wordings) {
  Index index;
  for (const auto& one : wordings) index.emplace(one.id, one.text);
  return index;
}

const Index& terms() {
  static const Index index = by_id(every_term());
  return index;
}

// What no table words; a fault of ours that the reader should still make something of.
std::string unworded(const Message& message) {
  std::string text = message.id + "(";
  for (const auto& argument : message.arguments)
    text += (&argument == &message.arguments.front() ? "" : ", ") + said(argument);
  return text + ")";
}

std::string enumerated(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& one : words) text += (text.empty() ? "" : word({"comma"})) + one;
  return text;
}

// "a indicator" is "an indicator"; of words that begin with u, all of ours are "a unit".
bool asks_for_an(std::string_view before, std::string_view after) {
  const bool article = before == "a " || before.ends_with(" a ");
  return spoken() == "en" && article && after.find_first_of("aeio") == 0;
}

bool is_one(const Argument& argument) {
  const auto* whole = std::get_if<std::int64_t>(&argument);
  return whole != nullptr && *whole == 1;
}

// What stands between two braces: "0", "0|row|rows". Nothing where that is no placeholder.
std::optional<std::string> replacement(std::string_view inside,
                                       const std::vector<Argument>& arguments) {
  if (inside.empty() || inside[0] < '0' || inside[0] > '9') return std::nullopt;
  const auto index = static_cast<std::size_t>(inside[0] - '0');
  if (index >= arguments.size()) return std::nullopt;
  if (inside.size() == 1) return said(arguments[index]);
  const auto bar = inside.find('|', 2);
  if (inside[1] != '|' || bar == std::string_view::npos) return std::nullopt;
  return std::string{is_one(arguments[index]) ? inside.substr(2, bar - 2) : inside.substr(bar + 1)};
}

}  // namespace

const std::vector<Wording>& every_wording() {
  static const std::vector<Wording> table = {
#include "cli/words_cli.inc"
#include "cli/words_ledger.inc"
#include "cli/words_publication.inc"
#include "cli/words_report.inc"
#include "cli/words_rules.inc"
  };
  return table;
}

const std::vector<Wording>& every_term() {
  static const std::vector<Wording> table = {
#include "cli/words_terms.inc"
  };
  return table;
}

std::string sentence(const Message& message) {
  static const Index index = by_id(every_wording());
  const auto found = index.find(message.id);
  assert(found != index.end() && "a message without words: see cli/words_*.inc");
  if (found == index.end()) return unworded(message);
  return filled(translated(found->second), message.arguments);
}

bool is_word(const std::string& id) { return terms().contains(id); }

std::string word(const Term& term) {
  const auto found = terms().find(term.id);
  return found == terms().end() ? term.id : translated(found->second);
}

std::string said(const Argument& argument) {
  return std::visit(
      Cases{[](const std::string& text) { return text; },
            [](std::int64_t whole) { return std::to_string(whole); },
            [](const Ratio& number) { return number.text(); }, [](Date day) { return day.text(); },
            [](const Term& term) { return word(term); },
            [](const Enumeration& several) { return enumerated(several.words); }},
      argument);
}

std::string filled(std::string_view text, const std::vector<Argument>& arguments) {
  std::string result;
  while (!text.empty()) {
    const auto open = text.find('{');
    result += text.substr(0, open);
    if (open == std::string_view::npos) break;
    text.remove_prefix(open + 1);
    const auto close = text.find('}');
    const auto found = close == std::string_view::npos
                           ? std::nullopt
                           : replacement(text.substr(0, close), arguments);
    const bool is_argument = found && close == 1;
    if (is_argument && asks_for_an(result, *found)) result.insert(result.size() - 1, "n");
    result += found.value_or("{");
    if (found) text.remove_prefix(close + 1);
  }
  return result;
}

}  // namespace redbanner
