#include <algorithm>

#include "engine/core/cases.h"
#include "rules/plan_maker.h"

namespace redbanner {
namespace {

bool is_full_less_deductions(const IndicatorRule& rule) {
  return rule.entry == EntryKind::event && rule.part.full && !rule.part.outside;
}

// Bands that follow one another without gap or closed end: the narrow form.
bool are_plain(const Bands& bands) {
  return std::ranges::all_of(bands.rows, [&](const Bands::Row& row) {
    return row.from_included && !row.to && (row.from || &row == &bands.rows.front());
  });
}

Decide::Cell cell_of_band(const Bands& bands, std::size_t i) {
  const Bands::Row& row = bands.rows[i];
  Decide::Cell cell;
  cell.is = Decide::Cell::Is::between;
  cell.from = row.from;
  cell.from_included = row.from_included;
  cell.to = row.to;
  cell.to_included = row.to_included;
  if (!row.to && i + 1 < bands.rows.size()) {
    cell.to = bands.rows[i + 1].from;
    cell.to_included = !bands.rows[i + 1].from_included;
  }
  return cell;
}

Order::Shared shared_of(ByRank::Ties ties) {
  switch (ties) {
    case ByRank::Ties::dense:
      return Order::Shared::dense;
    case ByRank::Ties::average:
      return Order::Shared::average;
    case ByRank::Ties::shared:
    case ByRank::Ties::divided:
      return Order::Shared::skips;
  }
  return Order::Shared::skips;
}

Lookup by_number(NodeIndex key, const std::vector<Ratio>& outcomes, const Ratio& otherwise) {
  Lookup lookup;
  lookup.match = Lookup::Match::exact;
  lookup.key = key;
  lookup.otherwise = otherwise;
  for (std::size_t i = 0; i < outcomes.size(); ++i)
    lookup.rows.push_back({Ratio(static_cast<std::int64_t>(i) + 1), outcomes[i]});
  return lookup;
}

Decide::Hit hit_of(TableRule::Hit hit) {
  switch (hit) {
    case TableRule::Hit::unique:
    case TableRule::Hit::first:
      return Decide::Hit::first;
    case TableRule::Hit::sum:
      return Decide::Hit::sum;
    case TableRule::Hit::least:
      return Decide::Hit::least;
    case TableRule::Hit::most:
      return Decide::Hit::most;
    case TableRule::Hit::count:
      return Decide::Hit::count;
  }
  return Decide::Hit::first;
}

}  // namespace

// Each placing earns by the table; no placing earns nothing, so it is 0 where the period was
// examined.
Operation PlanMaker::by_place(const IndicatorRule& rule, const PerPlace& per_place,
                              const Where& where) {
  const RowSetIndex list = list_rows(rule, where);
  const RowSetIndex rows = card_rows(where.scorecard);
  Gather sum;
  sum.of =
      number(list, by_number(field_of_row(rule, rule.fields.front(), where), per_place.points, 0));
  sum.empty = Ratio(0);
  return Given{number(rows, std::move(sum)), available(rule.id, where)};
}

Operation PlanMaker::by_bands(const Bands& bands, NodeIndex value) {
  if (are_plain(bands)) {
    Lookup lookup;
    lookup.key = value;
    lookup.otherwise = bands.otherwise;
    for (const auto& row : bands.rows) lookup.rows.push_back({row.from, row.points});
    return lookup;
  }
  Decide table;
  table.keys = {value};
  table.otherwise = bands.otherwise;
  for (std::size_t i = 0; i < bands.rows.size(); ++i)
    table.rows.push_back({{cell_of_band(bands, i)}, bands.rows[i].points});
  return table;
}

// The tiers' slopes as straight pieces through `at`; with `step`, of the value cut to full steps
// towards `at`.
Operation PlanMaker::by_marginal(const Marginal& marginal, NodeIndex value) {
  const RowSetIndex rows = plan_.nodes[at(value)].rows;
  if (marginal.step) {
    const NodeIndex away = number(rows, Sum{{{value, 1}, {constant(rows, marginal.at), -1}}});
    const NodeIndex full_steps = number(rows, Round{away, {RoundingMode::down, *marginal.step}});
    value = number(rows, Sum{{{full_steps, 1}, {constant(rows, marginal.at), 1}}});
  }
  std::vector<Ratio> ends{marginal.at};
  for (const auto& tier : marginal.tiers)
    if (tier.from && *tier.from != marginal.at) ends.push_back(*tier.from);
  std::ranges::sort(ends);
  // what a unit is worth between `from` and the next end
  const auto slope_from = [&](const Ratio& from) {
    Ratio slope = marginal.tiers.front().each;
    for (const auto& tier : marginal.tiers)
      if (tier.from && *tier.from <= from) slope = tier.each;
    return slope;
  };
  Interpolate curve;
  curve.of = value;
  curve.slope_below = marginal.tiers.front().each;
  curve.slope_above = marginal.tiers.back().each;
  Ratio worth = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    if (i > 0) worth += slope_from(ends[i - 1]) * (ends[i] - ends[i - 1]);
    curve.points.push_back({ends[i], worth});
  }
  const auto base = std::ranges::find(curve.points, marginal.at, &Interpolate::Point::at);
  const Ratio shift = marginal.points - base->value;
  for (auto& point : curve.points) point.value += shift;
  return curve;
}

// Of `divided` the places that equals fill are added up and shared: sum(p … p + n − 1) ÷ n.
Operation PlanMaker::by_rank(const IndicatorRule& rule, const ByRank& by_rank, NodeIndex value,
                             const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const auto* card = find_by_id(book(where.period).scorecards, where.scorecard);
  const auto& per = by_rank.per ? by_rank.per : rule.per ? rule.per : card->per;
  Order order;
  order.keys = {
      {value, by_rank.ascending ? Order::Key::Better::lower : Order::Key::Better::higher}};
  order.group = group_of(per, where);
  order.shared = shared_of(by_rank.ties);
  const NodeIndex place = number(rows, std::move(order));
  if (by_rank.table)
    return looked_up(*find_by_id(book(where.period).tables, by_rank.table->value), {Typed{place}});
  if (by_rank.ties != ByRank::Ties::divided)
    return by_number(place, by_rank.points, by_rank.otherwise);
  return divided(place, group_of(per, where), by_rank.points, by_rank.otherwise, rows);
}

// A table with one key as bands or exact keys is a Lookup; any other a decision table.
Operation PlanMaker::looked_up(const TableRule& table, const std::vector<Typed>& keys) {
  using Is = Decide::Cell::Is;
  const RowSetIndex rows = plan_.nodes[at(keys.front().node)].rows;
  const bool one_number = table.keys.size() == 1 && table.keys.front().type == ValueType::number;
  const auto all = [&](Is is) {
    return std::ranges::all_of(table.rows, [&](const auto& row) { return row.cells[0].is == is; });
  };
  const bool first = hit_of(table.hit) == Decide::Hit::first;
  if (one_number && first && (table.bands || all(Is::equal))) {
    Lookup lookup;
    lookup.key = keys.front().node;
    lookup.match = table.bands ? Lookup::Match::band : Lookup::Match::exact;
    lookup.otherwise = table.otherwise;
    for (const auto& row : table.rows)
      lookup.rows.push_back(
          {table.bands ? row.cells[0].from : std::optional(row.cells[0].value), row.points});
    std::ranges::stable_sort(lookup.rows, {}, [](const Lookup::Row& row) {
      return std::pair(row.from.has_value(), row.from.value_or(0));
    });
    return lookup;
  }
  Decide decide;
  for (const Typed& key : keys) decide.keys.push_back(key.node);
  decide.hit = hit_of(table.hit);
  decide.otherwise = table.otherwise;
  for (const auto& row : table.rows) {
    Decide::Row made{{}, row.points};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const TableRule::Cell& said = row.cells[i];
      Decide::Cell cell{said.is, said.value,         said.from,
                        said.to, said.from_included, said.to_included};
      if (said.is == Is::equal && table.keys[i].type == ValueType::text)
        cell.value = keys[i].grade != nullptr ? rank_of(*keys[i].grade, said.text)
                                              : number_of(text(rows, said.text));
      made.cells.push_back(std::move(cell));
    }
    decide.rows.push_back(std::move(made));
  }
  return decide;
}

Operation PlanMaker::curve(const IndicatorRule& rule, NodeIndex of, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Ratio full = rule.part.full ? rule.part.full->value : Ratio(0);
  const auto slope = [](Interpolated::Beyond beyond, const Interpolate::Point& a,
                        const Interpolate::Point& b) -> std::optional<Ratio> {
    if (beyond == Interpolated::Beyond::absent) return std::nullopt;
    if (beyond == Interpolated::Beyond::stays) return Ratio(0);
    return (b.value - a.value) / (b.at - a.at);
  };
  return std::visit(
      Cases{
          [&](const std::monostate&) -> Operation {
            if (is_full_less_deductions(rule)) return Sum{{{constant(rows, full), 1}, {of, 1}}};
            return Sum{{{of, 1}}};
          },
          [&](const Proportional& said) -> Operation {
            const NodeIndex share = number(rows, Sum{{{of, full / said.target}}});
            return Extreme{Extreme::Which::least, {share, constant(rows, full)}};
          },
          [&](const Bands& bands) -> Operation { return by_bands(bands, of); },
          [&](const Interpolated& said) -> Operation {
            Interpolate straight{of, said.points, {}, {}};
            const auto last = said.points.size() - 1;
            straight.slope_below = slope(said.below, said.points[0], said.points[1]);
            straight.slope_above = slope(said.above, said.points[last - 1], said.points[last]);
            return straight;
          },
          [&](const Marginal& marginal) -> Operation { return by_marginal(marginal, of); },
          [&](const PerPlace& per_place) -> Operation { return by_place(rule, per_place, where); },
          [&](const ByRank& said) -> Operation { return by_rank(rule, said, of, where); },
          [&](const Name& table) -> Operation {
            return looked_up(*find_by_id(book(where.period).tables, table.value), {Typed{of}});
          },
          [&](const FormulaAt& formula) -> Operation {
            const Local local = [&](Id name) -> std::optional<Typed> {
              if (name == "value") return Typed{of};
              if (name == "full") return Typed{constant(rows, full)};
              return std::nullopt;
            };
            // What is recorded of the indicator decides: no formula undoes an absence.
            return Given{compile(formula.value, entrant_scope(where, rule.per, local)).node,
                         available(rule.id, where)};
          },
      },
      rule.points);
}

NodeIndex PlanMaker::points(const IndicatorRule& rule, const Where& where) {
  return named({Role::points, rule.id, where.period, where.scorecard}, card_rows(where.scorecard),
               ValueType::number,
               [&]() -> Operation { return curve(rule, value(rule.id, where), where); });
}

}  // namespace redbanner
