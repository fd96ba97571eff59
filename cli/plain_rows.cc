#include "cli/plain_rows.h"

#include <algorithm>
#include <tuple>

#include "cli/entry_row.h"

namespace redbanner {
namespace {

constexpr std::int32_t not_in_roster = -1;

// The number of what stands in a column: often what stood there before, or what first came behind
// it.
void renumber(std::int32_t& number, TextNumbers& texts, std::string_view text) {
  if (texts.text(number) == text) return;
  const std::int32_t next = number + 1;
  const bool is_next = static_cast<std::size_t>(next) < texts.size() && texts.text(next) == text;
  number = is_next ? next : texts.number_of(text);
}

std::string_view cell(const CsvFields& row, const std::optional<std::size_t>& column) {
  return column ? row[*column] : std::string_view{};
}

}  // namespace

std::size_t PlainRows::Hash::operator()(const Alike& alike) const {
  std::uint64_t hash = 0;
  for (const std::int32_t part : {alike.kind_of_entrant, alike.day, alike.indicator, alike.period,
                                  alike.row, alike.field, alike.rater})
    hash = (hash ^ static_cast<std::uint32_t>(part)) * 0x9e3779b97f4a7c15U;
  return static_cast<std::size_t>(hash ^ hash >> 32);
}

PlainRows::PlainRows(const EntryImport& import, Door& door, Entries& numbered)
    : import_(import),
      door_(door),
      numbered_(numbered),
      days_{Entries::no_day},
      default_period_(numbered.period.texts.number_of(import.period)) {
  std::map<std::tuple<std::string, std::optional<Date>, std::optional<Date>>, std::int32_t> kinds;
  for (const Entrant& one : import.roster) {
    const std::tuple alike{one.kind, one.active_from, one.active_to};
    const auto kind = kinds.try_emplace(alike, static_cast<std::int32_t>(kinds.size())).first;
    const auto number = static_cast<std::size_t>(numbered.entrant.texts.number_of(one.id));
    if (number >= kinds_.size()) kinds_.resize(number + 1, not_in_roster);
    if (kinds_[number] == not_in_roster) kinds_[number] = kind->second;
  }
}

void PlainRows::begin(const CsvFile& sheet) {
  entrant_ = sheet.column("entrant");
  indicator_ = sheet.column("indicator");
  period_ = sheet.column("period");
  row_ = sheet.column("row");
  rater_ = sheet.column("rater");
  day_ = sheet.column("day");
  state_ = sheet.column("state");
  opponent_ = sheet.column("opponent");
  paper_column_ = sheet.column("paper");
  field_ = sheet.column("field");
  values_.clear();
  if (const auto value = sheet.column("value")) values_.push_back({*value, {}, {}, nullptr});
  for (std::size_t at = 0; at < sheet.headings.size(); ++at) {
    if (!is_value_heading(sheet.headings[at])) continue;
    const auto [field, rater] = value_heading(sheet.headings[at]);
    auto& column = values_.emplace_back(ValueColumn{at, {}, {}, nullptr});
    column.field = numbered_.field.texts.number_of(field);
    if (rater) column.rater = numbered_.rater.texts.number_of(*rater);
  }
}

bool PlainRows::read(const CsvFields& row) {
  numbers_.clear();
  return read_what_all_share(row) &&
         std::ranges::all_of(values_, [&](auto& column) { return read_cell(column, row); }) &&
         !numbers_.empty();
}

bool PlainRows::read_what_all_share(const CsvFields& row) {
  if (!cell(row, state_).empty() || !cell(row, opponent_).empty()) return false;
  renumber(entrant_number_, numbered_.entrant.texts, cell(row, entrant_));
  const auto number = static_cast<std::size_t>(entrant_number_);
  if (number >= kinds_.size() || kinds_[number] == not_in_roster) return false;
  alike_.kind_of_entrant = kinds_[number];
  renumber(alike_.indicator, numbered_.indicator.texts, cell(row, indicator_));
  renumber(alike_.period, numbered_.period.texts, cell(row, period_));
  renumber(alike_.row, numbered_.row.texts, cell(row, row_));
  renumber(rater_number_, numbered_.rater.texts, cell(row, rater_));
  renumber(field_number_, numbered_.field.texts, cell(row, field_));
  renumber(paper_, numbered_.paper.texts, cell(row, paper_column_));
  const auto day = day_in(cell(row, day_));
  if (!day) return false;
  alike_.day = *day;
  if (alike_.period == 0 && *day == Entries::no_day) alike_.period = default_period_;
  return true;
}

// Whether the cell, if it says something, is a number that may be recorded.
bool PlainRows::read_cell(ValueColumn& column, const CsvFields& row) {
  const std::string_view text = row[column.at];
  if (text.empty()) return true;
  const auto value = Written::parse(text);
  if (!value || is_code(text)) return false;
  Alike alike = alike_;
  alike.field = column.field.value_or(field_number_);
  alike.rater = column.rater.value_or(rater_number_);
  if (column.last == nullptr || column.last->of != alike) {
    Place* next = column.last == nullptr ? nullptr : column.last->behind;
    if (next == nullptr || next->of != alike) {
      next = place_of(alike, text);
      if (column.last != nullptr) column.last->behind = next;
    }
    column.last = next;
  }
  if (column.last == nullptr || !column.last->taken->contains(*value)) return false;
  const Place& place = *column.last;
  numbers_.push_back(
      {{entrant_number_, place.indicator, place.period, place.row, place.field, place.rater},
       *value});
  return true;
}

// Nothing where it is no day.
std::optional<std::int32_t> PlainRows::day_in(std::string_view text) {
  renumber(day_number_, day_texts_, text);
  const auto number = static_cast<std::size_t>(day_number_);
  if (number == days_.size()) {
    const auto day = Date::parse(text);
    days_.push_back(day ? day->number() : Entries::no_day);
  }
  if (days_[number] == Entries::no_day && !text.empty()) return {};
  return days_[number];
}

bool PlainRows::is_code(std::string_view text) const {
  return std::ranges::any_of(import_.form.codes,
                             [&](const auto& code) { return code.first == text; });
}

// Nothing where such an entry may not be recorded, or not this number.
PlainRows::Place* PlainRows::place_of(const Alike& alike, std::string_view written) {
  if (const auto known = places_.find(alike); known != places_.end()) return &known->second;
  Entry entry;
  entry.entrant = numbered_.entrant.texts.text(entrant_number_);
  entry.indicator = numbered_.indicator.texts.text(alike.indicator);
  entry.period = numbered_.period.texts.text(alike.period);
  entry.row = numbered_.row.texts.text(alike.row);
  entry.field = numbered_.field.texts.text(alike.field);
  entry.rater = numbered_.rater.texts.text(alike.rater);
  if (alike.day != Entries::no_day) entry.day = Date::from_number(alike.day);
  if (entry.indicator.empty()) entry.indicator = indicator_with(entry.field, import_.form);
  if (door_.write(entry, written) || !entry.value || !door_.refusals(entry).empty()) return nullptr;
  const NumberedKey key = numbered_key_of(numbered_, entry);
  const Place place{alike,     key.indicator, key.period,       key.row,
                    key.field, key.rater,     &taken_by(entry), nullptr};
  return &places_.emplace(alike, place).first->second;
}

const NumbersTaken& PlainRows::taken_by(const Entry& entry) {
  const auto& indicators = import_.form.indicators;
  const auto& fields =
      std::ranges::find(indicators, entry.indicator, &EntryForm::Indicator::id)->fields;
  const auto field = std::ranges::find(fields, entry.field, &EntryForm::Field::id);
  return taken_.try_emplace(&*field, *field).first->second;
}

}  // namespace redbanner
