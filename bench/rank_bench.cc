#include "engine/rank/rank.h"

#include <benchmark/benchmark.h>

#include "bench/seeded.h"

namespace redbanner {
namespace {

// Totals in hundredths and two tie_break keys of few values, in groups of about a hundred.
std::vector<Column> columns_of(std::size_t rows) {
  auto random = seeded();
  return {random_column(rows, 60, 100, random), whole_column(rows, 10, random),
          whole_column(rows, 10, random),
          whole_column(rows, static_cast<std::int64_t>(rows / 100 + 1), random)};
}

Order three_keys() {
  Order order;
  order.keys = {{NodeIndex{0}}, {NodeIndex{1}}, {NodeIndex{2}, Order::Key::Better::lower}};
  order.group = NodeIndex{3};
  return order;
}

void rank_in_groups(benchmark::State& state) {
  const auto columns = columns_of(static_cast<std::size_t>(state.range(0)));
  const Order order = three_keys();
  for (auto _ : state) benchmark::DoNotOptimize(rank(order, columns));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(rank_in_groups)->Apply(entrants)->Complexity(benchmark::oNLogN);

void rank_all_in_one(benchmark::State& state) {
  auto columns = columns_of(static_cast<std::size_t>(state.range(0)));
  for (auto& group : columns.back().fixed) group = 0;
  const Order order = three_keys();
  for (auto _ : state) benchmark::DoNotOptimize(rank(order, columns));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(rank_all_in_one)->Apply(entrants)->Complexity(benchmark::oNLogN);

void rank_by_fractions(benchmark::State& state) {
  auto columns = columns_of(static_cast<std::size_t>(state.range(0)));
  Column fractions{0, {}, {}, {}};
  for (std::size_t row = 0; row < columns[0].size(); ++row)
    fractions.ratios.push_back(columns[0].value(row) /
                               Ratio(static_cast<std::int64_t>(row % 7 + 1)));
  columns[0] = fractions;
  const Order order = three_keys();
  for (auto _ : state) benchmark::DoNotOptimize(rank(order, columns));
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(rank_by_fractions)->Apply(entrants)->Complexity(benchmark::oNLogN);

}  // namespace
}  // namespace redbanner
