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
