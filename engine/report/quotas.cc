#include "engine/report/quotas.h"

#include <algorithm>

#include "engine/evaluate/contests.h"

namespace redbanner {

Message fault_of(const Allot& rule, const Allotment& all) {
  const bool is_stated = rule.method == Allot::Method::stated;
  return {is_stated ? "quota_beyond_total" : "quota_least_beyond_total", {all.needed, rule.total}};
}

namespace {

// How many places each unit has; people are candidates of the scorecard that their unit stands on.
const Allot* allot_of(const Sources& sources, const AwardColumn& column) {
  const RowSet& set = sources.plan.row_sets[at(sources.plan.nodes[at(column.take)].rows)];
  const std::string& card = set.parent ? sources.plan.row_sets[at(*set.parent)].id : set.id;
  const auto quota = sources.plan.find({Role::quota, column.award->id, column.period, card});
  if (!quota) return nullptr;
  return std::get_if<Allot>(&sources.plan.nodes[at(*quota)].operation);
}

}  // namespace

std::optional<QuotaFault> quota_fault(const Sources& sources, const AwardColumn& column) {
  const Allot* const rule = allot_of(sources, column);
  if (rule == nullptr) return std::nullopt;
  const Allotment all = allot(*rule, weights_of(sources.results.columns[at(rule->by)]));
  if (all.exceeds) return QuotaFault{fault_of(*rule, all), true};
  const auto tied = std::ranges::count_if(all.units, &Seats::tied);
  if (tied > 0) return QuotaFault{{"quota_tied", {all.left, std::int64_t{tied}}}, false};
  if (all.left > 0 && rule->method != Allot::Method::stated)
    return QuotaFault{{"quota_left", {all.left, rule->total}}, false};
  return std::nullopt;
}

}  // namespace redbanner
