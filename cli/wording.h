#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/message.h"

namespace redbanner {

// What is said, in the language spoken (see language.h). The one place where ids become sentences.
//
// A wording is an English text with {0}, {1}, … where the arguments go; {0|row|rows} is the first
// word where argument 0 is 1 and else the second. Other braces stand for themselves.
struct Wording {
  const char* id;
  const char* text;
};
const std::vector<Wording>& every_wording();  // of messages: words_*.inc
const std::vector<Wording>& every_term();     // of the vocabulary: words_terms.inc

std::string sentence(const Message& message);
std::string word(const Term& term);
// Nothing is taken for a word of the vocabulary that is not one: ids of rulebooks stay as they are.
bool is_word(const std::string& id);

// An argument as a reader sees it: an exact number, 2023-06-30, a word.
std::string said(const Argument& argument);
std::string filled(std::string_view text, const std::vector<Argument>& arguments);

}  // namespace redbanner
