#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rules/checking.h"

namespace redbanner {

// The names that a formula may use, where it stands: its own, then those of the scope beyond, which
// many share.
struct FormulaScope {
  // Whether a name is one value or several, which stand in an aggregate. `either` may do both.
  // Behind a prefix of several values `always_one` stays one: group.money.
  enum class Values : std::uint8_t { one, several, either, always_one };
  struct Known {
    ValueType type = ValueType::number;
    Values values = Values::one;
    const AttributeRule* attribute = nullptr;
    const GradeRule* grade = nullptr;
    bool everywhere = false;  // the same for everybody, such as a parameter
  };
  using Names = std::map<std::string, Known>;
  using Shared = std::shared_ptr<const FormulaScope>;

  // What stands before a point leads to other names. Of peers, those that a row is one of, a bare
  // name inside the aggregate would be another's: it must say whose.
  struct Prefix {
    // `to_rows`: to something of each of the rows at hand, which are several themselves.
    enum class Leads : std::uint8_t { to_one, to_several, to_peers, to_rows } leads = Leads::to_one;
    std::function<Shared()> inside;
    bool like_this =
        false;  // to entrants of the same scorecards: names of this place hold there too
  };

  Names names;
  std::map<std::string, Prefix> prefixes;    // "periods" in periods.safety
  std::map<std::string, Message> elsewhere;  // names known but not here, and what to say of them
  Shared beyond;
  bool only_one_beyond = false;  // of the prefixes beyond those that lead to one

  const Known* find_name(const std::string& id) const;
  const Prefix* find_prefix(const std::string& id) const;
  const Message* find_elsewhere(const std::string& id) const;
  std::vector<std::string> name_ids() const;  // rising
  std::vector<std::string> prefix_ids() const;
};

// What a formula's result may be used as. `several`: it stands for several numbers, as inside an
// aggregate.
enum class FormulaUse : std::uint8_t { number, key, condition, any, several };

// Reports every name that the scope does not know, every operand of a wrong type, and a result that
// is not what the formula is used for. The type of the result, where it is sound.
std::optional<ValueType> check_formula(const Checking& checking, const FormulaAt& formula,
                                       const FormulaScope& scope, FormulaUse use);

}  // namespace redbanner
