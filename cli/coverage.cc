#include "cli/coverage.h"

#include <algorithm>
#include <utility>

#include "engine/report/award_columns.h"

namespace redbanner {
namespace {

bool has_yes(const Column& column) {
  for (std::size_t row = 0; row < column.size(); ++row)
    if (column.is_yes(row)) return true;
  return false;
}

bool has_value_of(const Column& column, const Ratio& value) {
  for (std::size_t row = 0; row < column.size(); ++row)
    if (column.has_value(row) && column.value(row) == value) return true;
  return false;
}

// The columns of a role and an id, in whatever period and on whatever scorecard.
std::vector<NodeIndex> columns_of(const Plan& plan, Role role, const std::string& id) {
  std::vector<NodeIndex> found;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i)
    if (plan.nodes[i].origin.role == role && plan.nodes[i].origin.id == id)
      found.push_back(static_cast<NodeIndex>(i));
  return found;
}

bool holds(const Decide::Cell& cell, const Ratio& key) {
  if (cell.is == Decide::Cell::Is::anything) return true;
  if (cell.is == Decide::Cell::Is::equal) return key == cell.value;
  const bool above = !cell.from || *cell.from < key || (cell.from_included && *cell.from == key);
  const bool below = !cell.to || key < *cell.to || (cell.to_included && *cell.to == key);
  return above && below;
}

// The rows of a table that hold for one row of its keys' columns.
void hits_in(const Lookup& lookup, const std::vector<Column>& columns, std::size_t at,
             std::set<std::size_t>& hit) {
  const Column& key = columns[redbanner::at(lookup.key)];
  if (!key.has_value(at)) return;
  const Ratio value = key.value(at);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < lookup.rows.size(); ++i) {
    const auto& from = lookup.rows[i].from;
    if (lookup.match == Lookup::Match::band ? !from || *from <= value : from == value) found = i;
  }
  if (found) hit.insert(*found);
}

void hits_in(const Decide& table, const std::vector<Column>& columns, std::size_t at,
             std::set<std::size_t>& hit) {
  std::vector<Ratio> keys;
  for (const NodeIndex key : table.keys) {
    const Column& column = columns[redbanner::at(key)];
    if (!column.has_value(at)) return;
    keys.push_back(column.value(at));
  }
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& cells = table.rows[i].cells;
    std::size_t wanted = 0;
    while (wanted < cells.size() && holds(cells[wanted], keys[wanted])) ++wanted;
    if (wanted < cells.size()) continue;
    hit.insert(i);
    if (table.hit == Decide::Hit::first) return;
  }
}

std::set<std::size_t> rows_hit(const Operation& operation, const std::vector<Column>& columns) {
  std::set<std::size_t> hit;
  const auto each_row = [&](const auto& table, NodeIndex key) {
    for (std::size_t row = 0; row < columns[at(key)].size(); ++row)
      hits_in(table, columns, row, hit);
  };
  if (const auto* lookup = std::get_if<Lookup>(&operation)) each_row(*lookup, lookup->key);
  if (const auto* table = std::get_if<Decide>(&operation)) each_row(*table, table->keys.front());
  return hit;
}

// Which row of the rulebook's table each row of the operation is; nothing where it is another
// table's.
std::optional<std::vector<std::size_t>> rows_of(const TableRule& table, const Lookup& lookup) {
  if (table.keys.size() != 1 || lookup.rows.size() != table.rows.size()) return std::nullopt;
  std::vector<std::size_t> rows;
  for (const auto& row : lookup.rows) {
    const auto found = std::ranges::find_if(table.rows, [&](const TableRule::Row& one) {
      const auto from = table.bands ? one.cells[0].from : std::optional(one.cells[0].value);
      return from == row.from && one.points == row.outcome;
    });
    if (found == table.rows.end()) return std::nullopt;
    rows.push_back(static_cast<std::size_t>(found - table.rows.begin()));
  }
  return rows;
}

std::optional<std::vector<std::size_t>> rows_of(const TableRule& table, const Decide& decide) {
  if (decide.keys.size() != table.keys.size() || decide.rows.size() != table.rows.size())
    return std::nullopt;
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& cells = decide.rows[i].cells;
    const bool same =
        std::ranges::equal(cells, table.rows[i].cells, {}, &Decide::Cell::is, &TableRule::Cell::is);
    if (!same || decide.rows[i].outcome != table.rows[i].points) return std::nullopt;
    rows.push_back(i);
  }
  return rows;
}

std::vector<std::size_t> first_numbers(std::size_t count) {
  std::vector<std::size_t> numbers(count);
  for (std::size_t i = 0; i < count; ++i) numbers[i] = i;
  return numbers;
}

// "1, 3…7": numbers from 1.
std::string said_rows(std::size_t rows, const std::set<std::size_t>& hit) {
  std::string text;
  for (std::size_t row = 0; row < rows; ++row) {
    if (hit.contains(row)) continue;
    std::size_t last = row;
    while (last + 1 < rows && !hit.contains(last + 1)) ++last;
    text += (text.empty() ? "" : ", ") + std::to_string(row + 1);
    if (last > row) text += (last == row + 1 ? ", " : "…") + std::to_string(last + 1);
    row = last;
  }
  return text;
}

}  // namespace

Coverage::Coverage(const Rules& rules) : rules_(rules) {
  add_recorded();
  add_points();
  add_tables();
  add_grades();
  add_vetoes();
  add_awards();
}

// Of an indicator of events each event; of any other whether it was recorded at all.
void Coverage::add_recorded() {
  for (const auto& indicator : rules_.form.indicators) {
    if (!indicator.events) {
      things_.push_back(
          {{"untouched_indicator", {indicator.id}}, [&indicator](const Evaluated& evaluated) {
             return std::ranges::any_of(evaluated.ledger.entries, [&](const Entry& one) {
               return one.indicator == indicator.id;
             });
           }});
      continue;
    }
    for (const auto& event : indicator.fields)
      things_.push_back({{"untouched_event", {indicator.id, event.id}},
                         [&indicator, &event](const Evaluated& evaluated) {
                           return std::ranges::any_of(
                               evaluated.ledger.entries, [&](const Entry& one) {
                                 return one.indicator == indicator.id && one.field == event.id &&
                                        one.value && one.value->digits != 0;
                               });
                         }});
  }
}

void Coverage::add_grades() {
  for (const auto& grade : rules_.plan.outline.grades) {
    const auto columns = columns_of(rules_.plan, Role::grade, grade.id);
    for (std::size_t step = 0; step < grade.steps.size(); ++step)
      things_.push_back({{"untouched_step", {grade.id, grade.steps[step]}},
                         [columns, step](const Evaluated& evaluated) {
                           const Ratio rank = static_cast<std::int64_t>(step) + 1;
                           return std::ranges::any_of(columns, [&](NodeIndex node) {
                             return has_value_of(evaluated.results.columns[at(node)], rank);
                           });
                         }});
  }
}

void Coverage::add_vetoes() {
  for (const auto& veto : rules_.plan.outline.vetoes) {
    const auto columns = columns_of(rules_.plan, Role::veto, veto.id);
    things_.push_back({{"untouched_veto", {veto.id}}, [columns](const Evaluated& evaluated) {
                         return std::ranges::any_of(columns, [&](NodeIndex node) {
                           return has_yes(evaluated.results.columns[at(node)]);
                         });
                       }});
  }
}

// Those that rules give; what is given by decision is touched by no rule.
void Coverage::add_awards() {
  const auto all = award_columns(rules_.plan);
  for (const auto& award : rules_.plan.outline.awards) {
    if (award.assigned) continue;
    std::vector<NodeIndex> columns;
    for (const auto& column : all)
      if (column.award->id == award.id) columns.push_back(column.take);
    things_.push_back({{"untouched_award", {award.id}}, [columns](const Evaluated& evaluated) {
                         return std::ranges::any_of(columns, [&](NodeIndex node) {
                           return has_yes(evaluated.results.columns[at(node)]);
                         });
                       }});
  }
}

void Coverage::add_points() {
  for (const auto& rule : rules_.book.indicators) {
    const auto* bands = std::get_if<Bands>(&rule.points);
    if (bands == nullptr) continue;
    lists_.push_back({{"untouched_points", {rule.id}},
                      bands->rows.size(),
                      columns_of(rules_.plan, Role::points, rule.id),
                      first_numbers(bands->rows.size()),
                      {}});
  }
}

// A table may be looked up from several formulas, whose columns do not name it: they are those that
// have its rows.
void Coverage::add_tables() {
  for (const auto& table : rules_.book.tables) {
    List list{{"untouched_rows", {table.id}}, table.rows.size(), {}, {}, {}};
    for (std::size_t i = 0; i < rules_.plan.nodes.size(); ++i) {
      const Operation& operation = rules_.plan.nodes[i].operation;
      std::optional<std::vector<std::size_t>> rows;
      if (const auto* lookup = std::get_if<Lookup>(&operation)) rows = rows_of(table, *lookup);
      if (const auto* decide = std::get_if<Decide>(&operation)) rows = rows_of(table, *decide);
      if (!rows) continue;
      list.row_of = *rows;
      list.nodes.push_back(static_cast<NodeIndex>(i));
    }
    lists_.push_back(std::move(list));
  }
}

void Coverage::add(const Evaluated& evaluated) {
  for (Thing& thing : things_)
    thing.is_touched = thing.is_touched || thing.is_touched_by(evaluated);
  for (List& list : lists_)
    for (const NodeIndex node : list.nodes)
      for (const std::size_t row :
           rows_hit(rules_.plan.nodes[at(node)].operation, evaluated.results.columns))
        list.hit.insert(list.row_of.at(row));
}

std::vector<Message> Coverage::untouched() const {
  std::vector<Message> found;
  for (const Thing& thing : things_)
    if (!thing.is_touched) found.push_back(thing.untouched);
  for (const List& list : lists_) {
    if (list.hit.size() == list.rows) continue;
    Message line = list.untouched;
    line.arguments.emplace_back(said_rows(list.rows, list.hit));
    found.push_back(std::move(line));
  }
  return found;
}

}  // namespace redbanner
