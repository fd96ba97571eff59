#include <algorithm>

#include "rules/checking.h"

namespace redbanner {
namespace {

void validity_runs_forward(const Checking& checking) {
  const Header& header = checking.book.header;
  if (header.valid && header.valid->from > header.valid->to)
    checking.error(header.valid_position,
                   {"days_reversed", {header.valid->from, header.valid->to}});
}

void periods_run_forward(const Checking& checking) {
  for (const auto& rule : checking.book.periods)
    if (rule.range && rule.range->from > rule.range->to)
      checking.error(rule.range_position, {"days_reversed", {rule.range->from, rule.range->to}});
}

void periods_are_inside_validity(const Checking& checking) {
  const auto& valid = checking.book.header.valid;
  if (!valid) return;
  for (const auto& rule : checking.book.periods)
    if (rule.range && (rule.range->from < valid->from || rule.range->to > valid->to))
      checking.error(rule.range_position,
                     {"period_outside_valid", {rule.id, valid->from, valid->to}},
                     Message{"change_period_or_valid", {}});
}

void periods_have_days_or_parts(const Checking& checking) {
  for (const auto& rule : checking.book.periods) {
    const TreeNode* node = checking.find_node(rule.id);
    if (node == nullptr || node->table != TreeNode::Table::period) continue;
    if (!rule.range && rule.range_position == SourcePosition{} && node->parts.empty())
      checking.error(rule.position, {"period_without_days", {rule.id}},
                     Message{"give_days_or_parts", {rule.id}});
    if (rule.range && !node->parts.empty())
      checking.error(rule.range_position, {"inner_period_with_days", {rule.id}},
                     Message{"days_follow_from_parts", {}});
  }
}

void deadlines_can_be_met(const Checking& checking) {
  for (const auto& rule : checking.book.periods) {
    if (!rule.deadline) continue;
    if (rule.range && rule.deadline->value < rule.range->from)
      checking.error(rule.deadline->position,
                     {"deadline_before_period", {rule.id, rule.deadline->value, rule.range->from}});
    else if (!rule.range && rule.range_position == SourcePosition{})
      checking.error(rule.deadline->position, {"deadline_of_inner_period", {rule.id}},
                     Message{"deadlines_of_parts", {}});
  }
}

bool share_a_day(const DateRange& a, const DateRange& b) {
  return a.from <= b.to && b.from <= a.to;
}

// The periods in one parent that have days, by their first day.
std::vector<const PeriodRule*> leaves_in(const Checking& checking, const TreeNode& parent) {
  std::vector<const PeriodRule*> leaves;
  for (const std::size_t i : parent.parts) {
    const auto* rule = find_by_id(checking.book.periods, checking.tree()[i].id);
    if (rule != nullptr && rule->range) leaves.push_back(rule);
  }
  std::ranges::stable_sort(leaves, {},
                           [](const PeriodRule* rule) { return rule->range->from.number(); });
  return leaves;
}

void periods_do_not_overlap(const Checking& checking) {
  for (const TreeNode& parent : checking.tree()) {
    if (parent.table != TreeNode::Table::period) continue;
    const auto leaves = leaves_in(checking, parent);
    for (std::size_t i = 1; i < leaves.size(); ++i)
      if (share_a_day(*leaves[i - 1]->range, *leaves[i]->range))
        checking.error(leaves[i]->position, {"periods_overlap", {leaves[i]->id, leaves[i - 1]->id}},
                       Message{"a_day_in_one_period", {}});
  }
}

bool is_leaf(const PeriodRule& rule) {
  return rule.range || rule.range_position != SourcePosition{};
}

void indicators_are_examined_in_leaves(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    for (const Name& name : rule.periods) {
      const auto* period = find_by_id(checking.book.periods, name.value);
      if (period != nullptr && !is_leaf(*period))
        checking.error(name.position, {"examined_in_inner_period", {rule.id, name.value}},
                       Message{"name_its_parts", {}});
    }
}

// --- Once for several periods
// ----------------------------------------------------------------------

void what_is_over_is_inner(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    if (!rule.over) continue;
    const auto* period = find_by_id(checking.book.periods, rule.over->value);
    if (period != nullptr && is_leaf(*period))
      checking.error(rule.over->position, {"over_a_leaf", {rule.id, rule.over->value}},
                     Message{"say_periods_instead", {rule.over->value}});
  }
}

void what_is_over_stands_outside(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    if (!rule.over) continue;
    if (!rule.part.outside)
      checking.error(rule.over->position, {"over_inside", {rule.id}},
                     Message{"say_outside_true", {}});
    if (!rule.periods.empty())
      checking.error(rule.over->position, {"over_beside_periods", {rule.id}},
                     Message{"drop_over_or_periods", {}});
  }
}

// --- Parameters
// -----------------------------------------------------------------------------------

void parameters_rise(const Checking& checking) {
  for (const auto& rule : checking.book.parameters)
    for (std::size_t i = 1; i < rule.values.size(); ++i) {
      const auto& from = rule.values[i].from;
      const auto& before = rule.values[i - 1].from;
      if (!from)
        checking.error(rule.values[i].position, {"open_row_not_first", {}},
                       Message{"say_from", {}});
      else if (before && *from <= *before)
        checking.error(rule.values[i].position, {"rows_do_not_rise", {*from, *before}},
                       Message{"order_rows", {}});
    }
}

// The first day that a period may ask for: that of the validity, else of the first period.
std::optional<Date> first_day(const Rulebook& book) {
  if (book.header.valid) return book.header.valid->from;
  std::optional<Date> first;
  for (const auto& rule : book.periods)
    if (rule.range && (!first || rule.range->from < *first)) first = rule.range->from;
  return first;
}

void parameters_have_their_first_value(const Checking& checking) {
  const auto first = first_day(checking.book);
  if (!first) return;
  for (const auto& rule : checking.book.parameters)
    if (!rule.values.empty() && rule.values.front().from && *rule.values.front().from > *first)
      checking.error(rule.values.front().position,
                     {"parameter_before_its_day", {rule.id, *rule.values.front().from, *first}},
                     Message{"give_an_earlier_value", {}});
}

void parameters_have_values(const Checking& checking) {
  for (const auto& rule : checking.book.parameters)
    if (rule.values.empty()) checking.error(rule.position, {"no_rows", {rule.id}});
}

// --- Kinds
// ----------------------------------------------------------------------------------------

// The units of units.
void kinds_make_no_circle(const Checking& checking) {
  const auto kind_of = [&](const std::string& id) { return find_by_id(checking.book.kinds, id); };
  const auto unit_of = [&](const std::string& id) {
    const Kind* kind = kind_of(id);
    return kind != nullptr && kind->in ? kind->in->value : std::string();
  };
  each_circle(checking.ids_of("kind"), unit_of, [&](const std::string& id, const std::string& way) {
    checking.error(kind_of(id)->position, {"circle_of_parents", {Term{"kind"}, way}},
                   Message{"change_one_parent", {}});
  });
}

void people_contain_nobody(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds) {
    const Kind* above = kind.in ? find_by_id(checking.book.kinds, kind.in->value) : nullptr;
    if (above != nullptr && above->person)
      checking.error(kind.in->position, {"kind_in_people", {kind.id, above->id}});
  }
}

}  // namespace

const std::vector<Check>& checks_of_periods() {
  static const std::vector<Check> every_check = {
      validity_runs_forward,
      periods_run_forward,
      periods_are_inside_validity,
      periods_have_days_or_parts,
      deadlines_can_be_met,
      periods_do_not_overlap,
      indicators_are_examined_in_leaves,
      what_is_over_is_inner,
      what_is_over_stands_outside,
      parameters_have_values,
      parameters_rise,
      parameters_have_their_first_value,
      kinds_make_no_circle,
      people_contain_nobody,
  };
  return every_check;
}

}  // namespace redbanner
