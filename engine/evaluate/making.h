#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/arithmetic_kernel.h"
#include "engine/evaluate/inputs.h"
#include "engine/evaluate/state_kernel.h"

namespace redbanner {

// The parts of by_column, a file a kind of operation.

// The column to be made, of whole numbers over `denominator`.
struct Making {
  const Inputs& inputs;
  RowSetIndex rows;
  std::int64_t denominator;

  const Column& column(NodeIndex node) const { return inputs.column(node); }
  std::size_t count() const { return inputs.rows(rows).count; }
  Column empty_column() const;
};
// Nothing where it takes a fraction a row.
using Made = std::optional<Column>;

// by_column.cc has the others.
Made made(const Lookup& lookup, const Making& here);            // table_column.cc
Made made(const Decide& decide, const Making& here);            // table_column.cc
Made made(const Interpolate& interpolate, const Making& here);  // table_column.cc
Made made(const Gather& gather, const Making& here);            // gather_column.cc
Made made(const Among& among, const Making& here);              // gather_column.cc
Made made(const Assemble& assemble, const Making& here);        // assemble_column.cc

// What a gathered cell over `from` is multiplied by, to be over `to`, where `kept` rows counted.
std::optional<std::int64_t> gather_factor(const Gather& how, std::int64_t from, std::int64_t to,
                                          std::int64_t kept);

inline bool is_fixed(const Column& column) { return column.denominator != 0; }

// As a whole number over our denominator.
std::optional<std::int64_t> in_units(const Ratio& value, const Making& here);

// The cells of a column and what to multiply them by to count in our denominator, `factor`
// included.
std::optional<Term> term_of(NodeIndex node, const Making& here, const Ratio& factor = 1);
// Of all, or nothing.
template <class Parts, class TermOf>
std::optional<std::vector<Term>> terms_of(const Parts& parts, TermOf make) {
  std::vector<Term> terms;
  terms.reserve(parts.size());
  for (const auto& part : parts) {
    const auto term = make(part);
    if (!term) return std::nullopt;
    terms.push_back(*term);
  }
  return terms;
}

// Of what is computed from all of them; empty where every row is present.
std::vector<State> combined_states(const std::vector<NodeIndex>& nodes, const Making& here);

template <class Parts>
std::vector<NodeIndex> nodes_of(const Parts& parts) {
  std::vector<NodeIndex> nodes;
  nodes.reserve(parts.size());
  for (const auto& part : parts) nodes.push_back(part.of);
  return nodes;
}

}  // namespace redbanner
