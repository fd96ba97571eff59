#include "cli/render/width.h"

#include <unistr.h>
#include <uniwidth.h>

#include <algorithm>

namespace redbanner {
namespace {

const uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const uint8_t*>(text.data());
}

// One code point, and how many bytes it takes (1 for a broken one).
struct Character {
  ucs4_t code;
  std::size_t size;
};
Character first_of(std::string_view text) {
  ucs4_t code = 0;
  const int size = u8_mbtoucr(&code, bytes(text), text.size());
  return size > 0 ? Character{code, static_cast<std::size_t>(size)} : Character{0xfffd, 1};
}

// How many characters of one byte and one cell, none of which a terminal obeys, it begins with.
std::size_t plain_at_first(std::string_view text) {
  const auto is_plain = [](char c) { return c >= 0x20 && c < 0x7f; };
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_plain) - text.begin());
}

bool obeyed(ucs4_t code) {
  const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const bool turns_the_line =
      (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return control || turns_the_line || code == 0x2028 || code == 0x2029;
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  for (;;) {
    const std::size_t plain = plain_at_first(text);
    width += static_cast<int>(plain);
    text.remove_prefix(plain);
    if (text.empty()) return width;
    const auto [code, size] = first_of(text);
    width += std::max(0, uc_width(code, "UTF-8"));
    text.remove_prefix(size);
  }
}

std::size_t bytes_of(std::string_view text, int characters) {
  std::size_t passed = 0;
  for (int i = 0; i < characters && passed < text.size(); ++i)
    passed += first_of(text.substr(passed)).size;
  return passed;
}

std::string printable(std::string_view text) {
  std::string result;
  for (;;) {
    const std::size_t plain = plain_at_first(text);
    result += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return result;
    const auto [code, size] = first_of(text);
    if (obeyed(code))
      result += ' ';
    else if (code == 0xfffd)
      result += "\xef\xbf\xbd";
    else
      result += text.substr(0, size);
    text.remove_prefix(size);
  }
}

std::string padded(std::string_view text, int width, Align align) {
  const auto wanting = std::max(0, width - display_width(text));
  const std::string blanks(static_cast<std::size_t>(wanting), ' ');
  return align == Align::left ? std::string{text} + blanks : blanks + std::string{text};
}

}  // namespace redbanner
