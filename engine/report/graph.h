#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/core/message.h"
#include "engine/plan/plan.h"

namespace redbanner {

// What of a plan is drawn. Steps are the pieces of rules that have no name in the rulebook: hidden,
// a line leads from a named column to what it is computed from, over them.
struct GraphChoice {
  enum class Steps { hidden, shown } steps = Steps::hidden;
  // One indicator, category, figure, award, … by its id: its columns, the steps between them, and
  // the named columns right before and behind. Empty: everything.
  std::string item;
  std::string period;  // columns of one period, and those of none; empty: all
};

// The ids that may be asked for: those of named columns.
std::vector<std::string> items_in(const Plan& plan);

// The plan as a picture, in the language of Graphviz (DOT): columns are boxes with title, period
// and what they are, in a frame a period; arrows lead from what is read to who reads it. Calls
// columns by `word`, the reader's word for a term of the vocabulary ("points", "total").
std::string graph_of(const Plan& plan, const GraphChoice& choice,
                     const std::function<std::string(const Term&)>& word);

}  // namespace redbanner
