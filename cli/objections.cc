#include "cli/objections.h"

#include <algorithm>

#include "cli/mark.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

Term outcome_of(const KnownObjection& known) {
  if (!known.decision) return {"objection_open"};
  switch (known.decision->outcome) {
    case ObjectionDecision::Outcome::upheld:
      return {"objection_upheld"};
    case ObjectionDecision::Outcome::rejected:
      return {"objection_rejected"};
    case ObjectionDecision::Outcome::withdrawn:
      return {"objection_withdrawn"};
  }
  return {};
}

Cell title_of_indicator(const Outline& outline, const std::string& id) {
  const auto* const part = find_part(outline, id);
  return text_cell(part == nullptr || part->title.empty() ? id : part->title);
}

}  // namespace

std::vector<KnownObjection> objections_to(const Season& season,
                                          const std::optional<std::string>& period) {
  const auto decisions = season.objection_decisions();
  std::vector<KnownObjection> known;
  for (auto& one : season.objections()) {
    if (period && one.period != *period) continue;
    const auto decision = std::ranges::find(decisions, one.number, &ObjectionDecision::objection);
    const auto came = decision == decisions.end() ? std::nullopt : std::optional(*decision);
    known.push_back({std::move(one), came});
  }
  return known;
}

std::optional<KnownObjection> objection_asked_for(const Invocation& asked, const Season& season,
                                                  Console& console) {
  const std::string number = *asked.get("NUMBER");
  std::vector<std::string> numbers;
  for (auto& one : objections_to(season)) {
    if (std::to_string(one.objection.number) == number) return std::move(one);
    numbers.push_back(std::to_string(one.objection.number));
  }
  is_known("objection", number, numbers, console);
  return std::nullopt;
}

Option objection_argument() {
  return {"NUMBER", "NUMBER", N_("the objection's number"), Option::Need::required};
}

Table objection_table(const std::vector<KnownObjection>& objections, const Outline& outline,
                      const Roster& roster) {
  Table table{
      "objections",
      {"objections_title", {}},
      {number_heading("objection_number"), heading("period"), heading("entrant"), heading("unit"),
       heading("indicator"), heading("day_received"), heading("by_whom"), heading("objection_text"),
       heading("objection_state"), heading("answer"), heading("decided_by")},
      {},
      {}};
  for (const auto& known : objections) {
    const auto& [objection, decision] = known;
    const Entrant* const who = find_entrant(roster, objection.entrant);
    table.rows.push_back(
        {objection.number, title_of_period(outline, objection.period), text_cell(objection.entrant),
         who == nullptr ? Cell{} : text_cell(title_of(*who)),
         title_of_indicator(outline, objection.indicator), objection.day, objection.by_whom,
         objection.text, outcome_of(known), decision ? text_cell(decision->text) : Cell{},
         decision ? text_cell(decision->by) : Cell{}});
  }
  return table;
}

}  // namespace redbanner
