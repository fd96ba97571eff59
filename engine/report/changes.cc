#include <map>
#include <type_traits>

#include "engine/report/award_columns.h"
#include "engine/report/expression.h"
#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// What one entrant has in one evaluation, by what it is called.
struct Had {
  std::string title;
  std::vector<std::pair<Cell, Cell>> results;  // what, value; in the order of the rulebook
};
using All = std::map<std::string, Had>;  // by entrant id

bool same(const Cell& a, const Cell& b) {
  if (a.index() != b.index()) return false;
  return std::visit(
      [&](const auto& one) {
        using Value = std::decay_t<decltype(one)>;
        const auto& other = std::get<Value>(b);
        if constexpr (std::is_same_v<Value, Points>)
          return one.value == other.value;
        else
          return one == other;
      },
      a);
}

template <class MakeCell>
void collect(const Sources& sources, NodeIndex node, const Cell& what, MakeCell make_cell,
             All& all) {
  const RowSetIndex rows = sources.plan.nodes[at(node)].rows;
  for (std::size_t row = 0; row < sources.facts.rows[at(rows)].count; ++row) {
    const Entrant& entrant = entrant_of(sources, rows, row);
    Had& had = all[entrant.id];
    had.title = title_of(entrant);
    had.results.emplace_back(what, make_cell(row));
  }
}

All results_of(const Sources& sources, const std::string& period) {
  All all;
  const Outline& outline = sources.plan.outline;
  const auto& columns = sources.results.columns;
  for (const auto& card : outline.scorecards)
    if (const auto total = sources.plan.find({Role::total, card.id, period, card.id})) {
      const Column& column = columns[at(*total)];
      const int places = places_for(outline, RoundedAt::total, column);
      collect(
          sources, *total, Term{"total"},
          [&](std::size_t row) { return score_cell(column, row, places); }, all);
    }
  for (const auto& grade : outline.grades)
    for (const auto& card : grade.scorecards)
      if (const auto node = sources.plan.find({Role::grade, grade.id, period, card})) {
        const auto step = [&](std::size_t row) -> Cell {
          if (columns[at(*node)].has_value(row)) return cell_text(sources, *node, row);
          return score_cell(columns[at(*node)], row, 0);
        };
        collect(sources, *node, title_of_grade(outline, grade.id), step, all);
      }
  for (const auto& rule : outline.places)
    if (const auto order = sources.plan.find({Role::place, rule.id, period, rule.scorecard})) {
      const Column& column = columns[at(*order)];
      collect(
          sources, *order, rule.title.empty() ? rule.id : rule.title,
          [&](std::size_t row) {
            return column.has_value(row) ? place_cell(sources, *order, row)
                                         : score_cell(column, row, 0);
          },
          all);
    }
  for (const auto& award : award_columns(sources.plan, period)) {
    const Column& column = columns[at(award.take)];
    collect(
        sources, award.take, title_of_award(outline, award.id),
        [&](std::size_t row) -> Cell {
          return column.is_yes(row) ? Term{"granted"} : Term{"not_granted"};
        },
        all);
  }
  return all;
}

// The value that `had` holds for `what`; empty where the entrant or the rule was not there.
Cell value_of(const All& all, const std::string& entrant, const Cell& what) {
  const auto had = all.find(entrant);
  if (had == all.end()) return {};
  for (const auto& [name, value] : had->second.results)
    if (same(name, what)) return value;
  return {};
}

}  // namespace

Table changes(const Sources& before, const Sources& after, const std::string& period) {
  Table table;
  table.id = "changes";
  table.title = Message{
      "changes_title",
      {title_of_period(after.plan.outline, period), before.ledger.position, after.ledger.position}};
  table.headings = {heading("entrant"), heading("unit"), heading("what"), number_heading("before"),
                    number_heading("after")};
  const All old = results_of(before, period);
  const All now = results_of(after, period);
  for (const auto& [id, had] : now)
    for (const auto& [what, value] : had.results)
      if (const Cell was = value_of(old, id, what); !same(was, value))
        table.rows.push_back({id, had.title, what, was, value});
  for (const auto& [id, had] : old)
    for (const auto& [what, value] : had.results)
      if (std::holds_alternative<std::monostate>(value_of(now, id, what)))
        table.rows.push_back({id, had.title, what, value, Cell{}});
  return table;
}

}  // namespace redbanner
