#include <algorithm>
#include <charconv>

#include "adapters/sha256/sha256.h"
#include "adapters/sqlite/season.h"

namespace redbanner {

void ResultRows::Standings::reserve(std::size_t rows) {
  for (TextColumn* column : {&place_rule, &group, &entrant, &total, &state}) column->reserve(rows);
  place.reserve(rows);
  sharing.reserve(rows);
}

namespace {

std::int32_t place_of(const std::string& id, std::vector<std::string>& entrants) {
  const auto found = std::ranges::find(entrants.rbegin(), entrants.rend(), id);
  if (found != entrants.rend()) return static_cast<std::int32_t>(entrants.rend() - found - 1);
  entrants.push_back(id);
  return static_cast<std::int32_t>(entrants.size() - 1);
}

}  // namespace

void ResultRows::add(const StandingRow& row) { add(row, place_of(row.entrant, entrants)); }
void ResultRows::add(const DecisionRow& row) { add(row, place_of(row.entrant, entrants)); }

void ResultRows::add(const StandingRow& row, std::int32_t entrant) {
  standings.place_rule.push_back(texts.number_of(row.place_rule));
  standings.group.push_back(texts.number_of(row.group));
  standings.entrant.push_back(entrant);
  standings.place.push_back(row.place.value_or(0));
  standings.sharing.push_back(row.sharing);
  standings.total.push_back(texts.number_of(row.total.value_or("")));
  standings.state.push_back(texts.number_of(row.state));
}

void ResultRows::add(const DecisionRow& row, std::int32_t entrant) {
  decisions.award.push_back(texts.number_of(row.award));
  decisions.entrant.push_back(entrant);
  decisions.outcome.push_back(texts.number_of(row.outcome));
  decisions.money.push_back(texts.number_of(row.money.value_or("")));
}

namespace {

std::optional<std::string> text_if_any(const TextNumbers& texts, std::int32_t number) {
  if (number == ResultRows::none) return {};
  return texts.text(number);
}

}  // namespace

StandingRow ResultRows::standing(std::size_t row) const {
  StandingRow one;
  one.place_rule = texts.text(standings.place_rule[row]);
  one.group = texts.text(standings.group[row]);
  one.entrant = entrants[static_cast<std::size_t>(standings.entrant[row])];
  if (standings.place[row] != 0) one.place = standings.place[row];
  one.sharing = standings.sharing[row];
  one.total = text_if_any(texts, standings.total[row]);
  one.state = texts.text(standings.state[row]);
  return one;
}

DecisionRow ResultRows::decision(std::size_t row) const {
  return {texts.text(decisions.award[row]),
          entrants[static_cast<std::size_t>(decisions.entrant[row])],
          texts.text(decisions.outcome[row]), text_if_any(texts, decisions.money[row])};
}

namespace {

// Text on its way into a hash, some thousand bytes at a time.
class HashedText {
 public:
  void add(std::string_view field, char behind) {
    waiting_ += field;
    waiting_ += behind;
    if (waiting_.size() < at_once) return;
    hash_.add(waiting_);
    waiting_.clear();
  }
  void add(std::int64_t number, char behind) {
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    add(std::string_view(digits, static_cast<std::size_t>(end - digits)), behind);
  }
  std::string finish() {
    hash_.add(waiting_);
    return hex(hash_.finish());
  }

 private:
  static constexpr std::size_t at_once = 16'384;
  std::string waiting_;
  Sha256 hash_;
};

}  // namespace

// One line a row, its fields parted by tabs.
std::string results_sha256(const ResultRows& results) {
  HashedText text;
  const auto add = [&](const ResultRows::TextColumn& column, std::size_t row, char behind) {
    text.add(results.texts.text(column[row]), behind);
  };
  const auto add_entrant = [&](const ResultRows::TextColumn& column, std::size_t row) {
    text.add(results.entrants[static_cast<std::size_t>(column[row])], '\t');
  };
  const auto& standings = results.standings;
  for (std::size_t row = 0; row < standings.size(); ++row) {
    add(standings.place_rule, row, '\t');
    add(standings.group, row, '\t');
    add_entrant(standings.entrant, row);
    standings.place[row] != 0 ? text.add(standings.place[row], '\t') : text.add("", '\t');
    text.add(standings.sharing[row], '\t');
    add(standings.total, row, '\t');
    add(standings.state, row, '\n');
  }
  const auto& decisions = results.decisions;
  for (std::size_t row = 0; row < decisions.size(); ++row) {
    add(decisions.award, row, '\t');
    add_entrant(decisions.entrant, row);
    add(decisions.outcome, row, '\t');
    add(decisions.money, row, '\n');
  }
  return text.finish();
}

}  // namespace redbanner
