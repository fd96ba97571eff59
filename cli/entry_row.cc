#include "cli/entry_row.h"

#include <algorithm>

#include "cli/wording.h"

namespace redbanner {

const std::vector<std::string> entry_headings = {"entrant", "indicator", "period",  "row",
                                                 "rater",   "day",       "state",   "paper",
                                                 "field",   "value",     "opponent"};

bool is_value_heading(const std::string& heading) {
  return heading != "reason" && std::ranges::find(entry_headings, heading) == entry_headings.end();
}

ValueHeading value_heading(const std::string& heading) {
  const auto colon = heading.find(':');
  if (colon == std::string::npos) return {heading, {}};
  return {heading.substr(0, colon), heading.substr(colon + 1)};
}

std::string indicator_with(const std::string& field, const EntryForm& form) {
  std::string found;
  for (const auto& indicator : form.indicators) {
    if (std::ranges::find(indicator.fields, field, &EntryForm::Field::id) == indicator.fields.end())
      continue;
    if (!found.empty()) return {};
    found = indicator.id;
  }
  return found;
}

// Of whom, of which field, who gave it, and the heading it stands under.
struct EntryRow::Cell {
  std::string entrant;
  std::string field;
  std::string rater;
  std::string text;
  std::string heading;
};

EntryRow::Cell EntryRow::cell_under(const std::string& heading) const {
  const bool is_opponents = heading.starts_with(of_opponent);
  const auto [field, rater] =
      value_heading(is_opponents ? heading.substr(of_opponent.size()) : heading);
  return {row_.cell(is_opponents ? "opponent" : "entrant"), field,
          rater.value_or(row_.cell("rater")), row_.cell(heading), heading};
}

std::vector<EntryRow::Cell> EntryRow::cells() const {
  std::vector<Cell> cells;
  if (!row_.cell("value").empty())
    cells.push_back({row_.cell("entrant"), row_.cell("field"), row_.cell("rater"),
                     row_.cell("value"), "value"});
  for (const auto& heading : row_.sheet.headings)
    if (is_value_heading(heading) && !row_.cell(heading).empty())
      cells.push_back(cell_under(heading));
  return cells;
}

std::vector<Entry> EntryRow::read() {
  const Entry whole = what_all_share();
  if (!reason_.empty()) return {};
  const auto cells = this->cells();
  read_opponent(whole, cells);
  if (!reason_.empty()) return {};
  if (!row_.cell("state").empty())
    read_state(whole, cells);
  else if (cells.empty())
    fault(row_.cell("field").empty() ? "" : "value", {"row_without_number", {}},
          Message{"write_number_or_state", {}});
  for (const auto& cell : cells) read_cell(whole, cell);
  return std::move(entries_);
}

void EntryRow::fault(const std::string& heading, Message message, std::optional<Message> hint) {
  if (std::ranges::find(said_, message) != said_.end()) return;
  if (reason_.empty()) reason_ = sentence(message);
  said_.push_back(message);
  found_.add(row_.fault(heading, std::move(message), std::move(hint)));
}

Entry EntryRow::what_all_share() {
  Entry entry;
  entry.entrant = row_.cell("entrant");
  entry.indicator = row_.cell("indicator");
  entry.period = row_.cell("period");
  entry.row = row_.cell("row");
  entry.paper = row_.cell("paper");
  const std::string day = row_.cell("day");
  if (!day.empty()) entry.day = Date::parse(day);
  if (!day.empty() && !entry.day) fault("day", {"no_day", {day}}, Message{"write_day", {}});
  if (entry.period.empty() && !entry.day) entry.period = import_.period;
  return entry;
}

// Whoever is named as the opponent has a number in this row.
void EntryRow::read_opponent(const Entry& whole, const std::vector<Cell>& cells) {
  const std::string opponent = row_.cell("opponent");
  const auto number = std::ranges::find_if(
      cells, [](const Cell& cell) { return cell.heading.starts_with(of_opponent); });
  if (opponent.empty() && number != cells.end())
    return fault(number->heading, {"opponent_wanting", {}});
  if (opponent.empty()) return;
  const std::string id = indicator_of(whole, cells);
  const auto found = std::ranges::find(import_.form.indicators, id, &EntryForm::Indicator::id);
  if (found != import_.form.indicators.end() && !found->two_sides)
    fault("opponent", {"opponent_not_asked", {id, opponent}});
  else if (opponent == whole.entrant)
    fault("opponent", {"own_opponent", {opponent}});
  else if (number == cells.end())
    fault("opponent", {"opponent_without_number", {opponent}}, Message{"write_opponent", {}});
}

std::string EntryRow::indicator_of(const Entry& whole, const std::vector<Cell>& cells) const {
  if (!whole.indicator.empty() || cells.empty()) return whole.indicator;
  return indicator_with(cells.front().field, import_.form);
}

void EntryRow::read_state(const Entry& whole, const std::vector<Cell>& cells) {
  const auto state = state_in(row_.cell("state"));
  if (!state) {
    fault("state", {"no_state", {row_.cell("state")}}, Message{"states_are", {}});
    return;
  }
  if (!cells.empty()) {
    fault(cells[0].heading, {"number_beside_state", {}}, Message{"state_row_of_its_own", {}});
    return;
  }
  Entry entry = whole;
  entry.state = *state;
  take(std::move(entry), "state");
}

std::optional<State> EntryRow::state_in(const std::string& text) const {
  for (const auto& [word, state] : import_.form.codes)
    if (word == text) return state;
  return state_named(text);
}

void EntryRow::read_cell(const Entry& whole, const Cell& cell) {
  Entry entry = whole;
  entry.entrant = cell.entrant;
  entry.field = cell.field;
  entry.rater = cell.rater;
  if (entry.indicator.empty()) entry.indicator = indicator_with(cell.field, import_.form);
  if (const auto refusal = door_.write(entry, cell.text))
    fault(cell.heading, refusal->message, refusal->hint);
  else if (!is_said_already(entry))
    take(std::move(entry), cell.heading);
}

// Several cells of a row may hold a code that stands for the state of the whole indicator.
bool EntryRow::is_said_already(const Entry& entry) const {
  return entry.field.empty() && !has_value(entry.state) &&
         std::ranges::any_of(entries_, [&](const Entry& other) {
           return key_of(other) == key_of(entry) && other.state == entry.state;
         });
}

void EntryRow::take(Entry entry, const std::string& heading) {
  for (const auto& refusal : door_.refusals(entry)) {
    const bool is_column = row_.sheet.column(refusal.field).has_value();
    const bool is_opponent = refusal.field == "entrant" && heading.starts_with(of_opponent);
    fault(is_opponent ? "opponent"
          : is_column ? refusal.field
                      : heading,
          refusal.message, refusal.hint);
  }
  entries_.push_back(std::move(entry));
}

}  // namespace redbanner
