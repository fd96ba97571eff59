#include "engine/report/cause.h"

#include <algorithm>

#include "engine/evaluate/kept.h"

namespace redbanner {
namespace {

bool says_something(const Column& column, std::size_t row) {
  return column.has_value(row) && column.value(row).sign() != 0;
}

void add(std::vector<RecordedCell>& to, const std::vector<RecordedCell>& more) {
  for (const auto& cell : more)
    if (std::ranges::none_of(
            to, [&](const auto& one) { return one.node == cell.node && one.row == cell.row; }))
      to.push_back(cell);
}

std::vector<RecordedCell> cause_of_fine_rows(const Sources& sources, const Gather& gather,
                                             RowSetIndex set, std::size_t row) {
  std::vector<RecordedCell> cells;
  const auto& columns = sources.results.columns;
  const auto below = rows_below({sources.plan, sources.facts.rows},
                                sources.plan.nodes[at(gather.of)].rows, set, row);
  for (const std::size_t one : kept_rows(gather, columns, below, row))
    add(cells, cause_of(sources, gather.of, one));
  return cells;
}

// The row of another set that the cell is taken from; -1: of none.
std::int64_t taken_from(const Sources& sources, const Node& node, const Fetch& fetch,
                        std::size_t row) {
  const Rows& there = sources.facts.rows[at(sources.plan.nodes[at(fetch.of)].rows)];
  return fetched_rows(fetch.whose, sources.facts.rows[at(node.rows)], there)[row];
}

std::vector<RecordedCell> cause_elsewhere(const Sources& sources, NodeIndex node,
                                          std::int64_t row) {
  return row < 0 ? std::vector<RecordedCell>{}
                 : cause_of(sources, node, static_cast<std::size_t>(row));
}

}  // namespace

bool is_a_score(Role role) {
  return role == Role::value || role == Role::points || role == Role::indicator ||
         role == Role::category || role == Role::total;
}

std::vector<RecordedCell> cause_of(const Sources& sources, NodeIndex index, std::size_t row) {
  const Node& node = sources.plan.nodes[at(index)];
  if (is_a_score(node.origin.role) || !says_something(sources.results.columns[at(index)], row))
    return {};
  if (std::holds_alternative<Recorded>(node.operation)) return {{index, row}};
  if (const auto* gather = std::get_if<Gather>(&node.operation))
    return cause_of_fine_rows(sources, *gather, node.rows, row);
  if (const auto* spread = std::get_if<Spread>(&node.operation))
    return cause_elsewhere(sources, spread->of, parent_of(sources.facts.rows[at(node.rows)], row));
  if (const auto* fetch = std::get_if<Fetch>(&node.operation))
    return cause_elsewhere(sources, fetch->of, taken_from(sources, node, *fetch, row));
  std::vector<RecordedCell> cells;
  for (const NodeIndex input : inputs_of(node.operation))
    if (sources.plan.nodes[at(input)].rows == node.rows) add(cells, cause_of(sources, input, row));
  return cells;
}

std::vector<VetoColumn> veto_columns(const Plan& plan, const std::string& scorecard,
                                     const std::string& period) {
  std::vector<VetoColumn> columns;
  for (const auto& veto : plan.outline.vetoes)
    if (const auto node = plan.find({Role::veto, veto.id, period, scorecard}))
      columns.push_back({&veto, *node});
  return columns;
}

std::vector<VetoColumn> in_force(const Sources& sources, std::vector<VetoColumn> vetoes,
                                 std::size_t row) {
  std::erase_if(vetoes, [&](const VetoColumn& one) {
    return !sources.results.columns[at(one.node)].is_yes(row);
  });
  return vetoes;
}

}  // namespace redbanner
