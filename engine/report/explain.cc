#include "engine/report/explain.h"

#include <algorithm>

#include "engine/report/award_columns.h"
#include "engine/report/explain_award.h"
#include "engine/report/explain_place.h"
#include "engine/report/papers.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"
#include "engine/report/why.h"

namespace redbanner {
namespace {

using Steps = std::vector<Step>;

void add(Steps& steps, Steps more) {
  for (auto& step : more) steps.push_back(std::move(step));
}

// An entrant's row on its scorecard.
struct Scored {
  const Outline::Scorecard& card;
  RowSetIndex rows;
  std::size_t row;
};

std::optional<Scored> scored(const Sources& sources, const Entrant& entrant) {
  const auto* const card = scorecard_of(sources.plan.outline, entrant.kind);
  const auto rows = card == nullptr ? std::nullopt : entrant_rows(sources.plan, card->id);
  const auto row = rows ? row_of(sources, *rows, entrant.id) : std::nullopt;
  if (!row) return std::nullopt;
  return Scored{*card, *rows, *row};
}

Steps part_alone(Question question, const Scored& scored, const std::string& id) {
  question.reach = Question::Reach::all_periods;
  for (const Role role : {Role::indicator, Role::category, Role::figure, Role::grade})
    if (const auto node = question.sources.plan.find({role, id, question.period, scored.card.id})) {
      Steps steps = why(question, *node, scored.row, 0);
      add(steps, veto_steps(question, scored.card.id, scored.row));
      return steps;
    }
  return {{0, Message{"not_on_the_scorecard", {id, scored.card.title}}}};
}

Steps places_and_awards(const Question& question, const Scored& scored) {
  const Sources& sources = question.sources;
  Steps steps;
  for (const auto& rule : sources.plan.outline.places) {
    if (rule.scorecard != scored.card.id) continue;
    if (const auto order =
            sources.plan.find({Role::place, rule.id, question.period, scored.card.id}))
      add(steps, place_steps(question, rule, *order, scored.row));
  }
  for (const auto& award : award_columns(sources.plan, question.period))
    if (sources.plan.nodes[at(award.take)].rows == scored.rows)
      add(steps, award_steps(question, award, scored.row));
  return steps;
}

Steps all_of_it(const Question& question, const Scored& scored) {
  const Sources& sources = question.sources;
  Steps steps;
  if (const auto total =
          sources.plan.find({Role::total, scored.card.id, question.period, scored.card.id}))
    add(steps, why(question, *total, scored.row, 0));
  for (const auto& grade : sources.plan.outline.grades)
    if (const auto node =
            sources.plan.find({Role::grade, grade.id, question.period, scored.card.id}))
      add(steps, why(question, *node, scored.row, 0));
  add(steps, veto_steps(question, scored.card.id, scored.row));
  add(steps, places_and_awards(question, scored));
  return steps;
}

Steps person_steps(const Question& question, const Entrant& person) {
  const Sources& sources = question.sources;
  Steps steps;
  for (const auto& award : award_columns(sources.plan, question.period)) {
    const RowSetIndex rows = sources.plan.nodes[at(award.take)].rows;
    if (sources.plan.row_sets[at(rows)].kind != RowSet::Kind::people) continue;
    if (const auto row = row_of(sources, rows, person.id))
      add(steps, award_steps(question, award, *row));
  }
  if (steps.empty()) steps.push_back({0, Message{"no_award_for_persons", {}}});
  return steps;
}

// Listed, not scored: its flags come by decision.
Steps assigned_steps(const Question& question, const Entrant& entrant) {
  const Sources& sources = question.sources;
  Steps steps{{0, Message{"on_no_scorecard", {}}}};
  for (const auto& [key, outcome] : sources.facts.decisions) {
    const auto& [award, period, id] = key;
    if (id != entrant.id || outcome != DecisionEntry::Outcome::granted) continue;
    const auto* const decision = decision_on(sources.ledger, award, period, id);
    const auto [by, on, reason] =
        recording_of(sources.ledger, decision == nullptr ? 0 : decision->batch);
    steps.push_back({0, Message{"award_granted", {title_of_award(sources.plan.outline, award)}}});
    steps.push_back({1, Message{"granted_by_decision", {by, on, reason}}});
  }
  return steps;
}

constexpr std::size_t shortest_repeat = 3;  // lines below a headline that are told once

std::size_t end_of_reasons(const Steps& steps, std::size_t headline) {
  std::size_t end = headline + 1;
  while (end < steps.size() && steps[end].depth > steps[headline].depth) ++end;
  return end;
}

// Whether the lines of two headlines are the same, however deep they stand.
bool same_reasons(const Steps& steps, std::size_t one, std::size_t other) {
  const std::size_t lines = end_of_reasons(steps, one) - one;
  if (end_of_reasons(steps, other) - other != lines) return false;
  for (std::size_t i = 0; i < lines; ++i) {
    const Step &a = steps[one + i], &b = steps[other + i];
    const bool same_depth = a.depth - steps[one].depth == b.depth - steps[other].depth;
    if (!same_depth || a.message != b.message) return false;
  }
  return true;
}

// A named quantity that several rules read has its reasons where it is told first.
Steps without_repeats(const Steps& steps) {
  std::vector<std::size_t> told;  // headlines with reasons below them
  Steps result;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    result.push_back(steps[i]);
    const std::size_t end = end_of_reasons(steps, i);
    if (!steps[i].message.id.starts_with("named") || end - i <= shortest_repeat) continue;
    const bool again = std::ranges::any_of(
        told, [&](std::size_t before) { return same_reasons(steps, before, i); });
    told.push_back(i);
    if (!again) continue;
    result.push_back({steps[i].depth + 1, Message{"reasons_above", {}}});
    i = end - 1;
  }
  return result;
}

}  // namespace

std::vector<Step> explain(const Sources& sources, const std::string& entrant_id,
                          const std::string& period, const std::optional<std::string>& indicator) {
  const Entrant* const entrant = find_entrant(sources.roster, entrant_id);
  if (entrant == nullptr) return {{0, Message{"entrant_not_listed", {entrant_id}}}};
  const Papers papers = papers_of(sources.ledger, entrant_id);
  const Question question{sources, papers, period};
  const auto on_card = scored(sources, *entrant);
  if (on_card && indicator) return without_repeats(part_alone(question, *on_card, *indicator));
  if (on_card) return without_repeats(all_of_it(question, *on_card));
  if (is_person(sources.plan.outline, entrant->kind)) return person_steps(question, *entrant);
  return assigned_steps(question, *entrant);
}

}  // namespace redbanner
