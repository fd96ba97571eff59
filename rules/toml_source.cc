#include "rules/toml_source.h"

// One of its asserts stops the program at a bare Chinese table name, which is refused properly one
// line below it.
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>

#include <algorithm>

#include "rules/code_points.h"
#include "rules/toml_guard.h"

namespace redbanner {
namespace {

SourcePosition position_in(const toml::source_position& at, int file = 0) {
  return {static_cast<int>(at.line), static_cast<int>(at.column), file};
}

TomlValue::Kind kind_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::string:
      return TomlValue::Kind::text;
    case toml::node_type::integer:
    case toml::node_type::floating_point:
      return TomlValue::Kind::number;
    case toml::node_type::boolean:
      return TomlValue::Kind::yes_no;
    case toml::node_type::date:
      return TomlValue::Kind::date;
    case toml::node_type::array:
      return TomlValue::Kind::list;
    case toml::node_type::table:
      return TomlValue::Kind::table;
    default:
      return TomlValue::Kind::time;
  }
}

// Copies the parser's tree, and cuts what it reads as binary numbers out of the text instead.
class Copier {
 public:
  Copier(std::string_view text, int file) : text_(text), file_(file), lines_(line_starts(text)) {}

  TomlValue copy(const toml::node& node) const {
    TomlValue value;
    value.kind = kind_of(node);
    value.position = position_in(node.source().begin, file_);
    switch (value.kind) {
      case TomlValue::Kind::text:
        copy_text(node, value);
        break;
      case TomlValue::Kind::list:
        copy_list(*node.as_array(), value);
        break;
      case TomlValue::Kind::table:
        copy_table(*node.as_table(), value);
        break;
      default:
        value.text = cut(node.source());
        break;
    }
    return value;
  }

 private:
  std::size_t offset_of(const toml::source_position& at) const {
    std::size_t offset = lines_[std::min<std::size_t>(at.line, lines_.size()) - 1];
    for (toml::source_index column = 1; column < at.column && offset < text_.size(); ++column)
      offset += code_point_at(text_, offset).bytes;
    return std::min(offset, text_.size());
  }

  std::string cut(const toml::source_region& region) const {
    const std::size_t begin = offset_of(region.begin);
    const std::size_t end = offset_of(region.end);
    return std::string(text_.substr(begin, end > begin ? end - begin : 0));
  }

  void copy_text(const toml::node& node, TomlValue& value) const {
    value.text = node.as_string()->get();
    std::string_view written = text_.substr(offset_of(node.source().begin));
    const char quote = written.empty() ? '\0' : written.front();
    written.remove_prefix(std::min<std::size_t>(1, written.size()));
    int column = 1;
    for (std::size_t i = 0; i < value.text.size(); ++column) {
      const std::string_view letter =
          std::string_view(value.text).substr(i, code_point_at(value.text, i).bytes);
      const bool may_be_escaped = letter == "\"" || letter == "\\";
      if (quote == '"' && may_be_escaped && written.starts_with('\\')) {
        written.remove_prefix(1);
        value.escaped.push_back(column);
      }
      if (!written.starts_with(letter)) return;
      written.remove_prefix(letter.size());
      i += letter.size();
    }
    value.as_written = written.starts_with(quote);
  }

  void copy_list(const toml::array& list, TomlValue& value) const {
    for (const toml::node& part : list) value.list.push_back(copy(part));
  }

  // The parser sorts keys by name.
  void copy_table(const toml::table& table, TomlValue& value) const {
    for (const auto& [key, part] : table)
      value.entries.push_back(
          {std::string(key.str()), position_in(key.source().begin, file_), copy(part)});
    std::ranges::stable_sort(value.entries, {}, &TomlEntry::position);
  }

  std::string_view text_;
  int file_;
  std::vector<std::size_t> lines_;
};

// What people trip over most, by the words of the parser. It reports some faults of a number behind
// the number; those are moved to its beginning.
struct KnownFault {
  std::string_view words;
  Message message;
  std::optional<Message> hint;
  bool of_a_number = false;
};

const std::vector<KnownFault>& known_faults() {
  static const std::vector<KnownFault> faults = {
      {"expected bare key starting character",
       {"key_needs_quotes", {}},
       Message{"put_key_in_quotes", {}}},
      {"expected keys, tables", {"key_needs_quotes", {}}, Message{"put_key_in_quotes", {}}},
      {"expected '='", {"equals_missing", {}}, Message{"key_equals_value", {}}},
      {"not representable in 64 bits",
       {"whole_number_too_large", {}},
       Message{"write_it_with_a_point", {}},
       true},
      {"leading zeroes", {"leading_zero", {}}, {}, true},
      {"expected digit", {"number_not_alone", {}}, Message{"values_are", {}}, true},
      {"expected decimal digit", {"number_not_alone", {}}, Message{"values_are", {}}, true},
      {"cannot redefine", {"written_twice", {}}, Message{"keep_one", {}}},
      {"could not determine value type", {"no_value", {}}, Message{"values_are", {}}},
      {"control characters other than TAB", {"text_not_closed", {}}, Message{"close_the_text", {}}},
      {"unknown escape sequence", {"unknown_escape", {}}, Message{"use_single_quotes", {}}},
      {"encountered end-of-file", {"file_ends_too_early", {}}, Message{"close_what_is_open", {}}},
      {"expected a comment or whitespace", {"one_value_a_key", {}}, Message{"one_key_a_line", {}}},
  };
  return faults;
}

// Back from what stands behind a number to where it begins.
SourcePosition start_of_number(std::string_view line, SourcePosition at) {
  constexpr std::string_view letters = "+-0123456789._";
  std::vector<char> passed;
  for (std::size_t i = 0; i < line.size() && static_cast<int>(passed.size()) + 1 < at.column;
       i += code_point_at(line, i).bytes)
    passed.push_back(line[i]);
  while (!passed.empty() && letters.find(passed.back()) != letters.npos) {
    passed.pop_back();
    --at.column;
  }
  return at;
}

TomlFault fault_of(const toml::parse_error& error, std::string_view text) {
  const std::string_view words = error.description();
  const SourcePosition at = position_in(error.source().begin);
  const auto lines = line_starts(text);
  const auto line = std::min(static_cast<std::size_t>(at.line), lines.size()) - 1;
  for (const KnownFault& known : known_faults())
    if (words.find(known.words) != words.npos)
      return {known.of_a_number ? start_of_number(text.substr(lines[line]), at) : at, known.message,
              known.hint};
  return {at, {"not_toml", {std::string(words)}}, {}};
}

}  // namespace

std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{text.starts_with("\xEF\xBB\xBF") ? std::size_t{3} : 0};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n') starts.push_back(i + 1);
  return starts;
}

std::variant<TomlValue, TomlFault> parse_toml(std::string_view text, int file) {
  auto fault = guard_toml(text);
  if (!fault) {
    try {
      return Copier(text, file).copy(toml::parse(text));
    } catch (const toml::parse_error& error) {
      fault = fault_of(error, text);
    }
  }
  fault->at.file = file;
  return std::move(*fault);
}

}  // namespace redbanner
