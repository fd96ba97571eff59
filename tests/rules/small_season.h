#pragma once

#include <memory>
#include <sstream>
#include <string>

#include "engine/evaluate/evaluate.h"
#include "rules/check.h"
#include "rules/make_plan.h"
#include "rules/read_rulebook.h"

namespace redbanner {

// A whole season as text, for tables of facts.
//   entrants: one a line:  id kind [from=DATE] [to=DATE] [unit=ID] [attribute=value …]
//   entries:  one a line:  entrant indicator period [row=R] [rater=R] field=value … | state
//   also:     person award period position      as "nominate P award period 1"
//             decisions                          as "decide award period entrant granted"
//             honours of earlier years           as "honour 2022 award entrant"
//             papers of nominees                 as "paper person award period PAPER [back]"
struct SmallSeason {
  Rulebook book;
  Diagnostics found;
  Plan plan;
  std::vector<Exactness> exactness;
  Facts facts;
  Roster roster;
  Results results;
};

inline Entrant entrant_of(const std::string& line) {
  std::istringstream words{line};
  Entrant entrant;
  words >> entrant.id >> entrant.kind;
  entrant.title = entrant.id;
  for (std::string word; words >> word;) {
    const auto equals = word.find('=');
    const std::string key = word.substr(0, equals);
    const std::string value = word.substr(equals + 1);
    if (key == "from")
      entrant.active_from = Date::parse(value);
    else if (key == "to")
      entrant.active_to = Date::parse(value);
    else if (key == "unit")
      entrant.unit = value;
    else
      entrant.attributes.push_back({key, value, {}});
  }
  return entrant;
}

inline State state_of(const std::string& word) {
  if (word == "late") return State::late;
  if (word == "not_applicable") return State::not_applicable;
  if (word == "not_examined") return State::not_examined;
  return State::refused;
}

inline void add_line(const std::string& line, Ledger& ledger) {
  std::istringstream words{line};
  std::string first;
  words >> first;
  if (first == "nominate") {
    NominationEntry one;
    words >> one.person >> one.award >> one.period >> one.position;
    ledger.nominations.push_back(one);
    return;
  }
  if (first == "decide") {
    DecisionEntry one;
    std::string outcome;
    words >> one.award >> one.period >> one.entrant >> outcome;
    one.outcome =
        outcome == "granted" ? DecisionEntry::Outcome::granted : DecisionEntry::Outcome::refused;
    ledger.decisions.push_back(one);
    return;
  }
  if (first == "honour") {
    HonourEntry one;
    words >> one.year >> one.award >> one.entrant;
    one.day = *Date::make(one.year, 12, 31);
    ledger.honours.push_back(one);
    return;
  }
  if (first == "paper") {
    NomineePaperEntry one;
    std::string outcome;
    words >> one.person >> one.award >> one.period >> one.paper >> outcome;
    if (outcome == "back") one.outcome = NomineePaperEntry::Outcome::taken_back;
    ledger.nominee_papers.push_back(one);
    return;
  }
  Entry entry;
  entry.entrant = first;
  words >> entry.indicator >> entry.period;
  for (std::string word; words >> word;) {
    const auto equals = word.find('=');
    Entry one = entry;
    one.sequence = static_cast<std::int64_t>(ledger.entries.size()) + 1;
    if (equals == std::string::npos) {
      one.state = state_of(word);
      ledger.entries.push_back(one);
      continue;
    }
    const std::string key = word.substr(0, equals);
    if (key == "row")
      entry.row = word.substr(equals + 1);
    else if (key == "rater")
      entry.rater = word.substr(equals + 1);
    else {
      one.field = key;
      one.value = Written::parse(word.substr(equals + 1));
      ledger.entries.push_back(one);
    }
  }
}

inline std::unique_ptr<SmallSeason> small_season(const std::string& toml,
                                                 const std::string& entrants,
                                                 const std::string& entries) {
  auto season = std::make_unique<SmallSeason>();
  season->book = read_rulebook(toml, "rulebook.toml", season->found);
  if (!season->found.has_errors()) check_rulebook(season->book, season->found);
  if (season->found.has_errors()) return season;
  season->plan = make_plan(season->book, season->found);
  if (season->found.has_errors()) return season;
  const Schedule schedule = order_of(season->plan);
  season->exactness = infer(season->plan, schedule.order);
  std::istringstream units{entrants};
  for (std::string line; std::getline(units, line);)
    if (!line.empty()) season->roster.push_back(entrant_of(line));
  Ledger ledger;
  std::istringstream lines{entries};
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) add_line(line, ledger);
  season->facts = make_facts(season->plan, season->exactness, season->roster, ledger);
  season->results = evaluate(season->plan, season->exactness, schedule.order, season->facts);
  return season;
}

inline std::string faults_of(const SmallSeason& season) {
  std::string text;
  for (const auto& one : season.found.all())
    if (one.severity == Severity::error)
      text += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " " +
              one.message.id + " ";
  return text;
}

// "A:90.5 B:- " the cells of a column by entrant id; '-' and the state's first letters where
// absent.
inline std::string cells_of(const SmallSeason& season, const Origin& origin) {
  const auto node = season.plan.find(origin);
  if (!node) return "no such column";
  const Column& column = season.results.columns[at(*node)];
  const Rows& rows = season.facts.rows[at(season.plan.nodes[at(*node)].rows)];
  static const char* const states[] = {"", "~", "-n/a", "-unexamined", "-refused", "-pending"};
  std::string text;
  for (std::size_t row = 0; row < column.size(); ++row) {
    const State state = column.state(row);
    text += season.roster[rows.entrant[row]].id + ":";
    if (has_value(state)) text += column.value(row).text();
    text += std::string(states[static_cast<int>(state)]) + " ";
  }
  return text;
}

}  // namespace redbanner
