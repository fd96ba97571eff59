#include "engine/ledger/lists.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

Roster roster() {
  Roster roster;
  for (const auto* id : {"S2", "S1", "S3", "S4", "S5"})
    roster.push_back({id, id, "site", "", {}, {}, {}});
  return roster;
}

// "S1 safety mark row 2 rater J1 = 9.50", words apart by blanks; `-` takes back, `?` is refused.
std::vector<Entry> entries(const std::vector<const char*>& lines) {
  std::vector<Entry> entries;
  for (const std::string line : lines) {
    std::vector<std::string> words(1);
    for (const char c : line) {
      if (c == ' ')
        words.emplace_back();
      else
        words.back() += c;
    }
    const auto word = [&](std::size_t at) { return words[at] == "." ? "" : words[at]; };
    Entry entry;
    entry.sequence = static_cast<std::int64_t>(entries.size()) + 1;
    entry.entrant = word(0);
    entry.indicator = word(1);
    entry.period = "may";
    entry.row = word(2);
    entry.field = word(3);
    entry.rater = word(4);
    if (words[5] == "?")
      entry.state = State::refused;
    else if (words[5] == "national")
      entry.text = words[5];
    else if (words[5] != "-")
      entry.value = Written::parse(words[5]);
    entries.push_back(entry);
  }
  return entries;
}

std::string said(const Lists& lists) {
  std::string text;
  for (const ListCells& list : lists.lists)
    for (std::size_t entrant = 0; entrant < list.entrants.size(); ++entrant) {
      text += (text.empty() ? "" : " | ") + list.indicator;
      for (std::size_t slot = 0; slot < list.cells_of(entrant); ++slot) {
        const Entry one = entry_at(lists, list, entrant, slot, roster());
        text += (slot == 0 ? " " + one.entrant + ":" : "");
        for (const auto* part : {&one.row, &one.field, &one.rater})
          text += (part->empty() ? "" : " " + *part);
        text += "=" + (one.state == State::present ? written_in(one) : std::string("?")) + "@" +
                std::to_string(one.sequence);
      }
    }
  return text;
}

struct Case {
  const char* name;
  std::vector<const char*> recorded;
  const char* holds;  // by list and entrant as the roster has them; @: recorded as which of theirs
};

class ListsOf : public testing::TestWithParam<Case> {};

TEST_P(ListsOf, HoldTheLastOfEachKey) {
  EXPECT_EQ(said(lists_of(entries(GetParam().recorded), roster())), GetParam().holds);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, ListsOf,
    testing::ValuesIn(std::vector<Case>{
        {"Nothing", {}, ""},
        {"AMark", {"S1 safety . mark J1 9.50"}, "safety S1: mark J1=9.50@1"},
        {"RatersByTheirNames",
         {"S1 safety . mark J2 9", "S1 safety . mark J10 8", "S1 safety . mark J1 7"},
         "safety S1: mark J1=7@3 mark J10=8@2 mark J2=9@1"},
        {"RowsBySize",
         {"S1 dive 10 mark J1 9", "S1 dive 9 mark J1 8", "S1 dive final mark J1 7"},
         "dive S1: 9 mark J1=8@2 10 mark J1=9@1 final mark J1=7@3"},
        {"ACorrection",
         {"S1 safety . mark J1 9", "S1 safety . mark J2 8", "S1 safety . mark J1 7.5"},
         "safety S1: mark J1=7.5@2 mark J2=8@1"},
        {"TakenBack",
         {"S1 safety . mark J1 9", "S1 safety . mark J2 8", "S1 safety . mark J1 -"},
         "safety S1: mark J2=8@1"},
        {"AllTakenBack", {"S1 safety . mark J1 9", "S1 safety . mark J1 -"}, ""},
        {"StatesAndTexts",
         {"S1 safety . . . ?", "S1 claim 1 level . national"},
         "claim S1: 1 level=national@1 | safety S1:=?@1"},
        {"WhatIsSaidOfTheWholeIsSaidOnce",
         {"S1 safety 1 . J1 ?", "S1 safety 2 . J2 ?"},
         "safety S1:=?@1"},
        {"EntrantsAsTheRosterHasThem",
         {"S1 safety . mark J1 9", "S2 safety . mark J1 8", "S3 output . planned . 7"},
         "output S3: planned=7@1 | safety S2: mark J1=8@1 | safety S1: mark J1=9@1"},
        {"WhoIsNotInTheRoster", {"S9 safety . mark J1 9"}, ""},
        {"FewWithMany",  // most slots are empty: entrant by entrant
         {"S1 claim 1 points . 1", "S1 claim 2 points . 2", "S1 claim 3 points . 3",
          "S1 claim 4 points . 4", "S2 claim 1 points . 5", "S3 claim 1 points . 6",
          "S4 claim 1 points . 7", "S5 claim 1 points . 8"},
         "claim S2: 1 points=5@1 | claim S1: 1 points=1@1 2 points=2@2 3 points=3@3 4 points=4@4 | "
         "claim S3: 1 points=6@1 | claim S4: 1 points=7@1 | claim S5: 1 points=8@1"},
        {"DigitsBeyondOneScale",
         {"S1 cost . amount . 999999999999999999", "S2 cost . amount . 0.00000000000000001"},
         "cost S2: amount=0.00000000000000001@1 | cost S1: amount=999999999999999999@1"},
    }),
    case_name<Case>);

TEST(ListsOf, LieSlotBySlotWhereHalfAreFilled) {
  const auto full =
      lists_of(entries({"S1 a . m J1 1", "S1 a . m J2 2", "S2 a . m J1 3"}), roster());
  EXPECT_TRUE(full.lists.front().slot_by_slot);
  const auto sparse =
      lists_of(entries({"S1 a 1 m . 1", "S1 a 2 m . 1", "S1 a 3 m . 1", "S1 a 4 m . 1",
                        "S2 a 1 m . 1", "S3 a 1 m . 1", "S4 a 1 m . 1"}),
               roster());
  EXPECT_FALSE(sparse.lists.front().slot_by_slot);
}

}  // namespace
}  // namespace redbanner
