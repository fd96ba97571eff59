#include "rules/read_tables.h"

namespace redbanner {
namespace {

// What the thresholds of a curve are counted in: the unit of the one measure that is the value.
std::string unit_of_value(const IndicatorRule& rule) {
  const bool is_measure = rule.entry == EntryKind::measure || rule.entry == EntryKind::steps;
  return is_measure && !rule.value && !rule.fields.empty() ? rule.fields.front().unit
                                                           : std::string();
}

Ratio required_number(TableReader& table, std::string_view key) {
  table.require(key);
  return table.plain_number(key).value_or(Ratio(0));
}

// from or above, to or below, points
Bands::Row read_band(TableReader& table, const std::string& unit) {
  refuse_several_of(table, {"from", "above"});
  refuse_several_of(table, {"to", "below"});
  Bands::Row row;
  row.position = table.position();
  row.from = table.plain_number("from", unit);
  if (const auto above = table.plain_number("above", unit)) {
    row.from = above;
    row.from_included = false;
  }
  row.to = table.plain_number("below", unit);
  if (const auto to = table.plain_number("to", unit)) {
    row.to = to;
    row.to_included = true;
  }
  row.points = required_number(table, "points");
  return row;
}

Bands read_bands(const TomlValue& list, std::string_view key, TableReader& table,
                 const std::string& unit) {
  Bands bands;
  table.each_table_in(list, key, "band",
                      [&](TableReader& band) { bands.rows.push_back(read_band(band, unit)); });
  if (list.kind == TomlValue::Kind::list && list.list.empty())
    table.reading().error(list.position, {"no_rows", {std::string(key)}});
  return bands;
}

PointsRule read_proportional(TableReader& points, const std::string& unit) {
  const auto target = points.number("proportional_to", unit);
  if (!target) return {};
  if (target->value.sign() > 0) return Proportional{target->value};
  points.reading().error(target->position, {"target_not_positive", {target->value}});
  return {};
}

Interpolated::Beyond read_beyond(TableReader& points, std::string_view key) {
  using Beyond = Interpolated::Beyond;
  return points.choice(
      key, Beyond::stays,
      {{"stays", Beyond::stays}, {"goes_on", Beyond::goes_on}, {"absent", Beyond::absent}});
}

PointsRule read_interpolated(TableReader& points, const std::string& unit) {
  Interpolated curve;
  points.each_table("interpolate", "point", [&](TableReader& point) {
    point.require("at");
    const auto at = point.plain_number("at", unit);
    const Ratio value = required_number(point, "points");
    if (!at) return;
    curve.points.push_back({*at, value});
    curve.positions.push_back(point.position());
  });
  curve.below = read_beyond(points, "below");
  curve.above = read_beyond(points, "above");
  return curve;
}

PointsRule read_marginal(TableReader& points, const std::string& unit) {
  Marginal curve;
  points.each_table("marginal", "tier", [&](TableReader& tier) {
    const auto from = tier.plain_number("from", unit);
    curve.tiers.push_back({from, required_number(tier, "each"), tier.position()});
  });
  points.require("at");
  curve.at = points.plain_number("at", unit).value_or(Ratio(0));
  curve.points = required_number(points, "points");
  const auto step = points.number("step", unit);
  if (step && step->value.sign() <= 0)
    points.reading().error(step->position, {"not_above_zero", {"step", step->value}});
  else if (step)
    curve.step = step->value;
  return curve;
}

PointsRule read_by_rank(TableReader& points) {
  using Ties = ByRank::Ties;
  ByRank curve;
  const TomlValue& list = *points.find("by_rank");
  if (list.kind == TomlValue::Kind::text)
    curve.table = points.name_of("by_rank");
  else
    curve.points = points.numbers_in(list, "by_rank");
  curve.otherwise = points.plain_number("otherwise").value_or(Ratio(0));
  curve.per = points.name_of("per");
  curve.ascending = read_is_ascending(points);
  curve.ties = points.choice("ties", Ties::shared,
                             {{"shared", Ties::shared},
                              {"dense", Ties::dense},
                              {"average", Ties::average},
                              {"divided", Ties::divided}});
  return curve;
}

PointsRule read_bands_table(TableReader& points, const std::string& unit) {
  Bands bands = read_bands(*points.find("bands"), "bands", points, unit);
  bands.otherwise = points.plain_number("otherwise");
  return bands;
}

// Of the keys that name a curve, the one that stands there.
PointsRule read_points_table(TableReader& points, const std::string& unit) {
  require_one_of(points, {"proportional_to", "bands", "interpolate", "marginal", "by_rank",
                          "per_place", "table"});
  if (points.find("proportional_to") != nullptr) return read_proportional(points, unit);
  if (points.find("bands") != nullptr) return read_bands_table(points, unit);
  if (points.find("interpolate") != nullptr) return read_interpolated(points, unit);
  if (points.find("marginal") != nullptr) return read_marginal(points, unit);
  if (points.find("by_rank") != nullptr) return read_by_rank(points);
  if (points.find("per_place") != nullptr) return PerPlace{points.numbers("per_place")};
  if (const auto table = points.name_of("table")) return *table;
  return {};
}

}  // namespace

PointsRule read_points(TableReader& table, const IndicatorRule& rule) {
  const TomlValue* value = table.find("points");
  if (value == nullptr) return {};
  const std::string unit = unit_of_value(rule);
  if (value->kind == TomlValue::Kind::list) return read_bands(*value, "points", table, unit);
  if (value->kind == TomlValue::Kind::table) {
    TableReader points(*value, "points", table.reading());
    return read_points_table(points, unit);
  }
  if (auto formula = table.formula_in(*value, "points")) return std::move(*formula);
  return {};
}

}  // namespace redbanner
