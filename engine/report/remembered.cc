#include "engine/report/remembered.h"

#include <algorithm>

#include "engine/report/award_columns.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

HonourEntry honour_of(const Outline& outline, const std::string& award, const std::string& period,
                      const Entrant& entrant) {
  HonourEntry honour;
  const auto range = period.empty() ? days_of_season(outline) : range_of(outline, period);
  honour.day = range ? range->to : Date();
  honour.year = honour.day.year();
  honour.award = award;
  honour.entrant = entrant.id;
  honour.title = title_of(entrant);
  honour.note = period.empty() ? "" : title_of_period(outline, period);
  return honour;
}

void add_winners(const Sources& sources, const AwardColumn& column,
                 std::vector<HonourEntry>& honours) {
  const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
  const bool persons = sources.plan.row_sets[at(rows)].kind == RowSet::Kind::people;
  for (const std::size_t row : winners(sources, column)) {
    HonourEntry honour =
        honour_of(sources.plan.outline, column.id, column.period, entrant_of(sources, rows, row));
    const std::int64_t place = places_of(sources, column.take).place[row];
    if (!persons && place > 0) honour.place = place;
    if (const auto money = money_for(sources, column, row)) honour.money = money->text();
    honours.push_back(std::move(honour));
  }
}

}  // namespace

std::vector<HonourEntry> remembered(const Plan& plan,
                                    const std::vector<EvaluatedPeriod>& evaluated) {
  std::vector<HonourEntry> honours;
  const auto columns = award_columns(plan);
  for (const auto& award : plan.outline.awards) {
    for (const auto& column : columns) {
      if (column.award != &award) continue;
      const auto of = std::ranges::find(evaluated, column.period, &EvaluatedPeriod::period);
      if (of != evaluated.end()) add_winners(of->sources, column, honours);
    }
    if (!award.assigned || evaluated.empty()) continue;
    for (const auto& one : assigned(evaluated.back().sources, award))
      honours.push_back(honour_of(plan.outline, award.id, one.period, *one.entrant));
  }
  return honours;
}

std::optional<DateRange> days_of_season(const Outline& outline) {
  std::optional<DateRange> days;
  for (const auto& period : outline.periods) {
    if (!period.range) continue;
    if (!days) days = period.range;
    days->from = std::min(days->from, period.range->from);
    days->to = std::max(days->to, period.range->to);
  }
  return days;
}

}  // namespace redbanner
