#include "cli/seal.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "cli/version.h"
#include "engine/report/award_columns.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// Totals as texts: equal ones, of which there are many, are written once.
class Totals {
 public:
  Totals(const Column& totals, TextNumbers& texts) : totals_(totals), texts_(texts) {}
  std::int32_t number_of(std::size_t row) {
    if (!totals_.has_value(row)) return ResultRows::none;
    if (totals_.denominator == 0) return written(row);
    std::int32_t& number = known_[totals_.fixed[row]];
    if (number == ResultRows::none) number = written(row);
    return number;
  }

 private:
  std::int32_t written(std::size_t row) { return texts_.number_of(totals_.value(row).text()); }
  const Column& totals_;
  TextNumbers& texts_;
  std::unordered_map<std::int64_t, std::int32_t> known_;  // by what stands in the column
};

// The rows of an evaluation, in the making. What many rows have in common is said, and numbered,
// once.
class RowsMaker {
 public:
  RowsMaker(const Sources& sources, const std::string& period, BeyondNumberRows beyond)
      : sources_(sources), period_(period), beyond_(beyond) {
    rows_.entrants.reserve(sources.roster.size());
    for (const Entrant& entrant : sources.roster) rows_.entrants.push_back(entrant.id);
    rows_.entrants_are_roster = true;
  }

  void add(const Outline::PlaceRule& rule);
  void add(const AwardColumn& award);
  ResultRows take() { return std::move(rows_); }

 private:
  std::int32_t number_of(std::string_view text) { return rows_.texts.number_of(text); }
  std::int32_t number_of_state(State state) {
    std::int32_t& number = states_[static_cast<std::size_t>(state)];
    if (number == ResultRows::none) number = number_of(term_of(state).id);
    return number;
  }
  std::int32_t place_of_entrant(RowSetIndex set, std::size_t row) const {
    return static_cast<std::int32_t>(&entrant_of(sources_, set, row) - sources_.roster.data());
  }

  const Sources& sources_;
  const std::string& period_;
  BeyondNumberRows beyond_;
  std::array<std::int32_t, static_cast<std::size_t>(State::pending) + 1> states_{};
  ResultRows rows_;
};

void RowsMaker::add(const Outline::PlaceRule& rule) {
  const auto order = sources_.plan.find({Role::place, rule.id, period_, rule.scorecard});
  const auto total = sources_.plan.find({Role::total, rule.scorecard, period_, rule.scorecard});
  if (!order || !total) return;
  const Places& places = sources_.results.places[at(*order)];
  const Column& totals = sources_.results.columns[at(*total)];
  const RowSetIndex set = sources_.plan.nodes[at(*order)].rows;
  const std::int32_t its_rule = number_of(rule.id);
  std::unordered_map<std::int64_t, std::int32_t> titles;  // of groups
  Totals written(totals, rows_.texts);
  auto& standings = rows_.standings;
  standings.reserve(standings.size() + places.place.size());
  for (std::size_t row = 0; row < places.place.size(); ++row) {
    const auto [title, is_new] = titles.try_emplace(places.group[row]);
    if (is_new) title->second = number_of(group_title(sources_, *order, places.group[row]));
    standings.place_rule.push_back(its_rule);
    standings.group.push_back(title->second);
    standings.entrant.push_back(place_of_entrant(set, row));
    standings.place.push_back(places.place[row]);
    standings.sharing.push_back(places.sharing[row]);
    standings.total.push_back(written.number_of(row));
    standings.state.push_back(number_of_state(totals.state(row)));
  }
}

void RowsMaker::add(const AwardColumn& award) {
  const auto& all = sources_.results.decisions[at(award.take)];
  const RowSetIndex set = sources_.plan.nodes[at(award.take)].rows;
  const std::int32_t its_award = number_of(award.id);
  auto& decisions = rows_.decisions;
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (beyond_ == BeyondNumberRows::left_out &&
        std::holds_alternative<BeyondNumber>(all[row].outcome))
      continue;
    const bool granted = all[row].granted();
    const auto money = granted ? money_for(sources_, award, row) : std::nullopt;
    decisions.award.push_back(its_award);
    decisions.entrant.push_back(place_of_entrant(set, row));
    decisions.outcome.push_back(
        number_of(granted ? "granted" : reason_id_of(sources_, award.take, row)));
    decisions.money.push_back(money ? number_of(money->text()) : ResultRows::none);
  }
}

}  // namespace

ResultRows results_of(const Rules& rules, const Evaluated& evaluated, const std::string& period,
                      BeyondNumberRows beyond) {
  const Sources from = sources(rules, evaluated);
  RowsMaker rows(from, period, beyond);
  for (const auto& rule : rules.plan.outline.places) rows.add(rule);
  for (const auto& award : award_columns(rules.plan, period)) rows.add(award);
  return rows.take();
}

BeyondNumberRows beyond_number_in(const ResultRows& sealed) {
  constexpr const char* outcomes[] = {"refused_beyond", "refused_beyond_quota", "refused_none_left",
                                      "refused_without_quota"};
  const auto has = [&](const char* outcome) { return sealed.texts.find(outcome).has_value(); };
  return std::ranges::any_of(outcomes, has) ? BeyondNumberRows::kept : BeyondNumberRows::left_out;
}

std::string this_program() { return std::string{version} + " (" + std::string{commit} + ")"; }

Evaluation seal_of(const OpenSeason& open, const Evaluated& evaluated, const std::string& period,
                   const Invocation& asked) {
  const Batch batch = batch_of(asked);
  Evaluation evaluation;
  evaluation.period = period;
  evaluation.position = evaluated.ledger.position;
  evaluation.results = results_of(open.rules, evaluated, period);
  const auto& periods = open.rules.plan.outline.periods;
  const auto& of_period = *std::ranges::find(periods, period, &Outline::Period::id);
  evaluation.rulebook_version = open.season.rulebooks()[of_period.version].version;
  evaluation.at = batch.at;
  evaluation.by = batch.by;
  evaluation.program = this_program();
  return evaluation;
}

}  // namespace redbanner
