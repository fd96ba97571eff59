// The peers' rulebook, evaluated over entries that lie in columns in memory.

#include "engine/evaluate/evaluate.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "bench/seeded.h"
#include "cli/pipeline.h"
#include "engine/report/outcome.h"

namespace redbanner {
namespace {

constexpr std::uint32_t mark_indicators = 20;
constexpr std::uint32_t count_indicators = 6;
constexpr std::uint32_t raters = 5;

// How many of the raters gave a mark.
enum class Marks { all, three_percent_missing };

Rules peers_rules() {
  std::ifstream file(REDBANNER_SOURCE_DIR "/bench/peers/rulebook.toml");
  std::stringstream text;
  text << file.rdbuf();
  Diagnostics found;
  auto rules = make_rules(text.str(), "rulebook.toml", found);
  if (!rules) throw std::runtime_error("bench/peers/rulebook.toml has faults");
  return std::move(*rules);
}

struct Season {
  Rules rules = peers_rules();
  Roster roster;
  Lists lists;
  std::int64_t entries = 0;

  Season(std::size_t entrants, Marks marks) {
    std::mt19937_64 random = seeded();
    const std::size_t districts = std::max<std::size_t>(3, entrants / 100);
    for (std::size_t i = 0; i < entrants; ++i) {
      const std::string number = std::to_string(i);
      Entrant one;
      one.id = "u" + std::string(7 - number.size(), '0') + number;
      one.title = one.id;
      one.kind = "crew";
      one.attributes.push_back({"district", "d" + std::to_string(random() % districts), {}});
      roster.push_back(std::move(one));
    }
    lists.fields = {"", "mark", "cases"};
    for (std::uint32_t rater = 1; rater <= raters; ++rater)
      lists.raters.push_back("j" + std::to_string(rater));
    Names indicators = {""};
    for (std::uint32_t i = 1; i <= mark_indicators + count_indicators; ++i)
      indicators.push_back("i" + std::to_string(i));
    ListsBuilder builder;
    for (std::uint32_t entrant = 0; entrant < entrants; ++entrant) {
      for (std::uint32_t indicator = 1; indicator <= mark_indicators; ++indicator)
        for (std::uint32_t rater = 1; rater <= raters; ++rater) {
          const auto hundredths = static_cast<std::int64_t>(random() % 10'001);
          if (marks == Marks::three_percent_missing && random() % 100 < 3) continue;
          add(builder,
              {entrant, indicator, 1, 0, 1, rater, 0, Written{hundredths, 2}, State::present, {}});
        }
      for (std::uint32_t i = 1; i <= count_indicators; ++i)
        add(builder, {entrant,
                      mark_indicators + i,
                      1,
                      0,
                      2,
                      0,
                      0,
                      Written{static_cast<std::int64_t>(random() % 5), 0},
                      State::present,
                      {}});
    }
    builder.finish(indicators, {"", "may"}, lists);
  }

 private:
  void add(ListsBuilder& builder, const ListsBuilder::Cell& cell) {
    builder.add(cell);
    ++entries;
  }
};

void evaluate_season(benchmark::State& state, Marks marks) {
  const Season season(static_cast<std::size_t>(state.range(0)), marks);
  const Rules& rules = season.rules;
  const auto nodes = outcome_nodes(rules.plan, "may");
  const auto panels = panels_of(rules.plan, rules.exactness, nodes.explained, season.lists);
  const Facts facts = make_facts(rules.plan, rules.exactness, season.roster, {}, panels);
  const auto exactness = infer(rules.plan, rules.order, most_rows_below(rules.plan, facts));
  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(rules.plan, exactness, rules.order, facts, nodes.wanted));
  state.SetItemsProcessed(state.iterations() * season.entries);
  state.SetComplexityN(state.range(0));
}
BENCHMARK_CAPTURE(evaluate_season, all_marks, Marks::all)
    ->Apply(entrants)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);
BENCHMARK_CAPTURE(evaluate_season, marks_missing, Marks::three_percent_missing)
    ->Apply(entrants)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

// The same by fractions, a row after the other: what whole numbers in columns save.
void evaluate_season_by_row(benchmark::State& state) {
  const Season season(static_cast<std::size_t>(state.range(0)), Marks::all);
  const Rules& rules = season.rules;
  const auto panels = panels_of(rules.plan, rules.exactness, {}, season.lists);
  const Facts facts = make_facts(rules.plan, rules.exactness, season.roster, {}, panels);
  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(rules.plan, rules.exactness, rules.order, facts));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(evaluate_season_by_row)
    ->Arg(38)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace redbanner
