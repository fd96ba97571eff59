#include "engine/ledger/lists.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "engine/core/tens.h"
#include "engine/ledger/entries.h"

namespace redbanner {

std::optional<Written> ListCells::written(std::size_t place) const {
  const int written_with = static_cast<int>(decimals[place]);
  if (written_with < 0) return std::nullopt;
  const std::int64_t number = digits[place];
  return Written{scale ? number / tens(*scale - written_with) : number, written_with};
}

const ListCells* Lists::find(const std::string& indicator, const std::string& period) const {
  const auto key = [](const ListCells& list) { return std::tie(list.indicator, list.period); };
  const auto found = std::ranges::lower_bound(lists, std::tie(indicator, period), {}, key);
  return found == lists.end() || key(*found) != std::tie(indicator, period) ? nullptr : &*found;
}

Entry entry_at(const Lists& lists, const ListCells& list, std::size_t entrant, std::size_t slot,
               const Roster& roster) {
  const std::size_t place = list.place(entrant, slot);
  const auto name = [&](const Names& names, const Packed& numbers) {
    return names.at(static_cast<std::size_t>(numbers[place]));
  };
  Entry entry;
  entry.sequence = 1 + static_cast<std::int64_t>(slot) + list.recorded[place];
  entry.entrant = roster.at(list.entrants[entrant]).id;
  entry.indicator = list.indicator;
  entry.period = list.period;
  entry.row = name(lists.rows, list.row);
  entry.field = name(lists.fields, list.field);
  entry.rater = name(lists.raters, list.rater);
  entry.state = static_cast<State>(list.state[place]);
  entry.value = list.written(place);
  entry.text = name(lists.texts, list.text);
  if (list.day[place] != ListCells::no_day)
    entry.day = Date::from_number(static_cast<std::int32_t>(list.day[place]));
  return entry;
}

Lists lists_of(const std::vector<Entry>& entries, const Roster& roster) {
  std::unordered_map<std::string_view, std::uint32_t> entrants;
  for (std::size_t i = 0; i < roster.size(); ++i)
    entrants.emplace(roster[i].id, static_cast<std::uint32_t>(i));
  TextNumbers indicators, periods, rows, fields, raters, texts;
  const auto number = [](TextNumbers& of, const std::string& text) {
    return static_cast<std::uint32_t>(of.number_of(text));
  };
  ListsBuilder builder;
  for (const Entry& entry : entries) {
    const auto entrant = entrants.find(entry.entrant);
    if (entrant == entrants.end()) continue;
    builder.add({entrant->second, number(indicators, entry.indicator),
                 number(periods, entry.period), number(rows, entry.row),
                 number(fields, entry.field), number(raters, entry.rater),
                 number(texts, entry.text), entry.value, entry.state, entry.day});
  }
  Lists lists{rows.texts(), raters.texts(), fields.texts(), texts.texts(), {}};
  builder.finish(indicators.texts(), periods.texts(), lists);
  return lists;
}

}  // namespace redbanner
