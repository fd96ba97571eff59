#include <algorithm>

#include "engine/evaluate/kept.h"
#include "engine/report/asking.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

Message part_message(const Asking& whole, const Asking& part, const Assemble::Part& share) {
  const Argument title = title_of_column(part);
  const Ratio value = whole.column(share.of).value(whole.row);
  if (!part.has_value())
    return Message{"part_counts_as", {title, term_of(part.column().state(part.row)), shown(value)}};
  // Weights of −1 turn the order round, no more.
  if (abs(share.weight) != share.full)
    return Message{"part_weighted",
                   {title, shown(value), shown(share.full), shown(share.weight),
                    shown(worth(share, whole.sources().results.columns, whole.row))}};
  const auto full = full_of(part);
  return full ? Message{"named_of", {title, shown(value), shown(*full)}}
              : Message{"named", {title, shown(value)}};
}

// A period's weight is a share of all weights, not points out of a full.
Message period_message(const Asking& whole, const Asking& part, const Assemble::Part& share) {
  if (!part.has_value() || share.weight == share.full) return part_message(whole, part, share);
  return Message{"period_weighted",
                 {title_of_column(part), shown(part.value()), share.weight, share.full,
                  shown(worth(share, whole.sources().results.columns, whole.row))}};
}

Message left_out_message(const Asking& whole, const Asking& part, const Assemble::Part& share) {
  const auto& assemble = std::get<Assemble>(whole.node().operation);
  const Argument value = shown(whole.column(share.of).value(whole.row));
  return assemble.best > 0 ? Message{"part_not_counted", {title_of_column(part), value}}
                           : Message{"part_dropped", {title_of_column(part), value}};
}

Steps part_steps(const Asking& whole, const Assemble::Part& share, bool counted) {
  const Asking part = whole.in(named_below(whole.in(share.of)));
  const bool other_period = is_of_another_period(part);
  Steps steps;
  if (!whole.column(share.of).has_value(whole.row))
    steps = {line(whole, Message{"named_absent",
                                 {title_of_column(part), term_of(part.column().state(part.row))}})};
  else if (!counted)
    steps = {line(whole, left_out_message(whole, part, share))};
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
Steps rescaled(const Asking& here, const Assemble& assemble) {
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

Steps combined_how(const Asking& here, const Assemble& assemble, std::size_t counted) {
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
    case Combine::median:
      return {line(here, Message{"median_of_parts", {shown(here.value()), parts}})};
    case Combine::product:
      return {line(here, Message{"product_of_parts", {shown(here.value()), parts}})};
    case Combine::mode:
      return {line(here, Message{"mode_of_parts", {shown(here.value()), parts}})};
    case Combine::first:
      return {};
  }
  return {};
}

}  // namespace

Steps reasons_of(const Assemble& assemble, const Asking& here) {
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

}  // namespace redbanner
