#include <algorithm>
#include <cassert>

#include "engine/core/cases.h"
#include "engine/plan/spelling.h"
#include "rules/plan_maker.h"

namespace redbanner {
namespace {

constexpr int first_year = 1950;
constexpr int last_year = 2100;

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

const Ratio& written(const Formula& formula) { return std::get<FormulaNumber>(formula.what).value; }

int places_in(const Formula& formula) {
  return static_cast<int>(written(formula).whole().value_or(0));
}

State state_named(const std::string& word) {
  if (word == "not_examined") return State::not_examined;
  if (word == "refused") return State::refused;
  if (word == "pending") return State::pending;
  return State::not_applicable;
}

}  // namespace

Typed PlanMaker::compile(const Formula& formula, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  return std::visit(
      Cases{
          [&](const FormulaNumber& one) -> Typed { return {constant(rows, one.value)}; },
          [&](const FormulaText& said) -> Typed {
            return {text(rows, said.value), ValueType::text};
          },
          [&](const FormulaYesNo& yes) -> Typed {
            return {constant(rows, yes.value ? 1 : 0, ValueType::yes_no), ValueType::yes_no};
          },
          [&](const FormulaName& name) -> Typed {
            return scope.resolve(name, Recorded::What::value);
          },
          [&](const FormulaUnary& unary) -> Typed {
            return {number(rows, Sum{{{compile(*unary.of, scope).node, Ratio(-1)}}})};
          },
          [&](const FormulaBinary& binary) -> Typed { return compile_binary(binary, scope); },
          [&](const FormulaCall& function) -> Typed { return call(function, scope); },
      },
      formula.what);
}

Typed PlanMaker::compile_binary(const FormulaBinary& binary, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  const Typed left = compile(*binary.left, scope);
  const Typed right = compile(*binary.right, scope);
  const bool days = left.type == ValueType::date || right.type == ValueType::date;
  const bool one_day = (left.type == ValueType::date) != (right.type == ValueType::date);
  const ValueType of_sum = days && one_day ? ValueType::date : ValueType::number;
  switch (binary.op) {
    case FormulaOperator::add:
      return {add(rows, of_sum, Sum{{{left.node, 1}, {right.node, 1}}}), of_sum};
    case FormulaOperator::subtract:
      return {add(rows, of_sum, Sum{{{left.node, 1}, {right.node, -1}}}), of_sum};
    case FormulaOperator::multiply:
      return {number(rows, Product{left.node, right.node})};
    case FormulaOperator::divide:
      return {number(rows, Quotient{left.node, right.node})};
    default:
      return compare(binary, left, right, *binary.left, *binary.right, rows);
  }
}

// A grade is compared with the step that a text names.
Typed PlanMaker::compare(const FormulaBinary& binary, const Typed& left, const Typed& right,
                         const Formula& left_formula, const Formula& right_formula,
                         RowSetIndex rows) {
  Relation relation = relation_of(binary.op);
  NodeIndex of_left = left.node;
  NodeIndex of_right = right.node;
  const auto step = [&](const Typed& grade, const Formula& said, NodeIndex as_it_is) {
    const auto* word = std::get_if<FormulaText>(&said.what);
    if (word == nullptr || grade.grade == nullptr) return as_it_is;
    return constant(rows, rank_of(*grade.grade, word->value), ValueType::grade);
  };
  if (left.type == ValueType::grade) of_right = step(left, right_formula, of_right);
  if (right.type == ValueType::grade) of_left = step(right, left_formula, of_left);
  if (left.type == ValueType::grade || right.type == ValueType::grade) relation = turned(relation);
  return {yes_no(rows, Compare{of_left, relation, of_right}), ValueType::yes_no};
}

// The state in words: the first that it has.
Typed PlanMaker::state_of(NodeIndex of, RowSetIndex rows) {
  constexpr std::pair<std::string_view, State> words[] = {
      {"pending", State::pending},
      {"refused", State::refused},
      {"not_examined", State::not_examined},
      {"not_applicable", State::not_applicable},
      {"late", State::late},
  };
  NodeIndex word = text(rows, "present");
  for (const auto& [name, state] : words)
    word = add(rows, ValueType::text,
               Select{yes_no(rows, HasState{of, {state}}), text(rows, std::string(name)), word});
  return {word, ValueType::text};
}

// The column before its rounding, also where it is brought from another entrant.
Typed PlanMaker::exact(const Typed& of) {
  const Node node = plan_.nodes[at(of.node)];
  if (const auto* round = std::get_if<Round>(&node.operation)) return {round->of};
  if (const auto* fetch = std::get_if<Fetch>(&node.operation))
    return {add(node.rows, node.type, Fetch{fetch->whose, exact({fetch->of}).node})};
  if (const auto* spread = std::get_if<Spread>(&node.operation))
    return {add(node.rows, node.type, Spread{exact({spread->of}).node})};
  return of;
}

// By the first day of each year or month.
NodeIndex PlanMaker::part_of_day(NodeIndex day, const std::string& function, RowSetIndex rows) {
  Lookup lookup;
  lookup.key = day;
  for (int year = first_year; year <= last_year; ++year)
    for (int month = 1; month <= 12; ++month) {
      if (function == "YEAR" && month > 1) continue;
      const auto first = Date::make(year, month, 1);
      assert(first);
      lookup.rows.push_back({Ratio(first->number()), Ratio(function == "YEAR" ? year : month)});
    }
  return number(rows, std::move(lookup));
}

NodeIndex PlanMaker::raised(const FormulaCall& call, const Scope& scope) {
  const RowSetIndex rows = scope.rows;
  const NodeIndex of = compile(call.arguments[0], scope).node;
  const auto rounding = [&](std::size_t argument) {
    return Rounding{RoundingMode::half_up, power_of_ten(-places_in(call.arguments[argument]))};
  };
  if (call.function == "SQRT")
    return number(rows, Power{of, constant(rows, Ratio(1, 2)), rounding(1)});
  if (call.function == "LN") return number(rows, Logarithm{of, rounding(1)});
  if (call.function == "EXP") return number(rows, Exponential{of, rounding(1)});
  const NodeIndex exponent = compile(call.arguments[1], scope).node;
  if (call.arguments.size() == 3) return number(rows, Power{of, exponent, rounding(2)});
  return number(rows, Power{of, exponent, {}});
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
  const auto logic = [&](Logic::Which which) -> Typed {
    return {yes_no(rows, Logic{which, all()}), ValueType::yes_no};
  };
  const auto field = [&](Recorded::What what) {
    return scope.resolve(std::get<FormulaName>(call.arguments[0].what), what);
  };
  if (is_aggregate(call)) return aggregate(call, scope);
  if (name == "RANK") return rank(call, scope);
  if (name == "IF") {
    const Typed then = compile(call.arguments[1], scope);
    const Typed otherwise = compile(call.arguments[2], scope);
    const auto* nothing = std::get_if<FormulaCall>(&call.arguments[1].what);
    const Typed& typed = nothing != nullptr && nothing->function == "ABSENT" ? otherwise : then;
    return {add(rows, typed.type, Select{argument(0), then.node, otherwise.node}), typed.type,
            typed.grade};
  }
  if (name == "IFABSENT") {
    const Typed of = compile(call.arguments[0], scope);
    const NodeIndex there = yes_no(rows, HasState{of.node, {State::present, State::late}});
    return {add(rows, of.type, Select{there, of.node, argument(1)}), of.type, of.grade};
  }
  if (name == "STATE") return state_of(argument(0), rows);
  if (name == "ABSENT")
    return {absent(rows, state_named(std::get<FormulaText>(call.arguments[0].what).value))};
  if (name == "EXACT") return exact(compile(call.arguments[0], scope));
  if (name == "DECIMALS") return field(Recorded::What::decimals);
  if (name == "DAY") return field(Recorded::What::day);
  if (name == "DATE")
    return {constant(rows, date_written(call).value_or(Date()).number(), ValueType::date),
            ValueType::date};
  if (name == "YEAR" || name == "MONTH") return {part_of_day(argument(0), name, rows)};
  if (name == "DAYS") return {number(rows, Sum{{{argument(0), 1}, {argument(1), -1}}})};
  if (name == "AND") return logic(Logic::Which::all);
  if (name == "OR") return logic(Logic::Which::any);
  if (name == "NOT") return logic(Logic::Which::none);
  if (name == "MIN") return {number(rows, Extreme{Extreme::Which::least, all()})};
  if (name == "MAX") return {number(rows, Extreme{Extreme::Which::most, all()})};
  if (name == "ABS") return {number(rows, Absolute{argument(0)})};
  if (name == "INT") return {number(rows, Round{argument(0), {RoundingMode::floor, 1}})};
  if (name == "TRUNC") return {number(rows, Round{argument(0), {RoundingMode::down, 1}})};
  if (name == "MOD") {  // x − y × INT(x ÷ y)
    const NodeIndex quotient = number(rows, Quotient{argument(0), argument(1)});
    const NodeIndex whole = number(rows, Round{quotient, {RoundingMode::floor, 1}});
    const NodeIndex taken = number(rows, Product{argument(1), whole});
    return {number(rows, Sum{{{argument(0), 1}, {taken, -1}}})};
  }
  if (const auto mode = rounding_to_places(name))
    return {number(rows, Round{argument(0), {*mode, power_of_ten(-places_in(call.arguments[1]))}})};
  if (const auto mode = rounding_to_a_unit(name))
    return {number(rows, Round{argument(0), {*mode, written(call.arguments[1])}})};
  if (name == "POWER" || name == "SQRT" || name == "LN" || name == "EXP")
    return {raised(call, scope)};
  if (name == "LOOKUP") {
    const auto& table_name = std::get<FormulaName>(call.arguments.back().what);
    assert(scope.book != nullptr);
    const TableRule* table = find_by_id(scope.book->tables, table_name.name);
    assert(table != nullptr);
    std::vector<Typed> keys;
    for (std::size_t i = 0; i + 1 < call.arguments.size(); ++i)
      keys.push_back(compile(call.arguments[i], scope));
    return {number(rows, looked_up(*table, keys))};
  }
  // SUM(a, b), AVERAGE(a, b), …: of single values beside each other
  Assemble parts;
  parts.how = function_named(name)->gathers.value_or(Combine::sum);
  for (const NodeIndex node : all()) parts.parts.push_back({node, 1, 1});
  return {number(rows, std::move(parts))};
}

}  // namespace redbanner
