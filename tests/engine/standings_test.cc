#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/engine/report_season.h"

namespace redbanner {
namespace {

TEST(Standings, AreATableAGroupByPlaceUnrankedLast) {
  const ReportSeason season = evaluated(report_ledger());
  const auto tables = standings(season.sources(), "mid_year", {}, {});
  ASSERT_EQ(tables.size(), 2u);
  EXPECT_EQ(message_text(tables[0].title),
            "standings_title_group(Places of sites, Mid-year, north)");
  EXPECT_EQ(rows_text(tables[0]),
            "1 | A | Airport | 60 | 37.0 | 97.00 |  | note_veto(Fatal accident)\n"
            "2 | D | Dam | not_applicable | 36.1 | 90.25 | Red banner | \n"
            "3 | B | Bridge | 50 | 35.0 | 85.00 | Red banner | note_shared_with(Canal)\n"
            "3 | C | Canal | 50 | 35.0 | 85.00 | Red banner | note_shared_with(Bridge)\n");
  EXPECT_EQ(rows_text(tables[1]),
            " | E | Estate | 0 | pending | pending |  | note_not_ranked(pending)\n");
}

TEST(Standings, SayHowTheyWereRoundedAndRanked) {
  const ReportSeason season = evaluated(report_ledger());
  std::string foot;
  const auto tables = standings(season.sources(), "mid_year", {}, {});
  for (const auto& line : tables.front().foot) foot += message_text(line) + "\n";
  EXPECT_EQ(foot,
            "foot_rounded(total, half_up, 0.01)\n"
            "foot_ranked_rounded(total)\n"
            "foot_tie_break(Safety)\n"
            "foot_ties_skip\n"
            "foot_ledger_position(2)\n");
}

// Good from 90 on, else fair.
Plan with_grades() {
  Plan plan = ReportPlan().make();
  const auto add = [&](ValueType type, Operation operation, const Origin& origin = {}) {
    plan.nodes.push_back({RowSetIndex{0}, type, std::move(operation), origin, {}, {}, 0});
    return static_cast<NodeIndex>(plan.nodes.size() - 1);
  };
  const NodeIndex total = *plan.find({Role::total, "card", "mid_year", "card"});
  const NodeIndex enough = add(ValueType::number, Constant{90});
  const NodeIndex is_good = add(ValueType::yes_no, Compare{total, Relation::greater_equal, enough});
  const NodeIndex good = add(ValueType::grade, Constant{1});
  const NodeIndex fair = add(ValueType::grade, Constant{2});
  add(ValueType::grade, Select{is_good, good, fair}, {Role::grade, "level", "mid_year", "card"});
  plan.outline.grades = {{"level", "Level", {"card"}, {"good", "fair"}, {"Good", "Fair"}}};
  return plan;
}

TEST(Standings, ShowGradesBehindTheTotal) {
  const ReportSeason season = evaluated(report_ledger(), report_roster(), with_grades());
  const auto tables = standings(season.sources(), "mid_year", {}, {});
  ASSERT_EQ(tables.size(), 2u);
  EXPECT_EQ(tables[0].headings[6].title, "Level");
  EXPECT_THAT(rows_text(tables[0]), testing::HasSubstr(" | 97.00 | Good |  | note_veto"));
  EXPECT_THAT(rows_text(tables[0]), testing::HasSubstr(" | 85.00 | Fair | Red banner | "));
  EXPECT_THAT(rows_text(tables[1]), testing::HasSubstr(" | pending | pending |  | "));
}

TEST(Explain, TellsTheGradeBehindTheTotal) {
  const ReportSeason season = evaluated(report_ledger(), report_roster(), with_grades());
  EXPECT_THAT(steps_text(explain(season.sources(), "A", "mid_year", {})),
              testing::HasSubstr("named(Level, Good)\n"
                                 "  condition_holds(97 ≥ 90)\n"));
  EXPECT_EQ(steps_text(explain(season.sources(), "B", "mid_year", "level")),
            "named(Level, Fair)\n");
}

TEST(Changes, TellAnotherGrade) {
  const ReportSeason before = evaluated(report_ledger(), report_roster(), with_grades());
  Ledger ledger = report_ledger();
  ledger.entries.back().value = Written::parse("40");
  const ReportSeason after = evaluated(ledger, report_roster(), with_grades());
  EXPECT_THAT(rows_text(changes(before.sources(), after.sources(), "mid_year")),
              testing::HasSubstr("C | Canal | Level | Fair | Good\n"));
}

TEST(Standings, ShowSharedPlacesAsTheRuleSays) {
  Plan plan = ReportPlan().make();
  const NodeIndex place = *plan.find({Role::place, "site_place", "mid_year", "card"});
  std::get<Order>(plan.nodes[at(place)].operation).shared = Order::Shared::average;
  const ReportSeason season = evaluated(report_ledger(), report_roster(), plan);
  const auto tables = standings(season.sources(), "mid_year", {}, {});
  EXPECT_THAT(rows_text(tables[0]), testing::HasSubstr("3.5 | B | Bridge"));
  EXPECT_THAT(rows_text(tables[0]), testing::HasSubstr("\n2 | D | Dam"));
  EXPECT_EQ(message_text(tables[0].foot[3]), "foot_ties_average");
  EXPECT_THAT(steps_text(explain(season.sources(), "B", "mid_year", {})),
              testing::HasSubstr("place_shared_in_group(Places of sites, 3.5, 4, north, 2)\n"));
}

TEST(Standings, OfOneGroupOrOneUnit) {
  const ReportSeason season = evaluated(report_ledger());
  EXPECT_EQ(standings(season.sources(), "mid_year", "south", {}).size(), 1u);
  const auto tables = standings(season.sources(), "mid_year", {}, "D");
  ASSERT_EQ(tables.size(), 1u);
  EXPECT_EQ(tables[0].rows.size(), 1u);
  EXPECT_TRUE(standings(season.sources(), "year_end", {}, {}).empty());
}

TEST(Standings, NameTheKeyThatParted) {
  ReportLedger ledger;
  ledger.batch("Wang", "2023-07-05", "", "sheet 1");
  ledger.measured("B", "100", "99").marked("B", {"35"});
  ledger.measured("C", "100", "100").marked("C", {"25"});
  const ReportSeason season = evaluated(ledger.take());
  const auto tables = standings(season.sources(), "mid_year", {}, {});
  EXPECT_THAT(rows_text(tables[0]), testing::HasSubstr("note_behind(Bridge, Safety)"));
}

}  // namespace
}  // namespace redbanner
