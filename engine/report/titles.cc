#include "engine/report/titles.h"

#include <algorithm>

namespace redbanner {
namespace {

template <class T>
const T* by_id(const std::vector<T>& list, const std::string& id) {
  const auto found = std::ranges::find(list, id, &T::id);
  return found == list.end() ? nullptr : &*found;
}

template <class T>
std::string title_or_id(const std::vector<T>& list, const std::string& id) {
  const T* const one = by_id(list, id);
  return one == nullptr || one->title.empty() ? id : one->title;
}

}  // namespace

std::string title_of(const Entrant& entrant) {
  return entrant.title.empty() ? entrant.id : entrant.title;
}

std::string title_of_period(const Outline& outline, const std::string& id) {
  return title_or_id(outline.periods, id);
}

std::string title_of_kind(const Outline& outline, const std::string& id) {
  return title_or_id(outline.kinds, id);
}

std::string title_of_attribute(const Outline& outline, const std::string& id) {
  for (const auto& kind : outline.kinds)
    for (const auto& field : kind.attributes)
      if (field.id == id && !field.title.empty()) return field.title;
  return id;
}

std::string title_of_award(const Outline& outline, const std::string& id) {
  const std::size_t slash = id.find('/');
  if (slash == std::string::npos) return title_or_id(outline.awards, id);
  const std::string indicator = id.substr(slash + 1);
  const auto* const part = find_part(outline, indicator);
  return title_or_id(outline.awards, id.substr(0, slash)) + " · " +
         (part == nullptr || part->title.empty() ? indicator : part->title);
}

std::string title_of_share(const Outline& outline, const std::string& id) {
  const std::size_t slash = id.find('/');
  const std::string share = slash == std::string::npos ? id : id.substr(slash + 1);
  for (const auto& award : outline.awards)
    if (award.id == id.substr(0, slash)) return title_or_id(award.shares, share);
  return share;
}

std::string title_of_group(const Outline& outline, const std::string& id) {
  return title_or_id(outline.groups, id);
}

std::string title_of_figure(const Outline& outline, const std::string& id) {
  return title_or_id(outline.figures, id);
}

std::string title_of_grade(const Outline& outline, const std::string& id) {
  return title_or_id(outline.grades, id);
}

const Outline::Scorecard* find_scorecard(const Outline& outline, const std::string& id) {
  return by_id(outline.scorecards, id);
}

const Outline::Part* find_part(const Outline& outline, const std::string& scorecard,
                               const std::string& id) {
  const auto* const card = find_scorecard(outline, scorecard);
  return card == nullptr ? nullptr : by_id(card->parts, id);
}

const Outline::Part* find_part(const Outline& outline, const std::string& id) {
  for (const auto& card : outline.scorecards)
    if (const auto* const part = by_id(card.parts, id)) return part;
  return nullptr;
}

const Outline::Veto* find_veto(const Outline& outline, const std::string& id) {
  return by_id(outline.vetoes, id);
}

std::string with_clause(const Outline& outline, const std::string& title,
                        const std::string& clause) {
  if (clause.empty()) return title;
  return outline.language == "en" ? title + " (" + clause + ")" : title + "（" + clause + "）";
}

std::string joined(const Outline& outline, const std::vector<std::string>& titles) {
  std::string list;
  for (const auto& title : titles) {
    if (!list.empty()) list += outline.language == "en" ? ", " : "、";
    list += title;
  }
  return list;
}

Argument shown(const Ratio& number) {
  if (number.decimals()) return number;
  return number.short_text(6);
}

Term term_of(State state) {
  switch (state) {
    case State::present:
      return Term{"present"};
    case State::late:
      return Term{"late"};
    case State::not_applicable:
      return Term{"not_applicable"};
    case State::not_examined:
      return Term{"not_examined"};
    case State::refused:
      return Term{"refused"};
    case State::pending:
      return Term{"pending"};
  }
  return {};
}

Term term_of(RoundingMode mode) {
  switch (mode) {
    case RoundingMode::half_up:
      return Term{"half_up"};
    case RoundingMode::half_even:
      return Term{"half_even"};
    case RoundingMode::up:
      return Term{"up"};
    case RoundingMode::down:
      return Term{"down"};
    case RoundingMode::ceiling:
      return Term{"ceiling"};
    case RoundingMode::floor:
      return Term{"floor"};
  }
  return {};
}

}  // namespace redbanner
