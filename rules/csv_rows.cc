#include "rules/csv_rows.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "engine/core/date.h"
#include "engine/core/ratio.h"
#include "rules/code_points.h"
#include "rules/toml_guard.h"

namespace redbanner {
namespace {

constexpr std::size_t most_digits_of_a_whole_number = 18;

struct Cell {
  std::string text;
  SourcePosition position;
  bool quoted = false;
};
using Cells = std::vector<Cell>;

std::int64_t count(const Cells& cells) { return static_cast<std::int64_t>(cells.size()); }

std::string without_blanks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == text.npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

// Parts one line into its cells.
class LineReader {
 public:
  LineReader(std::string_view line, SourcePosition begin, std::vector<TomlFault>& faults)
      : line_(line), at_(begin), faults_(faults) {}

  Cells cells() {
    Cells read{next()};
    while (offset_ < line_.size()) {
      step();  // over the comma
      read.push_back(next());
    }
    return read;
  }

 private:
  Cell next() {
    while (is_blank()) step();
    const SourcePosition position = at_;
    if (offset_ < line_.size() && line_[offset_] == '"') return {quoted(), position, true};
    const std::size_t begin = offset_;
    while (!is_at_end()) {
      if (line_[offset_] == '"') fault("quote_in_field", "double_the_quotes");
      step();
    }
    return {without_blanks(line_.substr(begin, offset_ - begin)), position, false};
  }

  std::string quoted() {
    const SourcePosition opening = at_;
    std::string text;
    for (step(); offset_ < line_.size(); step()) {
      if (line_[offset_] == '"') {
        step();
        if (offset_ == line_.size() || line_[offset_] != '"') return behind_quote(text);
      }
      text += line_.substr(offset_, code_point_at(line_, offset_).bytes);
    }
    faults_.push_back({opening, {"quote_not_closed", {}}, {}});
    return text;
  }

  std::string behind_quote(const std::string& text) {
    while (is_blank()) step();
    if (!is_at_end()) fault("text_after_quote", "double_the_quotes");
    while (!is_at_end()) step();
    return text;
  }

  bool is_at_end() const { return offset_ == line_.size() || line_[offset_] == ','; }
  bool is_blank() const {
    return offset_ < line_.size() && (line_[offset_] == ' ' || line_[offset_] == '\t');
  }

  void step() {
    offset_ += code_point_at(line_, offset_).bytes;
    ++at_.column;
  }

  void fault(const char* what, const char* hint) const {
    if (faults_.empty() || faults_.back().at.line != at_.line || faults_.back().at.file != at_.file)
      faults_.push_back({at_, {what, {}}, Message{hint, {}}});
  }

  std::string_view line_;
  std::size_t offset_ = 0;
  SourcePosition at_;
  std::vector<TomlFault>& faults_;
};

bool is_empty(const Cells& cells) {
  return std::ranges::all_of(cells, [](const Cell& cell) { return cell.text.empty(); });
}

std::vector<Cells> cells_of(std::string_view text, int file, std::vector<TomlFault>& faults) {
  std::vector<Cells> rows;
  const auto starts = line_starts(text);
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t end = std::min(text.find('\n', starts[i]), text.size());
    std::string_view line = text.substr(starts[i], end - starts[i]);
    if (line.ends_with('\r')) line.remove_suffix(1);
    Cells cells = LineReader(line, {static_cast<int>(i) + 1, 1, file}, faults).cells();
    if (!is_empty(cells)) rows.push_back(std::move(cells));
  }
  return rows;
}

void check_headings(const Cells& headings, std::vector<TomlFault>& faults) {
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto& [text, position, quoted] = headings[i];
    if (text.empty())
      faults.push_back({position,
                        {"heading_missing", {static_cast<std::int64_t>(i) + 1}},
                        Message{"write_a_heading_row", {}}});
    const auto begin = headings.begin();
    if (std::any_of(begin, begin + static_cast<std::ptrdiff_t>(i),
                    [&](const Cell& earlier) { return earlier.text == text; }))
      faults.push_back({position, {"heading_twice", {text}}, {}});
  }
  const std::string& first = headings.front().text;
  const std::size_t sign = first.find_first_of(";\t");
  if (headings.size() == 1 && sign != first.npos)
    faults.push_back({headings.front().position,
                      {"wrong_separator", {first.substr(sign, 1)}},
                      Message{"save_as_csv_utf8", {}}});
}

void check_length(const Cells& row, const Cells& headings, std::vector<TomlFault>& faults) {
  if (row.size() < headings.size())
    faults.push_back({row.front().position,
                      {"too_few_fields", {count(row), count(headings)}},
                      Message{"end_the_row_with_commas", {}}});
  if (row.size() > headings.size())
    faults.push_back({row.front().position,
                      {"too_many_fields", {count(row), count(headings)}},
                      Message{"quote_fields_with_commas", {}}});
}

// As TOML writes them: 0.5 and -3, but neither 007 nor what has too many digits for it.
bool is_number(std::string_view text) {
  if (!Ratio::parse(text)) return false;
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (whole.size() > 1 && whole.front() == '0') return false;
  return point != text.npos || whole.size() <= most_digits_of_a_whole_number;
}

bool is_day(const std::string& text) {
  return text.size() == std::string_view("2023-06-30").size() && Date::parse(text);
}

TomlValue::Kind kind_of(const Cell& cell) {
  if (cell.quoted) return TomlValue::Kind::text;
  if (is_number(cell.text)) return TomlValue::Kind::number;
  if (is_day(cell.text)) return TomlValue::Kind::date;
  const std::string_view words[] = {"true", "TRUE", "false", "FALSE"};
  const bool is_word = std::ranges::find(words, cell.text) != std::end(words);
  return is_word ? TomlValue::Kind::yes_no : TomlValue::Kind::text;
}

TomlValue value_of(const Cell& cell) {
  TomlValue value;
  value.kind = kind_of(cell);
  value.position = cell.position;
  value.text = cell.text;
  if (value.kind == TomlValue::Kind::yes_no)  // spreadsheets write them large
    value.text = std::tolower(cell.text[0]) == 't' ? "true" : "false";
  return value;
}

// Sets `rate.from` in a row: the key `from` of its table `rate`. Not where a key on the way has a
// value of its own.
bool set(std::string_view path, const Cell& cell, TomlValue& table) {
  const std::size_t dot = path.find('.');
  const std::string key(path.substr(0, dot));
  auto entry = std::ranges::find(table.entries, key, &TomlEntry::key);
  if (dot == path.npos) {
    if (entry != table.entries.end()) return false;
    table.entries.push_back({key, cell.position, value_of(cell)});
    return true;
  }
  if (entry == table.entries.end()) {
    TomlValue inner;
    inner.position = cell.position;
    table.entries.push_back({key, cell.position, std::move(inner)});
    entry = std::prev(table.entries.end());
  }
  if (entry->value.kind != TomlValue::Kind::table) return false;
  return set(path.substr(dot + 1), cell, entry->value);
}

TomlValue row_of(const Cells& cells, const Cells& headings, std::vector<TomlFault>& faults) {
  TomlValue row;
  row.position = cells.front().position;
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (!cells[i].text.empty() && !set(headings[i].text, cells[i], row))
      faults.push_back({cells[i].position, {"heading_twice", {headings[i].text}}, {}});
  return row;
}

}  // namespace

TomlValue csv_rows(std::string_view text, int file, std::vector<TomlFault>& faults) {
  TomlValue rows;
  rows.kind = TomlValue::Kind::list;
  rows.position = {1, 1, file};
  const std::size_t before = faults.size();
  if (auto fault = guard_text(text)) {
    fault->at.file = file;
    faults.push_back(std::move(*fault));
    return rows;
  }
  const auto cells = cells_of(text, file, faults);
  if (cells.size() < 2)
    faults.push_back(
        {{0, 0, file}, {"sheet_without_rows", {}}, Message{"write_a_heading_row", {}}});
  else
    check_headings(cells.front(), faults);
  std::set<int> faulty_lines;  // whose cells are not what was meant
  for (const TomlFault& fault : faults) faulty_lines.insert(fault.at.line);
  for (std::size_t i = 1; i < cells.size(); ++i)
    if (!faulty_lines.contains(cells[i].front().position.line))
      check_length(cells[i], cells.front(), faults);
  if (faults.size() > before) return rows;
  for (std::size_t i = 1; i < cells.size(); ++i)
    rows.list.push_back(row_of(cells[i], cells.front(), faults));
  return rows;
}

}  // namespace redbanner
