#include <algorithm>

#include "engine/evaluate/kept.h"
#include "engine/report/asking.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

// One part of a whole, and the named column that it hands on.
struct Told {
  const Asking& whole;
  const Assemble::Part& share;
  std::size_t number;  // from 1
  Asking part;

  const Assemble& assemble() const { return std::get<Assemble>(whole.node().operation); }
  bool has_value() const { return whole.column(share.of).has_value(whole.row); }
  Argument value() const { return shown(whole.column(share.of).value(whole.row)); }
  Argument worth() const { return shown(redbanner::worth(share, whole.columns(), whole.row)); }
  Argument title() const;
};

// The group of raters that a condition asks for: "leaders".
std::string group_of_raters(const Asking& condition) {
  if (const auto* const compare = std::get_if<Compare>(&condition.node().operation)) {
    const auto* const groups = std::get_if<RaterGroup>(&condition.node(compare->left).operation);
    const auto* const wanted = std::get_if<Constant>(&condition.node(compare->right).operation);
    const auto number = wanted == nullptr ? std::nullopt : wanted->value.whole();
    if (groups != nullptr && number && *number >= 1 &&
        static_cast<std::size_t>(*number) <= groups->groups.size())
      return groups->groups[static_cast<std::size_t>(*number) - 1].id;
  }
  for (const NodeIndex input : inputs_of(condition.node().operation))
    if (auto id = group_of_raters(condition.in(input)); !id.empty()) return id;
  return "";
}

// What has no name goes by the raters that it is of, or by its number.
Argument Told::title() const {
  if (part.node().origin.role != Role::step) return title_of_column(part);
  const auto* const gather = std::get_if<Gather>(&whole.node(share.of).operation);
  if (gather != nullptr && gather->where)
    if (auto id = group_of_raters(whole.in(*gather->where)); !id.empty()) return id;
  const std::string& id = part.node().origin.id;
  return id.empty() ? std::to_string(number) : id;
}

Message part_message(const Told& told) {
  const auto& [whole, share, number, part] = told;
  if (!part.has_value())
    return Message{"part_counts_as",
                   {told.title(), term_of(part.column().state(part.row)), told.value()}};
  // Weights of −1 turn the order round, no more.
  const bool is_weighted = abs(share.weight) != share.full;
  if (is_weighted && told.assemble().how == Combine::mean && share.full == 1)
    return Message{"part_with_weight", {told.title(), told.value(), shown(share.weight)}};
  if (is_weighted)
    return Message{
        "part_weighted",
        {told.title(), told.value(), shown(share.full), shown(share.weight), told.worth()}};
  const auto full = full_of(part);
  return full ? Message{"named_of", {told.title(), told.value(), shown(*full)}}
              : Message{"named", {told.title(), told.value()}};
}

// A period's weight is a share of all weights, not points out of a full.
Message period_message(const Told& told) {
  const auto& [whole, share, number, part] = told;
  if (!part.has_value() || share.weight == share.full) return part_message(told);
  return Message{"period_weighted",
                 {told.title(), shown(part.value()), share.weight, share.full, told.worth()}};
}

Message left_out_message(const Told& told) {
  return told.assemble().best > 0 || told.assemble().lowest > 0
             ? Message{"part_not_counted", {told.title(), told.value()}}
             : Message{"part_dropped", {told.title(), told.value()}};
}

enum class Counted { no, yes };

Message message_of(const Told& told, Counted counted) {
  if (!told.has_value())
    return Message{"named_absent",
                   {told.title(), term_of(told.part.column().state(told.part.row))}};
  if (counted == Counted::no) return left_out_message(told);
  return is_of_another_period(told.part) ? period_message(told) : part_message(told);
}

Steps part_steps(const Told& told, Counted counted) {
  const auto& [whole, share, number, part] = told;
  Steps steps{line(whole, message_of(told, counted))};
  if (!is_of_another_period(part)) return std::move(steps) + reasons(part.below());
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
      if (assemble.best != 0)
        return {line(here,
                     Message{"best_of_parts", {shown(here.value()), std::int64_t{assemble.best}}})};
      if (assemble.lowest != 0)
        return {line(here, Message{"lowest_of_parts",
                                   {shown(here.value()), std::int64_t{assemble.lowest}}})};
      return {};
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
    const auto& share = assemble.parts[i];
    const Asking part = here.in(named_below(here.in(share.of)));
    steps = std::move(steps) +
            part_steps({here, share, i + 1, part}, counts ? Counted::yes : Counted::no);
  }
  return steps;
}

}  // namespace redbanner
