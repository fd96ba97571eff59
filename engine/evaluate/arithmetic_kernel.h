#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/core/ratio.h"
#include "engine/core/state.h"
#include "engine/plan/node.h"

namespace redbanner {

// Plain loops over whole columns that the compiler turns into vector instructions. The cells are
// whole numbers over a denominator each column; `factor` brings them to a common one. Whoever calls
// has made sure that nothing overflows.

using Cells = std::span<const std::int64_t>;
using Output = std::span<std::int64_t>;

struct Term {
  Cells cells;
  std::int64_t factor = 1;
};

void add(Output sum, std::span<const Term> terms);
void scale(Output cells, std::int64_t factor);
// Of each row only the `best` highest of those that have a value; `states` is by term, empty where
// all rows are present.
void add_best(Output sum, std::span<const Term> terms,
              std::span<const std::span<const State>> states, std::size_t best);
void multiply(Output product, Cells left, Cells right, std::int64_t factor);
void extreme(Output result, std::span<const Term> terms, Extreme::Which which);
void absolute(Output result, Term term);
void compare(Output yes_no, Term left, Relation relation, Term right);
void logic(Output yes_no, std::span<const Cells> inputs, Logic::Which which);
void select(Output result, Cells condition, Term then, Term otherwise);

// cell × `scale` ÷ `divisor` (above 0) to a whole number by `mode`, times `factor`.
struct RoundingStep {
  std::int64_t scale = 1;
  std::int64_t divisor = 1;
  std::int64_t factor = 1;
};
void round(Output result, Cells cells, RoundingStep step, RoundingMode mode);

// Adds 1 where the threshold is reached; adds `number` where the key is equal.
void count_reached(Output rows, Cells keys, std::int64_t threshold);
void number_equal(Output rows, Cells keys, std::int64_t key, std::int64_t number);
// The outcome of each cell's row of the table.
void pick(Output result, Cells rows, Cells outcomes);

// The largest distance from 0.
std::int64_t largest(Cells cells);

}  // namespace redbanner
