#include <benchmark/benchmark.h>

#include "engine/report/explain.h"
#include "engine/report/report.h"
#include "tests/engine/report_season.h"

namespace redbanner {
namespace {

// Sites in twelve regions, marked by five raters; the marks follow from the number of the site.
ReportSeason season_of(std::size_t entrants) {
  static const char* const regions[] = {"r01", "r02", "r03", "r04", "r05", "r06",
                                        "r07", "r08", "r09", "r10", "r11", "r12"};
  Roster roster;
  ReportLedger ledger;
  ledger.batch("Wang", "2023-07-05", "", "sheet 1");
  for (std::size_t i = 0; i < entrants; ++i) {
    const std::string id = "S" + std::to_string(i);
    roster.push_back(site(id, "Site " + std::to_string(i), regions[i % std::size(regions)]));
    const std::string mark =
        std::to_string(20 + i * 7919 % 200 / 10) + "." + std::to_string(i % 10);
    ledger.measured(id.c_str(), "1200", std::to_string(1100 + i * 104729 % 150).c_str());
    ledger.marked(id.c_str(), {mark.c_str(), "30", "36.5", "38", "21"});
  }
  return evaluated(ledger.take(), std::move(roster));
}

void make_standings(benchmark::State& state) {
  const ReportSeason season = season_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(standings(season.sources(), "mid_year", {}, {}));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(make_standings)
    ->Arg(38)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Complexity(benchmark::oNLogN);

void make_award_list(benchmark::State& state) {
  const ReportSeason season = season_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(award_list(season.plan, {{"mid_year", season.sources()}}));
}
BENCHMARK(make_award_list)->Arg(38)->Arg(10'000)->Arg(100'000);

void explain_one(benchmark::State& state) {
  const ReportSeason season = season_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(explain(season.sources(), "S7", "mid_year", std::nullopt));
}
BENCHMARK(explain_one)->Arg(38)->Arg(10'000)->Arg(100'000);

void compare_evaluations(benchmark::State& state) {
  const ReportSeason season = season_of(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(changes(season.sources(), season.sources(), "mid_year"));
}
BENCHMARK(compare_evaluations)->Arg(38)->Arg(10'000)->Arg(100'000);

}  // namespace
}  // namespace redbanner
