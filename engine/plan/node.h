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

// What the cells of a column are. A text is its number in Plan::texts; a day its Date::number; a
// grade its rank in its list, 1 the best.
enum class ValueType : std::uint8_t { number, yes_no, text, date, grade };

// --- Leaves: what comes from outside (Facts, see evaluate/facts.h)
// --------------------------------

// What was recorded in `field` of each row of a list, in the node's type. Rows without it are
// absent in the state `lacking`.
struct Recorded {
  std::string field;
  enum class What : std::uint8_t {
    value,
    decimals,  // how many digits stand behind the point, as written
    day,       // the day of the entry; absent where none was given
  } what = What::value;
  State lacking = State::not_applicable;
};
// What a row is called: the key of a row of a list, the rater who gave a mark, the id of the
// entrant. A text; absent (not_applicable) where there is none.
struct RowName {
  enum class Of : std::uint8_t { row, rater, entrant } of = Of::row;
};
// Which group of raters the rater of a row belongs to, from 1: the first that lists them, or whose
// id and a '/' begin the rater's name ("leaders/07"). Absent (not_applicable) in none.
struct RaterGroup {
  struct One {
    std::string id;
    std::vector<std::string> raters;
  };
  std::vector<One> groups;
};
// yes where the rater is the entrant itself, or one of its people.
struct OwnRater {};
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
// The number of the entrant's group: its attributes `by`, of several "first/second", numbered as
// Plan::texts; "kind" is the entrant's kind, "unit" the unit that it belongs to; empty `by`: all in
// one group. Absent where an attribute is.
struct Group {
  std::vector<std::string> by;
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
// What the memory of earlier years says of an entrant and an award, up to the year before `year`: a
// whole number. "award" counts what was won as "award/indicator" too.
struct Honours {
  enum class What : std::uint8_t {
    earlier,  // how often won
    since,    // years since it was won last, 1: last year; absent (not_applicable) where never
    running,  // how many years in a row, last year among them; 0 where not won then
  } what = What::earlier;
  std::string award;
  int year = 0;
};
// yes where that paper of consent has come in for a nominee, and was not taken back.
struct NomineePaper {
  std::string award;
  std::string period;
  std::string paper;
};
// What parts those whom a place rule leaves equal, as recorded under the rule's id for an entrant
// and a period: of the entry recorded last the contest (a text: the row it stands in) and the place
// in it, or the number drawn. Absent (not_applicable) where nothing is recorded.
//   lots = the entrants by SHA-256 of "seed\nrule\nperiod\nentrant", rising, numbered from 1
struct Settled {
  enum class What : std::uint8_t { contest, place, lot } what = What::place;
  std::string rule;
  std::string period;
  std::optional<std::string> seed =
      std::nullopt;  // of lots: the rulebook's; none: the recorded one
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
// Irrational functions are rounded once, as if they had been computed without end. A power of 0 or
// of a negative number to an exponent that leaves no real number, and the logarithm of what is not
// above 0, are absent: not_applicable.
struct Power {
  NodeIndex base;
  NodeIndex exponent;
  std::optional<Rounding> how;  // none: the exponent is a whole number, the power exact
};
struct Logarithm {  // natural
  NodeIndex of;
  Rounding how;
};
struct Exponential {  // e to the power
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
// A decision table: each row wants something of every key; the outcome is by the rows that hold.
// None holds: `otherwise`, or absent (not_applicable) without it.
struct Decide {
  struct Cell {
    enum class Is : std::uint8_t { anything, equal, between } is = Is::anything;
    Ratio value;                    // of equal
    std::optional<Ratio> from, to;  // of between; none: open
    bool from_included = true;
    bool to_included = false;
  };
  struct Row {
    std::vector<Cell> cells;  // by key
    Ratio outcome;
  };
  enum class Hit : std::uint8_t { first, sum, least, most, count } hit = Hit::first;
  std::vector<NodeIndex> keys;
  std::vector<Row> rows;
  std::optional<Ratio> otherwise;
};
// Straight between points. Beyond the first and the last it goes on with a slope (0: stays), or is
// absent (not_applicable) without one.
struct Interpolate {
  struct Point {
    Ratio at;
    Ratio value;
  };
  NodeIndex of;
  std::vector<Point> points;  // rising in `at`; one or more
  std::optional<Ratio> slope_below;
  std::optional<Ratio> slope_above;
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

// `mode`: the value that occurs most often, of several the highest.
enum class Combine : std::uint8_t {
  sum,
  mean,
  least,
  most,
  count,
  first,
  last,
  median,
  product,
  mode
};

// Over the rows of a finer row set, along its links. Absent fine rows are left out; so are those
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
  // Besides, so many more of the highest and lowest are dropped as these columns of the coarser set
  // say (below 0: none); absent where they are.
  std::optional<NodeIndex> less_highest = std::nullopt;
  std::optional<NodeIndex> less_lowest = std::nullopt;
  State over_nothing = State::pending;  // the state over no row, without `empty`
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
  int best = 0;    // of the worths only the `best` highest count; 0: all
  int lowest = 0;  // … or the `lowest` lowest
  // Not counted, of those present: so many of the highest and lowest worths. None left: absent,
  // not_applicable.
  int drop_highest = 0;
  int drop_lowest = 0;
};

// From coarser to finer: each row takes its parent's value.
struct Spread {
  NodeIndex of;
};
// From one set of entrants to another: each row takes the value of the same entrant, or of the unit
// that it belongs to, in the row set of `of`; absent (not_applicable) where that one is not in it.
// Within a list with two sides: of the other side of the row; pending until that one is recorded.
struct Fetch {
  enum class Whose : std::uint8_t { own, unit, opponent } whose = Whose::own;
  NodeIndex of;
};

// --- Among the rows of one row set
// ----------------------------------------------------------------

// Numbers the groups of rows that are equal in all keys and, where it says so, lie below the same
// row of a coarser set; from 1, in the order of rows. Absent where a key is.
struct Partition {
  std::vector<NodeIndex> keys;
  std::optional<RowSetIndex> within;
};
// In every row, what Gather makes of all rows of its group (columns of `what`, less_highest too,
// are of this row set; the latter's cell in the row itself counts). Absent rows of `group`:
// not_applicable.
struct Among {
  Gather what;
  NodeIndex group;
};
// The number of the row among those of its group in which `of` has a value, in the order of rows,
// from 1; absent where `of` is.
struct Numbered {
  NodeIndex of;
  NodeIndex group;
};

// A number of seats falls to the rows of a set, exactly (award/allot.h). Rows without a value in
// `by` take no part: absent, with its state; where one is pending, all are. Absent (not_applicable)
// in every row where the seats cannot be given as the rule says.
struct Allot {
  enum class Method : std::uint8_t {
    largest_remainder,
    sainte_lague,
    d_hondt,
    huntington_hill,
    stated,  // `by` is the number of seats itself, cut down; `total` only limits their sum
  } method = Method::largest_remainder;
  NodeIndex by;
  std::int64_t total = 0;
  std::int64_t least = 0;              // of each row that takes part
  std::optional<std::int64_t> most{};  // none: no limit
  // What becomes of a last seat that several have equal claims to: nobody's, or the larger one's
  // (equals stay equal).
  enum class Ties : std::uint8_t { left, larger_first } ties = Ties::left;
};

// Who beats whom among those of a group, over the contests that two of them took part in: the rows
// of lists below these rows with the same `contest`. Ahead of another is who was so in more
// contests.
//   copeland  how many one is ahead of, less how many one is behind
//   schulze   the place by strongest paths of winning votes: 1 who is beaten by none, 2 who is
//             beaten by none of the others …
// Absent (not_applicable) for who took part in no contest of a group; pending for all of a group in
// which a contest is.
struct Pairwise {
  enum class Method : std::uint8_t { copeland, schulze } method = Method::copeland;
  struct Part {
    NodeIndex of;
    NodeIndex contest;
  };
  std::vector<Part> parts;
  NodeIndex group;
  bool lower_is_ahead = false;
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
  // 1-2-2-4, 1-2-2-3, 1-2.5-2.5-4, 1-3-3-4
  enum class Shared : std::uint8_t { skips, dense, average, last } shared = Shared::skips;
  // What parts equals in the end: the lower in `by` first, where every one of them has it, and all
  // from the same contest. Until then they have no place, and those behind them keep theirs.
  struct Decided {
    enum class How : std::uint8_t { draw, play_off, decision } how = How::draw;
    NodeIndex by;
    std::optional<NodeIndex> contest = std::nullopt;
    std::optional<int> places = std::nullopt;  // only equals who share one of so many first places
  };
  std::optional<Decided> decided = std::nullopt;
};

// Who gets an award, in each group of an order, by its places. A recorded decision of the leading
// group replaces what the rule proposes. Its column is yes/no: granted.
struct Take {
  struct Condition {
    NodeIndex holds;                 // yes_no
    std::string rule;                // id of the veto, "at_least", "eligible", …
    std::optional<NodeIndex> value;  // what was compared, for the reason
    std::optional<NodeIndex> needed;
    std::string title = {};                       // what the rulebook calls the condition
    Relation relation = Relation::greater_equal;  // of value to needed
  };
  // Who is a candidate by another award: who is none counts for nothing, stands in nobody's way.
  struct Other {
    enum class Must : std::uint8_t { have, lack } must;
    std::string award;
    NodeIndex won;  // yes_no
  };
  // So many of a group: a part of its candidates, rounded, within bounds.
  struct Share {
    Ratio part;
    enum class Of : std::uint8_t { candidates, eligible } of = Of::candidates;
    RoundingMode mode = RoundingMode::down;
    int least = 1;
    std::optional<int> most = std::nullopt;
  };
  // At most so many of those who are alike in a column, as of one unit.
  struct Limit {
    NodeIndex alike;
    int most;
    std::string per;  // what the rulebook calls the column
  };
  std::string award;
  std::string period;
  NodeIndex order;
  std::vector<Condition> conditions;
  std::vector<Other> others = {};
  std::optional<NodeIndex> number;  // on the row set of the candidates, equal within a group
  std::optional<Share> share;       // neither: all
  enum class End : std::uint8_t { first, last } end = End::first;  // last: the worst place first
  enum class Ties : std::uint8_t {
    all_in,
    none_in,
    decision,  // none of them until the leading group says who
  } ties_at_cut = Ties::all_in;
  std::optional<NodeIndex> cut = std::nullopt;  // an Order that parts those tied at the cut first
  std::optional<Limit> limit = std::nullopt;
  std::optional<NodeIndex> outside = std::nullopt;  // yes_no: gets it beside the number
  // What becomes of the place of one who fails a condition: the next moves up (递补), or it stays
  // empty.
  enum class Refused : std::uint8_t { moves_up, left_empty } refused = Refused::moves_up;
  int substitutes = 0;  // so many behind the number are named, in order
};

using AnyOperation =
    std::variant<Recorded, RowName, RaterGroup, OwnRater, Attribute, ActiveMonths, Group,
                 Availability, Nomination, Honours, NomineePaper, Settled, Constant, Sum, Product,
                 Quotient, Extreme, Absolute, Round, Power, Logarithm, Exponential, Compare, Logic,
                 Select, Lookup, Decide, Interpolate, Given, Replace, HasState, Gather, Assemble,
                 Spread, Fetch, Partition, Among, Numbered, Allot, Pairwise, Order, Take>;

// A variant whose copies are compiled once, not in every file that makes a node.
struct Operation : AnyOperation {
  using AnyOperation::AnyOperation;
  Operation(const Operation&);
  Operation(Operation&&) noexcept;
  Operation& operator=(const Operation&);
  Operation& operator=(Operation&&) noexcept;
  ~Operation();
};

// What the column is in the rulebook's words: for explanations, reports and messages.
enum class Role : std::uint8_t {
  step,       // a piece of a rule without a name of its own
  value,      // of an indicator in a period
  points,     // of an indicator, before floor, cap and rounding
  indicator,  // its result: points after floor, cap, late deduction and rounding
  category,
  total,   // of a scorecard in a period
  figure,  // a quantity that rules read
  grade,
  veto,  // yes where it has struck
  place,
  award,  // granted
  money,  // of an award, yuan
  quota,
  share,  // of an award: whether a candidate counts in it; "award/share"
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

// The columns that a node reads; and where the operation names them, for who changes them.
std::vector<NodeIndex> inputs_of(const Operation& operation);
std::vector<NodeIndex*> input_places(Operation& operation);

}  // namespace redbanner
