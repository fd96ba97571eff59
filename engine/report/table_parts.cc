#include "engine/report/table_parts.h"

#include <algorithm>

#include "engine/report/titles.h"

namespace redbanner {
namespace {

constexpr int most_places = 4;

bool rounds_at(const Outline& outline, RoundedAt step) {
  switch (step) {
    case RoundedAt::nowhere:
      return false;
    case RoundedAt::indicator:
      return outline.rounds_indicator;
    case RoundedAt::category:
      return outline.rounds_category;
    case RoundedAt::total:
      return outline.rounds_total;
  }
  return false;
}

int places_needed(const Column& column) {
  int places = 0;
  for (std::size_t row = 0; row < column.size() && places < most_places; ++row)
    if (column.has_value(row))
      places = std::max(places, column.value(row).decimals().value_or(most_places));
  return std::min(places, most_places);
}

}  // namespace

Heading heading(const char* id) { return {id, "", Heading::Align::left}; }
Heading number_heading(const char* id) { return {id, "", Heading::Align::right}; }

Cell score_cell(const Column& column, std::size_t row, int places) {
  if (!column.has_value(row)) return term_of(column.state(row));
  return Points{column.value(row), places};
}

Cell place_cell(const Sources& sources, NodeIndex order, std::size_t row) {
  const Places& places = sources.results.places[at(order)];
  if (places.place[row] == 0) return {};
  const Ratio place =
      place_of(std::get<Order>(sources.plan.nodes[at(order)].operation), places, row);
  if (const auto whole = place.whole()) return *whole;
  return Points{place, 1};
}

Cell money_cell(const std::optional<Ratio>& money) {
  if (!money) return {};
  return Points{*money, std::min(money->decimals().value_or(2), 2)};
}

Cell text_cell(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

int places_for(const Outline& outline, RoundedAt step, const Column& column) {
  if (!outline.rounding) return places_needed(column);
  const int places = outline.rounding->unit.decimals().value_or(most_places);
  return rounds_at(outline, step) ? places : std::min(places, places_needed(column));
}

std::vector<Message> rounding_foot(const Outline& outline) {
  std::vector<Message> foot;
  if (outline.rounds_own) foot.push_back({"foot_rounded_own", {}});
  if (!outline.rounding) return foot.empty() ? std::vector{Message{"foot_exact", {}}} : foot;
  const auto line = [&](const Term& step) {
    return Message{"foot_rounded", {step, term_of(outline.rounding->mode), outline.rounding->unit}};
  };
  if (outline.rounds_indicator) foot.push_back(line(Term{"indicator"}));
  if (outline.rounds_category) foot.push_back(line(Term{"category"}));
  if (outline.rounds_total) foot.push_back(line(Term{"total"}));
  return foot;
}

Message position_foot(const Ledger& ledger) {
  return Message{"foot_ledger_position", {ledger.position}};
}

}  // namespace redbanner
