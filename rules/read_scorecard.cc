#include "rules/read_tables.h"

namespace redbanner {
namespace {

constexpr int most_decimals = 20;
constexpr int most_rows = 1'000'000;
const Ratio most_occurrences = Ratio(1'000'000);

// What a mark and an imported total may be, unless said: 0 … full with two decimals.
Field field_up_to_full(std::string id, const IndicatorRule& rule) {
  Field field;
  field.id = std::move(id);
  field.position = rule.position;
  if (rule.cap) field.most = *rule.cap;
  if (rule.part.full) field.most = rule.part.full->value;
  return field;
}

// decimals, from, to, values: over what `field` has already
Field read_range(TableReader& table, Field field) {
  field.position = table.position();
  field.decimals = table.whole("decimals", 0, most_decimals).value_or(field.decimals);
  field.least = table.plain_number("from").value_or(field.least);
  field.most = table.plain_number("to").value_or(field.most);
  field.values = table.numbers("values");
  return field;
}

// measure = ["planned", "done"], or { planned = "计划产量", done = "实际产量" } with their titles
std::vector<Field> read_measures(TableReader& entry) {
  Field all;
  all.unit = entry.text("unit");
  all = read_range(entry, all);
  std::vector<Field> fields;
  const auto add = [&](const std::string& id, const std::string& title, SourcePosition position) {
    fields.push_back(all);
    fields.back().id = id;
    fields.back().title = title;
    fields.back().position = position;
  };
  const TomlValue& measure = *entry.find("measure");
  if (measure.kind == TomlValue::Kind::table) {
    for (const auto& [id, position, title] : measure.entries)
      if (entry.is_text(title, id)) add(id, title.text, position);
  } else {
    for (const Name& name : entry.names("measure")) add(name.value, {}, name.position);
  }
  return fields;
}

Field read_row_field(TableReader& table) {
  Field field;
  field.id = table.required_text("id");
  field.title = table.text("title");
  field.unit = table.text("unit");
  field.raters = table.yes_no("raters");
  return read_range(table, field);
}

// A count of occurrences; of an event whose points the assessor chooses, those.
Field field_of(const EventRule& event) {
  Field field;
  field.id = event.id;
  field.title = event.title;
  field.position = event.position;
  field.decimals = event.from ? 2 : 0;
  field.least = event.from.value_or(Ratio(0));
  field.most = event.to.value_or(most_occurrences);
  return field;
}

void read_mark(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::mark;
  Field field = field_up_to_full("mark", rule);
  field.raters = true;
  entry.table("mark", [&](TableReader& mark) { field = read_range(mark, field); });
  rule.fields = {field};
}

void read_imported(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::imported;
  Field field = field_up_to_full("imported", rule);
  entry.table("imported", [&](TableReader& range) { field = read_range(range, field); });
  rule.fields = {field};
}

void read_rows(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::rows;
  entry.each_table("rows", "field",
                   [&](TableReader& field) { rule.fields.push_back(read_row_field(field)); });
  rule.most = entry.whole("most", 1, most_rows).value_or(rule.most);
}

// Of the keys that say what is recorded, the one that stands there.
void read_entry_table(TableReader& entry, IndicatorRule& rule) {
  require_one_of(entry, {"mark", "measure", "imported", "rows"});
  if (entry.find("measure") != nullptr) {
    rule.entry = EntryKind::measure;
    rule.fields = read_measures(entry);
  } else if (entry.find("imported") != nullptr) {
    read_imported(entry, rule);
  } else if (entry.find("rows") != nullptr) {
    read_rows(entry, rule);
  } else {
    read_mark(entry, rule);
  }
}

void fill_fields(IndicatorRule& rule) {
  if (rule.entry == EntryKind::mark || rule.entry == EntryKind::imported) {
    const bool mark = rule.entry == EntryKind::mark;
    Field field = field_up_to_full(mark ? "mark" : "imported", rule);
    field.raters = mark;
    rule.fields = {field};
  } else if (rule.entry == EntryKind::placing) {
    Field field;
    field.id = "place";
    field.decimals = 0;
    field.least = Ratio(1);
    field.most = most_occurrences;
    field.position = rule.position;
    rule.fields = {field};
  } else if (rule.entry == EntryKind::event) {
    for (const EventRule& event : rule.events) rule.fields.push_back(field_of(event));
  }
}

void read_entry(TableReader& table, IndicatorRule& rule) {
  rule.entry = table.find("events") != nullptr ? EntryKind::event : EntryKind::mark;
  const TomlValue* value = table.find("entry");
  if (value != nullptr && value->kind == TomlValue::Kind::table) {
    TableReader entry(*value, "entry", table.reading());
    return read_entry_table(entry, rule);
  }
  if (value != nullptr)
    rule.entry = table.choice_in(*value, "entry", rule.entry,
                                 {{"mark", EntryKind::mark},
                                  {"imported", EntryKind::imported},
                                  {"placing", EntryKind::placing},
                                  {"event", EntryKind::event}});
  fill_fields(rule);
}

EventRule read_event(TableReader& table) {
  EventRule event;
  event.position = table.position();
  event.id = table.required_text("id");
  event.title = table.text("title");
  event.each = table.plain_number("each");
  event.from = table.plain_number("from");
  event.to = table.plain_number("to");
  event.veto = table.name_of("veto");
  event.clause = table.text("clause");
  return event;
}

Panel read_panel(TableReader& table) {
  Panel panel;
  panel.position = table.position();
  panel.how =
      table.choice("combine", Combine::mean,
                   {{"mean", Combine::mean}, {"sum", Combine::sum}, {"median", Combine::median}});
  panel.drop_highest = table.whole("drop_highest", 0, 100).value_or(0);
  panel.drop_lowest = table.whole("drop_lowest", 0, 100).value_or(0);
  panel.drop_from =
      table.whole("from", 1, most_rows).value_or(panel.drop_highest + panel.drop_lowest + 1);
  panel.raters = table.whole("raters", 1, most_rows).value_or(0);
  panel.quorum = table.whole("quorum", 1, most_rows).value_or(1);
  return panel;
}

Bands read_bands(const TomlValue& list, TableReader& table) {
  ReadRows read;
  for (const TomlValue& one : list.list) {
    if (one.kind != TomlValue::Kind::table) {
      table.refuse_type(one, "points", "a_table");
      continue;
    }
    TableReader band(one, "band", table.reading());
    read_row(band, "from", read);
  }
  if (list.list.empty()) table.reading().error(list.position, {"no_rows", {"points"}});
  return {std::move(read.rows), std::move(read.positions)};
}

PointsRule read_points_table(TableReader& points) {
  require_one_of(points, {"proportional_to", "per_place", "table"});
  if (const auto target = points.number("proportional_to")) {
    if (target->value.sign() > 0) return Proportional{target->value};
    points.reading().error(target->position, {"target_not_positive", {target->value}});
    return {};
  }
  if (points.find("per_place") != nullptr) return PerPlace{points.numbers("per_place")};
  if (const auto table = points.name_of("table")) return *table;
  return {};
}

PointsRule read_points(TableReader& table) {
  const TomlValue* value = table.find("points");
  if (value == nullptr) return {};
  if (value->kind == TomlValue::Kind::list) return read_bands(*value, table);
  if (value->kind == TomlValue::Kind::table) {
    TableReader points(*value, "points", table.reading());
    return read_points_table(points);
  }
  if (auto formula = table.formula_in(*value, "points")) return std::move(*formula);
  return {};
}

}  // namespace

ScorecardRule read_scorecard(TableReader& table) {
  ScorecardRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("for");
  rule.kinds = table.names("for");
  rule.full = table.number("full");
  rule.combine = read_combine(table);
  rule.absent = read_absent(table);
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  return rule;
}

CategoryRule read_category(TableReader& table) {
  CategoryRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("in");
  rule.part = read_part(table);
  rule.part.outside = table.yes_no("outside");
  rule.combine = read_combine(table);
  rule.absent = read_absent(table);
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  rule.clause = table.text("clause");
  return rule;
}

IndicatorRule read_indicator(TableReader& table) {
  IndicatorRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("in");
  rule.part = read_part(table);
  rule.part.outside = table.yes_no("outside");
  rule.examiner = table.text("examiner");
  rule.clause = table.text("clause");
  rule.periods = table.names("periods");
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  rule.late = table.plain_number("late");
  table.each_table("events", "event",
                   [&](TableReader& event) { rule.events.push_back(read_event(event)); });
  read_entry(table, rule);
  table.table("panel", [&](TableReader& panel) { rule.panel = read_panel(panel); });
  rule.each = table.formula("each");
  rule.value = table.formula("value");
  rule.points = read_points(table);
  rule.points_position = table.position_of("points");
  return rule;
}

}  // namespace redbanner
