#pragma once

#include <string>
#include <vector>

#include "engine/report/explain.h"
#include "engine/report/papers.h"

namespace redbanner {

// Who asks about what: papers are those of the entrant that the rows belong to.
struct Question {
  const Sources& sources;
  const Papers& papers;
  std::string period;
  // Whether the totals of other periods are opened too, or only named.
  enum class Reach { own_period, all_periods } reach = Reach::own_period;
};

// The reasons of one cell, read off the graph: a named column (an indicator, a category, a total,
// …) has a line of its own and its reasons below; a step shows only what it did.
std::vector<Step> why(const Question& question, NodeIndex node, std::size_t row, int depth);

// A number, or the word for its absence.
Argument value_or_state(const Column& column, std::size_t row);

}  // namespace redbanner
