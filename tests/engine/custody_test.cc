#include "engine/ledger/custody.h"

#include <gtest/gtest.h>

#include <ostream>
#include <sstream>

#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

// "4-02 handed_over a; 4-09 lost": what happened to banner 1, in April 2023.
std::vector<CustodyEntry> movements(const std::string& text) {
  using What = CustodyEntry::What;
  const std::map<std::string, What> words = {{"handed_over", What::handed_over},
                                             {"back", What::back},
                                             {"withdrawn", What::withdrawn},
                                             {"lost", What::lost},
                                             {"found", What::found},
                                             {"damaged", What::damaged},
                                             {"repaired", What::repaired}};
  std::vector<CustodyEntry> all;
  std::istringstream parts{text};
  for (std::string part; std::getline(parts, part, ';');) {
    std::istringstream fields{part};
    std::string day, what, number = "1";
    CustodyEntry one;
    fields >> day >> what >> one.holder;
    one.award = "banner";
    one.number = number;
    one.day = *Date::parse("2023-0" + day);
    one.what = words.at(what);
    all.push_back(one);
  }
  return all;
}

struct Moved {
  const char* name;
  const char* before;
  const char* movement;
  const char* refused;  // empty: it may be recorded
};
std::ostream& operator<<(std::ostream& out, const Moved& one) { return out << one.name; }

class Movement : public testing::TestWithParam<Moved> {};

std::string refused(const Moved& moved, const CustodyRules& rules) {
  const auto why = contradiction(movements(moved.movement).front(), rules, movements(moved.before));
  return why ? message_text(*why) : "";
}

TEST_P(Movement, IsHeldAgainstTheLedger) { EXPECT_EQ(refused(GetParam(), {}), GetParam().refused); }

constexpr const char* with_a = "4-02 handed_over a";
constexpr const char* lost = "4-02 handed_over a; 4-09 lost a";
const Moved moved[] = {
    {"AFirstHandOver", "", "4-02 handed_over a", ""},
    {"FromHandToHand", with_a, "4-10 handed_over b", ""},
    {"ToWhomHasIt", with_a, "4-10 handed_over a", "banner_is_there(1, 2023-04-02)"},
    {"OnADayBefore", with_a, "4-01 handed_over b", "moved_later(1, 2023-04-02)"},
    {"OnTheSameDay", with_a, "4-02 handed_over b", ""},
    {"BackToTheOffice", with_a, "4-10 back", ""},
    {"BackBeforeItLeft", "", "4-10 back", "banner_never_left(1)"},
    {"BackTwice", "4-02 handed_over a; 4-10 back", "4-11 back", "banner_is_there(1, 2023-04-10)"},
    {"Withdrawn", with_a, "4-10 withdrawn", ""},
    {"WithdrawnFromTheOffice", "4-02 handed_over a; 4-10 back", "4-11 withdrawn",
     "banner_is_there(1, 2023-04-10)"},
    {"WithdrawnBeforeItLeft", "", "4-10 withdrawn", "banner_never_left(1)"},
    {"HandedOverWhileLost", lost, "4-10 handed_over b", "banner_is_lost(1, 2023-04-09)"},
    {"BackWhileLost", lost, "4-10 back", "banner_is_lost(1, 2023-04-09)"},
    {"LostTwice", lost, "4-10 lost a", "banner_is_lost(1, 2023-04-09)"},
    {"Found", lost, "4-10 found a", ""},
    {"FoundAndHandedOver", "4-02 handed_over a; 4-09 lost a; 4-10 found a", "4-11 handed_over b",
     ""},
    {"FoundWithoutBeingLost", with_a, "4-10 found a", "banner_not_lost(1)"},
    {"DamagedTwice", "4-02 handed_over a; 4-09 damaged a", "4-10 damaged a",
     "banner_is_damaged(1)"},
    {"HandedOverWhileDamaged", "4-02 handed_over a; 4-09 damaged a", "4-10 handed_over b", ""},
    {"RepairedWithoutDamage", with_a, "4-10 repaired a", "banner_not_damaged(1)"},
    {"AReportOfOneThatNobodyKnows", "", "4-10 lost", "banner_never_left(1)"},
};
INSTANTIATE_TEST_SUITE_P(Of, Movement, testing::ValuesIn(moved), case_name<Moved>);

TEST(Custody, GoesByTheOfficeWhereTheRulesSaySo) {
  const CustodyRules by_office{{}, true};
  EXPECT_EQ(refused({"", with_a, "4-10 handed_over b", ""}, by_office),
            "banner_not_back(1, a, 2023-04-02)");
  EXPECT_EQ(refused({"", "4-02 handed_over a; 4-09 back", "4-10 handed_over b", ""}, by_office),
            "");
}

TEST(Custody, KnowsHowManyBannersThereAre) {
  CustodyEntry one = movements("4-02 handed_over a").front();
  const CustodyRules three{3, false};
  for (const char* number : {"1", "3"}) {
    one.number = number;
    EXPECT_FALSE(contradiction(one, three, {})) << number;
  }
  for (const char* number : {"0", "4", "01", "1.0", "-1", "一", ""}) {
    one.number = number;
    EXPECT_EQ(message_text(contradiction(one, three, {}).value()),
              "banner_number_unknown(" + std::string(number) + ", 3)");
  }
  one = movements("4-02 lost").front();
  EXPECT_FALSE(contradiction(one, three, {}));  // in the office, where it may be lost too
}

TEST(Custody, IsAsItWasOnADay) {
  const auto all = movements("4-20 back; 4-02 handed_over a; 4-09 damaged a; 4-12 lost a");
  const auto on = [&](const char* day) {
    const auto states = banner_states(all, Date::parse(day));
    const auto found = states.find({"banner", "1"});
    if (found == states.end()) return std::string("never moved");
    const BannerState& state = found->second;
    return state.holder + (state.is_lost ? " lost" : "") + (state.is_damaged ? " damaged" : "") +
           " since " + state.moved->day.text();
  };
  EXPECT_EQ(on("2023-04-01"), "never moved");
  EXPECT_EQ(on("2023-04-02"), "a since 2023-04-02");
  EXPECT_EQ(on("2023-04-10"), "a damaged since 2023-04-02");
  EXPECT_EQ(on("2023-04-15"), "a lost damaged since 2023-04-02");
  EXPECT_EQ(on("2023-04-20"), " lost damaged since 2023-04-20");
}

}  // namespace
}  // namespace redbanner
