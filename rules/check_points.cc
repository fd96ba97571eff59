#include <algorithm>
#include <map>

#include "rules/checking.h"

namespace redbanner {
namespace {

using Is = Decide::Cell::Is;
using Cell = TableRule::Cell;

void each_indicator(const Checking& checking,
                    void (*check)(const Checking&, const IndicatorRule&)) {
  for (const auto& rule : checking.book.indicators) check(checking, rule);
}

template <class Curve>
void each_curve(const Checking& checking,
                void (*check)(const Checking&, const IndicatorRule&, const Curve&)) {
  for (const auto& rule : checking.book.indicators)
    if (const auto* curve = std::get_if<Curve>(&rule.points)) check(checking, rule, *curve);
}

// --- Rising rows
// ----------------------------------------------------------------------------------

// From where to where a row holds.
struct Span {
  std::optional<Ratio> from, to;
  bool from_included = true;
  bool to_included = false;
  SourcePosition position;
};

std::vector<Span> spans_of(const Bands& bands) {
  std::vector<Span> spans;
  for (const auto& row : bands.rows)
    spans.push_back({row.from, row.to, row.from_included, row.to_included, row.position});
  return spans;
}

Span span_of(const Cell& cell, SourcePosition position) {
  if (cell.is == Is::equal) return {cell.value, cell.value, true, true, position};
  return {cell.from, cell.to, cell.from_included, cell.to_included, position};
}

// Of one key of a table.
std::vector<Span> spans_of(const TableRule& table, std::size_t key) {
  std::vector<Span> spans;
  for (const auto& row : table.rows) spans.push_back(span_of(row.cells[key], row.position));
  return spans;
}

bool begins_behind(const Span& span, const Span& before) {
  if (!before.from || *span.from > *before.from) return true;
  return *span.from == *before.from && before.from_included && !span.from_included;
}

void spans_rise(const Checking& checking, const std::vector<Span>& spans) {
  for (std::size_t i = 1; i < spans.size(); ++i) {
    if (!spans[i].from)
      checking.error(spans[i].position, {"open_row_not_first", {}}, Message{"say_from", {}});
    else if (!begins_behind(spans[i], spans[i - 1]))
      checking.error(spans[i].position, {"rows_do_not_rise", {*spans[i].from, *spans[i - 1].from}},
                     Message{"order_rows", {}});
  }
}

void spans_are_not_empty(const Checking& checking, const std::vector<Span>& spans) {
  for (const Span& span : spans) {
    if (!span.from || !span.to) continue;
    const bool point = *span.from == *span.to && span.from_included && span.to_included;
    if (*span.from >= *span.to && !point)
      checking.error(span.position, {"row_holds_nothing", {}}, Message{"from_below_to", {}});
  }
}

bool reaches_into(const Span& span, const Span& next) {
  if (!span.to || !next.from || *span.to < *next.from) return false;
  return *span.to > *next.from || (span.to_included && next.from_included);
}

void spans_do_not_overlap(const Checking& checking, const std::vector<Span>& spans) {
  for (std::size_t i = 1; i < spans.size(); ++i)
    if (reaches_into(spans[i - 1], spans[i]) && begins_behind(spans[i], spans[i - 1]))
      checking.error(spans[i].position, {"bands_overlap", {*spans[i].from, *spans[i - 1].to}},
                     Message{"other_row_in_line", {std::int64_t{spans[i - 1].position.line}}});
}

// "60 < … ≤ 70" between two bands; empty where they meet.
std::string gap_between(const Span& span, const Span& next) {
  if (!span.to || !next.from || *span.to > *next.from) return {};
  if (span.from && *span.from > *span.to) return {};  // was reported
  const bool touch = *span.to == *next.from;
  if (touch && (span.to_included || next.from_included)) return {};
  return span.to->text() + (span.to_included ? " < " : " ≤ ") + "…" +
         (next.from_included ? " < " : " ≤ ") + next.from->text();
}

void spans_leave_no_gap(const Checking& checking, const std::vector<Span>& spans) {
  for (std::size_t i = 1; i < spans.size(); ++i)
    if (const auto gap = gap_between(spans[i - 1], spans[i]); !gap.empty())
      checking.error(spans[i].position, {"bands_leave_a_gap", {gap}},
                     Message{"close_gap_or_otherwise", {}});
}

void bands_are_sound(const Checking& checking) {
  each_curve<Bands>(checking, [](const Checking& c, const IndicatorRule&, const Bands& bands) {
    const auto spans = spans_of(bands);
    spans_rise(c, spans);
    spans_are_not_empty(c, spans);
    spans_do_not_overlap(c, spans);
    if (!bands.otherwise) spans_leave_no_gap(c, spans);
  });
}

// --- Curves
// ---------------------------------------------------------------------------------------

void interpolations_rise(const Checking& checking) {
  each_curve<Interpolated>(checking, [](const Checking& c, const IndicatorRule& rule,
                                        const Interpolated& curve) {
    if (curve.points.size() < 2)
      c.error(rule.points_position, {"too_few_points", {rule.id}}, Message{"write_two_points", {}});
    for (std::size_t i = 1; i < curve.points.size(); ++i)
      if (curve.points[i].at <= curve.points[i - 1].at)
        c.error(curve.positions[i],
                {"rows_do_not_rise", {curve.points[i].at, curve.points[i - 1].at}},
                Message{"order_points", {}});
  });
}

void tiers_rise(const Checking& checking) {
  each_curve<Marginal>(checking,
                       [](const Checking& c, const IndicatorRule& rule, const Marginal& curve) {
                         std::vector<Span> spans;
                         for (const auto& tier : curve.tiers)
                           spans.push_back({tier.from, {}, true, false, tier.position});
                         spans_rise(c, spans);
                         if (spans.empty())
                           c.error(rule.points_position, {"no_rows", {"marginal"}});
                       });
}

void ranks_have_points(const Checking& checking) {
  each_curve<ByRank>(checking,
                     [](const Checking& c, const IndicatorRule& rule, const ByRank& curve) {
                       if (!curve.table && curve.points.empty())
                         c.error(rule.points_position, {"no_rows", {"by_rank"}});
                       if (!curve.table && curve.ties == ByRank::Ties::average)
                         c.error(rule.points_position, {"average_without_table", {rule.id}},
                                 Message{"name_a_table_of_places", {}});
                       if (curve.table && curve.ties == ByRank::Ties::divided)
                         c.error(rule.points_position, {"divided_without_list", {rule.id}},
                                 Message{"write_points_of_places", {}});
                     });
}

void places_have_points(const Checking& checking) {
  each_curve<PerPlace>(checking,
                       [](const Checking& c, const IndicatorRule& rule, const PerPlace& curve) {
                         if (curve.points.empty())
                           c.error(rule.points_position, {"no_rows", {"per_place"}});
                       });
}

void proportions_have_a_full(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (std::holds_alternative<Proportional>(rule.points) && !rule.part.full)
      c.error(rule.points_position, {"proportion_without_full", {rule.id}},
              Message{"state_the_full", {rule.id}});
  });
}

void placings_earn_per_place(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (std::holds_alternative<PerPlace>(rule.points) && rule.entry != EntryKind::placing)
      c.error(rule.points_position, {"per_place_without_placing", {rule.id}},
              Message{"say_entry_placing", {}});
  });
}

void lateness_costs(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.late && rule.late->sign() > 0)
      c.error(rule.position, {"late_earns", {rule.id, *rule.late}},
              Message{"late_is_negative", {}});
  });
}

// What is better is said of a value that is measured, not of deductions.
void better_is_of_a_value(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const bool has_value =
        rule.value || (rule.entry != EntryKind::event && rule.entry != EntryKind::placing);
    if (rule.better != IndicatorRule::Better::unsaid && !has_value)
      c.error(rule.position, {"better_without_value", {rule.id}}, Message{"leave_out_better", {}});
  });
}

// --- Tables
// ---------------------------------------------------------------------------------------

bool has_one_unnamed_key(const TableRule& table) {
  return table.keys.size() == 1 && table.keys.front().id.empty();
}

void tables_have_rows(const Checking& checking) {
  for (const auto& table : checking.book.tables)
    if (table.rows.empty()) checking.error(table.position, {"no_rows", {table.id}});
}

void rows_of_tables_hold_something(const Checking& checking) {
  for (const auto& table : checking.book.tables)
    for (std::size_t key = 0; key < table.keys.size(); ++key)
      spans_are_not_empty(checking, spans_of(table, key));
}

void tables_rise(const Checking& checking) {
  for (const auto& table : checking.book.tables) {
    if (!has_one_unnamed_key(table)) continue;
    const auto spans = spans_of(table, 0);
    spans_rise(checking, spans);
    if (table.hit == TableRule::Hit::unique) spans_do_not_overlap(checking, spans);
  }
}

bool begins_before_end(const Span& a, const Span& b) {
  if (!a.from || !b.to || *a.from < *b.to) return true;
  return *a.from == *b.to && a.from_included && b.to_included;
}

// Whether one value may hold for both.
bool cells_meet(const Cell& a, const Cell& b) {
  if (a.is == Is::anything || b.is == Is::anything) return true;
  if (a.is == Is::equal && b.is == Is::equal) return a.value == b.value && a.text == b.text;
  const Span one = span_of(a, {});
  const Span other = span_of(b, {});
  return begins_before_end(one, other) && begins_before_end(other, one);
}

bool begins_no_later(const Span& a, const Span& b) {
  if (!a.from) return true;
  if (!b.from || *a.from > *b.from) return false;
  return *a.from < *b.from || a.from_included || !b.from_included;
}

bool ends_no_earlier(const Span& a, const Span& b) {
  if (!a.to) return true;
  if (!b.to || *a.to < *b.to) return false;
  return *a.to > *b.to || a.to_included || !b.to_included;
}

// Whether whatever holds for `b` holds for `a`.
bool cell_covers(const Cell& a, const Cell& b) {
  if (a.is == Is::anything) return true;
  if (b.is == Is::anything) return false;
  if (a.is == Is::equal && b.is == Is::equal) return a.value == b.value && a.text == b.text;
  const Span one = span_of(a, {});
  const Span other = span_of(b, {});
  return begins_no_later(one, other) && ends_no_earlier(one, other);
}

bool all_cells(const TableRule::Row& a, const TableRule::Row& b,
               bool (*holds)(const Cell&, const Cell&)) {
  return std::ranges::equal(a.cells, b.cells, holds);
}

// Rows apart in a key that is equal to something in all rows have nothing to do with each other, so
// that large tables are looked at in small heaps.
std::vector<std::vector<const TableRule::Row*>> heaps_of(const TableRule& table) {
  std::vector<std::size_t> apart;
  for (std::size_t key = 0; key < table.keys.size(); ++key)
    if (std::ranges::all_of(
            table.rows, [&](const TableRule::Row& row) { return row.cells[key].is == Is::equal; }))
      apart.push_back(key);
  std::map<std::vector<std::string>, std::vector<const TableRule::Row*>> heaps;
  for (const auto& row : table.rows) {
    std::vector<std::string> values;
    for (const std::size_t key : apart)
      values.push_back(row.cells[key].value.text() + " " + row.cells[key].text);
    heaps[values].push_back(&row);
  }
  std::vector<std::vector<const TableRule::Row*>> all;
  for (auto& [values, heap] : heaps) all.push_back(std::move(heap));
  return all;
}

// The first row before the i-th of the heap for which `holds`; nullptr where there is none.
const TableRule::Row* earlier_row(const std::vector<const TableRule::Row*>& heap, std::size_t i,
                                  bool (*holds)(const Cell&, const Cell&)) {
  for (std::size_t j = 0; j < i; ++j)
    if (all_cells(*heap[j], *heap[i], holds)) return heap[j];
  return nullptr;
}

void rows_do_not_overlap(const Checking& checking, const TableRule& table) {
  for (const auto& heap : heaps_of(table))
    for (std::size_t i = 1; i < heap.size(); ++i)
      if (const auto* other = earlier_row(heap, i, cells_meet))
        checking.error(heap[i]->position, {"table_rows_overlap", {table.id}},
                       Message{"other_row_in_line", {std::int64_t{other->position.line}}});
}

void rows_are_reached(const Checking& checking, const TableRule& table) {
  for (const auto& heap : heaps_of(table))
    for (std::size_t i = 1; i < heap.size(); ++i)
      if (const auto* other = earlier_row(heap, i, cell_covers))
        checking.warning(heap[i]->position, {"row_never_reached", {table.id}},
                         Message{"other_row_in_line", {std::int64_t{other->position.line}}});
}

void rows_of_tables_are_apart(const Checking& checking) {
  for (const auto& table : checking.book.tables) {
    if (table.hit == TableRule::Hit::unique && !has_one_unnamed_key(table))
      rows_do_not_overlap(checking, table);
    if (table.hit == TableRule::Hit::first) rows_are_reached(checking, table);
  }
}

void is_asked_by_one_number(const Checking& checking, const Name& name) {
  const auto* table = find_by_id(checking.book.tables, name.value);
  if (table == nullptr) return;
  if (table->keys.size() != 1 || table->keys.front().type != ValueType::number)
    checking.error(name.position, {"table_not_of_one_number", {name.value}},
                   Message{"use_lookup", {name.value}});
}

void tables_of_points_have_one_key(const Checking& checking) {
  each_curve<Name>(checking, [](const Checking& c, const IndicatorRule&, const Name& table) {
    is_asked_by_one_number(c, table);
  });
  each_curve<ByRank>(checking, [](const Checking& c, const IndicatorRule&, const ByRank& curve) {
    if (curve.table) is_asked_by_one_number(c, *curve.table);
  });
}

// --- The full
// -------------------------------------------------------------------------------------

std::optional<Ratio> highest(std::optional<Ratio> a, const std::optional<Ratio>& b) {
  return b && (!a || *b > *a) ? b : a;
}

template <class Rows>
std::optional<Ratio> highest_points(const Rows& rows, std::optional<Ratio> otherwise) {
  for (const auto& row : rows) otherwise = highest(otherwise, row.points);
  return otherwise;
}

std::optional<Ratio> most_of_table(const Rulebook& book, const std::string& id) {
  using Hit = TableRule::Hit;
  const auto* table = find_by_id(book.tables, id);
  if (table == nullptr || table->rows.empty()) return {};
  if (table->hit == Hit::sum || table->hit == Hit::count) return {};
  return highest_points(table->rows, table->otherwise);
}

std::optional<Ratio> most_between(const Interpolated& curve) {
  using Beyond = Interpolated::Beyond;
  if (curve.below == Beyond::goes_on || curve.above == Beyond::goes_on) return {};
  std::optional<Ratio> most;
  for (const auto& point : curve.points) most = highest(most, point.value);
  return most;
}

std::optional<Ratio> most_by_rank(const Rulebook& book, const ByRank& curve) {
  if (curve.table) return most_of_table(book, curve.table->value);
  if (curve.points.empty()) return {};
  return highest(curve.otherwise, *std::ranges::max_element(curve.points));
}

// Where the value itself are the points: the highest that may be recorded.
std::optional<Ratio> most_recorded(const IndicatorRule& rule) {
  if (rule.value || rule.each || rule.panel.how == Combine::sum) return {};
  if (rule.entry == EntryKind::ballot) return highest_points(rule.ballot, {});
  const bool itself = rule.entry == EntryKind::mark || rule.entry == EntryKind::imported ||
                      rule.entry == EntryKind::steps;
  if (!itself || rule.fields.empty()) return {};
  return rule.fields.front().most;
}

// The most that an indicator's rule can give, where it is plain to see.
std::optional<Ratio> most_points(const Rulebook& book, const IndicatorRule& rule) {
  if (const auto* bands = std::get_if<Bands>(&rule.points))
    return bands->rows.empty() ? std::nullopt : highest_points(bands->rows, bands->otherwise);
  if (const auto* curve = std::get_if<Interpolated>(&rule.points)) return most_between(*curve);
  if (const auto* curve = std::get_if<ByRank>(&rule.points)) return most_by_rank(book, *curve);
  if (const auto* table = std::get_if<Name>(&rule.points)) return most_of_table(book, table->value);
  if (std::holds_alternative<std::monostate>(rule.points)) return most_recorded(rule);
  return {};
}

SourcePosition points_or_indicator(const IndicatorRule& rule) {
  return rule.points_position == SourcePosition{} ? rule.position : rule.points_position;
}

void fulls_can_be_reached(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    auto most = most_points(c.book, rule);
    if (rule.cap && (!most || *rule.cap < *most)) most = rule.cap;
    if (!most || !rule.part.full || rule.part.outside) return;
    if (*most < rule.part.full->value)
      c.warning(points_or_indicator(rule),
                {"full_never_reached", {rule.id, *most, rule.part.full->value}});
  });
}

}  // namespace

const std::vector<Check>& checks_of_points() {
  static const std::vector<Check> every_check = {
      bands_are_sound,
      interpolations_rise,
      tiers_rise,
      ranks_have_points,
      places_have_points,
      proportions_have_a_full,
      placings_earn_per_place,
      lateness_costs,
      better_is_of_a_value,
      tables_have_rows,
      rows_of_tables_hold_something,
      tables_rise,
      rows_of_tables_are_apart,
      tables_of_points_have_one_key,
      fulls_can_be_reached,
  };
  return every_check;
}

}  // namespace redbanner
