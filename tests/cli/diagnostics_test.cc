#include "cli/render/diagnostics.h"

#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

struct ShownCase {
  const char* name;
  Diagnostic diagnostic;
  const char* shown;
};

Diagnostic at(SourcePosition position, const char* excerpt, const char* field = "") {
  return {Severity::error, "f", position, field, excerpt, {"no_state", {std::string{"x"}}}, {}};
}

Diagnostic with_hint(Diagnostic diagnostic) {
  diagnostic.severity = Severity::warning;
  diagnostic.hint = Message{"write_day", {}};
  return diagnostic;
}

const ShownCase shown_cases[] = {
    {"TheFile", at({0, 0}, ""), "f: error: 'x' is no state of absence\n"},
    {"ALine", at({3, 0}, "abc"),
     "f:3: error: 'x' is no state of absence\n"
     "  3 | abc\n"},
    {"ACaretBelowItsPlace", at({12, 3}, "abc"),
     "f:12:3: error: 'x' is no state of absence\n"
     "  12 | abc\n"
     "     |   ^\n"},
    {"ChineseTakesTwoCells", at({3, 3}, "红旗=x"),
     "f:3:3: error: 'x' is no state of absence\n"
     "  3 | 红旗=x\n"
     "    |     ^\n"},
    {"BehindTheEndOfTheLine", at({3, 9}, "ab"),
     "f:3:9: error: 'x' is no state of absence\n"
     "  3 | ab\n"
     "    |   ^\n"},
    {"ATabTakesOneCell", at({3, 3}, "a\tb"),
     "f:3:3: error: 'x' is no state of absence\n"
     "  3 | a b\n"
     "    |   ^\n"},
    {"TheColumnOfATable", at({3, 0}, "a,b", "state"),
     "f:3: error: column 'state': 'x' is no state of absence\n"
     "  3 | a,b\n"},
    {"AWarningAndWhatToDo", with_hint(at({3, 0}, "")),
     "f:3: warning: 'x' is no state of absence\n"
     "  hint: write it like 2023-06-30\n"},
};
class Shown : public testing::TestWithParam<ShownCase> {};
TEST_P(Shown, IsAsRead) { EXPECT_EQ(shown(GetParam().diagnostic), GetParam().shown); }
INSTANTIATE_TEST_SUITE_P(Faults, Shown, testing::ValuesIn(shown_cases), case_name<ShownCase>);

TEST(ShownExcerpt, IsCutAroundTheCaret) {
  const std::string line(300, 'a');
  const std::string text = shown(at({1, 200}, line.c_str()));
  EXPECT_EQ(text,
            "f:1:200: error: 'x' is no state of absence\n"
            "  1 | ..." +
                std::string(89, 'a') + "...\n    |    " + std::string(60, ' ') + "^\n");
}

}  // namespace
}  // namespace redbanner
