#include <algorithm>

#include "rules/checking.h"

namespace redbanner {
namespace {

// --- Grades
// ---------------------------------------------------------------------------------------

void grades_have_steps(const Checking& checking) {
  for (const auto& rule : checking.book.grades)
    if (rule.steps.empty()) checking.error(rule.position, {"no_rows", {rule.id}});
}

// Best first: each step begins lower than the one before that asks for the number alone.
void steps_fall(const Checking& checking) {
  for (const auto& rule : checking.book.grades) {
    std::optional<Ratio> before;
    for (const auto& step : rule.steps) {
      if (step.from && before && *step.from >= *before)
        checking.error(step.position, {"steps_do_not_fall", {*step.from, *before}},
                       Message{"order_steps", {}});
      if (step.from && !step.when) before = step.from;
    }
  }
}

// A step with neither number nor condition is for all others.
void steps_are_reached(const Checking& checking) {
  for (const auto& rule : checking.book.grades) {
    const GradeRule::Step* for_all = nullptr;
    for (const auto& step : rule.steps) {
      if (for_all != nullptr)
        checking.error(step.position, {"step_never_reached", {step.id, for_all->id}},
                       Message{"order_steps", {}});
      else if (!step.from && !step.when)
        for_all = &step;
    }
  }
}

// --- Vetoes
// ---------------------------------------------------------------------------------------

bool is_triggered(const Rulebook& book, const VetoRule& veto) {
  if (veto.when) return true;
  for (const auto& rule : book.indicators)
    for (const EventRule& event : rule.events)
      if (event.veto && event.veto->value == veto.id) return true;
  return false;
}

void vetoes_can_strike(const Checking& checking) {
  for (const VetoRule& veto : checking.book.vetoes)
    if (!is_triggered(checking.book, veto))
      checking.warning(veto.position, {"veto_never_strikes", {veto.id}},
                       Message{"name_veto_in_event_or_when", {}});
}

bool does_something(const VetoRule& veto) {
  const bool to_points = !veto.zero.empty() || !veto.at_most.empty();
  const bool to_grade = veto.grade || veto.grade_at_most || veto.grade_down > 0;
  return to_points || to_grade || veto.no_award || veto.not_ranked || veto.ranked_last;
}

void vetoes_do_something(const Checking& checking) {
  for (const VetoRule& veto : checking.book.vetoes)
    if (veto.effect_position != SourcePosition{} && !does_something(veto))
      checking.error(veto.effect_position, {"effect_of_nothing", {veto.id}},
                     Message{"effect_words", {}});
}

// What has points on a scorecard.
void item_is_known(const Checking& checking, const Name& item) {
  if (item.value == "total") return;
  const Thing* thing = checking.find_thing(item.value);
  if (thing != nullptr && (thing->table == "indicator" || thing->table == "category")) return;
  auto known = checking.ids_of("category");
  for (const auto& id : checking.ids_of("indicator")) known.push_back(id);
  known.emplace_back("total");
  checking.refuse_name(item.position, item.value, "category_or_indicator", known);
}

void items_are_known(const Checking& checking) {
  for (const VetoRule& veto : checking.book.vetoes) {
    for (const Name& item : veto.zero) item_is_known(checking, item);
    for (const auto& ceiling : veto.at_most) item_is_known(checking, ceiling.item);
  }
}

void step_is_known(const Checking& checking, const std::optional<Name>& name) {
  if (!name) return;
  std::vector<std::string> known;
  for (const auto& rule : checking.book.grades)
    for (const auto& step : rule.steps) known.push_back(step.id);
  if (std::ranges::find(known, name->value) == known.end())
    checking.refuse_name(name->position, name->value, "grade_step", known);
}

void grades_of_vetoes_are_known(const Checking& checking) {
  for (const VetoRule& veto : checking.book.vetoes) {
    step_is_known(checking, veto.grade);
    step_is_known(checking, veto.grade_at_most);
    if (veto.grade_down > 0 && checking.book.grades.empty())
      checking.error(veto.effect_position, {"grade_of_nothing", {veto.id}},
                     Message{"declare_a_grade", {}});
  }
}

}  // namespace

const std::vector<Check>& checks_of_grades() {
  static const std::vector<Check> every_check = {
      grades_have_steps,   steps_fall,      steps_are_reached,          vetoes_can_strike,
      vetoes_do_something, items_are_known, grades_of_vetoes_are_known,
  };
  return every_check;
}

}  // namespace redbanner
