#include <algorithm>
#include <map>

#include "engine/report/award_columns.h"
#include "engine/report/cause.h"
#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// One hand-over that holds on the day, by award and number of the banner.
using Held = std::map<std::pair<std::string, std::string>, const CustodyEntry*>;

Held held_on(const Ledger& ledger, Date on) {
  Held held;
  for (const auto& entry : ledger.custody) {
    if (entry.day > on) continue;
    const CustodyEntry*& latest = held[{entry.award, entry.number}];
    if (latest == nullptr || latest->day <= entry.day) latest = &entry;
  }
  return held;
}

// A banner that was won: in which column, in which row.
struct Win {
  const AwardColumn* column;
  std::size_t row;
  std::string entrant;
  Date known_from;  // the last day of the period
};

// All wins of an award in periods that ended on or before the day, oldest first.
std::vector<Win> wins_of(const Sources& sources, const std::vector<AwardColumn>& columns,
                         const Outline::Award& award, Date on) {
  std::vector<Win> wins;
  for (const auto& column : columns) {
    const auto range = range_of(sources.plan.outline, column.period);
    if (column.award != &award || !range || range->to > on) continue;
    const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
    for (const std::size_t row : winners(sources, column))
      wins.push_back({&column, row, entrant_of(sources, rows, row).id, range->to});
  }
  std::ranges::stable_sort(wins, {}, &Win::known_from);
  return wins;
}

// What one kind of banner looks like on the day.
struct Watch {
  const Sources& sources;
  const Outline::Award& award;
  Date on;
  std::vector<Win> wins;

  bool goes_back() const { return award.hand_back_at == "next_award"; }
  // The day on which it was last awarded; wins of that day are those that count now.
  std::optional<Date> last_awarded() const {
    if (wins.empty()) return std::nullopt;
    return wins.back().known_from;
  }
  bool won_last(const std::string& entrant) const {
    return std::ranges::any_of(wins, [&](const Win& win) {
      return win.entrant == entrant && win.known_from == *last_awarded();
    });
  }
};

Message result_of(const Watch& watch, const Win& win) {
  const std::string period = title_of_period(watch.sources.plan.outline, win.column->period);
  const auto& outcome = watch.sources.results.decisions[at(win.column->take)][win.row].outcome;
  if (std::holds_alternative<GrantedByDecision>(outcome))
    return Message{"won_by_decision", {period}};
  const NodeIndex order = take_of(watch.sources.plan, win.column->take).order;
  const auto place = value_in(watch.sources, order, win.row).value_or(Ratio(0));
  return Message{"won_by_place", {period, shown(place)}};
}

// By which result a holder came to the banner: the last win before it was handed over.
Cell result_before(const Watch& watch, const CustodyEntry& custody) {
  const auto win = std::find_if(watch.wins.rbegin(), watch.wins.rend(), [&](const Win& one) {
    return one.entrant == custody.holder && one.known_from <= custody.day;
  });
  if (win != watch.wins.rend()) return result_of(watch, *win);
  if (watch.award.assigned) return Message{"note_assigned", {}};
  return {};
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

Message status_of(const Watch& watch, const CustodyEntry& custody) {
  if (custody.holder.empty()) return Message{"banner_in_office", {}};
  const Entrant* const holder = find_entrant(watch.sources.roster, custody.holder);
  const auto* const veto = holder == nullptr ? nullptr : veto_against(watch, *holder);
  if (veto != nullptr) return Message{"banner_due_back_veto", {veto->title}};
  const auto awarded = watch.last_awarded();
  if (watch.goes_back() && awarded && custody.day <= *awarded && !watch.won_last(custody.holder))
    return Message{"banner_due_back",
                   {title_of_period(watch.sources.plan.outline, watch.wins.back().column->period)}};
  return Message{"banner_held", {}};
}

std::string title_of_holder(const Sources& sources, const std::string& id) {
  const Entrant* const holder = find_entrant(sources.roster, id);
  return holder == nullptr ? id : title_of(*holder);
}

bool is_of(const Outline::Award& award, const std::string& custody_award) {
  return custody_award == award.id || custody_award.starts_with(award.id + "/");
}

// The award, then each of its indicators' own, in the order of the rulebook.
std::vector<std::string> ids_of(const Outline::Award& award) {
  std::vector<std::string> ids{award.id};
  for (const auto& indicator : award.indicators) ids.push_back(award.id + "/" + indicator);
  return ids;
}

void add_held(const Watch& watch, const std::string& award, const Held& held, Table& table) {
  for (const auto& [key, custody] : held) {
    if (custody->award != award) continue;
    table.rows.push_back({title_of_award(watch.sources.plan.outline, custody->award),
                          custody->number, text_cell(custody->holder),
                          text_cell(title_of_holder(watch.sources, custody->holder)), custody->day,
                          result_before(watch, *custody), status_of(watch, *custody)});
  }
}

// Hand-overs of the kind to an entrant, that day included; of one that goes back only what they
// hold.
std::int64_t handed_over(const Watch& watch, const Held& held, const std::string& entrant) {
  if (watch.goes_back())
    return std::ranges::count_if(held, [&](const auto& one) {
      return is_of(watch.award, one.second->award) && one.second->holder == entrant;
    });
  return std::ranges::count_if(watch.sources.ledger.custody, [&](const CustodyEntry& entry) {
    return is_of(watch.award, entry.award) && entry.holder == entrant && entry.day <= watch.on;
  });
}

// Wins without a hand-over yet: of a banner that goes back those of the last awarding, else all.
void add_to_be_handed_over(const Watch& watch, const Held& held, Table& table) {
  std::map<std::string, std::int64_t> have;
  for (const auto& win : watch.wins) {
    if (watch.goes_back() && win.known_from != *watch.last_awarded()) continue;
    const auto [count, is_new] = have.try_emplace(win.entrant, 0);
    if (is_new) count->second = handed_over(watch, held, win.entrant);
    if (count->second-- > 0) continue;
    table.rows.push_back({title_of_award(watch.sources.plan.outline, win.column->id), Cell{},
                          win.entrant, title_of_holder(watch.sources, win.entrant), Cell{},
                          result_of(watch, win), Message{"banner_to_hand_over", {}}});
  }
}

}  // namespace

Table banners(const Sources& sources, Date on) {
  Table table;
  table.id = "banners";
  table.title = Message{"banners_title", {on}};
  table.headings = {heading("award"), heading("number"), heading("entrant"), heading("holder"),
                    heading("since"), heading("result"), heading("status")};
  const auto columns = award_columns(sources.plan);
  const Held held = held_on(sources.ledger, on);
  for (const auto& award : sources.plan.outline.awards) {
    if (award.kind != Outline::Award::Kind::banner) continue;
    const Watch watch{sources, award, on, wins_of(sources, columns, award, on)};
    for (const auto& id : ids_of(award)) add_held(watch, id, held, table);
    add_to_be_handed_over(watch, held, table);
  }
  table.foot = {position_foot(sources.ledger)};
  return table;
}

}  // namespace redbanner
