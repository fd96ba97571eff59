#include <algorithm>
#include <array>
#include <cassert>

#include "engine/core/cases.h"
#include "rules/plan_maker.h"

namespace redbanner {
namespace {

using Leads = Scope::Leads;

// The several values that a name is one of: behind which shifts to one, and by which prefix; "" for
// the rows at hand.
struct ListPath {
  std::vector<std::string> shifts;
  std::string prefix;
};

std::optional<ListPath> list_of(const FormulaName& name, const Scope& scope) {
  ListPath path;
  Scope here = scope;
  for (const std::string& prefix : name.path) {
    const Leads leads = here.leads ? here.leads(prefix, name.name) : Leads::to_nothing;
    if (leads == Leads::to_nothing) return {};
    if (leads == Leads::to_rows) return path;
    if (leads == Leads::to_several) {
      path.prefix = prefix;
      return path;
    }
    path.shifts.push_back(prefix);
    Scope next = here.shift(prefix).first;
    here = std::move(next);
  }
  if (path.shifts.empty() && here.is_several && here.is_several(name.name)) return path;
  return {};
}

// The first list that a formula names.
std::optional<ListPath> list_in(const Formula& formula, const Scope& scope) {
  using Found = std::optional<ListPath>;
  return std::visit(Cases{
                        [&](const FormulaName& name) { return list_of(name, scope); },
                        [&](const FormulaUnary& unary) { return list_in(*unary.of, scope); },
                        [&](const FormulaBinary& binary) {
                          Found left = list_in(*binary.left, scope);
                          return left ? left : list_in(*binary.right, scope);
                        },
                        [&](const FormulaCall& call) {
                          Found found;
                          for (const Formula& argument : call.arguments)
                            if (!found) found = list_in(argument, scope);
                          return found;
                        },
                        [](const auto&) { return Found(); },
                    },
                    formula.what);
}

const FormulaCall* call_of(const Formula& formula, std::string_view function) {
  const auto* call = std::get_if<FormulaCall>(&formula.what);
  return call != nullptr && call->function == function ? call : nullptr;
}

int whole_of(const Formula& formula) {
  const auto* number = std::get_if<FormulaNumber>(&formula.what);
  return number == nullptr ? 0 : static_cast<int>(number->value.whole().value_or(0));
}

}  // namespace

// An aggregate taken apart.
struct PlanMaker::Asked {
  Combine how = Combine::sum;
  const Formula* of = nullptr;     // none: COUNTIF of a condition alone
  const Formula* where = nullptr;  // of each
  const FormulaCall* per = nullptr;
  const Formula* best = nullptr;  // BEST(x, n)
  const Formula* lowest = nullptr;
  const Formula* drop_highest = nullptr;
  const Formula* drop_lowest = nullptr;
  enum class Kth : std::uint8_t { no, highest, lowest } kth = Kth::no;
  const Formula* k = nullptr;

  explicit Asked(const FormulaCall& call);

 private:
  void take_several(const Formula& formula);
};

PlanMaker::Asked::Asked(const FormulaCall& call) {
  using Takes = FormulaFunction::Takes;
  const FormulaFunction& function = *function_named(call.function);
  how = function.gathers.value_or(Combine::sum);
  if (function.takes == Takes::several_if) {
    where = &call.arguments[0];
    if (call.arguments.size() > 1) take_several(call.arguments[1]);
    return;
  }
  take_several(call.arguments[0]);
  if (function.takes == Takes::kth) {
    kth = how == Combine::most ? Kth::highest : Kth::lowest;
    k = &call.arguments[1];
  }
}

void PlanMaker::Asked::take_several(const Formula& formula) {
  of = &formula;
  if (const auto* keep = call_of(formula, "BEST")) {
    of = &keep->arguments[0];
    best = &keep->arguments[1];
  } else if (const auto* few = call_of(formula, "LOWEST")) {
    of = &few->arguments[0];
    lowest = &few->arguments[1];
  } else if (const auto* drop = call_of(formula, "DROP")) {
    of = &drop->arguments[0];
    drop_highest = &drop->arguments[1];
    drop_lowest = &drop->arguments[2];
  }
  per = call_of(*of, "PER");
}

Typed PlanMaker::aggregate(const FormulaCall& call, const Scope& scope) {
  const Asked asked(call);
  auto list = asked.of != nullptr ? list_in(*asked.of, scope) : std::nullopt;
  if (!list && asked.where != nullptr) list = list_in(*asked.where, scope);
  if (!list) {  // one value by itself
    Several alone;
    alone.how = Several::How::beside;
    alone.members = {scope};
    return aggregate_beside(asked, alone, scope);
  }
  if (list->shifts.empty()) {
    const Several several = scope.several(list->prefix);
    return several.how == Several::How::beside ? aggregate_beside(asked, several, scope)
                                               : aggregate_here(asked, several, scope);
  }
  // Behind a shift the aggregate is made there and brought here.
  Scope there = scope;
  std::vector<Scope::Bring> way;
  for (const std::string& shift : list->shifts) {
    auto [next, bring] = there.shift(shift);
    way.push_back(bring);
    there = std::move(next);
  }
  Several several = there.several(list->prefix);
  const auto taken_off = list->shifts.size();
  for (Scope& member : several.members)
    member.resolve = [inner = member.resolve, taken_off](const FormulaName& name,
                                                         Recorded::What what) {
      FormulaName rest = name;
      if (rest.path.size() > taken_off)
        rest.path.erase(rest.path.begin(),
                        rest.path.begin() + static_cast<std::ptrdiff_t>(taken_off));
      return inner(rest, what);
    };
  Typed found = several.how == Several::How::beside ? aggregate_beside(asked, several, there)
                                                    : aggregate_here(asked, several, there);
  for (auto step = way.rbegin(); step != way.rend(); ++step) found.node = (*step)(found.node);
  return found;
}

// Of a list: pending until it has a row.
NodeIndex PlanMaker::once_recorded(const Typed& of, RowSetIndex rows, RowSetIndex list) {
  const NodeIndex any = yes_no(rows, Compare{number(rows, counting(constant(list, 1))),
                                             Relation::greater, constant(rows, 0)});
  return add(rows, of.type, Select{any, of.node, absent(rows, State::pending, of.type)});
}

// Over the rows of a finer row set, or over rows that this one is one of.
Typed PlanMaker::aggregate_here(const Asked& asked, const Several& several, const Scope& scope) {
  const Scope& member = several.members.front();
  const RowSetIndex rows = scope.rows;
  Logic where{Logic::Which::all, {}};
  if (several.where) where.of.push_back(present_of(*several.where));
  if (asked.where != nullptr) where.of.push_back(present_of(compile(*asked.where, member).node));
  Typed of;
  if (asked.per != nullptr) {
    Partition same_key;
    same_key.keys = scope.keys;
    same_key.keys.push_back(compile(asked.per->arguments[0], member).node);
    same_key.within = scope.within                         ? scope.within
                      : several.how == Several::How::finer ? std::optional(rows)
                                                           : plan_.row_sets[at(rows)].parent;
    const NodeIndex key = same_key.keys.back();
    const NodeIndex partition = number(member.rows, same_key);
    of = compile(asked.per->arguments[1], keyed_scope(member, partition, same_key));
    const NodeIndex first =
        yes_no(member.rows, Compare{number(member.rows, Numbered{key, partition}), Relation::equal,
                                    constant(member.rows, 1)});
    where.of.push_back(present_of(first));
  } else if (asked.of != nullptr) {
    of = compile(*asked.of, member);
  } else {
    of = Typed{where.of.front(), ValueType::yes_no};
  }
  Gather gather;
  gather.of = of.node;
  gather.how = asked.how;
  // Nothing recorded waits; of what is recorded, none left in is none.
  const bool waits = several.how == Several::How::finer && several.over_nothing == State::pending &&
                     asked.how != Combine::count;
  gather.over_nothing = waits ? State::not_applicable : several.over_nothing;
  if (where.of.size() == 1) gather.where = where.of.front();
  if (where.of.size() > 1) gather.where = yes_no(member.rows, std::move(where));
  const bool of_none = asked.how == Combine::sum && (several.sum_of_none || waits);
  if (asked.how == Combine::count || of_none) gather.empty = Ratio(0);
  const auto gathered = [&](Gather what) {
    const ValueType type = what.how == Combine::count ? ValueType::number : of.type;
    if (several.how == Several::How::finer) return add(rows, type, std::move(what));
    return add(rows, type, Among{std::move(what), *several.group});
  };
  const auto all_but = [&](const Formula& n) {
    Gather count = gather;
    count.how = Combine::count;
    count.empty = Ratio(0);
    return number(rows, Sum{{{gathered(std::move(count)), 1}, {compile(n, scope).node, -1}}});
  };
  std::optional<NodeIndex> less_lowest;
  std::optional<NodeIndex> less_highest;
  if (asked.best != nullptr) less_lowest = all_but(*asked.best);
  if (asked.lowest != nullptr) less_highest = all_but(*asked.lowest);
  if (asked.drop_highest != nullptr) less_highest = compile(*asked.drop_highest, scope).node;
  if (asked.drop_lowest != nullptr) less_lowest = compile(*asked.drop_lowest, scope).node;
  if (asked.k != nullptr) {
    const NodeIndex before =
        number(rows, Sum{{{compile(*asked.k, scope).node, 1}, {constant(rows, 1), -1}}});
    (asked.kth == Asked::Kth::highest ? less_highest : less_lowest) = before;
  }
  gather.less_highest = less_highest;
  gather.less_lowest = less_lowest;
  const ValueType type = asked.how == Combine::count ? ValueType::number : of.type;
  NodeIndex all = gathered(std::move(gather));
  if (waits) all = once_recorded({all, type}, rows, *several.waits_for);
  if (several.available) return {add(rows, type, Given{all, *several.available}), type, of.grade};
  return {all, type, of.grade};
}

// Over columns beside each other: the parts of a period or a category.
Typed PlanMaker::aggregate_beside(const Asked& asked, const Several& several, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  Assemble parts;
  parts.how = asked.how;
  parts.absent = Assemble::Absent::left_out;
  Typed one{NodeIndex{}, ValueType::number};
  for (const Scope& member : several.members) {
    if (asked.of != nullptr)
      one = compile(*asked.of, member);
    else
      one = Typed{constant(rows, 1)};
    NodeIndex of = one.node;
    if (asked.where != nullptr)
      of = add(rows, one.type,
               Select{present_of(compile(*asked.where, member).node), of,
                      absent(rows, State::not_applicable, one.type)});
    parts.parts.push_back({of, 1, 1});
  }
  if (asked.best != nullptr) parts.best = whole_of(*asked.best);
  if (asked.lowest != nullptr) parts.lowest = whole_of(*asked.lowest);
  if (asked.drop_highest != nullptr) parts.drop_highest = whole_of(*asked.drop_highest);
  if (asked.drop_lowest != nullptr) parts.drop_lowest = whole_of(*asked.drop_lowest);
  const Formula* const few = asked.best != nullptr ? asked.best : asked.lowest;
  if (few != nullptr && whole_of(*few) == 0)
    parts.drop_highest = static_cast<int>(parts.parts.size());  // the best none of them
  if (asked.kth == Asked::Kth::highest) parts.drop_highest = whole_of(*asked.k) - 1;
  if (asked.kth == Asked::Kth::lowest) parts.drop_lowest = whole_of(*asked.k) - 1;
  const ValueType type = asked.how == Combine::count ? ValueType::number : one.type;
  NodeIndex all = add(rows, type, std::move(parts));
  const bool none_is_zero = asked.how == Combine::count || asked.how == Combine::sum;
  if (none_is_zero && type == ValueType::number) {
    all = number(rows, Replace{all, absences, 0});
  } else {
    const NodeIndex none = yes_no(rows, HasState{all, {State::not_examined, State::refused}});
    all = add(rows, type, Select{none, absent(rows, State::not_applicable, type), all});
  }
  return {all, type, one.grade};
}

// RANK(x, all.x): the place of one's own among the others.
Typed PlanMaker::rank(const FormulaCall& call, const Scope& scope) {
  const auto list = list_in(call.arguments[1], scope);
  assert(list);
  const Several several = scope.several(list->prefix);
  assert(several.how == Several::How::peers);
  Order order;
  const bool ascending = call.arguments.size() == 3 && whole_of(call.arguments[2]) == 1;
  order.keys = {{compile(call.arguments[0], scope).node,
                 ascending ? Order::Key::Better::lower : Order::Key::Better::higher}};
  order.group = *several.group;
  order.ranked = several.where;
  return {number(scope.rows, std::move(order))};
}

}  // namespace redbanner
