#include "engine/report/explain_award.h"

#include "engine/report/cause.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using Steps = std::vector<Step>;

void add(Steps& steps, Steps more) {
  for (auto& step : more) steps.push_back(std::move(step));
}

// Of who failed a condition when it was its turn: what it would have got.
Steps would_have_been(const Question& question, const AwardColumn& award, std::size_t row,
                      const FailsCondition& fails) {
  if (!fails.would_have_won) return {};
  const std::int64_t place = places_of(question.sources, award.take).place[row];
  return {{1, Message{"would_have_been_granted", {place}}}};
}

// What the failed condition looked at, unless it is a veto: those are told by themselves.
Steps condition_steps(const Question& question, const AwardColumn& award,
                      const FailsCondition& fails, std::size_t row) {
  if (find_veto(question.sources.plan.outline, fails.at->rule) != nullptr) return {};
  const auto& condition = take_of(question.sources.plan, award.take).conditions[fails.index];
  if (condition.rule == "at_least" || condition.rule == "at_most") return {};
  return why(question, condition.holds, row, 1);
}

// Whose nominee a person is; how many there may be, and how that number came about.
Steps quota_steps(const Question& question, const AwardColumn& award, std::size_t row) {
  const Sources& sources = question.sources;
  const RowSetIndex rows = sources.plan.nodes[at(award.take)].rows;
  Steps steps;
  if (const Entrant* const unit = unit_of(sources, rows, row))
    steps.push_back({1, Message{"nominated_by_unit", {title_of(*unit)}}});
  const Take& rule = take_of(sources.plan, award.take);
  if (rule.number) add(steps, why(question, *rule.number, row, 1));
  return steps;
}

}  // namespace

std::vector<Step> award_steps(const Question& question, const AwardColumn& award, std::size_t row) {
  const Sources& sources = question.sources;
  const Decision& decision = sources.results.decisions[at(award.take)][row];
  const std::string title = title_of_award(sources.plan.outline, award.id);
  Steps steps{{0, decision.granted() ? Message{"award_granted", {title}}
                                     : Message{"award_missed", {title}}}};
  steps.push_back({1, reason_of(sources, award.take, row)});
  if (const auto* const fails = std::get_if<FailsCondition>(&decision.outcome)) {
    add(steps, condition_steps(question, award, *fails, row));
    add(steps, would_have_been(question, award, row, *fails));
  }
  add(steps, quota_steps(question, award, row));
  if (const auto prize = prize_not_paid(sources, award, row); prize && decision.granted())
    steps.push_back({1, Message{"not_paid_beside_larger", {*prize}}});
  if (const auto money = money_for(sources, award, row); money && decision.granted())
    steps.push_back({1, award.award->money_title.empty()
                            ? Message{"money_granted", {*money}}
                            : Message{"named_money_granted", {award.award->money_title, *money}}});
  return steps;
}

std::vector<Step> veto_steps(const Question& question, const std::string& scorecard,
                             std::size_t row) {
  const Sources& sources = question.sources;
  const auto vetoes =
      in_force(sources, veto_columns(sources.plan, scorecard, question.period), row);
  Steps steps;
  for (const auto& one : vetoes) {
    const std::string title = one.veto->title.empty() ? one.veto->id : one.veto->title;
    steps.push_back({0, Message{"veto_in_force",
                                {with_clause(sources.plan.outline, title, one.veto->clause)}}});
    for (const auto& cell : cause_of(sources, one.node, row))
      add(steps, entry_steps(sources, question.papers, cell.node, cell.row, Kept::always, 1));
    if (one.veto->lifted_by == "leading_group")
      steps.push_back({1, Message{"veto_lifted_by", {Term{"leading_group"}}}});
    else if (!one.veto->lifted_by.empty())
      steps.push_back({1, Message{"veto_lifted_by", {one.veto->lifted_by}}});
  }
  return steps;
}

}  // namespace redbanner
