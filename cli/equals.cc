#include "cli/equals.h"

#include <algorithm>

#include "engine/report/settled.h"

namespace redbanner {
namespace {

const std::string& title_of(const Outline::PlaceRule& rule) {
  return rule.title.empty() ? rule.id : rule.title;
}

const Order* order_of(const Plan& plan, NodeIndex node) {
  return std::get_if<Order>(&plan.nodes[at(node)].operation);
}

bool is_drawn(const Order& order) {
  return order.decided && order.decided->how == Order::Decided::How::draw;
}

// Whether the rule parts its equals in the way the command does; says so where it does not.
bool is_decided_so(const Plan& plan, const EqualsAsked& asked, EqualsAsked::By by,
                   Console& console) {
  const Order& order = *order_of(plan, asked.order);
  if (!order.decided) {
    refuse(console, {"equals_are_not_parted", {asked.title}}, Message{"write_decide", {}});
    return false;
  }
  const auto& drawn = plan.nodes[at(order.decided->by)].operation;
  const auto* settled = std::get_if<Settled>(&drawn);
  if (settled != nullptr && settled->seed) {
    refuse(console, {"seed_is_stated", {asked.title, *settled->seed}});
    return false;
  }
  if (is_drawn(order) == (by == EqualsAsked::By::draw)) return true;
  refuse(console, {"equals_are_parted_else", {asked.title, decided_how(order)}});
  return false;
}

}  // namespace

std::optional<EqualsAsked> equals_asked_for(const Invocation& asked, const Rules& rules,
                                            EqualsAsked::By by, Console& console) {
  const auto& places = rules.plan.outline.places;
  std::vector<std::string> known;
  for (const auto& rule : places) known.push_back(rule.id);
  const std::string id = *asked.get("RULE");
  if (!is_known("place_rule", id, known, console)) return {};
  const auto& rule = *std::ranges::find(places, id, &Outline::PlaceRule::id);
  const auto period = period_of(asked, rule.periods, console);
  if (!period) return {};
  const auto order = rules.plan.find({Role::place, id, *period, rule.scorecard});
  if (!order) return {};
  const EqualsAsked found{id, title_of(rule), *period, *order};
  if (!is_decided_so(rules.plan, found, by, console)) return {};
  return found;
}

std::vector<WaitingEquals> waiting_equals(const Sources& from, const std::string& period) {
  std::vector<WaitingEquals> waiting;
  for (const auto& rule : from.plan.outline.places) {
    const auto node = from.plan.find({Role::place, rule.id, period, rule.scorecard});
    if (!node) continue;
    const Places& places = from.results.places[at(*node)];
    std::int64_t count = 0;
    for (std::size_t row = 0; row < places.place.size(); ++row) count += places.waits(row) ? 1 : 0;
    if (count == 0) continue;
    const char* const remedy =
        is_drawn(*order_of(from.plan, *node)) ? "draw_equals" : "decide_equals";
    waiting.push_back({title_of(rule), count, Message{remedy, {rule.id, period}}});
  }
  return waiting;
}

}  // namespace redbanner
