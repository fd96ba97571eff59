#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/report_season.h"

namespace redbanner {
namespace {

struct Told {
  const char* name;
  const char* entrant;
  std::optional<std::string> indicator;
  const char* told;  // lines in a row, as steps_text writes them
};

class Explain : public testing::TestWithParam<Told> {};

TEST_P(Explain, Tells) {
  const ReportSeason season = evaluated(report_ledger());
  const Told& row = GetParam();
  EXPECT_THAT(steps_text(explain(season.sources(), row.entrant, "mid_year", row.indicator)),
              testing::HasSubstr(row.told));
}

const Told told[] = {
    {"ValueAsArithmeticThenTheBand", "B", "schedule",
     "named_of(Schedule, 50, 60)\n"
     "  band_from(0.95, 50)\n"
     "  value_computed(0.966666…, 1160 ÷ 1200)\n"
     "    recorded(Actual, 1160.00 km, sheet 1, 9, Wang, 2023-07-05)\n"
     "    recorded(Planned, 1200 km, sheet 1, 8, Wang, 2023-07-05)\n"},
    {"MarksThatWereDropped", "A", "safety",
     "named_of(Safety, 37, 40)\n"
     "  gathered_mean(37, 3)\n"
     "    recorded_counts(mark, 36, R1, sheet 1, 3, Wang, 2023-07-05)\n"
     "    recorded_dropped_highest(mark, 39, R2, sheet 1, 4, Wang, 2023-07-05)\n"
     "    recorded_counts(mark, 38, R3, sheet 1, 5, Wang, 2023-07-05)\n"
     "    recorded_counts(mark, 37, R4, sheet 1, 6, Wang, 2023-07-05)\n"
     "    recorded_dropped_lowest(mark, 30, R5, sheet 1, 7, Wang, 2023-07-05)\n"},
    {"ACorrectionWithItsReason", "C", "safety",
     "  recorded_by_rater(mark, 35, R1, sheet 1a, 19, Li, 2023-07-08)\n"
     "    corrected(33, 35, 13, misread, Li, 2023-07-08)\n"},
    {"WhatAnAbsentPartDid",
     "D",
     {},
     "named_of(total, 90.25, 100)\n"
     "  rescaled(36.1, 40, 100, 90.25)\n"
     "  named_absent(Schedule, not_applicable)\n"
     "    state_recorded(not_applicable, none, sheet 1, 14, Wang, 2023-07-05)\n"
     "  named_of(Safety, 36.1, 40)\n"},
    {"WhatIsStillMissing",
     "E",
     {},
     "  named_absent(Safety, pending)\n"
     "    none_recorded\n"},
    {"TheVetoAndWhatStruck",
     "A",
     {},
     "veto_in_force(Fatal accident (15))\n"
     "  recorded_on_day(Fatality, 1, 2023-03-14, sheet 1, 18, Wang, 2023-07-05)\n"
     "  veto_lifted_by(leading_group)\n"},
    {"ThePlaceAndTheNeighbours",
     "D",
     {},
     "place_alone_in_group(Places of sites, 2, 4, north)\n"
     "  behind_by_first(Airport, total, 90.25, 97)\n"
     "  before_by_first(Bridge, total, 90.25, 85)\n"},
    {"ASharedPlace",
     "B",
     {},
     "place_shared_in_group(Places of sites, 3, 4, north, 2)\n"
     "  equal_in_all_keys(Canal)\n"},
    {"NoPlace", "E", {}, "not_ranked(Places of sites, pending)\n"},
    {"TheBannerMissedByVeto",
     "A",
     {},
     "award_missed(Red banner)\n"
     "  refused_by_veto_on_day(Fatal accident (15), 18, 2023-03-14)\n"
     "  would_have_been_granted(1)\n"},
    {"TheBannerGot",
     "D",
     {},
     "award_granted(Red banner)\n"
     "  granted_by_place(2, 2)\n"
     "  money_granted(5000)\n"},
    {"WhoIsNotListed", "Z", {}, "entrant_not_listed(Z)\n"},
    {"WhatIsNotOnTheScorecard", "A", "speed", "not_on_the_scorecard(speed, Site card)\n"},
};
INSTANTIATE_TEST_SUITE_P(Sites, Explain, testing::ValuesIn(told), case_name<Told>);

}  // namespace
}  // namespace redbanner
