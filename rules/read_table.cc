#include <algorithm>

#include "rules/read_tables.h"
#include "rules/units.h"

namespace redbanner {
namespace {

using Key = TableRule::Key;
using Cell = TableRule::Cell;
using Is = Decide::Cell::Is;
using Kind = TomlValue::Kind;

bool has_unnamed_key(const TableRule& rule) {
  return rule.keys.size() == 1 && rule.keys.front().id.empty();
}

// --- Keys
// -----------------------------------------------------------------------------------------

Key read_key(TableReader& table) {
  Key key;
  key.id = table.required_text("id");
  key.type_said = table.find("type") != nullptr;
  key.type = read_type(table, ValueType::number);
  return key;
}

std::vector<Key> read_keys(TableReader& table) {
  std::vector<Key> keys;
  const TomlValue* value = table.find("keys");
  if (value == nullptr) return {Key{}};
  if (value->kind != Kind::list) table.refuse_type(*value, "keys", "a_list");
  for (const TomlValue& one : value->list) {
    if (one.kind == Kind::table) {
      TableReader key(one, "keys", table.reading());
      keys.push_back(read_key(key));
    } else if (table.is_text(one, "keys")) {
      keys.push_back({one.text, ValueType::number, false});
    }
  }
  if (!keys.empty()) return keys;
  if (value->list.empty() && value->kind == Kind::list)
    table.reading().error(value->position, {"empty_text", {"keys"}});
  return {Key{}};
}

bool is_number(const std::string& text) {
  const auto written = split_number(text);
  return Ratio::parse(written.number).has_value();
}

ValueType type_of(const TomlValue& cell) {
  if (cell.kind == Kind::table && !cell.entries.empty()) return type_of(cell.entries.front().value);
  if (cell.kind == Kind::date) return ValueType::date;
  if (cell.kind == Kind::yes_no) return ValueType::yes_no;
  return cell.kind == Kind::text && !is_number(cell.text) ? ValueType::text : ValueType::number;
}

// A key whose type is not said is of that of its first cell.
void find_types(const std::vector<TomlValue>& rows, std::vector<Key>& keys) {
  for (Key& key : keys)
    for (const TomlValue& row : rows) {
      const auto cell = std::ranges::find(row.entries, key.id, &TomlEntry::key);
      if (key.type_said || cell == row.entries.end()) continue;
      key.type = type_of(cell->value);
      break;
    }
}

// --- Cells
// ----------------------------------------------------------------------------------------

std::optional<Ratio> end_of(TableReader& table, std::string_view key, ValueType type) {
  if (type != ValueType::date) return table.plain_number(key);
  const auto day = table.date(key);
  return day ? std::optional<Ratio>(Ratio(day->number())) : std::nullopt;
}

// from or above, to or below
Cell read_ends(TableReader& table, ValueType type) {
  refuse_several_of(table, {"from", "above"});
  refuse_several_of(table, {"to", "below"});
  Cell cell;
  cell.is = Is::between;
  cell.from = end_of(table, "from", type);
  if (const auto above = end_of(table, "above", type)) {
    cell.from = above;
    cell.from_included = false;
  }
  cell.to = end_of(table, "below", type);
  if (const auto to = end_of(table, "to", type)) {
    cell.to = to;
    cell.to_included = true;
  }
  return cell;
}

Cell equal_to(TableReader& row, const TomlValue& value, const Key& key) {
  Cell cell;
  cell.is = Is::equal;
  if (key.type == ValueType::text) {
    // A file of rows does not tell the class 1 from the number.
    if (value.kind == Kind::number || row.is_text(value, key.id)) cell.text = value.text;
  } else if (key.type == ValueType::yes_no) {
    if (value.kind != Kind::yes_no) row.refuse_type(value, key.id, "yes_no");
    cell.value = Ratio(value.text == "true" ? 1 : 0);
  } else if (key.type == ValueType::date) {
    if (const auto day = row.date_in(value, key.id)) cell.value = Ratio(day->number());
  } else if (key.type == ValueType::number) {
    if (const auto number = row.number_in(value, key.id)) cell.value = *number;
  }
  return cell;
}

Cell read_cell(TableReader& row, const Key& key) {
  const TomlValue* value = row.find(key.id);
  if (value == nullptr) return {};
  const bool has_ends = key.type == ValueType::number || key.type == ValueType::date;
  if (value->kind != Kind::table || !has_ends) return equal_to(row, *value, key);
  TableReader ends(*value, "cell", row.reading());
  return read_ends(ends, key.type);
}

// Of the one key that has no name: at = 3, or the ends of a band.
Cell read_unnamed_cell(TableReader& row, const TableRule& rule) {
  Cell cell;
  if (const TomlValue* at = row.find("at")) {
    refuse_several_of(row, {"at", "from", "above"});
    refuse_several_of(row, {"at", "to", "below"});
    cell = equal_to(row, *at, {"at", ValueType::number, true});
  } else {
    cell = read_ends(row, ValueType::number);
  }
  if (!rule.rows.empty() && rule.rows.back().cells.front().is != cell.is)
    row.reading().error(row.position(), {"from_and_at_mixed", {rule.id}});
  return cell;
}

void read_row(TableReader& reader, TableRule& rule) {
  TableRule::Row row;
  row.position = reader.position();
  if (has_unnamed_key(rule))
    row.cells.push_back(read_unnamed_cell(reader, rule));
  else
    for (const Key& key : rule.keys) row.cells.push_back(read_cell(reader, key));
  reader.require("points");
  row.points = reader.plain_number("points").value_or(Ratio(0));
  rule.rows.push_back(std::move(row));
}

// The ends that bands take from the next row, and whether all of them do.
void close_rows(TableRule& rule) {
  if (!has_unnamed_key(rule)) return;
  const auto is_open_band = [](const TableRule::Row& row) {
    const Cell& cell = row.cells.front();
    return cell.is == Is::between && !cell.to && cell.from_included;
  };
  rule.bands = std::ranges::all_of(rule.rows, is_open_band);
  if (rule.bands) return;
  for (std::size_t i = 0; i + 1 < rule.rows.size(); ++i) {
    Cell& cell = rule.rows[i].cells.front();
    const Cell& next = rule.rows[i + 1].cells.front();
    if (cell.is != Is::between || cell.to) continue;
    cell.to = next.from;
    cell.to_included = !next.from_included;
  }
}

}  // namespace

TableRule read_table(TableReader& table) {
  using Hit = TableRule::Hit;
  TableRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.keys = read_keys(table);
  rule.hit = table.choice("hit", Hit::unique,
                          {{"unique", Hit::unique},
                           {"first", Hit::first},
                           {"sum", Hit::sum},
                           {"lowest", Hit::least},
                           {"best", Hit::most},
                           {"count", Hit::count}});
  rule.otherwise = table.plain_number("otherwise");
  table.find("file");  // rows stand in its place here: see extend.h
  if (const TomlValue* rows = table.require("rows")) find_types(rows->list, rule.keys);
  table.each_table("rows", "row", [&](TableReader& row) { read_row(row, rule); });
  close_rows(rule);
  return rule;
}

}  // namespace redbanner
