#include <algorithm>

#include "rules/checking.h"
#include "rules/place_behind.h"

namespace redbanner {
namespace {

void each_award(const Checking& checking, void (*check)(const Checking&, const AwardRule&)) {
  for (const auto& rule : checking.book.awards) check(checking, rule);
}

void awards_have_one_source(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const int sources = (rule.from ? 1 : 0) + (rule.person ? 1 : 0) +
                        (rule.each_indicator.empty() ? 0 : 1) + (rule.assigned ? 1 : 0);
    if (sources != 1)
      c.error(rule.position, {"award_source", {rule.id}}, Message{"award_sources", {}});
  });
}

void awards_have_a_period(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.assigned && rule.periods.empty())
      c.error(rule.position, {"missing_key", {"period", "award"}}, Message{"add_key", {"period"}});
  });
}

// Of awards by places it parts who is equal at the cut.
void awards_break_ties_of_results(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.tie_break.empty() && rule.each_indicator.empty() && !rule.from)
      c.error(rule.tie_break.front().position, {"tie_break_of_no_results", {rule.id}},
              Message{"break_ties_by_order", {}});
  });
}

void awards_are_from_what_has_places(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto* from = rule.from ? find_by_id(c.book.awards, rule.from->value) : nullptr;
    if (from != nullptr && !from->from)
      c.error(rule.from->position, {"award_without_place", {rule.id, from->id}},
              Message{"take_from_a_place", {}});
  });
}

void awards_are_not_from_each_other(const Checking& checking) {
  const auto award_of = [&](const std::string& id) { return find_by_id(checking.book.awards, id); };
  const auto from_of = [&](const std::string& id) {
    const AwardRule* rule = award_of(id);
    return rule != nullptr && rule->from ? rule->from->value : std::string();
  };
  each_circle(checking.ids_of("award"), from_of,
              [&](const std::string& id, const std::string& way) {
                checking.error(award_of(id)->from->position, {"rule_needs_itself", {way}},
                               Message{"break_the_circle", {}});
              });
}

void awards_are_of_periods_with_places(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto* place = rule.from ? find_by_id(c.book.places, rule.from->value) : nullptr;
    if (place == nullptr) return;
    for (const Name& period : rule.periods)
      if (!names(place->periods, period.value))
        c.error(period.position, {"no_places_in_period", {place->id, period.value}},
                Message{"add_period_to_place", {place->id}});
  });
}

// What an award is `from` or `after` is awarded in the same periods, to candidates of the same
// kind.
void awards_meet_those_they_name(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    auto named = rule.after;
    if (rule.from && place_behind(c.book, rule) != nullptr) named.push_back(*rule.from);
    for (const Name& name : named) {
      const auto* other = find_by_id(c.book.awards, name.value);
      if (other == nullptr) continue;
      if (other->person.has_value() != rule.person.has_value() || other->assigned)
        c.error(name.position, {"award_of_others", {rule.id, other->id}});
      for (const Name& period : rule.periods)
        if (!other->assigned && !names(other->periods, period.value))
          c.error(name.position, {"not_awarded_in_period", {other->id, period.value}},
                  Message{"add_period_to_award", {other->id}});
    }
  });
}

void awards_for_people_are_for_people(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto* kind = rule.person ? find_by_id(c.book.kinds, rule.person->value) : nullptr;
    if (kind != nullptr && !kind->person)
      c.error(rule.person->position, {"kind_is_no_person", {kind->id}},
              Message{"say_person_true", {kind->id}});
  });
}

// Whether `take` says how many.
bool takes_so_many(const AwardRule& rule) {
  return rule.top || rule.top_by || rule.last || rule.share;
}

void ties_at_the_cut_are_decided(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if ((takes_so_many(rule) || rule.limit) && !rule.ties_at_cut)
      c.error(rule.take_position, {"ties_at_cut_unsaid", {rule.id}},
              Message{"ties_at_cut_words", {}});
  });
}

void shares_are_shares(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.share) return;
    const Take::Share& share = *rule.share;
    if (share.part.sign() <= 0 || share.part > Ratio(1))
      c.error(rule.take_position, {"share_out_of_range", {share.part}},
              Message{"share_is_a_part", {}});
    if (share.most && *share.most < share.least)
      c.error(rule.take_position,
              {"range_reversed", {"take", Ratio(share.least), Ratio(*share.most)}});
  });
}

void thresholds_leave_something(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.at_least && rule.at_most && *rule.at_most < *rule.at_least)
      c.error(rule.take_position, {"range_reversed", {"take", *rule.at_least, *rule.at_most}});
  });
}

void money_is_within_reach(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto paid = static_cast<int>(rule.money_per_place.size());
    if (rule.top && paid > *rule.top)
      c.warning(rule.money_position,
                {"money_beyond_places", {rule.id, std::int64_t{paid}, std::int64_t{*rule.top}}});
  });
}

// What equals divide is money by place; what is paid once is of several awards.
void money_can_be_paid_so(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.money_ties == AwardRule::MoneyTies::divided && rule.money_per_place.empty())
      c.error(rule.money_position, {"money_divided_without_places", {rule.id}},
              Message{"write_money_per_place", {}});
    if (rule.money_once.empty()) return;
    if (std::ranges::count(c.book.awards, rule.money_once, &AwardRule::money_once) == 1)
      c.error(rule.money_position, {"money_once_of_one", {rule.id, rule.money_once}},
              Message{"say_once_in_each", {}});
  });
}

void quotas_are_for_people(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.quota && !rule.person && unit_of_candidates(c.book, rule) == nullptr)
      c.error(rule.position, {"quota_without_people", {rule.id}}, Message{"quota_needs_for", {}});
  });
}

// One number says how many: each unit's quota, or the award's.
void quotas_stand_alone(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.quota && takes_so_many(rule))
      c.error(rule.take_position,
              {"exactly_one_of", {rule.id, Enumeration{{"quota", "top", "last", "share"}}}});
  });
}

// What is shared out, or limited, is of the units of one scorecard.
void totals_are_of_one_scorecard(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.quota && rule.quota->total && rule.person && !rule.scorecard &&
        c.book.scorecards.size() > 1)
      c.error(rule.quota->total->position, {"total_of_several_scorecards", {rule.id}},
              Message{"say_whose_total", {}});
  });
}

// The least of one unit alone is more than there is.
void totals_are_within_reach(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.quota || !rule.quota->total) return;
    const auto& quota = *rule.quota;
    Ratio least = quota.at_least;
    if (quota.number)
      if (const auto* stated = std::get_if<FormulaNumber>(&quota.number->value.what))
        least = std::max(least, stated->value);
    if (least > Ratio(quota.total->value))
      c.error(quota.total->position,
              {"total_below_one_quota", {rule.id, least, std::int64_t{quota.total->value}}},
              Message{"raise_the_total", {}});
  });
}

void substitutes_stand_behind_a_number(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.substitutes > 0 && (rule.assigned || !(rule.quota || takes_so_many(rule))))
      c.error(rule.position, {"substitutes_without_number", {rule.id}},
              Message{"substitutes_words", {}});
  });
}

void shares_of_people_have_limits(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    for (const auto& share : rule.shares) {
      if (!rule.person && !rule.from)
        c.error(share.position, {"shares_without_people", {rule.id}},
                Message{"shares_need_for", {}});
      if (!share.at_least && !share.at_most)
        c.error(share.position, {"share_without_limit", {share.id}}, Message{"share_limits", {}});
      for (const auto& limit : {share.at_least, share.at_most})
        if (limit && (limit->sign() < 0 || *limit > Ratio(1)))
          c.error(share.position, {"share_out_of_range", {*limit}}, Message{"share_is_a_part", {}});
      if (share.at_least && share.at_most && *share.at_least > *share.at_most)
        c.error(share.position, {"range_reversed", {share.id, *share.at_least, *share.at_most}});
      for (const auto& other : rule.shares)
        if (&other < &share && other.id == share.id)
          c.error(share.position, {"share_twice", {share.id, rule.id}});
    }
  });
}

// Places by contests are no number that a threshold could be compared with.
void thresholds_are_of_numbers(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto* place = place_behind(c.book, rule);
    if (place != nullptr && place->by_contests && (rule.at_least || rule.at_most))
      c.error(rule.take_position, {"at_least_of_contests", {place->id}},
              Message{"at_least_by_eligible", {}});
  });
}

void quotas_are_not_reversed(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.quota && rule.quota->at_most && *rule.quota->at_most < rule.quota->at_least)
      c.error(
          rule.quota->position,
          {"range_reversed", {"quota", Ratio(rule.quota->at_least), Ratio(*rule.quota->at_most)}});
  });
}

void papers_are_of_people(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.papers.empty() && !rule.person)
      c.error(rule.papers_position, {"papers_without_people", {rule.id}},
              Message{"papers_need_for", {}});
  });
}

void custody_is_of_banners(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (rule.custody && rule.kind != AwardRule::What::banner)
      c.error(rule.custody->position, {"custody_of_no_banner", {rule.id}},
              Message{"say_kind_banner", {}});
  });
}

const AttributeRule* attribute_of(const Rulebook& book, const ScorecardRule& card,
                                  const std::string& id) {
  for (const Name& name : card.kinds)
    if (const Kind* kind = find_by_id(book.kinds, name.value))
      if (const auto* attribute = find_by_id(kind->attributes, id)) return attribute;
  return nullptr;
}

void is_a_number(const Checking& c, const Name& of, const AttributeRule* attribute,
                 const std::string& whose) {
  if (attribute == nullptr)
    return c.error(of.position, {"attribute_missing", {of.value, whose}},
                   Message{"declare_attribute", {of.value}});
  if (attribute->type != ValueType::number)
    c.error(of.position, {"attribute_not_a_number", {of.value}}, Message{"say_type_number", {}});
}

// A quota is counted on the units: of candidates that are ranked unit by unit, or of each
// scorecard.
void quotas_are_of_numbers(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.quota || rule.quota->of.value.empty()) return;
    const Name& of = rule.quota->of;
    if (const Kind* unit = unit_of_candidates(c.book, rule))
      return is_a_number(c, of, find_by_id(unit->attributes, of.value), unit->id);
    for (const auto& card : c.book.scorecards) {
      if (rule.scorecard && rule.scorecard->value != card.id) continue;
      const auto* attribute = attribute_of(c.book, card, of.value);
      is_a_number(c, of, attribute, card.id);
      if (attribute == nullptr || attribute->type != ValueType::number) return;
    }
  });
}

// take.limit counts by the unit, or by an attribute of the candidates.
void limits_are_of_what_is_known(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    const auto* place = place_behind(c.book, rule);
    if (!rule.limit || rule.limit->per.value == "unit" || place == nullptr) return;
    const auto* card = find_by_id(c.book.scorecards, place->scorecard.value);
    if (card != nullptr && attribute_of(c.book, *card, rule.limit->per.value) == nullptr)
      c.error(rule.limit->per.position, {"attribute_missing", {rule.limit->per.value, card->id}},
              Message{"declare_attribute", {rule.limit->per.value}});
  });
}

void indicators_of_awards_are_on_their_scorecard(const Checking& checking) {
  each_award(checking, [](const Checking& c, const AwardRule& rule) {
    if (!rule.scorecard || c.find_node(rule.scorecard->value) == nullptr) return;
    for (const Name& name : rule.each_indicator)
      if (c.find_node(name.value) != nullptr &&
          !c.is_on_scorecard(name.value, rule.scorecard->value))
        c.error(name.position, {"not_on_scorecard", {name.value, rule.scorecard->value}});
  });
}

}  // namespace

const std::vector<Check>& checks_of_awards() {
  static const std::vector<Check> every_check = {
      awards_have_one_source,
      awards_have_a_period,
      awards_break_ties_of_results,
      awards_are_from_what_has_places,
      awards_are_not_from_each_other,
      awards_meet_those_they_name,
      awards_are_of_periods_with_places,
      awards_for_people_are_for_people,
      ties_at_the_cut_are_decided,
      shares_are_shares,
      thresholds_leave_something,
      money_can_be_paid_so,
      limits_are_of_what_is_known,
      money_is_within_reach,
      quotas_are_for_people,
      quotas_stand_alone,
      totals_are_of_one_scorecard,
      totals_are_within_reach,
      substitutes_stand_behind_a_number,
      shares_of_people_have_limits,
      thresholds_are_of_numbers,
      quotas_are_not_reversed,
      quotas_are_of_numbers,
      indicators_of_awards_are_on_their_scorecard,
      papers_are_of_people,
      custody_is_of_banners,
  };
  return every_check;
}

}  // namespace redbanner
