#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

#include "engine/ledger/door.h"

namespace redbanner {
namespace {

bool is_among(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

// What was recorded of one entrant and indicator in the period.
using Recorded = std::vector<Entry>;

bool is_absent_as_a_whole(const Recorded& recorded) {
  return std::ranges::any_of(
      recorded, [](const Entry& entry) { return entry.field.empty() && !has_value(entry.state); });
}

// The fewest raters that any row and field of raters has; who gave a state of absence has answered.
int raters_recorded(const EntryForm::Indicator& indicator, const Recorded& recorded) {
  std::map<std::pair<std::string, std::string>, int> raters;  // by row and field
  std::set<std::string> rows;
  for (const Entry& entry : recorded) {
    if (!is_written(entry) && has_value(entry.state)) continue;
    ++raters[{entry.row, entry.field}];
    rows.insert(entry.row);
  }
  int fewest = rows.empty() ? 0 : indicator.raters_due;
  for (const auto& row : rows)
    for (const auto& field : indicator.fields)
      if (field.raters) fewest = std::min(fewest, raters[{row, field.id}]);
  return fewest;
}

int fields_recorded(const EntryForm::Indicator& indicator, const Recorded& recorded) {
  return static_cast<int>(std::ranges::count_if(indicator.fields, [&](const auto& field) {
    return std::ranges::any_of(
        recorded, [&](const Entry& entry) { return entry.field == field.id && is_written(entry); });
  }));
}

// Of the fields that each row of a list has once: those that must be there.
std::vector<std::string> fields_of_a_row(const EntryForm::Indicator& indicator) {
  std::vector<std::string> fields;
  for (const auto& field : indicator.fields)
    if (!field.raters && !field.optional) fields.push_back(field.id);
  return fields;
}

// How many of these the row has that has the fewest.
std::size_t fewest_in_a_row(const std::vector<std::string>& fields, const Recorded& recorded) {
  std::map<std::string, std::size_t> rows;
  for (const Entry& entry : recorded) {
    const bool is_one =
        is_among(fields, entry.field) && (is_written(entry) || !has_value(entry.state));
    rows[entry.row] += is_one ? 1 : 0;
  }
  std::size_t fewest = fields.size();
  for (const auto& [row, count] : rows) fewest = std::min(fewest, count);
  return fewest;
}

std::optional<Missing> missing_of(const EntryForm::Indicator& indicator, const Entrant& entrant,
                                  const Recorded& recorded) {
  if (is_absent_as_a_whole(recorded)) return {};
  const bool has_raters = std::ranges::any_of(indicator.fields, &EntryForm::Field::raters);
  const bool by_raters = indicator.raters_due > 0 && has_raters;
  const bool any = std::ranges::any_of(recorded, is_written);
  if (any && indicator.steps) return {};
  if (any && indicator.rows) {
    const auto fields = fields_of_a_row(indicator);
    const auto fewest = fewest_in_a_row(fields, recorded);
    if (fewest < fields.size())
      return Missing{entrant.id, indicator.id, static_cast<int>(fewest),
                     static_cast<int>(fields.size())};
    if (!has_raters) return {};
  }
  const int there = !any        ? 0
                    : by_raters ? raters_recorded(indicator, recorded)
                                : fields_recorded(indicator, recorded);
  const int due = by_raters ? indicator.raters_due : static_cast<int>(indicator.fields.size());
  if (there >= due) return {};
  return Missing{entrant.id, indicator.id, there, there == 0 && !by_raters ? 0 : due};
}

bool is_active_in(const Entrant& entrant, DateRange range) {
  return !(entrant.active_from && *entrant.active_from > range.to) &&
         !(entrant.active_to && *entrant.active_to < range.from);
}

// One indicator that is due in the period, and what was recorded of it.
class Due {
 public:
  Due(const EntryForm::Indicator& indicator, const Lists& lists, const std::string& period,
      const Roster& roster)
      : indicator_(&indicator),
        lists_(&lists),
        list_(lists.find(indicator.id, period)),
        roster_(&roster),
        full_(list_ == nullptr ? 0 : full_count()) {}

  // Nobody owes it.
  bool is_complete() const {
    return full_ > 0 && list_->entrants.size() == roster_->size() &&
           static_cast<std::size_t>(list_->count.least()) >= full_;
  }
  bool is_due_from(const Entrant& entrant) const {
    return is_among(indicator_->kinds, entrant.kind);
  }
  std::optional<Missing> missing(std::size_t entrant) const {
    const auto place = place_of(entrant);
    if (place && full_ > 0 && list_->cells_of(*place) >= full_) return {};
    Recorded recorded;
    if (place)
      for (std::size_t slot = 0; slot < list_->cells_of(*place); ++slot)
        recorded.push_back(entry_at(*lists_, *list_, *place, slot, *roster_));
    return missing_of(*indicator_, (*roster_)[entrant], recorded);
  }

 private:
  // So many cells of an entrant are all that is due, where the list is as plain as most are: one
  // row of one field, numbers in all of them. 0: it is not.
  std::size_t full_count() const {
    const bool plain = list_->field.all_equal() && list_->field.least() != 0 &&
                       list_->row.all_equal() && list_->decimals.least() >= 0 &&
                       indicator_->fields.size() == 1;
    if (!plain) return 0;
    const bool by_raters = indicator_->raters_due > 0 && indicator_->fields.front().raters;
    return by_raters ? static_cast<std::size_t>(indicator_->raters_due) : 1;
  }

  std::optional<std::size_t> place_of(std::size_t entrant) const {
    return list_ == nullptr ? std::nullopt : list_->entrants.place_of(entrant);
  }

  const EntryForm::Indicator* indicator_;
  const Lists* lists_;
  const ListCells* list_;  // nullptr: nothing was recorded at all
  const Roster* roster_;
  std::size_t full_;
};

}  // namespace

std::vector<Missing> missing_entries(const EntryForm& form, const Roster& roster,
                                     const Lists& lists, const std::string& period) {
  const auto asked = std::ranges::find(form.periods, period, &EntryForm::Period::id);
  if (asked == form.periods.end()) return {};
  std::vector<Due> due;
  for (const auto& indicator : form.indicators)
    if (!indicator.none_is_none && is_among(indicator.periods, period))
      due.emplace_back(indicator, lists, period, roster);
  std::erase_if(due, [](const Due& one) { return one.is_complete(); });
  if (due.empty()) return {};
  std::vector<std::size_t> by_id(roster.size());
  std::iota(by_id.begin(), by_id.end(), std::size_t{0});
  const auto id = [&](std::size_t entrant) -> std::string_view { return roster[entrant].id; };
  if (!std::ranges::is_sorted(by_id, {}, id)) std::ranges::sort(by_id, {}, id);

  std::vector<Missing> missing;
  for (const std::size_t entrant : by_id) {
    if (!is_active_in(roster[entrant], asked->range)) continue;
    for (const Due& one : due)
      if (one.is_due_from(roster[entrant]))
        if (const auto what = one.missing(entrant)) missing.push_back(*what);
  }
  return missing;
}

}  // namespace redbanner
