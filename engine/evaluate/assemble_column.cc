#include <algorithm>
#include <span>

#include "engine/evaluate/kept.h"
#include "engine/evaluate/making.h"

namespace redbanner {
namespace {

bool is_absent_somewhere(const Column& column) {
  return !std::ranges::all_of(column.states, has_value);
}

bool drops(const Assemble& assemble) {
  return assemble.drop_highest > 0 || assemble.drop_lowest > 0;
}

bool counts_all_present(const Assemble& assemble) {
  return assemble.best == 0 && assemble.lowest == 0 && !drops(assemble);
}

// The factor of every worth: weight ÷ full, of a mean ÷ all weights too.
std::optional<std::vector<Term>> worths_of(const Assemble& assemble, const Making& here) {
  Ratio divisor = 1;
  if (assemble.how == Combine::mean) {
    divisor = 0;
    for (const auto& part : assemble.parts) divisor += part.weight;
    if (divisor == 0) return std::nullopt;
  }
  return terms_of(assemble.parts, [&](const auto& part) {
    return term_of(part.of, here, part.weight / part.full / divisor);
  });
}

// Whether the whole is the sum of its worths in every row, whichever parts are absent in it.
bool is_plain_sum(const Assemble& assemble, bool any_left_out) {
  if (!counts_all_present(assemble)) return false;
  const bool rescales = assemble.absent == Assemble::Absent::rescale;
  return (assemble.how == Combine::sum && !rescales) ||
         ((assemble.how == Combine::sum || assemble.how == Combine::mean) && !any_left_out);
}

bool is_best_sum(const Assemble& assemble) {
  return assemble.best != 0 && assemble.lowest == 0 && !drops(assemble) &&
         assemble.how == Combine::sum && assemble.absent != Assemble::Absent::rescale;
}

bool is_plain_extreme(const Assemble& assemble, bool any_left_out) {
  return counts_all_present(assemble) && !any_left_out &&
         (assemble.how == Combine::least || assemble.how == Combine::most);
}

std::vector<State> assembled_states(const Assemble& assemble, const Making& here) {
  auto all = combined_states(nodes_of(assemble.parts), here);
  if (assemble.absent == Assemble::Absent::spreads || all.empty()) return all;
  std::vector<State> states(here.count());
  for (std::size_t row = 0; row < states.size(); ++row)
    states[row] = state_of(assemble, here.inputs.columns, row);
  return states;
}

// Whether some row counts fewer parts than there are. Where absence spreads no row does.
bool is_left_out_somewhere(const Assemble& assemble, const Making& here) {
  return assemble.absent != Assemble::Absent::spreads &&
         std::ranges::any_of(assemble.parts, [&](const auto& part) {
           return is_absent_somewhere(here.column(part.of));
         });
}

}  // namespace

Made made(const Assemble& assemble, const Making& here) {
  const bool any_left_out = is_left_out_somewhere(assemble, here);
  const auto worths = worths_of(assemble, here);
  if (!worths || worths->empty()) return std::nullopt;
  Column column = here.empty_column();
  if (is_plain_sum(assemble, any_left_out)) {
    add(column.fixed, *worths);
  } else if (is_best_sum(assemble)) {
    std::vector<std::span<const State>> states;
    states.reserve(assemble.parts.size());
    for (const auto& part : assemble.parts) states.emplace_back(here.column(part.of).states);
    add_best(column.fixed, *worths, states, static_cast<std::size_t>(assemble.best));
  } else if (is_plain_extreme(assemble, any_left_out)) {
    const bool least = assemble.how == Combine::least;
    extreme(column.fixed, *worths, least ? Extreme::Which::least : Extreme::Which::most);
  } else {
    return std::nullopt;
  }
  column.states = assembled_states(assemble, here);
  return column;
}

}  // namespace redbanner
