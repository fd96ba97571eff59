#include "engine/report/explain_place.h"

#include <algorithm>

#include "engine/evaluate/contests.h"
#include "engine/evaluate/settled.h"
#include "engine/report/asking.h"
#include "engine/report/cause.h"
#include "engine/report/expression.h"
#include "engine/report/settled.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr std::size_t most_names = 5;

struct Standing {
  const Question& question;
  const Outline::PlaceRule& rule;
  NodeIndex index;
  std::size_t row;

  const Sources& sources() const { return question.sources; }
  const Node& node() const { return sources().plan.nodes[at(index)]; }
  const Order& order() const { return std::get<Order>(node().operation); }
  const Places& places() const { return sources().results.places[at(index)]; }
  std::string name(std::size_t of) const {
    return title_of(entrant_of(sources(), node().rows, of));
  }
};

// The ranked rows of the row's group, and those that wait for their place.
std::vector<std::size_t> ranked_beside(const Standing& standing) {
  const Places& places = standing.places();
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < places.place.size(); ++row)
    if (places.stands_at(row) != 0 && places.group[row] == places.group[standing.row])
      rows.push_back(row);
  return rows;
}

Message headline(const Standing& standing, std::int64_t ranked) {
  const Places& places = standing.places();
  const Argument place = shown(place_of(standing.order(), places, standing.row));
  const std::int64_t sharing = places.sharing[standing.row];
  const std::string title = standing.rule.title.empty() ? standing.rule.id : standing.rule.title;
  const std::string group =
      group_title(standing.sources(), standing.index, places.group[standing.row]);
  if (group.empty())
    return sharing > 1 ? Message{"place_shared", {title, place, ranked, sharing}}
                       : Message{"place_alone", {title, place, ranked}};
  return sharing > 1 ? Message{"place_shared_in_group", {title, place, ranked, group, sharing}}
                     : Message{"place_alone_in_group", {title, place, ranked, group}};
}

// "crew_place: place 2 to 3 of 5, waits for the draw"
Message waiting(const Standing& standing, std::int64_t ranked) {
  const Places& places = standing.places();
  const std::int64_t from = places.equal_from[standing.row];
  const auto others = static_cast<std::int64_t>(equals_of(places, standing.row).size());
  const std::string title = standing.rule.title.empty() ? standing.rule.id : standing.rule.title;
  return {"place_waits", {title, from, from + others, ranked, awaited(standing.order())}};
}

std::string key_title(const Standing& standing, std::size_t key) {
  const auto& keys = standing.rule.keys;
  return key < keys.size() && !keys[key].empty() ? keys[key] : std::to_string(key);
}

// What parted two rows, told from the side of the better one or of the worse.
enum class Side { before, behind };

// Who recorded what parts them, when and why; of a seed that the rulebook states, the seed.
Message parted_by_decision(const Standing& standing, std::size_t other, Side side) {
  const auto& decided = *standing.order().decided;
  const Sources& sources = standing.sources();
  const Column& by = sources.results.columns[at(decided.by)];
  const Argument ours = shown(by.value(standing.row));
  const Argument theirs = shown(by.value(other));
  const std::string name = standing.name(other);
  const std::string& id = entrant_of(sources, standing.node().rows, standing.row).id;
  const Origin& place = standing.node().origin;
  const auto settling = settling_entries(place.id, place.period, sources.ledger.entries);
  const auto found = settling.find(id);
  const Entry* entry = found == settling.end() ? nullptr : found->second;
  const auto* drawn = std::get_if<Settled>(&sources.plan.nodes[at(decided.by)].operation);
  if (drawn != nullptr && drawn->seed)
    return side == Side::before ? Message{"before_by_lot", {name, ours, theirs, *drawn->seed}}
                                : Message{"behind_by_lot", {name, ours, theirs, *drawn->seed}};
  const auto [who, on, reason] = recording_of(sources.ledger, entry == nullptr ? 0 : entry->batch);
  const std::int64_t sequence = entry == nullptr ? 0 : entry->sequence;
  if (decided.how == Order::Decided::How::draw) {
    const std::string seed = entry == nullptr ? "" : entry->text;
    return side == Side::before
               ? Message{"before_by_recorded_lot", {name, ours, theirs, seed, sequence, who, on}}
               : Message{"behind_by_recorded_lot", {name, ours, theirs, seed, sequence, who, on}};
  }
  const Term how = decided_how(standing.order());
  return side == Side::before
             ? Message{"before_by_decision", {name, how, ours, theirs, sequence, who, on, reason}}
             : Message{"behind_by_decision", {name, how, ours, theirs, sequence, who, on, reason}};
}

Message parted(const Standing& standing, std::size_t other, std::uint16_t key, Side side) {
  const std::string name = standing.name(other);
  if (key == Places::by_ranked_last)
    return side == Side::before ? Message{"before_ranked_last", {name}}
                                : Message{"behind_ranked_last", {name}};
  if (key == Places::by_decided) return parted_by_decision(standing, other, side);
  const Column& column = standing.sources().results.columns[at(standing.order().keys[key].of)];
  const Argument ours = value_or_state(column, standing.row);
  const Argument theirs = value_or_state(column, other);
  const std::string by =
      key == 0 && standing.rule.keys.empty() ? "total" : key_title(standing, key);
  const Argument title = by == "total" ? Argument(Term{by}) : by;
  if (key == 0)
    return side == Side::before ? Message{"before_by_first", {name, title, ours, theirs}}
                                : Message{"behind_by_first", {name, title, ours, theirs}};
  const std::int64_t tie_break = key;
  return side == Side::before
             ? Message{"before_by_tie_break", {name, title, ours, theirs, tie_break}}
             : Message{"behind_by_tie_break", {name, title, ours, theirs, tie_break}};
}

// The nearest place before (or behind) the row's own, and one who has it.
std::optional<std::size_t> neighbour(const Standing& standing,
                                     const std::vector<std::size_t>& ranked, Side of_row) {
  const auto place = [&](std::size_t row) { return standing.places().stands_at(row); };
  std::optional<std::size_t> nearest;
  for (const std::size_t row : ranked) {
    const bool stands_there = of_row == Side::behind ? place(row) < place(standing.row)
                                                     : place(row) > place(standing.row);
    if (!stands_there) continue;
    const bool is_nearer = !nearest || (of_row == Side::behind ? place(row) > place(*nearest)
                                                               : place(row) < place(*nearest));
    if (is_nearer) nearest = row;
  }
  return nearest;
}

std::vector<Step> shared_step(const Standing& standing, const std::vector<std::size_t>& ranked) {
  const auto place = [&](std::size_t row) { return standing.places().stands_at(row); };
  std::vector<std::string> names;
  for (const std::size_t row : ranked)
    if (row != standing.row && place(row) == place(standing.row) && names.size() < most_names)
      names.push_back(standing.name(row));
  if (names.empty()) return {};
  return {{1, Message{"equal_in_all_keys", {joined(standing.sources().plan.outline, names)}}}};
}

// The first key that is found in contests; of a tie_break behind what stands for who met nobody.
const Pairwise* pairwise_key(const Standing& standing) {
  const auto& nodes = standing.sources().plan.nodes;
  for (const auto& key : standing.order().keys) {
    const auto* replace = std::get_if<Replace>(&nodes[at(key.of)].operation);
    const NodeIndex of = replace != nullptr ? replace->of : key.of;
    if (const auto* pairwise = std::get_if<Pairwise>(&nodes[at(of)].operation)) return pairwise;
  }
  return nullptr;
}

// "2 contests won and 1 lost against …", one line each.
std::vector<Step> contest_steps(const Standing& standing) {
  const Pairwise* const pairwise = pairwise_key(standing);
  if (pairwise == nullptr) return {};
  const Sources& sources = standing.sources();
  const Inputs inputs{sources.plan, sources.facts, sources.results.columns};
  const auto met = met_by(standing.row, *pairwise, standing.node().rows, inputs);
  std::vector<Step> steps;
  for (const Met& one : met) {
    if (steps.size() == most_rows_told) {
      steps.push_back({1, Message{"and_more", {std::ssize(met) - std::ssize(steps)}}});
      break;
    }
    steps.push_back(
        {1, Message{"contests_against",
                    {standing.name(one.row), std::int64_t{one.ahead}, std::int64_t{one.behind}}}});
  }
  return steps;
}

std::vector<Step> ranked_steps(const Standing& standing) {
  const auto ranked = ranked_beside(standing);
  const auto& decided_by = standing.places().decided_by;
  const auto count = static_cast<std::int64_t>(ranked.size());
  const bool waits = standing.places().waits(standing.row);
  std::vector<Step> steps{{0, waits ? waiting(standing, count) : headline(standing, count)}};
  for (auto& step : shared_step(standing, ranked)) steps.push_back(std::move(step));
  if (const auto better = neighbour(standing, ranked, Side::behind))
    steps.push_back({1, parted(standing, *better, decided_by[standing.row], Side::behind)});
  if (const auto worse = neighbour(standing, ranked, Side::before))
    steps.push_back({1, parted(standing, *worse, decided_by[*worse], Side::before)});
  for (auto& step : contest_steps(standing)) steps.push_back(std::move(step));
  return steps;
}

std::vector<Step> unranked_steps(const Standing& standing) {
  const Sources& sources = standing.sources();
  const std::string title = standing.rule.title.empty() ? standing.rule.id : standing.rule.title;
  const State state = sources.results.columns[at(standing.index)].state(standing.row);
  if (standing.places().group[standing.row] < 0)
    return {{0, Message{"not_ranked_no_group", {title}}}};
  const auto& ranked = standing.order().ranked;
  if (!ranked || sources.results.columns[at(*ranked)].is_yes(standing.row))
    return {{0, Message{"not_ranked", {title, term_of(state)}}}};
  std::vector<Step> steps{{0, Message{"kept_out_of_ranking", {title}}}};
  const auto vetoes = in_force(
      sources, veto_columns(sources.plan, standing.rule.scorecard, standing.question.period),
      standing.row);
  for (const auto& veto : vetoes)
    steps.push_back({1, Message{"not_ranked_veto", {veto.veto->title}}});
  if (standing.rule.min_months)
    steps.push_back({1, Message{"ranked_from_months", {std::int64_t{*standing.rule.min_months}}}});
  const Expression condition = expression_of(sources, *ranked, standing.row);
  for (const NodeIndex operand : condition.operands)
    if (std::holds_alternative<ActiveMonths>(sources.plan.nodes[at(operand)].operation))
      for (auto& step : why(standing.question, operand, standing.row, 1))
        steps.push_back(std::move(step));
  return steps;
}

}  // namespace

std::vector<Step> place_steps(const Question& question, const Outline::PlaceRule& rule,
                              NodeIndex order, std::size_t row) {
  const Standing standing{question, rule, order, row};
  return standing.places().stands_at(row) == 0 ? unranked_steps(standing) : ranked_steps(standing);
}

}  // namespace redbanner
