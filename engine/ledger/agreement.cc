#include <algorithm>
#include <iterator>

#include "engine/core/averages.h"
#include "engine/ledger/doubts.h"
#include "engine/ledger/marks.h"

namespace redbanner {
namespace {

using Row = std::vector<Ratio>;  // one rater's marks, entrant by entrant

Ratio count(const auto& list) { return static_cast<std::int64_t>(std::size(list)); }

Ratio square(const Ratio& value) { return value * value; }

// Mean places, 1 the lowest.
Row places_of(const Row& marks) {
  Row places;
  for (const Ratio& mark : marks) {
    std::int64_t below = 0, equal = 0;
    for (const Ratio& other : marks) {
      below += other < mark ? 1 : 0;
      equal += other == mark ? 1 : 0;
    }
    places.push_back(Ratio(below) + Ratio(equal + 1, 2));
  }
  return places;
}

// The sum of t³ − t over the groups of t equal places.
Ratio ties_in(const Row& places) {
  Row sorted = places;
  std::ranges::sort(sorted);
  Ratio sum;
  for (auto from = sorted.begin(); from != sorted.end();) {
    const auto to = std::ranges::upper_bound(from, sorted.end(), *from);
    const Ratio equal = static_cast<std::int64_t>(to - from);
    sum += equal * equal * equal - equal;
    from = to;
  }
  return sum;
}

std::vector<Row> transposed(const std::vector<Row>& rows) {
  std::vector<Row> columns(rows.front().size());
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) columns[i].push_back(row[i]);
  return columns;
}

std::optional<Ratio> concordance_of(const std::vector<Row>& marks) {
  if (marks.size() < 2 || marks.front().size() < 2) return {};
  std::vector<Row> places;
  Ratio ties;
  for (const Row& row : marks) {
    places.push_back(places_of(row));
    ties += ties_in(places.back());
  }
  const Ratio raters = count(marks), entrants = count(marks.front());
  const Ratio mean_sum = raters * (entrants + 1) / 2;
  Ratio spread;
  for (const Row& of_entrant : transposed(places)) {
    Ratio sum;
    for (const Ratio& place : of_entrant) sum += place;
    spread += square(sum - mean_sum);
  }
  const Ratio most = square(raters) * (entrants * entrants * entrants - entrants) - raters * ties;
  if (most.sign() == 0) return {};
  return Ratio(12) * spread / most;
}

// The mean squares of a two-way table: between entrants, between raters, what is left.
std::optional<Ratio> intraclass_of(const std::vector<Row>& marks) {
  if (marks.size() < 2 || marks.front().size() < 2) return {};
  const Ratio raters = count(marks), entrants = count(marks.front());
  Row rater_means, entrant_means;
  for (const Row& row : marks) rater_means.push_back(mean_of(row));
  for (const Row& column : transposed(marks)) entrant_means.push_back(mean_of(column));
  const Ratio mean = mean_of(rater_means);
  Ratio between_entrants, between_raters, all;
  for (const Ratio& of_entrant : entrant_means) between_entrants += square(of_entrant - mean);
  for (const Ratio& of_rater : rater_means) between_raters += square(of_rater - mean);
  for (const Row& row : marks)
    for (const Ratio& mark : row) all += square(mark - mean);
  const Ratio rest = all - raters * between_entrants - entrants * between_raters;
  const Ratio of_entrants = raters * between_entrants / (entrants - 1);
  const Ratio of_raters = entrants * between_raters / (raters - 1);
  const Ratio error = rest / ((raters - 1) * (entrants - 1));
  const Ratio divisor =
      of_entrants + (raters - 1) * error + raters * (of_raters - error) / entrants;
  if (divisor.sign() == 0) return {};
  return (of_entrants - error) / divisor;
}

// The marks of the entrants that all rated, a row a rater.
std::vector<Row> complete_part(const MarkSheet& sheet) {
  std::vector<Row> rows(sheet.by_rater.size());
  for (const auto& [rated, mark] : sheet.by_rater.begin()->second) {
    const bool by_all = std::ranges::all_of(
        sheet.by_rater, [&](const auto& rater) { return rater.second.contains(rated); });
    if (!by_all) continue;
    auto row = rows.begin();
    for (const auto& [rater, marks] : sheet.by_rater) (row++)->push_back(marks.at(rated).value);
  }
  return rows;
}

Agreement::Rater agreement_of(const MarkSheet& sheet, std::string_view rater,
                              const std::vector<Row>& others) {
  Agreement::Rater one;
  one.id = rater;
  const Row differences = differences_of(sheet, rater);
  one.marks = static_cast<std::int64_t>(differences.size());
  if (!differences.empty()) one.difference = mean_of(differences);
  one.concordance_without = concordance_of(others);
  return one;
}

Agreement agreement_on(const MarkSheet& sheet) {
  const std::vector<Row> marks = complete_part(sheet);
  Agreement one;
  one.raters = static_cast<std::int64_t>(marks.size());
  one.entrants = static_cast<std::int64_t>(marks.front().size());
  one.concordance = concordance_of(marks);
  one.intraclass = intraclass_of(marks);
  for (const auto& [rater, of_rater] : sheet.by_rater) {
    std::vector<Row> others = marks;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(one.by_rater.size()));
    one.by_rater.push_back(agreement_of(sheet, rater, others));
  }
  return one;
}

}  // namespace

Row differences_of(const MarkSheet& sheet, std::string_view rater) {
  Row differences;
  for (const auto& [rated, mark] : sheet.by_rater.at(rater)) {
    Row others;
    for (const auto& [other, marks] : sheet.by_rater)
      if (const auto found = marks.find(rated); other != rater && found != marks.end())
        others.push_back(found->second.value);
    if (!others.empty()) differences.push_back(mark.value - mean_of(others));
  }
  return differences;
}

std::vector<Agreement> agreements(const EntryForm& form, const Ledger& ledger,
                                  const std::string& period) {
  const auto sheets = mark_sheets(ledger);
  std::vector<Agreement> all;
  for (const auto& indicator : form.indicators)
    for (const auto& field : indicator.fields) {
      const auto found = sheets.find({indicator.id, period, field.id});
      if (!field.raters || found == sheets.end() || found->second.by_rater.size() < 2) continue;
      Agreement one = agreement_on(found->second);
      one.indicator = indicator.id;
      one.period = period;
      one.field = field.id;
      all.push_back(std::move(one));
    }
  return all;
}

}  // namespace redbanner
