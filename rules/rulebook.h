#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/core/ratio.h"
#include "engine/ledger/trust.h"
#include "engine/plan/node.h"
#include "rules/formula.h"

namespace redbanner {

// The rulebook as its author wrote it: one struct a table of the TOML file, one field a key, by the
// same names. Each carries the place it was written at, so that what is wrong can be pointed at.
// rules/README.md is the reference that explains every key.

// A value and where it stands in the file.
template <class T>
struct At {
  T value{};
  SourcePosition position;
};
using Name = At<std::string>;  // an id that stands in another table

inline std::vector<std::string> texts_of(const std::vector<Name>& list) {
  std::vector<std::string> texts;
  for (const Name& name : list) texts.push_back(name.value);
  return texts;
}

inline bool names(const std::vector<Name>& list, const std::string& id) {
  return std::ranges::find(list, id, &Name::value) != list.end();
}

// A formula, and where its text begins. `as_written`: its letters stand in the file just so, but
// for a '\' before each of those `escaped`, so that a column of the formula is a column of the
// file; else (several lines) only its start is known.
struct FormulaAt {
  Formula value;
  SourcePosition position;
  std::string text;
  bool as_written = false;
  std::vector<int> escaped;

  SourcePosition at(int column) const {
    if (!as_written) return position;
    const auto escapes = std::ranges::count_if(escaped, [&](int one) { return one < column; });
    return {position.line, position.column + column - 1 + static_cast<int>(escapes), position.file};
  }
};

// round = { mode, places | unit }, or "exact": what one rule says of its own result.
struct OwnRounding {
  std::optional<Rounding> how;  // none: "exact"
  SourcePosition position;
};

struct HowRounded {
  RoundingMode mode = RoundingMode::half_up;
  Ratio unit = Ratio(1, 100);  // from `places`, or `unit`
  std::vector<Name> at;        // "figure", "indicator", "category", "total": steps where it acts
  SourcePosition position;
};

// publicity = { workdays = 5 } or { days = 7 }: how long a published result is open to objections,
// counted from the day after.
struct Publicity {
  int count = 0;
  bool in_workdays = true;  // else calendar days
};

struct Header {
  std::string id;
  std::string title;
  std::string document;  // number of the paper, 京建工发〔2023〕15号
  std::string issuer;
  std::string language = "zh";  // of documents: "zh", "en"
  std::optional<DateRange> valid;
  SourcePosition valid_position;
  std::optional<HowRounded> rounding;
  std::optional<Publicity> publicity;  // none: none is owed
  // codes = { 弃权 = "not_applicable" }: words that may be recorded for a state of absence
  std::vector<std::pair<std::string, State>> codes;
  Confirm confirm = Confirm::none;  // of all that does not say its own
  Plausible doubts;  // doubts = { far_from_panel = 0.2, same_sheet = "none" }, "none"
  SourcePosition position;
};

// [[parameter]]: a number of the rules that formulas name; dated where it changes.
struct Parameter {
  std::string id;
  std::string title;
  std::string unit;
  struct Dated {
    std::optional<Date> from;  // none: from the beginning
    Ratio value;
    SourcePosition position;
  };
  std::vector<Dated> values;  // value = 5, or values = [ { from = 2023-07-01, value = 6 } ]; rising
  SourcePosition position;
};

// attribute of a kind of entrant: typed, with what the door lets in.
struct AttributeRule {
  std::string id;
  std::string title;
  ValueType type = ValueType::text;
  std::string unit;
  int decimals = 0;
  std::optional<Ratio> least;       // `from`
  std::optional<Ratio> most;        // `to`
  std::vector<std::string> values;  // of a text: those allowed; empty: any
  bool required = false;
  SourcePosition position;
};

// [[kind]]: a kind of entrant.
struct Kind {
  std::string id;
  std::string title;
  bool person = false;     // people are nominated; they belong to a unit
  std::optional<Name> in;  // the kind of the unit that each of them belongs to
  std::vector<AttributeRule> attributes;
  SourcePosition position;
};

// What a parent does with an absent part.
enum class AbsentRule : std::uint8_t {
  unsaid,      // allowed only where no part can be absent
  error,       // recording an absence here is refused at the door
  absent,      // the parent is absent too
  zero,        // the part earns 0
  rescale,     // obtained ÷ obtainable of those present × obtainable of all
  left_out,    // the part is left out; nothing is scaled
  mark,        // the part earns a number that the rule states
  group_mean,  // the part earns the mean of those of its group that have it
};
// absent = "rescale", or absent = { not_applicable = "rescale", refused = "zero" }
struct HowAbsent {
  AbsentRule not_applicable = AbsentRule::unsaid;
  AbsentRule not_examined = AbsentRule::unsaid;
  AbsentRule refused = AbsentRule::unsaid;
  Ratio mark_not_applicable, mark_not_examined, mark_refused;  // of AbsentRule::mark
  SourcePosition position;                                     // of the key; {0,0} where unsaid
};

// How parts become one: combine = "sum" | "mean" | "best" | "lowest" | "last" | "median", a formula
// over the parts, { best = 11 }, { drop_highest = 1, drop_lowest = 1 } of a mean, and for periods
// also { count = "banner" }.
struct HowCombined {
  enum class How : std::uint8_t {
    sum,
    mean,
    most,
    least,
    last,
    best_of,
    count_awards,
    median,
    trimmed,  // the mean after drop_highest and drop_lowest
    formula
  } how = How::sum;
  int best = 0;  // of best_of: how many parts count
  int drop_highest = 0;
  int drop_lowest = 0;
  std::optional<FormulaAt> formula;
  Name award;  // of count_awards
  SourcePosition position;
};

// A part's place in its parent: worth = points × weight ÷ full; without weight, its points.
struct PartOf {
  std::vector<Name> in;  // the parents
  std::optional<At<Ratio>> weight;
  std::optional<At<Ratio>> full;
  bool outside = false;  // beside the parent's full: a bonus or a deduction on top
};

// [[scorecard]]: the form that kinds of entrant are scored by; the root of its categories.
struct ScorecardRule {
  std::string id;
  std::string title;
  std::vector<Name> kinds;  // `for`
  std::optional<At<Ratio>> full;
  HowCombined combine;
  HowAbsent absent;
  std::optional<FormulaAt> zero_when;  // the total is 0 where it holds
  std::optional<Name> per;  // grouping that `group.` reads, unless an indicator says its own
  std::optional<Ratio> floor, cap;
  SourcePosition cap_position;
  std::optional<OwnRounding> round;
  SourcePosition position;
};

// [[category]]
struct CategoryRule {
  std::string id;
  std::string title;
  PartOf part;
  HowCombined combine;
  HowAbsent absent;
  std::optional<FormulaAt> zero_when;
  std::optional<Ratio> floor, cap;
  SourcePosition cap_position;
  std::optional<OwnRounding> round;
  std::string clause;
  SourcePosition position;
};

// What is recorded: entry = { measure = [...] } or rows = [ { id, … } ].
struct Field {
  std::string id;
  std::string title;
  std::string unit;
  ValueType type = ValueType::number;
  std::vector<std::string> words;  // of a text: those allowed (`values`); empty: any
  std::optional<FormulaAt> value;  // computed from the fields before it, never recorded
  int decimals = 2;                // a count: 0
  Ratio least = 0;
  Ratio most = Ratio(1'000'000'000);
  std::vector<Ratio> values;  // those allowed; empty: any in range
  bool raters = false;        // each rater gives one; combined by the panel
  bool optional = false;      // of a list: a row may lack it
  SourcePosition position;
};

// `steps`: a number handed in, then verified, then adjusted; each a field of its own, the last that
// is there counts. `ballot`: one word a rater. `claim`: rows with ready-made fields. `none`:
// nothing is recorded, the value is computed.
enum class EntryKind : std::uint8_t {
  mark,
  measure,
  event,
  imported,
  placing,
  rows,
  steps,
  ballot,
  claim,
  none
};

// How the marks of several raters become one: mean (or sum, median) after dropping the highest and
// lowest k, from `drop_from` marks on; with fewer none is dropped.
struct Panel {
  Combine how = Combine::mean;
  int drop_highest = 0;
  int drop_lowest = 0;
  int drop_from = 0;
  int raters = 0;                // how many are due (for `entry missing`); 0: any
  std::vector<std::string> who;  // who may rate; empty: anybody
  int quorum = 0;  // with fewer marks the value is pending; unsaid: one mark is enough
  std::optional<FormulaAt> valid;  // over one mark: which count
  bool own_excluded = false;       // own = "excluded": marks of the entrant itself or its people
  // groups = [ { id, title, weight, raters } ]: each group's marks by the rule above, then weighted
  struct Group {
    std::string id;
    std::string title;
    Ratio weight = 1;
    std::vector<std::string> raters;
    SourcePosition position;
  };
  std::vector<Group> groups;
  // What a group without marks does: its weight goes to the others, it counts 0, or the value
  // waits.
  enum class Empty : std::uint8_t { rescale, zero, pending } empty = Empty::pending;
  SourcePosition position;
};

// events = [ { id, title, each = -1 } | { from = -20, to = -10 } | { veto = "fatality" } ]
struct EventRule {
  std::string id;
  std::string title;
  std::optional<Ratio> each;      // points per occurrence
  std::optional<Ratio> from, to;  // the assessor chooses inside; entered as points
  std::optional<Name> veto;
  std::optional<Ratio> at_most;  // the points of this kind together reach no further, up or down
  std::string clause;
  SourcePosition position;
};

// ballot = [ { id = "agree", title = "同意", points = 1 }, … ]
struct BallotWord {
  std::string id;
  std::string title;
  std::optional<Ratio> points;  // none: the word counts in no mean
  SourcePosition position;
};

// points: the value itself (none) | proportional | bands | interpolate | marginal | per_place |
// by_rank | table | a formula over `value`
struct Proportional {
  Ratio target;  // the value that earns full; more earns no more
};
// [ { from = 0, points = 0 }, … ]: `from` opens a band, the next row closes it, unless it says
// `to` (included), `below` (not included), or `above` in place of from (not included).
struct Bands {
  struct Row {
    std::optional<Ratio> from;  // none: open below (first row only)
    bool from_included = true;  // `above`: no
    std::optional<Ratio> to;    // none: up to the next row
    bool to_included = false;   // `to`: yes, `below`: no
    Ratio points;
    SourcePosition position;
  };
  std::vector<Row> rows;
  std::optional<Ratio> otherwise;  // points = { bands = [..], otherwise = 0 }
};
// points = { interpolate = [ { at = 0.8, points = 0 }, … ], below = "absent", above = "stays" }
struct Interpolated {
  std::vector<Interpolate::Point> points;
  std::vector<SourcePosition> positions;
  enum class Beyond : std::uint8_t { stays, goes_on, absent } below = Beyond::stays;
  Beyond above = Beyond::stays;
};
// points = { marginal = [ { from = 0, each = 0.1 }, { from = 100, each = 0.2 } ], at = 100,
// points = 25, step = 1 }: worth `points` at `at`, from there `each` a unit of the tier; with
// `step` only for full steps away from `at`.
struct Marginal {
  struct Tier {
    std::optional<Ratio> from;  // of the first: open below
    Ratio each;
    SourcePosition position;
  };
  std::vector<Tier> tiers;
  Ratio at;
  Ratio points;
  std::optional<Ratio> step;
};
// points = { by_rank = [7, 5, 3], per = "region", order = "ascending", ties = "shared" }
struct ByRank {
  std::vector<Ratio> points;  // beyond the list `otherwise`
  std::optional<Name> table;  // or by_rank = "a table"
  Ratio otherwise = 0;
  std::optional<Name> per;
  bool ascending = false;
  // what equals get: the points of the place they share (1-2-2-4), of dense places (1-2-2-3), of
  // the mean place, or the points of the places they fill, divided
  enum class Ties : std::uint8_t { shared, dense, average, divided } ties = Ties::shared;
};
struct PerPlace {
  std::vector<Ratio> points;  // [9, 6, 4, 3, 2, 1]; beyond: 0
};
using PointsRule = std::variant<std::monostate, Proportional, Bands, Interpolated, Marginal,
                                PerPlace, ByRank, Name, FormulaAt>;

// [[indicator]], and [[figure]]: a quantity without points and without a parent, that rules read.
struct IndicatorRule {
  std::string id;
  std::string title;
  bool figure = false;
  std::vector<Name> of;  // of a figure: the scorecards whose entrants have it; empty: all
  std::string unit;      // of a figure
  PartOf part;
  std::optional<Name> over;  // the inner period that it is examined once for
  std::optional<Name> per;   // grouping that `group.` reads
  std::string examiner;      // 考核部门: entrant id or text of who gives the marks
  std::string clause;
  std::vector<Name> periods;  // leaf periods it is examined in; empty: all
  EntryKind entry = EntryKind::mark;
  std::vector<Field> fields;  // what is recorded; of events one per event
  int most = 1000;            // rows below one entrant and period, or below one row
  bool two_sides = false;     // sides = 2: two entrants share a row
  std::optional<Name> below;  // of `rows`: the list whose rows they lie below
  Panel panel;
  std::optional<At<Confirm>> confirm;  // unsaid: as the header says
  std::vector<EventRule> events;
  std::vector<BallotWord> ballot;  // fields: `ballot`, the word, and `points`, those of the word
  std::optional<FormulaAt> each;   // of a row: the row's value, over its fields
  std::optional<FormulaAt> value;  // over all rows
  PointsRule points;
  SourcePosition points_position;
  std::optional<Ratio> floor, cap;  // full caps too, unless outside
  SourcePosition cap_position;
  std::optional<Ratio> late;  // added to the points of a late entry (≤ 0)
  std::optional<FormulaAt> zero_when;
  std::optional<OwnRounding> round;
  enum class Better : std::uint8_t { unsaid, higher, lower } better = Better::unsaid;  // for prove
  SourcePosition position;
};

// Whether entries are rows of a list that formulas may name; events are counted instead.
inline bool has_rows(const IndicatorRule& rule) {
  return rule.entry != EntryKind::none && rule.entry != EntryKind::event;
}

// [[period]]: a leaf has from and to; an inner one the periods that are `in` it.
struct PeriodRule {
  std::string id;
  std::string title;
  std::optional<DateRange> range;  // of a leaf
  SourcePosition range_position;
  std::optional<At<Date>> deadline;  // of a leaf: the last day on which its entries are taken
  PartOf part;
  HowCombined combine;
  HowAbsent absent;
  std::optional<OwnRounding> round;  // of the total in this period
  SourcePosition position;
};

// [[grouping]] by attributes of the entrants, "kind" or "unit"; or by a condition a group, the
// first that holds; without either all are in one group.
struct GroupingRule {
  std::string id;
  std::string title;
  std::vector<Name> by;  // of several: who is alike in all of them
  // groups = [ { id = "large", when = "contract >= 100", money = 5 } ]; with `by` the id is the
  // attribute's value, of several "first/second". What else a group has are numbers, read as
  // group.money.
  struct One {
    std::string id;
    std::string title;
    std::optional<FormulaAt> when;
    std::vector<std::pair<std::string, Ratio>> attributes;
    SourcePosition position;
  };
  std::vector<One> groups;
  SourcePosition position;
};

// [[table]] for LOOKUP(x, id) and points = { table = id }. One key, unnamed: rows with `from` or
// `at`. Several: keys = ["class", "rate"], each row says of a key a value, { from, to, above, below
// }, or nothing (any); several rows may hold where `hit` says what becomes of them.
struct TableRule {
  std::string id;
  std::string title;
  struct Key {
    std::string id;  // empty: the only one
    ValueType type = ValueType::number;
    bool type_said = false;  // else it is that of the first cell
  };
  struct Cell {
    Decide::Cell::Is is = Decide::Cell::Is::anything;
    Ratio value;       // of equal: a number; of yes_no 0 or 1; of a date its number
    std::string text;  // of equal, where the key is a text
    std::optional<Ratio> from, to;
    bool from_included = true;
    bool to_included = false;
  };
  struct Row {
    std::vector<Cell> cells;  // by key
    Ratio points;
    SourcePosition position;
  };
  std::vector<Key> keys;
  bool bands = false;  // one key, rows with `from` alone: the next row closes the band
  std::vector<Row> rows;
  enum class Hit : std::uint8_t { unique, first, sum, least, most, count } hit = Hit::unique;
  std::optional<Ratio> otherwise;
  SourcePosition position;
};

// [[grade]]: an ordered list of named classes, best first; each by number or by condition. The
// first step that holds is the grade; the last may hold for all others.
struct GradeRule {
  std::string id;
  std::string title;
  std::vector<Name> scorecards;  // `of`; empty: all
  std::optional<FormulaAt> by;   // what `from` is compared with; total where unsaid
  struct Step {
    std::string id;
    std::string title;
    std::optional<Ratio> from;      // by ≥ from
    std::optional<FormulaAt> when;  // and, where both stand, this holds
    SourcePosition position;
  };
  std::vector<Step> steps;
  SourcePosition position;
};

// [[veto]] strikes where an event names it, or where `when` holds. Its consequences act in this
// order: points of items, grades, places, awards.
struct VetoRule {
  std::string id;
  std::string title;
  std::string clause;
  std::optional<FormulaAt> when;  // over the entrant's columns of the period
  std::vector<Name> zero;         // indicators, categories, "total" that become 0
  struct AtMost {
    Name item;
    Ratio points;
  };
  std::vector<AtMost> at_most;        // { total = 60 }
  std::optional<Name> grade;          // set to this step
  std::optional<Name> grade_at_most;  // no better than this step
  int grade_down = 0;                 // so many steps lower
  bool no_award = false;
  bool not_ranked = false;
  bool ranked_last = false;
  SourcePosition effect_position;
  enum class Reach : std::uint8_t { self, unit, people };
  std::vector<Reach> reach = {
      Reach::self};  // itself, the unit that it belongs to, who belongs to it
  enum class Lasts : std::uint8_t { period, year } lasts = Lasts::period;  // `for`
  std::string lifted_by;
  SourcePosition position;
};

// A key of tie_break: a formula over columns of the period (a bare id is the simplest), higher
// first unless order = "ascending"; or how often each place was reached, first places first; or the
// values of a list (race.points), sorted best first and compared one by one; or how much more often
// one was ahead of the others (race.place, periods.total); or whom of them one is ahead of more
// often than behind, counted (copeland) or by strongest paths (schulze); or keys that begin again
// among those whom they leave equal.
struct TieBreak {
  std::optional<FormulaAt> by;
  std::optional<Name> count_back;  // an indicator whose entries are placings
  std::optional<FormulaAt> sorted;
  std::optional<FormulaAt> head_to_head;
  std::optional<FormulaAt> copeland;
  std::optional<FormulaAt> schulze;
  std::vector<TieBreak> restart;
  int depth = 0;  // of count_back: down to which place; of sorted: how many; of restart: how often
  bool ascending = false;
  SourcePosition position;
};

// What parts those whom all keys leave equal.
struct DecideTies {
  Order::Decided::How by = Order::Decided::How::draw;
  std::optional<std::string> seed;  // of a draw; none: it is recorded
  std::optional<int> places;        // only equals who share one of so many first places
  SourcePosition position;
};

// [[place]]: who is ranked against whom, by what.
struct PlaceRule {
  std::string id;
  std::string title;
  Name scorecard;
  std::optional<Name> per;  // a grouping; none: all in one group
  std::vector<Name> periods;
  std::optional<FormulaAt> by;          // default: total
  std::optional<TieBreak> by_contests;  // by = { schulze = … } or { copeland = … }
  bool ascending = false;
  enum class Compared : std::uint8_t { unsaid, rounded, exact } compared = Compared::unsaid;
  std::vector<TieBreak> tie_break;
  Order::Shared shared = Order::Shared::skips;
  bool ties_said = false;  // the rulebook has `ties`
  std::optional<DecideTies> decide;
  std::optional<int> min_months;         // fewer active months in the period: listed, not ranked
  std::optional<FormulaAt> ranked_when;  // who is ranked at all: `eligible`
  SourcePosition position;
};

// [[award]]
struct AwardRule {
  std::string id;
  std::string title;
  enum class What : std::uint8_t { banner, honour, prize } kind = What::honour;
  bool assigned = false;    // given by decision, not by result: listed, in custody
  std::vector<Name> kinds;  // `for` of an assigned award: who may hold it
  std::vector<Name> periods;
  // a place rule: candidates are its entrants, by its groups; or an award: of those who have it
  std::optional<Name> from;
  std::vector<Name> after;     // awards: who has one of them is no candidate
  std::optional<Name> person;  // `for`: a kind of person; candidates are the nominees, per unit
  std::optional<FormulaAt>
      by;  // of persons: order by this, higher first; default: the unit's order
  // eligible = "formula", or [ { title = "…", when = "formula" }, … ], asked in turn
  struct Condition {
    std::string title;
    FormulaAt when;
  };
  std::vector<Condition> eligible;
  std::optional<FormulaAt> outside;  // who gets it beside the number
  std::optional<Name> scorecard;     // of each_indicator: whose entrants are candidates
  std::vector<Name> each_indicator;  // one award per indicator (per examiner): best value wins
  std::vector<TieBreak> tie_break;   // of each_indicator; else what parts equals at the cut
  std::optional<int> top;            // take.top
  std::optional<FormulaAt> top_by;   // … as a formula
  std::optional<int> last;           // take.last: the worst places, the last one first
  std::optional<Ratio> at_least;     // take.at_least: threshold on the total (or value)
  std::optional<Ratio> at_most;      // take.at_most: no more than this
  std::optional<Take::Share> share;  // take.share, of, mode, least, most
  // take.limit = { per = "unit", most = 5 }
  struct Limit {
    Name per;
    int most = 1;
  };
  std::optional<Limit> limit;
  std::optional<Take::Ties> ties_at_cut;
  Take::Refused refused = Take::Refused::moves_up;  // refused = "moves_up" | "left_empty"
  // quota, per unit: { one_per = 15, of = "headcount", at_least = 1, at_most = 3 }, or
  // { number = "LOOKUP(headcount, seats)" }, both with `total` as a limit; or
  // { total = 40, by = "headcount", method = "largest_remainder" }
  struct Quota {
    std::optional<Ratio> one_per;
    Name of;
    std::optional<FormulaAt> number;
    std::optional<FormulaAt> by;
    std::optional<At<int>> total;
    Allot::Method method = Allot::Method::stated;
    Allot::Ties ties = Allot::Ties::left;
    int at_least = 0;
    std::optional<int> at_most;
    RoundingMode mode = RoundingMode::down;
    SourcePosition position;
  };
  std::optional<Quota> quota;
  int substitutes = 0;  // so many behind the number, in order
  // shares = [ { id = "front_line", when = '…', at_least = 0.6, at_most = 0.8 } ]: of all that get
  // it
  struct Share {
    std::string id;
    std::string title;
    std::optional<FormulaAt> when;
    std::optional<Ratio> at_least, at_most;
    SourcePosition position;
  };
  std::vector<Share> shares;
  std::vector<Ratio> money_per_place;  // money = { per_place = [20000, 10000] } yuan
  std::string money_title;             // money = { title = "专项慰问", … }
  std::optional<Ratio> money_each;     // money = { each = 5000 }
  std::optional<FormulaAt> money_by;   // money = { by = "LOOKUP(contract, reward)" }
  enum class MoneyTies : std::uint8_t {
    shared,   // each what its place pays
    divided,  // equals share what the places they fill pay
  } money_ties = MoneyTies::shared;
  std::string money_once;  // of awards with the same word only the largest is paid
  SourcePosition money_position;
  SourcePosition take_position;
  // custody = { hand_back_at = "next_award", days = 5, numbers = 3, passed_on = "by_office",
  //             keep_after = 3, keep_counts = "in_a_row" }
  struct Custody {
    std::string hand_back_at;
    std::optional<int> days, numbers, keep_after;
    bool by_office = false;
    bool keep_in_all = false;
    SourcePosition position;
  };
  std::optional<Custody> custody;
  std::vector<std::string> papers;  // of people: what must have come in for a nominee
  SourcePosition papers_position;
  SourcePosition position;
};

// One file that the rules stand in.
struct SourceFile {
  std::string name;                // as named by who reads it
  std::string text;                // the whole of it, for excerpts and for the season
  std::vector<std::size_t> lines;  // where each line of it begins
};

struct Rulebook {
  // The rulebook itself, then those that it extends and the tables that it reads, by
  // SourcePosition::file.
  std::vector<SourceFile> sources;
  Header header;
  std::vector<Kind> kinds;
  std::vector<ScorecardRule> scorecards;
  std::vector<CategoryRule> categories;
  std::vector<IndicatorRule> indicators;  // and figures, in the order of the file
  std::vector<PeriodRule> periods;
  std::vector<Parameter> parameters;
  std::vector<GroupingRule> groupings;
  std::vector<TableRule> tables;
  std::vector<GradeRule> grades;
  std::vector<VetoRule> vetoes;
  std::vector<PlaceRule> places;
  std::vector<AwardRule> awards;
};

// Looks an id up; nullptr where there is none. Lists are short and read a few times: linear.
template <class T>
const T* find_by_id(const std::vector<T>& list, const std::string& id) {
  for (const auto& one : list)
    if (one.id == id) return &one;
  return nullptr;
}

}  // namespace redbanner
