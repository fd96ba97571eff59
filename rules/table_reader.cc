#include "rules/table_reader.h"

#include <algorithm>

#include "engine/core/did_you_mean.h"
#include "rules/read_rulebook.h"
#include "rules/units.h"

namespace redbanner {
namespace {

Term kind_word(TomlValue::Kind kind) {
  switch (kind) {
    case TomlValue::Kind::text:
      return {"a_text"};
    case TomlValue::Kind::number:
      return {"a_number"};
    case TomlValue::Kind::yes_no:
      return {"yes_no"};
    case TomlValue::Kind::date:
      return {"a_date"};
    case TomlValue::Kind::time:
      return {"a_time"};
    case TomlValue::Kind::list:
      return {"a_list"};
    case TomlValue::Kind::table:
      return {"a_table"};
  }
  return {};
}

Message nearest_or_all(const std::string& wrong, const std::vector<std::string>& known,
                       Message all) {
  if (const std::string nearest = did_you_mean(wrong, known); !nearest.empty())
    return {"did_you_mean", {nearest}};
  return all;
}

// "1_000" is 1000.
std::string without_underscores(std::string text) {
  std::erase(text, '_');
  return text;
}

bool is_number_with_unit(const TomlValue& value) {
  if (value.kind != TomlValue::Kind::text) return false;
  const auto written = split_number(value.text);
  return !written.number.empty() && !written.unit.empty();
}

}  // namespace

void Reading::error(SourcePosition at, Message message, std::optional<Message> hint) const {
  report(book, Severity::error, at, std::move(message), std::move(hint), found);
}

TableReader::TableReader(const TomlValue& table, std::string name, const Reading& reading)
    : table_(table), name_(std::move(name)), reading_(reading) {}

TableReader::~TableReader() {
  for (const TomlEntry& entry : table_.entries)
    if (std::ranges::find(asked_, entry.key) == asked_.end()) refuse_unknown(entry);
}

void TableReader::refuse_unknown(const TomlEntry& entry) const {
  if (is_reserved(name_, entry.key))
    return reading_.error(entry.position, {"key_not_yet", {entry.key}},
                          Message{"leave_it_out_until_then", {}});
  if (name_.empty())
    return reading_.error(
        entry.position, {"unknown_table", {entry.key}},
        nearest_or_all(entry.key, asked_, {"known_tables", {Enumeration{asked_}}}));
  reading_.error(entry.position, {"unknown_key", {entry.key, name_}},
                 nearest_or_all(entry.key, asked_, {"known_keys", {name_, Enumeration{asked_}}}));
}

const TomlValue* TableReader::find(std::string_view key) {
  if (std::ranges::find(asked_, key) == asked_.end()) asked_.emplace_back(key);
  const auto found = std::ranges::find(table_.entries, key, &TomlEntry::key);
  return found == table_.entries.end() ? nullptr : &found->value;
}

const TomlValue* TableReader::require(std::string_view key) {
  const TomlValue* value = find(key);
  if (value == nullptr && name_.empty())
    reading_.error({}, {"missing_table", {std::string(key)}},
                   Message{"begin_with_rulebook_table", {}});
  else if (value == nullptr)
    reading_.error(position(), {"missing_key", {std::string(key), name_}},
                   Message{"add_key", {std::string(key)}});
  return value;
}

SourcePosition TableReader::position_of(std::string_view key) {
  const TomlValue* value = find(key);
  return value == nullptr ? SourcePosition{} : value->position;
}

void TableReader::refuse_type(const TomlValue& value, std::string_view key,
                              std::string wanted) const {
  reading_.error(
      value.position,
      {"wrong_type", {std::string(key), Term{std::move(wanted)}, kind_word(value.kind)}});
}

void TableReader::refuse_word(const TomlValue& value, std::string_view key,
                              const std::vector<std::string>& known) const {
  if (is_reserved(name_ + "." + std::string(key), value.text))
    return reading_.error(value.position, {"word_not_yet", {std::string(key), value.text}},
                          Message{"known_words", {std::string(key), Enumeration{known}}});
  reading_.error(
      value.position, {"unknown_word", {std::string(key), value.text}},
      nearest_or_all(value.text, known, {"known_words", {std::string(key), Enumeration{known}}}));
}

bool TableReader::is_text(const TomlValue& value, std::string_view key) const {
  if (value.kind == TomlValue::Kind::text) return true;
  refuse_type(value, key, "a_text");
  return false;
}

std::string TableReader::text(std::string_view key) {
  const TomlValue* value = find(key);
  return value != nullptr && is_text(*value, key) ? value->text : std::string();
}

std::string TableReader::required_text(std::string_view key) {
  const TomlValue* value = require(key);
  if (value == nullptr || !is_text(*value, key)) return {};
  if (value->text.empty()) reading_.error(value->position, {"empty_text", {std::string(key)}});
  return value->text;
}

bool TableReader::yes_no(std::string_view key) {
  const TomlValue* value = find(key);
  if (value == nullptr) return false;
  if (value->kind != TomlValue::Kind::yes_no) refuse_type(*value, key, "yes_no");
  return value->text == "true";
}

// "10 万元" for a key that is counted in 元
std::optional<Ratio> TableReader::number_in(const TomlValue& value, std::string_view key,
                                            std::string_view unit) const {
  const bool with_unit = is_number_with_unit(value);
  if (value.kind != TomlValue::Kind::number && !with_unit) {
    refuse_type(value, key, "a_number");
    return {};
  }
  const auto written = with_unit ? split_number(value.text) : WrittenNumber{value.text, {}};
  const auto number = Ratio::parse(without_underscores(written.number));
  if (!number) {
    reading_.error(value.position, {"not_a_decimal", {std::string(key), value.text}},
                   Message{"write_plain_decimal", {}});
    return {};
  }
  if (!with_unit) return number;
  const auto factor = units_in(written.unit, unit);
  if (factor) return *number * *factor;
  if (unit.empty())
    reading_.error(value.position, {"unit_unexpected", {std::string(key), value.text}},
                   Message{"write_the_number_alone", {}});
  else
    reading_.error(value.position,
                   {"units_differ", {std::string(key), std::string(unit), value.text}});
  return {};
}

std::optional<At<Ratio>> TableReader::number(std::string_view key, std::string_view unit) {
  const TomlValue* value = find(key);
  if (value == nullptr) return {};
  const auto read = number_in(*value, key, unit);
  if (!read) return {};
  return At<Ratio>{*read, value->position};
}

std::optional<Ratio> TableReader::plain_number(std::string_view key, std::string_view unit) {
  const auto read = number(key, unit);
  return read ? std::optional<Ratio>(read->value) : std::nullopt;
}

std::optional<int> TableReader::whole(std::string_view key, int least, int most) {
  const auto read = number(key);
  if (!read) return {};
  const auto value = read->value.whole();
  if (value && *value >= least && *value <= most) return static_cast<int>(*value);
  reading_.error(read->position,
                 {"not_a_whole_number",
                  {std::string(key), std::int64_t{least}, std::int64_t{most}, read->value}});
  return {};
}

std::vector<Ratio> TableReader::numbers_in(const TomlValue& value, std::string_view key,
                                           std::string_view unit) const {
  std::vector<Ratio> read;
  if (value.kind != TomlValue::Kind::list) refuse_type(value, key, "a_list_of_numbers");
  for (const TomlValue& one : value.list)
    if (const auto number = number_in(one, key, unit)) read.push_back(*number);
  return read;
}

std::vector<Ratio> TableReader::numbers(std::string_view key, std::string_view unit) {
  const TomlValue* value = find(key);
  return value == nullptr ? std::vector<Ratio>() : numbers_in(*value, key, unit);
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  std::vector<std::string> read;
  const TomlValue* value = find(key);
  if (value == nullptr) return read;
  if (value->kind != TomlValue::Kind::list) refuse_type(*value, key, "a_list_of_texts");
  for (const TomlValue& one : value->list)
    if (is_text(one, key)) read.push_back(one.text);
  return read;
}

std::optional<Date> TableReader::date_in(const TomlValue& value, std::string_view key) const {
  if (value.kind != TomlValue::Kind::date) {
    refuse_type(value, key, "a_date");
    return {};
  }
  const auto day = Date::parse(value.text);
  if (!day) reading_.error(value.position, {"no_such_day", {value.text}});
  return day;
}

std::optional<Date> TableReader::date(std::string_view key) {
  const TomlValue* value = find(key);
  return value == nullptr ? std::optional<Date>() : date_in(*value, key);
}

std::optional<DateRange> TableReader::dates() {
  const auto from = date("from");
  const auto to = date("to");
  if (!from || !to) return {};
  return DateRange{*from, *to};
}

std::optional<Name> TableReader::name_of(std::string_view key) {
  const TomlValue* value = find(key);
  if (value == nullptr || !is_text(*value, key)) return {};
  return Name{value->text, value->position};
}

std::vector<Name> TableReader::names(std::string_view key) {
  const TomlValue* value = find(key);
  if (value == nullptr) return {};
  if (value->kind == TomlValue::Kind::text) return {Name{value->text, value->position}};
  if (value->kind != TomlValue::Kind::list) refuse_type(*value, key, "an_id_or_ids");
  std::vector<Name> read;
  for (const TomlValue& one : value->list)
    if (is_text(one, key)) read.push_back({one.text, one.position});
  return read;
}

std::optional<FormulaAt> TableReader::formula_in(const TomlValue& value,
                                                 std::string_view key) const {
  if (!is_text(value, key)) return {};
  FormulaAt formula;
  formula.position = value.position;
  if (value.as_written) ++formula.position.column;
  formula.as_written = value.as_written;
  formula.escaped = value.escaped;
  formula.text = value.text;
  auto parsed = parse_formula(value.text);
  if (auto* fault = std::get_if<FormulaFault>(&parsed)) {
    reading_.error(formula.at(fault->column), fault->message, fault->hint);
    return {};
  }
  formula.value = std::move(std::get<Formula>(parsed));
  return formula;
}

std::optional<FormulaAt> TableReader::formula(std::string_view key) {
  const TomlValue* value = find(key);
  return value == nullptr ? std::optional<FormulaAt>() : formula_in(*value, key);
}

void TableReader::each_table(std::string_view key, const std::string& name,
                             const std::function<void(TableReader&)>& read) {
  if (const TomlValue* value = find(key)) each_table_in(*value, key, name, read);
}

void TableReader::each_table_in(const TomlValue& list, std::string_view key,
                                const std::string& name,
                                const std::function<void(TableReader&)>& read) {
  if (list.kind != TomlValue::Kind::list) return refuse_type(list, key, "a_list_of_tables");
  for (const TomlValue& one : list.list) {
    if (one.kind != TomlValue::Kind::table) {
      refuse_type(one, key, "a_table");
      continue;
    }
    TableReader reader(one, name, reading_);
    read(reader);
  }
}

void TableReader::each_other(const std::function<void(const TomlEntry&)>& read) {
  for (const TomlEntry& entry : table_.entries)
    if (std::ranges::find(asked_, entry.key) == asked_.end()) {
      read(entry);
      asked_.push_back(entry.key);
    }
}

std::vector<TomlValue> TableReader::one_or_list(std::string_view key) {
  const TomlValue* value = find(key);
  if (value == nullptr) return {};
  return value->kind == TomlValue::Kind::list ? value->list : std::vector<TomlValue>{*value};
}

void TableReader::table(std::string_view key, const std::function<void(TableReader&)>& read) {
  const TomlValue* value = find(key);
  if (value == nullptr) return;
  if (value->kind != TomlValue::Kind::table) return refuse_type(*value, key, "a_table");
  TableReader reader(*value, std::string(key), reading_);
  read(reader);
}

}  // namespace redbanner
