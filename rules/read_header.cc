#include "rules/read_tables.h"
#include "rules/units.h"

namespace redbanner {
namespace {

constexpr int most_decimals = 20;
constexpr int most_entrants = 1'000'000;

HowRounded read_rounding(TableReader& table) {
  HowRounded how;
  how.position = table.position();
  how.mode = read_mode(table, RoundingMode::half_up);
  how.unit = read_rounding_unit(table, Ratio(1, 100));
  how.at = table.names("at");
  return how;
}

Publicity read_publicity(TableReader& table) {
  constexpr int longest = 365;
  require_one_of(table, {"workdays", "days"});
  const auto workdays = table.whole("workdays", 1, longest);
  const auto days = table.whole("days", 1, longest);
  return {workdays.value_or(days.value_or(0)), workdays.has_value()};
}

AttributeRule read_attribute(TableReader& table) {
  AttributeRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.type = read_type(table, ValueType::text);
  rule.unit = table.text("unit");
  rule.decimals = table.whole("decimals", 0, most_decimals).value_or(0);
  rule.least = table.plain_number("from", rule.unit);
  rule.most = table.plain_number("to", rule.unit);
  rule.values = table.texts("values");
  rule.required = table.yes_no("required");
  return rule;
}

State read_state(TableReader& codes, const TomlEntry& code) {
  return codes.choice_in(code.value, code.key, State::refused,
                         {{"not_applicable", State::not_applicable},
                          {"not_examined", State::not_examined},
                          {"refused", State::refused}});
}

bool is_none(TableReader& table, std::string_view key) {
  const TomlValue* value = table.find(key);
  return value != nullptr && value->kind == TomlValue::Kind::text && value->text == "none";
}

// A share above 0; "none" switches it off.
void read_share(TableReader& doubts, std::string_view key, std::optional<Ratio>& share) {
  if (is_none(doubts, key)) {
    share.reset();
  } else if (const auto said = doubts.number(key)) {
    if (said->value.sign() <= 0)
      doubts.reading().error(said->position, {"not_above_zero", {std::string(key), said->value}});
    share = said->value;
  }
}

Plausible read_doubts(TableReader& table) {
  const TomlValue* value = table.find("doubts");
  if (value != nullptr && value->kind == TomlValue::Kind::text) {
    table.choice_in(*value, "doubts", 0, {{"none", 0}});
    return {{}, {}, {}, {}};
  }
  Plausible plausible;
  table.table("doubts", [&](TableReader& doubts) {
    read_share(doubts, "far_from_panel", plausible.far_from_panel);
    read_share(doubts, "far_from_last", plausible.far_from_last);
    read_share(doubts, "severe_rater", plausible.severe_rater);
    if (is_none(doubts, "same_sheet"))
      plausible.same_sheet.reset();
    else if (const auto entrants = doubts.whole("same_sheet", 2, most_entrants))
      plausible.same_sheet = entrants;
  });
  return plausible;
}

Parameter::Dated read_dated(TableReader& table, const std::string& unit) {
  Parameter::Dated dated;
  dated.position = table.position();
  dated.from = table.date("from");
  table.require("value");
  dated.value = table.plain_number("value", unit).value_or(Ratio(0));
  return dated;
}

// What else a group has are its numbers.
void read_number_of_group(TableReader& table, const TomlEntry& entry, GroupingRule::One& group) {
  const bool number =
      entry.value.kind == TomlValue::Kind::number || !split_number(entry.value.text).number.empty();
  if (!number) return table.refuse_unknown(entry);
  if (const auto value = table.number_in(entry.value, entry.key))
    group.attributes.emplace_back(entry.key, *value);
}

GroupingRule::One read_group(TableReader& table) {
  GroupingRule::One group;
  group.position = table.position();
  group.id = table.required_text("id");
  group.title = table.text("title");
  group.when = table.formula("when");
  table.each_other([&](const TomlEntry& entry) { read_number_of_group(table, entry, group); });
  return group;
}

GradeRule::Step read_step(TableReader& table) {
  GradeRule::Step step;
  step.position = table.position();
  step.id = table.required_text("id");
  step.title = table.text("title");
  step.from = table.plain_number("from");
  step.when = table.formula("when");
  return step;
}

// { total = 60, safety = 10 }
void read_ceilings(TableReader& table, VetoRule& rule) {
  table.each_other([&](const TomlEntry& entry) {
    if (const auto points = table.number_in(entry.value, entry.key))
      rule.at_most.push_back({{entry.key, entry.position}, *points});
  });
}

void read_effect(TableReader& effect, VetoRule& rule) {
  enum class Place : std::uint8_t { unsaid, none, last };
  rule.effect_position = effect.position();
  rule.zero = effect.names("zero");
  effect.table("at_most", [&](TableReader& items) { read_ceilings(items, rule); });
  rule.grade = effect.name_of("grade");
  rule.grade_at_most = effect.name_of("grade_at_most");
  rule.grade_down = effect.whole("grade_down", 1, 100).value_or(0);
  rule.no_award = effect.choice("award", false, {{"none", true}});
  const Place place =
      effect.choice("place", Place::unsaid, {{"none", Place::none}, {"last", Place::last}});
  rule.not_ranked = place == Place::none;
  rule.ranked_last = place == Place::last;
}

}  // namespace

Header read_header(TableReader& table) {
  Header header;
  header.position = table.position();
  header.id = table.required_text("id");
  header.title = table.required_text("title");
  header.document = table.text("document");
  header.issuer = table.text("issuer");
  header.language = table.choice<std::string>("language", "zh", {{"zh", "zh"}, {"en", "en"}});
  table.find("extends");  // a key of it, but followed before anything is read: see extend.h
  header.valid_position = table.position_of("valid");
  table.table("valid", [&](TableReader& valid) {
    valid.require("from");
    valid.require("to");
    header.valid = valid.dates();
  });
  table.table("rounding",
              [&](TableReader& rounding) { header.rounding = read_rounding(rounding); });
  table.table("publicity",
              [&](TableReader& publicity) { header.publicity = read_publicity(publicity); });
  table.table("codes", [&](TableReader& codes) {
    codes.each_other([&](const TomlEntry& code) {
      header.codes.emplace_back(code.key, read_state(codes, code));
    });
  });
  header.confirm = read_confirm(table);
  header.doubts = read_doubts(table);
  return header;
}

Parameter read_parameter(TableReader& table) {
  Parameter rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.unit = table.text("unit");
  require_one_of(table, {"value", "values"});
  if (table.find("value") != nullptr)
    rule.values = {{{},
                    table.plain_number("value", rule.unit).value_or(Ratio(0)),
                    table.position_of("value")}};
  table.each_table("values", "value", [&](TableReader& value) {
    rule.values.push_back(read_dated(value, rule.unit));
  });
  return rule;
}

Kind read_kind(TableReader& table) {
  Kind kind;
  kind.position = table.position();
  kind.id = table.required_text("id");
  kind.title = table.text("title");
  kind.person = table.yes_no("person");
  kind.in = table.name_of("in");
  table.each_table("attributes", "attribute", [&](TableReader& attribute) {
    kind.attributes.push_back(read_attribute(attribute));
  });
  return kind;
}

GroupingRule read_grouping(TableReader& table) {
  GroupingRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.by = table.names("by");
  table.each_table("groups", "group",
                   [&](TableReader& group) { rule.groups.push_back(read_group(group)); });
  return rule;
}

GradeRule read_grade(TableReader& table) {
  GradeRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.scorecards = table.names("of");
  rule.by = table.formula("by");
  table.require("steps");
  table.each_table("steps", "step",
                   [&](TableReader& step) { rule.steps.push_back(read_step(step)); });
  return rule;
}

VetoRule read_veto(TableReader& table) {
  using Lasts = VetoRule::Lasts;
  using Reach = VetoRule::Reach;
  VetoRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.clause = table.text("clause");
  rule.when = table.formula("when");
  table.require("effect");
  table.table("effect", [&](TableReader& effect) { read_effect(effect, rule); });
  if (table.find("reach") != nullptr)
    rule.reach =
        table.choices("reach", Reach::self,
                      {{"self", Reach::self}, {"unit", Reach::unit}, {"people", Reach::people}});
  rule.lasts =
      table.choice("for", Lasts::period, {{"period", Lasts::period}, {"year", Lasts::year}});
  rule.lifted_by = table.text("lifted_by");
  return rule;
}

}  // namespace redbanner
