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
    const bool may_be_nothing = rule.entry == EntryKind::event || rule.entry == EntryKind::none;
    if (rule.fields.empty() && !may_be_nothing)
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

// Where nothing is recorded, a formula gives the value.
void something_is_computed(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.entry == EntryKind::none && !rule.value)
      c.error(rule.position, {"nothing_computed", {rule.id}}, Message{"say_value_or_entry", {}});
  });
}

bool stands_on(const Checking& c, const IndicatorRule& rule, const ScorecardRule& card) {
  if (rule.figure) return rule.of.empty() || names(rule.of, card.id);
  return c.is_on_scorecard(rule.id, card.id);
}

bool is_list(const IndicatorRule& rule) {
  return rule.entry == EntryKind::rows || rule.entry == EntryKind::claim;
}

// --- Rows that are linked with rows
// -----------------------------------------------------------------

// The lists that a list lies below, the nearest first; it stands at the end where they go round.
std::vector<const IndicatorRule*> lists_above(const Checking& c, const IndicatorRule& rule) {
  std::vector<const IndicatorRule*> above;
  for (const IndicatorRule* one = &rule; one->below;) {
    one = find_by_id(c.book.indicators, one->below->value);
    if (one == nullptr || std::ranges::find(above, one) != above.end()) break;
    above.push_back(one);
  }
  return above;
}

void rows_lie_below_rows(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const auto above = lists_above(c, rule);
    if (above.empty()) return;
    if (std::ranges::find(above, &rule) != above.end())
      c.error(rule.below->position, {"below_itself", {rule.id}});
    else if (!is_list(*above.front()))
      c.error(rule.below->position, {"below_no_list", {rule.id, rule.below->value}},
              Message{"say_entry_rows", {}});
  });
}

bool same_names(const std::vector<Name>& one, const std::vector<Name>& other) {
  return one.size() == other.size() &&
         std::ranges::all_of(one, [&](const Name& name) { return names(other, name.value); });
}

// A row finds the one that it lies below: of the same entrant, in the same period.
void rows_below_rows_are_recorded_beside_them(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const auto above = lists_above(c, rule);
    if (above.empty()) return;
    const IndicatorRule& outer = *above.front();
    const bool same_time =
        same_names(rule.periods, outer.periods) &&
        (rule.over ? rule.over->value : "") == (outer.over ? outer.over->value : "");
    const bool same_cards = std::ranges::all_of(c.book.scorecards, [&](const auto& card) {
      return stands_on(c, rule, card) == stands_on(c, outer, card);
    });
    if (!same_time)
      c.error(rule.below->position, {"below_at_other_times", {rule.id, outer.id}},
              Message{"say_same_periods", {}});
    if (!same_cards)
      c.error(rule.below->position, {"below_of_others", {rule.id, outer.id}},
              Message{"say_same_scorecards", {}});
  });
}

// Both sides of a row are found in one place.
void sides_stand_on_one_scorecard(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const auto cards = std::ranges::count_if(
        c.book.scorecards, [&](const auto& card) { return stands_on(c, rule, card); });
    if (rule.two_sides && cards > 1)
      c.error(rule.position, {"sides_on_scorecards", {rule.id, std::int64_t{cards}}},
              Message{"sides_one_scorecard", {}});
  });
}

// The value of a row is that of a row of a list.
void rows_alone_have_values(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.each && !is_list(rule))
      c.error(rule.each->position, {"each_without_rows", {rule.id}}, Message{"say_entry_rows", {}});
  });
}

// Marks are combined by a panel; a text has no mean.
void rated_fields_are_numbers(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    for (const Field& field : rule.fields)
      if (field.raters && field.type != ValueType::number && rule.entry != EntryKind::ballot)
        c.error(field.position, {"raters_of_no_number", {field.id}});
  });
}

void lists_say_their_value(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const bool several = rule.entry == EntryKind::measure && rule.fields.size() > 1;
    const bool said = rule.value || (is_list(rule) && rule.each);
    if ((several || is_list(rule)) && !said)
      c.error(rule.position, {"value_unsaid", {rule.id}},
              several ? Message{"say_value", {}} : Message{"say_each_or_value", {}});
  });
}

// --- Events
// ---------------------------------------------------------------------------------------

// each, or from and to, or a veto; a veto beside each.
bool has_one_outcome(const EventRule& event) {
  if (event.from.has_value() != event.to.has_value()) return false;
  const bool chosen = event.from.has_value();
  if (event.each) return !chosen;
  return chosen != event.veto.has_value();
}

void events_have_one_outcome(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    for (const EventRule& event : rule.events)
      if (!has_one_outcome(event))
        c.error(event.position, {"event_outcome", {event.id}}, Message{"event_outcomes", {}});
  });
}

void limited_events_have_points(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    for (const EventRule& event : rule.events)
      if (event.at_most && !event.each && !event.from)
        c.error(event.position, {"at_most_of_no_points", {event.id}},
                Message{"event_outcomes", {}});
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

void something_is_confirmed(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    if (rule.confirm && rule.confirm->value != Confirm::none && rule.entry == EntryKind::none)
      c.error(rule.confirm->position, {"confirm_of_nothing", {rule.id}});
  });
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

void enough_may_rate(const Checking& checking) {
  each_indicator(checking, [](const Checking& c, const IndicatorRule& rule) {
    const auto may = static_cast<std::int64_t>(rule.panel.who.size());
    const std::int64_t due = std::max(rule.panel.raters, rule.panel.quorum);
    if (may > 0 && may < due)
      c.error(rule.panel.position, {"fewer_may_rate", {may, due}}, Message{"name_all_raters", {}});
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

}  // namespace

const std::vector<Check>& checks_of_entries() {
  static const std::vector<Check> every_check = {
      something_is_recorded,
      ranges_are_not_empty,
      ranges_of_attributes_are_not_empty,
      attributes_are_limited_by_type,
      something_is_computed,
      rows_lie_below_rows,
      rows_below_rows_are_recorded_beside_them,
      sides_stand_on_one_scorecard,
      rows_alone_have_values,
      rated_fields_are_numbers,
      lists_say_their_value,
      events_have_one_outcome,
      limited_events_have_points,
      events_are_recorded_as_events,
      something_is_confirmed,
      panels_have_raters,
      panels_keep_a_mark,
      quorums_can_be_met,
      enough_may_rate,
      panels_can_drop,
  };
  return every_check;
}

}  // namespace redbanner
