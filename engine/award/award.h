#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/column.h"
#include "engine/plan/node.h"
#include "engine/rank/rank.h"

namespace redbanner {

// Why an award goes to a row, or does not. One closed choice, so that each has its words.
struct GrantedByPlace {
  std::uint32_t place;
  bool moved_up;           // stands beyond the number, and got it because others were passed over
};
struct GrantedByDecision {};  // the leading group's, against the proposal
struct RefusedByDecision {};
struct NotRanked {
  State state;             // of what it is ranked by
};
struct FailsCondition {
  std::string rule;        // Take::Condition::rule
  std::optional<Ratio> value;
  std::optional<Ratio> needed;
};
struct BeyondNumber {
  std::uint32_t place;
  std::uint32_t last_place;  // the last place that got it; 0: none did
};
struct TiedAtCut {         // ties_at_cut = none_in
  std::uint32_t sharing;
  std::uint32_t left;      // how many were left to give
};

struct Decision {
  std::variant<GrantedByPlace, GrantedByDecision, RefusedByDecision, NotRanked, FailsCondition,
               BeyondNumber, TiedAtCut>
      outcome = NotRanked{State::pending};
  bool granted() const {
    return std::holds_alternative<GrantedByPlace>(outcome) ||
           std::holds_alternative<GrantedByDecision>(outcome);
  }
};

// What the leading group recorded for a row; `none` leaves it to the rule.
enum class RecordedDecision : std::uint8_t { none, granted, refused };

// One decision a row: by the rule, and where the leading group decided otherwise, by its decision.
// `columns` is by NodeIndex; `recorded` is empty or has one per row.
std::vector<Decision> take(const Take& rule, const Places& places,
                           const std::vector<Column>& columns,
                           const std::vector<RecordedDecision>& recorded);

}  // namespace redbanner
