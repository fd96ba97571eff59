#include "rules/read_rulebook.h"

#include <algorithm>

#include "rules/code_points.h"
#include "rules/read_tables.h"

namespace redbanner {
namespace {

// Bytes that are no UTF-8 would spoil what they are shown in.
std::string readable(const std::string& line) {
  if (!first_invalid_utf8(line)) return line;
  std::string shown;
  for (std::size_t offset = 0; offset < line.size();) {
    const CodePoint character = code_point_at(line, offset);
    shown += character.value == 0xFFFD ? "\uFFFD" : line.substr(offset, character.bytes);
    offset += character.bytes;
  }
  return shown;
}

std::string line_of(const Rulebook& book, int line) {
  const auto index = static_cast<std::size_t>(line);
  if (line < 1 || index > book.lines.size()) return {};
  const std::size_t begin = book.lines[index - 1];
  std::string text = book.text.substr(begin, book.text.find('\n', begin) - begin);
  if (text.ends_with('\r')) text.pop_back();
  return readable(text);
}

// [[key]]: every table of a kind, in the order of the file.
template <class Rule>
void read_each(TableReader& file, const std::string& key, Rule (*read)(TableReader&),
               std::vector<Rule>& rules) {
  file.each_table(key, key, [&](TableReader& table) { rules.push_back(read(table)); });
}

void read_file(TableReader& file, Rulebook& book) {
  file.require("rulebook");
  file.table("rulebook", [&](TableReader& table) { book.header = read_header(table); });
  read_each(file, "kind", read_kind, book.kinds);
  read_each(file, "scorecard", read_scorecard, book.scorecards);
  read_each(file, "category", read_category, book.categories);
  read_each(file, "indicator", read_indicator, book.indicators);
  read_each(file, "period", read_period, book.periods);
  read_each(file, "grouping", read_grouping, book.groupings);
  read_each(file, "table", read_table, book.tables);
  read_each(file, "veto", read_veto, book.vetoes);
  read_each(file, "place", read_place, book.places);
  read_each(file, "award", read_award, book.awards);
}

}  // namespace

void report(const Rulebook& book, Severity severity, SourcePosition at, Message message,
            std::optional<Message> hint, Diagnostics& found) {
  found.add(
      {severity, book.file, at, {}, line_of(book, at.line), std::move(message), std::move(hint)});
}

void sort_by_place(Diagnostics& found) {
  auto all = found.all();
  std::ranges::stable_sort(all, {}, &Diagnostic::at);
  found = {};
  for (auto& one : all) found.add(std::move(one));
}

Rulebook read_rulebook(std::string_view text, const std::string& file, Diagnostics& found) {
  Rulebook book;
  book.file = file;
  book.text = text;
  book.lines = line_starts(text);
  const auto parsed = parse_toml(text);
  if (const auto* fault = std::get_if<TomlFault>(&parsed)) {
    report(book, Severity::error, fault->at, fault->message, fault->hint, found);
    return book;
  }
  {
    TableReader reader(std::get<TomlValue>(parsed), "", Reading{book, found});
    read_file(reader, book);
  }
  sort_by_place(found);
  return book;
}

}  // namespace redbanner
