#include "rules/formula_types.h"

#include <algorithm>
#include <array>

#include "engine/core/cases.h"
#include "engine/core/did_you_mean.h"
#include "rules/table_reader.h"

namespace redbanner {
namespace {

// Nothing where a fault was reported below: it is not reported twice.
using Type = std::optional<ValueType>;

Term term_of(ValueType type) {
  switch (type) {
    case ValueType::number:
      return {"a_number"};
    case ValueType::yes_no:
      return {"yes_no"};
    case ValueType::text:
      return {"a_text"};
    case ValueType::date:
      return {"a_date"};
  }
  return {};
}

bool is_arithmetic(FormulaOperator op) {
  return op == FormulaOperator::add || op == FormulaOperator::subtract ||
         op == FormulaOperator::multiply || op == FormulaOperator::divide;
}

bool is_equality(FormulaOperator op) {
  return op == FormulaOperator::equal || op == FormulaOperator::not_equal;
}

// Functions that make one value of several.
bool gathers(const std::string& function) {
  constexpr std::string_view gathering[] = {"SUM",    "AVERAGE", "MIN",   "MAX",
                                            "MEDIAN", "COUNT",   "FIRST", "LAST"};
  return std::ranges::find(gathering, function) != std::end(gathering);
}

bool takes_conditions(const std::string& function) {
  return function == "AND" || function == "OR" || function == "NOT";
}

bool rounds(const std::string& function) {
  return function == "ROUND" || function == "ROUNDUP" || function == "ROUNDDOWN";
}

class TypeFinder {
 public:
  TypeFinder(const Checking& checking, const FormulaAt& formula, const FormulaScope& scope)
      : checking_(checking), formula_(formula), scope_(scope) {}

  Type type_of(const Formula& formula) {
    return std::visit(
        Cases{
            [](const FormulaNumber&) -> Type { return ValueType::number; },
            [](const FormulaText&) -> Type { return ValueType::text; },
            [](const FormulaYesNo&) -> Type { return ValueType::yes_no; },
            [&](const FormulaName& name) { return type_of_name(formula, name); },
            [&](const FormulaUnary& unary) { return expect(*unary.of, ValueType::number); },
            [&](const FormulaBinary& binary) { return type_of_binary(formula, binary); },
            [&](const FormulaCall& call) { return type_of_call(formula, call); },
        },
        formula.what);
  }

  void refuse(const Formula& at, Message message, std::optional<Message> hint = {}) const {
    checking_.error(formula_.at(at.column), std::move(message), std::move(hint));
  }

 private:
  // The operand's type is reported where it is another; the result is what was wanted.
  Type expect(const Formula& operand, ValueType wanted) {
    const Type type = type_of(operand);
    if (type && *type != wanted)
      refuse(operand, {"wrong_operand", {term_of(wanted), term_of(*type)}});
    return wanted;
  }

  Type type_of_name(const Formula& formula, const FormulaName& name) {
    const FormulaScope::Names* names = names_with(formula, name);
    if (names == nullptr) return {};
    const auto known = names->find(name.name);
    if (known == names->end()) return refuse_name(formula, name, *names);
    if (known->second.values == FormulaScope::Known::Values::several && !gathering_)
      refuse(formula, {"several_values", {written(name)}}, Message{"gather_them", {written(name)}});
    return known->second.type;
  }

  static std::string written(const FormulaName& name) {
    return name.prefix.empty() ? name.name : name.prefix + "." + name.name;
  }

  const FormulaScope::Names* names_with(const Formula& formula, const FormulaName& name) const {
    if (name.prefix.empty()) return &scope_.names;
    const auto found = scope_.prefixes.find(name.prefix);
    if (found != scope_.prefixes.end()) return &found->second;
    std::vector<std::string> known;
    for (const auto& [prefix, names] : scope_.prefixes) known.push_back(prefix);
    std::optional<Message> hint;
    if (!known.empty()) hint = {"known_prefixes", {joined(known)}};
    refuse(formula, {"unknown_prefix", {name.prefix}}, std::move(hint));
    return nullptr;
  }

  Type refuse_name(const Formula& formula, const FormulaName& name,
                   const FormulaScope::Names& names) const {
    if (const auto said = scope_.elsewhere.find(name.name);
        said != scope_.elsewhere.end() && name.prefix.empty()) {
      refuse(formula, said->second);
      return {};
    }
    refuse(formula, {"unknown_name", {written(name)}}, hint_for(name, names));
    return {};
  }

  std::optional<Message> hint_for(const FormulaName& name, const FormulaScope::Names& names) const {
    std::vector<std::string> known;
    for (const auto& [id, type] : names) known.push_back(id);
    if (const std::string nearest = did_you_mean(name.name, known); !nearest.empty())
      return Message{"did_you_mean", {name.prefix.empty() ? nearest : name.prefix + "." + nearest}};
    if (const Thing* thing = checking_.find_thing(name.name))
      return Message{"it_is_a", {name.name, Term{thing->table}}};
    if (!known.empty() && known.size() <= 12) return Message{"known_names", {joined(known)}};
    return {};
  }

  Type type_of_binary(const Formula& formula, const FormulaBinary& binary) {
    if (is_arithmetic(binary.op)) {
      expect(*binary.left, ValueType::number);
      return expect(*binary.right, ValueType::number);
    }
    const Type left = type_of(*binary.left);
    const Type right = type_of(*binary.right);
    if (left && right && *left != *right)
      refuse(formula, {"cannot_compare", {term_of(*left), term_of(*right)}});
    else if (left && right && !has_order(*left) && !is_equality(binary.op))
      refuse(formula, {"no_order", {term_of(*left)}}, Message{"compare_by_equal", {}});
    check_text(*binary.left, *binary.right);
    check_text(*binary.right, *binary.left);
    return ValueType::yes_no;
  }

  static bool has_order(ValueType type) {
    return type == ValueType::number || type == ValueType::date;
  }

  // A text compared with an attribute that can never have it.
  void check_text(const Formula& operand, const Formula& other) const {
    const auto* name = std::get_if<FormulaName>(&operand.what);
    const auto* text = std::get_if<FormulaText>(&other.what);
    if (name == nullptr || text == nullptr || !name->prefix.empty()) return;
    const auto known = scope_.names.find(name->name);
    if (known == scope_.names.end() || known->second.attribute == nullptr) return;
    const auto& values = known->second.attribute->values;
    if (!values.empty() && std::ranges::find(values, text->value) == values.end())
      refuse(other, {"text_never_occurs", {name->name, text->value}},
             Message{"known_values", {joined(values)}});
  }

  Type type_of_call(const Formula& formula, const FormulaCall& call) {
    if (call.function == "IF") return type_of_if(formula, call);
    if (call.function == "LOOKUP") return type_of_lookup(call);
    if (rounds(call.function)) return type_of_round(call);
    if (takes_conditions(call.function)) return all(call, ValueType::yes_no);
    if (gathers(call.function) && call.arguments.size() == 1) return type_of_gathering(call);
    return all(call, ValueType::number);
  }

  Type all(const FormulaCall& call, ValueType wanted) {
    for (const Formula& argument : call.arguments) expect(argument, wanted);
    return wanted;
  }

  Type type_of_gathering(const FormulaCall& call) {
    const bool before = gathering_;
    gathering_ = true;
    if (call.function == "COUNT")
      type_of(call.arguments.front());
    else
      expect(call.arguments.front(), ValueType::number);
    gathering_ = before;
    return ValueType::number;
  }

  Type type_of_if(const Formula& formula, const FormulaCall& call) {
    expect(call.arguments[0], ValueType::yes_no);
    const Type then = type_of(call.arguments[1]);
    const Type otherwise = type_of(call.arguments[2]);
    if (then && otherwise && *then != *otherwise)
      refuse(formula, {"branches_differ", {term_of(*then), term_of(*otherwise)}});
    return then;
  }

  Type type_of_round(const FormulaCall& call) {
    expect(call.arguments[0], ValueType::number);
    const auto* places = std::get_if<FormulaNumber>(&call.arguments[1].what);
    const auto whole = places != nullptr ? places->value.whole() : std::nullopt;
    if (!whole || *whole < -20 || *whole > 20)
      refuse(call.arguments[1], {"places_not_written", {call.function}},
             Message{"write_places", {}});
    return ValueType::number;
  }

  Type type_of_lookup(const FormulaCall& call) {
    expect(call.arguments[0], ValueType::number);
    const auto* name = std::get_if<FormulaName>(&call.arguments[1].what);
    if (name == nullptr || !name->prefix.empty())
      refuse(call.arguments[1], {"table_expected", {}}, Message{"name_a_table", {}});
    else if (find_by_id(checking_.book.tables, name->name) == nullptr)
      checking_.refuse_name(formula_.at(call.arguments[1].column), name->name, "table",
                            checking_.ids_of("table"));
    return ValueType::number;
  }

  const Checking& checking_;
  const FormulaAt& formula_;
  const FormulaScope& scope_;
  bool gathering_ = false;
};

bool serves(ValueType type, FormulaUse use) {
  switch (use) {
    case FormulaUse::number:
      return type == ValueType::number;
    case FormulaUse::key:
      return type == ValueType::number || type == ValueType::date;
    case FormulaUse::condition:
      return type == ValueType::yes_no;
  }
  return false;
}

}  // namespace

void check_formula(const Checking& checking, const FormulaAt& formula, const FormulaScope& scope,
                   FormulaUse use) {
  TypeFinder finder(checking, formula, scope);
  const Type type = finder.type_of(formula.value);
  if (!type || serves(*type, use)) return;
  const Term wanted{use == FormulaUse::condition ? "yes_no" : "a_number"};
  finder.refuse(formula.value, {"wrong_result", {wanted, term_of(*type)}});
}

}  // namespace redbanner
