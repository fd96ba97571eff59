#include "rules/read_tables.h"

namespace redbanner {
namespace {

constexpr int most_decimals = 20;
constexpr int most_rows = 1'000'000;
const Ratio most_occurrences = Ratio(1'000'000);

// --- Fields
// ---------------------------------------------------------------------------------------

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
  field.least = table.plain_number("from", field.unit).value_or(field.least);
  field.most = table.plain_number("to", field.unit).value_or(field.most);
  field.values = table.numbers("values", field.unit);
  return field;
}

// measure = ["planned", "done"], or { planned = "计划产量", done = "实际产量" } with their titles
std::vector<Field> read_measures(TableReader& entry, std::string_view key, Field all) {
  all.unit = entry.text("unit");
  all = read_range(entry, std::move(all));
  std::vector<Field> fields;
  const auto add = [&](const std::string& id, const std::string& title, SourcePosition position) {
    Field field;
    field.id = id;
    field.title = title;
    field.unit = all.unit;
    field.decimals = all.decimals;
    field.least = all.least;
    field.most = all.most;
    field.values = all.values;
    field.position = position;
    fields.push_back(std::move(field));
  };
  const TomlValue& measure = *entry.find(key);
  if (measure.kind == TomlValue::Kind::table) {
    for (const auto& [id, position, title] : measure.entries)
      if (entry.is_text(title, id)) add(id, title.text, position);
  } else {
    for (const Name& name : entry.names(key)) add(name.value, {}, name.position);
  }
  return fields;
}

// What limits a number has no meaning for another type.
void refuse_limits(TableReader& table, const Field& field, const std::vector<std::string>& keys) {
  for (const std::string& key : keys)
    if (const TomlValue* value = table.find(key))
      table.reading().error(value->position, {"limits_of_no_number", {field.id}},
                            Message{"say_type_number", {}});
}

Field read_row_field(TableReader& table) {
  Field field;
  field.position = table.position();
  field.id = table.required_text("id");
  field.title = table.text("title");
  field.unit = table.text("unit");
  field.raters = table.yes_no("raters");
  field.optional = table.yes_no("optional");
  field.type = read_type(table, ValueType::number);
  field.value = table.formula("value");
  if (field.type == ValueType::number) return read_range(table, std::move(field));
  refuse_limits(table, field, {"decimals", "from", "to"});
  if (field.type == ValueType::text)
    field.words = table.texts("values");
  else if (const TomlValue* values = table.find("values"))
    table.reading().error(values->position, {"values_of_no_text", {field.id}});
  return field;
}

Field field_of_type(std::string id, ValueType type, SourcePosition position) {
  Field field;
  field.id = std::move(id);
  field.type = type;
  field.position = position;
  return field;
}

// A whole number from 1.
Field counting_field(std::string id, const Ratio& most, SourcePosition position) {
  Field field = field_of_type(std::move(id), ValueType::number, position);
  field.decimals = 0;
  field.least = Ratio(1);
  field.most = most;
  return field;
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

std::vector<Field> fields_of_claims(SourcePosition position) {
  std::vector<Field> fields;
  for (const char* id : {"key", "level", "document"})
    fields.push_back(field_of_type(id, ValueType::text, position));
  fields.push_back(field_of_type("date", ValueType::date, position));
  fields.push_back(counting_field("sharing", Ratio(1000), position));
  return fields;
}

// --- entry
// ----------------------------------------------------------------------------------------

void read_mark(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::mark;
  Field field = field_up_to_full("mark", rule);
  field.raters = true;
  entry.table("mark", [&](TableReader& mark) { field = read_range(mark, std::move(field)); });
  rule.fields.push_back(std::move(field));
}

void read_imported(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::imported;
  Field field = field_up_to_full("imported", rule);
  entry.table("imported", [&](TableReader& range) { field = read_range(range, std::move(field)); });
  rule.fields.push_back(std::move(field));
}

void read_list(TableReader& entry, std::string_view key, IndicatorRule& rule) {
  entry.each_table(key, "field",
                   [&](TableReader& field) { rule.fields.push_back(read_row_field(field)); });
  rule.most = entry.whole("most", 1, most_rows).value_or(rule.most);
}

void read_ballot(TableReader& entry, IndicatorRule& rule) {
  rule.entry = EntryKind::ballot;
  Field ballot = field_of_type("ballot", ValueType::text, entry.position());
  ballot.raters = true;
  entry.each_table("ballot", "ballot", [&](TableReader& table) {
    BallotWord word;
    word.position = table.position();
    word.id = table.required_text("id");
    word.title = table.text("title");
    word.points = table.plain_number("points");
    ballot.words.push_back(word.id);
    rule.ballot.push_back(std::move(word));
  });
  if (rule.ballot.empty()) return;
  rule.fields.push_back(std::move(ballot));
  rule.fields.push_back(field_of_type("points", ValueType::number, entry.position()));
}

// Of the keys that say what is recorded, the one that stands there.
void read_entry_table(TableReader& entry, IndicatorRule& rule) {
  require_one_of(entry, {"mark", "measure", "steps", "imported", "rows", "claim", "ballot"});
  if (entry.find("measure") != nullptr) {
    rule.entry = EntryKind::measure;
    rule.fields = read_measures(entry, "measure", {});
  } else if (entry.find("steps") != nullptr) {
    rule.entry = EntryKind::steps;
    rule.fields = read_measures(entry, "steps", field_up_to_full({}, rule));
  } else if (entry.find("imported") != nullptr) {
    read_imported(entry, rule);
  } else if (entry.find("rows") != nullptr) {
    rule.entry = EntryKind::rows;
    read_list(entry, "rows", rule);
    rule.two_sides = entry.whole("sides", 2, 2).has_value();
    rule.below = entry.name_of("below");
  } else if (entry.find("claim") != nullptr) {
    rule.entry = EntryKind::claim;
    rule.fields = fields_of_claims(entry.position());
    read_list(entry, "claim", rule);
  } else if (entry.find("ballot") != nullptr) {
    read_ballot(entry, rule);
  } else {
    read_mark(entry, rule);
  }
}

void fill_fields(IndicatorRule& rule) {
  if (rule.entry == EntryKind::mark || rule.entry == EntryKind::imported) {
    const bool mark = rule.entry == EntryKind::mark;
    Field field = field_up_to_full(mark ? "mark" : "imported", rule);
    field.raters = mark;
    rule.fields.push_back(std::move(field));
  } else if (rule.entry == EntryKind::placing) {
    rule.fields.push_back(counting_field("place", most_occurrences, rule.position));
  } else if (rule.entry == EntryKind::claim) {
    rule.fields = fields_of_claims(rule.position);
  } else if (rule.entry == EntryKind::event) {
    for (const EventRule& event : rule.events) rule.fields.push_back(field_of(event));
  }
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
  if (const auto at_most = table.number("at_most")) {
    event.at_most = abs(at_most->value);
    if (at_most->value.sign() == 0)
      table.reading().error(at_most->position, {"not_above_zero", {"at_most", at_most->value}});
  }
  event.clause = table.text("clause");
  return event;
}

void read_what_is_recorded(TableReader& table, IndicatorRule& rule) {
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
                                  {"claim", EntryKind::claim},
                                  {"event", EntryKind::event},
                                  {"none", EntryKind::none}});
  fill_fields(rule);
}

// --- panel
// ----------------------------------------------------------------------------------------

Panel::Group read_group(TableReader& table) {
  Panel::Group group;
  group.position = table.position();
  group.id = table.required_text("id");
  group.title = table.text("title");
  const auto weight = table.number("weight");
  if (weight && weight->value.sign() <= 0)
    table.reading().error(weight->position, {"not_above_zero", {"weight", weight->value}});
  else if (weight)
    group.weight = weight->value;
  group.raters = table.texts("raters");
  return group;
}

Panel read_panel(TableReader& table) {
  using Empty = Panel::Empty;
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
  panel.who = table.texts("who");
  panel.quorum = table.whole("quorum", 1, most_rows).value_or(0);
  panel.valid = table.formula("valid");
  panel.own_excluded = table.choice("own", false, {{"excluded", true}});
  table.each_table("groups", "group",
                   [&](TableReader& group) { panel.groups.push_back(read_group(group)); });
  panel.empty = table.choice(
      "absent", Empty::pending,
      {{"pending", Empty::pending}, {"rescale", Empty::rescale}, {"zero", Empty::zero}});
  return panel;
}

}  // namespace

void read_entry(TableReader& table, IndicatorRule& rule) {
  table.each_table("events", "event",
                   [&](TableReader& event) { rule.events.push_back(read_event(event)); });
  const EntryKind unsaid = rule.figure ? EntryKind::none : EntryKind::mark;
  rule.entry = table.find("events") != nullptr ? EntryKind::event : unsaid;
  read_what_is_recorded(table, rule);
  table.table("panel", [&](TableReader& panel) { rule.panel = read_panel(panel); });
  if (table.find("confirm") != nullptr)
    rule.confirm = {read_confirm(table), table.position_of("confirm")};
  rule.each = table.formula("each");
  rule.value = table.formula("value");
}

}  // namespace redbanner
