#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/ratio.h"
#include "engine/core/state.h"

namespace redbanner {

// A node is one named, typed, exact column over one row set, computed from other columns. The list
// of operations is closed: what the rulebook can say is made of these. Indices, not names, lead
// from node to node; each index is of a node that stands in Plan::nodes (any order; `order_of`
// finds one).
enum class NodeIndex : std::uint32_t {};
enum class RowSetIndex : std::uint32_t {};

constexpr std::size_t at(NodeIndex index) { return static_cast<std::size_t>(index); }
constexpr std::size_t at(RowSetIndex index) { return static_cast<std::size_t>(index); }

// What the cells of a column are. A text is its number in Plan::texts; a day its Date::number.
enum class ValueType : std::uint8_t { number, yes_no, text, date };

// --- Leaves: what comes from outside (Facts, see evaluate/facts.h)
// --------------------------------

// The number recorded in `field` of each row of a list. Rows without it are absent
// (not_applicable).
struct Recorded {
  std::string field;
};
// A declared attribute of an entrant or person as of the day, in the node's type; absent
// (not_applicable) where it was never declared.
struct Attribute {
  std::string id;
  Date as_of;
};
// Months of the range that the entrant was active in, at least for a day; a whole number.
struct ActiveMonths {
  DateRange range;
};
// The number of the entrant's group: texts of attribute `by` numbered as Plan::texts; "kind" is the
// entrant's kind, "unit" the unit of a person; empty `by`: all in one group. Absent where the
// attribute is.
struct Group {
  std::string by;
  Date as_of;
};
// State recorded for the whole indicator of an entrant in a period: present unless someone recorded
// an absence or a late hand-in (a yes_no column of ones that carries states; late keeps its value).
// Who was active on none of the period's `days` is not_applicable.
struct Availability {
  std::string indicator;
  std::string period;
  std::optional<DateRange> days = std::nullopt;  // unsaid: everyone is active
};
// The order in which a unit put its nominees forward, from 1; absent for who is not a nominee.
struct Nomination {
  std::string award;
  std::string period = {};  // empty: of any period
};
struct Constant {
  Ratio value;  // a text: its number in Plan::texts
  State state =
      State::present;  // absent in every row, where the rulebook itself leaves something out
};

// --- Within one row set
// --------------------------------------------------------------------------- Unless said otherwise
// a result is absent where an input is: pending first, then the first absent input's state; late if
// an input is late and all have values.

// sum of factor × input
struct Sum {
  struct Part {
    NodeIndex of;
    Ratio factor = 1;
  };
  std::vector<Part> parts;
};
struct Product {
  NodeIndex left;
  NodeIndex right;
};
// Exact. Where the divisor is 0 the result is absent: not_applicable.
struct Quotient {
  NodeIndex dividend;
  NodeIndex divisor;
};
struct Extreme {
  enum class Which : std::uint8_t { least, most } which;
  std::vector<NodeIndex> of;
};
struct Absolute {
  NodeIndex of;
};
struct Round {
  NodeIndex of;
  Rounding how;
};
enum class Relation : std::uint8_t { equal, not_equal, less, less_equal, greater, greater_equal };
struct Compare {
  NodeIndex left;
  Relation relation;
  NodeIndex right;
};
struct Logic {
  enum class Which : std::uint8_t { all, any, none } which;  // AND, OR, NOT (of one)
  std::vector<NodeIndex> of;
};
// Takes the state of the branch chosen; the other branch may be absent. Late where the condition
// is.
struct Select {
  NodeIndex condition;
  NodeIndex then;
  NodeIndex otherwise;
};
// A table by one key: each row holds for from ≤ key (< the next row's from); `exact` rows for key =
// from alone. What no row holds is `otherwise`, or absent (not_applicable) without it.
struct Lookup {
  struct Row {
    std::optional<Ratio> from;  // none: open below (first row only)
    Ratio outcome;
  };
  enum class Match : std::uint8_t { band, exact } match = Match::band;
  NodeIndex key;
  std::vector<Row> rows;  // rising
  std::optional<Ratio> otherwise;
};
// The value of `of`, with the state of `availability` where that is not present: absent states take
// the value away, late keeps it. Where `of` is pending and availability is absent, the latter
// holds.
struct Given {
  NodeIndex of;
  NodeIndex availability;
};
// Where `of` is in one of `states`, `value`, present; else `of` as it is.
struct Replace {
  NodeIndex of;
  std::vector<State> states;
  Ratio value;
};
// yes where `of` is in one of `states`
struct HasState {
  NodeIndex of;
  std::vector<State> states;
};

// --- From finer to coarser
// ------------------------------------------------------------------------

enum class Combine : std::uint8_t { sum, mean, least, most, count, first, last, median };

// Over the rows of a finer row set, along its link. Absent fine rows are left out; so are those
// where `where` is not yes. Drops the k highest and lowest first, when at least `drop_from` rows
// are left in, else drops none. `count` counts what is left. Over no row the result is `empty`, or
// absent: pending; so it is where a row that `where` does not leave out is pending. Late where a
// row that was left in, dropped or not, is late. `first` and `last` are by the order of rows; of an
// even number the `median` is the mean of the two in the middle.
struct Gather {
  NodeIndex of;
  std::optional<NodeIndex> where;
  Combine how = Combine::sum;
  int drop_highest = 0;
  int drop_lowest = 0;
  int drop_from = 0;
  std::optional<Ratio> empty;
};

// Over parts that stand beside each other on one row set: indicators of a category, periods of a
// year. A part is worth of × weight ÷ full. A mean is the sum of worths ÷ the sum of weights.
// pending always spreads; late where a part that is present is late. Where the weights that count
// add up to 0, what is to be divided by them is absent: not_applicable.
struct Assemble {
  struct Part {
    NodeIndex of;
    Ratio weight = 1;
    Ratio full = 1;
  };
  enum class Absent : std::uint8_t {
    spreads,   // an absent part makes the whole absent, with its state
    left_out,  // sum, best …: over those present. All absent: absent
    rescale,   // sum: obtained ÷ obtainable of those present × obtainable of all. All absent:
               // absent. Obtainable is the sum of weights; with `best`, of those counted and the
               // best possible.
  };
  Combine how = Combine::sum;  // sum, mean (weighted), least, most, last, count (of present parts)
  std::vector<Part> parts;
  Absent absent = Absent::spreads;
  int best = 0;  // of the worths only the `best` highest count; 0: all
};

// From coarser to finer: each row takes its parent's value.
struct Spread {
  NodeIndex of;
};

// --- Who is where, and who wins
// -------------------------------------------------------------------

// Places inside each group by the keys in turn. Ranked are the rows whose first key has a value,
// and whose `ranked` condition holds; late counts as present. A row that is pending in a key stays
// unranked. Its column is the place; absent where unranked (with the first key's state, or
// not_applicable). Equal in all keys: one place, shared.
struct Order {
  struct Key {
    NodeIndex of;
    enum class Better : std::uint8_t { higher, lower } better = Better::higher;
  };
  std::vector<Key> keys;
  NodeIndex group;
  std::optional<NodeIndex> ranked;       // a yes_no column
  std::optional<NodeIndex> ranked_last;  // yes: behind all others of the group
  enum class Shared : std::uint8_t { skips, dense } shared = Shared::skips;  // 1-2-2-4, 1-2-2-3
};

// Who gets an award, in each group of an order, by its places. A recorded decision of the leading
// group replaces what the rule proposes. Its column is yes/no: granted.
struct Take {
  struct Condition {
    NodeIndex holds;                 // yes_no
    std::string rule;                // id of the veto, "at_least", "eligible", …
    std::optional<NodeIndex> value;  // what was compared, for the reason
    std::optional<Ratio> needed;
  };
  std::string award;
  std::string period;
  NodeIndex order;
  std::vector<Condition> conditions;
  std::optional<NodeIndex> number;  // on the row set of the candidates, equal within a group
  std::optional<Ratio> share;  // of the ranked of the group, cut down, at least 1; neither: all
  enum class Ties : std::uint8_t { all_in, none_in } ties_at_cut = Ties::all_in;
  // What becomes of the place of one who fails a condition: the next moves up (递补), or it stays
  // empty.
  enum class Refused : std::uint8_t { moves_up, left_empty } refused = Refused::moves_up;
};

using Operation =
    std::variant<Recorded, Attribute, ActiveMonths, Group, Availability, Nomination, Constant, Sum,
                 Product, Quotient, Extreme, Absolute, Round, Compare, Logic, Select, Lookup, Given,
                 Replace, HasState, Gather, Assemble, Spread, Order, Take>;

// What the column is in the rulebook's words: for explanations, reports and messages.
enum class Role : std::uint8_t {
  step,       // a piece of a rule without a name of its own
  value,      // of an indicator in a period
  points,     // of an indicator, before floor, cap and rounding
  indicator,  // its result: points after floor, cap, late deduction and rounding
  category,
  total,  // of a scorecard in a period
  veto,   // yes where it has struck
  place,
  award,  // granted
  money,  // of an award, yuan
  quota,
};
struct Origin {
  Role role = Role::step;
  std::string id;         // of the indicator, category, scorecard, veto, place, award
  std::string period;     // empty where the column is of no period
  std::string scorecard;  // whose row set it is; empty for people
  friend auto operator<=>(const Origin&, const Origin&) = default;
};

struct Node {
  RowSetIndex rows;
  ValueType type = ValueType::number;
  Operation operation;
  Origin origin;
  // Leaves declare what the door lets in; for others make_plan leaves it empty (see infer.h).
  std::optional<Ratio> least;
  std::optional<Ratio> most;
  int decimals = 0;
};

// The columns that a node reads.
std::vector<NodeIndex> inputs_of(const Operation& operation);

}  // namespace redbanner
