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

void indicators_are_examined_in_leaves(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    for (const Name& name : rule.periods) {
      const auto* period = find_by_id(checking.book.periods, name.value);
      if (period != nullptr && !period->range && period->range_position == SourcePosition{})
        checking.error(name.position, {"examined_in_inner_period", {rule.id, name.value}},
                       Message{"name_its_parts", {}});
    }
}

}  // namespace

const std::vector<Check>& checks_of_periods() {
  static const std::vector<Check> every_check = {
      validity_runs_forward,      periods_run_forward,    periods_are_inside_validity,
      periods_have_days_or_parts, periods_do_not_overlap, indicators_are_examined_in_leaves,
  };
  return every_check;
}

}  // namespace redbanner
