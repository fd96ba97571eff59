// From the text of a rulebook to its plan, by the number of indicators.

#include <benchmark/benchmark.h>

#include <string>

#include "engine/plan/infer.h"
#include "rules/check.h"
#include "rules/make_plan.h"
#include "rules/read_rulebook.h"

namespace redbanner {
namespace {

std::string rulebook_of(int indicators) {
  std::string text = R"toml(
[rulebook]
id = "bench"
title = "bench"
rounding = { mode = "half_up", places = 2, at = ["indicator", "total"] }
[[kind]]
id = "site"
title = "site"
[[period]]
id = "may"
title = "May"
from = 2023-05-01
to = 2023-05-31
[[scorecard]]
id = "card"
title = "card"
for = "site"
absent = "rescale"
[[place]]
id = "place"
title = "place"
scorecard = "card"
periods = ["may"]
compare = "rounded"
ties = "shared"
)toml";
  for (int i = 0; i < indicators; ++i)
    text += "[[indicator]]\nid = \"i" + std::to_string(i) +
            "\"\ntitle = \"i\"\nin = \"card\"\nfull = 10\n"
            "panel = { drop_highest = 1, drop_lowest = 1, from = 5 }\n" +
            (i % 2 == 0 ? "" : "points = \"full * value / MAX(all.value)\"\n");
  return text;
}

void read_and_check(benchmark::State& state) {
  const std::string text = rulebook_of(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    Diagnostics found;
    const Rulebook book = read_rulebook(text, "rulebook.toml", found);
    check_rulebook(book, found);
    benchmark::DoNotOptimize(found.has_errors());
  }
  state.SetComplexityN(state.range(0));
}
BENCHMARK(read_and_check)->Arg(25)->Arg(100)->Arg(500)->Complexity();

void make_the_plan(benchmark::State& state) {
  Diagnostics found;
  const Rulebook book =
      read_rulebook(rulebook_of(static_cast<int>(state.range(0))), "rulebook.toml", found);
  for (auto _ : state) {
    const Plan plan = make_plan(book, found);
    benchmark::DoNotOptimize(infer(plan, order_of(plan).order).size());
  }
  state.SetComplexityN(state.range(0));
}
BENCHMARK(make_the_plan)->Arg(25)->Arg(100)->Arg(500)->Complexity();

}  // namespace
}  // namespace redbanner
