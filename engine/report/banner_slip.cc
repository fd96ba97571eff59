#include <algorithm>

#include "engine/report/banner_watch.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

Cell holder_cell(const Sources& sources, const std::string& id) {
  if (id.empty()) return Term{"office"};
  const Entrant* const holder = find_entrant(sources.roster, id);
  return holder == nullptr ? id : title_of(*holder);
}

// As the banner stood before that movement.
BannerState before(const Ledger& ledger, const CustodyEntry& movement) {
  std::vector<CustodyEntry> earlier;
  for (const auto& one : ledger.custody)
    if (&one != &movement && one.award == movement.award && one.number == movement.number)
      earlier.push_back(one);
  const auto states = banner_states(earlier, movement.day);
  BannerState state;
  if (const auto known = states.find({movement.award, movement.number}); known != states.end())
    state.holder = known->second.holder;
  return state;
}

}  // namespace

Table banner_slip(const Sources& sources, const Outline::Award& award,
                  const CustodyEntry& movement) {
  const auto columns = award_columns(sources.plan);
  const Watch watch{sources, award, movement.award, movement.day,
                    wins_of(sources, columns, movement.award, movement.day)};
  BannerState state;
  state.holder = movement.holder;
  state.moved = state.last = &movement;
  Table table;
  table.id = "banner_slip";
  table.title = Message{"banner_slip_title", {}};
  table.headings = {heading("what"), heading("is")};
  const auto row = [&](const char* what, Cell is) {
    table.rows.push_back({Term{what}, std::move(is)});
  };
  row("slip", text_cell(movement.slip));
  row("award", title_of_award(sources.plan.outline, movement.award));
  row("number", movement.number);
  row("day", movement.day);
  row("from", holder_cell(sources, before(sources.ledger, movement).holder));
  row("to", holder_cell(sources, movement.holder));
  row("result", result_before(watch, state));
  const auto due = due_day(watch, state);
  row("due", due ? Cell{*due} : Cell{});
  const auto batch = std::ranges::find(sources.ledger.batches, movement.batch, &Batch::id);
  // Of a banner that was taken over from another season, reason and paper are that season's.
  if (batch != sources.ledger.batches.end() && batch->command.starts_with("banner ")) {
    if (!batch->reason.empty()) row("reason", batch->reason);
    if (!batch->paper.empty()) row("paper", batch->paper);
  }
  row("handed_over_by", text_cell(movement.from_person));
  row("received_by", text_cell(movement.to_person));
  row("signed_by_giver", Cell{});
  row("signed_by_receiver", Cell{});
  table.foot = {Message{"recorded_in_batch", {movement.batch}}};
  return table;
}

}  // namespace redbanner
