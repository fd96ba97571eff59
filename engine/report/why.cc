#include "engine/report/why.h"

#include <algorithm>

#include "engine/core/cases.h"
#include "engine/report/asking.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr int deepest = 12;

// Absences that a rule counts as nothing (a bonus nobody claimed) are no part of the sum.
bool counts_as_nothing(const Asking& here) {
  const auto* const replace = std::get_if<Replace>(&here.node().operation);
  return replace != nullptr && !here.column(replace->of).has_value(here.row) &&
         here.value().sign() == 0;
}

Steps rounded(const Asking& here, const Round& round) {
  if (!here.has_value() || here.value() == here.column(round.of).value(here.row))
    return ask(here.in(round.of));
  const Argument from = shown(here.column(round.of).value(here.row));
  const Message message = round.how.unit == 1
                              ? Message{"rounded_to_whole", {term_of(round.how.mode), from}}
                              : Message{"rounded", {term_of(round.how.mode), round.how.unit, from}};
  return Steps{line(here, message)} + ask(here.in(round.of));
}

Steps extreme(const Asking& here, const Extreme& extreme) {
  const auto limit = limited(here.sources(), here.index, here.row);
  if (!limit) return reasons_of_computed(here);
  const Ratio before = here.column(limit->of).value(here.row);
  return Steps{line(here, extreme.which == Extreme::Which::least
                              ? Message{"capped", {shown(limit->limit), shown(before)}}
                              : Message{"raised_to_floor", {shown(limit->limit), shown(before)}})} +
         ask(here.in(limit->of));
}

// What earlier years say of an award.
Message remembered(const Asking& here, const Honours& honours) {
  const std::string award = title_of_award(here.sources().plan.outline, honours.award);
  if (!here.has_value()) return Message{"never_won", {award}};
  const std::int64_t value = here.value().whole().value_or(0);
  switch (honours.what) {
    case Honours::What::earlier:
      return Message{"won_earlier", {value, award, std::int64_t{honours.year}}};
    case Honours::What::since:
      return Message{"won_years_ago", {value, award}};
    case Honours::What::running:
      return Message{"won_years_running", {value, award, std::int64_t{honours.year - 1}}};
  }
  return {};
}

Steps veto_line(const Asking& condition) {
  const Asking veto = condition.in(named_below(condition));
  return {line(veto, Message{"veto_in_force", {title_of_column(veto)}})};
}

// What a veto struck out, and how it had come about.
Steps without_the_veto(const Asking& here) {
  if (!here.has_value()) return ask(here);
  return Steps{line(here, Message{"would_have_been", {told(here)}})} + ask(here.below());
}

// A number that is set anew: the last step there is, instead of the one before it.
bool is_a_step(const Asking& here, const Select& select) {
  const auto* const last = std::get_if<Gather>(&here.node(select.then).operation);
  return last != nullptr && last->how == Combine::last &&
         here.column(select.otherwise).has_value(here.row);
}

Steps selected(const Asking& here, const Select& select) {
  const Holds met = holds(here.in(select.condition));
  const NodeIndex chosen = met == Holds::yes ? select.then : select.otherwise;
  const NodeIndex other = met == Holds::yes ? select.otherwise : select.then;
  const bool is_about_state =
      std::holds_alternative<HasState>(here.node(select.condition).operation);
  const bool guards_absence = std::holds_alternative<Constant>(here.node(other).operation) &&
                              !here.column(other).has_value(here.row);
  if (is_about_state && met == Holds::yes && is_a_step(here, select))
    return ask(here.in(chosen)) + Steps{line(here, Message{"in_place_of", {}})} +
           ask(here.below().in(other));
  if (is_about_state || guards_absence) return ask(here.in(chosen));
  if (is_veto(here.in(select.condition))) {
    if (met != Holds::yes) return ask(here.in(chosen));
    const bool is_struck = std::holds_alternative<Constant>(here.node(chosen).operation);
    return veto_line(here.in(select.condition)) +
           (is_struck ? without_the_veto(here.in(other)) : ask(here.in(chosen)));
  }
  const Expression condition = expression_of(here.sources(), select.condition, here.row);
  return Steps{line(here, condition_message(met, condition))} +
         ask_each(here.below(), condition.operands) + ask(here.in(chosen));
}

Steps given(const Asking& here, const Given& given) {
  const State state = here.column(given.availability).state(here.row);
  const auto* const asked = std::get_if<Availability>(&here.node(given.availability).operation);
  Steps steps;
  if (state != State::present && asked != nullptr)
    steps = absence_steps(here.sources(), here.question.papers, *asked, state, here.depth);
  return has_value(state) ? std::move(steps) + ask(here.in(given.of)) : steps;
}

Steps replaced(const Asking& here, const Replace& replace) {
  const State state = here.column(replace.of).state(here.row);
  const bool applied = std::ranges::find(replace.states, state) != replace.states.end();
  if (!applied) return ask(here.in(replace.of));
  return Steps{line(here, Message{"counts_as", {term_of(state), replace.value}})} +
         ask(here.in(replace.of).below());
}

Steps declared(const Asking& here, const Attribute& attribute) {
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

}  // namespace

Steps reasons_of_computed(const Asking& here) {
  if (!here.has_value()) return ask_absent_inputs(here);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  std::vector<NodeIndex> operands = expression.operands;
  std::erase_if(operands, [&](NodeIndex one) { return counts_as_nothing(here.in(one)); });
  const bool is_plain = operands.size() == 1 &&
                        expression.text == cell_text(here.sources(), operands.front(), here.row);
  if (is_plain || expression.text == cell_text(here.sources(), here.index, here.row))
    return ask_each(here, operands);
  const Message message = here.node().type == ValueType::yes_no
                              ? condition_message(holds(here), expression)
                              : Message{"computed", {told(here), expression.text}};
  return Steps{line(here, message)} + ask_each(here.below(), operands);
}

Steps reasons(const Asking& here) {
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
          [&](const Honours& one) { return Steps{line(here, remembered(here, one))}; },
          [&](const NomineePaper&) { return Steps{}; },  // told with the award
          [&](const Settled&) { return Steps{}; },       // told with the place
          [&](const Constant&) { return Steps{}; },
          [&](const Sum&) { return reasons_of_computed(here); },
          [&](const Product&) { return reasons_of_computed(here); },
          [&](const Quotient&) { return reasons_of_computed(here); },
          [&](const Extreme& one) { return extreme(here, one); },
          [&](const Absolute&) { return reasons_of_computed(here); },
          [&](const Round& one) { return rounded(here, one); },
          [&](const Power&) { return reasons_of_computed(here); },
          [&](const Logarithm&) { return reasons_of_computed(here); },
          [&](const Exponential&) { return reasons_of_computed(here); },
          [&](const Compare&) { return reasons_of_computed(here); },
          [&](const Logic&) { return reasons_of_computed(here); },
          [&](const Select& one) { return selected(here, one); },
          [&](const Lookup& one) { return reasons_of(one, here); },
          [&](const Decide& one) { return reasons_of(one, here); },
          [&](const Interpolate& one) { return reasons_of(one, here); },
          [&](const Given& one) { return given(here, one); },
          [&](const Replace& one) { return replaced(here, one); },
          [&](const HasState& one) { return ask(here.in(one.of)); },
          [&](const Gather& one) { return reasons_of(one, here); },
          [&](const Assemble& one) { return reasons_of(one, here); },
          [&](const Spread& one) { return reasons_of(one, here); },
          [&](const Fetch& one) { return reasons_of(one, here); },
          [&](const Partition&) { return Steps{}; },
          [&](const Among& one) { return reasons_of(one, here); },
          [&](const Numbered&) { return Steps{}; },
          [&](const Allot& one) { return reasons_of(one, here); },
          [&](const Pairwise& one) { return reasons_of(one, here); },
          [&](const Order& one) { return reasons_of(one, here); },
          [&](const Take&) { return Steps{}; },
      },
      here.node().operation);
}

namespace {

// "value 0.9667 = 1160 ÷ 1200"; a value that is one recorded number needs no line of its own.
Steps value_steps(const Asking& here) {
  if (!here.has_value()) return reasons(here);
  const Expression expression = expression_of(here.sources(), here.index, here.row);
  const bool is_computed = expression.text != cell_text(here.sources(), here.index, here.row);
  if (!is_computed) return reasons(here);
  return Steps{line(here, Message{"value_computed", {told(here), expression.text}})} +
         ask_each(here.below(), expression.operands);
}

std::string unit_of_figure(const Asking& here) {
  if (here.node().origin.role != Role::figure) return "";
  const auto& figures = here.outline().figures;
  const auto figure = std::ranges::find(figures, here.node().origin.id, &Outline::Figure::id);
  return figure == figures.end() ? "" : figure->unit;
}

Message headline(const Asking& here) {
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
  if (full) return Message{"named_of", {title, shown(here.value()), *full}};
  const std::string unit = unit_of_figure(here);
  return unit.empty() ? Message{"named", {title, told(here)}}
                      : Message{"named_in_units", {title, told(here), unit}};
}

// The line of a named column, and its reasons below it.
Steps named_steps(const Asking& here) {
  const Message message = headline(here);
  Steps steps{line(here, message)};
  const bool stops = is_of_another_period(here) &&
                     here.question.reach == Question::Reach::own_period &&
                     here.node().origin.role == Role::total;
  if (stops) return steps;
  Question there = here.question;
  if (!here.node().origin.period.empty()) there.period = here.node().origin.period;
  Asking inner{there, here.index, here.row, here.depth + 1};
  if (message.id == "named_rounded")
    return std::move(steps) + ask(inner.in(std::get<Round>(here.node().operation).of));
  const bool is_grade = here.node().origin.role == Role::grade;
  return std::move(steps) + (is_grade ? reasons_of_grade(inner) : reasons(inner));
}

Steps yes_no_line(const Asking& here) {
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
  const Asking here{question, node, row, depth};
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
    case Role::share:
      return yes_no_line(here);
    case Role::place:
    case Role::money:
      return {line(here, headline(here))};
  }
  return {};
}

}  // namespace redbanner
