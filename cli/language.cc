#include "cli/language.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace redbanner {
namespace {

Language spoken_now = "en";

// Beside the program where it was built, in ../share/locale where it was installed.
std::filesystem::path catalogues() {
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  const auto built = program.parent_path() / "locale";
  if (std::filesystem::is_directory(built, ignored)) return built;
  return program.parent_path().parent_path() / "share" / "locale";
}

std::optional<Language> first_known_of(std::string_view list) {
  while (!list.empty()) {
    const auto end = std::min(list.find(':'), list.size());
    if (const auto known = language_named(list.substr(0, end))) return known;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Language> language_named(std::string_view name) {
  const auto language = name.substr(0, name.find_first_of("_-.@"));
  if (language == "zh") return "zh_CN";
  if (language == "en" || language == "C" || language == "POSIX") return "en";
  return std::nullopt;
}

Language language_asked_for(const std::optional<std::string>& option) {
  if (option) return language_named(*option).value_or("en");
  for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return first_known_of(value).value_or("en");
  }
  return "en";
}

void speak(const Language& language) {
  spoken_now = language;
  // gettext looks at LANGUAGE in any locale but "C", and C.UTF-8 is always there.
  std::setlocale(LC_CTYPE, "C.UTF-8");
  std::setlocale(LC_MESSAGES, "C.UTF-8");
  setenv("LANGUAGE", language.c_str(), 1);
  bindtextdomain("redbanner", catalogues().c_str());
  bind_textdomain_codeset("redbanner", "UTF-8");
  textdomain("redbanner");
}

const Language& spoken() { return spoken_now; }

std::string translated(const char* text) {
  if (*text == '\0') return {};  // the empty text is the catalogue's own heading
  const char* found = gettext(text);
  if (found != text) return found;
  const char* after_context = std::strchr(text, '\004');
  return after_context == nullptr ? text : after_context + 1;
}

}  // namespace redbanner
