#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "engine/core/column.h"

// Columns written as a clerk would: "90 87.5 - 60L ?".
namespace redbanner {

enum class Storage { fixed, by_row };

// "-" not applicable, "x" not examined, "!" refused, "?" pending; an L behind a number: late.
inline State state_of_word(std::string_view word) {
  if (word == "-") return State::not_applicable;
  if (word == "x") return State::not_examined;
  if (word == "!") return State::refused;
  if (word == "?") return State::pending;
  return word.ends_with('L') ? State::late : State::present;
}

// A plain decimal, or a fraction "1/3".
inline Ratio ratio_of_word(std::string_view word) {
  const auto slash = word.find('/');
  if (slash == std::string_view::npos) return Ratio::parse(word).value();
  return Ratio::parse(word.substr(0, slash)).value() / Ratio::parse(word.substr(slash + 1)).value();
}

// Fixed columns are over `denominator`, of which every cell must be a multiple.
inline Column column_of(const std::string& words, Storage storage = Storage::fixed,
                        std::int64_t denominator = 100) {
  Column column;
  column.denominator = storage == Storage::fixed ? denominator : 0;
  std::istringstream in{words};
  for (std::string word; in >> word;) {
    const State state = state_of_word(word);
    if (state == State::late) word.pop_back();
    const Ratio value = has_value(state) ? ratio_of_word(word) : Ratio(0);
    if (storage == Storage::fixed)
      column.fixed.push_back((value * denominator).whole().value());
    else
      column.ratios.push_back(value);
    column.states.push_back(state);
  }
  return column;
}

inline std::string word_of(State state) {
  constexpr std::string_view words = "-x!?";
  return has_value(state) ? "" : std::string{words[static_cast<std::size_t>(state) - 2]};
}

inline std::string words_of(const Column& column) {
  std::string words;
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (row > 0) words += ' ';
    const State state = column.state(row);
    words += has_value(state) ? column.value(row).text() : word_of(state);
    if (state == State::late) words += 'L';
  }
  return words;
}

}  // namespace redbanner
