#include <algorithm>

#include "rules/checking.h"

namespace redbanner {
namespace {

bool rounds_totals(const Rulebook& book) {
  return book.header.rounding &&
         std::ranges::any_of(book.header.rounding->at,
                             [](const Name& step) { return step.value == "total"; });
}

// Whether what a rule ranks by is rounded in one of its periods: the period says so, or else the
// scorecard, or else the book.
bool ranks_rounded_totals(const Rulebook& book, const PlaceRule& rule) {
  const auto* card = find_by_id(book.scorecards, rule.scorecard.value);
  const bool on_card =
      card != nullptr && card->round ? card->round->how.has_value() : rounds_totals(book);
  return std::ranges::any_of(rule.periods, [&](const Name& name) {
    const auto* period = find_by_id(book.periods, name.value);
    return period != nullptr && period->round ? period->round->how.has_value() : on_card;
  });
}

void places_say_what_they_compare(const Checking& checking) {
  for (const auto& rule : checking.book.places)
    if (ranks_rounded_totals(checking.book, rule) && !rule.by && !rule.by_contests &&
        rule.compared == PlaceRule::Compared::unsaid)
      checking.error(rule.position, {"compare_unsaid", {rule.id}}, Message{"compare_words", {}});
}

void places_decide_ties(const Checking& checking) {
  for (const auto& rule : checking.book.places)
    if (!rule.ties_said && (!rule.decide || rule.decide->places))
      checking.warning(rule.position, {"ties_undecided", {rule.id}}, Message{"ties_words", {}});
}

std::vector<const TieBreak*> keys_of_ties(const Rulebook& book) {
  std::vector<const TieBreak*> keys;
  for (const auto& rule : book.places) {
    if (rule.by_contests) keys.push_back(&*rule.by_contests);
    for (const TieBreak* key : every_key(rule.tie_break)) keys.push_back(key);
  }
  for (const auto& rule : book.awards)
    for (const TieBreak* key : every_key(rule.tie_break)) keys.push_back(key);
  return keys;
}

// periods.x, or a field of a list whose rows are contests.
bool is_of_contests(const Rulebook& book, const FormulaAt& formula) {
  const auto* name = std::get_if<FormulaName>(&formula.value.what);
  if (name == nullptr || name->path.size() != 1) return false;
  if (name->path.front() == "periods") return true;
  const auto* list = find_by_id(book.indicators, name->path.front());
  if (list == nullptr || !has_rows(*list)) return false;
  const auto* field = find_by_id(list->fields, name->name);
  return (name->name == "each" && list->each) || (field != nullptr && !field->raters);
}

void head_to_head_is_of_contests(const Checking& checking) {
  for (const TieBreak* key : keys_of_ties(checking.book))
    if (key->head_to_head && !is_of_contests(checking.book, *key->head_to_head))
      checking.error(key->head_to_head->position, {"head_to_head_without_contests", {}},
                     Message{"head_to_head_words", {}});
}

// Who beats whom is found in the rows of a list.
void beating_is_in_contests(const Checking& checking) {
  for (const TieBreak* key : keys_of_ties(checking.book))
    for (const auto& of : {&key->copeland, &key->schulze}) {
      if (!*of) continue;
      const auto* name = std::get_if<FormulaName>(&(*of)->value.what);
      const bool is_of_list = name != nullptr && !name->path.empty() &&
                              name->path.front() != "periods" &&
                              is_of_contests(checking.book, **of);
      if (!is_of_list)
        checking.error((*of)->position, {"beating_without_contests", {}},
                       Message{"beating_words", {}});
    }
}

void seeds_are_of_draws(const Checking& checking) {
  using How = Order::Decided::How;
  for (const auto& rule : checking.book.places) {
    if (!rule.decide || !rule.decide->seed) continue;
    if (rule.decide->by != How::draw)
      checking.error(rule.decide->position, {"seed_without_draw", {rule.id}},
                     Message{"seed_words", {}});
    else if (rule.decide->seed->empty())
      checking.error(rule.decide->position, {"seed_empty", {rule.id}}, Message{"seed_words", {}});
  }
}

void count_back_counts_placings(const Checking& checking) {
  for (const TieBreak* key : keys_of_ties(checking.book)) {
    if (!key->count_back) continue;
    const auto* indicator = find_by_id(checking.book.indicators, key->count_back->value);
    if (indicator != nullptr && !indicator->figure && indicator->entry != EntryKind::placing)
      checking.error(key->count_back->position, {"count_back_without_placings", {indicator->id}},
                     Message{"say_entry_placing", {}});
  }
}

void count_back_has_a_depth(const Checking& checking) {
  for (const TieBreak* key : keys_of_ties(checking.book))
    if (key->count_back && key->depth == 0)
      checking.error(key->position, {"count_back_without_depth", {key->count_back->value}},
                     Message{"add_key", {"depth"}});
}

}  // namespace

const std::vector<Check>& checks_of_places() {
  static const std::vector<Check> every_check = {
      places_say_what_they_compare, places_decide_ties,          count_back_counts_placings,
      count_back_has_a_depth,       head_to_head_is_of_contests, beating_is_in_contests,
      seeds_are_of_draws,
  };
  return every_check;
}

}  // namespace redbanner
