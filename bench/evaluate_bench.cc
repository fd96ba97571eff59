#include "engine/evaluate/evaluate.h"

#include <benchmark/benchmark.h>

#include "bench/seeded.h"

namespace redbanner {
namespace {

constexpr int mark_indicators = 20;
constexpr int count_indicators = 6;
constexpr std::size_t raters = 5;
constexpr std::size_t categories = 4;
constexpr RowSetIndex sites{0};

// How many of the raters gave a mark.
enum class Marks { all, three_percent_missing };

struct Season {
  Plan plan;
  std::vector<NodeIndex> order;
  std::vector<Exactness> exactness;
  Facts facts;
};

class SeasonMaker {
 public:
  SeasonMaker(std::size_t entrants, Marks marks) : entrants_(entrants), marks_(marks) {}

  Season make() {
    season_.plan.row_sets = {{RowSet::Kind::entrants, "sites", "", "", {}, {}, 1000}};
    season_.facts.rows.resize(1);
    season_.facts.rows[0].count = entrants_;
    std::vector<NodeIndex> indicators;
    for (int i = 0; i < mark_indicators; ++i) indicators.push_back(marked_indicator());
    for (int i = 0; i < count_indicators; ++i) indicators.push_back(counted_indicator());
    add_award(total_of(indicators));
    season_.order = order_of(season_.plan).order;
    season_.exactness = infer(season_.plan, season_.order);
    fill_leaves();
    return std::move(season_);
  }

 private:
  NodeIndex add(RowSetIndex rows, Operation operation) {
    season_.plan.nodes.push_back(
        {rows, ValueType::number, std::move(operation), {}, Ratio(0), Ratio(100), 2});
    return NodeIndex{static_cast<std::uint32_t>(season_.plan.nodes.size() - 1)};
  }

  RowSetIndex add_rows(RowSet::Kind kind, RowSetIndex parent, int most) {
    season_.plan.row_sets.push_back({kind, "", "", "", {}, parent, most});
    const std::size_t parents = season_.facts.rows[at(parent)].count;
    Rows rows;
    rows.first_row.push_back(0);
    for (std::size_t row = 0; row < parents; ++row)
      rows.first_row.push_back(rows.first_row.back() + children(most));
    rows.count = rows.first_row.back();
    season_.facts.rows.push_back(std::move(rows));
    return RowSetIndex{static_cast<std::uint32_t>(season_.plan.row_sets.size() - 1)};
  }

  std::size_t children(int most) {
    std::size_t count = static_cast<std::size_t>(most);
    if (marks_ == Marks::three_percent_missing && count > 1)
      for (int one = 0; one < most; ++one) count -= random_() % 100 < 3;
    return count;
  }

  // One inspection a site, five marks, the mean without the highest and the lowest, rounded.
  NodeIndex marked_indicator() {
    const auto inspections = add_rows(RowSet::Kind::rows, sites, 1);
    const auto marks = add_rows(RowSet::Kind::marks, inspections, static_cast<int>(raters));
    const auto mark = add(marks, Recorded{"mark"});
    const auto mean = add(inspections, Gather{mark, {}, Combine::mean, 1, 1, 3, {}});
    const auto value = add(sites, Gather{mean, {}, Combine::sum, 0, 0, 0, {}});
    return add(sites, Round{value, {RoundingMode::half_up, Ratio(1, 100)}});
  }

  // Points by bands.
  NodeIndex counted_indicator() {
    const auto counts = add_rows(RowSet::Kind::rows, sites, 1);
    const auto count = add(counts, Recorded{"count"});
    const auto value = add(sites, Gather{count, {}, Combine::sum, 0, 0, 0, Ratio(0)});
    return add(
        sites,
        Lookup{Lookup::Match::band, value, {{{}, 100}, {1, 90}, {3, 75}, {10, 50}, {50, 0}}, {}});
  }

  NodeIndex total_of(const std::vector<NodeIndex>& indicators) {
    std::vector<Assemble> parts(categories);
    for (std::size_t i = 0; i < indicators.size(); ++i)
      parts[i % categories].parts.push_back({indicators[i], Ratio(4), Ratio(100)});
    Assemble total;
    for (const Assemble& category : parts) total.parts.push_back({add(sites, category), 1, 1});
    return add(sites, Round{add(sites, total), {RoundingMode::half_up, Ratio(1, 100)}});
  }

  void add_award(NodeIndex total) {
    Order order;
    order.keys = {{total}};
    order.group = add(sites, Constant{0});
    Take banner;
    const auto needed = add(sites, Constant{60});
    const auto enough = add(sites, Compare{total, Relation::greater_equal, needed});
    banner.conditions = {{enough, "at_least", total, Ratio(60)}};
    banner.order = add(sites, order);
    banner.number = add(sites, Constant{5});
    add(sites, banner);
  }

  void fill_leaves() {
    season_.facts.leaves.resize(season_.plan.nodes.size());
    for (std::size_t node = 0; node < season_.plan.nodes.size(); ++node) {
      const Node& one = season_.plan.nodes[node];
      if (std::holds_alternative<Recorded>(one.operation))
        season_.facts.leaves[node] =
            random_column(season_.facts.rows[at(one.rows)].count, 0, 100, random_);
    }
  }

  std::size_t entrants_;
  Marks marks_;
  std::mt19937_64 random_ = seeded();
  Season season_;
};

void evaluate_season(benchmark::State& state, Marks marks) {
  const Season season = SeasonMaker(static_cast<std::size_t>(state.range(0)), marks).make();
  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(season.plan, season.exactness, season.order, season.facts));
  std::size_t entries = 0;
  for (const auto& leaf : season.facts.leaves) entries += leaf ? leaf->size() : 0;
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(entries));
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

// The same with a denominator a row everywhere: what the whole numbers save.
void evaluate_season_by_row(benchmark::State& state) {
  Season season = SeasonMaker(static_cast<std::size_t>(state.range(0)), Marks::all).make();
  season.exactness.assign(season.plan.nodes.size(), Exactness{});
  for (auto _ : state)
    benchmark::DoNotOptimize(evaluate(season.plan, season.exactness, season.order, season.facts));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(evaluate_season_by_row)
    ->Arg(38)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace
}  // namespace redbanner
