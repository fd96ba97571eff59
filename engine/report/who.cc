#include "engine/report/who.h"

#include <algorithm>
#include <cassert>

#include "engine/evaluate/kept.h"
#include "engine/report/titles.h"

namespace redbanner {

std::optional<RowSetIndex> entrant_rows(const Plan& plan, const std::string& scorecard) {
  for (std::size_t set = 0; set < plan.row_sets.size(); ++set)
    if (plan.row_sets[set].kind == RowSet::Kind::entrants && plan.row_sets[set].id == scorecard)
      return static_cast<RowSetIndex>(set);
  return std::nullopt;
}

const Outline::Scorecard* scorecard_of(const Outline& outline, const std::string& kind) {
  for (const auto& card : outline.scorecards)
    if (std::ranges::find(card.kinds, kind) != card.kinds.end()) return &card;
  return nullptr;
}

bool is_person(const Outline& outline, const std::string& kind) {
  return std::ranges::any_of(outline.kinds,
                             [&](const auto& one) { return one.id == kind && one.person; });
}

const Entrant* find_entrant(const Roster& roster, const std::string& id) {
  const auto found = std::ranges::find(roster, id, &Entrant::id);
  return found == roster.end() ? nullptr : &*found;
}

std::optional<std::size_t> row_of(const Sources& sources, RowSetIndex rows,
                                  const std::string& entrant) {
  const auto& entrants = sources.facts.rows[at(rows)].entrant;
  const auto found = std::ranges::find_if(
      entrants, [&](std::size_t index) { return sources.roster[index].id == entrant; });
  if (found == entrants.end()) return std::nullopt;
  return static_cast<std::size_t>(found - entrants.begin());
}

const Entrant& entrant_of(const Sources& sources, RowSetIndex set, std::size_t row) {
  const Rows* rows = &sources.facts.rows[at(set)];
  while (rows->entrant.empty()) {
    row = static_cast<std::size_t>(parent_of(*rows, row));
    set = *sources.plan.row_sets[at(set)].parent;
    rows = &sources.facts.rows[at(set)];
  }
  return sources.roster[rows->entrant[row]];
}

const Entrant* unit_of(const Sources& sources, RowSetIndex people, std::size_t row) {
  const RowSet& set = sources.plan.row_sets[at(people)];
  if (set.kind != RowSet::Kind::people || !set.parent) return nullptr;
  const auto unit = parent_of(sources.facts.rows[at(people)], row);
  if (unit < 0) return nullptr;
  return &entrant_of(sources, *set.parent, static_cast<std::size_t>(unit));
}

std::string post_of(const Outline& outline, const Entrant& person, const std::string& period) {
  const auto range = range_of(outline, period);
  if (!range) return "";
  const auto* const post = attribute_on(person, "post", range->to);
  return post == nullptr ? "" : post->value;
}

namespace {

std::string title_of_value(const Sources& sources, const std::string& attribute,
                           const std::string& value) {
  if (attribute == "kind") return title_of_kind(sources.plan.outline, value);
  const auto* unit = attribute == "unit" ? find_entrant(sources.roster, value) : nullptr;
  return unit == nullptr ? title_of_group(sources.plan.outline, value) : title_of(*unit);
}

// "first/second", a title each.
std::string title_of_values(const Sources& sources, const std::vector<std::string>& attributes,
                            std::string_view values) {
  std::string title;
  for (const std::string& attribute : attributes) {
    const auto slash = &attribute == &attributes.back() ? values.npos : values.find('/');
    const std::string value(values.substr(0, slash));
    title += (title.empty() ? "" : " · ") + title_of_value(sources, attribute, value);
    values.remove_prefix(std::min(values.size(), value.size() + 1));
  }
  return title;
}

}  // namespace

std::string group_title(const Sources& sources, NodeIndex order, std::int64_t group) {
  const auto& rule = std::get<Order>(sources.plan.nodes[at(order)].operation);
  const Node& node = sources.plan.nodes[at(rule.group)];
  const auto* by = std::get_if<Group>(&node.operation);
  const bool all_in_one = node.type != ValueType::text || (by != nullptr && by->by.empty());
  if (all_in_one || group < 0) return "";
  const auto number = static_cast<std::size_t>(group);
  assert(number < sources.facts.texts.size());
  const std::string& text = sources.facts.texts[number];
  const std::string title = title_of_group(sources.plan.outline, text);
  if (by == nullptr || title != text) return title;
  if (by->by.size() == 1) return title_of_value(sources, by->by.front(), text);
  return title_of_values(sources, by->by, text);
}

std::optional<DateRange> range_of(const Outline& outline, const std::string& id) {
  const auto period = std::ranges::find(outline.periods, id, &Outline::Period::id);
  if (period == outline.periods.end()) return std::nullopt;
  std::optional<DateRange> range = period->range;
  for (const auto& part : period->parts) {
    const auto of_part = range_of(outline, part);
    if (!of_part) continue;
    if (!range) range = of_part;
    range = DateRange{std::min(range->from, of_part->from), std::max(range->to, of_part->to)};
  }
  return range;
}

std::optional<Ratio> value_in(const Sources& sources, NodeIndex node, std::size_t row) {
  const Column& column = sources.results.columns[at(node)];
  if (!column.has_value(row)) return std::nullopt;
  return column.value(row);
}

}  // namespace redbanner
