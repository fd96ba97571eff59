#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/engine/report_season.h"

namespace redbanner {
namespace {

void hand_over(Ledger& ledger, const char* number, const char* holder, Date day) {
  ledger.custody.push_back({ledger.position, "banner", number, holder, day});
}

void decide(Ledger& ledger, const char* entrant, DecisionEntry::Outcome outcome) {
  ledger.batches.push_back({3, "award decide", "Zhao", "2023-07-10T08:00:00Z", "appeal", ""});
  ledger.position = 3;
  ledger.decisions.push_back({3, "banner", "mid_year", entrant, outcome});
}

TEST(Proposals, AreThoseWhoGetIt) {
  const ReportSeason season = evaluated(report_ledger());
  EXPECT_EQ(rows_text(proposals(season.sources(), "mid_year", {}, Refusals::hidden)),
            "Red banner | north | 2 | D | Dam |  | granted | proposed | 5000 | "
            "granted_by_place(2, 2)\n"
            "Red banner | north | 3 | B | Bridge |  | granted | proposed | 5000 | "
            "granted_moved_up(3, 2)\n"
            "Red banner | north | 3 | C | Canal |  | granted | proposed | 5000 | "
            "granted_moved_up(3, 2)\n");
}

TEST(Proposals, ShowWhoCameCloseWhenAsked) {
  Ledger ledger = report_ledger();
  decide(ledger, "B", DecisionEntry::Outcome::refused);
  const ReportSeason season = evaluated(std::move(ledger));
  EXPECT_EQ(rows_text(proposals(season.sources(), "mid_year", "banner", Refusals::shown)),
            "Red banner | north | 1 | A | Airport |  | granted_but_for_that | proposed |  | "
            "refused_by_veto_on_day(Fatal accident (15), 18, 2023-03-14)\n"
            "Red banner | north | 2 | D | Dam |  | granted | proposed | 5000 | "
            "granted_by_place(2, 2)\n"
            "Red banner | north | 3 | B | Bridge |  | not_granted | decided |  | "
            "refused_by_decision(Zhao, 2023-07-10, appeal)\n"
            "Red banner | north | 3 | C | Canal |  | granted | proposed | 5000 | "
            "granted_moved_up(3, 2)\n"
            "Red banner | south |  | E | Estate |  | not_granted | proposed |  | "
            "refused_not_ranked(pending)\n");
}

TEST(AwardList, TotalsMoneyByAwardAndUnit) {
  Ledger ledger = report_ledger();
  decide(ledger, "E", DecisionEntry::Outcome::granted);
  const ReportSeason season = evaluated(std::move(ledger));
  const auto tables = award_list(season.plan, {{"mid_year", season.sources()}});
  ASSERT_EQ(tables.size(), 6u);
  EXPECT_EQ(rows_text(tables[0]),
            "1 | citation_of_units(Dam, Bridge, Canal, Estate, 4, Red banner (Mid-year))\n");
  EXPECT_EQ(rows_text(tables[1]),
            "Red banner | Mid-year | north | 2 | D | Dam | 5000 | \n"
            "Red banner | Mid-year | north | 3 | B | Bridge | 5000 | granted_moved_up(3, 2)\n"
            "Red banner | Mid-year | north | 3 | C | Canal | 5000 | granted_moved_up(3, 2)\n"
            "Red banner | Mid-year | south |  | E | Estate | 5000 | "
            "granted_by_decision(Zhao, 2023-07-10, appeal)\n");
  EXPECT_EQ(rows_text(tables[2]), "");
  EXPECT_EQ(rows_text(tables[3]),
            "1 | Dam |  | Red banner | Mid-year | 5000 | \n"
            "2 | Bridge |  | Red banner | Mid-year | 5000 | \n"
            "3 | Canal |  | Red banner | Mid-year | 5000 | \n"
            "4 | Estate |  | Red banner | Mid-year | 5000 | \n"
            " | in_all |  |  |  | 20000 | \n");
  EXPECT_EQ(rows_text(tables[4]), "Red banner | 20000\nin_all | 20000\n");
  EXPECT_EQ(rows_text(tables[5]),
            "B | Bridge | 5000\nC | Canal | 5000\nD | Dam | 5000\nE | Estate | 5000\n"
            " | in_all | 20000\n");
  EXPECT_EQ(message_text(tables[5].foot[1]), "foot_undecided(3)");
}

struct OnADay {
  const char* name;
  Date on;
  const char* rows;
};

class Banners : public testing::TestWithParam<OnADay> {};

TEST_P(Banners, AreWithWhoHasThem) {
  Ledger ledger = report_ledger();
  hand_over(ledger, "1", "A", *Date::make(2023, 1, 10));
  hand_over(ledger, "2", "E", *Date::make(2023, 1, 10));
  hand_over(ledger, "2", "", *Date::make(2023, 7, 10));
  hand_over(ledger, "2", "D", *Date::make(2023, 7, 20));
  const ReportSeason season = evaluated(std::move(ledger));
  EXPECT_EQ(rows_text(banners(season.sources(), GetParam().on)), GetParam().rows);
}

const char* const to_hand_over =
    "Red banner |  | B | Bridge |  | won_by_place(Mid-year, 3) |  |  | banner_to_hand_over\n"
    "Red banner |  | C | Canal |  | won_by_place(Mid-year, 3) |  |  | banner_to_hand_over\n";
// Due on the day that it was awarded to others.
std::string due_back_from_a(const char* days_overdue) {
  return std::string("Red banner | 1 | A | Airport | 2023-01-10 |  | 2023-06-30 | ") +
         days_overdue + " | banner_due_back_veto(Fatal accident)\n";
}
const std::string won_by_d =
    "Red banner |  | D | Dam |  | won_by_place(Mid-year, 2) |  |  | banner_to_hand_over\n";
const std::string on_july_9 =
    due_back_from_a("9") +
    "Red banner | 2 | E | Estate | 2023-01-10 |  | 2023-06-30 | 9 | banner_due_back(Mid-year)\n" +
    won_by_d + to_hand_over;
const std::string on_july_10 = due_back_from_a("10") +
                               "Red banner | 2 |  |  | 2023-07-10 |  |  |  | banner_in_office\n" +
                               won_by_d + to_hand_over;
const std::string on_july_20 =
    due_back_from_a("20") +
    "Red banner | 2 | D | Dam | 2023-07-20 | won_by_place(Mid-year, 2) |  |  | banner_held\n" +
    to_hand_over;

const OnADay days[] = {
    {"NoneBeforeTheFirstHandOver", *Date::make(2023, 1, 9), ""},
    {"DueBackOnceAwardedToOthers", *Date::make(2023, 7, 9), on_july_9.c_str()},
    {"BackInTheOfficeFromThatDayOn", *Date::make(2023, 7, 10), on_july_10.c_str()},
    {"HandedToTheWinner", *Date::make(2023, 7, 20), on_july_20.c_str()},
};
INSTANTIATE_TEST_SUITE_P(Days, Banners, testing::ValuesIn(days), case_name<OnADay>);

TEST(Changes, AreOnlyWhatDiffers) {
  Ledger old = report_ledger();
  old.entries.pop_back();
  old.position = 1;
  const ReportSeason before = evaluated(std::move(old));
  const ReportSeason after = evaluated(report_ledger());
  EXPECT_EQ(rows_text(changes(before.sources(), after.sources(), "mid_year")),
            "C | Canal | total | 83.00 | 85.00\n"
            "C | Canal | Places of sites | 4 | 3\n"
            "C | Canal | Red banner | not_granted | granted\n");
  EXPECT_EQ(rows_text(changes(after.sources(), after.sources(), "mid_year")), "");
}

}  // namespace
}  // namespace redbanner
