#include "engine/report/asking.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

// "veto in force: …" of a condition that is a veto, else the condition as it held.
Message what_held(const Asking& condition) {
  if (is_veto(condition))
    return Message{"veto_in_force", {title_of_column(condition.in(named_below(condition)))}};
  return condition_message(Holds::yes,
                           expression_of(condition.sources(), condition.index, condition.row));
}

}  // namespace

// A chain of choices, the last one first: vetoes, then the steps from the best on.
Steps reasons_of_grade(const Asking& here) {
  if (!here.has_value()) return ask_absent_inputs(here);
  const Operation& operation = here.node().operation;
  if (const auto* const sum = std::get_if<Sum>(&operation))
    return reasons_of_grade(here.in(sum->parts.front().of));
  if (const auto* const extreme = std::get_if<Extreme>(&operation))
    return reasons_of_grade(here.in(extreme->of.front()));
  const auto* const select = std::get_if<Select>(&operation);
  if (select == nullptr) return {};
  const Asking condition = here.in(select->condition);
  if (holds(condition) == Holds::no) return reasons_of_grade(here.in(select->otherwise));
  return Steps{line(here, what_held(condition))} + reasons_of_grade(here.in(select->then));
}

}  // namespace redbanner
