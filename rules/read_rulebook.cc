#include "rules/read_rulebook.h"

#include <algorithm>
#include <tuple>

#include "rules/read_tables.h"

namespace redbanner {
namespace {

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
  report(book.sources, severity, at, std::move(message), std::move(hint), found);
}

void sort_by_place(Diagnostics& found) {
  auto all = found.all();
  std::ranges::stable_sort(all, {}, [](const Diagnostic& one) {
    return std::tuple(one.at.file, one.at.line, one.at.column);
  });
  found = {};
  for (auto& one : all) found.add(std::move(one));
}

Rulebook read_rulebook(std::string_view text, const std::string& file, const OpenBeside& open,
                       Diagnostics& found) {
  WholeRulebook whole = whole_rulebook(text, file, open, found);
  Rulebook book;
  book.sources = std::move(whole.sources);
  if (whole.table) {
    TableReader reader(*whole.table, "", Reading{book, found});
    read_file(reader, book);
  }
  sort_by_place(found);
  return book;
}

Rulebook read_rulebook(std::string_view text, const std::string& file, Diagnostics& found) {
  return read_rulebook(text, file, {}, found);
}

}  // namespace redbanner
