#include <gtest/gtest.h>

#include <numeric>
#include <sstream>

#include "engine/evaluate/evaluate.h"
#include "tests/property/oracle.h"
#include "tests/property/random_plan.h"

namespace redbanner {
namespace {

constexpr int plans = 3000;

Results run(const Season& season) {
  return evaluate(season.plan, season.exactness, season.order, season.facts);
}

// Without a denominator for a whole column, every cell is calculated by itself.
Season by_row(Season season) {
  season.exactness.assign(season.plan.nodes.size(), Exactness{});
  return season;
}

std::string text_of(State state, const std::string& value) {
  constexpr std::array names{"", " late", "not_applicable", "not_examined", "refused", "pending"};
  const std::string name = names[static_cast<std::size_t>(state)];
  return has_value(state) ? value + name : name;
}

std::string text_of(const Column& column) {
  std::ostringstream text;
  for (std::size_t row = 0; row < column.size(); ++row)
    text << (row > 0 ? ", " : "") << text_of(column.state(row), column.value(row).text());
  return text.str();
}

const char* name_of(const Operation& operation) {
  return std::visit(Cases{
                        [](const Constant&) { return "Constant"; },
                        [](const Sum&) { return "Sum"; },
                        [](const Product&) { return "Product"; },
                        [](const Quotient&) { return "Quotient"; },
                        [](const Extreme&) { return "Extreme"; },
                        [](const Absolute&) { return "Absolute"; },
                        [](const Round&) { return "Round"; },
                        [](const Compare&) { return "Compare"; },
                        [](const Logic&) { return "Logic"; },
                        [](const Select&) { return "Select"; },
                        [](const Lookup&) { return "Lookup"; },
                        [](const Given&) { return "Given"; },
                        [](const Replace&) { return "Replace"; },
                        [](const HasState&) { return "HasState"; },
                        [](const Gather&) { return "Gather"; },
                        [](const Assemble&) { return "Assemble"; },
                        [](const Spread&) { return "Spread"; },
                        [](const Order&) { return "Order"; },
                        [](const Take&) { return "Take"; },
                        [](const Decide&) { return "Decide"; },
                        [](const Interpolate&) { return "Interpolate"; },
                        [](const Power&) { return "Power"; },
                        [](const Fetch&) { return "Fetch"; },
                        [](const Partition&) { return "Partition"; },
                        [](const Among&) { return "Among"; },
                        [](const Numbered&) { return "Numbered"; },
                        [](const auto&) { return "leaf"; },
                    },
                    operation);
}

// What matters of a failing plan: the node and what it reads, since all before it is right.
std::string shown(const Season& season, const Results& results, NodeIndex node) {
  const Operation& operation = season.plan.nodes[at(node)].operation;
  std::ostringstream text;
  text << name_of(operation) << " (node " << at(node)
       << "): " << text_of(results.columns[at(node)]);
  for (const NodeIndex input : inputs_of(operation))
    text << "\n  reads " << name_of(season.plan.nodes[at(input)].operation) << " (node "
         << at(input) << "): " << text_of(results.columns[at(input)]);
  return text.str();
}

bool is_true(const Column& column, std::size_t row, const Truth& truth) {
  if (column.state(row) != truth.state) return false;
  const Exact value = exact_of(column.value(row));
  return has_value(truth.state) ? value == truth.value : value == 0;
}

// The first cell that is not what the oracle says, with what it was made of; empty: there is none.
std::string first_fault(const Season& season, const Results& results, const Oracle& oracle) {
  for (const NodeIndex node : season.order) {
    const Column& column = results.columns[at(node)];
    const std::size_t count = season.facts.rows[at(season.plan.nodes[at(node)].rows)].count;
    if (column.size() != count) return "wrong size: " + shown(season, results, node);
    for (std::size_t row = 0; row < count; ++row) {
      const Truth& truth = oracle.truth(node, row);
      if (is_true(column, row, truth)) continue;
      return "row " + std::to_string(row) + " should be " +
             text_of(truth.state, truth.value.str()) + "\n" + shown(season, results, node);
    }
  }
  return "";
}

// Runs `check` on many random seasons; the seed of one that fails finds it again.
template <class Check>
void on_random_seasons(int count, ByOrder by_order, Check check) {
  for (int i = 0; i < count; ++i) {
    const std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(i);
    Chance chance(seed);
    const Season season = random_season(chance, by_order);
    SCOPED_TRACE("REDBANNER_SEED=" + std::to_string(seed));
    check(season, chance);
    if (testing::Test::HasFailure()) return;
  }
}

TEST(RandomPlans, EveryCellIsWhatUnlimitedFractionsGive) {
  on_random_seasons(plans, ByOrder::allowed, [](const Season& season, Chance&) {
    const Oracle oracle(season);
    const std::string fault = first_fault(season, run(season), oracle);
    EXPECT_TRUE(fault.empty()) << fault;
    const Season slow = by_row(season);
    const std::string slow_fault = first_fault(slow, run(slow), oracle);
    EXPECT_TRUE(slow_fault.empty()) << "by row: " << slow_fault;
  });
}

// The first cell that lies where `infer` said that none can; empty: there is none.
std::string first_beyond(const Season& season, const Results& results) {
  for (const NodeIndex node : season.order) {
    const Column& column = results.columns[at(node)];
    const auto& [denominator, least, most] = season.exactness[at(node)];
    for (std::size_t row = 0; row < column.size(); ++row)
      if (column.has_value(row) &&
          ((least && column.value(row) < *least) || (most && column.value(row) > *most)))
        return "row " + std::to_string(row) + " beyond " + (least ? least->text() : "?") + " … " +
               (most ? most->text() : "?") + "\n" + shown(season, results, node);
  }
  return "";
}

TEST(RandomPlans, EveryCellLiesWithinTheBoundsInferred) {
  on_random_seasons(plans, ByOrder::allowed, [](const Season& season, Chance&) {
    const std::string beyond = first_beyond(season, run(season));
    EXPECT_TRUE(beyond.empty()) << beyond;
  });
}

// So that the plans do not only test the slow path.
TEST(RandomPlans, ManyColumnsAreWholeNumbers) {
  std::size_t columns = 0;
  std::size_t fixed = 0;
  on_random_seasons(300, ByOrder::allowed, [&](const Season& season, Chance&) {
    for (const Column& column : run(season).columns) {
      ++columns;
      fixed += column.denominator != 0;
    }
  });
  EXPECT_GT(fixed * 2, columns);
}

bool is_equal(const Column& a, const Column& b) {
  return a.denominator == b.denominator && a.fixed == b.fixed && a.ratios == b.ratios &&
         a.states == b.states;
}

TEST(RandomPlans, AnotherRunIsIdentical) {
  on_random_seasons(300, ByOrder::allowed, [](const Season& season, Chance&) {
    const Results once = run(season);
    const Results twice = run(season);
    for (std::size_t node = 0; node < once.columns.size(); ++node) {
      EXPECT_TRUE(is_equal(once.columns[node], twice.columns[node]));
      EXPECT_EQ(once.places[node].place, twice.places[node].place);
      EXPECT_EQ(once.places[node].decided_by, twice.places[node].decided_by);
    }
  });
}

// --- The order of rows means nothing
// --------------------------------------------------------------

// new row → old row, of each row set.
using Moves = std::vector<std::vector<std::size_t>>;

std::vector<std::size_t> shuffled(std::size_t count, Chance& chance) {
  std::vector<std::size_t> numbers(count);
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  chance.shuffle(numbers);
  return numbers;
}

Rows moved_below(const Rows& fine, const std::vector<std::size_t>& parents, Chance& chance,
                 std::vector<std::size_t>& moves) {
  Rows moved;
  moved.count = fine.count;
  std::vector<std::uint32_t> first_row{0};
  for (const std::size_t parent : parents) {
    const std::size_t begin = fine.first_row[parent];
    const std::size_t count = fine.first_row[parent + 1] - begin;
    for (const std::size_t child : shuffled(count, chance)) moves.push_back(begin + child);
    first_row.push_back(static_cast<std::uint32_t>(moves.size()));
  }
  moved.first_row = std::move(first_row);
  return moved;
}

Column moved(const Column& column, const std::vector<std::size_t>& moves) {
  Column result;
  result.denominator = column.denominator;
  for (const std::size_t row : moves) {
    if (!column.states.empty()) result.states.push_back(column.states[row]);
    if (column.denominator != 0)
      result.fixed.push_back(column.fixed[row]);
    else
      result.ratios.push_back(column.ratios[row]);
  }
  return result;
}

// The same season with its entrants, and the rows below each, in another order.
Season moved(const Season& season, Chance& chance, Moves& moves) {
  Season result = season;
  const auto& old = season.facts.rows;
  moves.assign(row_sets, {});
  moves[at(entrants)] = shuffled(old[at(entrants)].count, chance);
  moves[at(people)] = shuffled(old[at(people)].count, chance);
  auto& now = result.facts.rows;
  now[at(rows)] = moved_below(old[at(rows)], moves[at(entrants)], chance, moves[at(rows)]);
  for (const std::size_t row : moves[at(rows)]) {
    const std::int64_t other = old[at(rows)].opponent[row];
    const auto& all = moves[at(rows)];
    now[at(rows)].opponent.push_back(
        other < 0 ? other : std::ranges::find(all, static_cast<std::size_t>(other)) - all.begin());
  }
  now[at(marks)] = moved_below(old[at(marks)], moves[at(rows)], chance, moves[at(marks)]);
  for (const RowSetIndex set : {entrants, people})
    for (std::size_t row = 0; row < now[at(set)].count; ++row) {
      now[at(set)].entrant[row] = old[at(set)].entrant[moves[at(set)][row]];
      now[at(set)].unit[row] = old[at(set)].unit[moves[at(set)][row]];
    }
  for (std::size_t person = 0; person < now[at(people)].count; ++person) {
    const std::int64_t unit = old[at(people)].parent[moves[at(people)][person]];
    const auto& units = moves[at(entrants)];
    now[at(people)].parent[person] =
        unit < 0 ? unit : std::ranges::find(units, static_cast<std::size_t>(unit)) - units.begin();
  }
  for (std::size_t node = 0; node < season.plan.nodes.size(); ++node)
    if (auto& leaf = result.facts.leaves[node])
      leaf = leaf_of(moved(*leaf, moves[at(season.plan.nodes[node].rows)]));
  return result;
}

TEST(RandomPlans, AnotherOrderOfRowsChangesNothing) {
  on_random_seasons(1000, ByOrder::never, [](const Season& season, Chance& chance) {
    Moves moves;
    const Results before = run(season);
    const Results after = run(moved(season, chance, moves));
    for (const NodeIndex node : season.order) {
      // Groups are numbered in the order of rows; only what is made of them matters.
      if (std::holds_alternative<Partition>(season.plan.nodes[at(node)].operation)) continue;
      const auto& rows_moved = moves[at(season.plan.nodes[at(node)].rows)];
      EXPECT_EQ(text_of(after.columns[at(node)]),
                text_of(moved(before.columns[at(node)], rows_moved)));
      const Places& places = before.places[at(node)];
      for (std::size_t row = 0; row < places.place.size(); ++row) {
        EXPECT_EQ(after.places[at(node)].place[row], places.place[rows_moved[row]]);
        EXPECT_EQ(after.places[at(node)].sharing[row], places.sharing[rows_moved[row]]);
        EXPECT_EQ(after.places[at(node)].decided_by[row], places.decided_by[rows_moved[row]]);
      }
    }
  });
}

// --- The unit of measure means nothing
// ------------------------------------------------------------

// Measures that earn points by bands; places by points and then by the measures themselves.
Season measured_season(Chance& chance, const Ratio& unit, int decimals) {
  Season season;
  season.plan.row_sets.resize(1);
  const auto add = [&](Operation operation) {
    season.plan.nodes.push_back({entrants, ValueType::number, std::move(operation), {}, {}, {}, 0});
    return NodeIndex{static_cast<std::uint32_t>(season.plan.nodes.size() - 1)};
  };
  Sum total;
  Order order;
  const NodeIndex total_node{0};
  add(Constant{0});
  order.keys = {{total_node}};
  for (auto left = chance.between(1, 4); left > 0; --left) {
    const NodeIndex measure = add(Recorded{});
    season.plan.nodes.back().least = Ratio(-100) * unit;
    season.plan.nodes.back().most = Ratio(100) * unit;
    season.plan.nodes.back().decimals = decimals;
    Lookup lookup{Lookup::Match::band, measure, {{{}, chance.between(0, 5)}}, {}};
    std::set<std::int64_t> borders;
    for (auto more = chance.between(1, 4); more > 0; --more)
      borders.insert(chance.between(-99, 99));
    for (const auto border : borders)
      lookup.rows.push_back({Ratio(border) * unit, chance.between(0, 5)});
    total.parts.push_back({add(lookup)});
    order.keys.push_back(
        {measure, chance.one_in(2) ? Order::Key::Better::higher : Order::Key::Better::lower});
  }
  order.group = add(Constant{0});
  season.plan.nodes[at(total_node)].operation = total;
  add(order);
  season.order = order_of(season.plan).order;
  season.exactness = infer(season.plan, season.order);
  season.facts.rows.resize(1);
  season.facts.rows[0].count = 12;
  season.facts.leaves.resize(season.plan.nodes.size());
  for (std::size_t node = 0; node < season.plan.nodes.size(); ++node) {
    if (!std::holds_alternative<Recorded>(season.plan.nodes[node].operation)) continue;
    Column column{season.exactness[node].denominator, {}, {}, {}};
    for (int row = 0; row < 12; ++row)
      column.fixed.push_back(
          (Ratio(chance.between(-200, 200), 2) * unit * column.denominator).whole().value());
    season.facts.leaves[node] = leaf_of(column);
  }
  return season;
}

TEST(RandomPlans, AnotherUnitOfMeasureChangesNoPlace) {
  for (int i = 0; i < 500; ++i) {
    const std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(i);
    SCOPED_TRACE("REDBANNER_SEED=" + std::to_string(seed));
    std::vector<std::uint32_t> places[3];
    const std::array units{Ratio(1), Ratio(10), Ratio(1, 1000)};
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
      Chance chance(seed);
      const Season season = measured_season(chance, units[unit], unit == 2 ? 4 : 1);
      places[unit] = run(season).places.back().place;
    }
    ASSERT_EQ(places[0], places[1]);
    ASSERT_EQ(places[0], places[2]);
  }
}

}  // namespace
}  // namespace redbanner
