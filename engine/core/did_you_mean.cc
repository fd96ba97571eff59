#include "engine/core/did_you_mean.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace redbanner {
namespace {

// Bytes that are no UTF-8 stand for themselves: a guess need not be valid text.
std::size_t length_of_letter(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
  return std::min(length, text.size());
}

using Letters = std::vector<std::uint32_t>;

Letters letters(std::string_view text) {
  Letters found;
  found.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = length_of_letter(text);
    std::uint32_t letter = 0;
    for (const char byte : text.substr(0, length))
      letter = letter << 8 | static_cast<unsigned char>(byte);
    found.push_back(letter);
    text.remove_prefix(length);
  }
  return found;
}

bool are_swapped(const Letters& a, std::size_t i, const Letters& b, std::size_t j) {
  return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
}

// How many letters are wanting, too many, exchanged or swapped; nothing above `most`.
std::optional<std::size_t> distance(const Letters& a, const Letters& b, std::size_t most) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > most) return {};
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t exchanged = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({exchanged, last[j] + 1, row[j - 1] + 1});
      if (are_swapped(a, i, b, j)) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    if (*std::ranges::min_element(row) > most) return {};
    std::swap(before, last);
    std::swap(last, row);
  }
  if (last.back() > most) return {};
  return last.back();
}

}  // namespace

std::string did_you_mean(const std::string& wrong, const std::vector<std::string>& known) {
  const Letters typed = letters(wrong);
  if (typed.size() < 2) return {};
  std::size_t most = std::min((typed.size() + 2) / 3, typed.size() - 1);
  std::string nearest;
  for (const auto& one : known) {
    const auto far = distance(typed, letters(one), most);
    if (!far) continue;
    if (*far < most || nearest.empty() || one < nearest) nearest = one;
    most = *far;
  }
  return nearest;
}

}  // namespace redbanner
