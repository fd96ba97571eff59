#include "engine/evaluate/live.h"

#include <gtest/gtest.h>

#include "engine/evaluate/cell.h"
#include "engine/evaluate/evaluate.h"
#include "engine/rank/sorted_keys.h"
#include "tests/property/random_plan.h"

namespace redbanner {
namespace {

bool is_order(const Plan& plan, NodeIndex node) {
  return std::holds_alternative<Order>(plan.nodes[at(node)].operation);
}

// Some of the last nodes, which much leads to, and each order, or all.
std::vector<NodeIndex> some_nodes(const Plan& plan, Chance& chance) {
  std::vector<NodeIndex> nodes;
  const std::size_t one_in = chance.one_in(6) ? 1 : 5;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
    const NodeIndex node{static_cast<std::uint32_t>(i)};
    if (chance.one_in(is_order(plan, node) ? 2 : one_in)) nodes.push_back(node);
  }
  return nodes;
}

std::vector<NodeIndex> entries_of(const Plan& plan) {
  std::vector<NodeIndex> leaves;
  for (std::size_t i = 0; i < plan.nodes.size(); ++i)
    if (std::holds_alternative<Recorded>(plan.nodes[i].operation))
      leaves.push_back(NodeIndex{static_cast<std::uint32_t>(i)});
  return leaves;
}

// Now and then one that the door would refuse: too large, or with too many decimals.
Cell random_cell(const Node& node, Chance& chance) {
  const auto state = chance.one_in(3) ? static_cast<State>(chance.between(0, 5)) : State::present;
  if (!has_value(state)) return absent(state);
  if (node.type == ValueType::number && chance.one_in(12)) return {state, chance.ratio()};
  return {state, random_value(node, chance)};
}

void put(Column& column, std::size_t row, const Cell& cell) {
  Column by_row{0, {}, {}, {}};
  for (std::size_t i = 0; i < column.size(); ++i) {
    by_row.ratios.push_back(i == row ? cell.value : column.value(i));
    by_row.states.push_back(i == row ? cell.state : column.state(i));
  }
  column = std::move(by_row);
}

std::string said(const Column& column, std::size_t row) {
  return std::to_string(static_cast<int>(column.state(row))) + ":" + column.value(row).text();
}

void expect_same(const Season& season, const std::vector<NodeIndex>& wanted, const Live& live) {
  const Results all = evaluate(season.plan, season.exactness, season.order, season.facts);
  for (const NodeIndex node : wanted) {
    const Column& column = all.columns[at(node)];
    SCOPED_TRACE("node " + std::to_string(at(node)));
    for (std::size_t row = 0; row < column.size(); ++row) {
      if (is_order(season.plan, node)) {
        ASSERT_EQ(live.place(node, row).place, all.places[at(node)].place[row]);
        ASSERT_EQ(live.place(node, row).sharing, all.places[at(node)].sharing[row]);
      } else {
        ASSERT_EQ(said(live.column(node), row), said(column, row));
      }
    }
  }
}

// Whatever is computed, and however its columns are kept.
TEST(Live, FollowsCorrectionsAsAFullEvaluationWould) {
  int corrections = 0;
  for (int i = 0; i < 1000; ++i) {
    const std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(i);
    SCOPED_TRACE("REDBANNER_SEED=" + std::to_string(seed));
    Chance chance(seed);
    Season season = random_season(chance, ByOrder::allowed);
    const auto wanted = some_nodes(season.plan, chance);
    const auto leaves = entries_of(season.plan);
    Live live(season.plan, season.exactness, season.order, season.facts, wanted);
    expect_same(season, wanted, live);
    for (int left = 12; left > 0 && !testing::Test::HasFatalFailure(); --left) {
      const NodeIndex leaf = chance.pick(leaves);
      const Node& node = season.plan.nodes[at(leaf)];
      const std::size_t count = season.facts.rows[at(node.rows)].count;
      if (count == 0) continue;
      const std::size_t row = chance.below(count);
      const Cell cell = random_cell(node, chance);
      live.correct(leaf, row, cell.state, cell.value);
      Column corrected = *season.facts.leaves[at(leaf)];
      put(corrected, row, cell);
      season.facts.leaves[at(leaf)] = leaf_of(corrected);
      expect_same(season, wanted, live);
      ++corrections;
    }
    if (testing::Test::HasFatalFailure()) return;
  }
  EXPECT_GT(corrections, 8000);
}

// Keys as a sorted vector would have them.
TEST(SortedKeys, CountAsAVectorDoes) {
  for (int i = 0; i < 20; ++i) {
    Chance chance(first_seed() + static_cast<std::uint64_t>(i));
    const auto different = static_cast<std::size_t>(chance.one_in(2) ? 30 : 100'000);
    std::vector<std::uint64_t> keys;
    for (auto left = chance.between(0, 3000); left > 0; --left)
      keys.push_back(chance.below(different));
    std::ranges::sort(keys);
    SortedKeys<std::uint64_t> sorted(keys);
    const bool shrinks = chance.one_in(2);
    for (int step = 0; step < 5000; ++step) {
      if (!keys.empty() && (chance.one_in(2) || shrinks)) {
        const std::size_t which = chance.below(keys.size());
        sorted.erase(keys[which]);
        keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(which));
      } else {
        const std::uint64_t key = chance.below(different);
        sorted.insert(key);
        keys.insert(std::ranges::upper_bound(keys, key), key);
      }
      const std::uint64_t asked = chance.below(different);
      const auto range = std::ranges::equal_range(keys, asked);
      ASSERT_EQ(sorted.below(asked), static_cast<std::size_t>(range.begin() - keys.begin()));
      ASSERT_EQ(sorted.equal(asked), range.size());
    }
  }
}

}  // namespace
}  // namespace redbanner
