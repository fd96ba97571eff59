#pragma once

#include <string>
#include <vector>

#include "engine/evaluate/by_column.h"
#include "engine/evaluate/evaluate.h"
#include "tests/engine/columns.h"

// One node behind a few leaves, as tables of tests write it.
namespace redbanner {

constexpr RowSetIndex sites{0};   // the coarser set
constexpr RowSetIndex rows{1};    // below the sites, by first_row
constexpr RowSetIndex people{2};  // below the sites, by parent; -1: below none
constexpr NodeIndex a{0};
constexpr NodeIndex b{1};
constexpr NodeIndex c{2};

// Whether whole numbers over one denominator can do it.
enum class Path { whole_numbers, unlimited };

// Up to three columns, and what a node makes of them.
struct NodeCase {
  const char* name;
  Operation operation;
  std::vector<const char*> inputs;
  const char* expected;
  Path path = Path::whole_numbers;
};

// Over this denominator every mean of up to ten cells in hundredths is a whole number.
constexpr std::int64_t denominator = 2'520'000;

// The sites, or the rows below them, and one node behind three leaves.
struct Season {
  Plan plan;
  Facts facts;
  NodeIndex node;
};

inline Season season_of(const Operation& operation, RowSetIndex of, RowSetIndex over,
                        const std::vector<const char*>& inputs, Storage storage) {
  Season season;
  season.plan.row_sets.resize(3);
  season.plan.row_sets[at(rows)].parent = season.plan.row_sets[at(people)].parent = sites;
  season.facts.rows.resize(3);
  for (const char* words : inputs) {
    season.plan.nodes.push_back({over, ValueType::number, Recorded{}, {}, {}, {}, 0});
    season.facts.leaves.push_back(leaf_of(column_of(words, storage)));
  }
  season.facts.rows[at(over)].count = season.facts.leaves.front()->size();
  season.node = NodeIndex{static_cast<std::uint32_t>(inputs.size())};
  season.plan.nodes.push_back({of, ValueType::number, operation, {}, {}, {}, 0});
  season.facts.leaves.emplace_back();
  return season;
}

inline std::vector<Exactness> exactness_of(const Season& season, std::int64_t over) {
  return std::vector<Exactness>(season.plan.nodes.size(), Exactness{over, {}, {}});
}

inline Results run(const Season& season, std::int64_t over) {
  std::vector<NodeIndex> order;
  for (std::uint32_t node = 0; node < season.plan.nodes.size(); ++node)
    order.push_back(NodeIndex{node});
  return evaluate(season.plan, exactness_of(season, over), order, season.facts);
}

inline std::string result_of(const Season& season, std::int64_t over) {
  return words_of(run(season, over).columns[at(season.node)]);
}

inline bool is_in_whole_numbers(const Season& season) {
  const Results results = run(season, denominator);
  const Inputs inputs{season.plan, season.facts, results.columns};
  return fixed_column(season.plan.nodes[at(season.node)], {denominator, {}, {}}, inputs)
      .has_value();
}

// By how leaves and result are stored: all must say the same.
inline std::vector<std::string> results_of(const Operation& operation,
                                           const std::vector<const char*>& inputs) {
  std::vector<std::string> results;
  for (const Storage storage : {Storage::fixed, Storage::by_row})
    for (const std::int64_t over : {denominator, std::int64_t{0}})
      results.push_back(result_of(season_of(operation, sites, sites, inputs, storage), over));
  return results;
}

}  // namespace redbanner
