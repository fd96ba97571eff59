#include "rules/read_tables.h"

namespace redbanner {
namespace {

constexpr int most_places = 20;
constexpr int most_decimals = 20;

// unit = 0.5, or places = 1, which is unit = 0.1
Ratio read_unit(TableReader& table) {
  const auto unit = table.number("unit");
  const auto places = table.whole("places", 0, most_places);
  if (unit && places) require_one_of(table, {"places", "unit"});
  if (unit && unit->value.sign() <= 0) {
    table.reading().error(unit->position, {"unit_not_positive", {unit->value}});
    return Ratio(1, 100);
  }
  if (unit) return unit->value;
  return power_of_ten(-places.value_or(2));
}

HowRounded read_rounding(TableReader& table) {
  HowRounded how;
  how.position = table.position();
  how.mode = read_mode(table, RoundingMode::half_up);
  how.unit = read_unit(table);
  how.at = table.names("at");
  return how;
}

AttributeRule read_attribute(TableReader& table) {
  AttributeRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.type = table.choice("type", ValueType::text,
                           {{"text", ValueType::text},
                            {"number", ValueType::number},
                            {"date", ValueType::date},
                            {"yes_no", ValueType::yes_no}});
  rule.unit = table.text("unit");
  rule.decimals = table.whole("decimals", 0, most_decimals).value_or(0);
  rule.least = table.plain_number("from");
  rule.most = table.plain_number("to");
  rule.values = table.texts("values");
  rule.required = table.yes_no("required");
  return rule;
}

// combine of periods: a word, { best = 11 } or { count = "award id" }.
HowCombined read_combine_of_periods(TableReader& table) {
  using How = HowCombined::How;
  HowCombined combined;
  const TomlValue* value = table.find("combine");
  if (value == nullptr) return combined;
  combined.position = value->position;
  if (value->kind != TomlValue::Kind::table) {
    combined.how = table.choice_in(*value, "combine", How::sum,
                                   {{"sum", How::sum},
                                    {"mean", How::mean},
                                    {"best", How::most},
                                    {"lowest", How::least},
                                    {"last", How::last}});
    return combined;
  }
  TableReader reader(*value, "combine", table.reading());
  require_one_of(reader, {"best", "count"});
  if (const auto best = reader.whole("best", 1, 1000)) {
    combined.how = How::best_of;
    combined.best = *best;
  }
  if (const auto award = reader.name_of("count")) {
    combined.how = How::count_awards;
    combined.award = *award;
  }
  return combined;
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
  header.valid_position = table.position_of("valid");
  table.table("valid", [&](TableReader& valid) {
    valid.require("from");
    valid.require("to");
    header.valid = valid.dates();
  });
  table.table("rounding",
              [&](TableReader& rounding) { header.rounding = read_rounding(rounding); });
  return header;
}

Kind read_kind(TableReader& table) {
  Kind kind;
  kind.position = table.position();
  kind.id = table.required_text("id");
  kind.title = table.text("title");
  kind.person = table.yes_no("person");
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
  rule.by = table.text("by");
  rule.by_position = table.position_of("by");
  return rule;
}

PeriodRule read_period(TableReader& table) {
  PeriodRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  const bool dated = table.find("from") != nullptr || table.find("to") != nullptr;
  if (dated) {
    table.require("from");
    table.require("to");
  }
  rule.range = table.dates();
  rule.range_position = table.position_of("to");
  rule.part = read_part(table);
  rule.combine = read_combine_of_periods(table);
  rule.absent = read_absent(table);
  return rule;
}

TableRule read_table(TableReader& table) {
  TableRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  ReadRows read;
  table.require("rows");
  table.each_table("rows", "row", [&](TableReader& row) {
    const bool exact = row.find("at") != nullptr;
    const auto match = exact ? Lookup::Match::exact : Lookup::Match::band;
    if (!read.rows.empty() && match != rule.match)
      row.reading().error(row.position(), {"from_and_at_mixed", {rule.id}});
    rule.match = match;
    read_row(row, exact ? "at" : "from", read);
  });
  rule.rows = std::move(read.rows);
  rule.positions = std::move(read.positions);
  rule.otherwise = table.plain_number("otherwise");
  return rule;
}

VetoRule read_veto(TableReader& table) {
  using Effect = VetoRule::Effect;
  VetoRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.clause = table.text("clause");
  rule.when = table.formula("when");
  table.require("effect");
  table.table("effect", [&](TableReader& effect) {
    require_one_of(effect, {"award", "place"});
    rule.effect = effect.choice("award", Effect::no_award, {{"none", Effect::no_award}});
    rule.effect = effect.choice("place", rule.effect,
                                {{"none", Effect::not_ranked}, {"last", Effect::ranked_last}});
  });
  rule.lasts = table.choice("for", VetoRule::Lasts::period,
                            {{"period", VetoRule::Lasts::period}, {"year", VetoRule::Lasts::year}});
  rule.lifted_by = table.text("lifted_by");
  return rule;
}

}  // namespace redbanner
