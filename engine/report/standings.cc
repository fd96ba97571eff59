#include <algorithm>

#include "engine/report/award_columns.h"
#include "engine/report/cause.h"
#include "engine/report/expression.h"
#include "engine/report/report.h"
#include "engine/report/settled.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr std::size_t most_names = 3;  // of those who share a place

// A place rule in a period.
struct Standing {
  const Sources& sources;
  const Outline::PlaceRule& rule;
  const std::string& period;
  NodeIndex order;
  std::vector<VetoColumn> vetoes;
  std::vector<AwardColumn> awards;

  const Outline& outline() const { return sources.plan.outline; }
  const Places& places() const { return sources.results.places[at(order)]; }
  RowSetIndex rows() const { return sources.plan.nodes[at(order)].rows; }
  const Entrant& entrant(std::size_t row) const { return entrant_of(sources, rows(), row); }
};

struct ScoreColumn {
  Heading heading;
  NodeIndex node;
  int places = 0;
};

void add_column(const Standing& standing, const Origin& origin, Heading heading, RoundedAt step,
                std::vector<ScoreColumn>& columns) {
  const auto node = standing.sources.plan.find(origin);
  if (!node) return;
  const Column& column = standing.sources.results.columns[at(*node)];
  // What nobody was examined in says nothing.
  const auto is_examined = [](State state) { return state != State::not_examined; };
  if (!column.states.empty() && std::ranges::none_of(column.states, is_examined)) return;
  columns.push_back({std::move(heading), *node, places_for(standing.outline(), step, column)});
}

bool is_examined(const Outline::Part& part, const std::string& period) {
  return part.periods.empty() || std::ranges::find(part.periods, period) != part.periods.end();
}

// The parts of the form whose column says something in the period.
template <class IsMeant>
void add_parts(const Standing& standing, IsMeant is_meant, std::vector<ScoreColumn>& columns) {
  const std::string& card = standing.rule.scorecard;
  for (const auto& part : find_scorecard(standing.outline(), card)->parts) {
    if (part.level != 1 || !is_meant(part)) continue;
    const bool is_category = part.kind == Outline::Part::Kind::category;
    const Role role = is_category ? Role::category : Role::indicator;
    add_column(standing, {role, part.id, standing.period, card},
               {part.id, part.title, Heading::Align::right},
               is_category ? RoundedAt::category : RoundedAt::indicator, columns);
  }
}

// The periods of an inner period and what is examined over it, or the categories and loose
// indicators of the form; then the total and the grades.
std::vector<ScoreColumn> score_columns(const Standing& standing) {
  std::vector<ScoreColumn> columns;
  const Outline& outline = standing.outline();
  const std::string& card = standing.rule.scorecard;
  const auto right = Heading::Align::right;
  const auto period = std::ranges::find(outline.periods, standing.period, &Outline::Period::id);
  if (period != outline.periods.end())
    for (const auto& part : period->parts)
      add_column(standing, {Role::total, card, part, card},
                 {part, title_of_period(outline, part), right}, RoundedAt::total, columns);
  if (columns.empty())
    add_parts(
        standing, [&](const auto& part) { return is_examined(part, standing.period); }, columns);
  else
    add_parts(
        standing, [&](const auto& part) { return part.over == standing.period; }, columns);
  add_column(standing, {Role::total, card, standing.period, card}, number_heading("total"),
             RoundedAt::total, columns);
  for (const auto& grade : outline.grades)
    if (const auto node =
            standing.sources.plan.find({Role::grade, grade.id, standing.period, card}))
      columns.push_back({{grade.id, grade.title, Heading::Align::left}, *node});
  return columns;
}

// The awards of the period that the row gets.
std::string awards_of(const Standing& standing, std::size_t row) {
  std::vector<std::string> titles;
  for (const auto& award : standing.awards)
    if (standing.sources.results.columns[at(award.take)].is_yes(row))
      titles.push_back(title_of_award(standing.outline(), award.id));
  return joined(standing.outline(), titles);
}

// The rows of one group lie from `first` to `last` in `sorted`, better first.
struct Grouped {
  std::vector<std::size_t> sorted;
  std::size_t first;
  std::size_t last;
};

Cell shared_note(const Standing& standing, const Grouped& group, std::size_t at_row) {
  const Places& places = standing.places();
  const std::size_t row = group.sorted[at_row];
  if (places.sharing[row] > most_names + 1)
    return Message{"note_shared_by", {std::int64_t{places.sharing[row]}}};
  std::vector<std::string> others;
  std::size_t first = at_row;
  while (first > group.first && places.place[group.sorted[first - 1]] == places.place[row]) --first;
  for (std::size_t i = first; i < first + places.sharing[row]; ++i)
    if (i != at_row) others.push_back(title_of(standing.entrant(group.sorted[i])));
  return Message{"note_shared_with", {joined(standing.outline(), others)}};
}

std::string key_title(const Standing& standing, std::uint16_t key) {
  const auto& keys = standing.rule.keys;
  return key < keys.size() ? keys[key] : std::to_string(key);
}

// Of those who wait for their place, or were parted by what is recorded of them.
Cell decided_note(const Standing& standing, std::size_t row) {
  const auto& order = std::get<Order>(standing.sources.plan.nodes[at(standing.order)].operation);
  const auto equals = equals_of(standing.places(), row);
  const bool waits = standing.places().waits(row);
  if (equals.size() > most_names) {
    const std::int64_t count = static_cast<std::int64_t>(equals.size()) + 1;
    return waits ? Message{"note_equals_wait", {count, awaited(order)}}
                 : Message{"note_equals_decided", {count, decided_how(order)}};
  }
  std::vector<std::string> names;
  for (const std::size_t other : equals) names.push_back(title_of(standing.entrant(other)));
  const std::string others = joined(standing.outline(), names);
  return waits ? Message{"note_waits", {others, awaited(order)}}
               : Message{"note_decided", {others, decided_how(order)}};
}

Cell unranked_note(const Standing& standing, std::size_t row) {
  if (standing.places().waits(row)) return decided_note(standing, row);
  const Column& place = standing.sources.results.columns[at(standing.order)];
  const auto vetoes = in_force(standing.sources, standing.vetoes, row);
  const State state = place.state(row);
  if (state == State::not_applicable && !vetoes.empty())
    return Message{"note_not_ranked_by_veto", {vetoes.front().veto->title}};
  if (standing.places().group[row] < 0) return Message{"note_in_no_group", {}};
  if (state == State::not_applicable && standing.rule.min_months)
    return Message{"note_not_ranked_months", {std::int64_t{*standing.rule.min_months}}};
  return Message{"note_not_ranked", {term_of(state)}};
}

// What a reader would ask first: a veto, equals, the key that decided against the one before.
Cell note(const Standing& standing, const Grouped& group, std::size_t at_row) {
  const Places& places = standing.places();
  const std::size_t row = group.sorted[at_row];
  if (places.place[row] == 0) return unranked_note(standing, row);
  const auto vetoes = in_force(standing.sources, standing.vetoes, row);
  const std::uint16_t key = places.decided_by[row];
  if (!vetoes.empty()) return Message{"note_veto", {vetoes.front().veto->title}};
  if (key == Places::by_ranked_last) return Message{"note_ranked_last", {}};
  if (places.sharing[row] > 1) return shared_note(standing, group, at_row);
  if (places.equal_from[row] != 0) return decided_note(standing, row);
  if (key == 0 || key == Places::no_key) return {};
  const std::string before = title_of(standing.entrant(group.sorted[at_row - 1]));
  return Message{"note_behind", {before, key_title(standing, key)}};
}

Message ties_foot(Order::Shared shared) {
  switch (shared) {
    case Order::Shared::skips:
      return Message{"foot_ties_skip", {}};
    case Order::Shared::dense:
      return Message{"foot_ties_dense", {}};
    case Order::Shared::average:
      return Message{"foot_ties_average", {}};
    case Order::Shared::last:
      return Message{"foot_ties_last", {}};
  }
  return {};
}

std::vector<Message> foot_of(const Standing& standing) {
  std::vector<Message> foot = rounding_foot(standing.outline());
  const auto& keys = standing.rule.keys;
  const std::string first = keys.empty() ? "total" : keys.front();
  const Argument by = first == "total" ? Argument(Term{first}) : first;
  if (standing.outline().rounds_total)
    foot.push_back(standing.rule.compared_rounded ? Message{"foot_ranked_rounded", {by}}
                                                  : Message{"foot_ranked_exact", {by}});
  else
    foot.push_back(Message{"foot_ranked", {by}});
  if (keys.size() > 1)
    foot.push_back(
        Message{"foot_tie_break", {joined(standing.outline(), {keys.begin() + 1, keys.end()})}});
  const auto& order = std::get<Order>(standing.sources.plan.nodes[at(standing.order)].operation);
  if (order.decided && order.decided->places)
    foot.push_back(
        Message{"foot_decided_first", {std::int64_t{*order.decided->places}, decided_how(order)}});
  else if (order.decided)
    foot.push_back(Message{"foot_decided", {decided_how(order)}});
  if (!order.decided || order.decided->places) foot.push_back(ties_foot(order.shared));
  if (standing.rule.min_months)
    foot.push_back(Message{"foot_min_months", {std::int64_t{*standing.rule.min_months}}});
  foot.push_back(position_foot(standing.sources.ledger));
  return foot;
}

Table empty_table(const Standing& standing, const std::vector<ScoreColumn>& columns,
                  const std::string& group) {
  Table table;
  table.id = "standings";
  const std::string title = standing.rule.title.empty() ? standing.rule.id : standing.rule.title;
  const std::string period = title_of_period(standing.outline(), standing.period);
  table.title = group.empty() ? Message{"standings_title", {title, period}}
                              : Message{"standings_title_group", {title, period, group}};
  table.headings = {number_heading("place"), heading("entrant"), heading("unit")};
  for (const auto& column : columns) table.headings.push_back(column.heading);
  table.headings.push_back(heading("awards"));
  table.headings.push_back(heading("note"));
  table.foot = foot_of(standing);
  return table;
}

Cell result_cell(const Sources& sources, const ScoreColumn& column, std::size_t row) {
  const Column& of = sources.results.columns[at(column.node)];
  if (sources.plan.nodes[at(column.node)].type == ValueType::grade && of.has_value(row))
    return cell_text(sources, column.node, row);
  return score_cell(of, row, column.places);
}

std::vector<Cell> table_row(const Standing& standing, const std::vector<ScoreColumn>& columns,
                            const Grouped& group, std::size_t at_row) {
  const std::size_t row = group.sorted[at_row];
  const Entrant& entrant = standing.entrant(row);
  std::vector<Cell> cells;
  cells.push_back(place_cell(standing.sources, standing.order, row));
  cells.emplace_back(entrant.id);
  cells.emplace_back(title_of(entrant));
  for (const auto& column : columns) cells.push_back(result_cell(standing.sources, column, row));
  cells.push_back(text_cell(awards_of(standing, row)));
  cells.push_back(note(standing, group, at_row));
  return cells;
}

std::size_t end_of_group(const Places& places, const std::vector<std::size_t>& sorted,
                         std::size_t first) {
  std::size_t last = first;
  while (last < sorted.size() && places.group[sorted[last]] == places.group[sorted[first]]) ++last;
  return last;
}

void add_tables(const Standing& standing, const std::optional<std::string>& only_group,
                const std::optional<std::string>& only_unit, std::vector<Table>& tables) {
  const auto columns = score_columns(standing);
  Grouped group{rows_by_place(standing.places()), 0, 0};
  for (; group.first < group.sorted.size(); group.first = group.last) {
    group.last = end_of_group(standing.places(), group.sorted, group.first);
    const std::string title = group_title(standing.sources, standing.order,
                                          standing.places().group[group.sorted[group.first]]);
    if (only_group && *only_group != title) continue;
    Table table = empty_table(standing, columns, title);
    for (std::size_t i = group.first; i < group.last; ++i)
      if (!only_unit || standing.entrant(group.sorted[i]).id == *only_unit)
        table.rows.push_back(table_row(standing, columns, group, i));
    if (!table.rows.empty()) tables.push_back(std::move(table));
  }
}

}  // namespace

std::vector<Table> standings(const Sources& sources, const std::string& period,
                             const std::optional<std::string>& group,
                             const std::optional<std::string>& unit) {
  std::vector<Table> tables;
  for (const auto& rule : sources.plan.outline.places) {
    const auto order = sources.plan.find({Role::place, rule.id, period, rule.scorecard});
    if (!order) continue;
    auto awards = award_columns(sources.plan, period);
    std::erase_if(awards, [&](const AwardColumn& award) {
      return sources.plan.nodes[at(award.take)].rows != sources.plan.nodes[at(*order)].rows;
    });
    const Standing standing{
        sources, rule, period, *order, veto_columns(sources.plan, rule.scorecard, period), awards};
    add_tables(standing, group, unit, tables);
  }
  return tables;
}

}  // namespace redbanner
