#include "engine/evaluate/links.h"
#include "engine/report/asking.h"
#include "engine/report/settled.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {

Steps reasons_of(const Spread& spread, const Asking& here) {
  const auto parent = parent_of(here.rows(here.node().rows), here.row);
  if (parent < 0) return {};
  return ask(here.in(spread.of).in_row(static_cast<std::size_t>(parent)));
}

namespace {

// The other side of the row, by name; its papers are its own.
Steps reasons_of_opponent(const Fetch& fetch, const std::vector<std::int64_t>& from,
                          const Asking& here) {
  if (from[here.row] < 0) return {line(here, Message{"opponent_not_recorded", {}})};
  const Asking there = here.in(fetch.of).in_row(static_cast<std::size_t>(from[here.row]));
  const Entrant& opponent = entrant_of(here.sources(), there.node().rows, there.row);
  const Papers papers = papers_of(here.sources().ledger, opponent.id);
  const Question question{here.sources(), papers, here.question.period, here.question.reach};
  return Steps{line(here, Message{"of_opponent", {title_of(opponent)}})} +
         ask({question, there.index, there.row, there.depth + 1});
}

}  // namespace

// Another entrant's papers explain what is its own.
Steps reasons_of(const Fetch& fetch, const Asking& here) {
  const RowSetIndex set = here.node(fetch.of).rows;
  const auto from = fetched_rows(fetch.whose, here.rows(here.node().rows), here.rows(set));
  const bool of_unit = fetch.whose == Fetch::Whose::unit;
  if (fetch.whose == Fetch::Whose::opponent) return reasons_of_opponent(fetch, from, here);
  if (from[here.row] < 0) return of_unit ? Steps{line(here, Message{"of_no_unit", {}})} : Steps{};
  const Asking there = here.in(fetch.of).in_row(static_cast<std::size_t>(from[here.row]));
  if (!of_unit) return ask(there);
  const Entrant& unit = entrant_of(here.sources(), set, there.row);
  const Papers papers = papers_of(here.sources().ledger, unit.id);
  const Question question{here.sources(), papers, here.question.period, here.question.reach};
  return Steps{line(here, Message{"of_unit", {title_of(unit)}})} +
         ask({question, there.index, there.row, there.depth + 1});
}

// "place 2 among 15", and what decided it.
Steps reasons_of(const Order& order, const Asking& here) {
  if (here.sources().results.places[at(here.index)].waits(here.row))
    return Steps{line(here, Message{"place_awaited", {awaited(order)}})};
  if (!here.has_value()) return ask_absent_inputs(here);
  const Places& places = here.sources().results.places[at(here.index)];
  std::int64_t ranked = 0;
  for (std::size_t row = 0; row < places.place.size(); ++row)
    ranked += places.place[row] != 0 && places.group[row] == places.group[here.row] ? 1 : 0;
  const std::int64_t sharing = places.sharing[here.row];
  const Argument place = shown(here.value());
  const Message message = sharing > 1 ? Message{"place_among_shared", {place, ranked, sharing}}
                                      : Message{"place_among", {place, ranked}};
  return Steps{line(here, message)} + ask(here.below().in(order.keys.front().of));
}

}  // namespace redbanner
