#include "engine/report/why.h"

#include <algorithm>

#include "engine/core/cases.h"
#include "engine/evaluate/kept.h"
#include "engine/report/expression.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr int deepest = 12;
constexpr std::size_t most_rows = 20;  // of a list, below one line

// One cell that is asked about.
struct Here {
  const Question& question;
  NodeIndex index;
  std::size_t row;
  int depth;

  const Sources& sources() const { return question.sources; }
  const Outline& outline() const { return question.sources.plan.outline; }
  const Node& node(NodeIndex of) const { return question.sources.plan.nodes[at(of)]; }
  const Node& node() const { return node(index); }
  const Column& column(NodeIndex of) const { return question.sources.results.columns[at(of)]; }
  const Column& column() const { return column(index); }
  bool has_value() const { return column().has_value(row); }
  Ratio value() const { return column().value(row); }
  Here in(NodeIndex other) const { return {question, other, row, depth}; }
  Here below() const { return {question, index, row, depth + 1}; }
};

using Steps = std::vector<Step>;

Steps reasons(const Here& here);

Steps operator+(Steps steps, const Steps& more) {
  steps.insert(steps.end(), more.begin(), more.end());
  return steps;
}

Step line(const Here& here, Message message) { return {here.depth, std::move(message)}; }

Steps ask(const Here& here) { return why(here.question, here.index, here.row, here.depth); }

// --- What a column is called
// ----------------------------------------------------------------------

const Outline::Part* part_of(const Here& here) {
  const Origin& origin = here.node().origin;
  return find_part(here.outline(), origin.scorecard, origin.id);
}

bool is_of_another_period(const Here& here) {
  const Origin& origin = here.node().origin;
  return !origin.period.empty() && origin.period != here.question.period;
}

Argument title_of_column(const Here& here) {
  const Origin& origin = here.node().origin;
  if (is_of_another_period(here)) return title_of_period(here.outline(), origin.period);
  switch (origin.role) {
    case Role::total:
      return Term{"total"};
    case Role::value:
      return Term{"value"};
    case Role::points:
      return Term{"points"};
    case Role::award:
    case Role::money:
      return title_of_award(here.outline(), origin.id);
    case Role::quota:
      return Term{"quota"};
    case Role::veto: {
      const auto* const veto = find_veto(here.outline(), origin.id);
      return veto == nullptr || veto->title.empty() ? origin.id : veto->title;
    }
    case Role::place:
      for (const auto& rule : here.outline().places)
        if (rule.id == origin.id && !rule.title.empty()) return rule.title;
      return origin.id;
    case Role::figure:
    case Role::grade:
    case Role::indicator:
    case Role::category:
    case Role::step:
      break;
  }
  const auto* const part = part_of(here);
  return part == nullptr || part->title.empty() ? origin.id : part->title;
}

// The named column that a step hands on, through whatever it did to it.
NodeIndex named_below(const Here& here) {
  if (here.node().origin.role != Role::step) return here.index;
  if (const auto* replace = std::get_if<Replace>(&here.node().operation))
    return named_below(here.in(replace->of));
  if (const auto same = unchanged_input(here.sources(), here.index, here.row))
    return named_below(here.in(*same));
  return here.index;
}

std::optional<Ratio> full_of(const Here& here) {
  if (is_of_another_period(here)) return std::nullopt;
  std::optional<Ratio> full;
  if (here.node().origin.role == Role::total) {
    const auto* const card = find_scorecard(here.outline(), here.node().origin.scorecard);
    if (card != nullptr) full = card->full;
  } else if (const auto* const part = part_of(here); part != nullptr && !part->outside) {
    full = part->full;
  }
  return full && full->sign() > 0 ? full : std::nullopt;
}

// --- Within one row
// -------------------------------------------------------------------------------

// Columns that tell the same (a field that a formula names twice) are told once.
Steps ask_each(const Here& here, const std::vector<NodeIndex>& columns) {
  std::vector<Steps> told;
  for (const NodeIndex column : columns)
    if (Steps steps = ask(here.in(column)); std::ranges::find(told, steps) == told.end())
      told.push_back(std::move(steps));
  Steps all;
  for (const Steps& steps : told) all = std::move(all) + steps;
  return all;
}

// Where a result is absent only what is absent explains it.
Steps absent_inputs(const Here& here) {
  std::vector<NodeIndex> absent;
  for (const NodeIndex input : inputs_of(here.node().operation))
    if (!here.column(input).has_value(here.row)) absent.push_back(input);
  return ask_each(here, absent);
}

// Absences that a rule counts as nothing (a bonus nobody claimed) are no part of the sum.
bool counts_as_nothing(const Here& here) {
  const auto* const replace = std::get_if<Replace>(&here.node().operation);
  return replace != nullptr && !here.column(replace->of).has_value(here.row) &&
         here.value().sign() == 0;
}

enum class Holds { no, yes };

Message condition_message(Holds holds, const Expression& condition) {
  return holds == Holds::yes ? Message{"condition_holds", {condition.text}}
                             : Message{"condition_fails", {condition.text}};
}

Holds holds(const Here& here) { return here.column().is_yes(here.row) ? Holds::yes : Holds::no; }

Steps computed(const Here& here) {
  if (!here.has_value()) return absent_inputs(here);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  std::vector<NodeIndex> operands = expression.operands;
  std::erase_if(operands, [&](NodeIndex one) { return counts_as_nothing(here.in(one)); });
  const bool is_plain = operands.size() == 1 &&
                        expression.text == cell_text(here.sources(), operands.front(), here.row);
  if (is_plain || expression.text == cell_text(here.sources(), here.index, here.row))
    return ask_each(here, operands);
  const Message message = here.node().type == ValueType::yes_no
                              ? condition_message(holds(here), expression)
                              : Message{"computed", {shown(here.value()), expression.text}};
  return Steps{line(here, message)} + ask_each(here.below(), operands);
}

Steps rounded(const Here& here, const Round& round) {
  if (!here.has_value() || here.value() == here.column(round.of).value(here.row))
    return ask(here.in(round.of));
  const Argument from = shown(here.column(round.of).value(here.row));
  const Message message = round.how.unit == 1
                              ? Message{"rounded_to_whole", {term_of(round.how.mode), from}}
                              : Message{"rounded", {term_of(round.how.mode), round.how.unit, from}};
  return Steps{line(here, message)} + ask(here.in(round.of));
}

Steps extreme(const Here& here, const Extreme& extreme) {
  const auto limit = limited(here.sources(), here.index, here.row);
  if (!limit) return computed(here);
  const Ratio before = here.column(limit->of).value(here.row);
  return Steps{line(here, extreme.which == Extreme::Which::least
                              ? Message{"capped", {shown(limit->limit), shown(before)}}
                              : Message{"raised_to_floor", {shown(limit->limit), shown(before)}})} +
         ask(here.in(limit->of));
}

Steps selected(const Here& here, const Select& select) {
  const Holds met = holds(here.in(select.condition));
  const NodeIndex chosen = met == Holds::yes ? select.then : select.otherwise;
  const NodeIndex other = met == Holds::yes ? select.otherwise : select.then;
  const bool is_about_state =
      std::holds_alternative<HasState>(here.node(select.condition).operation);
  const bool guards_absence = std::holds_alternative<Constant>(here.node(other).operation) &&
                              !here.column(other).has_value(here.row);
  if (is_about_state || guards_absence) return ask(here.in(chosen));
  const Expression condition = expression_of(here.sources(), select.condition, here.row);
  return Steps{line(here, condition_message(met, condition))} +
         ask_each(here.below(), condition.operands) + ask(here.in(chosen));
}

Steps looked_up(const Here& here, const Lookup& lookup) {
  const Column& keys = here.column(lookup.key);
  if (!keys.has_value(here.row)) return ask(here.in(lookup.key));
  const Ratio key = keys.value(here.row);
  if (!here.has_value())
    return Steps{line(here, Message{"table_has_no_row", {shown(key)}})} + ask(here.in(lookup.key));
  const Lookup::Row* found = nullptr;
  for (const auto& row : lookup.rows) {
    const bool is_exact = lookup.match == Lookup::Match::exact;
    if (is_exact ? row.from == key : !row.from || *row.from <= key) found = &row;
  }
  const Message message = [&] {
    if (found == nullptr) return Message{"table_otherwise", {shown(key), shown(here.value())}};
    if (lookup.match == Lookup::Match::exact)
      return Message{"table_at", {shown(key), shown(here.value())}};
    if (!found->from) return Message{"band_open_below", {shown(here.value())}};
    return Message{"band_from", {*found->from, shown(here.value())}};
  }();
  return Steps{line(here, message)} + ask(here.in(lookup.key));
}

Steps given(const Here& here, const Given& given) {
  const State state = here.column(given.availability).state(here.row);
  const auto* const asked = std::get_if<Availability>(&here.node(given.availability).operation);
  Steps steps;
  if (state != State::present && asked != nullptr)
    steps = absence_steps(here.sources(), here.question.papers, *asked, state, here.depth);
  return has_value(state) ? std::move(steps) + ask(here.in(given.of)) : steps;
}

Steps replaced(const Here& here, const Replace& replace) {
  const State state = here.column(replace.of).state(here.row);
  const bool applied = std::ranges::find(replace.states, state) != replace.states.end();
  if (!applied) return ask(here.in(replace.of));
  return Steps{line(here, Message{"counts_as", {term_of(state), replace.value}})} +
         ask(here.in(replace.of).below());
}

Steps declared(const Here& here, const Attribute& attribute) {
  Argument title = attribute.id;
  const Entrant& entrant = entrant_of(here.sources(), here.node().rows, here.row);
  for (const auto& kind : here.outline().kinds)
    for (const auto& field : kind.attributes)
      if (kind.id == entrant.kind && field.id == attribute.id && !field.title.empty())
        title = field.title;
  if (!here.has_value()) return {line(here, Message{"attribute_undeclared", {title}})};
  return {line(here,
               Message{"attribute",
                       {title, cell_text(here.sources(), here.index, here.row), attribute.as_of}})};
}

// --- From finer rows
// ------------------------------------------------------------------------------

// What the drops did to each row that was left in.
std::vector<Kept> kept_or_dropped(const Here& here, const Gather& gather,
                                  const std::vector<std::size_t>& left_in, const Rows& fine) {
  const auto kept =
      kept_rows(gather, here.sources().results.columns, rows_below(fine, here.row), here.row);
  std::vector<std::size_t> dropped;
  for (const std::size_t row : left_in)
    if (std::ranges::find(kept, row) == kept.end()) dropped.push_back(row);
  const Column& column = here.column(gather.of);
  std::ranges::stable_sort(
      dropped, [&](std::size_t a, std::size_t b) { return column.value(a) > column.value(b); });
  dropped.resize(std::min(dropped.size(), static_cast<std::size_t>(gather.drop_highest)));
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

Message gathered(const Here& here, Combine how, std::int64_t rows) {
  const Ratio value = here.value();
  switch (how) {
    case Combine::sum:
      return Message{"gathered_sum", {shown(value), rows}};
    case Combine::mean:
      return Message{"gathered_mean", {shown(value), rows}};
    case Combine::least:
      return Message{"gathered_least", {shown(value), rows}};
    case Combine::most:
      return Message{"gathered_most", {shown(value), rows}};
    case Combine::count:
      return Message{"gathered_count", {shown(value)}};
    case Combine::first:
      return Message{"gathered_first", {shown(value), rows}};
    case Combine::last:
      return Message{"gathered_last", {shown(value), rows}};
    case Combine::median:
      return Message{"gathered_median", {shown(value), rows}};
    case Combine::product:
      return Message{"gathered_product", {shown(value), rows}};
    case Combine::mode:
      return Message{"gathered_mode", {shown(value), rows}};
  }
  return {};
}

// The recorded cell that a fine column hands on as it is.
std::optional<NodeIndex> recorded_below(const Here& here) {
  if (std::holds_alternative<Recorded>(here.node().operation)) return here.index;
  const auto same = unchanged_input(here.sources(), here.index, here.row);
  return same ? recorded_below(here.in(*same)) : std::nullopt;
}

std::string label_of(const Here& here, std::size_t parent) {
  const Rows& rows = here.sources().facts.rows[at(here.node().rows)];
  const std::string label = here.row < rows.label.size() ? rows.label[here.row] : "";
  return label.empty() ? std::to_string(here.row - rows.first_row[parent] + 1) : label;
}

Steps fine_row(const Here& here, std::size_t parent, Kept kept) {
  if (const auto recorded = recorded_below(here))
    return entry_steps(here.sources(), here.question.papers, *recorded, here.row, kept, here.depth);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  const std::string label = label_of(here, parent);
  const Message message =
      expression.is_plain(here.index) || expression.operands.empty()
          ? Message{"row_is", {label, shown(here.value())}}
          : Message{"row_computed", {label, shown(here.value()), expression.text}};
  return Steps{line(here, message)} + (expression.is_plain(here.index)
                                           ? reasons(here.below())
                                           : ask_each(here.below(), expression.operands));
}

Steps fine_rows(const Here& here, const Gather& gather, const std::vector<std::size_t>& left_in,
                const std::vector<Kept>& marks) {
  Steps steps;
  for (std::size_t i = 0; i < left_in.size() && i < most_rows; ++i)
    steps = std::move(steps) +
            fine_row({here.question, gather.of, left_in[i], here.depth}, here.row, marks[i]);
  if (left_in.size() > most_rows)
    steps.push_back(
        line(here, Message{"and_more", {static_cast<std::int64_t>(left_in.size() - most_rows)}}));
  return steps;
}

Steps gather(const Here& here, const Gather& gather) {
  const Rows& fine = here.sources().facts.rows[at(here.node(gather.of).rows)];
  const auto left_in =
      rows_left_in(gather, here.sources().results.columns, rows_below(fine, here.row));
  if (left_in.empty())
    return here.has_value() ? Steps{} : Steps{line(here, Message{"none_recorded", {}})};
  const auto marks = kept_or_dropped(here, gather, left_in, fine);
  const bool is_one = left_in.size() == 1 && gather.how != Combine::count;
  if (is_one || !here.has_value()) return fine_rows(here, gather, left_in, marks);
  const auto counted = std::ranges::count_if(
      marks, [](Kept kept) { return kept == Kept::always || kept == Kept::counts; });
  return Steps{line(here, gathered(here, gather.how, counted))} +
         fine_rows(here.below(), gather, left_in, marks);
}

// --- Parts beside each other
// ----------------------------------------------------------------------

Message part_message(const Here& whole, const Here& part, const Assemble::Part& share) {
  const Argument title = title_of_column(part);
  const Ratio value = whole.column(share.of).value(whole.row);
  if (!part.has_value())
    return Message{"part_counts_as", {title, term_of(part.column().state(part.row)), shown(value)}};
  if (share.weight != share.full)
    return Message{"part_weighted",
                   {title, shown(value), shown(share.full), shown(share.weight),
                    shown(worth(share, whole.sources().results.columns, whole.row))}};
  const auto full = full_of(part);
  return full ? Message{"named_of", {title, shown(value), shown(*full)}}
              : Message{"named", {title, shown(value)}};
}

// A period's weight is a share of all weights, not points out of a full.
Message period_message(const Here& whole, const Here& part, const Assemble::Part& share) {
  if (!part.has_value() || share.weight == share.full) return part_message(whole, part, share);
  return Message{"period_weighted",
                 {title_of_column(part), shown(part.value()), share.weight, share.full,
                  shown(worth(share, whole.sources().results.columns, whole.row))}};
}

Steps part_steps(const Here& whole, const Assemble::Part& share, bool counted) {
  const Here part = whole.in(named_below(whole.in(share.of)));
  const bool other_period = is_of_another_period(part);
  Steps steps;
  if (!whole.column(share.of).has_value(whole.row))
    steps = {line(whole, Message{"named_absent",
                                 {title_of_column(part), term_of(part.column().state(part.row))}})};
  else if (!counted)
    steps = {line(
        whole, Message{"part_not_counted",
                       {title_of_column(part), shown(whole.column(share.of).value(whole.row))}})};
  else
    steps = {line(whole, other_period ? period_message(whole, part, share)
                                      : part_message(whole, part, share))};
  if (!other_period) return std::move(steps) + reasons(part.below());
  const bool stops =
      whole.question.reach == Question::Reach::own_period && part.node().origin.role == Role::total;
  if (stops) return steps;
  Question there = whole.question;
  there.period = part.node().origin.period;
  return std::move(steps) + reasons({there, part.index, part.row, part.depth + 1});
}

// "obtained 58.20 of 70 → × 100 ÷ 70 = 83.14"
Steps rescaled(const Here& here, const Assemble& assemble) {
  Ratio obtained, present, all;
  for (const auto& part : assemble.parts) {
    all += part.weight;
    if (!here.column(part.of).has_value(here.row)) continue;
    present += part.weight;
    obtained += worth(part, here.sources().results.columns, here.row);
  }
  if (!here.has_value() || present == all) return {};
  return {line(here, Message{"rescaled",
                             {shown(obtained), shown(present), shown(all), shown(here.value())}})};
}

Steps combined_how(const Here& here, const Assemble& assemble, std::size_t counted) {
  const auto parts = static_cast<std::int64_t>(counted);
  if (!here.has_value()) return {};
  switch (assemble.how) {
    case Combine::sum:
      if (assemble.best == 0) return {};
      return {
          line(here, Message{"best_of_parts", {shown(here.value()), std::int64_t{assemble.best}}})};
    case Combine::mean:
      return {line(here, Message{"mean_of_parts", {shown(here.value()), parts}})};
    case Combine::least:
      return {line(here, Message{"least_of_parts", {shown(here.value())}})};
    case Combine::most:
      return {line(here, Message{"most_of_parts", {shown(here.value())}})};
    case Combine::last:
      return {line(here, Message{"last_of_parts", {shown(here.value())}})};
    case Combine::count:
      return {line(here, Message{"count_of_parts", {shown(here.value())}})};
    case Combine::first:
    case Combine::median:
    case Combine::product:
    case Combine::mode:
      return {};
  }
  return {};
}

Steps assembled(const Here& here, const Assemble& assemble) {
  const auto counted = counted_parts(assemble, here.sources().results.columns, here.row);
  Steps steps = combined_how(here, assemble, counted.size());
  if (assemble.absent == Assemble::Absent::rescale)
    steps = std::move(steps) + rescaled(here, assemble);
  for (std::size_t i = 0; i < assemble.parts.size(); ++i) {
    const bool counts = !here.has_value() || std::ranges::find(counted, i) != counted.end();
    steps = std::move(steps) + part_steps(here, assemble.parts[i], counts);
  }
  return steps;
}

Steps from_the_coarser(const Here& here, const Spread& spread) {
  const auto parent = parent_of(here.sources().facts.rows[at(here.node().rows)], here.row);
  if (parent < 0) return {};
  return why(here.question, spread.of, static_cast<std::size_t>(parent), here.depth);
}

// --- All of them
// ----------------------------------------------------------------------------------

// The steps that led to a cell, without a line for the cell itself.
Steps reasons(const Here& here) {
  if (here.depth > deepest) return {};
  return std::visit(
      Cases{
          [&](const Recorded&) {
            return entry_steps(here.sources(), here.question.papers, here.index, here.row,
                               Kept::always, here.depth);
          },
          [&](const RowName&) { return Steps{}; },
          [&](const RaterGroup&) { return Steps{}; },
          [&](const OwnRater&) { return Steps{}; },
          [&](const Attribute& one) { return declared(here, one); },
          [&](const ActiveMonths& one) {
            return Steps{line(here, Message{"active_months",
                                            {shown(here.value()), one.range.from, one.range.to}})};
          },
          [&](const Group&) {
            return Steps{
                line(here, Message{"in_group", {cell_text(here.sources(), here.index, here.row)}})};
          },
          [&](const Availability&) { return Steps{}; },
          [&](const Nomination&) {
            return here.has_value()
                       ? Steps{line(here, Message{"nominated_at", {shown(here.value())}})}
                       : Steps{line(here, Message{"not_nominated", {}})};
          },
          [&](const Constant&) { return Steps{}; },
          [&](const Sum&) { return computed(here); },
          [&](const Product&) { return computed(here); },
          [&](const Quotient&) { return computed(here); },
          [&](const Extreme& one) { return extreme(here, one); },
          [&](const Absolute&) { return computed(here); },
          [&](const Round& one) { return rounded(here, one); },
          [&](const Power&) { return computed(here); },
          [&](const Logarithm&) { return computed(here); },
          [&](const Exponential&) { return computed(here); },
          [&](const Compare&) { return computed(here); },
          [&](const Logic&) { return computed(here); },
          [&](const Select& one) { return selected(here, one); },
          [&](const Lookup& one) { return looked_up(here, one); },
          [&](const Decide&) { return Steps{}; },
          [&](const Interpolate&) { return Steps{}; },
          [&](const Given& one) { return given(here, one); },
          [&](const Replace& one) { return replaced(here, one); },
          [&](const HasState& one) { return ask(here.in(one.of)); },
          [&](const Gather& one) { return gather(here, one); },
          [&](const Assemble& one) { return assembled(here, one); },
          [&](const Spread& one) { return from_the_coarser(here, one); },
          [&](const Fetch&) { return Steps{}; },
          [&](const Partition&) { return Steps{}; },
          [&](const Among&) { return Steps{}; },
          [&](const Numbered&) { return Steps{}; },
          [&](const Order&) { return Steps{}; },
          [&](const Take&) { return Steps{}; },
      },
      here.node().operation);
}

// "value 0.9667 = 1160 ÷ 1200"; a value that is one recorded number needs no line of its own.
Steps value_steps(const Here& here) {
  if (!here.has_value()) return reasons(here);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  const bool is_computed = expression.text != cell_text(here.sources(), here.index, here.row);
  if (!is_computed) return reasons(here);
  return Steps{line(here, Message{"value_computed", {shown(here.value()), expression.text}})} +
         ask_each(here.below(), expression.operands);
}

Message headline(const Here& here) {
  const Argument title = title_of_column(here);
  if (!here.has_value())
    return Message{"named_absent", {title, term_of(here.column().state(here.row))}};
  const auto full = full_of(here);
  const auto* const round = std::get_if<Round>(&here.node().operation);
  if (here.node().origin.role == Role::total && round != nullptr &&
      here.value() != here.column(round->of).value(here.row))
    return Message{"named_rounded",
                   {title, shown(here.value()), term_of(round->how.mode), round->how.unit,
                    shown(here.column(round->of).value(here.row))}};
  return full ? Message{"named_of", {title, shown(here.value()), *full}}
              : Message{"named", {title, shown(here.value())}};
}

// The line of a named column, and its reasons below it.
Steps named_steps(const Here& here) {
  const Message message = headline(here);
  Steps steps{line(here, message)};
  const bool stops = is_of_another_period(here) &&
                     here.question.reach == Question::Reach::own_period &&
                     here.node().origin.role == Role::total;
  if (stops) return steps;
  Question there = here.question;
  if (!here.node().origin.period.empty()) there.period = here.node().origin.period;
  Here inner{there, here.index, here.row, here.depth + 1};
  if (message.id == "named_rounded")
    return std::move(steps) + ask(inner.in(std::get<Round>(here.node().operation).of));
  return std::move(steps) + reasons(inner);
}

Steps yes_no_line(const Here& here) {
  const Argument title = title_of_column(here);
  return {line(here, here.column().is_yes(here.row) ? Message{"named_yes", {title}}
                                                    : Message{"named_no", {title}})};
}

}  // namespace

Argument value_or_state(const Column& column, std::size_t row) {
  if (column.has_value(row)) return shown(column.value(row));
  return term_of(column.state(row));
}

std::vector<Step> why(const Question& question, NodeIndex node, std::size_t row, int depth) {
  const Here here{question, node, row, depth};
  if (depth > deepest) return {};
  switch (here.node().origin.role) {
    case Role::step:
    case Role::points:
      return reasons(here);
    case Role::value:
      return value_steps(here);
    case Role::indicator:
    case Role::category:
    case Role::total:
    case Role::figure:
    case Role::grade:
    case Role::quota:
      return named_steps(here);
    case Role::veto:
    case Role::award:
      return yes_no_line(here);
    case Role::place:
    case Role::money:
      return {line(here, headline(here))};
  }
  return {};
}

}  // namespace redbanner
