#include "engine/report/award_columns.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "engine/evaluate/kept.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

std::vector<std::string> ids_of(const Outline::Award& award) {
  if (award.indicators.empty()) return {award.id};
  std::vector<std::string> ids;
  for (const auto& indicator : award.indicators) ids.push_back(award.id + "/" + indicator);
  return ids;
}

// Whose row sets an award may lie on: each scorecard's, and the people's.
std::vector<std::string> scorecards_of(const Outline& outline) {
  std::vector<std::string> ids;
  for (const auto& card : outline.scorecards) ids.push_back(card.id);
  ids.emplace_back();
  return ids;
}

void add_columns(const Plan& plan, const PlanIndex& index, const Outline::Award& award,
                 const std::string& period, std::vector<AwardColumn>& columns) {
  for (const auto& id : ids_of(award))
    for (const auto& scorecard : scorecards_of(plan.outline)) {
      const auto take = index.find({Role::award, id, period, scorecard});
      if (!take || !std::holds_alternative<Take>(plan.nodes[at(*take)].operation)) continue;
      auto money = index.find({Role::money, id, period, scorecard});
      if (!money) money = index.find({Role::money, award.id, period, scorecard});
      columns.push_back({&award, id, period, *take, money});
    }
}

std::string before_slash(const std::string& id) { return id.substr(0, id.find('/')); }

}  // namespace

std::vector<AwardColumn> award_columns(const Plan& plan) {
  const PlanIndex index = index_of(plan);
  std::vector<AwardColumn> columns;
  for (const auto& award : plan.outline.awards)
    for (const auto& period : award.periods) add_columns(plan, index, award, period, columns);
  return columns;
}

std::vector<AwardColumn> award_columns(const Plan& plan, const std::string& period) {
  auto columns = award_columns(plan);
  std::erase_if(columns, [&](const AwardColumn& column) { return column.period != period; });
  return columns;
}

const Take& take_of(const Plan& plan, NodeIndex take) {
  return std::get<Take>(plan.nodes[at(take)].operation);
}

const Places& places_of(const Sources& sources, NodeIndex take) {
  return sources.results.places[at(take_of(sources.plan, take).order)];
}

std::vector<std::size_t> rows_by_place(const Places& places) {
  std::vector<std::size_t> rows(places.place.size());
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  return rows_by_place(places, std::move(rows));
}

std::vector<std::size_t> rows_by_place(const Places& places, std::vector<std::size_t> rows) {
  std::ranges::sort(rows, {}, [&](std::size_t row) {
    const auto place = places.stands_at(row);
    return std::tuple(places.group[row], place == 0, place, row);
  });
  return rows;
}

std::vector<std::size_t> winners(const Sources& sources, const AwardColumn& column) {
  const auto& decisions = sources.results.decisions[at(column.take)];
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < decisions.size(); ++row)
    if (decisions[row].granted()) rows.push_back(row);
  rows = rows_by_place(places_of(sources, column.take), std::move(rows));
  const RowSetIndex set = sources.plan.nodes[at(column.take)].rows;
  if (sources.plan.row_sets[at(set)].kind == RowSet::Kind::people)
    std::ranges::stable_sort(
        rows, {}, [&](std::size_t row) { return parent_of(sources.facts.rows[at(set)], row); });
  return rows;
}

std::optional<Ratio> money_for(const Sources& sources, const AwardColumn& column, std::size_t row) {
  if (!column.money) return std::nullopt;
  const Column& money = sources.results.columns[at(*column.money)];
  if (!money.has_value(row) || money.value(row).sign() == 0) return std::nullopt;
  return money.value(row);
}

Term outcome_term(const Decision& decision) {
  if (decision.granted()) return {"granted"};
  if (decision.waits()) return {"awaits_decision"};
  const bool is_substitute = std::holds_alternative<Substitute>(decision.outcome);
  return {is_substitute ? "substitute" : "not_granted"};
}

// Money that is paid once is chosen: the prize, or nothing where another one is larger.
std::optional<Ratio> prize_not_paid(const Sources& sources, const AwardColumn& column,
                                    std::size_t row) {
  if (!column.money || money_for(sources, column, row)) return std::nullopt;
  const auto* chosen = std::get_if<Select>(&sources.plan.nodes[at(*column.money)].operation);
  if (chosen == nullptr || chosen->condition == column.take) return std::nullopt;
  const Column& prize = sources.results.columns[at(chosen->then)];
  if (!prize.has_value(row) || prize.value(row).sign() == 0) return std::nullopt;
  return prize.value(row);
}

std::vector<Assigned> assigned(const Sources& sources, const Outline::Award& award) {
  std::vector<Assigned> holders;
  for (const auto& [key, outcome] : sources.facts.decisions) {
    const auto& [id, period, entrant_id] = key;
    const Entrant* const entrant = find_entrant(sources.roster, entrant_id);
    if (id == award.id && outcome == DecisionEntry::Outcome::granted && entrant != nullptr)
      holders.push_back({period, entrant});
  }
  return holders;
}

bool is_decided(const Sources& sources, const AwardColumn& column, const std::string& entrant) {
  const auto& decisions = sources.facts.decisions;
  return decisions.contains({column.id, column.period, entrant}) ||
         decisions.contains({column.award->id, column.period, entrant});
}

const DecisionEntry* decision_on(const Ledger& ledger, const std::string& award,
                                 const std::string& period, const std::string& entrant) {
  const auto last = std::find_if(
      ledger.decisions.rbegin(), ledger.decisions.rend(), [&](const DecisionEntry& one) {
        return (one.award == award || one.award == before_slash(award)) && one.period == period &&
               one.entrant == entrant;
      });
  return last == ledger.decisions.rend() ? nullptr : &*last;
}

}  // namespace redbanner
