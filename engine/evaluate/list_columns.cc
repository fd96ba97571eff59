#include "engine/evaluate/list_columns.h"

#include <algorithm>
#include <optional>
#include <string>

#include "engine/evaluate/leaf_column.h"

namespace redbanner {
namespace {

std::optional<Ratio> cell_of(const Recorded& recorded, ValueType type, const Entry& entry,
                             Texts& texts) {
  switch (recorded.what) {
    case Recorded::What::decimals:
      return entry.value ? std::optional<Ratio>(entry.value->decimals) : std::nullopt;
    case Recorded::What::day:
      return entry.day ? std::optional<Ratio>(entry.day->number()) : std::nullopt;
    case Recorded::What::value:
      return read_as(type, written_in(entry), texts);
  }
  return std::nullopt;
}

const std::string& rater_of(const ListRows& list, std::size_t row) {
  static const std::string nobody;
  return list.has_raters ? list.first[row]->rater : nobody;
}

const std::string& name_of(RowName::Of of, const ListRows& list, std::size_t row) {
  switch (of) {
    case RowName::Of::row:
      return list.first[row]->row;
    case RowName::Of::rater:
      return rater_of(list, row);
    case RowName::Of::entrant:
      break;
  }
  return list.first[row]->entrant;
}

// From 1; 0: in none.
std::int64_t group_number(const RaterGroup& groups, const std::string& rater) {
  for (std::size_t i = 0; i < groups.groups.size(); ++i) {
    const auto& [id, raters] = groups.groups[i];
    const bool is_listed = std::ranges::find(raters, rater) != raters.end();
    if (is_listed || rater.starts_with(id + "/")) return static_cast<std::int64_t>(i) + 1;
  }
  return 0;
}

LeafColumn lacking(const Recorded& recorded, std::size_t rows, const Exactness& exactness) {
  LeafColumn column(rows, exactness);
  if (recorded.lacking != State::not_applicable)
    for (std::size_t row = 0; row < rows; ++row) column.set_absent(row, recorded.lacking);
  return column;
}

}  // namespace

Column lacking_column(const Recorded& recorded, std::size_t rows, const Exactness& exactness) {
  return lacking(recorded, rows, exactness).take();
}

Column recorded_column(const Recorded& recorded, ValueType type, const ListRows& list,
                       const std::vector<PlacedEntry>& placed, const Exactness& exactness,
                       Texts& texts) {
  LeafColumn column = lacking(recorded, list.rows.count, exactness);
  const bool is_number = recorded.what == Recorded::What::value && type == ValueType::number;
  for (const auto& [row, entry] : placed) {
    if (!has_value(entry->state)) {
      column.set_absent(row, entry->state);
    } else if (is_number) {
      if (entry->value) column.set(row, *entry->value, entry->state);
    } else if (const auto cell = cell_of(recorded, type, *entry, texts)) {
      column.set(row, *cell, entry->state);
    } else {
      column.set_absent(row, State::not_applicable);
    }
  }
  return column.take();
}

Column row_name_column(const RowName& name, const ListRows& list, const Exactness& exactness,
                       Texts& texts) {
  LeafColumn column(list.rows.count, exactness);
  for (std::size_t row = 0; row < list.rows.count; ++row)
    if (const std::string& text = name_of(name.of, list, row); !text.empty())
      column.set(row, Written{texts.number(text)}, State::present);
  return column.take();
}

Column rater_group_column(const RaterGroup& groups, const ListRows& list,
                          const Exactness& exactness) {
  LeafColumn column(list.rows.count, exactness);
  for (std::size_t row = 0; row < list.rows.count; ++row)
    if (const auto number = group_number(groups, rater_of(list, row)); number > 0)
      column.set(row, Written{number}, State::present);
  return column.take();
}

Belonging::Belonging(const Roster& roster) {
  for (const Entrant& one : roster)
    for (const std::string& name : {std::cref(one.id), std::cref(one.title)}) {
      auto& entrants = whose_[name];
      entrants.insert(one.id);
      if (!one.unit.empty()) entrants.insert(one.unit);
    }
}

bool Belonging::is_own(std::string_view rater, std::string_view entrant) const {
  const auto goes_by = [&](std::string_view name) {
    const auto found = whose_.find(name);
    return !name.empty() && found != whose_.end() && found->second.contains(entrant);
  };
  return goes_by(rater) || goes_by(rater.substr(rater.find('/') + 1));
}

Column own_rater_column(const Belonging& belonging, const ListRows& list,
                        const Exactness& exactness) {
  LeafColumn column(list.rows.count, exactness);
  for (std::size_t row = 0; row < list.rows.count; ++row) {
    const bool is_own = belonging.is_own(rater_of(list, row), list.first[row]->entrant);
    column.set(row, Written{is_own ? 1 : 0}, State::present);
  }
  return column.take();
}

}  // namespace redbanner
