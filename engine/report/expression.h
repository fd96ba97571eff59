#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// How a cell was computed, as one line of arithmetic over what is worth asking about in turn:
// "60 × 0.9667 − 2". Signs and spreadsheet names only, so it reads in any language.
struct Expression {
  std::string text;
  std::vector<NodeIndex> operands;  // on the same row set, in order; constants are left out

  // Nothing was computed: the cell is its one operand.
  bool is_plain(NodeIndex of) const { return operands.size() == 1 && operands.front() == of; }
};

// Looks through steps that changed nothing in this row: a cap that did not bite, a rounding of what
// was round.
Expression expression_of(const Sources& sources, NodeIndex node, std::size_t row);

// What a cell holds, in its type: "91.3333…", "京内", "2023-06-30", "TRUE"; "–" where it is absent.
std::string cell_text(const Sources& sources, NodeIndex node, std::size_t row);

// The grade that a column holds steps of, or nullptr.
const Outline::Grade* grade_of(const Sources& sources, NodeIndex node);

// The input that holds the same, where the operation did nothing in this row.
std::optional<NodeIndex> unchanged_input(const Sources& sources, NodeIndex node, std::size_t row);

// A cap or floor that took hold: the limit, and what was limited.
struct Limited {
  NodeIndex of;
  Ratio limit;
};
std::optional<Limited> limited(const Sources& sources, NodeIndex node, std::size_t row);

}  // namespace redbanner
