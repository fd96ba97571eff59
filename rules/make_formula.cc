#include <algorithm>
#include <cassert>

#include "engine/core/cases.h"
#include "rules/plan_maker.h"

namespace redbanner {
namespace {

Relation relation_of(FormulaOperator op) {
  switch (op) {
    case FormulaOperator::equal:
      return Relation::equal;
    case FormulaOperator::not_equal:
      return Relation::not_equal;
    case FormulaOperator::less:
      return Relation::less;
    case FormulaOperator::less_equal:
      return Relation::less_equal;
    case FormulaOperator::greater:
      return Relation::greater;
    default:
      return Relation::greater_equal;
  }
}

bool mentions_periods(const Formula& formula) {
  return std::visit(Cases{
                        [](const FormulaName& name) { return name.prefix == "periods"; },
                        [](const FormulaUnary& unary) { return mentions_periods(*unary.of); },
                        [](const FormulaBinary& binary) {
                          return mentions_periods(*binary.left) || mentions_periods(*binary.right);
                        },
                        [](const FormulaCall& call) {
                          return std::ranges::any_of(call.arguments, mentions_periods);
                        },
                        [](const auto&) { return false; },
                    },
                    formula.what);
}

std::optional<Combine> gathers(const std::string& function) {
  if (function == "SUM") return Combine::sum;
  if (function == "AVERAGE") return Combine::mean;
  if (function == "MEDIAN") return Combine::median;
  if (function == "MIN") return Combine::least;
  if (function == "MAX") return Combine::most;
  if (function == "COUNT") return Combine::count;
  if (function == "FIRST") return Combine::first;
  if (function == "LAST") return Combine::last;
  return {};
}

}  // namespace

Typed PlanMaker::compile(const Formula& formula, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  return std::visit(
      Cases{
          [&](const FormulaNumber& number) -> Typed { return {constant(rows, number.value)}; },
          [&](const FormulaText& said) -> Typed {
            return {text(rows, said.value), ValueType::text};
          },
          [&](const FormulaYesNo& yes) -> Typed {
            return {constant(rows, yes.value ? 1 : 0, ValueType::yes_no), ValueType::yes_no};
          },
          [&](const FormulaName& name) -> Typed { return scope.resolve(name); },
          [&](const FormulaUnary& unary) -> Typed {
            return {
                add(rows, ValueType::number, Sum{{{compile(*unary.of, scope).node, Ratio(-1)}}})};
          },
          [&](const FormulaBinary& binary) -> Typed {
            const NodeIndex left = compile(*binary.left, scope).node;
            const NodeIndex right = compile(*binary.right, scope).node;
            switch (binary.op) {
              case FormulaOperator::add:
                return {add(rows, ValueType::number, Sum{{{left, 1}, {right, 1}}})};
              case FormulaOperator::subtract:
                return {add(rows, ValueType::number, Sum{{{left, 1}, {right, -1}}})};
              case FormulaOperator::multiply:
                return {add(rows, ValueType::number, Product{left, right})};
              case FormulaOperator::divide:
                return {add(rows, ValueType::number, Quotient{left, right})};
              default:
                return {add(rows, ValueType::yes_no, Compare{left, relation_of(binary.op), right}),
                        ValueType::yes_no};
            }
          },
          [&](const FormulaCall& function) -> Typed { return call(function, scope); },
      },
      formula.what);
}

// Over the rows of a list, or over the parts of an inner period.
NodeIndex PlanMaker::aggregate(Combine how, const Formula& of, const Scope& scope) {
  if (mentions_periods(of)) {
    Assemble parts;
    parts.how = how;
    parts.absent = Assemble::Absent::left_out;
    for (const Scope& part : scope.parts) parts.parts.push_back({compile(of, part).node, 1, 1});
    return add(scope.rows, ValueType::number, std::move(parts));
  }
  assert(scope.finer != nullptr);
  Gather gather{compile(of, *scope.finer).node, {}, how, 0, 0, 0, {}};
  if (how == Combine::count) gather.empty = Ratio(0);
  return add(scope.rows, ValueType::number, std::move(gather));
}

Typed PlanMaker::call(const FormulaCall& call, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  const std::string& name = call.function;
  const auto argument = [&](std::size_t i) { return compile(call.arguments[i], scope).node; };
  const auto all = [&] {
    std::vector<NodeIndex> nodes;
    for (std::size_t i = 0; i < call.arguments.size(); ++i) nodes.push_back(argument(i));
    return nodes;
  };
  const bool many = call.arguments.size() == 1 &&
                    (scope.finer != nullptr || mentions_periods(call.arguments.front()));
  if (const auto how = gathers(name); how && many)
    return {aggregate(*how, call.arguments.front(), scope)};
  if (name == "IF") {
    const Typed then = compile(call.arguments[1], scope);
    return {add(rows, then.type, Select{argument(0), then.node, argument(2)}), then.type};
  }
  const auto logic = [&](Logic::Which which) -> Typed {
    return {add(rows, ValueType::yes_no, Logic{which, all()}), ValueType::yes_no};
  };
  if (name == "AND") return logic(Logic::Which::all);
  if (name == "OR") return logic(Logic::Which::any);
  if (name == "NOT") return logic(Logic::Which::none);
  if (name == "MIN") return {add(rows, ValueType::number, Extreme{Extreme::Which::least, all()})};
  if (name == "MAX") return {add(rows, ValueType::number, Extreme{Extreme::Which::most, all()})};
  if (name == "ABS") return {add(rows, ValueType::number, Absolute{argument(0)})};
  if (name == "INT")
    return {add(rows, ValueType::number, Round{argument(0), {RoundingMode::floor, 1}})};
  if (name == "ROUND" || name == "ROUNDUP" || name == "ROUNDDOWN") {
    const auto* places = std::get_if<FormulaNumber>(&call.arguments[1].what);
    const int digits = places ? static_cast<int>(places->value.whole().value_or(0)) : 0;
    const RoundingMode mode = name == "ROUND"     ? RoundingMode::half_up
                              : name == "ROUNDUP" ? RoundingMode::up
                                                  : RoundingMode::down;
    return {add(rows, ValueType::number, Round{argument(0), {mode, power_of_ten(-digits)}})};
  }
  if (name == "LOOKUP") {
    const auto& table_name = std::get<FormulaName>(call.arguments[1].what);
    const TableRule& table = *find_by_id(book_.tables, table_name.name);
    return {add(rows, ValueType::number,
                Lookup{table.match, argument(0), table.rows, table.otherwise})};
  }
  // SUM(a, b), AVERAGE(a, b), …: of single values beside each other
  Assemble parts;
  parts.how = gathers(name).value_or(Combine::sum);
  for (const NodeIndex node : all()) parts.parts.push_back({node, 1, 1});
  return {add(rows, ValueType::number, std::move(parts))};
}

Typed PlanMaker::attribute(const std::vector<std::string>& kinds, const std::string& id,
                           RowSetIndex rows, Date as_of) {
  const AttributeRule* rule = nullptr;
  for (const auto& kind : kinds)
    if (rule == nullptr) rule = find_by_id(find_by_id(book_.kinds, kind)->attributes, id);
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

Typed PlanMaker::entrant_name(const FormulaName& name, const std::string& period,
                              const std::string& scorecard) {
  const RowSetIndex rows = card_rows(scorecard);
  const ScorecardRule& card = *find_by_id(book_.scorecards, scorecard);
  if (name.prefix == "count")
    return {awards_won(*find_by_id(book_.awards, name.name), period, scorecard)};
  const auto* indicator_rule = find_by_id(book_.indicators, name.name);
  if (name.prefix == "value") return {value(*indicator_rule, period, scorecard)};
  if (name.name == "total") return {total(card, period)};
  if (name.name == "months") return {add(rows, ValueType::number, ActiveMonths{range_of(period)})};
  if (indicator_rule != nullptr) return {indicator(*indicator_rule, period, scorecard)};
  if (const auto* rule = find_by_id(book_.categories, name.name))
    return {category(*rule, period, scorecard)};
  for (const auto& one : book_.indicators) {
    const auto* event = find_by_id(one.events, name.name);
    if (event == nullptr) continue;
    Sum times;
    for (const PeriodRule* leaf : leaves_of(period))
      if (examined(one, leaf->id))
        times.parts.push_back({event_count(one, *event, leaf->id, scorecard), Ratio(1)});
    if (times.parts.empty()) return {constant(rows, 0)};
    return {add(rows, ValueType::number, std::move(times))};
  }
  if (const auto* rule = find_by_id(book_.vetoes, name.name))
    return {veto(*rule, period, scorecard), ValueType::yes_no};
  return attribute(plan_.row_sets[at(rows)].kinds, name.name, rows, range_of(period).to);
}

Scope PlanMaker::entrant_scope(const std::string& period, const std::string& scorecard) {
  Scope scope;
  scope.rows = card_rows(scorecard);
  scope.resolve = [this, period, scorecard](const FormulaName& name) {
    return entrant_name(name, period, scorecard);
  };
  for (const PeriodRule* part : parts_of(period)) {
    Scope of_part;
    of_part.rows = scope.rows;
    of_part.resolve = [this, id = part->id, scorecard](const FormulaName& name) {
      if (name.prefix != "periods") return entrant_name(name, id, scorecard);
      // periods.count.banner is written periods.banner: an award's id counts it
      if (find_by_id(book_.awards, name.name) != nullptr)
        return entrant_name({"count", name.name}, id, scorecard);
      return entrant_name({{}, name.name}, id, scorecard);
    };
    scope.parts.push_back(std::move(of_part));
  }
  return scope;
}

Scope PlanMaker::people_scope(const std::string& kind, const std::string& scorecard,
                              const std::string& period) {
  Scope scope;
  scope.rows = people_rows(kind, scorecard);
  scope.resolve = [this, kind, rows = scope.rows, day = range_of(period).to](
                      const FormulaName& name) { return attribute({kind}, name.name, rows, day); };
  return scope;
}

}  // namespace redbanner
