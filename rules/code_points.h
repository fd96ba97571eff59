#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace redbanner {

// A character of UTF-8 text and the bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
};

// The character that begins at `offset`, which lies inside `text`. Text that is no UTF-8 is read
// byte by byte.
CodePoint code_point_at(std::string_view text, std::size_t offset);

int count_code_points(std::string_view text);

// Where the first byte stands that belongs to no character; nothing where the text is UTF-8.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Whether ids may hold it: an ASCII letter, a Chinese character, or a letter of another script; no
// digit, no sign, no blank, no full-width form.
bool is_letter(char32_t character);
bool is_digit(char32_t character);  // ASCII only

}  // namespace redbanner
