#include <algorithm>
#include <cassert>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

using Leads = Scope::Leads;

bool is_in(const std::vector<Name>& names, const std::string& id) {
  return std::ranges::find(names, id, &Name::value) != names.end();
}

FormulaName bare(const std::string& name) { return {{}, name}; }

bool has_rows(const IndicatorRule& rule) {
  return rule.entry != EntryKind::none && rule.entry != EntryKind::event;
}

// A number that the grouping says of its groups.
bool is_of_group(const GroupingRule& rule, const std::string& attribute) {
  return std::ranges::any_of(rule.groups, [&](const GroupingRule::One& group) {
    return std::ranges::any_of(group.attributes,
                               [&](const auto& one) { return one.first == attribute; });
  });
}

const Parameter::Dated* value_on(const Parameter& rule, Date day) {
  const Parameter::Dated* holds = nullptr;
  for (const auto& dated : rule.values)
    if (!dated.from || *dated.from <= day) holds = &dated;
  return holds;
}

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

std::string PlanMaker::card_of_kind(const std::string& kind) const {
  for (const auto& card : newest().scorecards)
    if (is_in(card.kinds, kind)) return card.id;
  return {};
}

bool PlanMaker::leads_to_kin(const std::string& kind, const std::string& scorecard) const {
  const Kind* rule = find_by_id(newest().kinds, kind);
  if (rule == nullptr) return false;
  if (!rule->in) return rule->person;
  return is_in(find_by_id(newest().scorecards, scorecard)->kinds, rule->in->value);
}

const Kind* PlanMaker::unit_kind(const std::string& scorecard) const {
  for (const Name& name : find_by_id(newest().scorecards, scorecard)->kinds) {
    const Kind* kind = find_by_id(newest().kinds, name.value);
    if (kind != nullptr && kind->in) return find_by_id(newest().kinds, kind->in->value);
  }
  return nullptr;
}

Typed PlanMaker::attribute(const std::vector<std::string>& kinds, const std::string& id,
                           RowSetIndex rows, Date as_of) {
  const AttributeRule* rule = nullptr;
  for (const auto& kind : kinds)
    if (rule == nullptr) rule = find_by_id(find_by_id(newest().kinds, kind)->attributes, id);
  assert(rule != nullptr);
  const NodeIndex node = named({Role::step, id, as_of.text(), std::to_string(at(rows))}, rows,
                               rule->type, [&]() -> Operation {
                                 return Attribute{id, as_of};
                               });
  plan_.nodes[at(node)].least = rule->least;
  plan_.nodes[at(node)].most = rule->most;
  plan_.nodes[at(node)].decimals = rule->decimals;
  return {node, rule->type};
}

std::optional<Typed> PlanMaker::place_or_grade(const std::string& name, const Where& where) {
  const Rulebook& rules = book(where.period);
  const RowSetIndex rows = card_rows(where.scorecard);
  if (const auto* rule = find_by_id(rules.places, name)) {
    if (is_in(rule->periods, where.period) && rule->scorecard.value == where.scorecard)
      return Typed{place(*rule, where.period)};
    return Typed{absent(rows, State::not_applicable)};
  }
  if (const auto* rule = find_by_id(rules.grades, name))
    return Typed{grade(*rule, where), ValueType::grade, rule};
  return std::nullopt;
}

// A bare name, of the entrant and period at hand.
Typed PlanMaker::entrant_name(const std::string& name, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  const DateRange range = range_of(where.period);
  if (name == "total") return {total(where)};
  if (name == "months") return {number(rows, ActiveMonths{range})};
  if (name == "all_months") return {constant(rows, months_touched(range, range))};
  if (name == "kind" || name == "unit")
    return {add(rows, ValueType::text, Group{name, range.to}), ValueType::text};
  if (name == "entrant")
    return {add(rows, ValueType::text, RowName{RowName::Of::entrant}), ValueType::text};
  if (const auto* rule = find_by_id(rules.parameters, name)) {
    const auto* holds = value_on(*rule, range.to);
    return {holds == nullptr ? absent(rows, State::not_applicable) : constant(rows, holds->value)};
  }
  if (find_by_id(rules.indicators, name) != nullptr) return {indicator(name, where)};
  if (find_by_id(rules.categories, name) != nullptr) return {category(name, where)};
  for (const auto& one : rules.indicators) {
    const auto* event = find_by_id(one.events, name);
    if (event == nullptr) continue;
    Sum times;
    for (const PeriodRule* leaf : leaves_of(where.period))
      if (examined(one, leaf->id))
        times.parts.push_back({event_count(one, *event, {leaf->id, where.scorecard}), Ratio(1)});
    if (times.parts.empty()) return {constant(rows, 0)};
    return {number(rows, std::move(times))};
  }
  if (find_by_id(rules.vetoes, name) != nullptr) return {veto(name, where), ValueType::yes_no};
  if (const auto found = place_or_grade(name, where)) return *found;
  return attribute(plan_.row_sets[at(rows)].kinds, name, rows, range.to);
}

// --- Lists, kin, peers, periods

// The rows of an indicator; in an inner period those of all its leaves.
Several PlanMaker::lists_of(const std::string& id, const Where& where) {
  const IndicatorRule& rule = *find_by_id(book(where.period).indicators, id);
  Several several;
  several.how = Several::How::finer;
  several.over_nothing = rule.entry == EntryKind::claim ? State::not_applicable : State::pending;
  several.sum_of_none = rule.entry == EntryKind::claim;
  const std::string period = rule.over ? rule.over->value : where.period;
  if (rule.over || period_rule(period).range)
    several.available =
        yes_no(card_rows(where.scorecard), Availability{id, period, range_of(period)});
  Scope rows = row_scope(rule, {period, where.scorecard});
  const Scope here = rows;
  rows.resolve = without(id, here, here.resolve);
  several.members.push_back(std::move(rows));
  return several;
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
  Several peers;
  peers.how = Several::How::peers;
  std::optional<Name> per;
  if (prefix == "group") per = grouping;
  if (find_by_id(rules.groupings, prefix) != nullptr) per = Name{prefix, {}};
  if (find_by_id(rules.awards, prefix) != nullptr)
    peers.where = yes_no(
        card_rows(where.scorecard),
        Compare{won(prefix, where), Relation::greater, constant(card_rows(where.scorecard), 0)});
  peers.group = group_of(per, where);
  const Scope mine = entrant_scope(where, grouping, local);
  Scope member = mine;
  member.resolve = without(prefix, mine, mine.resolve);
  peers.members.push_back(std::move(member));
  return peers;
}

// --- Scopes

Scope PlanMaker::unit_scope(const Where& where) {
  const Kind* unit = unit_kind(where.scorecard);
  assert(unit != nullptr);
  const std::string card = card_of_kind(unit->id);
  if (card.empty()) return attributes_scope(unit->id, kind_rows(unit->id), where);
  return entrant_scope({where.period, card});
}

Scope PlanMaker::entrant_scope(const Where& where, const std::optional<Name>& said,
                               const Local& local) {
  const Rulebook& rules = book(where.period);
  const auto* card = find_by_id(rules.scorecards, where.scorecard);
  const std::optional<Name> grouping = said              ? said
                                       : card != nullptr ? card->per
                                                         : std::optional<Name>();
  const RowSetIndex rows = card_rows(where.scorecard);
  Scope scope;
  scope.rows = rows;
  scope.book = &rules;
  const auto shift = [this, where, said, local, rows](Id prefix) -> std::pair<Scope, Scope::Bring> {
    const auto as_it_is = [](NodeIndex node) { return node; };
    if (prefix == "unit")
      return {unit_scope(where), [this, rows](NodeIndex node) {
                return add(rows, plan_.nodes[at(node)].type, Fetch{Fetch::Whose::unit, node});
              }};
    if (prefix == "previous") {
      if (const auto earlier = before(where.period))
        return {entrant_scope({*earlier, where.scorecard}, said, local), as_it_is};
      Scope nothing;
      nothing.rows = rows;
      nothing.book = &book(where.period);
      nothing.resolve = [this, where, rows](const FormulaName& name, Recorded::What what) {
        Typed found = entrant_scope(where).resolve(name, what);
        found.node = absent(rows, State::not_applicable, found.type);
        return found;
      };
      return {nothing, as_it_is};
    }
    return {entrant_scope({prefix, where.scorecard}, said, local), as_it_is};
  };
  scope.shift = shift;
  scope.resolve = [this, where, local, grouping, shift](const FormulaName& name,
                                                        Recorded::What what) -> Typed {
    if (name.path.empty()) {
      if (local)
        if (const auto found = local(name.name)) return *found;
      return entrant_name(name.name, where);
    }
    const std::string& prefix = name.path.front();
    if (prefix == "value") return {value(name.name, where)};
    if (prefix == "count") return {awards_won(name.name, where)};
    if (prefix == "group") return {of_group(grouping, name.name, where)};
    if (find_by_id(book(where.period).groupings, prefix) != nullptr)
      return {of_group(Name{prefix, {}}, name.name, where)};
    const auto [there, bring] = shift(prefix);
    FormulaName rest = name;
    rest.path.erase(rest.path.begin());
    Typed found = there.resolve(rest, what);
    found.node = bring(found.node);
    return found;
  };
  scope.leads = [this, where, grouping](Id prefix, Id name) {
    const Rulebook& book_then = book(where.period);
    const auto* by = prefix == "group" && grouping
                         ? find_by_id(book_then.groupings, grouping->value)
                         : find_by_id(book_then.groupings, prefix);
    if (by != nullptr && is_of_group(*by, name)) return Leads::to_nothing;
    if (prefix == "value" || prefix == "count") return Leads::to_nothing;
    if (prefix == "unit" || prefix == "previous" || find_by_id(newest().periods, prefix) != nullptr)
      return Leads::to_one;
    return Leads::to_several;
  };
  scope.several = [this, where, grouping, local](Id prefix) {
    return several_of_entrant(prefix, where, grouping, local);
  };
  return scope;
}

// One row of a list: its fields, then what is known of its entrant.
Scope PlanMaker::row_scope(const IndicatorRule& rule, const Where& where) {
  const RowSetIndex rows = list_rows(rule, where);
  const Scope entrant = entrant_scope(where, rule.per);
  const auto spread = [this, rows](NodeIndex node) {
    return add(rows, plan_.nodes[at(node)].type, Spread{node});
  };
  Scope scope;
  scope.rows = rows;
  scope.book = entrant.book;
  scope.resolve = [this, &rule, where, rows, entrant, spread](const FormulaName& name,
                                                              Recorded::What what) -> Typed {
    if (name.path.empty()) {
      if (name.name == "each" && rule.each)
        return compile(rule.each->value, row_scope(rule, where));
      if (const auto* field = find_by_id(rule.fields, name.name)) {
        if (what == Recorded::What::value) return {field_of_row(rule, *field, where), field->type};
        const NodeIndex node = recorded(rule, *field, rows, what);
        return {node, plan_.nodes[at(node)].type};
      }
      if (name.name == "row" || name.name == "rater") {
        const auto of = name.name == "row" ? RowName::Of::row : RowName::Of::rater;
        return {add(rows, ValueType::text, RowName{of}), ValueType::text};
      }
    }
    Typed found = entrant.resolve(name, what);
    found.node = spread(found.node);
    return found;
  };
  scope.shift = [entrant, spread](Id prefix) {
    auto [there, bring] = entrant.shift(prefix);
    return std::pair<Scope, Scope::Bring>{
        there, [bring = bring, spread](NodeIndex node) { return spread(bring(node)); }};
  };
  scope.leads = [this](Id prefix, Id) {
    if (prefix == "row" || prefix == "rater" || prefix == "all") return Leads::to_several;
    const bool one =
        prefix == "unit" || prefix == "previous" || find_by_id(newest().periods, prefix) != nullptr;
    return one ? Leads::to_one : Leads::to_nothing;
  };
  scope.several = [this, &rule, where, rows](Id prefix) {
    Several peers;
    peers.how = Several::How::peers;
    const Scope mine = row_scope(rule, where);
    if (prefix == "all") {
      peers.group = constant(rows, 1);
    } else {
      Partition same;
      same.keys = {mine.resolve(bare(prefix), Recorded::What::value).node};
      peers.group = number(rows, std::move(same));
    }
    Scope member = mine;
    member.resolve = without(prefix, mine, mine.resolve);
    peers.members.push_back(std::move(member));
    return peers;
  };
  return scope;
}

// One mark of one rater below a row of a list.
Scope PlanMaker::mark_scope(const IndicatorRule& rule, const Field& field, RowSetIndex marks,
                            const Where& where) {
  const Scope row = row_scope(rule, where);
  Scope scope;
  scope.rows = marks;
  scope.book = row.book;
  scope.resolve = [this, &rule, &field, marks, row](const FormulaName& name,
                                                    Recorded::What what) -> Typed {
    if (name.path.empty() && name.name == field.id) {
      const NodeIndex node = recorded(rule, field, marks, what);
      return {node, plan_.nodes[at(node)].type};
    }
    if (name.path.empty() && name.name == "rater")
      return {add(marks, ValueType::text, RowName{RowName::Of::rater}), ValueType::text};
    Typed found = row.resolve(name, what);
    found.node = add(marks, found.type, Spread{found.node});
    return found;
  };
  scope.shift = row.shift;
  scope.leads = [](Id prefix, Id) {
    return prefix == "rater" || prefix == "all" ? Leads::to_several : Leads::to_nothing;
  };
  scope.several = [this, &rule, &field, marks, where](Id prefix) {
    Several peers;
    peers.how = Several::How::peers;
    const Scope mine = mark_scope(rule, field, marks, where);
    if (prefix == "rater") {
      Partition same;
      same.keys = {mine.resolve(bare("rater"), Recorded::What::value).node};
      peers.group = number(marks, std::move(same));
    } else {
      peers.group = constant(marks, 1);
    }
    Scope member = mine;
    member.resolve = without(prefix, mine, mine.resolve);
    peers.members.push_back(std::move(member));
    return peers;
  };
  return scope;
}

// All that is recorded of an indicator, and what is known of its entrant. What is recorded once may
// stand bare: then it is the only row's.
Scope PlanMaker::value_scope(const IndicatorRule& rule, const Where& where) {
  Scope scope = entrant_scope(where, rule.per);
  if (!has_rows(rule)) return scope;
  const RowSetIndex rows = scope.rows;
  const auto is_field = [&rule](Id name) {
    return find_by_id(rule.fields, name) != nullptr || (name == "each" && rule.each) ||
           name == "row" || name == "rater";
  };
  const auto entrant = scope.resolve;
  scope.is_several = is_field;
  scope.resolve = [this, &rule, where, rows, entrant, is_field](const FormulaName& name,
                                                                Recorded::What what) -> Typed {
    if (!name.path.empty() || !is_field(name.name)) return entrant(name, what);
    Typed found = row_scope(rule, where).resolve(name, what);
    Gather only;
    only.of = found.node;
    only.how = Combine::last;
    found.node = add(rows, found.type, std::move(only));
    return found;
  };
  const auto several = scope.several;
  scope.several = [this, &rule, where, several](Id prefix) {
    if (!prefix.empty()) return several(prefix);
    Several own;
    own.how = Several::How::finer;
    own.over_nothing = rule.entry == EntryKind::claim ? State::not_applicable : State::pending;
    own.sum_of_none = rule.entry == EntryKind::claim;
    own.members = {row_scope(rule, where)};
    if (rule.fields.front().raters && rule.entry != EntryKind::rows)
      own.where = counted_marks(rule.panel, own.members.front().rows, own.members.front());
    return own;
  };
  return scope;
}

// Inside PER: the rows of one key are at hand.
Scope PlanMaker::keyed_scope(const Scope& rows, NodeIndex partition, std::vector<NodeIndex> keys) {
  Scope scope = rows;
  scope.keys = std::move(keys);
  scope.is_several = [](Id) { return true; };
  scope.leads = [](Id, Id) { return Leads::to_several; };
  scope.several = [rows, partition](Id) {
    Several peers;
    peers.how = Several::How::peers;
    peers.group = partition;
    peers.members = {rows};
    return peers;
  };
  return scope;
}

Scope PlanMaker::people_scope(const std::string& kind, const Where& where) {
  return attributes_scope(kind, kin_rows(kind, where.scorecard), where);
}

// Of entrants that are not scored, attributes are all that is known.
Scope PlanMaker::attributes_scope(const std::string& kind, RowSetIndex rows, const Where& where) {
  const DateRange range = range_of(where.period);
  Scope scope;
  scope.rows = rows;
  scope.book = &book(where.period);
  scope.resolve = [this, kind, rows, range, where](const FormulaName& name,
                                                   Recorded::What what) -> Typed {
    if (!name.path.empty()) {  // unit.x
      FormulaName rest = name;
      rest.path.erase(rest.path.begin());
      Typed found = entrant_scope(where).resolve(rest, what);
      found.node = add(rows, found.type, Spread{found.node});
      return found;
    }
    if (name.name == "months") return {number(rows, ActiveMonths{range})};
    if (name.name == "kind" || name.name == "unit")
      return {add(rows, ValueType::text, Group{name.name, range.to}), ValueType::text};
    if (name.name == "entrant")
      return {add(rows, ValueType::text, RowName{RowName::Of::entrant}), ValueType::text};
    if (const auto* rule = find_by_id(book(where.period).parameters, name.name)) {
      const auto* holds = value_on(*rule, range.to);
      return {holds == nullptr ? absent(rows, State::not_applicable)
                               : constant(rows, holds->value)};
    }
    return attribute({kind}, name.name, rows, range.to);
  };
  scope.shift = [this, rows, where](Id) {
    return std::pair<Scope, Scope::Bring>{entrant_scope(where), [this, rows](NodeIndex node) {
                                            return add(rows, plan_.nodes[at(node)].type,
                                                       Spread{node});
                                          }};
  };
  scope.leads = [](Id prefix, Id) { return prefix == "unit" ? Leads::to_one : Leads::to_nothing; };
  return scope;
}

// `combine` of a category or scorecard: parts.points, parts.full, parts.weight.
Scope PlanMaker::parts_scope(const std::vector<Part>& parts, const Where& where) {
  Scope scope = entrant_scope(where);
  const auto leads = scope.leads;
  scope.leads = [leads](Id prefix, Id name) {
    return prefix == "parts" ? Leads::to_several : leads(prefix, name);
  };
  const auto several = scope.several;
  const auto entrant = scope.resolve;
  const RowSetIndex rows = scope.rows;
  scope.several = [this, parts, where, rows, several, entrant](Id prefix) {
    if (prefix != "parts") return several(prefix);
    Several beside;
    beside.how = Several::How::beside;
    for (const Part& part : parts) {
      Scope one;
      one.rows = rows;
      one.book = &book(where.period);
      one.resolve = [this, part, where, rows, entrant](const FormulaName& name,
                                                       Recorded::What what) -> Typed {
        if (name.path.empty() || name.path.front() != "parts") return entrant(name, what);
        const Ratio full = full_of(book(where.period), part);
        if (name.name == "full") return {constant(rows, full)};
        if (name.name == "weight")
          return {constant(rows, part.part->weight ? part.part->weight->value : full)};
        return {result(part, where)};
      };
      beside.members.push_back(std::move(one));
    }
    return beside;
  };
  return scope;
}

}  // namespace redbanner
