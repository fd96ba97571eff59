#include "rules/formula_types.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>

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
    case ValueType::grade:
      return {"a_grade"};
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

bool is_one_of(const std::string& function, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, function) != names.end();
}

using Takes = FormulaFunction::Takes;

Takes taken_by(const FormulaCall& call) { return function_named(call.function)->takes; }

bool takes_conditions(const std::string& function) {
  return is_one_of(function, {"AND", "OR", "NOT"});
}

bool is_irrational(const std::string& function) {
  return is_one_of(function, {"POWER", "SQRT", "LN", "EXP"});
}

constexpr std::string_view state_words[] = {"present",      "late",    "not_applicable",
                                            "not_examined", "refused", "pending"};

using Known = FormulaScope::Known;
using Values = FormulaScope::Values;
using Leads = FormulaScope::Prefix::Leads;

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

  Type type_of_list(const Formula& formula) {
    gathered(formula, [&] {
      refuse_unless_number(formula, type_of_several(formula));
      if (!gathering_.list) refuse(formula, {"several_expected", {}});
    });
    return ValueType::number;
  }

  void refuse(const Formula& at, Message message, std::optional<Message> hint = {}) const {
    checking_.error(formula_.at(at.column), std::move(message), std::move(hint));
  }

 private:
  // One aggregate while it is read: the list that it runs over, and bare names that it holds.
  struct Gathering {
    bool open = false;                // inside an aggregate
    std::optional<std::string> list;  // "site", "" for the rows at hand
    bool peers = false;
    const Formula* bare = nullptr;  // a name that is one value, of the row at hand
  };

  // The operand's type is reported where it is another; the result is what was wanted.
  Type expect(const Formula& operand, ValueType wanted) {
    const Type type = type_of(operand);
    if (type && *type != wanted)
      refuse(operand, {"wrong_operand", {term_of(wanted), term_of(*type)}});
    return wanted;
  }

  // --- Names

  struct Found {
    Known known;
    std::optional<std::string> list;  // of several: the path to them
    bool peers = false;
  };

  std::optional<Found> find(const Formula& formula, const FormulaName& name) const {
    const FormulaScope* scope = &scope_;
    FormulaScope::Shared there;  // keeps the scope that `scope` leads to
    Found found;
    std::string path;
    for (const std::string& prefix : name.path) {
      const auto* next = scope->find_prefix(prefix);
      if (next == nullptr) {
        refuse_prefix(formula, prefix, *scope);
        return {};
      }
      if (next->leads != Leads::to_rows) path += (path.empty() ? "" : ".") + prefix;
      if (next->leads != Leads::to_one) {
        if (found.list) {
          refuse(formula, {"several_of_several", {name.written()}});
          return {};
        }
        found.list = path;
        found.peers = next->leads == Leads::to_peers;
      }
      there = next->inside();
      scope = there.get();
    }
    const auto* known = scope->find_name(name.name);
    if (known == nullptr) {
      refuse_name(formula, name, *scope);
      return {};
    }
    found.known = *known;
    if (found.known.values == Values::always_one) found.list.reset();
    if (found.known.values == Values::several && !found.list) found.list = path;
    return found;
  }

  Type type_of_name(const Formula& formula, const FormulaName& name) {
    const auto found = find(formula, name);
    if (!found) return {};
    const bool is_key = name.path.empty() && std::ranges::find(keys_, name.name) != keys_.end();
    if (found->list && !is_key && !gathering_.open)
      refuse(formula, {"several_values", {name.written()}},
             Message{"gather_them", {name.written()}});
    else if (found->list && gathering_.open)
      note_list(formula, *found);
    else if (gathering_.open && found->known.values == Values::either && !gathering_.list)
      gathering_.list = "";
    else if (!found->list && gathering_.open && !found->known.everywhere &&
             found->known.values != Values::either)
      gathering_.bare = &formula;
    return found->known.type;
  }

  void note_list(const Formula& formula, const Found& found) {
    if (gathering_.list && *gathering_.list != *found.list)
      refuse(formula, {"two_lists", {shown(*gathering_.list), shown(*found.list)}});
    gathering_.list = found.list;
    gathering_.peers = found.peers;
  }

  static std::string shown(const std::string& list) { return list.empty() ? "…" : list; }

  void refuse_prefix(const Formula& formula, const std::string& prefix,
                     const FormulaScope& scope) const {
    const std::vector<std::string> known = scope.prefix_ids();
    std::optional<Message> hint;
    if (const std::string nearest = did_you_mean(prefix, known); !nearest.empty())
      hint = {"did_you_mean", {nearest}};
    else if (!known.empty())
      hint = {"known_prefixes", {Enumeration{known}}};
    refuse(formula, {"unknown_prefix", {prefix}}, std::move(hint));
  }

  void refuse_name(const Formula& formula, const FormulaName& name,
                   const FormulaScope& scope) const {
    if (const Message* said = scope.find_elsewhere(name.name)) return refuse(formula, *said);
    refuse(formula, {"unknown_name", {name.written()}}, hint_for(name, scope.name_ids()));
  }

  std::optional<Message> hint_for(const FormulaName& name,
                                  const std::vector<std::string>& known) const {
    if (const std::string nearest = did_you_mean(name.name, known); !nearest.empty())
      return Message{"did_you_mean", {FormulaName{name.path, nearest}.written()}};
    if (const Thing* thing = checking_.find_thing(name.name))
      return Message{"it_is_a", {name.name, Term{thing->table}}};
    if (!known.empty() && known.size() <= 12) return Message{"known_names", {Enumeration{known}}};
    return {};
  }

  // --- Operators

  Type type_of_binary(const Formula& formula, const FormulaBinary& binary) {
    const Type left = type_of(*binary.left);
    const Type right = type_of(*binary.right);
    if (is_arithmetic(binary.op)) return type_of_arithmetic(binary, left, right);
    const bool of_grades = left == ValueType::grade || right == ValueType::grade;
    const bool with_text = left == ValueType::text || right == ValueType::text;
    if (left && right && *left != *right && !(of_grades && with_text))
      refuse(formula, {"cannot_compare", {term_of(*left), term_of(*right)}});
    else if (left && right && !of_grades && !has_order(*left) && !is_equality(binary.op))
      refuse(formula, {"no_order", {term_of(*left)}}, Message{"compare_by_equal", {}});
    check_text(*binary.left, *binary.right);
    check_text(*binary.right, *binary.left);
    return ValueType::yes_no;
  }

  // A day and a number of days are a day; two days apart are a number.
  Type type_of_arithmetic(const FormulaBinary& binary, const Type& left, const Type& right) {
    const bool adds = binary.op == FormulaOperator::add;
    if (left == ValueType::date && right == ValueType::date &&
        binary.op == FormulaOperator::subtract)
      return ValueType::number;
    const bool left_is_day =
        left == ValueType::date && (adds || binary.op == FormulaOperator::subtract);
    const bool right_is_day = right == ValueType::date && adds;
    if (!left_is_day) refuse_unless_number(*binary.left, left);
    if (!right_is_day || left_is_day) refuse_unless_number(*binary.right, right);
    return left_is_day || right_is_day ? ValueType::date : ValueType::number;
  }

  void refuse_unless_number(const Formula& operand, const Type& type) const {
    if (type && *type != ValueType::number)
      refuse(operand, {"wrong_operand", {term_of(ValueType::number), term_of(*type)}});
  }

  static bool has_order(ValueType type) {
    return type == ValueType::number || type == ValueType::date || type == ValueType::grade;
  }

  // A text compared with an attribute, or a grade, that can never have it.
  void check_text(const Formula& operand, const Formula& other) const {
    const auto* text = std::get_if<FormulaText>(&other.what);
    if (text == nullptr) return;
    std::vector<std::string> values;
    std::string said;
    if (const auto* call = std::get_if<FormulaCall>(&operand.what);
        call != nullptr && call->function == "STATE") {
      values.assign(std::begin(state_words), std::end(state_words));
      said = "STATE";
    }
    if (const auto* name = std::get_if<FormulaName>(&operand.what)) {
      const auto found = find(operand, *name);
      if (!found) return;
      said = name->written();
      if (found->known.attribute != nullptr) values = found->known.attribute->values;
      if (found->known.grade != nullptr)
        for (const auto& step : found->known.grade->steps) values.push_back(step.id);
    }
    if (!values.empty() && std::ranges::find(values, text->value) == values.end())
      refuse(other, {"text_never_occurs", {said, text->value}},
             Message{"known_values", {Enumeration{values}}});
  }

  // --- Functions

  Type type_of_call(const Formula& formula, const FormulaCall& call) {
    const std::string& name = call.function;
    if (name == "IF") return type_of_if(formula, call);
    if (name == "LOOKUP") return type_of_lookup(formula, call);
    if (name == "RANK") return type_of_rank(formula, call);
    if (name == "STATE") return type_of(call.arguments[0]), ValueType::text;
    if (name == "ABSENT") return type_of_absent(call);
    if (name == "IFABSENT") return type_of_ifabsent(formula, call);
    if (name == "EXACT") return type_of_exact(call);
    if (name == "DECIMALS") return of_a_field(call), ValueType::number;
    if (name == "DAY") return of_a_field(call), ValueType::date;
    if (name == "YEAR" || name == "MONTH")
      return expect(call.arguments[0], ValueType::date), ValueType::number;
    if (name == "DATE") return type_of_date(formula, call);
    if (name == "DAYS") return all(call, ValueType::date), ValueType::number;
    if (rounding_to_places(name)) return type_of_round(call);
    if (rounding_to_a_unit(name)) return type_of_multiple(call);
    if (is_irrational(name)) return type_of_irrational(call);
    if (takes_conditions(name)) return all(call, ValueType::yes_no);
    if (taken_by(call) == Takes::choice) return misplaced(formula, call);
    if (taken_by(call) == Takes::several_if) return type_of_gathering_where(formula, call);
    if (taken_by(call) == Takes::kth) return type_of_picking(formula, call);
    if (is_aggregate(call)) return type_of_gathering(formula, call);
    return all(call, ValueType::number);
  }

  Type misplaced(const Formula& formula, const FormulaCall& call) const {
    refuse(formula, {"only_in_aggregate", {call.function}});
    return {};
  }

  Type all(const FormulaCall& call, ValueType wanted) {
    for (const Formula& argument : call.arguments) expect(argument, wanted);
    return wanted;
  }

  // Reads what stands inside an aggregate, and checks that it runs over one list.
  template <class Read>
  void gathered(const Formula& formula, Read read) {
    const Gathering before = gathering_;
    if (before.open) refuse(formula, {"aggregate_in_aggregate", {}});
    gathering_ = {true, {}, false, nullptr};
    read();
    if (gathering_.peers && gathering_.bare != nullptr) {
      const auto& name = std::get<FormulaName>(gathering_.bare->what);
      refuse(*gathering_.bare, {"whose_name", {name.written(), *gathering_.list}},
             Message{"say_whose", {*gathering_.list + "." + name.written()}});
    }
    gathering_ = before;
  }

  // The several values of an aggregate: x, BEST(x, n), PER(key, f).
  Type type_of_several(const Formula& formula) {
    const auto* call = std::get_if<FormulaCall>(&formula.what);
    if (call != nullptr && call->function == "PER") return type_of_per(*call);
    if (call != nullptr && taken_by(*call) == Takes::choice) {
      const auto* per = std::get_if<FormulaCall>(&call->arguments[0].what);
      const bool by_key = per != nullptr && per->function == "PER";
      const Type type = by_key ? type_of_per(*per) : expect(call->arguments[0], ValueType::number);
      const Gathering here = gathering_;
      gathering_ = {};
      for (std::size_t i = 1; i < call->arguments.size(); ++i)
        expect(call->arguments[i], ValueType::number);
      gathering_ = here;
      return type;
    }
    return type_of(formula);
  }

  // PER(key, f): f stands where the rows of one key are at hand.
  Type type_of_per(const FormulaCall& call) {
    type_of(call.arguments[0]);
    if (gathering_.peers || !gathering_.list) refuse(call.arguments[0], {"key_of_a_row", {}});
    const auto list = gathering_.list;
    const auto keys = keys_;
    if (const auto* name = std::get_if<FormulaName>(&call.arguments[0].what))
      keys_.push_back(name->name);
    const Gathering here = gathering_;
    gathering_ = {};
    const Type type = type_of(call.arguments[1]);
    gathering_ = here;
    gathering_.list = list;
    keys_ = keys;
    return type;
  }

  Type type_of_gathering(const Formula& formula, const FormulaCall& call) {
    Type type = ValueType::number;
    gathered(formula, [&] {
      const Type of = type_of_several(call.arguments[0]);
      const std::string& name = call.function;
      if (name == "COUNT" || !of || *of == ValueType::number) return;
      const bool any = is_one_of(name, {"FIRST", "LAST", "MODE"});
      const bool ordered = is_one_of(name, {"MIN", "MAX"}) && *of == ValueType::date;
      if (any || ordered)
        type = of;
      else
        refuse(call.arguments[0], {"wrong_operand", {term_of(ValueType::number), term_of(*of)}});
    });
    return type;
  }

  Type type_of_gathering_where(const Formula& formula, const FormulaCall& call) {
    gathered(formula, [&] {
      expect(call.arguments[0], ValueType::yes_no);
      if (call.arguments.size() == 1) return;
      const Type of = type_of_several(call.arguments[1]);
      if (call.function != "COUNTIF") refuse_unless_number(call.arguments[1], of);
    });
    return ValueType::number;
  }

  Type type_of_picking(const Formula& formula, const FormulaCall& call) {
    gathered(formula, [&] { expect(call.arguments[0], ValueType::number); });
    return expect(call.arguments[1], ValueType::number);
  }

  // RANK(x, all.x): one's own among the several; both are the same quantity.
  Type type_of_rank(const Formula& formula, const FormulaCall& call) {
    refuse_unless_number(call.arguments[0], type_of(call.arguments[0]));
    const auto* own = std::get_if<FormulaName>(&call.arguments[0].what);
    const auto* others = std::get_if<FormulaName>(&call.arguments[1].what);
    bool peers = false;
    gathered(formula, [&] {
      type_of(call.arguments[1]);
      peers = gathering_.peers;
    });
    const bool same = own != nullptr && others != nullptr && others->name == own->name &&
                      others->path.size() == own->path.size() + 1 &&
                      std::equal(own->path.begin(), own->path.end(), others->path.begin() + 1);
    if (!same || !peers)
      refuse(call.arguments[1], {"rank_among_others", {}}, Message{"write_rank", {}});
    if (call.arguments.size() == 3) {
      const auto* order = std::get_if<FormulaNumber>(&call.arguments[2].what);
      if (order == nullptr || (order->value != Ratio(0) && order->value != Ratio(1)))
        refuse(call.arguments[2], {"rank_order", {}});
    }
    return ValueType::number;
  }

  Type type_of_if(const Formula& formula, const FormulaCall& call) {
    expect(call.arguments[0], ValueType::yes_no);
    return alike(formula, type_of_branch(call.arguments[1]), type_of_branch(call.arguments[2]));
  }

  // ABSENT() may stand for a value of any type.
  Type type_of_branch(const Formula& branch) {
    const Type type = type_of(branch);
    const auto* call = std::get_if<FormulaCall>(&branch.what);
    return call != nullptr && call->function == "ABSENT" ? Type() : type;
  }

  Type alike(const Formula& formula, const Type& one, const Type& other) const {
    if (one && other && *one != *other)
      refuse(formula, {"branches_differ", {term_of(*one), term_of(*other)}});
    return one ? one : other ? other : Type(ValueType::number);
  }

  Type type_of_ifabsent(const Formula& formula, const FormulaCall& call) {
    return alike(formula, type_of_branch(call.arguments[0]), type_of_branch(call.arguments[1]));
  }

  Type type_of_absent(const FormulaCall& call) const {
    const auto* text = std::get_if<FormulaText>(&call.arguments[0].what);
    const bool known = text != nullptr &&
                       std::find(std::begin(state_words) + 2, std::end(state_words), text->value) !=
                           std::end(state_words);
    if (!known)
      refuse(call.arguments[0], {"state_expected", {}},
             Message{"known_values",
                     {Enumeration{{"not_applicable", "not_examined", "refused", "pending"}}}});
    return ValueType::number;
  }

  // DATE(2014, 10, 31), written out.
  Type type_of_date(const Formula& formula, const FormulaCall& call) const {
    if (!date_written(call)) refuse(formula, {"date_not_written", {}}, Message{"write_date", {}});
    return ValueType::date;
  }

  Type type_of_exact(const FormulaCall& call) {
    if (std::get_if<FormulaName>(&call.arguments[0].what) == nullptr)
      refuse(call.arguments[0], {"name_expected", {call.function}});
    return expect(call.arguments[0], ValueType::number);
  }

  void of_a_field(const FormulaCall& call) {
    const auto* name = std::get_if<FormulaName>(&call.arguments[0].what);
    if (name == nullptr) refuse(call.arguments[0], {"name_expected", {call.function}});
    type_of(call.arguments[0]);
  }

  // A number that is written out, whole and in range.
  void check_places(const Formula& argument, const std::string& function, int least) const {
    const auto* places = std::get_if<FormulaNumber>(&argument.what);
    const auto whole = places != nullptr ? places->value.whole() : std::nullopt;
    if (!whole || *whole < least || *whole > 20)
      refuse(argument, {"places_not_written", {function}}, Message{"write_places", {}});
  }

  Type type_of_round(const FormulaCall& call) {
    expect(call.arguments[0], ValueType::number);
    check_places(call.arguments[1], call.function, -20);
    return ValueType::number;
  }

  Type type_of_multiple(const FormulaCall& call) {
    expect(call.arguments[0], ValueType::number);
    const auto* unit = std::get_if<FormulaNumber>(&call.arguments[1].what);
    if (unit == nullptr || unit->value.sign() <= 0)
      refuse(call.arguments[1], {"unit_not_written", {call.function}});
    return ValueType::number;
  }

  // POWER with a whole number written as exponent is exact; all else says its places.
  Type type_of_irrational(const FormulaCall& call) {
    expect(call.arguments[0], ValueType::number);
    if (call.function != "POWER") {
      check_places(call.arguments[1], call.function, 0);
      return ValueType::number;
    }
    expect(call.arguments[1], ValueType::number);
    const auto* exponent = std::get_if<FormulaNumber>(&call.arguments[1].what);
    const auto whole = exponent != nullptr ? exponent->value.whole() : std::nullopt;
    if (call.arguments.size() == 3)
      check_places(call.arguments[2], call.function, 0);
    else if (!whole || *whole < -100 || *whole > 100)
      refuse(call.arguments[1], {"power_without_places", {}}, Message{"write_power", {}});
    return ValueType::number;
  }

  Type type_of_lookup(const Formula& formula, const FormulaCall& call) {
    const auto* name = std::get_if<FormulaName>(&call.arguments.back().what);
    if (name == nullptr || !name->path.empty()) {
      refuse(call.arguments.back(), {"table_expected", {}}, Message{"name_a_table", {}});
      return ValueType::number;
    }
    const TableRule* table = find_by_id(checking_.book.tables, name->name);
    if (table == nullptr) {
      checking_.refuse_name(formula_.at(call.arguments.back().column), name->name, "table",
                            checking_.ids_of("table"));
      return ValueType::number;
    }
    const auto keys = static_cast<std::int64_t>(table->keys.size());
    if (keys != std::ssize(call.arguments) - 1)
      refuse(formula, {"wrong_number_of_keys", {table->id, keys, std::ssize(call.arguments) - 1}});
    for (std::size_t i = 0; i + 1 < call.arguments.size(); ++i) {
      const Type type = type_of(call.arguments[i]);
      if (i >= table->keys.size() || !type) continue;
      const ValueType wanted = table->keys[i].type;
      const bool grade_by_text = *type == ValueType::grade && wanted == ValueType::text;
      if (*type != wanted && !grade_by_text)
        refuse(call.arguments[i], {"wrong_operand", {term_of(wanted), term_of(*type)}});
    }
    return ValueType::number;
  }

  const Checking& checking_;
  const FormulaAt& formula_;
  const FormulaScope& scope_;
  Gathering gathering_;
  std::vector<std::string> keys_;  // of PER, which stand for one value inside it
};

bool serves(ValueType type, FormulaUse use) {
  switch (use) {
    case FormulaUse::number:
      return type == ValueType::number;
    case FormulaUse::key:
      return type != ValueType::text;
    case FormulaUse::condition:
      return type == ValueType::yes_no;
    case FormulaUse::any:
    case FormulaUse::several:
      return true;
  }
  return false;
}

}  // namespace

const FormulaScope::Known* FormulaScope::find_name(const std::string& id) const {
  const auto found = names.find(id);
  if (found != names.end()) return &found->second;
  return beyond ? beyond->find_name(id) : nullptr;
}

const FormulaScope::Prefix* FormulaScope::find_prefix(const std::string& id) const {
  const auto found = prefixes.find(id);
  if (found != prefixes.end()) return &found->second;
  const Prefix* others = beyond ? beyond->find_prefix(id) : nullptr;
  const bool hidden =
      others != nullptr && only_one_beyond && others->leads != Prefix::Leads::to_one;
  return hidden ? nullptr : others;
}

const Message* FormulaScope::find_elsewhere(const std::string& id) const {
  const auto found = elsewhere.find(id);
  if (found != elsewhere.end()) return &found->second;
  return beyond ? beyond->find_elsewhere(id) : nullptr;
}

std::vector<std::string> FormulaScope::name_ids() const {
  std::set<std::string> ids;
  for (const FormulaScope* scope = this; scope != nullptr; scope = scope->beyond.get())
    for (const auto& [id, known] : scope->names) ids.insert(id);
  return {ids.begin(), ids.end()};
}

std::vector<std::string> FormulaScope::prefix_ids() const {
  std::set<std::string> ids;
  for (const FormulaScope* scope = this; scope != nullptr; scope = scope->beyond.get())
    for (const auto& [id, prefix] : scope->prefixes)
      if (find_prefix(id) != nullptr) ids.insert(id);
  return {ids.begin(), ids.end()};
}

std::optional<ValueType> check_formula(const Checking& checking, const FormulaAt& formula,
                                       const FormulaScope& scope, FormulaUse use) {
  TypeFinder finder(checking, formula, scope);
  if (use == FormulaUse::several) return finder.type_of_list(formula.value);
  const Type type = finder.type_of(formula.value);
  if (!type || serves(*type, use)) return type;
  const Term wanted{use == FormulaUse::condition ? "yes_no" : "a_number"};
  finder.refuse(formula.value, {"wrong_result", {wanted, term_of(*type)}});
  return {};
}

}  // namespace redbanner
