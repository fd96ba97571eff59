#include "engine/report/banner_watch.h"

#include <algorithm>
#include <map>

#include "engine/report/cause.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// The days for which it was awarded to anybody, oldest first, and whether `entrant` won it then: of
// this season, and of earlier years as the memory has them.
std::map<Date, bool> awardings(const Watch& watch, const std::string& entrant) {
  std::map<Date, bool> days;
  for (const auto& one : watch.sources.ledger.honours)
    if (one.award == watch.id) days[one.day] |= one.entrant == entrant;
  for (const auto& win : watch.wins) days[win.known_from] |= win.entrant == entrant;
  return days;
}

// The most that the holder has won it: in all, or without somebody else between.
int wins_that_count(const Watch& watch, const std::string& entrant) {
  int wins = 0, most = 0;
  for (const auto& [day, won] : awardings(watch, entrant)) {
    if (won)
      most = std::max(most, ++wins);
    else if (!watch.award.custody.keep_in_all)
      wins = 0;
  }
  return most;
}

// The last day of the next period that it is awarded for, after a day.
std::optional<Date> next_awarding(const Watch& watch, Date after) {
  std::optional<Date> next;
  for (const auto& period : watch.award.periods) {
    const auto range = range_of(watch.sources.plan.outline, period);
    if (range && range->to > after && (!next || range->to < *next)) next = range->to;
  }
  return next;
}

// The day that the holder's right goes back to: the last awarding that it won, or the hand-over.
Date held_from(const Watch& watch, const BannerState& state) {
  Date from = state.moved->day;
  for (const auto& win : watch.wins)
    if (win.entrant == state.holder) from = std::max(from, win.known_from);
  return from;
}

// … or what the memory says of an earlier year.
Cell earlier_result(const Watch& watch, const CustodyEntry& custody) {
  const HonourEntry* last = nullptr;
  for (const auto& one : watch.sources.ledger.honours)
    if (one.award == custody.award && one.entrant == custody.holder && one.day <= custody.day &&
        (last == nullptr || last->day <= one.day))
      last = &one;
  if (last == nullptr) return {};
  return Message{"won_in_year", {std::int64_t{last->year}}};
}

// The leaf period that the day lies in, or the last one before it.
const Outline::Period* period_on(const Outline& outline, Date on) {
  const Outline::Period* latest = nullptr;
  for (const auto& period : outline.periods) {
    if (!period.range || period.range->from > on) continue;
    if (latest == nullptr || latest->range->from <= period.range->from) latest = &period;
  }
  return latest;
}

const Outline::Veto* veto_against(const Watch& watch, const Entrant& holder) {
  const Outline& outline = watch.sources.plan.outline;
  const auto* const card = scorecard_of(outline, holder.kind);
  const auto* const period = period_on(outline, watch.on);
  if (card == nullptr || period == nullptr) return nullptr;
  const auto rows = entrant_rows(watch.sources.plan, card->id);
  const auto row = rows ? row_of(watch.sources, *rows, holder.id) : std::nullopt;
  if (!row) return nullptr;
  const auto vetoes =
      in_force(watch.sources, veto_columns(watch.sources.plan, card->id, period->id), *row);
  return vetoes.empty() ? nullptr : vetoes.front().veto;
}

// Another was awarded it since the holder got it.
bool is_due_back(const Watch& watch, const BannerState& state) {
  const auto awarded = watch.last_awarded();
  return watch.goes_back() && awarded && state.moved->day <= *awarded &&
         !watch.won_last(state.holder);
}

Message status_in_office(const BannerState& state) {
  if (state.moved != nullptr && state.moved->what == CustodyEntry::What::withdrawn)
    return Message{"banner_withdrawn", {state.moved->day}};
  return Message{"banner_in_office", {}};
}

}  // namespace

std::vector<Win> wins_of(const Sources& sources, const std::vector<AwardColumn>& columns,
                         const std::string& id, Date on) {
  std::vector<Win> wins;
  for (const auto& column : columns) {
    const auto range = range_of(sources.plan.outline, column.period);
    if (column.id != id || !range || range->to > on) continue;
    const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
    for (const std::size_t row : winners(sources, column))
      wins.push_back({&column, row, entrant_of(sources, rows, row).id, range->to});
  }
  std::ranges::stable_sort(wins, {}, &Win::known_from);
  return wins;
}

bool stays(const Watch& watch, const std::string& holder) {
  const auto& keep_after = watch.award.custody.keep_after;
  return keep_after && !holder.empty() && wins_that_count(watch, holder) >= *keep_after;
}

Message result_of(const Watch& watch, const Win& win) {
  const std::string period = title_of_period(watch.sources.plan.outline, win.column->period);
  const auto& outcome = watch.sources.results.decisions[at(win.column->take)][win.row].outcome;
  if (std::holds_alternative<GrantedByDecision>(outcome))
    return Message{"won_by_decision", {period}};
  const NodeIndex order = take_of(watch.sources.plan, win.column->take).order;
  const auto place = value_in(watch.sources, order, win.row).value_or(Ratio(0));
  return Message{"won_by_place", {period, shown(place)}};
}

Cell result_before(const Watch& watch, const BannerState& state) {
  if (state.moved == nullptr) return {};
  const CustodyEntry& custody = *state.moved;
  const auto win = std::find_if(watch.wins.rbegin(), watch.wins.rend(), [&](const Win& one) {
    return one.entrant == custody.holder && one.known_from <= custody.day;
  });
  if (win != watch.wins.rend()) return result_of(watch, *win);
  if (watch.award.assigned) return Message{"note_assigned", {}};
  return earlier_result(watch, custody);
}

std::optional<Date> due_day(const Watch& watch, const BannerState& state) {
  if (!watch.goes_back() || state.holder.empty() || stays(watch, state.holder)) return {};
  const auto next = next_awarding(watch, held_from(watch, state));
  if (!next) return {};
  return Date::from_number(next->number() + watch.award.custody.days);
}

Message status_of(const Watch& watch, const BannerState& state) {
  if (state.is_lost) return Message{"banner_lost", {state.last->day}};
  const Message damaged{"banner_damaged", {state.last == nullptr ? watch.on : state.last->day}};
  if (state.holder.empty()) return state.is_damaged ? damaged : status_in_office(state);
  const Entrant* const holder = find_entrant(watch.sources.roster, state.holder);
  const auto* const veto = holder == nullptr ? nullptr : veto_against(watch, *holder);
  if (veto != nullptr) return Message{"banner_due_back_veto", {veto->title}};
  if (stays(watch, state.holder)) {
    const std::int64_t wins = wins_that_count(watch, state.holder);
    return Message{watch.award.custody.keep_in_all ? "banner_kept_in_all" : "banner_kept_in_a_row",
                   {wins}};
  }
  if (is_due_back(watch, state))
    return Message{"banner_due_back",
                   {title_of_period(watch.sources.plan.outline, watch.wins.back().column->period)}};
  return state.is_damaged ? damaged : Message{"banner_held", {}};
}

Cell days_overdue(const Watch& watch, const BannerState& state, const std::optional<Date>& due) {
  if (!due || *due >= watch.on || state.is_lost || !is_due_back(watch, state)) return {};
  return std::int64_t{watch.on.number() - due->number()};
}

}  // namespace redbanner
