#include "engine/report/graph.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

NodeIndex n(std::size_t index) { return NodeIndex{static_cast<std::uint32_t>(index)}; }

Node step(Operation operation) {
  Node node;
  node.operation = std::move(operation);
  return node;
}

Node named(Role role, const std::string& id, const std::string& period, Operation operation) {
  Node node = step(std::move(operation));
  node.origin = {role, id, period, "card"};
  return node;
}

Outline::Part part(const std::string& id, const std::string& title) {
  Outline::Part part;
  part.id = id;
  part.title = title;
  return part;
}

// A mark times 2 makes 'safety' of May, and of June; both make the total of June; the total of June
// over 85 makes an award. 'quality' stands beside them.
Take take_of(NodeIndex order, NodeIndex condition) {
  Take take;
  take.award = "banner";
  take.period = "june";
  take.order = order;
  take.conditions = {{condition, "", {}, {}}};
  return take;
}

Plan plan() {
  Plan plan;
  plan.outline.title = "办法 \"2023\"";
  plan.outline.periods = {{"may", "五月", {}, {}}, {"june", "A & B \\n", {}, {}}};
  plan.outline.scorecards = {{"card", "考核表", 100, {}, {}}};
  plan.outline.scorecards[0].parts = {part("safety", "安全"), part("quality", "质量\n\"好\"")};
  plan.nodes = {
      step(Recorded{"mark"}),
      step(Constant{2}),
      step(Product{n(0), n(1)}),
      named(Role::indicator, "safety", "may", Sum{{{n(2), 1}}}),
      named(Role::indicator, "safety", "june", Sum{{{n(2), 1}}}),
      named(Role::total, "card", "june", Sum{{{n(3), 1}, {n(4), 1}, {n(8), 1}}}),
      step(Compare{n(5), Relation::greater_equal, n(7)}),
      step(Constant{85}),
      named(Role::indicator, "quality", "june", Absolute{n(1)}),
      named(Role::award, "banner", "june", take_of(n(5), n(6))),
  };
  return plan;
}

std::string drawn(const GraphChoice& choice) {
  return graph_of(plan(), choice, [](const Term& term) { return "<" + term.id + ">"; });
}

// The boxes and arrows, without what is the same in every picture.
std::string lines_of(const std::string& graph) {
  std::string lines;
  std::size_t begin = 0;
  for (std::size_t end = graph.find('\n'); end != graph.npos;
       begin = end + 1, end = graph.find('\n', begin)) {
    std::string line = graph.substr(begin, end - begin);
    line.erase(0, line.find_first_not_of(' '));
    if (const std::size_t style = line.find(", shape="); style != line.npos) line.erase(style);
    if (line.starts_with('n') && line[1] != 'o') lines += line + "\n";
    if (line.starts_with("subgraph") || line == "}") lines += line + "\n";
  }
  return lines;
}

TEST(Graph, ShowsWhatHasANameAndLeadsOverTheRest) {
  EXPECT_EQ(lines_of(drawn({})),
            "subgraph cluster_1 {\n"
            "n3 [label=\"安全\\n五月\\n<indicator>\"\n"
            "}\n"
            "subgraph cluster_2 {\n"
            "n4 [label=\"安全\\nA &amp; B \\\\n\\n<indicator>\"\n"
            "n5 [label=\"考核表\\nA &amp; B \\\\n\\n<total>\"\n"
            "n8 [label=\"质量 \\\"好\\\"\\nA &amp; B \\\\n\\n<indicator>\"\n"
            "n9 [label=\"banner\\nA &amp; B \\\\n\\n<award>\"\n"
            "}\n"
            "n3 -> n5\n"
            "n4 -> n5\n"
            "n8 -> n5\n"
            "n5 -> n9\n"
            "}\n");
}

// The mark is read in both months and stands outside of their frames; a number stands beside each
// of its readers.
TEST(Graph, ShowsEveryStepWhereAsked) {
  const std::string lines = lines_of(drawn({GraphChoice::Steps::shown, "", ""}));
  EXPECT_EQ(lines.substr(0, lines.find("subgraph")),
            "n0 [label=\"mark\"]\n"
            "n2 [label=\"×\"]\n"
            "n1_n2 [label=\"2\"]\n");
  for (const char* line : {"n1_n8 [label=\"2\"]\n", "n7_n6 [label=\"85\"]\n", "n6 [label=\"≥\"]\n",
                           "n0 -> n2\n", "n1_n2 -> n2\n", "n1_n8 -> n8\n", "n6 -> n9\n"})
    EXPECT_NE(lines.find(line), lines.npos) << line << lines;
}

struct ChoiceCase {
  const char* name;
  std::string item;
  std::string period;
  const char* expected;  // arrows alone
};
class Choice : public testing::TestWithParam<ChoiceCase> {};
TEST_P(Choice, IsDrawn) {
  const auto& [name, item, period, expected] = GetParam();
  const std::string lines = lines_of(drawn({GraphChoice::Steps::hidden, item, period}));
  std::string arrows;
  for (std::size_t begin = 0; begin < lines.size(); begin = lines.find('\n', begin) + 1) {
    const std::string line = lines.substr(begin, lines.find('\n', begin) - begin);
    if (line.find("->") != line.npos) arrows += line + "; ";
  }
  EXPECT_EQ(arrows, expected);
}
const ChoiceCase choices[] = {
    {"OnePeriod", "", "june", "n4 -> n5; n8 -> n5; n5 -> n9; "},
    {"AnotherPeriod", "", "may", ""},
    {"OneItemWithItsStepsAndWhoReadsIt", "safety", "",
     "n0 -> n2; n1_n2 -> n2; n2 -> n3; n2 -> n4; n3 -> n5; n4 -> n5; "},
    {"OneItemInOnePeriod", "safety", "june", "n0 -> n2; n1_n2 -> n2; n2 -> n4; n4 -> n5; "},
    {"WhatAnAwardReads", "banner", "", "n5 -> n6; n7_n6 -> n6; n5 -> n9; n6 -> n9; "},
};
INSTANTIATE_TEST_SUITE_P(Items, Choice, testing::ValuesIn(choices), case_name<ChoiceCase>);

TEST(Graph, CallsTheValueOfAFigureByItsTitle) {
  Plan one;
  one.outline.figures.resize(1);
  one.outline.figures[0].id = "rate";
  one.outline.figures[0].title = "完成率";
  one.nodes = {named(Role::value, "rate", "", Constant{1})};
  EXPECT_EQ(lines_of(graph_of(one, {}, [](const Term& term) { return term.id; })),
            "n0 [label=\"完成率\\nvalue\"\n}\n");
}

TEST(Graph, NamesTheItemsThatThereAre) {
  EXPECT_EQ(items_in(plan()), (std::vector<std::string>{"banner", "card", "quality", "safety"}));
}

}  // namespace
}  // namespace redbanner
