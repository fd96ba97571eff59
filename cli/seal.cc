#include "cli/seal.h"

#include <algorithm>
#include <unordered_map>

#include "cli/version.h"
#include "engine/report/award_columns.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

void add_standings(const Sources& sources, const Outline::PlaceRule& rule,
                   const std::string& period, std::vector<StandingRow>& standings) {
  const auto order = sources.plan.find({Role::place, rule.id, period, rule.scorecard});
  const auto total = sources.plan.find({Role::total, rule.scorecard, period, rule.scorecard});
  if (!order || !total) return;
  const Places& places = sources.results.places[at(*order)];
  const Column& totals = sources.results.columns[at(*total)];
  std::unordered_map<std::int64_t, std::string> titles;  // of groups
  standings.reserve(standings.size() + places.place.size());
  for (std::size_t row = 0; row < places.place.size(); ++row) {
    StandingRow standing;
    standing.place_rule = rule.id;
    const auto [title, is_new] = titles.try_emplace(places.group[row]);
    if (is_new) title->second = group_title(sources, *order, places.group[row]);
    standing.group = title->second;
    standing.entrant = entrant_of(sources, sources.plan.nodes[at(*order)].rows, row).id;
    if (places.place[row] != 0) standing.place = places.place[row];
    standing.sharing = places.sharing[row];
    if (totals.has_value(row)) standing.total = totals.value(row).text();
    standing.state = term_of(totals.state(row)).id;
    standings.push_back(std::move(standing));
  }
}

void add_decisions(const Sources& sources, const AwardColumn& award,
                   std::vector<DecisionRow>& decisions) {
  const auto& all = sources.results.decisions[at(award.take)];
  const RowSetIndex rows = sources.plan.nodes[at(award.take)].rows;
  decisions.reserve(decisions.size() + all.size());
  for (std::size_t row = 0; row < all.size(); ++row) {
    DecisionRow decision;
    decision.award = award.id;
    decision.entrant = entrant_of(sources, rows, row).id;
    const bool granted = all[row].granted();
    decision.outcome = granted ? "granted" : reason_id_of(sources, award.take, row);
    const auto money = granted ? money_for(sources, award, row) : std::nullopt;
    if (money) decision.money = money->text();
    decisions.push_back(std::move(decision));
  }
}

}  // namespace

Evaluation results_of(const Rules& rules, const Evaluated& evaluated, const std::string& period) {
  const Sources from = sources(rules, evaluated);
  Evaluation evaluation;
  evaluation.period = period;
  evaluation.position = evaluated.ledger.position;
  for (const auto& rule : rules.plan.outline.places)
    add_standings(from, rule, period, evaluation.standings);
  for (const auto& award : award_columns(rules.plan, period))
    add_decisions(from, award, evaluation.decisions);
  evaluation.results_sha256 = results_sha256(evaluation);
  return evaluation;
}

std::string this_program() { return std::string{version} + " (" + std::string{commit} + ")"; }

Evaluation seal_of(const OpenSeason& open, const Evaluated& evaluated, const std::string& period,
                   const Invocation& asked) {
  const Batch batch = batch_of(asked);
  Evaluation evaluation = results_of(open.rules, evaluated, period);
  const auto& periods = open.rules.plan.outline.periods;
  const auto& of_period = *std::ranges::find(periods, period, &Outline::Period::id);
  evaluation.rulebook_version = open.season.rulebooks()[of_period.version].version;
  evaluation.at = batch.at;
  evaluation.by = batch.by;
  evaluation.program = this_program();
  return evaluation;
}

}  // namespace redbanner
