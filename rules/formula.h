#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/core/ratio.h"
#include "engine/plan/node.h"

namespace redbanner {

// A formula as the rulebook writes it: spreadsheet operators and function names, Chinese or ASCII
// identifiers, numbers exact. One parser, one tree; make_plan turns the tree into nodes.
//   1.5  95%  "text"  TRUE  name  prefix.name  f(a, b)  - + * / comparisons = <> < <= > >=
// Unary minus binds tighter than * and /; comparisons do not chain. No ^, no loops, no host access.
struct Formula;

struct FormulaNumber {
  Ratio value;
};
struct FormulaText {
  std::string value;
};
struct FormulaYesNo {
  bool value;
};
struct FormulaName {
  std::vector<std::string> path;  // of "site.previous.total" site and previous; mostly empty
  std::string name;

  std::string written() const;  // "site.previous.total"
};
struct FormulaUnary {  // negation
  std::unique_ptr<Formula> of;
};
enum class FormulaOperator : std::uint8_t {
  add,
  subtract,
  multiply,
  divide,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal
};
struct FormulaBinary {
  FormulaOperator op;
  std::unique_ptr<Formula> left;
  std::unique_ptr<Formula> right;
};
struct FormulaCall {
  std::string function;  // in capitals, of formula_functions()
  std::vector<Formula> arguments;
};

struct Formula {
  std::variant<FormulaNumber, FormulaText, FormulaYesNo, FormulaName, FormulaUnary, FormulaBinary,
               FormulaCall>
      what;
  int column = 0;  // where it begins in the formula's text, from 1, in code points
};

// The day that DATE(year, month, day) writes, where its arguments are written numbers and make one.
std::optional<Date> date_written(const FormulaCall& date);

// A function of the language: its name, how many arguments it takes, and what it does with several
// values.
struct FormulaFunction {
  enum class Takes : std::uint8_t {
    values,      // one by one
    several,     // of one argument; of more it takes values
    several_if,  // a condition, and several
    kth,         // several, and which of them
    choice,      // several, for the aggregate that it stands in
  };
  std::string_view name;
  int least_arguments;
  int most_arguments;
  Takes takes = Takes::values;
  std::optional<Combine> gathers = std::nullopt;  // what an aggregate makes of its values
};
// The list stands in formula.cc; rules/README.md says what each does.
const std::vector<FormulaFunction>& formula_functions();
const FormulaFunction* function_named(std::string_view name);  // nullptr: there is none

// Whether a call makes one value of several.
bool is_aggregate(const FormulaCall& call);
// How ROUND, ROUNDUP … and MROUND, CEILING … round; nothing for other functions.
std::optional<RoundingMode> rounding_to_places(std::string_view function);
std::optional<RoundingMode> rounding_to_a_unit(std::string_view function);

struct FormulaFault {
  int column = 0;  // from 1, in code points of the formula's text
  Message message;
  std::optional<Message> hint;
};

// The tree, or the first fault. At most 4,096 bytes and 100 levels deep; more is a fault.
std::variant<Formula, FormulaFault> parse_formula(std::string_view text);

}  // namespace redbanner
