#include "adapters/csv/fields.h"

#include <algorithm>
#include <array>

namespace redbanner {
namespace {

constexpr std::size_t longest_line = 65'536;

constexpr std::string_view blanks[] = {" ", "\t", "\u3000", "\u00A0"};

// The bytes that a blank begins and ends with tell most text apart at once.
bool may_begin_blank(char c) { return c == ' ' || c == '\t' || c == '\xE3' || c == '\xC2'; }
bool may_end_blank(char c) { return c == ' ' || c == '\t' || c == '\x80' || c == '\xA0'; }

bool drop_blank_in_front(std::string_view& text) {
  if (text.empty() || !may_begin_blank(text.front())) return false;
  for (const auto blank : blanks) {
    if (!text.starts_with(blank)) continue;
    text.remove_prefix(blank.size());
    return true;
  }
  return false;
}

bool drop_blank_behind(std::string_view& text) {
  if (text.empty() || !may_end_blank(text.back())) return false;
  for (const auto blank : blanks) {
    if (!text.ends_with(blank)) continue;
    text.remove_suffix(blank.size());
    return true;
  }
  return false;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// The ASCII form of full-width text (U+FF01 … U+FF5E) and of the minus sign U+2212.
std::string narrow(std::string_view text) {
  std::string ascii;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = [&](std::size_t i) {
      return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    if (byte(0) == 0xEF && (byte(1) == 0xBC || byte(1) == 0xBD)) {
      const unsigned letter = (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);  // of U+F000
      ascii += static_cast<char>(letter - 0xF00 + 0x20);
      at += 2;
    } else if (text.substr(at).starts_with("\u2212")) {
      ascii += '-';
      at += 2;
    } else {
      ascii += text[at];
    }
  }
  return ascii;
}

// What the bytes of a text are, looked up one by one.
enum Kind : unsigned char { plain = 0, wide = 1, special = 2, line_end = 4 };
constexpr std::array<unsigned char, 256> kinds = [] {
  std::array<unsigned char, 256> made{};
  for (std::size_t byte = 0x80; byte < made.size(); ++byte) made[byte] = wide;
  for (const char c : {',', '"'}) made[static_cast<unsigned char>(c)] = special;
  for (const char c : {'\n', '\r'}) made[static_cast<unsigned char>(c)] = special | line_end;
  return made;
}();
unsigned char kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }
bool is_special(char c) { return (kind_of(c) & special) != 0; }

}  // namespace

std::string_view without_blanks(std::string_view text) {
  while (drop_blank_in_front(text)) {
  }
  while (drop_blank_behind(text)) {
  }
  return text;
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return all_digits(text);
  return all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1));
}

std::size_t end_of_line(std::string_view text, std::size_t from) {
  while (from < text.size() && text[from] != '\n' && text[from] != '\r') ++from;
  return from;
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\r\n")) return at + 2;
  return std::min(at + 1, text.size());
}

std::optional<CsvFields::Fault> CsvFields::read(std::size_t begin) {
  fields_.clear();
  if (!own_.empty()) own_.clear();
  is_of_one_line_ = true;
  begin_ = at_ = begin;
  for (;;) {
    if (auto fault = field()) return fault;
    if (at_ == text_.size() || text_[at_] != ',') return {};
    ++at_;
  }
}

// The next field, with `at_` behind it.
std::optional<CsvFields::Fault> CsvFields::field() {
  const std::size_t from = at_;
  unsigned char any = plain;
  while (at_ < text_.size() && !is_special(text_[at_])) any |= kind_of(text_[at_++]);
  if (at_ - begin_ > longest_line) return fault_here("csv_line_too_long", "save_as_csv_utf8");
  const std::string_view field = text_.substr(from, at_ - from);
  if (at_ < text_.size() && text_[at_] == '"')
    return without_blanks(field).empty() ? quoted_field()
                                         : fault_here("quote_in_field", "double_the_quotes");
  any == plain ? take(field) : take_wide(field);
  return {};
}

std::optional<CsvFields::Fault> CsvFields::quoted_field() {
  std::string unquoted;
  const std::size_t opening = at_;
  std::size_t from = ++at_;
  const std::size_t last_place = std::min(text_.size(), begin_ + longest_line + 1);
  unsigned char any = plain;
  for (;;) {
    while (at_ < last_place && text_[at_] != '"') any |= kind_of(text_[at_++]);
    // Nothing closes it, so it would swallow the rest: reading goes on below the row's first line.
    if (at_ >= last_place)
      return Fault{"quote_not_closed", "double_the_quotes", opening, end_of_line(text_, begin_)};
    ++at_;
    if (at_ == text_.size() || text_[at_] != '"') break;
    unquoted += text_.substr(from, at_ - from);  // with one of the two quotes
    from = ++at_;
  }
  const std::string_view last = text_.substr(from, at_ - 1 - from);
  if ((any & line_end) != 0) is_of_one_line_ = false;
  if (!only_blanks_follow()) return fault_here("text_after_quote", "double_the_quotes");
  if (unquoted.empty()) {
    (any & wide) == 0 ? take(last) : take_wide(last);
  } else {
    own_.push_back(unquoted += last);
    take_wide(own_.back());
  }
  return {};
}

bool CsvFields::only_blanks_follow() {
  std::string_view rest = text_.substr(at_);
  while (drop_blank_in_front(rest)) {
  }
  if (!rest.empty() && (rest[0] == '"' || !is_special(rest[0]))) return false;
  at_ = text_.size() - rest.size();
  return true;
}

std::optional<CsvFields::Fault> CsvFields::fault_here(const char* id, const char* hint) const {
  return Fault{id, hint, at_, end_of_line(text_, at_)};
}

// Of ASCII alone: nothing else can stand in it.
void CsvFields::take(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  fields_.push_back(text);
}

// Full-width digits and signs are typed by accident; in a number they mean what they show.
void CsvFields::take_wide(std::string_view text) {
  text = without_blanks(text);
  if (text.find('\xEF') != std::string_view::npos || text.find('\xE2') != std::string_view::npos)
    if (std::string ascii = narrow(text); is_number(ascii)) {
      own_.push_back(std::move(ascii));
      text = own_.back();
    }
  fields_.push_back(text);
}

}  // namespace redbanner
