#include "engine/award/award.h"

#include <benchmark/benchmark.h>

#include "bench/seeded.h"

namespace redbanner {
namespace {

constexpr NodeIndex total{0};
constexpr NodeIndex group{1};
constexpr NodeIndex no_accident{2};
constexpr NodeIndex above_needed{3};
constexpr NodeIndex number{4};
constexpr NodeIndex needed{5};
constexpr NodeIndex place{6};

// A tenth of the entrants had an accident, half are above what is needed, five get it in each
// group.
void take_in_groups(benchmark::State& state) {
  const auto rows = static_cast<std::size_t>(state.range(0));
  auto random = seeded();
  std::vector<Column> columns{random_column(rows, 60, 100, random),
                              whole_column(rows, state.range(0) / 100 + 1, random),
                              whole_column(rows, 10, random),
                              whole_column(rows, 2, random),
                              Column{1, std::vector<std::int64_t>(rows, 5), {}, {}},
                              Column{1, std::vector<std::int64_t>(rows, 80), {}, {}}};
  const Places places = rank(Order{{{total}}, group, {}, {}, {}}, columns);
  columns.push_back({1, {places.place.begin(), places.place.end()}, {}, {}});
  Take rule;
  rule.order = place;
  rule.number = number;
  rule.conditions = {{no_accident, "accident", {}, {}}, {above_needed, "at_least", total, needed}};
  for (auto _ : state) benchmark::DoNotOptimize(take(rule, places, nullptr, columns, {}));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(take_in_groups)->Apply(entrants)->Complexity(benchmark::oNLogN);

}  // namespace
}  // namespace redbanner
