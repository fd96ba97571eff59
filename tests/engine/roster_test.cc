#include "engine/ledger/roster.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct AttributeCase {
  const char* name;
  std::vector<DatedAttribute> attributes;  // in the order recorded
  const char* day;
  const char* expected;  // empty: never declared
};
class AttributeOn : public testing::TestWithParam<AttributeCase> {};
TEST_P(AttributeOn, ADay) {
  Entrant entrant;
  entrant.attributes = GetParam().attributes;
  const auto* found = attribute_on(entrant, "region", *Date::parse(GetParam().day));
  EXPECT_EQ(found ? found->value : "", GetParam().expected);
}

const auto april = Date::make(2023, 4, 1);
const auto july = Date::make(2023, 7, 1);

const AttributeCase attribute_cases[] = {
    {"NeverDeclared", {}, "2023-06-30", ""},
    {"Other", {{"headcount", "40", {}}}, "2023-06-30", ""},
    {"FromTheBeginning", {{"region", "inside", {}}}, "1400-01-01", "inside"},
    {"NotYet", {{"region", "inside", july}}, "2023-06-30", ""},
    {"OnItsFirstDay", {{"region", "inside", july}}, "2023-07-01", "inside"},
    {"TheLatestFrom",
     {{"region", "inside", {}}, {"region", "outside", april}},
     "2023-06-30",
     "outside"},
    {"BeforeTheChange",
     {{"region", "inside", {}}, {"region", "outside", july}},
     "2023-06-30",
     "inside"},
    {"RecordedOutOfOrder",
     {{"region", "outside", july}, {"region", "inside", april}},
     "2023-12-31",
     "outside"},
    {"LastRecordedOfOneDay",
     {{"region", "inside", april}, {"region", "outside", april}},
     "2023-12-31",
     "outside"},
    {"LastRecordedOfTheBeginning",
     {{"region", "inside", {}}, {"region", "outside", {}}},
     "2023-12-31",
     "outside"},
};
INSTANTIATE_TEST_SUITE_P(Rosters, AttributeOn, testing::ValuesIn(attribute_cases),
                         case_name<AttributeCase>);

}  // namespace
}  // namespace redbanner
