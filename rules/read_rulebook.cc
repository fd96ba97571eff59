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

std::tuple<int, int, int> order_of(const IndicatorRule& rule) {
  return {-rule.position.file, rule.position.line, rule.position.column};
}

// In the order of the file; what a rulebook extends stands in front of it.
void read_indicators(TableReader& file, std::vector<IndicatorRule>& rules) {
  read_each(file, "indicator", read_indicator, rules);
  read_each(file, "figure", read_figure, rules);
  std::ranges::stable_sort(rules, {}, order_of);
}

void read_periods(TableReader& file, std::vector<PeriodRule>& rules) {
  file.each_table("period", "period", [&](TableReader& table) {
    for (PeriodRule& rule : read_period(table)) rules.push_back(std::move(rule));
  });
}

void read_file(TableReader& file, Rulebook& book) {
  file.require("rulebook");
  file.table("rulebook", [&](TableReader& table) { book.header = read_header(table); });
  read_each(file, "parameter", read_parameter, book.parameters);
  read_each(file, "kind", read_kind, book.kinds);
  read_each(file, "scorecard", read_scorecard, book.scorecards);
  read_each(file, "category", read_category, book.categories);
  read_indicators(file, book.indicators);
  read_periods(file, book.periods);
  read_each(file, "grouping", read_grouping, book.groupings);
  read_each(file, "table", read_table, book.tables);
  read_each(file, "grade", read_grade, book.grades);
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
