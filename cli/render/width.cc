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

bool obeyed(ucs4_t code) {
  const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const bool turns_the_line =
      (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return control || turns_the_line || code == 0x2028 || code == 0x2029;
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const auto [code, size] = first_of(text);
    width += std::max(0, uc_width(code, "UTF-8"));
    text.remove_prefix(size);
  }
  return width;
}

std::size_t bytes_of(std::string_view text, int characters) {
  std::size_t passed = 0;
  for (int i = 0; i < characters && passed < text.size(); ++i)
    passed += first_of(text.substr(passed)).size;
  return passed;
}

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto [code, size] = first_of(text);
    if (obeyed(code))
      result += ' ';
    else if (code == 0xfffd)
      result += "\xef\xbf\xbd";
    else
      result += text.substr(0, size);
    text.remove_prefix(size);
  }
  return result;
}

std::string padded(std::string_view text, int width, Align align) {
  const auto wanting = std::max(0, width - display_width(text));
  const std::string blanks(static_cast<std::size_t>(wanting), ' ');
  return align == Align::left ? std::string{text} + blanks : blanks + std::string{text};
}

}  // namespace redbanner
