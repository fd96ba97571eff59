#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/plan/node.h"
#include "engine/plan/outline.h"

namespace redbanner {

// Rows that a season fills. `entrants`: those of a scorecard. `rows`: the list of an indicator in a
// period, one row per recorded row, below entrants or below the rows of another list, whose key its
// own begins with. `marks`: one row per rater below a row of a list. `people`: the
// persons of the units of a scorecard, linked to their unit's row in `parent`; people of other
// units are not in it; so are entrants of any kinds that belong to a unit (sites of a department).
// An indicator on two scorecards has a row set for each; the entrant decides.
struct RowSet {
  enum class Kind { entrants, rows, marks, people } kind = Kind::entrants;
  std::string id;                     // scorecard, indicator; empty for people
  std::string period;                 // of rows and marks
  std::string field;                  // of marks: the field that raters fill
  std::vector<std::string> kinds;     // of entrants and people: the kinds of entrant in it
  std::optional<RowSetIndex> parent;  // the coarser set; for people the scorecard of their units
  int most = 1000;                    // rows below one row of the parent
  bool marks_below = false;           // of rows: several raters mark one row
  bool by_any_field = false;  // … a row is there once anything is recorded in it, read or not
  bool two_sides = false;     // … two entrants share the key of a row, each with a row of its own
};

// The whole of what is to be computed: a graph without cycles.
struct Plan {
  std::vector<RowSet> row_sets;
  std::vector<Node> nodes;
  std::vector<std::string> texts;  // texts that rules compare with; their numbers are their indices
  Outline outline;                 // titles and order, for the readers of the plan

  // The column of that origin; the last one made where several share it.
  std::optional<NodeIndex> find(const Origin& origin) const;
};

// Origins in order, for who asks often (reports): Plan::find reads every node.
struct PlanIndex {
  using Place = std::pair<Origin, NodeIndex>;
  std::vector<Place> by_origin;  // rising; where several share an origin, in the order made

  // As Plan::find.
  std::optional<NodeIndex> find(const Origin& origin) const;
};
PlanIndex index_of(const Plan& plan);

// An order in which every node comes after its inputs; or, in `cycle`, the nodes of one cycle, each
// reading the next. (Boost.Graph.)
struct Schedule {
  std::vector<NodeIndex> order;
  std::vector<NodeIndex> cycle;
};
Schedule order_of(const Plan& plan);

}  // namespace redbanner
