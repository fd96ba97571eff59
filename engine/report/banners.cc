#include <algorithm>
#include <map>

#include "engine/report/banner_watch.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

std::string title_of_holder(const Sources& sources, const std::string& id) {
  const Entrant* const holder = find_entrant(sources.roster, id);
  return holder == nullptr ? id : title_of(*holder);
}

// The award, then each of its indicators' own, in the order of the rulebook.
std::vector<std::string> ids_of(const Outline::Award& award) {
  std::vector<std::string> ids{award.id};
  for (const auto& indicator : award.indicators) ids.push_back(award.id + "/" + indicator);
  return ids;
}

// Every banner of the kind that there is: those that moved, and those that are declared.
BannerStates banners_of(const Watch& watch, const BannerStates& all) {
  BannerStates here;
  for (const auto& [key, state] : all)
    if (key.first == watch.id) here.emplace(key, state);
  for (int number = 1; number <= watch.award.custody.numbers.value_or(0); ++number)
    here.try_emplace({watch.id, std::to_string(number)});
  return here;
}

Cell day_cell(const std::optional<Date>& day) { return day ? Cell{*day} : Cell{}; }

void add_held(const Watch& watch, const BannerStates& all, Table& table) {
  for (const auto& [key, state] : banners_of(watch, all)) {
    const auto due = due_day(watch, state);
    table.rows.push_back(
        {title_of_award(watch.sources.plan.outline, watch.id), key.second, text_cell(state.holder),
         text_cell(title_of_holder(watch.sources, state.holder)),
         state.moved == nullptr ? Cell{} : Cell{state.moved->day}, result_before(watch, state),
         day_cell(due), days_overdue(watch, state, due), status_of(watch, state)});
  }
}

// Hand-overs of the kind to an entrant, that day included; of one that goes back only what they
// hold.
std::int64_t handed_over(const Watch& watch, const BannerStates& all, const std::string& entrant) {
  if (watch.goes_back())
    return std::ranges::count_if(all, [&](const auto& one) {
      return one.first.first == watch.id && one.second.holder == entrant;
    });
  return std::ranges::count_if(watch.sources.ledger.custody, [&](const CustodyEntry& entry) {
    return entry.what == CustodyEntry::What::handed_over && entry.award == watch.id &&
           entry.holder == entrant && entry.day <= watch.on;
  });
}

// Wins without a hand-over yet: of a banner that goes back those of the last awarding, else all.
void add_to_be_handed_over(const Watch& watch, const BannerStates& held, Table& table) {
  std::map<std::string, std::int64_t> have;
  for (const auto& win : watch.wins) {
    if (watch.goes_back() && win.known_from != *watch.last_awarded()) continue;
    const auto [count, is_new] = have.try_emplace(win.entrant, 0);
    if (is_new) count->second = handed_over(watch, held, win.entrant);
    if (count->second-- > 0) continue;
    table.rows.push_back({title_of_award(watch.sources.plan.outline, win.column->id), Cell{},
                          win.entrant, title_of_holder(watch.sources, win.entrant), Cell{},
                          result_of(watch, win), Cell{}, Cell{},
                          Message{"banner_to_hand_over", {}}});
  }
}

}  // namespace

Table banners(const Sources& sources, Date on) {
  Table table;
  table.id = "banners";
  table.title = Message{"banners_title", {on}};
  table.headings = {heading("award"),  heading("number"),         heading("entrant"),
                    heading("holder"), heading("since"),          heading("result"),
                    heading("due"),    number_heading("overdue"), heading("status")};
  const auto columns = award_columns(sources.plan);
  const BannerStates held = banner_states(sources.ledger.custody, on);
  for (const auto& award : sources.plan.outline.awards) {
    if (award.kind != Outline::Award::Kind::banner) continue;
    std::vector<Watch> watches;
    for (const auto& id : ids_of(award))
      watches.push_back({sources, award, id, on, wins_of(sources, columns, id, on)});
    for (const Watch& watch : watches) add_held(watch, held, table);
    for (const Watch& watch : watches) add_to_be_handed_over(watch, held, table);
  }
  table.foot = {position_foot(sources.ledger)};
  return table;
}

}  // namespace redbanner
