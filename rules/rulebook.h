#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/core/ratio.h"
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

// A formula, and where its text begins. `as_written`: its letters stand in the file just so, so
// that a column of the formula is a column of the file; else (escapes, several lines) only its
// start is known.
struct FormulaAt {
  Formula value;
  SourcePosition position;
  std::string text;
  bool as_written = false;

  SourcePosition at(int column) const {
    return as_written ? SourcePosition{position.line, position.column + column - 1} : position;
  }
};

struct HowRounded {
  RoundingMode mode = RoundingMode::half_up;
  Ratio unit = Ratio(1, 100);  // from `places`, or `unit`
  std::vector<Name> at;        // "indicator", "category", "total": steps where it acts
  SourcePosition position;
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
  bool person = false;  // people are nominated; they belong to a unit
  std::vector<AttributeRule> attributes;
  SourcePosition position;
};

// What a parent does with an absent part.
enum class AbsentRule : std::uint8_t {
  unsaid,    // allowed only where no part can be absent
  error,     // recording an absence here is refused at the door
  absent,    // the parent is absent too
  zero,      // the part earns 0
  rescale,   // obtained ÷ obtainable of those present × obtainable of all
  left_out,  // the part is left out; nothing is scaled
};
// absent = "rescale", or absent = { not_applicable = "rescale", refused = "zero" }
struct HowAbsent {
  AbsentRule not_applicable = AbsentRule::unsaid;
  AbsentRule not_examined = AbsentRule::unsaid;
  AbsentRule refused = AbsentRule::unsaid;
  SourcePosition position;  // of the key; {0,0} where unsaid
};

// How parts become one: combine = "sum" | "mean" | "best" | "lowest" | "last", or for periods also
// { best = 11 } and { count = "banner" }.
struct HowCombined {
  enum class How : std::uint8_t {
    sum,
    mean,
    most,
    least,
    last,
    best_of,
    count_awards
  } how = How::sum;
  int best = 0;  // of best_of: how many parts count
  Name award;    // of count_awards
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
  std::optional<Ratio> floor, cap;
  SourcePosition cap_position;
  SourcePosition position;
};

// [[category]]
struct CategoryRule {
  std::string id;
  std::string title;
  PartOf part;
  HowCombined combine;
  HowAbsent absent;
  std::optional<Ratio> floor, cap;
  SourcePosition cap_position;
  std::string clause;
  SourcePosition position;
};

// A number that is recorded: entry = { measure = [...] } or rows = [ { id, … } ].
struct Field {
  std::string id;
  std::string title;
  std::string unit;
  int decimals = 2;  // a count: 0
  Ratio least = 0;
  Ratio most = Ratio(1'000'000'000);
  std::vector<Ratio> values;  // those allowed; empty: any in range
  bool raters = false;        // each rater gives one; combined by the panel
  SourcePosition position;
};

enum class EntryKind : std::uint8_t { mark, measure, event, imported, placing, rows };

// How the marks of several raters become one: mean (or sum, median) after dropping the highest and
// lowest k, from `drop_from` marks on; with fewer none is dropped.
struct Panel {
  Combine how = Combine::mean;
  int drop_highest = 0;
  int drop_lowest = 0;
  int drop_from = 0;
  int raters = 0;  // how many are due (for `entry missing`); 0: any
  int quorum = 1;  // with fewer marks the value is pending
  SourcePosition position;
};

// events = [ { id, title, each = -1 } | { from = -20, to = -10 } | { veto = "fatality" } ]
struct EventRule {
  std::string id;
  std::string title;
  std::optional<Ratio> each;      // points per occurrence
  std::optional<Ratio> from, to;  // the assessor chooses inside; entered as points
  std::optional<Name> veto;
  std::string clause;
  SourcePosition position;
};

// points: the value itself (none) | proportional | bands | per_place | table | a formula over
// `value`
struct Proportional {
  Ratio target;  // the value that earns full; more earns no more
};
struct Bands {
  std::vector<Lookup::Row> rows;  // [ { from = 0, points = 0 }, … ]; first may lack from
  std::vector<SourcePosition> positions;
};
struct PerPlace {
  std::vector<Ratio> points;  // [9, 6, 4, 3, 2, 1]; beyond: 0
};
using PointsRule = std::variant<std::monostate, Proportional, Bands, PerPlace, Name, FormulaAt>;

// [[indicator]]
struct IndicatorRule {
  std::string id;
  std::string title;
  PartOf part;
  std::string examiner;  // 考核部门: entrant id or text of who gives the marks
  std::string clause;
  std::vector<Name> periods;  // leaf periods it is examined in; empty: all
  EntryKind entry = EntryKind::mark;
  std::vector<Field> fields;  // what is recorded; of events one per event
  int most = 1000;            // rows below one entrant and period
  Panel panel;
  std::vector<EventRule> events;
  std::optional<FormulaAt> each;   // of a row: the row's value, over its fields
  std::optional<FormulaAt> value;  // over all rows
  PointsRule points;
  SourcePosition points_position;
  std::optional<Ratio> floor, cap;  // full caps too, unless outside
  SourcePosition cap_position;
  std::optional<Ratio> late;  // added to the points of a late entry (≤ 0)
  SourcePosition position;
};

// [[period]]: a leaf has from and to; an inner one the periods that are `in` it.
struct PeriodRule {
  std::string id;
  std::string title;
  std::optional<DateRange> range;  // of a leaf
  SourcePosition range_position;
  PartOf part;
  HowCombined combine;
  HowAbsent absent;
  SourcePosition position;
};

// [[grouping]] by an attribute of the entrants, or "kind"; without `by` all are in one group.
struct GroupingRule {
  std::string id;
  std::string title;
  std::string by;
  SourcePosition by_position;
  SourcePosition position;
};

// [[table]] for LOOKUP(x, id) and points = { table = id }
struct TableRule {
  std::string id;
  std::string title;
  Lookup::Match match = Lookup::Match::band;  // rows with from: band; with at: exact
  std::vector<Lookup::Row> rows;
  std::vector<SourcePosition> positions;
  std::optional<Ratio> otherwise;
  SourcePosition position;
};

// [[veto]] strikes where an event names it, or where `when` holds.
struct VetoRule {
  std::string id;
  std::string title;
  std::string clause;
  std::optional<FormulaAt> when;  // over the entrant's columns of the period
  enum class Effect : std::uint8_t { no_award, not_ranked, ranked_last } effect = Effect::no_award;
  enum class Lasts : std::uint8_t { period, year } lasts = Lasts::period;  // `for`
  std::string lifted_by;
  SourcePosition position;
};

// A key of tie_break: a formula over columns of the period (a bare id is the simplest), higher
// first unless order = "ascending"; or how often each place was reached, first places first.
struct TieBreak {
  std::optional<FormulaAt> by;
  std::optional<Name> count_back;  // an indicator whose entries are placings
  int depth = 0;                   // of count_back: down to which place
  bool ascending = false;
  SourcePosition position;
};

// [[place]]: who is ranked against whom, by what.
struct PlaceRule {
  std::string id;
  std::string title;
  Name scorecard;
  std::optional<Name> per;  // a grouping; none: all in one group
  std::vector<Name> periods;
  std::optional<FormulaAt> by;  // default: total
  bool ascending = false;
  enum class Compared : std::uint8_t { unsaid, rounded, exact } compared = Compared::unsaid;
  std::vector<TieBreak> tie_break;
  Order::Shared shared = Order::Shared::skips;
  bool ties_said = false;         // the rulebook has `ties`
  std::optional<int> min_months;  // fewer active months in the period: listed, not ranked
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
  std::optional<Name> from;    // a place rule: candidates are its entrants, by its groups
  std::optional<Name> person;  // `for`: a kind of person; candidates are the nominees, per unit
  std::optional<FormulaAt>
      by;  // of persons: order by this, higher first; default: the unit's order
  std::optional<FormulaAt> eligible;
  std::optional<Name> scorecard;     // of each_indicator: whose entrants are candidates
  std::vector<Name> each_indicator;  // one award per indicator (per examiner): best value wins
  std::optional<int> top;            // take.top
  std::optional<Ratio> at_least;     // take.at_least: threshold on the total (or value)
  std::optional<Ratio> share;        // take.share: of those ranked, at least 1, cut down
  std::optional<Take::Ties> ties_at_cut;
  Take::Refused refused = Take::Refused::moves_up;  // refused = "moves_up" | "left_empty"
  // quota = { one_per = 15, of = "headcount", at_least = 1, at_most = 3 }, per unit
  struct Quota {
    Ratio one_per = 1;
    Name of;
    int at_least = 0;
    std::optional<int> at_most;
    RoundingMode mode = RoundingMode::down;
  };
  std::optional<Quota> quota;
  std::vector<Ratio> money_per_place;  // money = { per_place = [20000, 10000] } yuan
  std::string money_title;             // money = { title = "专项慰问", … }
  std::optional<Ratio> money_each;     // money = { each = 5000 }
  SourcePosition money_position;
  SourcePosition take_position;
  std::string hand_back_at;  // custody
  SourcePosition position;
};

struct Rulebook {
  std::string file;                // as named by who reads it
  std::string text;                // the whole source, for excerpts and for the season
  std::vector<std::size_t> lines;  // where each line of it begins
  Header header;
  std::vector<Kind> kinds;
  std::vector<ScorecardRule> scorecards;
  std::vector<CategoryRule> categories;
  std::vector<IndicatorRule> indicators;
  std::vector<PeriodRule> periods;
  std::vector<GroupingRule> groupings;
  std::vector<TableRule> tables;
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
