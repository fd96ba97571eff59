#include "engine/ledger/confirm.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

// What one command recorded, in the order of the ledger.
struct Did {
  enum class What { typed, again, confirmed, resolved } what;
  std::string by;
  std::string indicator;   // "seen": second_person, "twice": typed_twice, "free": none
  std::string value;       // "" takes it back; "refused" is a state
  std::int64_t first = 0;  // of confirmed
  std::int64_t last = 0;
};
using What = Did::What;

Entry entry_of(const Did& did, std::int64_t batch, std::size_t before) {
  Entry entry;
  entry.sequence = static_cast<std::int64_t>(before) + 1;
  entry.batch = batch;
  entry.entrant = "s1";
  entry.indicator = did.indicator;
  entry.period = "h1";
  if (did.value == "refused") entry.state = State::refused;
  entry.value = Written::parse(did.value);
  return entry;
}

Ledger ledger_of(const std::vector<Did>& all) {
  Ledger ledger;
  for (const Did& did : all) {
    const auto batch = static_cast<std::int64_t>(ledger.batches.size()) + 1;
    ledger.batches.push_back(
        {batch, did.what == What::resolved ? resolving : "entry import", did.by, "", "", ""});
    if (did.what == What::confirmed)
      ledger.confirmations.push_back({batch, did.first, did.last});
    else if (did.what == What::again)
      ledger.typed_again.push_back(entry_of(did, batch, ledger.typed_again.size()));
    else
      ledger.entries.push_back(entry_of(did, batch, ledger.entries.size()));
  }
  return ledger;
}

EntryForm form() {
  EntryForm made;
  for (const auto& [id, confirm] : {std::pair{"seen", Confirm::second_person},
                                    {"twice", Confirm::typed_twice},
                                    {"free", Confirm::none}}) {
    made.indicators.emplace_back();
    made.indicators.back().id = id;
    made.indicators.back().confirm = confirm;
  }
  return made;
}

// "#1 typings_differ 41/43", in a row.
std::string unconfirmed_text(const Ledger& ledger) {
  constexpr const char* words[] = {"not_confirmed", "not_typed_again", "typed_by_same_person",
                                   "typings_differ", "typed_only_again"};
  std::string text;
  for (const Unconfirmed& one : unconfirmed_entries(form(), ledger)) {
    if (!text.empty()) text += ", ";
    if (one.entry != nullptr) text += "#" + std::to_string(one.entry->sequence) + " ";
    text += words[static_cast<std::size_t>(one.why)];
    if (one.again != nullptr)
      text += " " + (one.entry == nullptr ? "-" : written_in(*one.entry)) + "/" +
              written_in(*one.again);
  }
  return text;
}

struct ConfirmCase {
  const char* name;
  std::vector<Did> did;
  const char* expected;
};
class SecondLook : public testing::TestWithParam<ConfirmCase> {};
TEST_P(SecondLook, IsAskedFor) {
  EXPECT_EQ(unconfirmed_text(ledger_of(GetParam().did)), GetParam().expected);
}
const ConfirmCase confirm_cases[] = {
    {"Nothing", {}, ""},
    {"NotAskedFor", {{What::typed, "A", "free", "41"}}, ""},
    // second_person
    {"Unconfirmed", {{What::typed, "A", "seen", "41"}}, "#1 not_confirmed"},
    {"ConfirmedByAnother",
     {{What::typed, "A", "seen", "41"}, {What::confirmed, "B", "", "", 1, 1}},
     ""},
    {"ConfirmedByOneself",
     {{What::typed, "A", "seen", "41"}, {What::confirmed, "A", "", "", 1, 1}},
     "#1 not_confirmed"},
    {"ByOneselfThenByAnother",
     {{What::typed, "A", "seen", "41"},
      {What::confirmed, "A", "", "", 1, 1},
      {What::confirmed, "B", "", "", 1, 9}},
     ""},
    {"AnotherEntryConfirmed",
     {{What::typed, "A", "free", "41"},
      {What::typed, "A", "seen", "41"},
      {What::confirmed, "B", "", "", 1, 1}},
     "#2 not_confirmed"},
    {"InARange",
     {{What::typed, "A", "free", "41"},
      {What::typed, "A", "seen", "41"},
      {What::confirmed, "B", "", "", 1, 2}},
     ""},
    {"ACorrectionAsksAnew",
     {{What::typed, "A", "seen", "41"},
      {What::confirmed, "B", "", "", 1, 1},
      {What::typed, "A", "seen", "42"}},
     "#2 not_confirmed"},
    {"ACorrectionByWhoConfirmed",
     {{What::typed, "A", "seen", "41"},
      {What::typed, "B", "seen", "42"},
      {What::confirmed, "A", "", "", 1, 2}},
     ""},
    {"TakenBackAsksNothing",
     {{What::typed, "A", "seen", "41"}, {What::typed, "A", "seen", ""}},
     ""},
    {"AStateAsksToo", {{What::typed, "A", "seen", "refused"}}, "#1 not_confirmed"},
    {"ARangeWithoutEntries",
     {{What::typed, "A", "seen", "41"}, {What::confirmed, "B", "", "", 2, 1'000'000'000'000}},
     "#1 not_confirmed"},
    // typed_twice
    {"TypedOnce", {{What::typed, "A", "twice", "41"}}, "#1 not_typed_again"},
    {"AConfirmationIsNoTyping",
     {{What::typed, "A", "twice", "41"}, {What::confirmed, "B", "", "", 1, 1}},
     "#1 not_typed_again"},
    {"TypedTwiceAlike", {{What::typed, "A", "twice", "41"}, {What::again, "B", "twice", "41"}}, ""},
    {"DecimalsDoNotDiffer",
     {{What::typed, "A", "twice", "41.50"}, {What::again, "B", "twice", "41.5"}},
     ""},
    {"TypedTwiceByOne",
     {{What::typed, "A", "twice", "41"}, {What::again, "A", "twice", "41"}},
     "#1 typed_by_same_person 41/41"},
    {"TypingsDiffer",
     {{What::typed, "A", "twice", "41"}, {What::again, "B", "twice", "43"}},
     "#1 typings_differ 41/43"},
    {"ANumberAndAStateDiffer",
     {{What::typed, "A", "twice", "refused"}, {What::again, "B", "twice", "43"}},
     "#1 typings_differ /43"},
    {"StatesAlike",
     {{What::typed, "A", "twice", "refused"}, {What::again, "B", "twice", "refused"}},
     ""},
    {"TheLastSecondTypingCounts",
     {{What::typed, "A", "twice", "41"},
      {What::again, "B", "twice", "43"},
      {What::again, "C", "twice", "41"}},
     ""},
    {"OnlyTheSecondTyped", {{What::again, "B", "twice", "43"}}, "typed_only_again -/43"},
    {"TakenBackIsDecided",
     {{What::typed, "A", "twice", "41"},
      {What::typed, "A", "twice", ""},
      {What::again, "B", "twice", "43"}},
     ""},
    {"Resolved",
     {{What::typed, "A", "twice", "41"},
      {What::again, "B", "twice", "43"},
      {What::resolved, "A", "twice", "42"}},
     ""},
    {"ResolvedBeforeTheSecondTyping",
     {{What::typed, "A", "twice", "41"},
      {What::resolved, "A", "twice", "42"},
      {What::again, "B", "twice", "43"}},
     "#2 typings_differ 42/43"},
    {"CorrectedAfterItWasResolved",
     {{What::typed, "A", "twice", "41"},
      {What::again, "B", "twice", "43"},
      {What::resolved, "A", "twice", "42"},
      {What::typed, "A", "twice", "44"}},
     "#3 typings_differ 44/43"},
    {"CorrectedToTheSecondTyping",
     {{What::typed, "A", "twice", "41"},
      {What::again, "B", "twice", "43"},
      {What::typed, "A", "twice", "43"}},
     ""},
    {"CorrectedByTheSecondPersonAlone",
     {{What::typed, "A", "twice", "41"},
      {What::again, "B", "twice", "43"},
      {What::typed, "B", "twice", "43"}},
     "#2 typed_by_same_person 43/43"},
    {"TypedAgainOfWhatIsNotAsked", {{What::again, "B", "free", "43"}}, ""},
};
INSTANTIATE_TEST_SUITE_P(Ledgers, SecondLook, testing::ValuesIn(confirm_cases),
                         case_name<ConfirmCase>);

}  // namespace
}  // namespace redbanner
