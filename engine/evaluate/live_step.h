#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "engine/evaluate/arithmetic_kernel.h"
#include "engine/evaluate/making.h"

namespace redbanner {

// Steps of a correction: a node's cell in one row, computed by the kernels that compute its whole
// column, with factors found once. They lie in columns of one row, by NodeIndex; those columns
// stay where they are.

struct Adding {
  std::vector<Term> terms;
  bool spreads = true;  // else it is the sum only where all have values
};
struct Multiplying {
  Cells left, right;
  std::int64_t factor;
};
struct Choosing {
  std::vector<Term> terms;
  Extreme::Which which;
};
struct RoundingOff {
  Cells cells;
  RoundingStep how;
  RoundingMode mode;
  std::int64_t most;  // that may be scaled
};
struct Comparing {
  Term left, right;
  Relation relation;
  std::int64_t yes;
  std::int64_t most_left, most_right;
};
struct Joining {
  std::vector<Cells> cells;
  Logic::Which which;
  std::int64_t yes;
};
struct Selecting {
  Cells condition;
  Term then, otherwise;
};
struct Giving {
  Term term;
};
struct Replacing {
  Term term;
  std::vector<State> states;
  std::int64_t value;
};
// Of the rows below.
struct Gathering {
  const Gather* how;
  const Column* of;
  const Column* where;                               // none: all
  std::int64_t denominator;                          // of what it comes to
  std::int64_t empty;                                // over no row
  std::vector<std::optional<std::int64_t>> factors;  // by how many rows counted
};
// As whole columns are computed, on one row: what every other operation takes.
struct Exactly {};

struct LiveStep {
  NodeIndex node{};
  std::size_t level = 0;         // of the row, see LiveProgram
  Column* kept = nullptr;        // where it is to be put down, too
  std::int64_t* cell = nullptr;  // none: a ratio
  State* state = nullptr;
  std::vector<const State*> states;  // of the inputs within the row
  std::variant<Exactly, Adding, Multiplying, Choosing, RoundingOff, Comparing, Joining, Selecting,
               Giving, Replacing, Gathering>
      does;
};

// `now`: the columns of one row, of which `here.inputs` gives the same; `columns`: whole ones,
// those of a finer row set that are gathered.
LiveStep live_step(NodeIndex node, const Making& here, std::vector<Column>& now,
                   const std::vector<Column>& columns);

// False: it cannot be said in whole numbers this time. `below`: the rows that are gathered.
struct RowsBelow {
  std::size_t first = 0, end = 0;
};
bool run(LiveStep& step, RowsBelow below);

}  // namespace redbanner
