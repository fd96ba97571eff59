#include <algorithm>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

FormulaName bare(const std::string& name) { return {{}, name}; }

// The same scope for a name that stands behind `prefix`: it is taken off. A name without it is
// resolved by `others`.
template <class Others>
auto without(const std::string& prefix, Scope inner, Others others) {
  return [prefix, inner = std::move(inner), others](const FormulaName& name,
                                                    Recorded::What what) -> Typed {
    if (name.path.empty() || name.path.front() != prefix) return others(name, what);
    FormulaName rest = name;
    rest.path.erase(rest.path.begin());
    if (rest.path.empty()) return inner.resolve(rest, what);
    // What leads to one is walked here, so that "site.previous.total" is one value a site.
    auto [there, bring] = inner.shift(rest.path.front());
    FormulaName beyond = rest;
    Scope scope = std::move(there);
    std::vector<Scope::Bring> way{bring};
    beyond.path.erase(beyond.path.begin());
    while (!beyond.path.empty()) {
      auto [next, back] = scope.shift(beyond.path.front());
      beyond.path.erase(beyond.path.begin());
      way.push_back(back);
      scope = std::move(next);
    }
    Typed found = scope.resolve(beyond, what);
    for (auto step = way.rbegin(); step != way.rend(); ++step) found.node = (*step)(found.node);
    return found;
  };
}

}  // namespace

// The rows of an indicator. Where nothing is recorded the value waits; a claim that nobody made is
// none.
Several PlanMaker::rows_of(const IndicatorRule& rule, const Where& where) {
  const bool none_is_none = rule.entry == EntryKind::claim;
  Several several;
  several.how = Several::How::finer;
  several.over_nothing = none_is_none ? State::not_applicable : State::pending;
  several.sum_of_none = none_is_none;
  several.members = {row_scope(rule, where)};
  if (!none_is_none) several.waits_for = outermost(several.members.front().rows);
  return several;
}

// The rows of a list that lie below one row of another. Bare names are that one's.
Several PlanMaker::rows_below(const IndicatorRule& inner, const Scope& outer, const Where& where) {
  Several several;
  several.how = Several::How::finer;
  Scope member = row_scope(inner, where);
  const RowSetIndex rows = member.rows;
  member.resolve =
      without(inner.id, member, [this, outer, rows](const FormulaName& name, Recorded::What what) {
        Typed found = outer.resolve(name, what);
        found.node = add(rows, found.type, Spread{found.node});
        return found;
      });
  several.members.push_back(std::move(member));
  if (inner.over || period_rule(where.period).range)
    several.available = spread_down(available(inner.id, where), outer.rows);
  return several;
}

// … as others read them; in an inner period those of all its leaves.
Several PlanMaker::lists_of(const std::string& id, const Where& where) {
  const IndicatorRule& rule = *find_by_id(book(where.period).indicators, id);
  const Where there{rule.over ? rule.over->value : where.period, where.scorecard};
  Several several = rows_of(rule, there);
  if (rule.over || period_rule(there.period).range) several.available = available(id, there);
  Scope& rows = several.members.front();
  rows.resolve = without(id, rows, rows.resolve);
  return several;
}

// The rows of the same row set that are in one group: `prefix` leads to them.
Several PlanMaker::peers_of(const Scope& mine, const std::string& prefix, NodeIndex group) {
  Several peers;
  peers.how = Several::How::peers;
  peers.group = group;
  peers.members = {mine};
  peers.members.front().resolve = without(prefix, mine, mine.resolve);
  return peers;
}

// … of a list: all of it, or those of the same row or rater.
Several PlanMaker::peers_of_row(const Scope& mine, const std::string& prefix) {
  if (prefix == "all") return peers_of(mine, prefix, constant(mine.rows, 1));
  Partition same;
  same.keys = {mine.resolve(bare(prefix), Recorded::What::value).node};
  return peers_of(mine, prefix, number(mine.rows, std::move(same)));
}

// Entrants of a kind that belong to the one at hand.
Several PlanMaker::kin_of(const std::string& kind, const Where& where) {
  const RowSetIndex rows = kin_rows(kind, where.scorecard);
  const std::string card = card_of_kind(kind);
  Scope own;
  own.rows = rows;
  own.book = &book(where.period);
  if (card.empty()) {
    own = people_scope(kind, where);
  } else {
    const Scope theirs = entrant_scope({where.period, card});
    const auto fetch = [this, rows](NodeIndex node) {
      return add(rows, plan_.nodes[at(node)].type, Fetch{Fetch::Whose::own, node});
    };
    own.resolve = [theirs, fetch](const FormulaName& name, Recorded::What what) {
      Typed found = theirs.resolve(name, what);
      found.node = fetch(found.node);
      return found;
    };
    own.shift = [theirs, fetch](Id prefix) {
      auto [there, bring] = theirs.shift(prefix);
      return std::pair<Scope, Scope::Bring>{
          there, [bring = bring, fetch](NodeIndex node) { return fetch(bring(node)); }};
    };
  }
  const Scope mine = entrant_scope(where);
  Scope member = own;
  member.resolve =
      without(kind, own, [this, mine, rows](const FormulaName& name, Recorded::What what) {
        Typed found = mine.resolve(name, what);
        found.node = add(rows, found.type, Spread{found.node});
        return found;
      });
  Several several;
  several.how = Several::How::finer;
  several.members.push_back(std::move(member));
  return several;
}

Several PlanMaker::periods_of(const Where& where, const std::optional<Name>& grouping,
                              const Local& local) {
  Several several;
  several.how = Several::How::beside;
  const Scope mine = entrant_scope(where, grouping, local);
  for (const PeriodRule* part : parts_of(where.period)) {
    const Where there{part->id, where.scorecard};
    Scope theirs = entrant_scope(there, grouping, local);
    const auto resolve = theirs.resolve;
    theirs.resolve = [this, there, resolve](const FormulaName& name, Recorded::What what) {
      if (find_by_id(book(there.period).awards, name.name) != nullptr)
        return Typed{awards_won(name.name, there)};
      return resolve(name, what);
    };
    Scope member = theirs;
    member.resolve = without("periods", theirs, mine.resolve);
    several.members.push_back(std::move(member));
  }
  return several;
}

Several PlanMaker::several_of_entrant(const std::string& prefix, const Where& where,
                                      const std::optional<Name>& grouping, const Local& local) {
  const Rulebook& rules = book(where.period);
  if (prefix == "periods") return periods_of(where, grouping, local);
  const auto* indicator_rule = find_by_id(rules.indicators, prefix);
  if (indicator_rule != nullptr) return lists_of(prefix, where);
  if (find_by_id(newest().kinds, prefix) != nullptr) return kin_of(prefix, where);
  std::optional<Name> per;
  if (prefix == "group") per = grouping;
  if (find_by_id(rules.groupings, prefix) != nullptr) per = Name{prefix, {}};
  Several peers = peers_of(entrant_scope(where, grouping, local), prefix, group_of(per, where));
  const RowSetIndex rows = card_rows(where.scorecard);
  if (find_by_id(rules.awards, prefix) != nullptr)
    peers.where = yes_no(rows, Compare{won(prefix, where), Relation::greater, constant(rows, 0)});
  return peers;
}

}  // namespace redbanner
