#include "rules/toml_guard.h"

#include <algorithm>
#include <span>
#include <vector>

#include "rules/code_points.h"

namespace redbanner {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20U;
constexpr std::size_t most_bytes_a_line = 4096;
constexpr std::size_t most_levels = 200;

SourcePosition position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_end = before.rfind('\n');
  std::string_view line = before.substr(line_end == before.npos ? 0 : line_end + 1);
  if (line_end == before.npos && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  const auto lines = std::ranges::count(before, '\n');
  return {static_cast<int>(lines) + 1, count_code_points(line) + 1};
}

std::optional<TomlFault> not_too_large(std::string_view text) {
  if (text.size() <= most_bytes) return {};
  return TomlFault{{}, {"rulebook_too_large", {static_cast<std::int64_t>(text.size())}}, {}};
}

std::optional<TomlFault> is_utf8(std::string_view text) {
  const auto wrong = first_invalid_utf8(text);
  if (!wrong) return {};
  return TomlFault{position_of(text, *wrong),
                   {"not_utf8", {static_cast<std::int64_t>(*wrong)}},
                   Message{"convert_from_gb18030", {}}};
}

std::optional<TomlFault> is_not_empty(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.find_first_not_of(" \t\r\n") != text.npos) return {};
  return TomlFault{{}, {"rulebook_is_empty", {}}, Message{"begin_with_rulebook_table", {}}};
}

std::optional<TomlFault> has_no_long_line(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end - begin > most_bytes_a_line)
      return TomlFault{position_of(text, begin),
                       {"line_too_long", {static_cast<std::int64_t>(most_bytes_a_line)}},
                       Message{"break_the_line", {}}};
    begin = end + 1;
  }
  return {};
}

// Tab, line feed, and carriage return before one, are all that TOML allows.
bool is_control(std::string_view text, std::size_t i) {
  const char byte = text[i];
  if (byte == '\t' || byte == '\n') return false;
  if (byte == '\r') return i + 1 == text.size() || text[i + 1] != '\n';
  return (byte >= 0 && byte < 0x20) || byte == 0x7F;
}

std::optional<TomlFault> has_no_control_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_control(text, i))
      return TomlFault{
          position_of(text, i), {"control_character", {static_cast<std::int64_t>(text[i])}}, {}};
  return {};
}

// Walks over TOML outside of texts and comments, and counts the levels that its brackets and the
// dots of its keys make.
class LevelCounter {
 public:
  explicit LevelCounter(std::string_view text) : text_(text) {}

  // Where the levels become too many.
  std::optional<std::size_t> too_deep() {
    while (offset_ < text_.size()) {
      step();
      if (levels_ + dots_ > most_levels) return std::min(offset_, text_.size()) - 1;
    }
    return {};
  }

 private:
  void step() {
    switch (text_[offset_]) {
      case '#':
        return skip_past("\n");
      case '"':
        return skip_text('"');
      case '\'':
        return skip_text('\'');
      case '[':
      case '{':
        open();
        break;
      case ']':
      case '}':
        close();
        break;
      case '.':
        ++dots_;
        break;
      case ',':
      case '\n':
        dots_ = 0;
        break;
      default:
        break;
    }
    ++offset_;
  }

  void open() {
    opened_.push_back(dots_ + 1);
    levels_ += dots_ + 1;
    dots_ = 0;
  }

  void close() {
    if (opened_.empty()) return;
    levels_ -= opened_.back();
    opened_.pop_back();
  }

  void skip_past(std::string_view what) {
    const std::size_t found = text_.find(what, offset_);
    offset_ = found == text_.npos ? text_.size() : found + what.size();
  }

  void skip_text(char quote) {
    const std::string three(3, quote);
    if (text_.substr(offset_).starts_with(three)) return skip_long_text(three);
    for (++offset_; offset_ < text_.size() && text_[offset_] != '\n'; ++offset_) {
      if (text_[offset_] == quote) break;
      if (text_[offset_] == '\\' && quote == '"') ++offset_;
    }
    ++offset_;
  }

  void skip_long_text(const std::string& three) {
    for (offset_ += 3; offset_ < text_.size(); ++offset_) {
      if (text_.substr(offset_).starts_with(three)) break;
      if (text_[offset_] == '\\' && three.front() == '"') ++offset_;
    }
    offset_ += 3;
    while (offset_ < text_.size() && text_[offset_] == three.front()) ++offset_;
  }

  std::string_view text_;
  std::size_t offset_ = 0;
  std::size_t dots_ = 0;
  std::size_t levels_ = 0;
  std::vector<std::size_t> opened_;
};

std::optional<TomlFault> is_not_deep(std::string_view text) {
  const auto deep = LevelCounter(text).too_deep();
  if (!deep) return {};
  return TomlFault{
      position_of(text, *deep), {"nested_too_deep", {static_cast<std::int64_t>(most_levels)}}, {}};
}

using Guard = std::optional<TomlFault> (*)(std::string_view);
constexpr Guard guards_of_text[] = {not_too_large, is_utf8, has_no_control_character,
                                    has_no_long_line};
constexpr Guard guards_of_toml[] = {
    not_too_large, is_utf8, is_not_empty, has_no_control_character, has_no_long_line, is_not_deep};

std::optional<TomlFault> first_fault(std::span<const Guard> guards, std::string_view text) {
  for (const Guard guard : guards)
    if (auto fault = guard(text)) return fault;
  return {};
}

}  // namespace

std::optional<TomlFault> guard_text(std::string_view text) {
  return first_fault(guards_of_text, text);
}

std::optional<TomlFault> guard_toml(std::string_view text) {
  return first_fault(guards_of_toml, text);
}

}  // namespace redbanner
