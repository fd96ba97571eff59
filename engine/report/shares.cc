#include "engine/report/shares.h"

#include <algorithm>
#include <map>

#include "engine/award/exchange.h"
#include "engine/report/award_columns.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// Who may stand for the award, on whatever row set.
struct Person {
  NodeIndex take;
  std::size_t row;
};

// Everybody who may stand, and what the list has to be.
struct WholeList {
  const Outline::Award& award;
  std::vector<Person> people;
  std::vector<Standing> standing;  // of each of them
  std::vector<ShareLimits> limits;
  std::int64_t chosen = 0;
};

// Who may enter a list, or stands on it. Whom a limit holds back may not: another of their like
// would have to leave.
bool may_stand(const Decision& decision) {
  return !std::holds_alternative<NotRanked>(decision.outcome) &&
         !std::holds_alternative<ByOtherAward>(decision.outcome) &&
         !std::holds_alternative<FailsCondition>(decision.outcome) &&
         !std::holds_alternative<BeyondLimit>(decision.outcome) &&
         !std::holds_alternative<RefusedByDecision>(decision.outcome);
}

// Whom no exchange moves: the leading group's choice, and who leaves no place to others.
bool is_fixed(const Decision& decision) {
  return std::holds_alternative<GrantedByDecision>(decision.outcome) ||
         std::holds_alternative<GrantedOutside>(decision.outcome);
}

// What the candidates are ordered by; of the unit's order the first is worth most.
Ratio worth(const Sources& sources, NodeIndex take, std::size_t row) {
  const auto& order =
      std::get<Order>(sources.plan.nodes[at(take_of(sources.plan, take).order)].operation);
  const Order::Key& key = order.keys.front();
  const Ratio value = sources.results.columns[at(key.of)].value(row);
  return key.better == Order::Key::Better::higher ? value : -value;
}

std::vector<bool> shares_of(const Sources& sources, const AwardColumn& column, std::size_t row) {
  const std::string& card = sources.plan.nodes[at(column.take)].origin.scorecard;
  std::vector<bool> in;
  for (const auto& share : column.award->shares) {
    const auto node =
        sources.plan.find({Role::share, column.award->id + "/" + share.id, column.period, card});
    in.push_back(node && sources.results.columns[at(*node)].is_yes(row));
  }
  return in;
}

void add_people(const Sources& sources, const AwardColumn& column,
                std::map<std::pair<NodeIndex, std::int64_t>, std::size_t>& units, WholeList& list) {
  const RowSetIndex set = sources.plan.nodes[at(column.take)].rows;
  const Rows& rows = sources.facts.rows[at(set)];
  const Places& places = places_of(sources, column.take);
  const auto& decisions = sources.results.decisions[at(column.take)];
  for (std::size_t row = 0; row < rows.count; ++row) {
    if (!may_stand(decisions[row])) continue;
    const auto unit =
        units.try_emplace({column.take, places.group[row]}, units.size()).first->second;
    const bool is_ranked = places.place[row] != 0;
    list.people.push_back({column.take, row});
    list.standing.push_back({unit, is_ranked ? worth(sources, column.take, row) : Ratio(0),
                             shares_of(sources, column, row), decisions[row].granted(),
                             is_fixed(decisions[row])});
    list.chosen += decisions[row].granted() ? 1 : 0;
  }
}

// So many of all: no fewer than a share at least, no more than one at most.
ShareLimits limits_of(const Outline::Award::Share& share, std::int64_t all) {
  const auto of_all = [&](const Ratio& part, RoundingMode mode) {
    return (part * all).rounded(mode, 1).whole().value_or(0);
  };
  ShareLimits limits;
  if (share.at_least) limits.least = of_all(*share.at_least, RoundingMode::ceiling);
  if (share.at_most) limits.most = of_all(*share.at_most, RoundingMode::floor);
  return limits;
}

const Outline::Award* award_named(const Sources& sources, const std::string& id) {
  const auto& awards = sources.plan.outline.awards;
  const auto found = std::ranges::find(awards, id, &Outline::Award::id);
  return found == awards.end() || found->shares.empty() ? nullptr : &*found;
}

WholeList whole_list(const Sources& sources, const Outline::Award& award,
                     const std::string& period) {
  WholeList list{award, {}, {}, {}, 0};
  std::map<std::pair<NodeIndex, std::int64_t>, std::size_t> units;  // by the group ranked in
  for (const auto& column : award_columns(sources.plan, period))
    if (column.award->id == award.id) add_people(sources, column, units, list);
  for (const auto& share : award.shares) list.limits.push_back(limits_of(share, list.chosen));
  return list;
}

std::int64_t chosen_in(const WholeList& list, std::size_t share) {
  return std::ranges::count_if(list.standing,
                               [&](const Standing& one) { return one.is_chosen && one.in[share]; });
}

// How many are missing; below 0: too many. 0: the share holds.
std::int64_t missing_in(const WholeList& list, std::size_t share) {
  const auto& limits = list.limits[share];
  const auto count = chosen_in(list, share);
  if (count < limits.least) return limits.least - count;
  return limits.most && count > *limits.most ? *limits.most - count : 0;
}

bool fails(const WholeList& list) {
  for (std::size_t share = 0; share < list.limits.size(); ++share)
    if (missing_in(list, share) != 0) return true;
  return false;
}

std::string title_of(const Outline::Award::Share& share) {
  return share.title.empty() ? share.id : share.title;
}

std::vector<Cell> share_row(const WholeList& list, std::size_t index) {
  const auto& share = list.award.shares[index];
  const auto& limits = list.limits[index];
  const auto missing = missing_in(list, index);
  return {title_of(share),
          chosen_in(list, index),
          list.chosen,
          share.at_least ? Cell{limits.least} : Cell{},
          share.at_most ? Cell{*limits.most} : Cell{},
          missing > 0   ? Cell{Message{"share_lacks", {missing}}}
          : missing < 0 ? Cell{Message{"share_exceeds", {-missing}}}
                        : Cell{Term{"share_holds"}}};
}

Table table_of_shares(const Sources& sources, const WholeList& list, const std::string& period) {
  Table table;
  table.id = "shares";
  table.title = Message{"shares_title",
                        {title_of_award(sources.plan.outline, list.award.id),
                         title_of_period(sources.plan.outline, period)}};
  table.headings = {heading("share"),           number_heading("persons"), number_heading("of_all"),
                    number_heading("at_least"), number_heading("at_most"), heading("outcome")};
  for (std::size_t share = 0; share < list.limits.size(); ++share)
    table.rows.push_back(share_row(list, share));
  return table;
}

std::string name_of(const Sources& sources, const Person& person) {
  return redbanner::title_of(
      entrant_of(sources, sources.plan.nodes[at(person.take)].rows, person.row));
}

// Whose quota it is: the unit's, or what else they are ranked in.
Cell group_of(const Sources& sources, const Person& person) {
  const RowSetIndex rows = sources.plan.nodes[at(person.take)].rows;
  if (const Entrant* const unit = unit_of(sources, rows, person.row))
    return text_cell(redbanner::title_of(*unit));
  const NodeIndex order = take_of(sources.plan, person.take).order;
  return text_cell(group_title(sources, order, places_of(sources, person.take).group[person.row]));
}

Cell loss_cell(const Ratio& loss) {
  constexpr int most_places = 4;
  if (const auto whole = loss.whole()) return *whole;
  return Points{loss, std::min(most_places, loss.decimals().value_or(most_places))};
}

// Who leaves and who enters, unit by unit.
std::vector<std::vector<Cell>> exchange_rows(const Sources& sources, const WholeList& list,
                                             const Exchange& exchange) {
  auto leave = exchange.leave;
  auto enter = exchange.enter;
  const auto unit = [&](std::size_t one) { return list.standing[one].unit; };
  std::ranges::stable_sort(leave, {}, unit);
  std::ranges::stable_sort(enter, {}, unit);
  std::vector<std::vector<Cell>> rows;
  for (std::size_t i = 0; i < leave.size(); ++i) {
    const Person& out = list.people[leave[i]];
    const Person& in = list.people[enter[i]];
    rows.push_back({group_of(sources, out), name_of(sources, out), name_of(sources, in),
                    loss_cell(list.standing[leave[i]].worth - list.standing[enter[i]].worth)});
  }
  return rows;
}

std::vector<Message> what_is_known_of(const Exchange& exchange) {
  using Outcome = Exchange::Outcome;
  std::vector<Message> messages;
  if (exchange.outcome == Outcome::impossible) messages.push_back({"no_exchange_mends", {}});
  if (exchange.outcome == Outcome::unknown)
    messages.push_back({"no_exchange_found", {shown(exchange.no_less_than)}});
  if (exchange.outcome == Outcome::best)
    messages.push_back({"exchange_loses_least", {shown(exchange.loss)}});
  if (exchange.outcome == Outcome::bounded)
    messages.push_back({"exchange_bounded", {shown(exchange.loss), shown(exchange.no_less_than)}});
  if (exchange.has_equals) messages.push_back({"exchange_has_equals", {}});
  return messages;
}

Table table_of_exchange(const Sources& sources, const WholeList& list) {
  const Exchange exchange = best_exchange(list.standing, list.limits);
  Table table;
  table.id = "exchange";
  table.title = Message{"exchange_title", {title_of_award(sources.plan.outline, list.award.id)}};
  table.headings = {heading("unit"), heading("leaves"), heading("enters"), number_heading("loss")};
  table.rows = exchange_rows(sources, list, exchange);
  table.foot = what_is_known_of(exchange);
  return table;
}

}  // namespace

std::vector<Table> shares(const Sources& sources, const std::string& award,
                          const std::string& period) {
  const auto* const asked = award_named(sources, award);
  if (asked == nullptr) return {};
  const WholeList list = whole_list(sources, *asked, period);
  std::vector<Table> tables{table_of_shares(sources, list, period)};
  if (fails(list)) tables.push_back(table_of_exchange(sources, list));
  return tables;
}

std::vector<Message> failing_shares(const Sources& sources, const std::string& award,
                                    const std::string& period) {
  const auto* const asked = award_named(sources, award);
  if (asked == nullptr) return {};
  const WholeList list = whole_list(sources, *asked, period);
  std::vector<Message> messages;
  for (std::size_t share = 0; share < list.limits.size(); ++share) {
    const auto missing = missing_in(list, share);
    if (missing == 0) continue;
    messages.push_back({missing > 0 ? "share_lacks_of" : "share_exceeds_of",
                        {title_of_award(sources.plan.outline, award),
                         title_of(asked->shares[share]), missing > 0 ? missing : -missing}});
  }
  return messages;
}

}  // namespace redbanner
