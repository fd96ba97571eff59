#include "engine/plan/plan.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/case_name.h"

namespace redbanner {
namespace {

NodeIndex n(std::size_t index) { return NodeIndex{static_cast<std::uint32_t>(index)}; }

std::string text_of(const std::vector<NodeIndex>& nodes) {
  std::string text;
  for (const NodeIndex node : nodes) text += (text.empty() ? "" : " ") + std::to_string(at(node));
  return text;
}

struct InputsCase {
  const char* name;
  Operation operation;
  const char* expected;
};
class Inputs : public testing::TestWithParam<InputsCase> {};
TEST_P(Inputs, AreWhatANodeReads) {
  EXPECT_EQ(text_of(inputs_of(GetParam().operation)), GetParam().expected);
}
Order order_with_everything() {
  Order order;
  order.keys = {{n(1), Order::Key::Better::higher}, {n(2), Order::Key::Better::lower}};
  order.group = n(3);
  order.ranked = n(4);
  order.ranked_last = n(5);
  order.decided = Order::Decided{Order::Decided::How::decision, n(6), n(7)};
  return order;
}
Gather gather_with_everything() {
  Gather gather{n(1), n(2), Combine::sum, 0, 0, 0, {}};
  gather.less_highest = n(3);
  gather.less_lowest = n(4);
  return gather;
}
Take take_with_everything() {
  Take take;
  take.order = n(1);
  take.conditions = {{n(2), "at_least", n(3), n(4)}, {n(5), "fatality", {}, {}}};
  take.others = {{Take::Other::Must::lack, "first_prize", n(6)}};
  take.number = n(7);
  take.cut = n(8);
  take.limit = Take::Limit{n(9), 1, "unit"};
  take.outside = n(10);
  return take;
}
const InputsCase inputs_cases[] = {
    {"Recorded", Recorded{"mark"}, ""},
    {"RowName", RowName{}, ""},
    {"RaterGroup", RaterGroup{}, ""},
    {"OwnRater", OwnRater{}, ""},
    {"Attribute", Attribute{"region", {}}, ""},
    {"ActiveMonths", ActiveMonths{}, ""},
    {"Group", Group{{"region"}, {}}, ""},
    {"Availability", Availability{"safety", "mid_year"}, ""},
    {"Nomination", Nomination{"advanced_individual"}, ""},
    {"Settled", Settled{Settled::What::lot, "rank", "may"}, ""},
    {"Constant", Constant{Ratio(85)}, ""},
    {"Sum", Sum{{{n(1), 2}, {n(1), 3}, {n(4), 1}}}, "1 1 4"},
    {"Product", Product{n(2), n(1)}, "2 1"},
    {"Quotient", Quotient{n(2), n(1)}, "2 1"},
    {"Extreme", Extreme{Extreme::Which::most, {n(3), n(2)}}, "3 2"},
    {"Absolute", Absolute{n(7)}, "7"},
    {"Round", Round{n(7), {}}, "7"},
    {"Power", Power{n(2), n(1), {}}, "2 1"},
    {"Logarithm", Logarithm{n(2), {}}, "2"},
    {"Exponential", Exponential{n(2), {}}, "2"},
    {"Compare", Compare{n(1), Relation::less, n(2)}, "1 2"},
    {"Logic", Logic{Logic::Which::all, {n(1), n(2), n(3)}}, "1 2 3"},
    {"Select", Select{n(1), n(2), n(3)}, "1 2 3"},
    {"Lookup", Lookup{Lookup::Match::band, n(6), {}, {}}, "6"},
    {"Decide", Decide{Decide::Hit::first, {n(3), n(2)}, {}, {}}, "3 2"},
    {"Interpolate", Interpolate{n(3), {}, {}, {}}, "3"},
    {"Given", Given{n(1), n(2)}, "1 2"},
    {"Replace", Replace{n(1), {State::pending}, 0}, "1"},
    {"HasState", HasState{n(1), {State::pending}}, "1"},
    {"Gather", Gather{n(1), {}, Combine::sum, 0, 0, 0, {}}, "1"},
    {"GatherWhere", Gather{n(1), n(2), Combine::sum, 0, 0, 0, {}}, "1 2"},
    {"GatherLess", gather_with_everything(), "1 2 3 4"},
    {"Assemble", Assemble{Combine::sum, {{n(1), 1, 1}, {n(2), 1, 1}}}, "1 2"},
    {"Spread", Spread{n(1)}, "1"},
    {"Fetch", Fetch{Fetch::Whose::unit, n(1)}, "1"},
    {"Partition", Partition{{n(2), n(1)}, RowSetIndex{0}}, "2 1"},
    {"Among", Among{gather_with_everything(), n(5)}, "1 2 3 4 5"},
    {"Numbered", Numbered{n(2), n(1)}, "2 1"},
    {"Order", order_with_everything(), "1 2 3 4 5 6 7"},
    {"Take", take_with_everything(), "1 2 3 4 5 6 7 8 9 10"},
};
INSTANTIATE_TEST_SUITE_P(Operations, Inputs, testing::ValuesIn(inputs_cases),
                         case_name<InputsCase>);

// A node per list: the sum of those named in it.
Plan plan_of(const std::vector<std::vector<std::size_t>>& reads) {
  Plan plan;
  for (const auto& inputs : reads) {
    Sum sum;
    for (const auto input : inputs) sum.parts.push_back({n(input), 1});
    Node node;
    node.operation = sum;
    plan.nodes.push_back(node);
  }
  return plan;
}

struct OrderCase {
  const char* name;
  std::vector<std::vector<std::size_t>> reads;
  const char* cycle;
};
class ScheduleOf : public testing::TestWithParam<OrderCase> {};
TEST_P(ScheduleOf, PutsInputsFirstOrNamesTheCycle) {
  const Plan plan = plan_of(GetParam().reads);
  const Schedule schedule = order_of(plan);
  EXPECT_EQ(text_of(schedule.cycle), GetParam().cycle);
  ASSERT_EQ(schedule.order.size(), schedule.cycle.empty() ? plan.nodes.size() : 0);
  std::vector<bool> done(plan.nodes.size());
  for (const NodeIndex node : schedule.order) {
    for (const NodeIndex input : inputs_of(plan.nodes[at(node)].operation))
      EXPECT_TRUE(done[at(input)]);
    done[at(node)] = true;
  }
  EXPECT_EQ(std::ranges::count(done, true), static_cast<std::ptrdiff_t>(schedule.order.size()));
}
const OrderCase order_cases[] = {
    {"Empty", {}, ""},
    {"Alone", {{}}, ""},
    {"Forwards", {{}, {0}, {1}}, ""},
    {"Backwards", {{1}, {2}, {}}, ""},
    {"Diamond", {{1, 2}, {3}, {3}, {}}, ""},
    {"ReadTwice", {{1, 1}, {}}, ""},
    {"ReadsItself", {{0}}, "0"},
    {"TwoInACircle", {{1}, {0}}, "0 1"},
    {"TheWayIntoTheCircleIsNotInIt", {{1}, {2}, {3}, {4}, {2}}, "2 3 4"},
    {"OneOfTwoCircles", {{1}, {0}, {3}, {2}}, "0 1"},
    {"BesideGoodBranches", {{}, {0, 2}, {0, 3}, {0, 1}}, "1 2 3"},
};
INSTANTIATE_TEST_SUITE_P(Graphs, ScheduleOf, testing::ValuesIn(order_cases), case_name<OrderCase>);

TEST(OrderOf, TakesALongChain) {
  std::vector<std::vector<std::size_t>> reads(100'000);
  for (std::size_t node = 0; node + 1 < reads.size(); ++node) reads[node] = {node + 1};
  EXPECT_EQ(order_of(plan_of(reads)).order.front(), n(reads.size() - 1));
}

struct FindCase {
  const char* name;
  Origin origin;
  const char* expected;
};
class Find : public testing::TestWithParam<FindCase> {};
TEST_P(Find, TheLastOfThatOrigin) {
  Plan plan = plan_of({{}, {}, {}, {}});
  plan.nodes[0].origin = {Role::points, "safety", "mid_year", "site"};
  plan.nodes[1].origin = {Role::points, "safety", "mid_year", "site"};
  plan.nodes[2].origin = {Role::points, "safety", "year_end", "site"};
  plan.nodes[3].origin = {Role::indicator, "safety", "mid_year", "site"};
  const auto name = [](std::optional<NodeIndex> found) {
    return found ? std::to_string(at(*found)) : "";
  };
  EXPECT_EQ(name(plan.find(GetParam().origin)), GetParam().expected);
  EXPECT_EQ(name(index_of(plan).find(GetParam().origin)), GetParam().expected);
}
const FindCase find_cases[] = {
    {"SharedByTwo", {Role::points, "safety", "mid_year", "site"}, "1"},
    {"Alone", {Role::points, "safety", "year_end", "site"}, "2"},
    {"OtherRole", {Role::indicator, "safety", "mid_year", "site"}, "3"},
    {"OtherScorecard", {Role::points, "safety", "mid_year", "department"}, ""},
    {"BeforeAll", {Role::step, "", "", ""}, ""},
    {"BehindAll", {Role::quota, "x", "x", "x"}, ""},
};
INSTANTIATE_TEST_SUITE_P(Origins, Find, testing::ValuesIn(find_cases), case_name<FindCase>);

}  // namespace
}  // namespace redbanner
