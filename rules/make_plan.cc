#include "rules/make_plan.h"

#include "rules/plan_maker.h"
#include "rules/read_rulebook.h"

namespace redbanner {
namespace {

// "total of year → red_banner of year → total of year": the named columns on the cycle.
std::string path_of(const Plan& plan, const std::vector<NodeIndex>& cycle) {
  std::string path;
  std::string first;
  for (const NodeIndex index : cycle) {
    const Origin& origin = plan.nodes[at(index)].origin;
    if (origin.role == Role::step) continue;
    const std::string name =
        origin.period.empty() ? origin.id : origin.id + " (" + origin.period + ")";
    if (first.empty()) first = name;
    path += name + " → ";
  }
  return path + first;
}

SourcePosition position_of(const Rulebook& book, const std::string& id) {
  if (const auto* award = find_by_id(book.awards, id)) return award->position;
  if (const auto* place = find_by_id(book.places, id)) return place->position;
  if (const auto* grade = find_by_id(book.grades, id)) return grade->position;
  if (const auto* veto = find_by_id(book.vetoes, id)) return veto->position;
  if (const auto* indicator = find_by_id(book.indicators, id)) return indicator->position;
  if (const auto* category = find_by_id(book.categories, id)) return category->position;
  if (const auto* card = find_by_id(book.scorecards, id)) return card->position;
  return book.header.position;
}

}  // namespace

Plan make_plan(const std::vector<RulesFrom>& versions, Diagnostics& found) {
  Plan plan = PlanMaker(versions).make();
  const Rulebook& book = *versions.back().book;
  const Schedule schedule = order_of(plan);
  if (!schedule.cycle.empty()) {
    SourcePosition position = book.header.position;
    for (const NodeIndex index : schedule.cycle) {
      const Origin& origin = plan.nodes[at(index)].origin;
      if (origin.role != Role::step) position = position_of(book, origin.id);
    }
    report(book, Severity::error, position, {"rule_needs_itself", {path_of(plan, schedule.cycle)}},
           Message{"break_the_circle", {}}, found);
  }
  return plan;
}

Plan make_plan(const Rulebook& book, Diagnostics& found) {
  return make_plan(std::vector<RulesFrom>{{&book, {}}}, found);
}

}  // namespace redbanner
