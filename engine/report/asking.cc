#include "engine/report/asking.h"

#include <algorithm>

#include "engine/report/titles.h"

namespace redbanner {

Steps operator+(Steps steps, const Steps& more) {
  steps.insert(steps.end(), more.begin(), more.end());
  return steps;
}

Step line(const Asking& here, Message message) { return {here.depth, std::move(message)}; }

Argument told(const Asking& here) {
  if (here.node().type == ValueType::number) return shown(here.value());
  return cell_text(here.sources(), here.index, here.row);
}

Steps ask(const Asking& here) { return why(here.question, here.index, here.row, here.depth); }

Steps ask_each(const Asking& here, const std::vector<NodeIndex>& columns) {
  std::vector<Steps> told;
  for (const NodeIndex column : columns)
    if (Steps steps = ask(here.in(column)); std::ranges::find(told, steps) == told.end())
      told.push_back(std::move(steps));
  Steps all;
  for (const Steps& steps : told) all = std::move(all) + steps;
  return all;
}

Steps ask_absent_inputs(const Asking& here) {
  std::vector<NodeIndex> absent;
  for (const NodeIndex input : inputs_of(here.node().operation))
    if (!here.column(input).has_value(here.row)) absent.push_back(input);
  return ask_each(here, absent);
}

namespace {

const Outline::Part* part_of(const Asking& here) {
  const Origin& origin = here.node().origin;
  return find_part(here.outline(), origin.scorecard, origin.id);
}

}  // namespace

bool is_of_another_period(const Asking& here) {
  const Origin& origin = here.node().origin;
  return !origin.period.empty() && origin.period != here.question.period;
}

namespace {

std::string title_or_id(const std::string& title, const std::string& id) {
  return title.empty() ? id : title;
}

std::string title_of_veto(const Outline& outline, const std::string& id) {
  const auto* const veto = find_veto(outline, id);
  return veto == nullptr ? id : title_or_id(veto->title, id);
}

std::string title_of_place(const Outline& outline, const std::string& id) {
  for (const auto& rule : outline.places)
    if (rule.id == id) return title_or_id(rule.title, id);
  return id;
}

Argument title_in_its_period(const Asking& here) {
  const Origin& origin = here.node().origin;
  switch (origin.role) {
    case Role::total:
      return Term{"total"};
    case Role::value:
      return Term{"value"};
    case Role::points:
      return Term{"points"};
    case Role::award:
    case Role::money:
      return title_of_award(here.outline(), origin.id);
    case Role::quota:
      return Term{"quota"};
    case Role::share:
      return title_of_share(here.outline(), origin.id);
    case Role::veto:
      return title_of_veto(here.outline(), origin.id);
    case Role::place:
      return title_of_place(here.outline(), origin.id);
    case Role::figure:
      return title_of_figure(here.outline(), origin.id);
    case Role::grade:
      return title_of_grade(here.outline(), origin.id);
    case Role::indicator:
    case Role::category:
    case Role::step:
      break;
  }
  const auto* const part = part_of(here);
  return title_or_id(part == nullptr ? "" : part->title, origin.id);
}

}  // namespace

// A total of another period goes by the period alone.
Argument title_of_column(const Asking& here) {
  const Argument title = title_in_its_period(here);
  if (!is_of_another_period(here)) return title;
  const std::string period = title_of_period(here.outline(), here.node().origin.period);
  const auto* const text = std::get_if<std::string>(&title);
  return text == nullptr ? period : period + " " + *text;
}

NodeIndex named_below(const Asking& here) {
  if (here.node().origin.role != Role::step) return here.index;
  if (const auto* replace = std::get_if<Replace>(&here.node().operation))
    return named_below(here.in(replace->of));
  if (const auto same = unchanged_input(here.sources(), here.index, here.row))
    return named_below(here.in(*same));
  return here.index;
}

std::optional<Ratio> full_of(const Asking& here) {
  if (is_of_another_period(here)) return std::nullopt;
  std::optional<Ratio> full;
  if (here.node().origin.role == Role::total) {
    const auto* const card = find_scorecard(here.outline(), here.node().origin.scorecard);
    if (card != nullptr) full = card->full;
  } else if (const auto* const part = part_of(here); part != nullptr && !part->outside) {
    full = part->full;
  }
  return full && full->sign() > 0 ? full : std::nullopt;
}

bool is_veto(const Asking& here) { return here.node(named_below(here)).origin.role == Role::veto; }

Holds holds(const Asking& here) { return here.column().is_yes(here.row) ? Holds::yes : Holds::no; }

Message condition_message(Holds holds, const Expression& condition) {
  return holds == Holds::yes ? Message{"condition_holds", {condition.text}}
                             : Message{"condition_fails", {condition.text}};
}

}  // namespace redbanner
