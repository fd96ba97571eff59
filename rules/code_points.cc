#include "rules/code_points.h"

#include <algorithm>
#include <array>

namespace redbanner {
namespace {

unsigned byte_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0U;
}

std::size_t length_by_first_byte(unsigned first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  if (first >= 0xF0 && first < 0xF5) return 4;
  return 0;
}

// Neither too long for its value, nor half of a pair, nor beyond the last character.
bool is_proper(char32_t value, std::size_t bytes) {
  if (value >= 0xD800 && value <= 0xDFFF) return false;
  constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
  return value >= least[bytes] && value <= 0x10FFFF;
}

std::optional<CodePoint> decode(std::string_view text, std::size_t offset) {
  const unsigned first = byte_at(text, offset);
  const std::size_t bytes = length_by_first_byte(first);
  if (bytes == 0) return {};
  if (bytes == 1) return CodePoint{first, 1};
  char32_t value = first & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    const unsigned next = byte_at(text, offset + i);
    if ((next & 0xC0U) != 0x80U) return {};
    value = value << 6U | (next & 0x3FU);
  }
  if (!is_proper(value, bytes)) return {};
  return CodePoint{value, bytes};
}

struct Range {
  char32_t first;
  char32_t last;
};

// Beyond ASCII: everything but punctuation, signs, blanks, forms and what is nobody's letter.
constexpr Range not_letters[] = {
    {0x80, 0xBF},         // Latin-1 punctuation
    {0xD7, 0xD7},         // ×
    {0xF7, 0xF7},         // ÷
    {0x2000, 0x2BFF},     // punctuation, arrows, mathematics, boxes, pictures
    {0x2E00, 0x2E7F},     // more punctuation
    {0x3000, 0x3004},     // 、。
    {0x3008, 0x3020},     // 〈〉「」
    {0x3030, 0x303F},     //
    {0xD800, 0xF8FF},     // halves of pairs, private use
    {0xFE00, 0xFE6F},     // vertical and small forms
    {0xFEFF, 0xFFFF},     // full-width forms, byte order mark
    {0x1F000, 0x1FFFF},   // pictures
    {0xE0000, 0x10FFFF},  // tags, private use
};

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto read = decode(text, offset);
  return read.value_or(CodePoint{0xFFFD, 1});
}

int count_code_points(std::string_view text) {
  int count = 0;
  for (std::size_t offset = 0; offset < text.size(); offset += code_point_at(text, offset).bytes)
    ++count;
  return count;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const auto read = decode(text, offset);
    if (!read) return offset;
    offset += read->bytes;
  }
  return {};
}

bool is_letter(char32_t character) {
  if (character < 0x80)
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  return std::ranges::none_of(not_letters, [&](const Range& range) {
    return range.first <= character && character <= range.last;
  });
}

bool is_digit(char32_t character) { return character >= '0' && character <= '9'; }

}  // namespace redbanner
