#include <algorithm>
#include <map>

#include "engine/evaluate/kept.h"
#include "engine/report/asking.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// What is gathered for one row: the rows left in, and what the drops did to each.
struct Together {
  const Gather& gather;
  std::vector<std::size_t> left_in;
  std::vector<Kept> marks;

  std::int64_t counted() const {
    return std::ranges::count_if(
        marks, [](Kept kept) { return kept == Kept::always || kept == Kept::counts; });
  }
};

std::vector<Kept> kept_or_dropped(const Asking& here, const Gather& gather,
                                  const std::vector<std::size_t>& left_in) {
  const Column& column = here.column(gather.of);
  const Drops drops = drops_of(gather, here.columns(), here.row, left_in.size());
  const auto kept = rows_after(drops, column, left_in);
  std::vector<std::size_t> dropped;
  for (const std::size_t row : left_in)
    if (std::ranges::find(kept, row) == kept.end()) dropped.push_back(row);
  std::ranges::stable_sort(
      dropped, [&](std::size_t a, std::size_t b) { return column.value(a) > column.value(b); });
  dropped.resize(std::min(dropped.size(), drops.highest));
  std::vector<Kept> marks;
  for (const std::size_t row : left_in) {
    if (std::ranges::find(kept, row) != kept.end())
      marks.push_back(kept.size() == left_in.size() ? Kept::always : Kept::counts);
    else
      marks.push_back(std::ranges::find(dropped, row) != dropped.end() ? Kept::dropped_highest
                                                                       : Kept::dropped_lowest);
  }
  return marks;
}

Together together(const Asking& here, const Gather& gather, RowList gathered) {
  auto left_in = rows_left_in(gather, here.columns(), gathered);
  auto marks = kept_or_dropped(here, gather, left_in);
  return {gather, std::move(left_in), std::move(marks)};
}

Message gathered(const Asking& here, Combine how, std::int64_t rows) {
  const Argument value = told(here);
  switch (how) {
    case Combine::sum:
      return Message{"gathered_sum", {value, rows}};
    case Combine::mean:
      return Message{"gathered_mean", {value, rows}};
    case Combine::least:
      return Message{"gathered_least", {value, rows}};
    case Combine::most:
      return Message{"gathered_most", {value, rows}};
    case Combine::count:
      return Message{"gathered_count", {value}};
    case Combine::first:
      return Message{"gathered_first", {value, rows}};
    case Combine::last:
      return Message{"gathered_last", {value, rows}};
    case Combine::median:
      return Message{"gathered_median", {value, rows}};
    case Combine::product:
      return Message{"gathered_product", {value, rows}};
    case Combine::mode:
      return Message{"gathered_mode", {value, rows}};
  }
  return {};
}

// The recorded cell that a fine column hands on as it is.
std::optional<NodeIndex> recorded_below(const Asking& here) {
  if (std::holds_alternative<Recorded>(here.node().operation)) return here.index;
  const auto same = unchanged_input(here.sources(), here.index, here.row);
  return same ? recorded_below(here.in(*same)) : std::nullopt;
}

// The entrant a row is of, where it is another than the one asked about.
const Entrant* another(const Asking& asked, RowSetIndex rows, std::size_t row) {
  const Entrant& theirs = entrant_of(asked.sources(), rows, row);
  const Entrant& own = entrant_of(asked.sources(), asked.node().rows, asked.row);
  return theirs.id == own.id ? nullptr : &theirs;
}

// As it is called, else its number below its parent.
std::string label_of(const Asking& here) {
  const Rows& rows = here.rows(here.node().rows);
  const std::string label = here.row < rows.label.size() ? rows.label[here.row] : "";
  if (!label.empty()) return label;
  const auto parent = static_cast<std::size_t>(parent_of(rows, here.row));
  return std::to_string(here.row - rows.first_row[parent] + 1);
}

Steps own_row(const Asking& here, Kept kept) {
  if (const auto recorded = recorded_below(here))
    return entry_steps(here.sources(), here.question.papers, *recorded, here.row, kept, here.depth);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  const std::string label = label_of(here);
  const bool is_computed = expression.text != cell_text(here.sources(), here.index, here.row);
  const Message message = is_computed
                              ? Message{"row_computed", {label, told(here), expression.text}}
                              : Message{"row_is", {label, told(here)}};
  const bool is_plain = expression.is_plain(here.index);
  return Steps{line(here, message)} +
         (is_plain ? reasons(here.below()) : ask_each(here.below(), expression.operands));
}

// Of PER: what the rows of one key have in common; among the conditions it is the column that the
// rows of each key are numbered by.
const Numbered* key_of(const Asking& here, NodeIndex condition, int levels) {
  const Operation& operation = here.node(condition).operation;
  if (const auto* numbered = std::get_if<Numbered>(&operation)) return numbered;
  for (const NodeIndex input : inputs_of(operation))
    if (levels > 0 && here.node(input).rows == here.node(condition).rows)
      if (const auto* found = key_of(here, input, levels - 1)) return found;
  return nullptr;
}

constexpr int levels_to_the_key = 4;  // AND, present, = 1

std::vector<std::size_t> rows_of_group(const Asking& here, NodeIndex group) {
  const Column& column = here.column(group);
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < column.size() && column.has_value(here.row); ++row)
    if (column.has_value(row) && column.value(row) == column.value(here.row)) rows.push_back(row);
  return rows;
}

// What came of the rows of one key.
Steps rows_of_key(const Asking& here, const Numbered& key) {
  const auto count = static_cast<std::int64_t>(rows_of_group(here, key.group).size());
  const std::string text = cell_text(here.sources(), key.of, here.row);
  return Steps{line(here, Message{"key_is", {text, count, told(here)}})} + reasons(here.below());
}

// Another entrant's is told by name and number alone: who wants its reasons asks about that one.
Steps row_of_another(const Asking& here, const Entrant& entrant) {
  const RowSet::Kind kind = here.sources().plan.row_sets[at(here.node().rows)].kind;
  const bool is_list = kind == RowSet::Kind::rows || kind == RowSet::Kind::marks;
  const std::string label = title_of(entrant) + (is_list ? " " + label_of(here) : "");
  return {line(here, Message{"row_is", {label, told(here)}})};
}

Steps rows_of(const Asking& asked, const Together& rows, int depth) {
  Steps steps;
  const Numbered* const key =
      rows.gather.where ? key_of(asked, *rows.gather.where, levels_to_the_key) : nullptr;
  for (std::size_t i = 0; i < rows.left_in.size() && i < most_rows_told; ++i) {
    const Asking row{asked.question, rows.gather.of, rows.left_in[i], depth};
    const Entrant* const other = another(asked, row.node().rows, row.row);
    steps = std::move(steps) + (other != nullptr ? row_of_another(row, *other)
                                : key != nullptr ? rows_of_key(row, *key)
                                                 : own_row(row, rows.marks[i]));
  }
  if (rows.left_in.size() > most_rows_told) {
    const auto more = static_cast<std::int64_t>(rows.left_in.size() - most_rows_told);
    steps.push_back({depth, Message{"and_more", {more}}});
  }
  return steps;
}

Steps nothing_gathered(const Asking& here, const Gather& gather) {
  if (here.has_value()) return {};
  return {line(here, gather.over_nothing == State::pending ? Message{"none_recorded", {}}
                                                           : Message{"nothing_to_count", {}})};
}

// Those that the result waits for.
Steps waiting_rows(const Asking& here, NodeIndex of, const RowList& below) {
  Steps steps;
  for (const std::size_t row : below)
    if (here.column(of).state(row) == State::pending)
      steps.push_back(line(here, Message{"row_waits", {label_of(here.in(of).in_row(row))}}));
  return steps;
}

// The words of a ballot, and how often each was given.
Steps words_counted(const Asking& here, const Together& rows) {
  if (rows.left_in.empty()) return {};
  const Asking first = here.in(rows.gather.of).in_row(rows.left_in.front());
  const auto* lookup = std::get_if<Lookup>(&here.node(named_below(first)).operation);
  const NodeIndex words = lookup != nullptr ? lookup->key : rows.gather.of;
  if (here.node(words).type != ValueType::text) return {};
  std::map<std::string, std::int64_t> counts;
  for (const std::size_t row : rows.left_in) ++counts[cell_text(here.sources(), words, row)];
  if (counts.size() == rows.left_in.size()) return {};
  Enumeration said;
  for (const auto& [word, count] : counts) said.words.push_back(word + " " + std::to_string(count));
  return {line(here, Message{"words_counted", {said}})};
}

}  // namespace

Steps reasons_of(const Gather& gather, const Asking& here) {
  const Sets sets{here.sources().plan, here.sources().facts.rows};
  const auto below = rows_below(sets, here.node(gather.of).rows, here.node().rows, here.row);
  const Together rows = together(here, gather, below);
  if (rows.left_in.empty() && !here.has_value())
    if (Steps waiting = waiting_rows(here, gather.of, below); !waiting.empty()) return waiting;
  if (rows.left_in.empty()) return nothing_gathered(here, gather);
  const bool is_one = rows.left_in.size() == 1 && gather.how != Combine::count;
  if (!here.has_value())
    return waiting_rows(here, gather.of, below) + rows_of(here, rows, here.depth);
  if (is_one) return rows_of(here, rows, here.depth);
  return Steps{line(here, gathered(here, gather.how, rows.counted()))} +
         words_counted(here.below(), rows) + rows_of(here, rows, here.depth + 1);
}

// Of entrants beside each other it is said what was gathered, of a list every row.
Steps reasons_of(const Among& among, const Asking& here) {
  const auto group = rows_of_group(here, among.group);
  const Together rows = together(here, among.what, group);
  if (rows.left_in.empty()) return nothing_gathered(here, among.what);
  if (!here.has_value()) return rows_of(here, rows, here.depth);
  Steps steps{line(here, gathered(here, among.what.how, rows.counted()))};
  const RowSet::Kind kind = here.sources().plan.row_sets[at(here.node().rows)].kind;
  const bool is_list = kind == RowSet::Kind::rows || kind == RowSet::Kind::marks;
  if (is_list) return std::move(steps) + rows_of(here, rows, here.depth + 1);
  const Asking what = here.in(named_below(here.in(among.what.of))).below();
  if (what.node().origin.role != Role::step)
    steps.push_back(line(what, Message{"of_each_one", {title_of_column(what)}}));
  return steps;
}

}  // namespace redbanner
