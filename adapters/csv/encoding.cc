#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "adapters/csv/csv.h"

namespace redbanner {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_tail(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::size_t ascii_bytes(std::string_view bytes) {
  std::size_t at = 0;
  std::uint64_t eight = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::memcpy(&eight, bytes.data() + at, 8);
    if ((eight & 0x8080'8080'8080'8080U) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

// How many bytes the first letter takes; 0 where it is no UTF-8: cut short, too long a form, a
// surrogate, above U+10FFFF.
std::size_t letter_bytes(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  const std::size_t length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
  if (length == 0 || bytes.size() < length) return 0;
  if (!std::all_of(bytes.begin() + 1, bytes.begin() + static_cast<std::ptrdiff_t>(length), is_tail))
    return 0;
  const auto second = length > 1 ? static_cast<unsigned char>(bytes[1]) : 0;
  const bool is_wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                        (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
  return is_wrong ? 0 : length;
}

// How many bytes from the beginning are UTF-8.
std::size_t utf8_bytes(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    at += ascii_bytes(bytes.substr(at));
    if (at == bytes.size()) break;
    const std::size_t length = letter_bytes(bytes.substr(at));
    if (length == 0) break;
    at += length;
  }
  return at;
}

// Chinese in GB18030 hardly ever begins as letters of three bytes do: a text that has some is
// UTF-8, though it may be broken further down, where GB18030 would make other words of it.
bool begins_as_utf8(std::string_view understood) {
  return std::ranges::count_if(
             understood, [](char c) { return (static_cast<unsigned char>(c) & 0xF0) == 0xE0; }) > 1;
}

struct Decoded {
  std::string text;
  std::size_t bytes = 0;  // how many of the bytes were understood
};

// glibc's table of GB18030, strictly: it stops at the first byte that is none.
Decoded from_gb18030(std::string_view bytes, const std::string& file) {
  const iconv_t table = iconv_open("UTF-8", "GB18030");
  // The C interface tells failure by this value.
  if (table == reinterpret_cast<iconv_t>(-1))  // NOLINT(performance-no-int-to-ptr)
    throw world_failure(file, "read_gb18030", errno);
  Decoded decoded;
  decoded.text.resize(bytes.size() * 2 + 4);   // two bytes become at most three, four stay four
  char* in = const_cast<char*>(bytes.data());  // iconv only reads
  std::size_t left = bytes.size();
  char* out = decoded.text.data();
  std::size_t room = decoded.text.size();
  iconv(table, &in, &left, &out, &room);
  iconv_close(table);
  decoded.text.resize(decoded.text.size() - room);
  decoded.bytes = bytes.size() - left;
  return decoded;
}

std::string_view without_mark(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text;
}

std::string_view last_line(std::string_view text) {
  const std::size_t end = text.find_last_of('\n');
  return end == std::string_view::npos ? text : text.substr(end + 1);
}

int line_at_end(std::string_view text) {
  return 1 + static_cast<int>(std::ranges::count(text, '\n'));
}

// What the file is instead, where its first bytes tell.
const char* other_format(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "file_is_utf16";
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
    return "file_is_a_workbook";
  if (bytes.starts_with("SQLite format 3")) return "file_is_a_database";
  return nullptr;
}

}  // namespace

std::optional<Utf8> utf8_in(std::string_view bytes, const std::string& file, Diagnostics& found) {
  const auto refuse = [&](int line, std::string excerpt, const char* fault, const char* hint) {
    found.add(
        {Severity::error, file, {line, 0}, "", std::move(excerpt), {fault, {}}, Message{hint, {}}});
    return std::nullopt;
  };
  if (const char* other = other_format(bytes)) return refuse(0, "", other, "save_as_csv_utf8");
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos)
    return refuse(line_at_end(bytes.substr(0, nul)), "", "file_is_not_text", "save_as_csv_utf8");

  const std::size_t understood = utf8_bytes(bytes);
  if (understood == bytes.size()) return Utf8{bytes.size() - without_mark(bytes).size()};
  std::string_view shown = without_mark(bytes.substr(0, understood));
  Decoded decoded;
  if (!begins_as_utf8(shown)) decoded = from_gb18030(bytes, file);
  if (decoded.bytes == bytes.size()) return Utf8{0, std::string(without_mark(decoded.text))};

  // The reading that came further is shown, up to the byte that stopped it.
  if (decoded.bytes > understood) shown = without_mark(decoded.text);
  return refuse(line_at_end(shown), std::string(last_line(shown)) + "\uFFFD", "encoding_unknown",
                "save_as_csv_utf8");
}

std::optional<std::string> to_utf8(std::string_view bytes, const std::string& file,
                                   Diagnostics& found) {
  auto text = utf8_in(bytes, file, found);
  if (!text) return {};
  if (text->converted) return std::move(text->converted);
  return std::string(bytes.substr(text->mark));
}

}  // namespace redbanner
