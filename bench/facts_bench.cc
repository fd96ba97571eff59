#include "engine/evaluate/facts.h"

#include <benchmark/benchmark.h>

#include <string>
#include <utility>

namespace redbanner {
namespace {

constexpr int indicators = 20;
constexpr int raters = 5;

struct Season {
  Plan plan;
  std::vector<Exactness> exactness;
  Roster roster;
  Ledger ledger;
};

std::string numbered(const char* word, std::int64_t number) {
  return word + std::to_string(number);
}

// A mark of each rater for every entrant and indicator, entrant by entrant as sheets come in.
Season marks_of(std::int64_t entrants) {
  Season season;
  season.plan.row_sets.push_back({RowSet::Kind::entrants, "card", "", "", {"site"}, {}, 0});
  for (int indicator = 0; indicator < indicators; ++indicator) {
    season.plan.row_sets.push_back({RowSet::Kind::rows,
                                    numbered("indicator", indicator),
                                    "mid_year",
                                    "",
                                    {},
                                    RowSetIndex{0},
                                    raters});
    const auto rows = static_cast<RowSetIndex>(season.plan.row_sets.size() - 1);
    season.plan.nodes.push_back(
        {rows, ValueType::number, Recorded{"mark"}, {}, Ratio(0), Ratio(100), 2});
  }
  season.exactness = infer(season.plan, order_of(season.plan).order);
  std::uint64_t chance = 1;
  for (std::int64_t entrant = 0; entrant < entrants; ++entrant) {
    season.roster.push_back({numbered("site", entrant), "", "site", "", {}, {}, {}});
    for (int mark = 0; mark < indicators * raters; ++mark) {
      Entry entry;
      entry.sequence = static_cast<std::int64_t>(season.ledger.entries.size()) + 1;
      entry.entrant = season.roster.back().id;
      entry.indicator = numbered("indicator", mark / raters);
      entry.period = "mid_year";
      entry.field = "mark";
      entry.rater = numbered("rater", mark % raters);
      chance = chance * 6364136223846793005U + 1442695040888963407U;
      entry.value = Written{static_cast<std::int64_t>(chance >> 32) % 10'001, 2};
      season.ledger.entries.push_back(std::move(entry));
    }
  }
  return season;
}

void make_facts_of_marks(benchmark::State& state) {
  const Season season = marks_of(state.range(0));
  for (auto _ : state)
    benchmark::DoNotOptimize(
        make_facts(season.plan, season.exactness, season.roster, season.ledger));
  state.SetComplexityN(state.range(0));
  state.SetItemsProcessed(state.iterations() *
                          static_cast<std::int64_t>(season.ledger.entries.size()));
}
BENCHMARK(make_facts_of_marks)
    ->Arg(38)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace redbanner
