#include <algorithm>

#include "rules/checking.h"
#include "rules/table_reader.h"

namespace redbanner {
namespace {

void each_indicator(const Checking& checking,
                    void (*check)(const Checking&, const IndicatorRule&)) {
  for (const auto& rule : checking.book.indicators) check(checking, rule);
}

// --- What is recorded
// -----------------------------------------------------------------------------

void something_is_recorded(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.fields.empty() && rule.entry != EntryKind::event)
      c.error(rule.position, {"nothing_recorded", {rule.id}}, Message{"name_what_is_recorded", {}});
  });
}

void ranges_are_not_empty(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    for (const Field& field : rule.fields)
      if (field.least > field.most)
        c.error(field.position, {"range_reversed", {field.id, field.least, field.most}});
  });
}

void ranges_of_attributes_are_not_empty(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds)
    for (const auto& rule : kind.attributes)
      if (rule.least && rule.most && *rule.least > *rule.most)
        checking.error(rule.position, {"range_reversed", {rule.id, *rule.least, *rule.most}});
}

// A range is a number's, a list of values a text's.
void attributes_are_limited_by_type(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds)
    for (const auto& rule : kind.attributes) {
      const bool number = rule.type == ValueType::number;
      if ((rule.least || rule.most || rule.decimals > 0) && !number)
        checking.error(rule.position, {"limits_of_no_number", {rule.id}},
                       Message{"say_type_number", {}});
      if (!rule.values.empty() && rule.type != ValueType::text)
        checking.error(rule.position, {"values_of_no_text", {rule.id}});
    }
}

void lists_say_their_value(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const bool several = rule.entry == EntryKind::measure && rule.fields.size() > 1;
    const bool said = rule.value || (rule.entry == EntryKind::rows && rule.each);
    if ((several || rule.entry == EntryKind::rows) && !said)
      c.error(rule.position, {"value_unsaid", {rule.id}},
              several ? Message{"say_value", {}} : Message{"say_each_or_value", {}});
  });
}

// --- Events
// ---------------------------------------------------------------------------------------

void events_have_one_outcome(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    for (const EventRule& event : rule.events) {
      const int outcomes =
          (event.each ? 1 : 0) + (event.from || event.to ? 1 : 0) + (event.veto ? 1 : 0);
      const bool half = event.from.has_value() != event.to.has_value();
      if (outcomes != 1 || half)
        c.error(event.position, {"event_outcome", {event.id}}, Message{"event_outcomes", {}});
    }
  });
}

void events_are_recorded_as_events(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (!rule.events.empty() && rule.entry != EntryKind::event)
      c.error(rule.position, {"events_beside_entry", {rule.id}},
              Message{"split_the_indicator", {}});
    if (rule.events.empty() && rule.entry == EntryKind::event)
      c.error(rule.position, {"no_events", {rule.id}}, Message{"list_the_events", {}});
  });
}

bool is_triggered(const Rulebook& book, const VetoRule& veto) {
  if (veto.when) return true;
  for (const auto& rule : book.indicators)
    for (const EventRule& event : rule.events)
      if (event.veto && event.veto->value == veto.id) return true;
  return false;
}

void vetoes_can_strike(const Checking& checking) {
  for (const VetoRule& veto : checking.book.vetoes)
    if (!is_triggered(checking.book, veto))
      checking.warning(veto.position, {"veto_never_strikes", {veto.id}},
                       Message{"name_veto_in_event_or_when", {}});
}

// --- Panels
// ---------------------------------------------------------------------------------------

bool has_raters(const IndicatorRule& rule) {
  return std::ranges::any_of(rule.fields, [](const Field& field) { return field.raters; });
}

void panels_have_raters(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.panel.position != SourcePosition{} && !has_raters(rule))
      c.error(rule.panel.position, {"panel_without_raters", {rule.id}},
              Message{"raters_where", {}});
  });
}

void panels_keep_a_mark(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const int dropped = rule.panel.drop_highest + rule.panel.drop_lowest;
    if (dropped > 0 && dropped >= rule.panel.drop_from)
      c.error(rule.panel.position,
              {"panel_drops_all", {std::int64_t{dropped}, std::int64_t{rule.panel.drop_from}}},
              Message{"drop_from_more", {}});
  });
}

void quorums_can_be_met(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.panel.raters > 0 && rule.panel.quorum > rule.panel.raters)
      c.error(rule.panel.position,
              {"quorum_above_raters",
               {std::int64_t{rule.panel.quorum}, std::int64_t{rule.panel.raters}}});
  });
}

void panels_can_drop(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const Panel& panel = rule.panel;
    const bool drops = panel.drop_highest + panel.drop_lowest > 0;
    if (drops && panel.raters > 0 && panel.drop_from > panel.raters)
      c.warning(panel.position,
                {"panel_never_drops", {std::int64_t{panel.drop_from}, std::int64_t{panel.raters}}});
  });
}

// --- Points
// ---------------------------------------------------------------------------------------

void rows_rise(const Checking& checking, const std::vector<Lookup::Row>& rows,
               const std::vector<SourcePosition>& positions) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!rows[i].from)
      checking.error(positions[i], {"open_row_not_first", {}}, Message{"say_from", {}});
    else if (rows[i - 1].from && *rows[i].from <= *rows[i - 1].from)
      checking.error(positions[i], {"rows_do_not_rise", {*rows[i].from, *rows[i - 1].from}},
                     Message{"order_rows", {}});
  }
}

void bands_rise(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (const auto* bands = std::get_if<Bands>(&rule.points))
      rows_rise(c, bands->rows, bands->positions);
  });
}

void tables_rise(const Checking& checking) {
  for (const auto& table : checking.book.tables) {
    rows_rise(checking, table.rows, table.positions);
    if (table.rows.empty()) checking.error(table.position, {"no_rows", {table.id}});
  }
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

// The most that an indicator's rule can give, where it is plain to see.
std::optional<Ratio> most_points(const IndicatorRule& rule) {
  if (const auto* bands = std::get_if<Bands>(&rule.points)) {
    if (bands->rows.empty()) return {};
    return std::ranges::max_element(bands->rows, {}, &Lookup::Row::outcome)->outcome;
  }
  const bool itself = std::holds_alternative<std::monostate>(rule.points) && !rule.value &&
                      !rule.each && rule.fields.size() == 1;
  const bool total = rule.entry == EntryKind::mark || rule.entry == EntryKind::imported;
  if (itself && total && rule.panel.how != Combine::sum) return rule.fields.front().most;
  return {};
}

SourcePosition points_or_indicator(const IndicatorRule& rule) {
  return rule.points_position == SourcePosition{} ? rule.position : rule.points_position;
}

void fulls_can_be_reached(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    auto most = most_points(rule);
    if (rule.cap && (!most || *rule.cap < *most)) most = rule.cap;
    if (!most || !rule.part.full || rule.part.outside) return;
    if (*most < rule.part.full->value)
      c.warning(points_or_indicator(rule),
                {"full_never_reached", {rule.id, *most, rule.part.full->value}});
  });
}

}  // namespace

const std::vector<Check>& checks_of_entries() {
  static const std::vector<Check> every_check = {
      something_is_recorded,
      ranges_are_not_empty,
      ranges_of_attributes_are_not_empty,
      attributes_are_limited_by_type,
      lists_say_their_value,
      events_have_one_outcome,
      events_are_recorded_as_events,
      vetoes_can_strike,
      panels_have_raters,
      panels_keep_a_mark,
      quorums_can_be_met,
      panels_can_drop,
      bands_rise,
      tables_rise,
      proportions_have_a_full,
      placings_earn_per_place,
      lateness_costs,
      fulls_can_be_reached,
  };
  return every_check;
}

}  // namespace redbanner
