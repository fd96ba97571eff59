#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/plan/plan.h"
#include "rules/make_plan.h"
#include "rules/rulebook.h"

namespace redbanner {

// A column and the type of its cells.
struct Typed {
  NodeIndex node;
  ValueType type = ValueType::number;
  const GradeRule* grade = nullptr;  // of a grade: its list
};

struct Several;

// The states that are recorded for an absence.
inline const std::vector<State> absences = {State::not_applicable, State::not_examined,
                                            State::refused};

// How many rows have a value, and meet the condition; of none 0.
Gather counting(NodeIndex of, std::optional<NodeIndex> where = {});

// The rank of a step in its list, 1 the best.
Ratio rank_of(const GradeRule& grade, const std::string& step);

// Where a formula stands: the row set that it is computed over, and what its names lead to. The
// functions are asked for names that check_formulas found sound.
struct Scope {
  // `to_rows`: to something of each of the rows at hand.
  enum class Leads : std::uint8_t { to_nothing, to_one, to_several, to_rows };
  using Bring = std::function<NodeIndex(NodeIndex)>;  // from the shifted scope's rows to these

  RowSetIndex rows;
  const Rulebook* book = nullptr;  // the version that its tables stand in
  std::function<Typed(const FormulaName& name, Recorded::What what)> resolve;
  std::function<Leads(const std::string& prefix, const std::string& name)> leads;
  std::function<std::pair<Scope, Bring>(const std::string& prefix)> shift;  // of what leads to one
  std::function<Several(const std::string& prefix)> several;                // "": the rows at hand
  std::function<bool(const std::string& name)> is_several;                  // of a bare name
  std::vector<NodeIndex> keys;        // inside PER: what the rows at hand have in common
  std::optional<RowSetIndex> within;  // … and the set that they lie below the same row of
};

// What an aggregate runs over.
struct Several {
  enum class How : std::uint8_t {
    finer,   // rows of a finer row set, gathered
    peers,   // rows of the same row set, those with the same `group`
    beside,  // columns beside each other
  } how = How::finer;
  std::vector<Scope> members;  // one; of `beside` one a part
  std::optional<NodeIndex> group;
  std::optional<NodeIndex> where;
  std::optional<NodeIndex> available;  // of a list: whether its indicator was examined at all
  State over_nothing = State::not_applicable;
  bool sum_of_none = true;               // a SUM over nothing is 0
  std::optional<RowSetIndex> waits_for;  // of a list: pending until this one has a row
};

// Turns a rulebook without errors into the nodes of a plan. Columns with a name are made when they
// are first asked for, so the order of the tables is free; each takes its index before its inputs
// are made, so a rule that needs itself becomes a cycle of the graph, which order_of names.
//
// Of several versions, each period is computed by its own: rules are named by id and looked up in
// the version of the period that is asked for.
class PlanMaker {
 public:
  explicit PlanMaker(std::vector<RulesFrom> versions) : versions_(std::move(versions)) {}
  Plan make();

 private:
  using Id = const std::string&;
  // Whose names, and when.
  struct Where {
    std::string period;
    std::string scorecard;
  };

  // --- plan_maker.cc: nodes, row sets, periods -----------------------------------------------
  NodeIndex add(RowSetIndex rows, ValueType type, Operation operation, Origin origin = {});
  NodeIndex number(RowSetIndex rows, Operation operation) {
    return add(rows, ValueType::number, std::move(operation));
  }
  NodeIndex yes_no(RowSetIndex rows, Operation operation) {
    return add(rows, ValueType::yes_no, std::move(operation));
  }
  NodeIndex constant(RowSetIndex rows, const Ratio& value, ValueType type = ValueType::number);
  NodeIndex text(RowSetIndex rows, const std::string& text);
  Ratio number_of(NodeIndex text) const;  // of a constant text: its number in Plan::texts
  NodeIndex absent(RowSetIndex rows, State state, ValueType type = ValueType::number);
  NodeIndex present_of(NodeIndex condition);  // where it is absent: no
  template <class Make>
  NodeIndex named(const Origin& origin, RowSetIndex rows, ValueType type, Make make_operation);

  const Rulebook& newest() const { return *versions_.back().book; }
  std::size_t version_of(Id period) const;  // by its place among the versions
  const Rulebook& book(Id period) const;    // the version that computes it
  RowSetIndex card_rows(Id scorecard);
  RowSetIndex kind_rows(Id kind);               // of a kind that stands on no scorecard
  RowSetIndex kin_rows(Id kind, Id scorecard);  // people, and entrants inside entrants
  RowSetIndex list_rows(const IndicatorRule& rule, const Where& where);
  const IndicatorRule& outer_rule(const IndicatorRule& rule, const Where& where) const;
  NodeIndex spread_down(NodeIndex of, RowSetIndex rows);  // through what lies between
  RowSetIndex outermost(RowSetIndex list) const;          // the list below entrants that it lies in

  const PeriodRule& period_rule(Id id) const;
  std::vector<const PeriodRule*> parts_of(Id period) const;  // by first day
  std::vector<const PeriodRule*> leaves_of(Id period) const;
  std::optional<std::string> before(Id period) const;  // the leaf before it among its siblings
  DateRange range_of(Id period) const;
  bool examined(const IndicatorRule& rule, Id period) const;
  NodeIndex available(Id indicator, const Where& where);  // what was recorded of it as a whole
  NodeIndex limited(NodeIndex of, const std::optional<Ratio>& floor,
                    const std::optional<Ratio>& cap);
  Operation rounded(NodeIndex of, const std::optional<OwnRounding>& own, const char* step,
                    Id period) const;  // a Round, or the column as it is

  // --- make_value.cc: from what is recorded to one number ---------------------------------------
  NodeIndex recorded(const IndicatorRule& rule, const Field& field, RowSetIndex rows,
                     Recorded::What what);
  NodeIndex field_of_row(const IndicatorRule& rule, const Field& field, const Where& where);
  NodeIndex each_of_row(const IndicatorRule& rule, const Where& where);
  NodeIndex panel(const IndicatorRule& rule, NodeIndex marks, RowSetIndex rows, const Scope& mark);
  NodeIndex panel_of_all(const Panel& rule, NodeIndex marks, std::optional<NodeIndex> counts,
                         RowSetIndex rows, State over_nothing);
  NodeIndex with_quorum(const Panel& rule, NodeIndex result, NodeIndex marks,
                        std::optional<NodeIndex> counts, RowSetIndex rows);
  NodeIndex panel_of_groups(const Panel& rule, NodeIndex marks, std::optional<NodeIndex> counts,
                            RowSetIndex rows);
  std::optional<NodeIndex> counted_marks(const Panel& rule, RowSetIndex fine, const Scope& mark);
  NodeIndex event_count(const IndicatorRule& rule, const EventRule& event, const Where& where);
  NodeIndex once_recorded(const Typed& of, RowSetIndex rows, RowSetIndex list);
  NodeIndex event_times(const IndicatorRule& rule, const EventRule& event, const Where& where);
  NodeIndex events_sum(const IndicatorRule& rule, const Where& where);
  NodeIndex raw_value(const IndicatorRule& rule, const Where& where);
  NodeIndex value(Id indicator, const Where& where);

  // --- make_points.cc: the curves ----------------------------------------------------------------
  NodeIndex points(const IndicatorRule& rule, const Where& where);
  Operation curve(const IndicatorRule& rule, NodeIndex value, const Where& where);
  Operation by_place(const IndicatorRule& rule, const PerPlace& per_place, const Where& where);
  Operation by_bands(const Bands& bands, NodeIndex value);
  Operation by_marginal(const Marginal& marginal, NodeIndex value);
  Operation by_rank(const IndicatorRule& rule, const ByRank& by_rank, NodeIndex value,
                    const Where& where);
  Operation looked_up(const TableRule& table, const std::vector<Typed>& keys);

  // --- make_card.cc: indicators, categories, totals ------------------------------------------
  struct Part {
    const PartOf* part;
    std::string id;
    bool is_category;
  };
  std::vector<Part> parts_in(const Rulebook& book, Id parent) const;
  Ratio full_of(const Rulebook& book, const Part& part) const;
  Ratio full_of_parent(const Rulebook& book, Id parent,
                       const std::optional<At<Ratio>>& stated) const;
  NodeIndex result(const Part& part, const Where& where);
  NodeIndex indicator(Id id, const Where& where);
  NodeIndex figure(const IndicatorRule& rule, const Where& where);
  NodeIndex earned(const IndicatorRule& rule, const Where& where);
  NodeIndex category(Id id, const Where& where);
  NodeIndex exact_total(const Where& where);
  NodeIndex total(const Where& where);
  NodeIndex assembled(Id parent, const HowCombined& combine, const HowAbsent& absent,
                      const Where& where);
  NodeIndex combined(const HowCombined& combine, std::vector<Assemble::Part> parts,
                     const HowAbsent& absent, const Where& where);
  std::vector<Assemble::Part> replaced(std::vector<Assemble::Part> parts, const HowAbsent& absent,
                                       const Where& where);
  NodeIndex by_formula(const FormulaAt& formula, const std::vector<Part>& parts,
                       const Where& where);
  // A column of an inner period from those of its parts, and what is examined over it.
  NodeIndex over_examined(const IndicatorRule& rule, const Where& where,
                          NodeIndex (PlanMaker::*of)(const std::string&, const Where&));
  NodeIndex over_periods(const PeriodRule& period, const Where& where,
                         const std::function<std::optional<NodeIndex>(Id)>& of_part);
  NodeIndex only_what_is_over(Id parent, const Where& where);
  NodeIndex with_what_is_over(NodeIndex of, Id parent, const Where& where);
  NodeIndex zeroed(NodeIndex of, Id id, const std::optional<FormulaAt>& when, const Scope& scope,
                   const Where& where);
  bool stands_on(const Rulebook& book, const PartOf& part, Id parent) const;
  bool is_on_card(const Rulebook& book, const IndicatorRule& rule, Id scorecard) const;

  // --- make_rank.cc: groups, vetoes, grades, places ----------------------------------------------
  NodeIndex group_of(const std::optional<Name>& grouping, const Where& where);
  NodeIndex of_group(const std::optional<Name>& grouping, Id attribute, const Where& where);
  NodeIndex struck(const VetoRule& rule, const Where& where);
  NodeIndex struck_until(const VetoRule& rule, const Where& where);
  NodeIndex veto(Id id, const Where& where);
  NodeIndex grade(const GradeRule& rule, const Where& where);
  NodeIndex after_vetoes(NodeIndex grade, const GradeRule& rule, const Where& where);
  NodeIndex place(const PlaceRule& rule, Id period);
  NodeIndex ranked_by(const PlaceRule& rule, Id period);

  // --- make_ties.cc: what parts equals -----------------------------------------------------------
  // Adds keys to an order that is complete but for them.
  void add_tie_breaks(const std::vector<TieBreak>& keys, const Scope& scope, const Where& where,
                      Order& order);
  using Equals = std::function<NodeIndex()>;
  void add_tie_break(const TieBreak& key, const Equals& equal, const Scope& scope,
                     const Where& where, Order& order);
  void add_sorted(const TieBreak& key, const Scope& scope, Order& order);
  Equals equal_in(const Order& order, RowSetIndex rows);
  NodeIndex ahead_less_behind(NodeIndex of, Order::Key::Better better, NodeIndex group,
                              RowSetIndex rows);
  NodeIndex head_to_head(const TieBreak& key, NodeIndex equal, const Scope& scope,
                         const Where& where);
  Order::Key by_contests(const TieBreak& key, NodeIndex group, const Where& where);
  Order::Key by_contests_of_equals(const TieBreak& key, NodeIndex equal, const Where& where);
  std::vector<Where> contests_of(const IndicatorRule& rule, const Where& where) const;
  NodeIndex times_reached(const IndicatorRule& rule, int place, const Where& where);
  Order::Decided decided(const PlaceRule& rule, const Where& where);

  // --- make_award.cc
  // ------------------------------------------------------------------------------
  void award(const AwardRule& rule, Id period);
  Take taken_by_units(const AwardRule& rule, Id id, const Where& where, NodeIndex order,
                      NodeIndex compared);
  void add_condition(NodeIndex holds, const Take::Condition& said,
                     std::vector<Take::Condition>& conditions);
  void add_eligible(const AwardRule& rule, const Scope& scope, Take& take);
  void add_thresholds(const AwardRule& rule, NodeIndex compared, Take& take);
  void add_number(const AwardRule& rule, const Scope& scope, Take& take);
  void add_others(const AwardRule& rule, const Where& where, Take& take);
  std::optional<NodeIndex> order_at_cut(const AwardRule& rule, NodeIndex order, const Where& where);
  NodeIndex award_from_place(const AwardRule& rule, Id period);
  NodeIndex award_of_indicator(const AwardRule& rule, Id indicator, const Where& where);
  NodeIndex award_of_people(const AwardRule& rule, const Where& where);
  NodeIndex quota(const AwardRule& rule, const Scope& units, const Where& where);
  NodeIndex per_heads(const AwardRule::Quota& quota, RowSetIndex units, Date as_of);
  Allot allotted(const AwardRule::Quota& quota, NodeIndex by, Id period);
  void shares(const AwardRule& rule, const Scope& candidates, const Where& where);
  NodeIndex all_papers(const AwardRule& rule, RowSetIndex rows, Id period);
  NodeIndex awards_won(Id award, const Where& where);
  NodeIndex won(Id award, const Where& where);  // in this period alone
  std::optional<Name> group_of_award(const AwardRule& rule, Id period) const;
  std::vector<Take::Condition> vetoed(const Where& where);
  std::vector<Take::Condition> vetoed_people(RowSetIndex rows, const Where& where);

  // --- make_money.cc: what an award pays ---------------------------------------------------------
  Operation divided(NodeIndex place, NodeIndex group, const std::vector<Ratio>& list,
                    const Ratio& beyond, RowSetIndex rows);
  NodeIndex money_by_place(const AwardRule& rule, NodeIndex order, NodeIndex take);
  Operation prize(const AwardRule& rule, const Where& where, NodeIndex order, NodeIndex take);
  std::vector<std::pair<NodeIndex, bool>> prizes_beside(const AwardRule& rule, const Where& where);
  void money(const AwardRule& rule, const Where& where, NodeIndex order, NodeIndex take);

  // --- make_scope.cc: what names lead to
  // ----------------------------------------------------------
  using Local = std::function<std::optional<Typed>(Id name)>;  // names of this place alone
  Scope entrant_scope(const Where& where, const std::optional<Name>& grouping = {},
                      const Local& local = {});
  Scope row_scope(const IndicatorRule& rule, const Where& where);
  std::pair<Scope, Scope::Bring> linked_row(const IndicatorRule& rule, Id prefix,
                                            const Where& where);
  const IndicatorRule* inner_rule(const IndicatorRule& rule, Id prefix, const Where& where) const;
  Scope mark_scope(const IndicatorRule& rule, const Field& field, RowSetIndex marks,
                   const Where& where);
  Scope value_scope(const IndicatorRule& rule, const Where& where);
  Scope people_scope(Id kind, const Where& where);
  Scope attributes_scope(Id kind, RowSetIndex rows, const Where& where);
  using NamedPart = std::function<NodeIndex(Id name)>;  // parts.points, parts.weight, …
  Scope with_parts(Scope scope, std::vector<NamedPart> parts);
  Scope parts_scope(const std::vector<Part>& parts, const Where& where);
  Scope keyed_scope(const Scope& rows, NodeIndex partition, const Partition& same);
  Typed entrant_name(Id name, const Where& where);
  NodeIndex remembered(Honours::What what, Id award, RowSetIndex rows, Id period);
  std::optional<Typed> place_or_grade(Id name, const Where& where);
  Typed attribute(const std::vector<std::string>& kinds, Id id, RowSetIndex rows, Date as_of);
  Several several_of_entrant(Id prefix, const Where& where, const std::optional<Name>& grouping,
                             const Local& local);
  std::optional<Typed> known_of_anybody(Id name, RowSetIndex rows, Id period);
  Several rows_of(const IndicatorRule& rule, const Where& where);
  Several rows_below(const IndicatorRule& inner, const Scope& outer, const Where& where);
  Several lists_of(Id indicator, const Where& where);
  Several peers_of(const Scope& mine, Id prefix, NodeIndex group);
  Several peers_of_row(const Scope& mine, Id prefix);
  bool leads_to_one(Id prefix) const;
  Several kin_of(Id kind, const Where& where);
  Several periods_of(const Where& where, const std::optional<Name>& grouping, const Local& local);
  std::string card_of_kind(Id kind) const;  // empty: none
  bool leads_to_kin(Id kind, Id scorecard) const;
  const Kind* unit_kind(Id scorecard) const;
  Scope unit_scope(const Where& where);

  // --- make_formula.cc, make_aggregate.cc
  // ---------------------------------------------------------
  Typed compile(const Formula& formula, const Scope& scope);
  Typed compile_binary(const FormulaBinary& binary, const Scope& scope);
  Typed compare(const FormulaBinary& binary, const Typed& left, const Typed& right,
                const Formula& left_formula, const Formula& right_formula, RowSetIndex rows);
  Typed call(const FormulaCall& call, const Scope& scope);
  Typed state_of(NodeIndex of, RowSetIndex rows);
  Typed exact(const Typed& of);
  NodeIndex part_of_day(NodeIndex day, const std::string& function, RowSetIndex rows);
  NodeIndex raised(const FormulaCall& call, const Scope& scope);
  Typed rank(const FormulaCall& call, const Scope& scope);
  Typed aggregate(const FormulaCall& call, const Scope& scope);
  struct Asked;
  Typed aggregate_here(const Asked& asked, const Several& several, const Scope& scope);
  Typed aggregate_beside(const Asked& asked, const Several& several, const Scope& scope);

  // --- make_outline.cc -------------------------------------------------------------------------
  Outline outline() const;
  void add_parts(Id parent, int level, std::vector<Outline::Part>& parts) const;

  std::vector<RulesFrom> versions_;
  Plan plan_;
  std::map<Origin, NodeIndex> named_;
  std::map<std::tuple<std::size_t, std::string, int>, NodeIndex> constants_;
  std::map<std::tuple<std::string, std::string, std::string>, RowSetIndex> row_sets_;
};

template <class Make>
NodeIndex PlanMaker::named(const Origin& origin, RowSetIndex rows, ValueType type,
                           Make make_operation) {
  if (const auto known = named_.find(origin); known != named_.end()) return known->second;
  const NodeIndex index = add(rows, type, Constant{}, origin);
  named_.emplace(origin, index);
  Operation operation = make_operation();
  plan_.nodes[at(index)].operation = std::move(operation);
  return index;
}

}  // namespace redbanner
