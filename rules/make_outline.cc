#include <algorithm>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

// The title where the formula is a bare id, else the formula as written.
std::string title_of(const Rulebook& book, const FormulaAt& formula) {
  const auto* name = std::get_if<FormulaName>(&formula.value.what);
  if (name == nullptr || !name->path.empty()) return formula.text;
  if (const auto* category = find_by_id(book.categories, name->name)) return category->title;
  if (const auto* indicator = find_by_id(book.indicators, name->name)) return indicator->title;
  for (const auto& indicator : book.indicators)
    if (const auto* event = find_by_id(indicator.events, name->name)) return event->title;
  return name->name;
}

std::vector<Outline::Field> fields_of(const IndicatorRule& rule) {
  std::vector<Outline::Field> fields;
  for (const auto& event : rule.events) fields.push_back({event.id, event.title, {}, event.clause});
  if (rule.events.empty())
    for (const auto& field : rule.fields) fields.push_back({field.id, field.title, field.unit, {}});
  return fields;
}

// What each key that a tie_break makes is called, in the order that make_ties.cc makes them in.
void add_titles(const Rulebook& book, const TieBreak& key, const std::string& round,
                std::vector<std::string>& titles) {
  if (key.by) titles.push_back(title_of(book, *key.by) + round);
  if (key.head_to_head) titles.push_back("head_to_head " + key.head_to_head->text + round);
  if (key.copeland) titles.push_back("copeland " + key.copeland->text + round);
  if (key.schulze) titles.push_back("schulze " + key.schulze->text + round);
  for (int k = 1; key.sorted && k <= key.depth; ++k)
    titles.insert(titles.end(), 2, key.sorted->text + " #" + std::to_string(k) + round);
  if (!key.count_back) return;
  const auto* contest = find_by_id(book.indicators, key.count_back->value);
  for (int place = 1; place <= key.depth; ++place)
    titles.push_back(contest->title + " #" + std::to_string(place) + round);
}

Outline::PlaceRule outline_of(const Rulebook& book, const PlaceRule& rule) {
  Outline::PlaceRule place{rule.id, rule.title, rule.scorecard.value, {}, {}, {}, false, {}};
  if (rule.per) {
    const auto* grouping = find_by_id(book.groupings, rule.per->value);
    place.grouping_title = grouping->title;
  }
  for (const auto& period : rule.periods) place.periods.push_back(period.value);
  if (rule.by_contests)
    add_titles(book, *rule.by_contests, "", place.keys);
  else
    place.keys.push_back(rule.by ? title_of(book, *rule.by) : std::string("total"));
  for (const auto& tie_break : rule.tie_break) {
    if (tie_break.restart.empty()) add_titles(book, tie_break, "", place.keys);
    for (int round = 1; !tie_break.restart.empty() && round <= tie_break.depth; ++round)
      for (const auto& key : tie_break.restart)
        add_titles(book, key, round == 1 ? "" : " (" + std::to_string(round) + ")", place.keys);
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
  if (rule.custody)
    award.custody = {rule.custody->hand_back_at, rule.custody->days.value_or(0),
                     rule.custody->numbers,      rule.custody->by_office,
                     rule.custody->keep_after,   rule.custody->keep_in_all};
  award.papers = rule.papers;
  award.money_title = rule.money_title;
  for (const auto& share : rule.shares)
    award.shares.push_back({share.id, share.title, share.at_least, share.at_most});
  award.has_money = rule.money_each || rule.money_by || !rule.money_per_place.empty();
  return award;
}

}  // namespace

void PlanMaker::add_parts(const std::string& parent, int level,
                          std::vector<Outline::Part>& parts) const {
  auto parts_here = parts_in(newest(), parent);
  for (const auto& rule : newest().indicators)
    if (rule.over && names(rule.part.in, parent))
      parts_here.push_back({&rule.part, rule.id, false});
  for (const Part& part : parts_here) {
    Outline::Part one;
    one.id = part.id;
    one.parent = parent;
    one.level = level;
    one.outside = part.part->outside;
    if (!one.outside) one.full = full_of(newest(), part);
    if (part.part->weight) one.weight = part.part->weight->value;
    if (part.is_category) {
      const auto& rule = *find_by_id(newest().categories, part.id);
      one.kind = Outline::Part::Kind::category;
      one.title = rule.title;
      one.clause = rule.clause;
    } else {
      const auto& rule = *find_by_id(newest().indicators, part.id);
      one.title = rule.title;
      one.clause = rule.clause;
      one.examiner = rule.examiner;
      one.fields = fields_of(rule);
      if (rule.over) one.over = rule.over->value;
      for (const auto& period : newest().periods)
        if (period.range && examined(rule, period.id)) one.periods.push_back(period.id);
    }
    parts.push_back(std::move(one));
    if (part.is_category) add_parts(part.id, level + 1, parts);
  }
}

Outline PlanMaker::outline() const {
  Outline outline;
  outline.title = newest().header.title;
  outline.document = newest().header.document;
  outline.issuer = newest().header.issuer;
  outline.language = newest().header.language;
  if (newest().header.rounding)
    outline.rounding = Rounding{newest().header.rounding->mode, newest().header.rounding->unit};
  const auto rounds = [&](const char* step) {
    const auto& rounding = newest().header.rounding;
    return rounding && names(rounding->at, step);
  };
  outline.rounds_indicator = rounds("indicator");
  outline.rounds_category = rounds("category");
  outline.rounds_total = rounds("total");
  const auto has_own = [](const auto& rules) {
    return std::ranges::any_of(rules,
                               [](const auto& rule) { return rule.round && rule.round->how; });
  };
  outline.rounds_own = has_own(newest().scorecards) || has_own(newest().categories) ||
                       has_own(newest().indicators) || has_own(newest().periods);
  for (const auto& rule : newest().scorecards) {
    Outline::Scorecard card{
        rule.id, rule.title, full_of_parent(newest(), rule.id, rule.full), {}, {}};
    for (const auto& kind : rule.kinds) card.kinds.push_back(kind.value);
    add_parts(rule.id, 1, card.parts);
    outline.scorecards.push_back(std::move(card));
  }
  for (const auto& rule : newest().periods) {
    Outline::Period period{rule.id, rule.title, rule.range, {}, version_of(rule.id)};
    for (const PeriodRule* part : parts_of(rule.id)) period.parts.push_back(part->id);
    outline.periods.push_back(std::move(period));
  }
  for (const auto& rule : newest().kinds) {
    Outline::Kind kind{rule.id, rule.title, rule.person, {}};
    for (const auto& one : rule.attributes)
      kind.attributes.push_back({one.id, one.title, one.unit, {}});
    outline.kinds.push_back(std::move(kind));
  }
  for (const auto& rule : newest().groupings)
    for (const auto& group : rule.groups) outline.groups.push_back({group.id, group.title, {}, {}});
  for (const auto& rule : newest().places) outline.places.push_back(outline_of(newest(), rule));
  for (const auto& rule : newest().awards) outline.awards.push_back(outline_of(rule));
  for (const auto& rule : newest().vetoes)
    outline.vetoes.push_back({rule.id, rule.title, rule.clause, rule.lifted_by});
  const auto cards_of = [&](const std::vector<Name>& said) {
    std::vector<std::string> cards;
    for (const auto& card : newest().scorecards)
      if (said.empty() || names(said, card.id)) cards.push_back(card.id);
    return cards;
  };
  for (const auto& rule : newest().indicators)
    if (rule.figure)
      outline.figures.push_back(
          {rule.id, rule.title, rule.unit, cards_of(rule.of), fields_of(rule)});
  for (const auto& rule : newest().grades) {
    Outline::Grade grade{rule.id, rule.title, cards_of(rule.scorecards), {}, {}};
    for (const auto& step : rule.steps) {
      grade.steps.push_back(step.id);
      grade.titles.push_back(step.title.empty() ? step.id : step.title);
    }
    outline.grades.push_back(std::move(grade));
  }
  return outline;
}

}  // namespace redbanner
