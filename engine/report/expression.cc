#include "engine/report/expression.h"

#include <algorithm>

#include "engine/core/cases.h"
#include "engine/plan/spelling.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr int places_in_text = 4;

// Text with how tightly it binds: a sum inside a product needs brackets.
struct Binding {
  std::string text;
  enum class Kind { sum, product, whole } kind = Kind::whole;
};

struct Reading {
  const Sources& sources;
  std::size_t row;
  std::vector<NodeIndex> operands = {};

  const Node& node(NodeIndex index) const { return sources.plan.nodes[at(index)]; }
  const Column& column(NodeIndex index) const { return sources.results.columns[at(index)]; }
};

Binding read(Reading& reading, NodeIndex index);

std::string bracketed(const Binding& part, bool needs_whole) {
  const bool open =
      part.kind == Binding::Kind::sum || (needs_whole && part.kind == Binding::Kind::product);
  return open ? "(" + part.text + ")" : part.text;
}

bool is_zero(const Reading& reading, NodeIndex index) {
  const Column& column = reading.column(index);
  return column.has_value(reading.row) && column.value(reading.row).sign() == 0;
}

Binding scaled(Reading& reading, const Sum::Part& part) {
  const Binding of = read(reading, part.of);
  const Ratio factor = abs(part.factor);
  if (factor == Ratio(1)) return of;
  const Ratio divisor = Ratio(1) / factor;
  if (!factor.decimals() && divisor.whole())
    return {bracketed(of, false) + " ÷ " + divisor.text(), Binding::Kind::product};
  return {factor.short_text(places_in_text) + " × " + bracketed(of, false), Binding::Kind::product};
}

// "50" and "-2" are "50 − 2".
void append_term(std::string& sum, const std::string& term, bool negative) {
  const bool flips = term.starts_with('-');
  sum += (negative != flips ? " − " : " + ") + (flips ? term.substr(1) : term);
}

// The opposite of "-2" is "2".
std::string first_term(const std::string& term, bool negative) {
  if (!negative) return term;
  return term.starts_with('-') ? term.substr(1) : "−" + term;
}

Binding sum(Reading& reading, const Sum& sum) {
  Binding whole{"", Binding::Kind::sum};
  std::size_t terms = 0;
  for (const auto& part : sum.parts) {
    if (part.factor.sign() == 0) continue;
    const Binding term = scaled(reading, part);
    if (is_zero(reading, part.of)) continue;
    const bool negative = part.factor.sign() < 0;
    if (whole.text.empty())
      whole.text = first_term(negative ? bracketed(term, false) : term.text, negative);
    else
      append_term(whole.text, negative ? bracketed(term, false) : term.text, negative);
    if (++terms == 1 && !negative) whole.kind = term.kind;
    if (terms > 1) whole.kind = Binding::Kind::sum;
  }
  if (terms == 0) return {"0"};
  return whole;
}

Binding call(Reading& reading, const char* name, const std::vector<NodeIndex>& of) {
  std::string text;
  for (const NodeIndex one : of) {
    text += text.empty() ? "" : ", ";
    text += read(reading, one).text;
  }
  return {name + ("(" + text + ")")};
}

// A step by itself does not say which grade it is of.
std::string title_of_step(const Outline::Grade* grade, const std::optional<Ratio>& step) {
  const auto rank = step ? step->whole() : std::nullopt;
  if (grade == nullptr || !rank || *rank < 1 ||
      static_cast<std::size_t>(*rank) > grade->titles.size())
    return step ? step->text() : "–";
  return grade->titles[static_cast<std::size_t>(*rank) - 1];
}

Binding comparison(Reading& reading, const Compare& compare) {
  const auto side = [&](NodeIndex own, NodeIndex other) {
    const bool is_step = std::holds_alternative<Constant>(reading.node(own).operation) &&
                         reading.node(own).type == ValueType::grade;
    if (!is_step) return read(reading, own).text;
    return title_of_step(grade_of(reading.sources, other),
                         value_in(reading.sources, own, reading.row));
  };
  const std::string left = side(compare.left, compare.right);
  const bool of_grades = reading.node(compare.left).type == ValueType::grade;
  const std::string sign =
      " " + std::string(sign_of(of_grades ? turned(compare.relation) : compare.relation)) + " ";
  return {left + sign + side(compare.right, compare.left), Binding::Kind::sum};
}

Binding operand(Reading& reading, NodeIndex index) {
  const bool is_constant = std::holds_alternative<Constant>(reading.node(index).operation);
  if (!is_constant && std::ranges::find(reading.operands, index) == reading.operands.end())
    reading.operands.push_back(index);
  return {cell_text(reading.sources, index, reading.row)};
}

// The operation itself, whatever name its column has.
Binding opened(Reading& reading, NodeIndex index) {
  if (const auto same = unchanged_input(reading.sources, index, reading.row))
    return read(reading, *same);
  if (limited(reading.sources, index, reading.row)) return operand(reading, index);
  return std::visit(
      Cases{
          [&](const Sum& one) { return sum(reading, one); },
          [&](const Product& one) {
            const std::string left = bracketed(read(reading, one.left), false);
            return Binding{left + " × " + bracketed(read(reading, one.right), false),
                           Binding::Kind::product};
          },
          [&](const Quotient& one) {
            const std::string dividend = bracketed(read(reading, one.dividend), false);
            return Binding{dividend + " ÷ " + bracketed(read(reading, one.divisor), true),
                           Binding::Kind::product};
          },
          [&](const Extreme& one) {
            return call(reading, one.which == Extreme::Which::least ? "MIN" : "MAX", one.of);
          },
          [&](const Absolute& one) { return call(reading, "ABS", {one.of}); },
          [&](const Power& one) {
            return call(reading, "POWER", {one.base, one.exponent});
          },
          [&](const Logarithm& one) { return call(reading, "LN", {one.of}); },
          [&](const Exponential& one) { return call(reading, "EXP", {one.of}); },
          [&](const Compare& one) { return comparison(reading, one); },
          [&](const Logic& one) { return call(reading, name_of(one.which), one.of); },
          [&](const auto&) { return operand(reading, index); },
      },
      reading.node(index).operation);
}

Binding read(Reading& reading, NodeIndex index) {
  const Node& node = reading.node(index);
  if (node.origin.role != Role::step || !reading.column(index).has_value(reading.row))
    return operand(reading, index);
  return opened(reading, index);
}

std::optional<NodeIndex> only_part(const Sum& sum) {
  std::optional<NodeIndex> only;
  for (const auto& part : sum.parts) {
    if (part.factor.sign() == 0) continue;
    if (only || part.factor != Ratio(1)) return std::nullopt;
    only = part.of;
  }
  return only;
}

}  // namespace

const Outline::Grade* grade_of(const Sources& sources, NodeIndex index) {
  const Node& node = sources.plan.nodes[at(index)];
  if (node.type != ValueType::grade) return nullptr;
  if (node.origin.role == Role::grade)
    for (const auto& grade : sources.plan.outline.grades)
      if (grade.id == node.origin.id) return &grade;
  for (const NodeIndex input : inputs_of(node.operation))
    if (const auto* const grade = grade_of(sources, input)) return grade;
  return nullptr;
}

std::string cell_text(const Sources& sources, NodeIndex index, std::size_t row) {
  const auto value = value_in(sources, index, row);
  if (!value) return "–";
  switch (sources.plan.nodes[at(index)].type) {
    case ValueType::grade:
      return title_of_step(grade_of(sources, index), value);
    case ValueType::number:
      return value->short_text(places_in_text);
    case ValueType::yes_no:
      return value->sign() != 0 ? "TRUE" : "FALSE";
    case ValueType::text:
      return sources.facts.texts[static_cast<std::size_t>(value->whole().value_or(0))];
    case ValueType::date:
      return Date::from_number(static_cast<std::int32_t>(value->whole().value_or(0))).text();
  }
  return "";
}

std::optional<Limited> limited(const Sources& sources, NodeIndex index, std::size_t row) {
  const auto* const extreme = std::get_if<Extreme>(&sources.plan.nodes[at(index)].operation);
  if (extreme == nullptr || extreme->of.size() != 2) return std::nullopt;
  for (std::size_t i = 0; i < 2; ++i) {
    const auto* const limit =
        std::get_if<Constant>(&sources.plan.nodes[at(extreme->of[i])].operation);
    const NodeIndex of = extreme->of[1 - i];
    const auto value = value_in(sources, of, row);
    if (limit != nullptr && value && value_in(sources, index, row).value_or(*value) != *value)
      return Limited{of, limit->value};
  }
  return std::nullopt;
}

std::optional<NodeIndex> unchanged_input(const Sources& sources, NodeIndex index, std::size_t row) {
  const Column& here = sources.results.columns[at(index)];
  const auto if_same = [&](NodeIndex of) -> std::optional<NodeIndex> {
    const Column& input = sources.results.columns[at(of)];
    const bool same = here.state(row) == input.state(row) &&
                      (!here.has_value(row) || here.value(row) == input.value(row));
    return same ? std::optional(of) : std::nullopt;
  };
  return std::visit(
      Cases{
          [&](const Sum& one) { return only_part(one); },
          [&](const Round& one) { return if_same(one.of); },
          [&](const Replace& one) { return if_same(one.of); },
          [&](const Given& one) { return if_same(one.of); },
          [&](const Extreme& one) -> std::optional<NodeIndex> {
            const auto is_constant = [&](NodeIndex of) {
              return std::holds_alternative<Constant>(sources.plan.nodes[at(of)].operation);
            };
            if (one.of.size() != 2 || is_constant(one.of[0]) == is_constant(one.of[1]))
              return std::nullopt;
            return if_same(is_constant(one.of[0]) ? one.of[1] : one.of[0]);
          },
          [](const auto&) { return std::optional<NodeIndex>(); },
      },
      sources.plan.nodes[at(index)].operation);
}

Expression expression_of(const Sources& sources, NodeIndex node, std::size_t row) {
  Reading reading{sources, row};
  const std::string text = opened(reading, node).text;
  return {text, std::move(reading.operands)};
}

}  // namespace redbanner
