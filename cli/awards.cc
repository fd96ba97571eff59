#include "cli/awards.h"

#include <algorithm>

#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {

std::vector<std::string> award_ids(const Rules& rules) {
  std::vector<std::string> ids;
  for (const auto& award : rules.plan.outline.awards) {
    if (award.indicators.empty()) ids.push_back(award.id);
    for (const auto& indicator : award.indicators) ids.push_back(award.id + "/" + indicator);
  }
  return ids;
}

const Outline::Award& award_of(const Rules& rules, const std::string& id) {
  return *std::ranges::find(rules.plan.outline.awards, id.substr(0, id.find('/')),
                            &Outline::Award::id);
}

std::optional<AwardAsked> award_asked_for(const Invocation& asked, const Rules& rules,
                                          Console& console) {
  const std::string id = *asked.get("AWARD");
  if (!is_known("award", id, award_ids(rules), console)) return std::nullopt;
  const Outline::Award& award = award_of(rules, id);
  // What is assigned belongs to no assessment.
  if (award.periods.empty() && !asked.get("--period")) return AwardAsked{id, "", &award};
  const auto period = period_of(asked, award.periods, console);
  if (!period) return std::nullopt;
  return AwardAsked{id, *period, &award};
}

bool may_get(const Entrant& who, const Outline::Award& award, const Rules& rules,
             Console& console) {
  const bool for_persons = !award.person_kind.empty();
  if (for_persons == is_person(rules.plan.outline, who.kind)) return true;
  refuse(console, {for_persons ? "award_is_for_persons" : "award_is_for_units",
                   {title_of_award(rules.plan.outline, award.id), name_of(who)}});
  return false;
}

}  // namespace redbanner
