#include "rules/plan_maker.h"

namespace redbanner {
namespace {

// The title where the formula is a bare id, else the formula as written.
std::string title_of(const Rulebook& book, const FormulaAt& formula) {
  const auto* name = std::get_if<FormulaName>(&formula.value.what);
  if (name == nullptr || !name->prefix.empty()) return formula.text;
  if (const auto* category = find_by_id(book.categories, name->name)) return category->title;
  if (const auto* indicator = find_by_id(book.indicators, name->name)) return indicator->title;
  for (const auto& indicator : book.indicators)
    if (const auto* event = find_by_id(indicator.events, name->name)) return event->title;
  return name->name;
}

Outline::PlaceRule outline_of(const Rulebook& book, const PlaceRule& rule) {
  Outline::PlaceRule place{rule.id, rule.title, rule.scorecard.value, {}, {}, {}, {}, false, {}};
  if (rule.per) {
    const auto* grouping = find_by_id(book.groupings, rule.per->value);
    place.by = grouping->by;
    place.grouping_title = grouping->title;
  }
  for (const auto& period : rule.periods) place.periods.push_back(period.value);
  place.keys.push_back(rule.by ? title_of(book, *rule.by) : std::string("total"));
  for (const auto& tie_break : rule.tie_break) {
    if (tie_break.by) {
      place.keys.push_back(title_of(book, *tie_break.by));
      continue;
    }
    const auto* contest = find_by_id(book.indicators, tie_break.count_back->value);
    for (int place_number = 1; place_number <= tie_break.depth; ++place_number)
      place.keys.push_back(contest->title + " #" + std::to_string(place_number));
  }
  place.compared_rounded = rule.compared != PlaceRule::Compared::exact;
  place.min_months = rule.min_months;
  return place;
}

Outline::Award outline_of(const AwardRule& rule) {
  Outline::Award award;
  award.kind = rule.kind == AwardRule::What::banner   ? Outline::Award::Kind::banner
               : rule.kind == AwardRule::What::honour ? Outline::Award::Kind::honour
                                                      : Outline::Award::Kind::prize;
  award.id = rule.id;
  award.title = rule.title;
  for (const auto& period : rule.periods) award.periods.push_back(period.value);
  if (rule.from) award.from = rule.from->value;
  if (rule.person) award.person_kind = rule.person->value;
  for (const auto& each : rule.each_indicator) award.indicators.push_back(each.value);
  award.assigned = rule.assigned;
  award.hand_back_at = rule.hand_back_at;
  award.money_title = rule.money_title;
  award.has_money = rule.money_each || !rule.money_per_place.empty();
  return award;
}

}  // namespace

void PlanMaker::add_parts(const std::string& parent, int level,
                          std::vector<Outline::Part>& parts) const {
  for (const Part& part : parts_in(parent)) {
    Outline::Part one;
    one.id = part.id;
    one.parent = parent;
    one.level = level;
    one.outside = part.part->outside;
    if (!one.outside) one.full = full_of(part);
    if (part.part->weight) one.weight = part.part->weight->value;
    if (part.is_category) {
      const auto& rule = *find_by_id(book_.categories, part.id);
      one.kind = Outline::Part::Kind::category;
      one.title = rule.title;
      one.clause = rule.clause;
    } else {
      const auto& rule = *find_by_id(book_.indicators, part.id);
      one.title = rule.title;
      one.clause = rule.clause;
      one.examiner = rule.examiner;
      for (const auto& event : rule.events)
        one.fields.push_back({event.id, event.title, {}, event.clause});
      if (rule.events.empty())
        for (const auto& field : rule.fields)
          one.fields.push_back({field.id, field.title, field.unit, {}});
      for (const auto& period : book_.periods)
        if (period.range && examined(rule, period.id)) one.periods.push_back(period.id);
    }
    parts.push_back(std::move(one));
    if (part.is_category) add_parts(part.id, level + 1, parts);
  }
}

Outline PlanMaker::outline() const {
  Outline outline;
  outline.title = book_.header.title;
  outline.document = book_.header.document;
  outline.issuer = book_.header.issuer;
  outline.language = book_.header.language;
  if (book_.header.rounding)
    outline.rounding = Rounding{book_.header.rounding->mode, book_.header.rounding->unit};
  outline.rounds_indicator = rounds("indicator");
  outline.rounds_category = rounds("category");
  outline.rounds_total = rounds("total");
  for (const auto& rule : book_.scorecards) {
    Outline::Scorecard card{rule.id, rule.title, full_of_parent(rule.id, rule.full), {}, {}};
    for (const auto& kind : rule.kinds) card.kinds.push_back(kind.value);
    add_parts(rule.id, 1, card.parts);
    outline.scorecards.push_back(std::move(card));
  }
  for (const auto& rule : book_.periods) {
    Outline::Period period{rule.id, rule.title, rule.range, {}};
    for (const PeriodRule* part : parts_of(rule.id)) period.parts.push_back(part->id);
    outline.periods.push_back(std::move(period));
  }
  for (const auto& rule : book_.kinds) {
    Outline::Kind kind{rule.id, rule.title, rule.person, {}};
    for (const auto& one : rule.attributes)
      kind.attributes.push_back({one.id, one.title, one.unit, {}});
    outline.kinds.push_back(std::move(kind));
  }
  for (const auto& rule : book_.places) outline.places.push_back(outline_of(book_, rule));
  for (const auto& rule : book_.awards) outline.awards.push_back(outline_of(rule));
  for (const auto& rule : book_.vetoes)
    outline.vetoes.push_back({rule.id, rule.title, rule.clause, rule.lifted_by});
  return outline;
}

}  // namespace redbanner
