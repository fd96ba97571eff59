#pragma once

#include <optional>
#include <vector>

#include "engine/report/expression.h"
#include "engine/report/why.h"

namespace redbanner {

// The parts of `why`, a file a kind of operation.

// One cell that is asked about.
struct Asking {
  const Question& question;
  NodeIndex index;
  std::size_t row;
  int depth;

  const Sources& sources() const { return question.sources; }
  const Outline& outline() const { return question.sources.plan.outline; }
  const Node& node(NodeIndex of) const { return question.sources.plan.nodes[at(of)]; }
  const Node& node() const { return node(index); }
  const Rows& rows(RowSetIndex set) const { return question.sources.facts.rows[at(set)]; }
  const std::vector<Column>& columns() const { return question.sources.results.columns; }
  const Column& column(NodeIndex of) const { return columns()[at(of)]; }
  const Column& column() const { return column(index); }
  bool has_value() const { return column().has_value(row); }
  Ratio value() const { return column().value(row); }
  Asking in(NodeIndex other) const { return {question, other, row, depth}; }
  Asking in_row(std::size_t other) const { return {question, index, other, depth}; }
  Asking below() const { return {question, index, row, depth + 1}; }
};

using Steps = std::vector<Step>;
Steps operator+(Steps steps, const Steps& more);

constexpr std::size_t most_rows_told = 20;  // of a list, below one line

Step line(const Asking& here, Message message);
// What a cell holds, in its type: a number to be read, a text, a day, a grade's title.
Argument told(const Asking& here);
Steps ask(const Asking& here);
// Columns that tell the same (a field that a formula names twice) are told once.
Steps ask_each(const Asking& here, const std::vector<NodeIndex>& columns);
// Where a result is absent only what is absent explains it.
Steps ask_absent_inputs(const Asking& here);
// The steps that led to a cell, without a line for the cell itself.
Steps reasons(const Asking& here);
Steps reasons_of_computed(const Asking& here);

Steps reasons_of(const Lookup& lookup, const Asking& here);            // why_tables.cc
Steps reasons_of(const Decide& decide, const Asking& here);            // why_tables.cc
Steps reasons_of(const Interpolate& interpolate, const Asking& here);  // why_tables.cc
Steps reasons_of(const Gather& gather, const Asking& here);            // why_rows.cc
Steps reasons_of(const Among& among, const Asking& here);              // why_rows.cc
Steps reasons_of(const Spread& spread, const Asking& here);            // why_others.cc
Steps reasons_of(const Fetch& fetch, const Asking& here);              // why_others.cc
Steps reasons_of(const Order& order, const Asking& here);              // why_others.cc
Steps reasons_of(const Allot& allot, const Asking& here);              // why_seats.cc
Steps reasons_of(const Pairwise& pairwise, const Asking& here);        // why_seats.cc
Steps reasons_of(const Assemble& assemble, const Asking& here);        // why_parts.cc
// The first step of a grade that held, and the vetoes that lowered it.
Steps reasons_of_grade(const Asking& here);  // why_grade.cc

// What a column is called.
Argument title_of_column(const Asking& here);
bool is_of_another_period(const Asking& here);
std::optional<Ratio> full_of(const Asking& here);
// The named column that a step hands on, through whatever it did to it.
NodeIndex named_below(const Asking& here);

// Whether the cell says of a veto, by its name, that it is in force.
bool is_veto(const Asking& here);

enum class Holds { no, yes };
Holds holds(const Asking& here);
Message condition_message(Holds holds, const Expression& condition);

}  // namespace redbanner
