#include <algorithm>

#include "engine/report/award_columns.h"
#include "engine/report/quotas.h"
#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

bool is_asked_for(const AwardColumn& column, const std::optional<std::string>& award) {
  return !award || column.id == *award || column.award->id == *award;
}

bool fails_threshold(const FailsCondition& fails) {
  return fails.at->rule == "at_least" || fails.at->rule == "at_most";
}

// Where the award stops: at the number, or at the threshold.
bool is_end(const Decision& decision) {
  const auto* const fails = std::get_if<FailsCondition>(&decision.outcome);
  return std::holds_alternative<BeyondNumber>(decision.outcome) ||
         (fails != nullptr && fails_threshold(*fails));
}

Term outcome_of(const Decision& decision) {
  const auto* const fails = std::get_if<FailsCondition>(&decision.outcome);
  const bool but_for_that = fails != nullptr && fails->would_have_won && !fails_threshold(*fails);
  return but_for_that ? Term{"granted_but_for_that"} : outcome_term(decision);
}

// Whether one who does not get it came close: everyone up to the first place of the group at which
// the award stops, and the units that a rule kept out of the ranking. Who is no candidate did not.
bool came_close(const Decision& decision, bool is_beyond_the_end, RowSet::Kind candidates) {
  if (std::holds_alternative<NotRanked>(decision.outcome))
    return candidates != RowSet::Kind::people;
  return !is_beyond_the_end && !std::holds_alternative<ByOtherAward>(decision.outcome);
}

// Whether one has a row even where refusals are hidden.
bool is_shown_anyhow(const Decision& decision) {
  return decision.granted() || std::holds_alternative<Substitute>(decision.outcome);
}

// Group by group, those first who are first to get it; where refusals are hidden, nobody else.
std::vector<std::size_t> rows_in_turn(const Sources& sources, const AwardColumn& column,
                                      Refusals refusals) {
  const Places& places = places_of(sources, column.take);
  const auto& decisions = sources.results.decisions[at(column.take)];
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < decisions.size(); ++row)
    if (refusals == Refusals::shown || is_shown_anyhow(decisions[row])) rows.push_back(row);
  rows = rows_by_place(places, std::move(rows));
  if (take_of(sources.plan, column.take).end == Take::End::last)
    std::ranges::stable_sort(rows, {}, [&](std::size_t row) {
      return std::pair(places.group[row], -static_cast<std::int64_t>(places.stands_at(row)));
    });
  return rows;
}

Cell decided_cell(const Sources& sources, const AwardColumn& column, const std::string& entrant) {
  return is_decided(sources, column, entrant) ? Term{"decided"} : Term{"proposed"};
}

std::vector<Cell> proposal(const Sources& sources, const AwardColumn& column, std::size_t row) {
  const Places& places = places_of(sources, column.take);
  const Decision& decision = sources.results.decisions[at(column.take)][row];
  const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
  const Entrant& entrant = entrant_of(sources, rows, row);
  const Entrant* const unit = unit_of(sources, rows, row);
  const NodeIndex order = take_of(sources.plan, column.take).order;
  return {
      title_of_award(sources.plan.outline, column.id),
      text_cell(unit == nullptr ? group_title(sources, order, places.group[row]) : ""),
      place_cell(sources, order, row),
      entrant.id,
      title_of(entrant),
      text_cell(unit == nullptr ? "" : title_of(*unit)),
      outcome_of(decision),
      decided_cell(sources, column, entrant.id),
      decision.granted() ? money_cell(money_for(sources, column, row)) : Cell{},
      reason_of(sources, column.take, row),
  };
}

void add_proposals(const Sources& sources, const AwardColumn& column, Refusals refusals,
                   Table& table) {
  const Places& places = places_of(sources, column.take);
  const auto& decisions = sources.results.decisions[at(column.take)];
  const auto candidates = sources.plan.row_sets[at(sources.plan.nodes[at(column.take)].rows)].kind;
  std::int64_t group = -1;
  std::optional<std::uint32_t> end;  // the place at which it stops in this group
  for (const std::size_t row : rows_in_turn(sources, column, refusals)) {
    if (places.group[row] != group) end.reset();
    group = places.group[row];
    if (!end && is_end(decisions[row])) end = places.place[row];
    const bool close = came_close(decisions[row], end && places.place[row] != *end, candidates);
    if (close || is_shown_anyhow(decisions[row]))
      table.rows.push_back(proposal(sources, column, row));
  }
}

}  // namespace

Table proposals(const Sources& sources, const std::string& period,
                const std::optional<std::string>& award, Refusals refusals) {
  Table table;
  table.id = "proposals";
  table.title = Message{"proposals_title", {title_of_period(sources.plan.outline, period)}};
  table.headings = {heading("award"),   heading("group"),  number_heading("place"),
                    heading("entrant"), heading("name"),   heading("unit"),
                    heading("outcome"), heading("status"), number_heading("money"),
                    heading("reason")};
  table.foot = {position_foot(sources.ledger)};
  for (const auto& column : award_columns(sources.plan, period)) {
    if (!is_asked_for(column, award)) continue;
    add_proposals(sources, column, refusals, table);
    if (auto fault = quota_fault(sources, column)) table.foot.push_back(std::move(fault->what));
  }
  return table;
}

}  // namespace redbanner
