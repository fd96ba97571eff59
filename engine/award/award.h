#pragma once

#include <cstdint>
#include <memory>
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
  bool moved_up;  // as many as the number stand before it; others were passed over
  std::optional<std::int64_t> number = std::nullopt;  // how many there were; none: enough for all
};
struct GrantedOutside {  // Take::outside: uses up nothing
  std::uint32_t place;
};
struct GrantedByDecision {};  // the leading group's, against the proposal
struct RefusedByDecision {};
struct NotRanked {
  State state;  // of what it is ranked by
};
struct ByOtherAward {  // no candidate: has, or has not, the award Take::others[index]
  std::uint32_t index;
};
struct FailsCondition {
  // What was looked at. Beside the decision, for few fail a condition, and there is a decision a
  // row.
  struct Looked {
    std::string rule;  // Take::Condition::rule
    std::optional<Ratio> value;
    std::optional<Ratio> needed;
  };
  std::shared_ptr<const Looked> at;
  std::uint32_t index = 0;      // Take::conditions
  bool would_have_won = false;  // it was its turn: something was left to give out
};
struct BeyondNumber {
  std::uint32_t place;
  std::uint32_t last_place;  // the last place that got it; 0: none did
};
struct Substitute {  // 替补, of those whom the number does not reach
  std::uint32_t place;
  std::uint32_t number;  // from 1; equals share it
};
struct BeyondLimit {  // Take::limit: so many of its like have it already
  std::uint32_t place;
};
struct TiedAtCut {        // ties_at_cut = none_in, or the leading group chose others
  std::uint32_t sharing;  // of one place: those who may have it, or with left_empty all
  std::uint32_t left;     // how many were left to give
};
struct AwaitsDecision {  // ties_at_cut = decision, and too few of them are decided on
  std::uint32_t sharing;
  std::uint32_t left;
};

struct Decision {
  std::variant<GrantedByPlace, GrantedOutside, GrantedByDecision, RefusedByDecision, NotRanked,
               ByOtherAward, FailsCondition, BeyondNumber, Substitute, BeyondLimit, TiedAtCut,
               AwaitsDecision>
      outcome = NotRanked{State::pending};
  bool granted() const {
    return std::holds_alternative<GrantedByPlace>(outcome) ||
           std::holds_alternative<GrantedOutside>(outcome) ||
           std::holds_alternative<GrantedByDecision>(outcome);
  }
  bool waits() const { return std::holds_alternative<AwaitsDecision>(outcome); }
};

// What the leading group recorded for a row; `none` leaves it to the rule.
enum class RecordedDecision : std::uint8_t { none, granted, refused };

// One decision a row. The rule proposes: in each group, by place (from the last, where it says so),
// those candidates who meet every condition get it until the number is given out. Under `moves_up`
// who fails a condition uses up nothing; under `left_empty` the number is given out as if all met
// them, and what fell to who does not stays empty. Equals of whom only some can have it are parted
// by `cut`, the order's places in `places_at_cut`; whom that leaves equal, by ties_at_cut. Behind a
// cut that ties leave undecided nobody gets it. A number that is absent gives nothing, a fraction
// counts as the whole number below it. Those who wait for their place (Order::decided) get nothing
// yet, and nobody behind them what may be theirs. Those next in order behind the number who meet
// every condition are substitutes, as many as the rule says and who is equal to the last of them:
// numbered behind all who may come before them, also where it is open who of them that is. Then the
// leading group's decision replaces the
// proposal for its row where the two differ. It neither uses up nor frees what the rule proposes
// for others: who else is to gain or to give way, the leading group decides too. `columns` is by
// NodeIndex; `recorded` is empty or has one per row.
std::vector<Decision> take(const Take& rule, const Places& places, const Places* places_at_cut,
                           const std::vector<Column>& columns,
                           const std::vector<RecordedDecision>& recorded);

}  // namespace redbanner
