#include "rules/entry_form.h"

#include <algorithm>

#include "rules/checking.h"

namespace redbanner {
namespace {

std::string type_word(ValueType type) {
  switch (type) {
    case ValueType::number:
      return "number";
    case ValueType::yes_no:
      return "yes_no";
    case ValueType::text:
      return "text";
    case ValueType::date:
      return "date";
  }
  return {};
}

EntryForm::Attribute attribute_form(const AttributeRule& rule) {
  EntryForm::Attribute form;
  form.id = rule.id;
  form.type = type_word(rule.type);
  form.decimals = rule.decimals;
  form.least = rule.least;
  form.most = rule.most;
  form.values = rule.values;
  form.required = rule.required;
  return form;
}

bool names(const std::vector<Name>& list, const std::string& id) {
  return std::ranges::find(list, id, &Name::value) != list.end();
}

EntryForm::Kind kind_form(const Rulebook& book, const Kind& rule) {
  EntryForm::Kind form;
  form.id = rule.id;
  form.title = rule.title;
  form.person = rule.person;
  form.scored = std::ranges::any_of(book.scorecards,
                                    [&](const auto& card) { return names(card.kinds, rule.id); });
  for (const auto& attribute : rule.attributes)
    form.attributes.push_back(attribute_form(attribute));
  return form;
}

EntryForm::Field field_form(const Field& rule) {
  EntryForm::Field form;
  form.id = rule.id;
  form.title = rule.title;
  form.unit = rule.unit;
  form.decimals = rule.decimals;
  form.least = rule.least;
  form.most = rule.most;
  form.values = rule.values;
  form.raters = rule.raters;
  return form;
}

std::vector<const PeriodRule*> leaves(const Rulebook& book) {
  std::vector<const PeriodRule*> found;
  for (const auto& rule : book.periods)
    if (rule.range) found.push_back(&rule);
  std::ranges::stable_sort(found, {}, [](const PeriodRule* rule) { return rule->range->from; });
  return found;
}

// The kinds on whose scorecard an indicator is.
std::vector<std::string> kinds_with(const Checking& tree, const IndicatorRule& rule) {
  std::vector<std::string> kinds;
  for (const auto& card : tree.book.scorecards)
    if (tree.is_on_scorecard(rule.id, card.id))
      for (const Name& kind : card.kinds) kinds.push_back(kind.value);
  return kinds;
}

std::vector<std::string> periods_of(const Rulebook& book, const IndicatorRule& rule) {
  std::vector<std::string> periods;
  for (const PeriodRule* leaf : leaves(book))
    if (rule.periods.empty() || names(rule.periods, leaf->id)) periods.push_back(leaf->id);
  return periods;
}

// Whether every parent says what a part that is absent in this state does; one that is then absent
// too leaves it to its own parents. A scorecard that is absent has no total, which needs no saying.
bool may_be_absent(const Checking& tree, const TreeNode& part, AbsentRule HowAbsent::*state,
                   int levels) {
  if (part.parents.empty()) return part.table == TreeNode::Table::scorecard;
  return levels > 0 && std::ranges::all_of(part.parents, [&](std::size_t i) {
           const TreeNode& parent = tree.tree()[i];
           const AbsentRule rule = parent.absent.*state;
           if (rule == AbsentRule::unsaid || rule == AbsentRule::error) return false;
           return rule != AbsentRule::absent || may_be_absent(tree, parent, state, levels - 1);
         });
}

EntryForm::Indicator indicator_form(const Checking& tree, const IndicatorRule& rule) {
  constexpr int most_levels = 100;
  EntryForm::Indicator form;
  form.id = rule.id;
  form.title = rule.title;
  form.examiner = rule.examiner;
  form.kinds = kinds_with(tree, rule);
  form.periods = periods_of(tree.book, rule);
  for (const Field& field : rule.fields) form.fields.push_back(field_form(field));
  form.events = rule.entry == EntryKind::event;
  form.rows = rule.entry == EntryKind::rows;
  form.may_name_row = rule.entry == EntryKind::placing;
  form.most = rule.most;
  form.raters_due = rule.panel.raters;
  const TreeNode* node = tree.find_node(rule.id);
  if (node == nullptr) return form;
  form.takes_not_applicable = may_be_absent(tree, *node, &HowAbsent::not_applicable, most_levels);
  form.takes_not_examined = may_be_absent(tree, *node, &HowAbsent::not_examined, most_levels);
  form.takes_refused = may_be_absent(tree, *node, &HowAbsent::refused, most_levels);
  return form;
}

EntryForm::Honour honour_form(const AwardRule& rule) {
  EntryForm::Honour form;
  form.id = rule.id;
  form.title = rule.title;
  form.person_kind = rule.person ? rule.person->value : std::string();
  for (const Name& period : rule.periods) form.periods.push_back(period.value);
  form.banner = rule.kind == AwardRule::What::banner;
  form.assigned = rule.assigned;
  return form;
}

}  // namespace

EntryForm entry_form(const Rulebook& book) {
  Diagnostics unused;
  const Checking tree(book, unused);
  EntryForm form;
  for (const auto& rule : book.kinds) form.kinds.push_back(kind_form(book, rule));
  for (const auto& rule : book.indicators) form.indicators.push_back(indicator_form(tree, rule));
  for (const PeriodRule* leaf : leaves(book))
    form.periods.push_back({leaf->id, leaf->title, *leaf->range});
  for (const auto& rule : book.periods)
    if (!rule.range) form.inner_periods.push_back(rule.id);
  for (const auto& rule : book.awards) form.awards.push_back(honour_form(rule));
  return form;
}

}  // namespace redbanner
