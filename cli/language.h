#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace redbanner {

// A language that messages are worded in, by its catalogue in cli/po: "en" (the source), "zh_CN".
using Language = std::string;

// The language of a name as the environment writes it: "zh_CN.UTF-8", "zh", "en-GB", "C". Nothing
// for one that we do not speak.
std::optional<Language> language_named(std::string_view name);

// The first language we speak that --lang, LANGUAGE (a list), LC_ALL, LC_MESSAGES or LANG names, in
// that order; where the first of them that is set names none, English.
Language language_asked_for(const std::optional<std::string>& option);

// From here on texts are translated into `language`. No locale of it needs to be installed.
void speak(const Language& language);
const Language& spoken();

// The text in the language spoken; itself where it has no translation. Texts marked with NC_ lose
// their context.
std::string translated(const char* text);

}  // namespace redbanner
