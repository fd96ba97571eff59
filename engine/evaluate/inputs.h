#pragma once

#include <concepts>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/facts.h"
#include "engine/evaluate/links.h"
#include "engine/plan/plan.h"

namespace redbanner {

template <class Type, class... Types>
concept OneOf = (std::same_as<Type, Types> || ...);

// Leaves whose columns make_facts lays out.
template <class Operation>
concept FromFacts =
    OneOf<Operation, Recorded, RowName, RaterGroup, OwnRater, Attribute, ActiveMonths, Group,
          Availability, Nomination, Honours, NomineePaper, Settled>;

// What a node may look at: the columns before it and how the row sets hang together.
struct Inputs {
  const Plan& plan;
  const Facts& facts;
  const std::vector<Column>& columns;  // by NodeIndex; those of the node's inputs are complete

  const Column& column(NodeIndex node) const { return columns[at(node)]; }
  const Rows& rows(RowSetIndex set) const { return facts.rows[at(set)]; }
  const Rows& rows_of(NodeIndex node) const { return rows(plan.nodes[at(node)].rows); }
  RowSetIndex set_of(NodeIndex node) const { return plan.nodes[at(node)].rows; }
  Sets sets() const { return {plan, facts.rows}; }
};

// The state of what is computed from both: pending before all, then the first absent one's, then
// late.
constexpr State combined(State first, State next) {
  if (next == State::pending) return next;
  if (!has_value(first)) return first;
  return first < next ? next : first;
}
static_assert(State::present < State::late && State::late < State::not_applicable);

}  // namespace redbanner
