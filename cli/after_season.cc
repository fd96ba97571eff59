#include "cli/after_season.h"

#include <algorithm>
#include <set>

#include "cli/last_evaluation.h"
#include "cli/wording.h"
#include "engine/ledger/custody.h"
#include "engine/report/remembered.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

const EntryForm::Kind* kind_named(const EntryForm& form, const std::string& id) {
  const auto found = std::ranges::find(form.kinds, id, &EntryForm::Kind::id);
  return found == form.kinds.end() ? nullptr : &*found;
}

// One taking over, step by step; each says all that it finds.
class Succession {
 public:
  Succession(const OpenSeason& old, const Rules& rules, Console& console)
      : old_(old), rules_(rules), console_(console), roster_(old.season.roster()) {}

  std::optional<TakenOver> run() {
    if (!years_follow()) return std::nullopt;
    take_entrants();
    const Ledger ledger = old_.season.ledger({}, Season::Contents::without_entries);
    take_custody(ledger);
    if (faults_ > 0) return std::nullopt;
    taken_.record.honours = ledger.honours;
    take_honours();
    taken_.head = old_.season.head();
    return std::move(taken_);
  }

 private:
  void fault(const Message& why, const std::optional<Message>& hint = {}) {
    refuse(console_, why, hint);
    ++faults_;
  }

  // The new season begins behind the last day of the old one, which is chained.
  bool years_follow() {
    const auto before = days_of_season(old_.rules.plan.outline);
    const auto after = days_of_season(rules_.plan.outline);
    if (old_.season.head().empty())
      fault({"old_season_not_chained", {old_.season.file()}}, Message{"chain_old_season", {}});
    if (!before || !after) return faults_ == 0;
    last_day_ = before->to;
    first_day_ = after->from;
    if (first_day_ <= last_day_) fault({"seasons_overlap", {first_day_, last_day_}});
    return faults_ == 0;
  }

  bool has_left(const Entrant& entrant) const {
    return entrant.active_to && *entrant.active_to < first_day_;
  }

  // Units first, so that the door knows them.
  std::vector<const Entrant*> who_stays() {
    std::vector<const Entrant*> all;
    for (const Entrant& one : roster_) {
      if (has_left(one))
        ++taken_.closed;
      else
        all.push_back(&one);
    }
    std::ranges::stable_sort(all, {}, [&](const Entrant* one) { return level_of(*one); });
    return all;
  }

  std::size_t level_of(const Entrant& entrant) const {
    std::size_t level = 0;
    const Entrant* at = &entrant;
    while (level < roster_.size() && !at->unit.empty()) {
      at = find_entrant(roster_, at->unit);
      if (at == nullptr) return level;
      ++level;
    }
    return level;
  }

  // As it is at the end of the old season: of each attribute the value in force, and later ones.
  Entrant at_the_end(const Entrant& entrant, const EntryForm::Kind& kind) {
    Entrant made = entrant;
    made.attributes.clear();
    std::set<std::string> seen;
    for (const auto& one : entrant.attributes) {
      const bool is_known = std::ranges::find(kind.attributes, one.id, &EntryForm::Attribute::id) !=
                            kind.attributes.end();
      if (!is_known) {
        left_.insert(one.id);
        continue;
      }
      if (one.from && *one.from > last_day_)
        made.attributes.push_back(one);
      else if (seen.insert(one.id).second)
        if (const auto* holds = attribute_on(entrant, one.id, last_day_))
          made.attributes.push_back({one.id, holds->value, std::nullopt});
    }
    return made;
  }

  void take_entrants() {
    std::set<std::string> unknown_kinds;
    const Roster nobody;
    Door door{rules_.form, nobody};
    for (const Entrant* one : who_stays()) {
      const auto* kind = kind_named(rules_.form, one->kind);
      if (kind == nullptr) {
        unknown_kinds.insert(one->kind);
        continue;
      }
      const Entrant* const unit = find_entrant(roster_, one->unit);
      if (unit != nullptr && has_left(*unit)) {
        fault({"unit_has_left", {name_of(*one), name_of(*unit)}},
              Message{"say_where_they_are", {one->id}});
        continue;
      }
      const Entrant made = at_the_end(*one, *kind);
      for (const auto& refusal : door.refusals(made))
        fault({"not_taken_over", {name_of(*one), sentence(refusal.message)}}, refusal.hint);
      door.add(made);
      taken_.record.entrants.push_back(made);
    }
    taken_.attributes_left = {left_.begin(), left_.end()};
    if (!unknown_kinds.empty())
      fault({"kinds_unknown", {Enumeration{{unknown_kinds.begin(), unknown_kinds.end()}}}},
            Message{"add_kinds_or_close", {}});
  }

  // Each banner that is not simply in the office, by the movements that say so.
  void take_custody(const Ledger& ledger) {
    for (const auto& [key, state] : banner_states(ledger.custody)) {
      const Entrant* const holder = find_entrant(roster_, state.holder);
      if (holder != nullptr && has_left(*holder))
        fault({"holder_has_left",
               {title_of_award(old_.rules.plan.outline, key.first), key.second, name_of(*holder)}},
              Message{"bring_banner_back", {}});
      if (!state.holder.empty()) add_movement(*state.moved, state.holder);
      for (const auto& one : ledger.custody)
        if (still_says(one, state) && one.award == key.first && one.number == key.second)
          add_movement(one, state.holder);
    }
  }

  // Of a banner that is lost or damaged: the report of it.
  static bool still_says(const CustodyEntry& one, const BannerState& state) {
    return (state.is_lost && one.what == CustodyEntry::What::lost) ||
           (state.is_damaged && one.what == CustodyEntry::What::damaged);
  }

  void add_movement(CustodyEntry movement, const std::string& holder) {
    movement.batch = 0;
    movement.holder = holder;
    taken_.record.custody.push_back(std::move(movement));
  }

  void take_honours() {
    const auto last = last_evaluations(old_, console_);
    std::vector<EvaluatedPeriod> evaluated;
    for (const auto& one : last)
      evaluated.push_back({one.sealed.period, sources(*one.rules, one.evaluated)});
    const Outline& outline = old_.rules.plan.outline;
    for (const auto& award : outline.awards)
      for (const auto& period : award.periods)
        if (std::ranges::find(evaluated, period, &EvaluatedPeriod::period) == evaluated.end())
          not_remembered(title_of_period(outline, period));
    for (auto& one : remembered(old_.rules.plan, evaluated))
      taken_.record.honours.push_back(std::move(one));
  }

  void not_remembered(const std::string& period) {
    auto& all = taken_.not_evaluated;
    if (std::ranges::find(all, period) == all.end()) all.push_back(period);
  }

  const OpenSeason& old_;
  const Rules& rules_;
  Console& console_;
  const Roster roster_;
  Date first_day_, last_day_;
  std::set<std::string> left_;
  TakenOver taken_;
  int faults_ = 0;
};

}  // namespace

std::optional<TakenOver> taken_over(const std::string& old_file, const Rules& rules,
                                    Console& console) {
  const auto old = open_season_file(old_file, Season::Access::read, console);
  if (!old) return std::nullopt;
  return Succession(*old, rules, console).run();
}

}  // namespace redbanner
