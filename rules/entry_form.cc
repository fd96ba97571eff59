#include "rules/entry_form.h"

#include <algorithm>

#include "rules/checking.h"

namespace redbanner {
namespace {

constexpr int most_levels = 100;  // a circle of parents is refused elsewhere

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
    case ValueType::grade:  // computed, never recorded
      break;
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

EntryForm::Kind kind_form(const Rulebook& book, const Kind& rule) {
  EntryForm::Kind form;
  form.id = rule.id;
  form.title = rule.title;
  form.person = rule.person;
  if (rule.in) form.in = rule.in->value;
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
  form.type = type_word(rule.type);
  form.words = rule.words;
  form.raters = rule.raters;
  form.optional = rule.optional;
  return form;
}

// What is recorded: not what the rulebook computes of other fields, nor the points of a ballot.
std::vector<EntryForm::Field> fields_of(const IndicatorRule& rule) {
  std::vector<EntryForm::Field> fields;
  for (const Field& field : rule.fields) {
    const bool is_worth = rule.entry == EntryKind::ballot && field.id == "points";
    if (!field.value && !is_worth) fields.push_back(field_form(field));
  }
  return fields;
}

std::vector<const PeriodRule*> leaves(const Rulebook& book) {
  std::vector<const PeriodRule*> found;
  for (const auto& rule : book.periods)
    if (rule.range) found.push_back(&rule);
  std::ranges::stable_sort(found, {}, [](const PeriodRule* rule) { return rule->range->from; });
  return found;
}

// The days from the first of the leaves in an inner period to the last.
std::optional<DateRange> range_of(const Rulebook& book, const PeriodRule& period, int levels) {
  if (period.range || levels == 0) return period.range;
  std::optional<DateRange> range;
  for (const PeriodRule& part : book.periods) {
    if (!names(part.part.in, period.id)) continue;
    const auto days = range_of(book, part, levels - 1);
    if (!days) continue;
    if (!range) range = days;
    range = {std::min(range->from, days->from), std::max(range->to, days->to)};
  }
  return range;
}

// The kinds on whose scorecard an indicator is; of a figure those that have it.
std::vector<std::string> kinds_with(const Checking& tree, const IndicatorRule& rule) {
  const auto has = [&](const ScorecardRule& card) {
    if (rule.figure) return rule.of.empty() || names(rule.of, card.id);
    return tree.is_on_scorecard(rule.id, card.id);
  };
  std::vector<std::string> kinds;
  for (const auto& card : tree.book.scorecards)
    if (has(card))
      for (const Name& kind : card.kinds) kinds.push_back(kind.value);
  return kinds;
}

std::vector<std::string> periods_of(const Rulebook& book, const IndicatorRule& rule) {
  if (rule.over) return {rule.over->value};
  std::vector<std::string> periods;
  for (const PeriodRule* leaf : leaves(book))
    if (rule.periods.empty() || names(rule.periods, leaf->id)) periods.push_back(leaf->id);
  return periods;
}

// Whether a place rule has something recorded that parts equals.
bool is_recorded(const std::optional<DecideTies>& decide) { return decide && !decide->seed; }

bool is_examined_over(const Rulebook& book, const std::string& period) {
  const bool is_decided = std::ranges::any_of(book.places, [&](const PlaceRule& rule) {
    return is_recorded(rule.decide) && names(rule.periods, period);
  });
  return is_decided || std::ranges::any_of(book.indicators, [&](const IndicatorRule& rule) {
           return rule.entry != EntryKind::none && rule.over && rule.over->value == period;
         });
}

std::optional<Date> deadline_of(const PeriodRule& rule) {
  if (!rule.deadline) return {};
  return rule.deadline->value;
}

// Leaves by their first day, then inner periods that something is recorded for.
void add_periods(const Rulebook& book, EntryForm& form) {
  for (const PeriodRule* leaf : leaves(book))
    form.periods.push_back({leaf->id, leaf->title, *leaf->range, false, deadline_of(*leaf)});
  for (const auto& rule : book.periods) {
    if (rule.range) continue;
    const auto range = range_of(book, rule, most_levels);
    if (range && is_examined_over(book, rule.id))
      form.periods.push_back({rule.id, rule.title, *range, true, {}});
    else
      form.inner_periods.push_back(rule.id);
  }
}

// Whether every parent says what a part that is absent in this state does, a formula by what it
// reads; one that is then absent too leaves it to its own parents. A scorecard that is absent has
// no total, which needs no saying.
bool may_be_absent(const Checking& tree, const TreeNode& part, AbsentRule HowAbsent::*state,
                   int levels) {
  if (part.parents.empty()) return part.table == TreeNode::Table::scorecard;
  return levels > 0 && std::ranges::all_of(part.parents, [&](std::size_t i) {
           const TreeNode& parent = tree.tree()[i];
           const AbsentRule said = parent.absent.*state;
           const bool by_formula = parent.how() == HowCombined::How::formula;
           const AbsentRule rule =
               by_formula && said == AbsentRule::unsaid ? AbsentRule::absent : said;
           if (rule == AbsentRule::unsaid || rule == AbsentRule::error) return false;
           return rule != AbsentRule::absent || may_be_absent(tree, parent, state, levels - 1);
         });
}

// What has no parent, a figure, may always be absent.
void add_absences(const Checking& tree, const IndicatorRule& rule, EntryForm::Indicator& form) {
  const TreeNode* node = tree.find_node(rule.id);
  const auto takes = [&](AbsentRule HowAbsent::*state) {
    return rule.figure || (node != nullptr && may_be_absent(tree, *node, state, most_levels));
  };
  form.takes_not_applicable = takes(&HowAbsent::not_applicable);
  form.takes_not_examined = takes(&HowAbsent::not_examined);
  form.takes_refused = takes(&HowAbsent::refused);
}

EntryForm::Indicator indicator_form(const Checking& tree, const IndicatorRule& rule) {
  EntryForm::Indicator form;
  form.id = rule.id;
  form.title = rule.title;
  form.examiner = rule.examiner;
  form.kinds = kinds_with(tree, rule);
  form.periods = periods_of(tree.book, rule);
  form.fields = fields_of(rule);
  form.events = rule.entry == EntryKind::event;
  form.steps = rule.entry == EntryKind::steps;
  form.rows = rule.entry == EntryKind::rows || rule.entry == EntryKind::claim;
  form.may_name_row = rule.entry == EntryKind::placing;
  form.two_sides = rule.two_sides;
  if (rule.below) form.below = rule.below->value;
  form.none_is_none =
      form.events || form.may_name_row || rule.entry == EntryKind::claim || rule.below.has_value();
  form.most = rule.most;
  form.raters_due = rule.panel.raters;
  form.who = rule.panel.who;
  for (const auto& group : rule.panel.groups) form.rater_groups.push_back({group.id, group.raters});
  form.confirm = rule.confirm ? rule.confirm->value : tree.book.header.confirm;
  add_absences(tree, rule, form);
  return form;
}

// Under the place rule's id: the place in a play-off or by decision, or the seed of the draw.
EntryForm::Indicator decided_form(const Rulebook& book, const PlaceRule& rule) {
  EntryForm::Field field;
  const bool draws = rule.decide->by == Order::Decided::How::draw;
  field.id = draws ? "seed" : "place";
  if (draws) field.type = "text";
  field.least = 1;
  field.most = 1'000'000;
  EntryForm::Indicator form;
  form.id = rule.id;
  form.title = rule.title;
  if (const auto* card = find_by_id(book.scorecards, rule.scorecard.value))
    for (const Name& kind : card->kinds) form.kinds.push_back(kind.value);
  for (const Name& period : rule.periods) form.periods.push_back(period.value);
  form.fields = {std::move(field)};
  form.may_name_row = !draws;
  form.none_is_none = true;
  form.takes_late = false;
  if (book.header.confirm == Confirm::second_person) form.confirm = Confirm::second_person;
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
  for (const auto& rule : book.indicators)
    if (rule.entry != EntryKind::none) form.indicators.push_back(indicator_form(tree, rule));
  for (const auto& rule : book.places)
    if (is_recorded(rule.decide)) form.indicators.push_back(decided_form(book, rule));
  add_periods(book, form);
  for (const auto& rule : book.awards) form.awards.push_back(honour_form(rule));
  form.codes = book.header.codes;
  form.plausible = book.header.doubts;
  return form;
}

}  // namespace redbanner
