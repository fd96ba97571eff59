#include <algorithm>
#include <cassert>

#include "rules/plan_maker.h"

namespace redbanner {
namespace {

using Leads = Scope::Leads;

// A number that the grouping says of its groups.
bool is_of_group(const GroupingRule& rule, const std::string& attribute) {
  return std::ranges::any_of(rule.groups, [&](const GroupingRule::One& group) {
    return std::ranges::any_of(group.attributes,
                               [&](const auto& one) { return one.first == attribute; });
  });
}

// A prefix that asks the memory of earlier years.
std::optional<Honours::What> of_memory(const std::string& prefix) {
  if (prefix == "earlier") return Honours::What::earlier;
  if (prefix == "since") return Honours::What::since;
  if (prefix == "running") return Honours::What::running;
  return std::nullopt;
}

const Parameter::Dated* value_on(const Parameter& rule, Date day) {
  const Parameter::Dated* holds = nullptr;
  for (const auto& dated : rule.values)
    if (!dated.from || *dated.from <= day) holds = &dated;
  return holds;
}

}  // namespace

std::string PlanMaker::card_of_kind(const std::string& kind) const {
  for (const auto& card : newest().scorecards)
    if (names(card.kinds, kind)) return card.id;
  return {};
}

bool PlanMaker::leads_to_kin(const std::string& kind, const std::string& scorecard) const {
  const Kind* rule = find_by_id(newest().kinds, kind);
  if (rule == nullptr) return false;
  if (!rule->in) return rule->person;
  return names(find_by_id(newest().scorecards, scorecard)->kinds, rule->in->value);
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
    if (names(rule->periods, where.period) && rule->scorecard.value == where.scorecard)
      return Typed{place(*rule, where.period)};
    return Typed{absent(rows, State::not_applicable)};
  }
  if (const auto* rule = find_by_id(rules.grades, name))
    return Typed{grade(*rule, where), ValueType::grade, rule};
  return std::nullopt;
}

// What is known of any entrant or person, scored or not.
std::optional<Typed> PlanMaker::known_of_anybody(const std::string& name, RowSetIndex rows,
                                                 const std::string& period) {
  const DateRange range = range_of(period);
  if (name == "months") return Typed{number(rows, ActiveMonths{range})};
  if (name == "kind" || name == "unit")
    return Typed{add(rows, ValueType::text, Group{{name}, range.to}), ValueType::text};
  if (name == "entrant")
    return Typed{add(rows, ValueType::text, RowName{RowName::Of::entrant}), ValueType::text};
  const auto* rule = find_by_id(book(period).parameters, name);
  if (rule == nullptr) return std::nullopt;
  const auto* holds = value_on(*rule, range.to);
  return Typed{holds == nullptr ? absent(rows, State::not_applicable)
                                : constant(rows, holds->value)};
}

// A bare name, of the entrant and period at hand.
Typed PlanMaker::entrant_name(const std::string& name, const Where& where) {
  const RowSetIndex rows = card_rows(where.scorecard);
  const Rulebook& rules = book(where.period);
  const DateRange range = range_of(where.period);
  if (name == "total") return {total(where)};
  if (name == "all_months") return {constant(rows, months_touched(range, range))};
  if (const auto found = known_of_anybody(name, rows, where.period)) return *found;
  if (find_by_id(rules.indicators, name) != nullptr) return {indicator(name, where)};
  if (find_by_id(rules.categories, name) != nullptr) return {category(name, where)};
  for (const auto& one : rules.indicators) {
    const auto* event = find_by_id(one.events, name);
    if (event == nullptr) continue;
    Sum times;
    for (const PeriodRule* leaf : leaves_of(where.period))
      if (examined(one, leaf->id))
        times.parts.push_back({event_times(one, *event, {leaf->id, where.scorecard}), Ratio(1)});
    if (times.parts.empty()) return {constant(rows, 0)};
    return {number(rows, std::move(times))};
  }
  if (find_by_id(rules.vetoes, name) != nullptr) return {veto(name, where), ValueType::yes_no};
  if (const auto found = place_or_grade(name, where)) return *found;
  return attribute(plan_.row_sets[at(rows)].kinds, name, rows, range.to);
}

// What the years before the period's last day say of an award.
NodeIndex PlanMaker::remembered(Honours::What what, const std::string& award, RowSetIndex rows,
                                const std::string& period) {
  constexpr std::int64_t many = 1'000'000;
  const NodeIndex node = number(rows, Honours{what, award, range_of(period).to.year()});
  plan_.nodes[at(node)].least = Ratio(0);
  plan_.nodes[at(node)].most = Ratio(many);
  return node;
}

// To the unit, or to oneself in another period.
bool PlanMaker::leads_to_one(const std::string& prefix) const {
  return prefix == "unit" || prefix == "previous" ||
         find_by_id(newest().periods, prefix) != nullptr;
}

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
    if (const auto what_of = of_memory(prefix))
      return {remembered(*what_of, name.name, card_rows(where.scorecard), where.period)};
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
    if (prefix == "value" || prefix == "count" || of_memory(prefix)) return Leads::to_nothing;
    if (leads_to_one(prefix)) return Leads::to_one;
    return Leads::to_several;
  };
  scope.several = [this, where, grouping, local](Id prefix) {
    return several_of_entrant(prefix, where, grouping, local);
  };
  return scope;
}

// The list below this one that a prefix names.
const IndicatorRule* PlanMaker::inner_rule(const IndicatorRule& rule, const std::string& prefix,
                                           const Where& where) const {
  const auto* inner = find_by_id(book(where.period).indicators, prefix);
  return inner != nullptr && inner->below && inner->below->value == rule.id ? inner : nullptr;
}

// The other side of a row, or the row that it lies below.
std::pair<Scope, Scope::Bring> PlanMaker::linked_row(const IndicatorRule& rule,
                                                     const std::string& prefix,
                                                     const Where& where) {
  const RowSetIndex rows = list_rows(rule, where);
  const bool is_opponent = prefix == "opponent";
  const auto bring = [this, rows, is_opponent](NodeIndex node) {
    const ValueType type = plan_.nodes[at(node)].type;
    return is_opponent ? add(rows, type, Fetch{Fetch::Whose::opponent, node})
                       : add(rows, type, Spread{node});
  };
  return {row_scope(is_opponent ? rule : outer_rule(rule, where), where), bring};
}

// One row of a list: its fields, the rows that it is linked with, then what is known of its
// entrant.
Scope PlanMaker::row_scope(const IndicatorRule& rule, const Where& where) {
  const RowSetIndex rows = list_rows(rule, where);
  const Scope entrant = entrant_scope(where, rule.per);
  const auto spread = [this, rows](NodeIndex node) { return spread_down(node, rows); };
  const auto is_linked = [&rule](Id prefix) {
    return (rule.two_sides && prefix == "opponent") || (rule.below && rule.below->value == prefix);
  };
  Scope scope;
  scope.rows = rows;
  scope.book = entrant.book;
  scope.resolve = [this, &rule, where, rows, entrant, spread, is_linked](
                      const FormulaName& name, Recorded::What what) -> Typed {
    if (!name.path.empty() && is_linked(name.path.front())) {
      const auto [there, bring] = linked_row(rule, name.path.front(), where);
      FormulaName rest = name;
      rest.path.erase(rest.path.begin());
      Typed found = there.resolve(rest, what);
      found.node = bring(found.node);
      return found;
    }
    if (name.path.empty()) {
      if (name.name == "each" && rule.each) return {each_of_row(rule, where)};
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
  scope.shift = [this, &rule, where, entrant, spread, is_linked](Id prefix) {
    if (is_linked(prefix)) return linked_row(rule, prefix, where);
    auto [there, bring] = entrant.shift(prefix);
    return std::pair<Scope, Scope::Bring>{
        there, [bring = bring, spread](NodeIndex node) { return spread(bring(node)); }};
  };
  scope.leads = [this, &rule, where, is_linked](Id prefix, Id) {
    if (is_linked(prefix)) return Leads::to_one;
    if (inner_rule(rule, prefix, where) != nullptr) return Leads::to_several;
    if (prefix == "row" || prefix == "rater" || prefix == "all") return Leads::to_several;
    return leads_to_one(prefix) ? Leads::to_one : Leads::to_nothing;
  };
  scope.several = [this, &rule, where](Id prefix) {
    const Scope mine = row_scope(rule, where);
    if (const auto* inner = inner_rule(rule, prefix, where)) return rows_below(*inner, mine, where);
    return peers_of_row(mine, prefix);
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
    return peers_of_row(mark_scope(rule, field, marks, where), prefix);
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
  if (rule.two_sides) {
    const auto leads = scope.leads;
    scope.leads = [leads](Id prefix, Id name) {
      return prefix == "opponent" ? Leads::to_rows : leads(prefix, name);
    };
  }
  const auto several = scope.several;
  scope.several = [this, &rule, where, several](Id prefix) {
    if (!prefix.empty()) return several(prefix);
    Several own = rows_of(rule, where);
    if (rule.fields.front().raters && rule.entry != EntryKind::rows)
      own.where = counted_marks(rule.panel, own.members.front().rows, own.members.front());
    return own;
  };
  return scope;
}

// Inside PER: the rows of one key are at hand.
Scope PlanMaker::keyed_scope(const Scope& rows, NodeIndex partition, const Partition& same) {
  Scope scope = rows;
  scope.keys = same.keys;
  scope.within = same.within;
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
  Scope scope;
  scope.rows = rows;
  scope.book = &book(where.period);
  scope.resolve = [this, kind, rows, day = range_of(where.period).to, where](
                      const FormulaName& name, Recorded::What what) -> Typed {
    if (!name.path.empty()) {
      if (const auto what_of = of_memory(name.path.front()))
        return {remembered(*what_of, name.name, rows, where.period)};
      FormulaName rest = name;  // unit.x
      rest.path.erase(rest.path.begin());
      Typed found = entrant_scope(where).resolve(rest, what);
      found.node = add(rows, found.type, Spread{found.node});
      return found;
    }
    if (const auto found = known_of_anybody(name.name, rows, where.period)) return *found;
    return attribute({kind}, name.name, rows, day);
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

// A scope in which `parts.` leads to parts beside each other; each gives a column by name.
Scope PlanMaker::with_parts(Scope scope, std::vector<NamedPart> parts) {
  const Scope entrant = scope;
  scope.leads = [entrant](Id prefix, Id name) {
    return prefix == "parts" ? Leads::to_several : entrant.leads(prefix, name);
  };
  scope.several = [entrant, parts = std::move(parts)](Id prefix) {
    if (prefix != "parts") return entrant.several(prefix);
    Several beside;
    beside.how = Several::How::beside;
    for (const NamedPart& part : parts) {
      Scope one;
      one.rows = entrant.rows;
      one.book = entrant.book;
      one.resolve = [part, entrant](const FormulaName& name, Recorded::What what) {
        const bool is_part = !name.path.empty() && name.path.front() == "parts";
        return is_part ? Typed{part(name.name)} : entrant.resolve(name, what);
      };
      beside.members.push_back(std::move(one));
    }
    return beside;
  };
  return scope;
}

// `combine` of a category or scorecard: parts.points, parts.full, parts.weight.
Scope PlanMaker::parts_scope(const std::vector<Part>& parts, const Where& where) {
  std::vector<NamedPart> named_parts;
  for (const Part& part : parts)
    named_parts.push_back([this, part, where](Id name) {
      const RowSetIndex rows = card_rows(where.scorecard);
      const Ratio full = full_of(book(where.period), part);
      if (name == "full") return constant(rows, full);
      if (name == "weight")
        return constant(rows, part.part->weight ? part.part->weight->value : full);
      return result(part, where);
    });
  return with_parts(entrant_scope(where), std::move(named_parts));
}

}  // namespace redbanner
