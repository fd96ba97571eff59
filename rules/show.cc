#include "rules/show.h"

#include <algorithm>
#include <tuple>

#include "rules/code_points.h"
#include "rules/extend.h"

namespace redbanner {
namespace {

using Kind = TomlValue::Kind;

constexpr int widest_line = 100;

bool is_control(char letter) { return (letter >= 0 && letter < ' ') || letter == '\x7F'; }

bool has_control(std::string_view text) { return std::ranges::any_of(text, is_control); }

std::string escaped(char letter) {
  switch (letter) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  if (!is_control(letter)) return {letter};
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto code = static_cast<std::size_t>(letter);
  return std::string("\\u00") + digits[code / 16] + digits[code % 16];
}

std::string quoted(std::string_view text) {
  const bool has_marks = text.find_first_of("\"\\") != text.npos;
  if (has_marks && text.find('\'') == text.npos && !has_control(text))
    return "'" + std::string(text) + "'";
  std::string written = "\"";
  for (const char letter : text) written += escaped(letter);
  return written + "\"";
}

// A text of several lines as it was written, where TOML can hold it so.
bool may_stand_in_lines(std::string_view text) {
  const bool has_lines = text.find('\n') != text.npos;
  return has_lines && text.find("'''") == text.npos && !text.ends_with('\'') &&
         std::ranges::none_of(text,
                              [](char letter) { return is_control(letter) && letter != '\n'; });
}

bool is_bare(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
}

std::string key_text(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, is_bare) ? std::string(key) : quoted(key);
}

// Lays values out in lines, so that none is wider than a page where that can be helped.
class Layout {
 public:
  explicit Layout(int widest) : widest_(widest) {}

  // `column`: where the value begins. `indent`: of the line that it begins in.
  std::string value(const TomlValue& value, int column, int indent) const {
    switch (value.kind) {
      case Kind::text:
        if (widest_ > 0 && may_stand_in_lines(value.text)) return "'''\n" + value.text + "'''";
        return quoted(value.text);
      case Kind::list:
        return list(value, column, indent);
      case Kind::table:
        return table(value, column, indent);
      default:
        return value.text;
    }
  }

 private:
  std::string list(const TomlValue& list, int column, int indent) const {
    std::string line;
    for (const TomlValue& one : list.list) line += (line.empty() ? "" : ", ") + toml_text(one);
    const bool fits = column + count_code_points(line) + 2 <= widest_;
    if (widest_ == 0 || list.list.empty() || fits) return "[" + line + "]";
    const int inner = indent + 2;
    std::string lines = "[\n";
    for (const TomlValue& one : list.list)
      lines += std::string(static_cast<std::size_t>(inner), ' ') + value(one, inner, inner) + ",\n";
    return lines + std::string(static_cast<std::size_t>(indent), ' ') + "]";
  }

  std::string table(const TomlValue& table, int column, int indent) const {
    if (table.entries.empty()) return "{}";
    std::string line = "{ ";
    for (const TomlEntry& entry : table.entries) {
      if (&entry != &table.entries.front()) line += ", ";
      line += key_text(entry.key) + " = ";
      line += value(entry.value, column + count_code_points(line), indent);
    }
    return line + " }";
  }

  int widest_;  // 0: all in one line
};

// Where a line of a file is, for a comment.
std::string place_text(const std::vector<SourceFile>& sources, SourcePosition at) {
  std::string name = sources.at(static_cast<std::size_t>(at.file)).name;
  if (at.file == 0) name.erase(0, name.rfind('/') + 1);
  if (first_invalid_utf8(name)) name = "?";
  std::ranges::replace_if(name, is_control, '?');
  return name + ":" + std::to_string(at.line);
}

struct Section {
  std::string heading;
  const TomlValue* table;
};

class Writer {
 public:
  Writer(const std::vector<SourceFile>& sources, Origins origins)
      : sources_(sources), origins_(origins) {}

  std::string write(const TomlValue& rulebook) {
    std::vector<Section> sections;
    for (const TomlEntry& entry : rulebook.entries) add_sections(entry, sections);
    // Those that are extended first; the header is always the rulebook's own.
    std::ranges::stable_sort(sections, {}, [](const Section& one) {
      const SourcePosition at = one.table->position;
      return std::tuple(one.heading != "[rulebook]", -at.file, at.line, at.column);
    });
    for (const Section& section : sections) write_section(section);
    return text_;
  }

 private:
  void add_sections(const TomlEntry& entry, std::vector<Section>& sections) {
    const std::string key = key_text(entry.key);
    const auto& list = entry.value.list;
    const bool of_tables =
        entry.value.kind == Kind::list &&
        std::ranges::all_of(list, [](const TomlValue& one) { return one.kind == Kind::table; });
    if (entry.value.kind == Kind::table)
      sections.push_back({"[" + key + "]", &entry.value});
    else if (!of_tables)
      write_entry(key, entry.value, "");
    if (of_tables)
      for (const TomlValue& one : list) sections.push_back({"[[" + key + "]]", &one});
  }

  void write_section(const Section& section) {
    const TomlValue& table = *section.table;
    if (!text_.empty()) text_ += "\n";
    text_ += section.heading + comment(table.position) + "\n";
    for (const TomlEntry& entry : table.entries) {
      const bool from_elsewhere = entry.position.file != table.position.file;
      write_entry(key_text(entry.key), entry.value,
                  from_elsewhere ? comment(entry.position) : std::string());
    }
  }

  // A table that is too wide for a line is written key by key: `rounding.places = 2`.
  void write_entry(const std::string& key, const TomlValue& value, const std::string& behind) {
    const bool is_wide = count_code_points(key + " = " + toml_text(value)) > widest_line;
    if (value.kind == Kind::table && !value.entries.empty() && is_wide) {
      for (const TomlEntry& inner : value.entries)
        write_entry(key + "." + key_text(inner.key), inner.value, behind);
      return;
    }
    const int column = count_code_points(key) + 3;
    text_ += key + " = " + Layout(widest_line).value(value, column, 0) + behind + "\n";
  }

  std::string comment(SourcePosition at) const {
    return origins_ == Origins::shown ? "  # " + place_text(sources_, at) : std::string();
  }

  const std::vector<SourceFile>& sources_;
  Origins origins_;
  std::string text_;
};

}  // namespace

std::string show_rulebook(const TomlValue& rulebook, const std::vector<SourceFile>& sources,
                          Origins origins) {
  return Writer(sources, origins).write(rulebook);
}

std::string toml_text(const TomlValue& value) { return Layout(0).value(value, 0, 0); }

}  // namespace redbanner
