#include "engine/ledger/entry.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct ReadCase {
  const char* name;
  const char* text;
  const char* expected;  // digits / decimals → written again; empty: refused
};
class ReadWritten : public testing::TestWithParam<ReadCase> {};
TEST_P(ReadWritten, ReadsBackToTheDigit) {
  const auto written = Written::parse(GetParam().text);
  EXPECT_EQ(written ? std::to_string(written->digits) + "/" + std::to_string(written->decimals) +
                          " " + written->text()
                    : "",
            GetParam().expected);
}
const ReadCase read_cases[] = {
    {"Whole", "85", "85/0 85"},
    {"TrailingZero", "9.50", "950/2 9.50"},
    {"Zero", "0.00", "0/2 0.00"},
    {"Negative", "-0.5", "-5/1 -0.5"},
    {"LeadingZero", "007", "7/0 7"},
    {"EighteenDigits", "123456789012.345678", "123456789012345678/6 123456789012.345678"},
    {"NineteenDigits", "1234567890123.456789", ""},
    {"Blank", " 9", ""},
    {"Plus", "+9", ""},
    {"BarePoint", ".9", ""},
    {"Word", "nine", ""},
    {"Empty", "", ""},
};
INSTANTIATE_TEST_SUITE_P(Texts, ReadWritten, testing::ValuesIn(read_cases), case_name<ReadCase>);

TEST(Written, ValueIsExact) {
  EXPECT_EQ(Written::parse("-9.50")->value(), Ratio(-19, 2));
  EXPECT_EQ(Written::parse("9.50"), (Written{950, 2}));
}

Entry mark(const char* entrant, const char* row, const char* rater, std::int64_t value) {
  Entry entry;
  entry.entrant = entrant;
  entry.indicator = "quality";
  entry.period = "mid_year";
  entry.row = row;
  entry.field = "mark";
  entry.rater = rater;
  entry.value = Written{value, 0};
  return entry;
}
Entry withdrawn(const char* entrant, const char* row, const char* rater) {
  Entry entry = mark(entrant, row, rater, 0);
  entry.value.reset();
  return entry;
}
Entry absent(const char* entrant, const char* row, const char* rater, State state) {
  Entry entry = withdrawn(entrant, row, rater);
  entry.state = state;
  return entry;
}

struct CurrentCase {
  const char* name;
  std::vector<Entry> entries;  // in the order recorded
  const char* expected;        // sequences
};
class Current : public testing::TestWithParam<CurrentCase> {};
TEST_P(Current, TheLastOfEachKeyHolds) {
  Ledger ledger;
  ledger.entries = GetParam().entries;
  for (std::size_t i = 0; i < ledger.entries.size(); ++i)
    ledger.entries[i].sequence = static_cast<std::int64_t>(i + 1);
  std::string sequences;
  for (const Entry* entry : current_entries(ledger))
    sequences += (sequences.empty() ? "" : " ") + std::to_string(entry->sequence);
  EXPECT_EQ(sequences, GetParam().expected);
}
const CurrentCase current_cases[] = {
    {"Nothing", {}, ""},
    {"InOrderOfKey",
     {mark("b", "1", "x", 1), mark("a", "2", "x", 1), mark("a", "1", "y", 1)},
     "3 2 1"},
    {"CorrectionTakesThePlace",
     {mark("a", "1", "x", 1), mark("a", "1", "y", 1), mark("a", "1", "x", 2)},
     "3 2"},
    {"WithdrawnIsLeftOut", {mark("a", "1", "x", 1), withdrawn("a", "1", "x")}, ""},
    {"RecordedAgainAfterWithdrawal",
     {mark("a", "1", "x", 1), withdrawn("a", "1", "x"), mark("a", "1", "x", 2)},
     "3"},
    {"AnAbsenceIsAnEntry", {mark("a", "1", "x", 1), absent("a", "1", "x", State::refused)}, "2"},
};
INSTANTIATE_TEST_SUITE_P(Ledgers, Current, testing::ValuesIn(current_cases),
                         case_name<CurrentCase>);

}  // namespace
}  // namespace redbanner
