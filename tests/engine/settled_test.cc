#include "engine/evaluate/settled.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct Recorded {
  const char* entrant;
  const char* row;
  std::int64_t place;  // 0: taken back
};

struct Case {
  const char* name;
  std::vector<Recorded> recorded;
  std::int64_t counts;  // the place of s1 that counts; 0: none
};

class SettlingEntry : public testing::TestWithParam<Case> {};

TEST_P(SettlingEntry, IsTheLastThatHolds) {
  std::vector<Entry> entries;
  for (const auto& [entrant, row, place] : GetParam().recorded) {
    Entry& entry = entries.emplace_back();
    entry.sequence = static_cast<std::int64_t>(entries.size());
    entry.entrant = entrant;
    entry.indicator = "final";
    entry.period = "may";
    entry.row = row;
    entry.field = "place";
    if (place != 0) entry.value = Written{place};
  }
  const auto settling = settling_entries("final", "may", entries);
  const auto found = settling.find("s1");
  EXPECT_EQ(found == settling.end() ? 0 : found->second->value->digits, GetParam().counts);
  EXPECT_TRUE(settling_entries("other", "may", entries).empty());
  EXPECT_TRUE(settling_entries("final", "june", entries).empty());
}

INSTANTIATE_TEST_SUITE_P(
    Settled, SettlingEntry,
    testing::ValuesIn(std::vector<Case>{
        {"Nothing", {}, 0},
        {"OfAnother", {{"s2", "1", 1}}, 0},
        {"One", {{"s1", "1", 2}}, 2},
        {"Corrected", {{"s1", "1", 2}, {"s1", "1", 1}}, 1},
        {"ALaterPlayOff", {{"s1", "2", 1}, {"s1", "10", 3}}, 3},
        {"TakenBack", {{"s1", "1", 2}, {"s1", "1", 0}}, 0},
        {"TheLaterTakenBack", {{"s1", "1", 2}, {"s1", "2", 1}, {"s1", "2", 0}}, 2},
    }),
    case_name<Case>);

}  // namespace
}  // namespace redbanner
