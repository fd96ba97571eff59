#pragma once

#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// A recorded cell that made a yes/no column say yes: an event that struck.
struct RecordedCell {
  NodeIndex node;  // of a Recorded column
  std::size_t row;
};

// A veto over scores (safety < 60) comes from no single occurrence.
bool is_a_score(Role role);

// Read off the graph: through the inputs that say yes or hold a number other than 0.
std::vector<RecordedCell> cause_of(const Sources& sources, NodeIndex node, std::size_t row);

// A veto as a column of a scorecard in a period: yes where it is in force.
struct VetoColumn {
  const Outline::Veto* veto;
  NodeIndex node;
};

// In the order of the rulebook.
std::vector<VetoColumn> veto_columns(const Plan& plan, const std::string& scorecard,
                                     const std::string& period);
// Those in force for a row.
std::vector<VetoColumn> in_force(const Sources& sources, std::vector<VetoColumn> vetoes,
                                 std::size_t row);

}  // namespace redbanner
