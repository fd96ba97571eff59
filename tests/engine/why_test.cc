#include "engine/report/why.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/columns.h"
#include "tests/engine/report_season.h"

namespace redbanner {
namespace {

// Four sites, the last two of department D1; three departments, of which D3 is not scored. What
// was measured stands in columns; the node asked about comes last.
constexpr RowSetIndex sites{0}, departments{1}, kin{2}, list{3};
constexpr NodeIndex a{0}, b{1}, group{2}, points{3}, rated{4}, of_kin{5}, of_list{6}, keys{7};

Node measured(RowSetIndex rows, ValueType type, const char* indicator) {
  Node node{rows, type, Recorded{"value"}, {}, {}, {}, 0};
  if (*indicator != 0) node.origin = {Role::indicator, indicator, "may", "sites"};
  return node;
}

struct WhySeason {
  Plan plan;
  Facts facts;
  Roster roster;
  Ledger ledger;
  Results results;

  WhySeason() {
    plan.row_sets.resize(4);
    plan.row_sets[at(departments)].id = "departments";
    plan.row_sets[at(kin)].kind = RowSet::Kind::people;
    plan.row_sets[at(kin)].parent = departments;
    plan.row_sets[at(list)].kind = RowSet::Kind::rows;
    plan.row_sets[at(list)].parent = sites;
    for (const char* id : {"A", "B", "C", "D", "D1", "D2"}) roster.push_back(site(id, id, ""));
    facts.rows = {{4, {}, {}, {0, 1, 2, 3}, {4, 4, 5, Rows::no_entrant}, {}, {}, {}},
                  {2, {}, {}, {4, 5}, {}, {}, {}, {}},
                  {3, {0, 2, 3}, {0, 0, 1}, {0, 1, 2}, {4, 4, 5}, {}, {}, {}},
                  {6, {0, 3, 5, 5, 6}, {}, {}, {}, {}, {}, {"1", "2", "3", "1", "2", "1"}}};
    facts.texts = {"north", "south"};
    plan.nodes = {measured(sites, ValueType::number, ""),
                  measured(sites, ValueType::number, ""),
                  measured(sites, ValueType::text, ""),
                  measured(sites, ValueType::number, "safety"),
                  measured(departments, ValueType::number, "care"),
                  measured(kin, ValueType::number, ""),
                  measured(list, ValueType::number, ""),
                  measured(list, ValueType::number, "")};
    for (const char* words : {"85 120 80 ?", "1 2 1 1", "0 0 0 1", "90 80 80 70", "7 8", "5 6 9",
                              "4 9 5 7 8 1", "1 2 1 1 1 1"})
      facts.leaves.push_back(leaf_of(column_of(words, Storage::by_row)));
    plan.outline.language = "en";
    plan.outline.grades = {{"level", "Level", {"sites"}, {"good", "fair"}, {"Good", "Fair"}}};
    plan.outline.figures = {{"area", "Area", "m2", {"sites"}, {}}};
    plan.outline.vetoes = {{"fatality", "Fatal accident", "", ""}};
    Outline::Part safety;
    safety.id = "safety";
    safety.title = "Safety";
    Outline::Part care;
    care.id = "care";
    care.title = "Care";
    plan.outline.scorecards = {{"sites", "", 100, {}, {safety, care}}};
    plan.outline.periods = {{"april", "April", {}, {}}, {"may", "May", {}, {}}};
  }

  NodeIndex add(Operation operation, ValueType type = ValueType::number, RowSetIndex rows = sites,
                const Origin& origin = {}) {
    plan.nodes.push_back({rows, type, std::move(operation), origin, {}, {}, 0});
    facts.leaves.emplace_back();
    return static_cast<NodeIndex>(plan.nodes.size() - 1);
  }
  NodeIndex constant(const Ratio& value, ValueType type = ValueType::number) {
    return add(Constant{value}, type);
  }

  std::string why_last(std::size_t row) {
    std::vector<NodeIndex> order;
    for (std::uint32_t node = 0; node < plan.nodes.size(); ++node) order.push_back(NodeIndex{node});
    results = evaluate(plan, std::vector<Exactness>(plan.nodes.size()), order, facts);
    const Sources sources{plan, facts, results, roster, ledger};
    const Papers papers;
    const Question question{sources, papers, "may"};
    return steps_text(why(question, order.back(), row, 0));
  }
};

using Make = void (*)(WhySeason&);
struct WhyCase {
  const char* name;
  Make make;
  std::size_t row;
  const char* told;
};
class Why : public testing::TestWithParam<WhyCase> {};
TEST_P(Why, Tells) {
  WhySeason season;
  GetParam().make(season);
  EXPECT_EQ(season.why_last(GetParam().row), GetParam().told);
}

Gather gather(NodeIndex of, Combine how) { return {of, {}, how, 0, 0, 0, {}}; }
Gather dropping_highest(NodeIndex of) { return {of, {}, Combine::sum, 1, 0, 0, {}}; }
Order order_by(NodeIndex key, Order::Shared shared = Order::Shared::skips) {
  return {{{key}}, group, {}, {}, shared};
}
Decide decide(std::optional<Ratio> otherwise = {}) {
  Decide::Cell big{Decide::Cell::Is::between, 0, Ratio(100), {}, true, false};
  Decide::Cell first{Decide::Cell::Is::equal, 1, {}, {}, true, false};
  return {Decide::Hit::sum, {a, b}, {{{big, {}}, 10}, {{{}, first}, 3}, {{big, {}}, 1}}, otherwise};
}
Interpolate line_through(std::optional<Ratio> below, std::optional<Ratio> above) {
  return {a, {{85, 5}, {95, 15}}, below, above};
}

// Whose second measure is 2 is vetoed.
Select zero_by_veto(WhySeason& season) {
  const auto struck = season.add(Compare{b, Relation::equal, season.constant(2)}, ValueType::yes_no,
                                 sites, {Role::veto, "fatality", "may", "sites"});
  const auto known =
      season.add(Replace{struck, {State::pending, State::not_applicable}, 0}, ValueType::yes_no);
  return {known, season.constant(0), points};
}

const WhyCase why_cases[] = {
    {"TheRowsOfATable", [](auto& s) { s.add(decide()); }, 1,
     "table_row_holds(1, 120, 2, 10)\n"
     "table_row_holds(3, 120, 2, 1)\n"},
    {"NoRowOfATable",
     [](auto& s) {
       Decide table = decide(Ratio(0));
       table.rows.erase(table.rows.begin() + 1);
       s.add(table);
     },
     0, "table_otherwise(85, 1, 0)\n"},
    {"NoRowAndNothingElse",
     [](auto& s) {
       Decide table = decide();
       table.rows.erase(table.rows.begin() + 1);
       s.add(table);
     },
     0, "table_has_no_row(85, 1)\n"},
    {"AtAPoint", [](auto& s) { s.add(line_through(0, 0)); }, 0, "at_point(85, 5)\n"},
    {"BelowThePoints", [](auto& s) { s.add(line_through(1, 0)); }, 2,
     "below_first_point(85, 5, 0)\n"},
    {"AboveThePoints", [](auto& s) { s.add(line_through(0, 1)); }, 1,
     "above_last_point(95, 15, 40)\n"},
    {"BeyondThePoints", [](auto& s) { s.add(line_through({}, {})); }, 1,
     "beyond_all_points(120)\n"},
    {"BetweenPoints",
     [](auto& s) {
       s.add(Interpolate{a, {{80, 0}, {90, 20}}, 0, 0});
     },
     0, "between_points(80, 0, 90, 20, 10)\n"},
    {"APower",
     [](auto& s) {
       s.add(Power{a, s.constant(Ratio(1, 2)), Rounding{RoundingMode::half_up, Ratio(1, 100)}});
     },
     0, "computed(9.22, POWER(85, 0.5))\n"},

    {"ThePlaceAmongOthers", [](auto& s) { s.add(order_by(points)); }, 0,
     "place_among(1, 3)\n"
     "  named(Safety, 90)\n"},
    {"ASharedPlace", [](auto& s) { s.add(order_by(points, Order::Shared::average)); }, 1,
     "place_among_shared(2.5, 3, 2)\n"
     "  named(Safety, 80)\n"},
    {"TheMeanOfTheGroup",
     [](auto& s) {
       s.add(Among{gather(points, Combine::mean), group});
     },
     0,
     "gathered_mean(83.333333…, 3)\n"
     "  of_each_one(Safety)\n"},
    {"OfTheListInTheSameGroup",
     [](auto& s) {
       s.plan.row_sets[at(list)].parent = sites;
       s.add(Partition{{keys}, RowSetIndex{0}}, ValueType::number, list);
       s.add(Among{dropping_highest(of_list), static_cast<NodeIndex>(s.plan.nodes.size() - 1)},
             ValueType::number, list);
     },
     0, "gathered_sum(4, 1)\n"},
    {"OfTheListOfEverybody",
     [](auto& s) {
       s.add(
           Among{gather(s.add(Sum{{{of_list, 2}}}, ValueType::number, list), Combine::most), keys},
           ValueType::number, list);
     },
     5,
     "gathered_most(16, 5)\n"
     "  row_is(A 1, 8)\n"
     "  row_is(A 3, 10)\n"
     "  row_is(B 1, 14)\n"
     "  row_is(B 2, 16)\n"
     "  row_computed(1, 2, 2 × 1)\n"},
    {"NothingToCount",
     [](auto& s) {
       Gather none = gather(points, Combine::mean);
       none.where = s.constant(0, ValueType::yes_no);
       none.over_nothing = State::not_applicable;
       s.add(Among{none, group});
     },
     0, "nothing_to_count\n"},
    {"OfThoseWhoBelongToIt",
     [](auto& s) { s.add(gather(of_kin, Combine::mean), ValueType::number, departments); }, 0,
     "gathered_mean(5.5, 2)\n"
     "  row_is(A, 5)\n"
     "  row_is(B, 6)\n"},
    {"OfTheUnit",
     [](auto& s) {
       s.add(Fetch{Fetch::Whose::unit, rated});
     },
     2,
     "of_unit(D2)\n"
     "  named(Care, 8)\n"},
    {"OfNoUnit",
     [](auto& s) {
       s.add(Fetch{Fetch::Whose::unit, rated});
     },
     3, "of_no_unit\n"},
    {"OfItselfElsewhere",
     [](auto& s) {
       s.add(Fetch{Fetch::Whose::own, points}, ValueType::number, kin);
     },
     1, "named(Safety, 80)\n"},

    {"AFigureHasItsUnit",
     [](auto& s) {
       s.add(Product{a, b}, ValueType::number, sites, {Role::figure, "area", "may", "sites"});
     },
     1,
     "named_in_units(Area, 240, m2)\n"
     "  computed(240, 120 × 2)\n"},
    {"WhatIsOfAnotherPeriodSaysSo",
     [](auto& s) {
       s.add(Sum{{{a, 1}}}, ValueType::number, sites, {Role::category, "safety", "april", "sites"});
     },
     0, "named(April Safety, 85)\n"},
    {"AGradeAndWhyItWasReached",
     [](auto& s) {
       const auto holds =
           s.add(Compare{points, Relation::greater_equal, s.constant(80)}, ValueType::yes_no);
       const auto good = s.constant(1, ValueType::grade);
       const auto fair = s.constant(2, ValueType::grade);
       const auto step = s.add(Select{holds, good, fair}, ValueType::grade);
       const auto veto = s.add(Compare{b, Relation::equal, s.constant(2)}, ValueType::yes_no, sites,
                               {Role::veto, "fatality", "may", "sites"});
       const auto lower = s.add(Extreme{Extreme::Which::most, {step, fair}}, ValueType::grade);
       s.add(Select{veto, lower, step}, ValueType::grade, sites,
             {Role::grade, "level", "may", "sites"});
     },
     1,
     "named(Level, Fair)\n"
     "  veto_in_force(Fatal accident)\n"
     "  condition_holds(80 ≥ 80)\n"},
    {"AGradeThatIsComparedIsTurnedRound",
     [](auto& s) {
       const auto level = s.add(Sum{{{s.constant(2, ValueType::grade), 1}}}, ValueType::grade,
                                sites, {Role::grade, "level", "may", "sites"});
       s.add(Compare{level, Relation::less_equal, s.constant(1, ValueType::grade)},
             ValueType::yes_no);
     },
     0,
     "condition_fails(Fair ≥ Good)\n"
     "  named(Level, Fair)\n"},
    {"AVetoThatIsInForce", [](auto& s) { s.add(zero_by_veto(s)); }, 1,
     "veto_in_force(Fatal accident)\nwould_have_been(80)\n  named(Safety, 80)\n"},
    {"AVetoThatIsNotInForceIsNotToldOf", [](auto& s) { s.add(zero_by_veto(s)); }, 0,
     "named(Safety, 90)\n"},
    {"ARowThatOnlyHandsOnIsNotComputed",
     [](auto& s) {
       const auto double_or_none = s.add(Sum{{{of_list, 2}}}, ValueType::number, list);
       const auto is_first =
           s.add(Compare{keys, Relation::equal, s.add(Constant{1}, ValueType::number, list)},
                 ValueType::yes_no, list);
       const auto chosen =
           s.add(Select{is_first, double_or_none, of_list}, ValueType::number, list);
       s.add(gather(s.add(Sum{{{chosen, 1}}}, ValueType::number, list), Combine::sum));
     },
     1,
     "gathered_sum(30, 2)\n"
     "  row_is(1, 14)\n"
     "    condition_holds(1 = 1)\n"
     "    computed(14, 2 × 7)\n"
     "  row_is(2, 16)\n"
     "    condition_holds(1 = 1)\n"
     "    computed(16, 2 × 8)\n"},
    {"ATableOfTexts",
     [](auto& s) {
       s.add(Lookup{Lookup::Match::exact, group, {{Ratio(0), 5}, {Ratio(1), 7}}, {}});
     },
     3, "table_at(south, 7)\n"},
    {"PartsThatWereDropped",
     [](auto& s) {
       Assemble mean{Combine::mean, {{points}, {a}, {b}}, Assemble::Absent::left_out};
       mean.drop_lowest = 1;
       s.add(mean);
     },
     0,
     "mean_of_parts(87.5, 2)\n"
     "named(Safety, 90)\n"
     "named(2, 85)\n"
     "part_dropped(3, 1)\n"},
    {"TheLowestParts",
     [](auto& s) {
       Assemble lowest{Combine::sum, {{points}, {a}, {b}}, Assemble::Absent::left_out};
       lowest.lowest = 2;
       s.add(lowest);
     },
     0,
     "lowest_of_parts(86, 2)\n"
     "part_not_counted(Safety, 90)\n"
     "named(2, 85)\n"
     "named(3, 1)\n"},
    {"GroupsOfRatersByTheirNames",
     [](auto& s) {
       Assemble mean{Combine::mean, {}, Assemble::Absent::left_out};
       const auto of_rater =
           s.add(RaterGroup{{{"leaders", {}}, {"peers", {}}}}, ValueType::number, list);
       s.facts.leaves.back() = leaf_of(column_of("1 2 1 1 1 1", Storage::by_row));
       for (const int number : {1, 2}) {
         const auto wanted = s.add(Constant{number}, ValueType::number, list);
         Gather of_group = gather(of_list, Combine::sum);
         of_group.where =
             s.add(Compare{of_rater, Relation::equal, wanted}, ValueType::yes_no, list);
         mean.parts.push_back({s.add(of_group), number == 1 ? 60 : 40, 1});
       }
       s.add(mean);
     },
     0,
     "mean_of_parts(9, 2)\n"
     "part_with_weight(leaders, 9, 60)\n"
     "  gathered_sum(9, 2)\n"
     "part_with_weight(peers, 9, 40)\n"},
};
INSTANTIATE_TEST_SUITE_P(Sites, Why, testing::ValuesIn(why_cases), case_name<WhyCase>);

}  // namespace
}  // namespace redbanner
