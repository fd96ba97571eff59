#include <algorithm>
#include <iterator>

#include "engine/evaluate/tables.h"
#include "engine/report/asking.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

// "1, 92.5"
std::string keys_text(const Decide& decide, const Asking& here) {
  std::string text;
  for (const NodeIndex key : decide.keys)
    text += (text.empty() ? "" : ", ") + cell_text(here.sources(), key, here.row);
  return text;
}

// Between which points, or beyond which end.
Message on_the_line(const Interpolate& interpolate, const Ratio& key, const Ratio& value) {
  const auto& points = interpolate.points;
  const auto next = std::ranges::lower_bound(points, key, {}, &Interpolate::Point::at);
  if (next != points.end() && next->at == key)
    return Message{"at_point", {shown(next->at), shown(value)}};
  if (next == points.begin())
    return Message{"below_first_point", {shown(next->at), shown(next->value), shown(value)}};
  const auto& before = *std::prev(next);
  if (next == points.end())
    return Message{"above_last_point", {shown(before.at), shown(before.value), shown(value)}};
  return Message{
      "between_points",
      {shown(before.at), shown(before.value), shown(next->at), shown(next->value), shown(value)}};
}

Message held(const Lookup& lookup, const Asking& key, const Ratio& outcome) {
  const auto* const row = row_for(lookup, key.value());
  if (row == nullptr) return Message{"table_otherwise", {told(key), shown(outcome)}};
  if (lookup.match == Lookup::Match::exact) return Message{"table_at", {told(key), shown(outcome)}};
  if (!row->from) return Message{"band_open_below", {shown(outcome)}};
  return Message{"band_from", {*row->from, shown(outcome)}};
}

}  // namespace

Steps reasons_of(const Lookup& lookup, const Asking& here) {
  const Asking key = here.in(lookup.key);
  if (!key.has_value()) return ask(key);
  const Message message =
      here.has_value() ? held(lookup, key, here.value()) : Message{"table_has_no_row", {told(key)}};
  return Steps{line(here, message)} + ask(key);
}

Steps reasons_of(const Decide& decide, const Asking& here) {
  std::vector<Ratio> keys;
  for (const NodeIndex key : decide.keys) {
    if (!here.column(key).has_value(here.row)) return ask_absent_inputs(here);
    keys.push_back(here.column(key).value(here.row));
  }
  const std::string text = keys_text(decide, here);
  Steps steps;
  for (const std::size_t row : rows_that_hold(decide, keys)) {
    const auto number = static_cast<std::int64_t>(row) + 1;
    steps.push_back(
        line(here, Message{"table_row_holds", {number, text, shown(decide.rows[row].outcome)}}));
  }
  if (steps.empty())
    steps.push_back(line(here, here.has_value()
                                   ? Message{"table_otherwise", {text, shown(here.value())}}
                                   : Message{"table_has_no_row", {text}}));
  return std::move(steps) + ask_each(here, decide.keys);
}

Steps reasons_of(const Interpolate& interpolate, const Asking& here) {
  const Asking key = here.in(interpolate.of);
  if (!key.has_value()) return ask(key);
  const Message message = here.has_value() ? on_the_line(interpolate, key.value(), here.value())
                                           : Message{"beyond_all_points", {shown(key.value())}};
  return Steps{line(here, message)} + ask(key);
}

}  // namespace redbanner
