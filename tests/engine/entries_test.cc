#include "engine/ledger/entries.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "engine/ledger/numbers_taken.h"

namespace redbanner {
namespace {

// Of few texts and numbers, so that keys come again.
class Chance {
 public:
  std::string word() { return std::string(up_to(3), 'x') + (up_to(1) ? "中" : ""); }
  Entry entry() {
    Entry one;
    one.sequence = ++sequence_;
    one.batch = up_to(2);
    for (auto* part : {&one.entrant, &one.indicator, &one.period, &one.row, &one.field, &one.rater,
                       &one.paper, &one.text})
      if (up_to(1)) *part = word();
    if (up_to(2) == 0) one.day = Date::from_number(up_to(40'000) - 20'000);
    if (up_to(3) > 0) one.value = Written{up_to(2000) - 1000, up_to(18)};
    if (up_to(5) == 0) one.state = State::refused;
    if (up_to(5) == 0) one.replaces = up_to(9) + 1;
    return one;
  }
  int up_to(int most) { return std::uniform_int_distribution<int>(0, most)(chance_); }

 private:
  std::mt19937 chance_{2023};
  std::int64_t sequence_ = 0;
};

auto tied(const Entry& one) {
  return std::tie(one.sequence, one.batch, one.entrant, one.indicator, one.period, one.row,
                  one.field, one.rater, one.day, one.state, one.value, one.text, one.paper,
                  one.replaces);
}

TEST(EntriesByColumns, SayWhatWasAdded) {
  Chance chance;
  std::vector<Entry> added;
  for (int i = 0; i < 3000; ++i) added.push_back(chance.entry());
  const Entries entries(added);
  ASSERT_EQ(entries.size(), added.size());
  const auto all = entries.all();
  for (std::size_t i = 0; i < added.size(); ++i) {
    EXPECT_EQ(tied(all[i]), tied(added[i])) << i;
    EXPECT_EQ(entries.is_withdrawn(i), is_withdrawn(added[i])) << i;
  }
}

TEST(EntriesByColumns, AreFoundByTheirKey) {
  Chance chance;
  Entries entries;
  EntriesByKey by_key(entries);
  std::map<EntryKey, std::size_t> expected;
  std::vector<Entry> added;
  for (std::size_t i = 0; i < 5000; ++i) {
    added.push_back(chance.entry());
    const auto found = by_key.find(numbered_key_of(entries, added[i]));
    const auto known = expected.find(key_of(added[i]));
    EXPECT_EQ(found, known == expected.end() ? by_key.nowhere : known->second);
    entries.add(added[i]);
    by_key.put(i);
    expected[key_of(added[i])] = i;
  }
}

// Of many entrants, in the order of a sheet or in none; in some rows all have an entry, in others
// one.
TEST(EntriesByColumns, AreFoundHoweverManyShareARow) {
  for (const bool in_order : {true, false}) {
    Chance chance;
    std::vector<Entry> added;
    for (int entrant = 0; entrant < 2000; ++entrant)
      for (int i = 0; i < 5; ++i) {
        Entry one = chance.entry();
        one.entrant = "u" + std::to_string(entrant % 1900);
        one.indicator = "i" + std::to_string(i);
        one.row = i == 4 ? "r" + std::to_string(chance.up_to(5000)) : "";
        one.period = one.field = one.rater = "";
        added.push_back(one);
      }
    if (!in_order) std::ranges::shuffle(added, std::mt19937(7));
    Entries entries;
    EntriesByKey by_key(entries);
    std::map<EntryKey, std::size_t> expected;
    for (std::size_t i = 0; i < added.size(); ++i) {
      const auto found = by_key.find(numbered_key_of(entries, added[i]));
      const auto known = expected.find(key_of(added[i]));
      ASSERT_EQ(found, known == expected.end() ? by_key.nowhere : known->second) << i;
      entries.add(added[i]);
      by_key.put(i);
      expected[key_of(added[i])] = i;
    }
  }
}

TEST(EntriesByColumns, WhatIsEqualIsKeptOnce) {
  NumberColumn<std::int32_t> column;
  for (int i = 0; i < 100; ++i) column.push_back(7);
  EXPECT_TRUE(column.is_same());
  column.push_back(8);
  column.push_back(7);
  EXPECT_FALSE(column.is_same());
  EXPECT_EQ(column.size(), 102U);
  EXPECT_EQ(column[0], 7);
  EXPECT_EQ(column[99], 7);
  EXPECT_EQ(column[100], 8);
  EXPECT_EQ(column[101], 7);
}

// What the door says of each number, in an indicator of one field.
TEST(NumbersTaken, AreThoseTheDoorTakes) {
  Chance chance;
  for (int round = 0; round < 300; ++round) {
    EntryForm::Field field;
    field.id = "mark";
    field.decimals = chance.up_to(3);
    field.least = Ratio(chance.up_to(400) - 300, chance.up_to(6) + 1);
    field.most = field.least + Ratio(chance.up_to(300), chance.up_to(6) + 1);
    if (round % 3 == 0) field.values = {field.least, field.most, Ratio(3, 2), Ratio(1, 3)};
    if (round % 50 == 0) field.most = power_of_ten(30);
    EntryForm form;
    form.kinds = {{"site", "", false, true, "", {}}};
    form.periods = {{"q1", "", {*Date::parse("2023-01-01"), *Date::parse("2023-03-31")}}};
    form.indicators.resize(1);
    form.indicators[0].id = "order";
    form.indicators[0].kinds = {"site"};
    form.indicators[0].periods = {"q1"};
    form.indicators[0].fields = {field};
    const Roster roster = {{"a", "甲", "site", "", {}, {}, {}}};
    Door door(form, roster);
    const NumbersTaken taken(field);
    for (int i = 0; i < 60; ++i) {
      Entry entry;
      entry.entrant = "a";
      entry.indicator = "order";
      entry.period = "q1";
      entry.value = Written{chance.up_to(4000) - 2000, chance.up_to(4)};
      if (i % 5 == 0) entry.value->digits *= 10;
      EXPECT_EQ(taken.contains(*entry.value), door.refusals(entry).empty())
          << entry.value->text() << " of " << field.least.text() << " to " << field.most.text();
    }
  }
}

}  // namespace
}  // namespace redbanner
