#include "engine/ledger/linked_rows.h"

#include <algorithm>

namespace redbanner {

bool has_linked_rows(const EntryForm& form) {
  return std::ranges::any_of(form.indicators,
                             [](const auto& one) { return one.two_sides || !one.below.empty(); });
}

LinkedRows::LinkedRows(const EntryForm& form, const std::vector<const Entry*>& recorded)
    : form_(form) {
  for (const auto& indicator : form.indicators) {
    if (indicator.two_sides || !indicator.below.empty()) linked_.insert(indicator.id);
    if (!indicator.below.empty()) linked_.insert(indicator.below);
  }
  if (linked_.empty()) return;
  for (const Entry* entry : recorded) add(*entry);
}

const EntryForm::Indicator* LinkedRows::find(const std::string& id) const {
  const auto found = std::ranges::find(form_.indicators, id, &EntryForm::Indicator::id);
  return found == form_.indicators.end() ? nullptr : &*found;
}

void LinkedRows::add(const Entry& entry) {
  if (entry.row.empty() || !linked_.contains(entry.indicator)) return;
  auto& cells = cells_[{entry.indicator, entry.period, entry.row}][entry.entrant];
  if (is_withdrawn(entry))
    cells.erase({entry.field, entry.rater});
  else
    cells.insert({entry.field, entry.rater});
}

bool LinkedRows::is_there(const Row& row, const std::string& entrant) const {
  const auto found = cells_.find(row);
  if (found == cells_.end()) return false;
  const auto cells = found->second.find(entrant);
  return cells != found->second.end() && !cells->second.empty();
}

void LinkedRows::check_sides(const Entry& entry, std::vector<Refusal>& found) const {
  const auto row = cells_.find({entry.indicator, entry.period, entry.row});
  std::vector<std::string> others;
  for (const auto& [entrant, cells] : row->second)
    if (entrant != entry.entrant && !cells.empty()) others.push_back(entrant);
  if (others.size() < 2) return;
  found.push_back({"row",
                   {"third_side", {entry.row, entry.indicator, others[0], others[1]}},
                   Message{"another_row_key", {}}});
}

void LinkedRows::check_outer(const EntryForm::Indicator& indicator, const Entry& entry,
                             std::vector<Refusal>& found) const {
  const std::string outer(outer_key(entry.row));
  if (!outer.empty() && is_there({indicator.below, entry.period, outer}, entry.entrant)) return;
  found.push_back({"row",
                   {"no_outer_row", {entry.row, indicator.below}},
                   outer.empty()
                       ? Message{"write_outer_row", {}}
                       : Message{"record_outer_row", {indicator.below, entry.entrant, outer}}});
}

// Of a row that is taken back: whether others lie below it still.
void LinkedRows::check_inner(const EntryForm::Indicator& indicator, const Entry& entry,
                             std::vector<Refusal>& found) const {
  if (is_there({indicator.id, entry.period, entry.row}, entry.entrant)) return;
  for (const auto& inner : form_.indicators) {
    if (inner.below != indicator.id) continue;
    for (const auto& [row, entrants] : cells_) {
      const auto& [list, period, key] = row;
      if (list != inner.id || period != entry.period || outer_key(key) != entry.row ||
          !is_there(row, entry.entrant))
        continue;
      found.push_back({"row",
                       {"rows_lie_below", {entry.row, inner.id, key}},
                       Message{"take_those_back_first", {}}});
      return;
    }
  }
}

std::vector<Refusal> LinkedRows::refusals(const Entry& entry) const {
  std::vector<Refusal> found;
  const auto* indicator = find(entry.indicator);
  if (indicator == nullptr || entry.row.empty() || !linked_.contains(entry.indicator)) return found;
  if (is_withdrawn(entry)) {
    check_inner(*indicator, entry, found);
    return found;
  }
  if (indicator->two_sides) check_sides(entry, found);
  if (!indicator->below.empty()) check_outer(*indicator, entry, found);
  return found;
}

}  // namespace redbanner
