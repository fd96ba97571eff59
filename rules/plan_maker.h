#pragma once

#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "engine/plan/plan.h"
#include "rules/rulebook.h"

namespace redbanner {

// A column and the type of its cells.
struct Typed {
  NodeIndex node;
  ValueType type = ValueType::number;
};

// The names that a formula may use, and the row set that it is computed over.
struct Scope {
  RowSetIndex rows;
  std::function<Typed(const FormulaName& name)> resolve;
  // Inside SUM, AVERAGE, COUNT, …: the finer rows that a list is gathered from.
  const Scope* finer = nullptr;
  // The scope of each part of an inner period, for names such as periods.safety.
  std::vector<Scope> parts;
};

// Turns a rulebook without errors into the nodes of a plan. Columns with a name are made when they
// are first asked for, so the order of the tables is free; each takes its index before its inputs
// are made, so a rule that needs itself becomes a cycle of the graph, which order_of names.
class PlanMaker {
 public:
  explicit PlanMaker(const Rulebook& book) : book_(book) {}
  Plan make();

 private:
  // --- plan_maker.cc: nodes, row sets, periods -----------------------------------------------
  NodeIndex add(RowSetIndex rows, ValueType type, Operation operation, Origin origin = {});
  NodeIndex constant(RowSetIndex rows, const Ratio& value, ValueType type = ValueType::number);
  NodeIndex text(RowSetIndex rows, const std::string& text);
  NodeIndex absent(RowSetIndex rows, State state);
  NodeIndex present_of(NodeIndex condition);  // where it is absent: no
  template <class Make>
  NodeIndex named(const Origin& origin, RowSetIndex rows, ValueType type, Make make_operation);

  RowSetIndex card_rows(const std::string& scorecard);
  RowSetIndex people_rows(const std::string& kind, const std::string& scorecard);
  RowSetIndex list_rows(const IndicatorRule& rule, const std::string& period,
                        const std::string& scorecard);

  const PeriodRule& period_rule(const std::string& id) const;
  std::vector<const PeriodRule*> parts_of(const std::string& period) const;  // by first day
  std::vector<const PeriodRule*> leaves_of(const std::string& period) const;
  DateRange range_of(const std::string& period) const;
  bool examined(const IndicatorRule& rule, const std::string& period) const;
  bool rounds(const char* step) const;
  NodeIndex limited(NodeIndex of, const std::optional<Ratio>& floor,
                    const std::optional<Ratio>& cap);
  Operation rounded(NodeIndex of, const char* step) const;  // a Round, or the column as it is

  // --- make_card.cc: indicators, categories, totals ------------------------------------------
  struct Part {
    const PartOf* part;
    std::string id;
    bool is_category;
  };
  std::vector<Part> parts_in(const std::string& parent) const;
  Ratio full_of(const Part& part) const;
  Ratio full_of_parent(const std::string& parent, const std::optional<At<Ratio>>& stated) const;
  NodeIndex result(const Part& part, const std::string& period, const std::string& scorecard);
  NodeIndex indicator(const IndicatorRule& rule, const std::string& period,
                      const std::string& scorecard);
  NodeIndex value(const IndicatorRule& rule, const std::string& period,
                  const std::string& scorecard);
  NodeIndex raw_value(const IndicatorRule& rule, const std::string& period,
                      const std::string& scorecard);
  NodeIndex points(const IndicatorRule& rule, const std::string& period,
                   const std::string& scorecard);
  NodeIndex points_of_rows(const IndicatorRule& rule, const PerPlace& per_place,
                           const std::string& period, const std::string& scorecard);
  NodeIndex event_count(const IndicatorRule& rule, const EventRule& event,
                        const std::string& period, const std::string& scorecard);
  NodeIndex recorded(const IndicatorRule& rule, const Field& field, RowSetIndex rows);
  NodeIndex field_of_row(const IndicatorRule& rule, const Field& field, const std::string& period,
                         const std::string& scorecard);
  NodeIndex panel(const Panel& rule, NodeIndex marks, RowSetIndex rows);
  Scope row_scope(const IndicatorRule& rule, const std::string& period,
                  const std::string& scorecard);
  NodeIndex category(const CategoryRule& rule, const std::string& period,
                     const std::string& scorecard);
  NodeIndex exact_total(const ScorecardRule& rule, const std::string& period);
  NodeIndex total(const ScorecardRule& rule, const std::string& period);
  NodeIndex assembled(const std::string& parent, const HowCombined& combine,
                      const HowAbsent& absent, const std::string& period,
                      const std::string& scorecard);
  NodeIndex assemble(RowSetIndex rows, Combine how, int best, std::vector<Assemble::Part> parts,
                     const HowAbsent& absent);
  // A column of an inner period from those of its parts.
  NodeIndex over_periods(
      const PeriodRule& period, RowSetIndex rows,
      const std::function<std::optional<NodeIndex>(const std::string&)>& of_part);

  // --- make_award.cc: vetoes, places, awards -------------------------------------------------
  NodeIndex veto(const VetoRule& rule, const std::string& period, const std::string& scorecard);
  NodeIndex struck(const VetoRule& rule, const std::string& period, const std::string& scorecard);
  NodeIndex place(const PlaceRule& rule, const std::string& period);
  NodeIndex ranked_by(const PlaceRule& rule, const std::string& period);
  std::vector<Order::Key> keys(const PlaceRule& rule, const std::string& period);
  NodeIndex times_reached(const IndicatorRule& rule, int place, const std::string& period,
                          const std::string& scorecard);
  void award(const AwardRule& rule, const std::string& period);
  bool stands_on(const PartOf& part, const std::string& scorecard) const;
  Take taken_by_units(const AwardRule& rule, const std::string& id, const std::string& period,
                      const std::string& scorecard, NodeIndex order, NodeIndex compared);
  NodeIndex award_from_place(const AwardRule& rule, const std::string& period);
  NodeIndex award_of_indicator(const AwardRule& rule, const IndicatorRule& indicator,
                               const std::string& period, const std::string& scorecard);
  NodeIndex award_of_people(const AwardRule& rule, const std::string& period,
                            const std::string& scorecard);
  NodeIndex quota(const AwardRule& rule, const std::string& period, const std::string& scorecard);
  NodeIndex awards_won(const AwardRule& rule, const std::string& period,
                       const std::string& scorecard);
  void money(const AwardRule& rule, const std::string& period, const std::string& scorecard,
             NodeIndex order, NodeIndex take);
  std::vector<Take::Condition> vetoed(const std::string& period, const std::string& scorecard);

  // --- make_formula.cc ------------------------------------------------------------------------
  Typed compile(const Formula& formula, const Scope& scope);
  Typed call(const FormulaCall& call, const Scope& scope);
  NodeIndex aggregate(Combine how, const Formula& of, const Scope& scope);
  Scope entrant_scope(const std::string& period, const std::string& scorecard);
  Scope people_scope(const std::string& kind, const std::string& scorecard,
                     const std::string& period);
  Typed entrant_name(const FormulaName& name, const std::string& period,
                     const std::string& scorecard);
  Typed attribute(const std::vector<std::string>& kinds, const std::string& id, RowSetIndex rows,
                  Date as_of);

  // --- make_outline.cc -------------------------------------------------------------------------
  Outline outline() const;
  void add_parts(const std::string& parent, int level, std::vector<Outline::Part>& parts) const;

  const Rulebook& book_;
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
