#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "engine/ledger/door.h"

namespace redbanner {
namespace {

bool is_among(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

using Current = std::vector<const Entry*>;

// The entries of one entrant and indicator in the period; they lie together, as current_entries
// sorts.
struct Recorded {
  Current::const_iterator first, last;
};

Recorded recorded_for(const Current& current, const std::string& entrant,
                      const std::string& indicator) {
  const auto key = [](const Entry* entry) { return std::tie(entry->entrant, entry->indicator); };
  const auto range = std::ranges::equal_range(current, std::tie(entrant, indicator), {}, key);
  return {range.begin(), range.end()};
}

bool is_absent_as_a_whole(const Recorded& recorded) {
  return std::any_of(recorded.first, recorded.last, [](const Entry* entry) {
    return entry->field.empty() && !has_value(entry->state);
  });
}

// The fewest raters that any row and field of raters has; who gave a state of absence has answered.
int raters_recorded(const EntryForm::Indicator& indicator, const Recorded& recorded) {
  std::map<std::pair<std::string, std::string>, int> raters;  // by row and field
  std::set<std::string> rows;
  for (auto at = recorded.first; at != recorded.last; ++at) {
    if (!is_written(**at) && has_value((*at)->state)) continue;
    ++raters[{(*at)->row, (*at)->field}];
    rows.insert((*at)->row);
  }
  int fewest = rows.empty() ? 0 : indicator.raters_due;
  for (const auto& row : rows)
    for (const auto& field : indicator.fields)
      if (field.raters) fewest = std::min(fewest, raters[{row, field.id}]);
  return fewest;
}

int fields_recorded(const EntryForm::Indicator& indicator, const Recorded& recorded) {
  return static_cast<int>(std::ranges::count_if(indicator.fields, [&](const auto& field) {
    return std::any_of(recorded.first, recorded.last, [&](const Entry* entry) {
      return entry->field == field.id && is_written(*entry);
    });
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
  for (auto at = recorded.first; at != recorded.last; ++at) {
    const bool is_one =
        is_among(fields, (*at)->field) && (is_written(**at) || !has_value((*at)->state));
    rows[(*at)->row] += is_one ? 1 : 0;
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
  const bool any = std::any_of(recorded.first, recorded.last,
                               [](const Entry* entry) { return is_written(*entry); });
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

}  // namespace

std::vector<Missing> missing_entries(const EntryForm& form, const Roster& roster,
                                     const Ledger& ledger, const std::string& period) {
  const auto asked = std::ranges::find(form.periods, period, &EntryForm::Period::id);
  if (asked == form.periods.end()) return {};
  Current current = current_entries(ledger);
  std::erase_if(current, [&](const Entry* entry) { return entry->period != period; });
  std::vector<const Entrant*> by_id;
  for (const Entrant& entrant : roster) by_id.push_back(&entrant);
  std::ranges::sort(by_id, {},
                    [](const Entrant* entrant) { return std::string_view(entrant->id); });

  std::vector<Missing> missing;
  for (const Entrant* entrant : by_id) {
    if (!is_active_in(*entrant, asked->range)) continue;
    for (const auto& indicator : form.indicators) {
      if (indicator.none_is_none || !is_among(indicator.periods, period) ||
          !is_among(indicator.kinds, entrant->kind))
        continue;
      const Recorded recorded = recorded_for(current, entrant->id, indicator.id);
      if (const auto one = missing_of(indicator, *entrant, recorded)) missing.push_back(*one);
    }
  }
  return missing;
}

}  // namespace redbanner
