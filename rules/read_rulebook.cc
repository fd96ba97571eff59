#include "rules/read_rulebook.h"

#include <algorithm>
#include <tuple>

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

std::string line_of(const SourceFile& source, int line) {
  const auto index = static_cast<std::size_t>(line);
  if (line < 1 || index > source.lines.size()) return {};
  const std::size_t begin = source.lines[index - 1];
  std::string text = source.text.substr(begin, source.text.find('\n', begin) - begin);
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
  const SourceFile& source = book.sources.at(static_cast<std::size_t>(at.file));
  found.add({severity,
             source.name,
             at,
             {},
             line_of(source, at.line),
             std::move(message),
             std::move(hint)});
}

void sort_by_place(Diagnostics& found) {
  auto all = found.all();
  std::ranges::stable_sort(all, {}, [](const Diagnostic& one) {
    return std::tuple(one.at.file, one.at.line, one.at.column);
  });
  found = {};
  for (auto& one : all) found.add(std::move(one));
}

Rulebook read_rulebook(std::string_view text, const std::string& file, Diagnostics& found) {
  Rulebook book;
  book.sources.push_back({file, std::string(text), line_starts(text)});
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
