#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "rules/checking.h"

namespace redbanner {

// The names that a formula may use, where it stands.
struct FormulaScope {
  struct Known {
    ValueType type = ValueType::number;
    enum class Values : std::uint8_t { one, several, either } values = Values::one;
    const AttributeRule* attribute = nullptr;
  };
  using Names = std::map<std::string, Known>;
  Names names;
  std::map<std::string, Names> prefixes;     // "periods" in periods.safety
  std::map<std::string, Message> elsewhere;  // names known but not here, and what to say of them
};

// What a formula's result may be used as.
enum class FormulaUse : std::uint8_t { number, key, condition };

// Reports every name that the scope does not know, every operand of a wrong type, and a result that
// is not what the formula is used for.
void check_formula(const Checking& checking, const FormulaAt& formula, const FormulaScope& scope,
                   FormulaUse use);

}  // namespace redbanner
