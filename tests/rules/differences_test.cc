#include "rules/differences.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

std::string differences_text(const std::string& before, const std::string& after) {
  std::string text;
  for (const Message& one :
       differences(std::get<TomlValue>(parse_toml(before)), std::get<TomlValue>(parse_toml(after))))
    text += message_text(one) + "\n";
  return text;
}

// Of an indicator 'i'.
struct KeyCase {
  const char* name;
  const char* before;
  const char* after;
  const char* expected;
};
class Keys : public testing::TestWithParam<KeyCase> {};
TEST_P(Keys, AreCompared) {
  const std::string head = "[[indicator]]\nid = \"i\"\n";
  EXPECT_EQ(differences_text(head + GetParam().before, head + GetParam().after),
            GetParam().expected);
}
const KeyCase key_cases[] = {
    {"Same", "full = 40", "full = 40", ""},
    {"SameNumber", "full = 40", "full = 40.0", ""},
    {"SameNumberWithUnderscores", "full = 1_000", "full = 1000", ""},
    {"OrderOfKeys", "full = 40\nfloor = 0", "floor = 0\nfull = 40", ""},
    {"RemarksAndBlanks", "full = 40", "# x\nfull   =   40 # y", ""},
    {"Number", "full = 40", "full = 45", "key_changed(indicator, i, full, 40, 45)\n"},
    {"NumberAndText", "full = 40", "full = \"40\"",
     "key_changed(indicator, i, full, 40, \"40\")\n"},
    {"Formula", "value = 'a + 1'", "value = 'a + 2'",
     "key_changed(indicator, i, value, \"a + 1\", \"a + 2\")\n"},
    {"LinesOfAFormula", "value = '''a\n+ 1'''", "value = 'a'",
     "key_changed(indicator, i, value, \"a\\n+ 1\", \"a\")\n"},
    {"NewKey", "", "cap = 5", "key_is_new(indicator, i, cap, 5)\n"},
    {"GoneKey", "cap = 5", "", "key_is_gone(indicator, i, cap, 5)\n"},
    {"ListOfWords", "periods = ['a']", "periods = ['a', 'b']",
     "key_changed(indicator, i, periods, [\"a\"], [\"a\", \"b\"])\n"},
    {"KeyOfATable", "round = { mode = 'up', places = 1 }", "round = { mode = 'up', places = 2 }",
     "key_changed(indicator, i, round.places, 1, 2)\n"},
    {"TableOrWord", "absent = 'rescale'", "absent = { refused = 'zero' }",
     "key_changed(indicator, i, absent, \"rescale\", { refused = \"zero\" })\n"},
    {"EventById", "events = [ { id = 'a', each = -1 }, { id = 'b', each = -2 } ]",
     "events = [ { id = 'a', each = -1 }, { id = 'b', each = -3 } ]",
     "key_changed(indicator, i, events.b.each, -2, -3)\n"},
    {"EventsComeAndGo", "events = [ { id = 'a', each = -1 } ]",
     "events = [ { id = 'b', each = -1 } ]",
     "key_is_gone(indicator, i, events.a, { id = \"a\", each = -1 })\n"
     "key_is_new(indicator, i, events.b, { id = \"b\", each = -1 })\n"},
    {"EventsInAnotherOrder", "events = [ { id = 'a' }, { id = 'b' } ]",
     "events = [ { id = 'b' }, { id = 'a' } ]",
     "key_in_another_order(indicator, i, events, b, a)\n"},
    {"RowOfBands", "points = [ { points = 0 }, { from = 1, points = 5 } ]",
     "points = [ { points = 0 }, { from = 1, points = 6 } ]",
     "key_changed(indicator, i, points[2].points, 5, 6)\n"},
    {"NewRowInBetween", "points = [ { points = 0 }, { from = 2, points = 5 } ]",
     "points = [ { points = 0 }, { from = 1, points = 3 }, { from = 2, points = 5 } ]",
     "key_is_new(indicator, i, points[2], { from = 1, points = 3 })\n"},
    {"RowGone", "points = [ { points = 0 }, { from = 1, points = 3 }, { from = 2, points = 5 } ]",
     "points = [ { points = 0 }, { from = 2, points = 5 } ]",
     "key_is_gone(indicator, i, points[2], { from = 1, points = 3 })\n"},
};
INSTANTIATE_TEST_SUITE_P(Rulebooks, Keys, testing::ValuesIn(key_cases), case_name<KeyCase>);

struct TableCase {
  const char* name;
  const char* before;
  const char* after;
  const char* expected;
};
class Tables : public testing::TestWithParam<TableCase> {};
TEST_P(Tables, AreCompared) {
  EXPECT_EQ(differences_text(GetParam().before, GetParam().after), GetParam().expected);
}
const TableCase table_cases[] = {
    {"Header", "[rulebook]\nid = 'r'\ntitle = 'a'", "[rulebook]\nid = 'r'\ntitle = 'b'",
     "key_changed(rulebook, r, title, \"a\", \"b\")\n"},
    {"New", "[[veto]]\nid = 'a'", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'b'",
     "rule_is_new(veto, b)\n"},
    {"NewWithTitle", "[[veto]]\nid = 'a'", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'b'\ntitle = '亡人'",
     "titled_rule_is_new(veto, b, 亡人)\n"},
    {"Gone", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'b'", "[[veto]]\nid = 'b'",
     "rule_is_gone(veto, a)\n"},
    {"FirstOfItsKind", "[rulebook]\nid = 'r'", "[rulebook]\nid = 'r'\n[[veto]]\nid = 'b'",
     "rule_is_new(veto, b)\n"},
    {"LastOfItsKind", "[rulebook]\nid = 'r'\n[[veto]]\nid = 'b'", "[rulebook]\nid = 'r'",
     "rule_is_gone(veto, b)\n"},
    {"AnotherOrder", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'b'",
     "[[veto]]\nid = 'b'\n[[veto]]\nid = 'a'", "rules_in_another_order(veto, b, a)\n"},
    {"SeveralOfOneId", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'a'\nfor = 'year'",
     "[[veto]]\nid = 'a'\n[[veto]]\nid = 'a'\nfor = 'period'",
     "key_changed(veto, a, for, \"year\", \"period\")\n"},
    {"ComingAndGoingIsNoOtherOrder", "[[veto]]\nid = 'a'\n[[veto]]\nid = 'b'",
     "[[veto]]\nid = 'c'\n[[veto]]\nid = 'b'", "rule_is_gone(veto, a)\nrule_is_new(veto, c)\n"},
};
INSTANTIATE_TEST_SUITE_P(Rulebooks, Tables, testing::ValuesIn(table_cases), case_name<TableCase>);

}  // namespace
}  // namespace redbanner
