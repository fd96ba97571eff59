#include <algorithm>
#include <numeric>

#include "engine/award/allot.h"
#include "engine/evaluate/contests.h"
#include "engine/report/asking.h"
#include "engine/report/quotas.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

Message by_method(const Allot& rule, const Seats& one) {
  const std::int64_t seats = one.seats;
  if (rule.method == Allot::Method::sainte_lague) return {"quota_by_sainte_lague", {seats}};
  if (rule.method == Allot::Method::d_hondt) return {"quota_by_d_hondt", {seats}};
  if (rule.method == Allot::Method::huntington_hill) return {"quota_by_huntington_hill", {seats}};
  const Ratio remainder = one.share - Ratio(one.by_remainder ? seats - 1 : seats);
  if (one.by_remainder) return {"quota_by_remainder", {seats - 1, shown(remainder)}};
  return {"quota_by_whole_share", {seats}};
}

// What kept the units' seats from their share.
std::vector<Message> limits(const Allot& rule, const Seats& one) {
  std::vector<Message> messages;
  if (rule.least > 0 && one.seats == rule.least)
    messages.push_back({"quota_at_least", {rule.least}});
  if (rule.most && one.seats == *rule.most) messages.push_back({"quota_at_most", {*rule.most}});
  return messages;
}

Steps allotted(const Asking& here, const Allot& rule, const Allotment& all, const Column& by) {
  const Seats& one = all.units[here.row];
  Ratio sum = 0;
  for (std::size_t row = 0; row < by.size(); ++row)
    if (all.units[row].takes_part) sum += by.value(row);
  Steps steps{
      line(here, Message{"quota_share",
                         {shown(by.value(here.row)), shown(sum), shown(one.share), rule.total}}),
      line(here, by_method(rule, one))};
  for (auto& limit : limits(rule, one)) steps.push_back(line(here, std::move(limit)));
  if (one.tied) {
    const auto tied = std::ranges::count_if(all.units, &Seats::tied);
    steps.push_back(line(here, Message{"quota_tied", {all.left, std::int64_t{tied}}}));
  }
  return steps;
}

}  // namespace

Steps reasons_of(const Allot& rule, const Asking& here) {
  const Column& by = here.column(rule.by);
  const bool is_stated = rule.method == Allot::Method::stated;
  if (std::ranges::find(by.states, State::pending) != by.states.end())
    return ask_absent_inputs(here);
  const Allotment all = allot(rule, weights_of(by));
  if (all.exceeds) return {line(here, fault_of(rule, all))};
  if (!here.has_value() || is_stated) return ask(here.in(rule.by));
  return allotted(here, rule, all, by) + ask(here.in(rule.by).below());
}

Steps reasons_of(const Pairwise& pairwise, const Asking& here) {
  if (!here.has_value()) return {line(here, Message{"met_nobody", {}})};
  const bool by_paths = pairwise.method == Pairwise::Method::schulze;
  return {line(
      here, Message{by_paths ? "place_by_schulze" : "score_by_copeland", {shown(here.value())}})};
}

}  // namespace redbanner
