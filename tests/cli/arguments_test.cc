#include "cli/arguments.h"

#include <gtest/gtest.h>

#include <sstream>

#include "cli/wording.h"
#include "engine/core/cases.h"
#include "tests/case_name.h"

namespace redbanner {
namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in{line};
  return {std::istream_iterator<std::string>{in}, {}};
}

// "entry set | ENTRANT=s07 VALUE=1,2", "help entry set", "usage: …".
std::string understood(const std::string& line) {
  return std::visit(Cases{[](const Asked& asked) {
                            std::string text = asked.command->name + " |";
                            for (const auto& [name, values] : asked.invocation.values) {
                              text += " " + name + "=";
                              for (const auto& value : values)
                                text += (&value == &values.front() ? "" : ",") + value;
                            }
                            return text;
                          },
                          [](const HelpWanted& help) {
                            return "help " +
                                   (help.command != nullptr ? help.command->name : help.first_word);
                          },
                          [](const VersionWanted&) { return std::string{"version"}; },
                          [](const UsageFault& fault) {
                            std::string text = sentence(fault.message);
                            if (fault.hint) text += "; " + sentence(*fault.hint);
                            return text;
                          }},
                    understand(words_of(line)));
}

struct LineCase {
  const char* name;
  const char* line;
  const char* understood;
};
const LineCase line_cases[] = {
    {"Nothing", "", "help "},
    {"Help", "--help", "help "},
    {"HelpOnACommand", "entry set --help", "help entry set"},
    {"HelpOnAFirstWord", "entry --help", "help entry"},
    {"Version", "--version", "version"},
    {"Arguments", "entry set s07 safety 36.5 --period mid_year",
     "entry set | --period=mid_year ENTRANT=s07 INDICATOR=safety VALUE=36.5"},
    {"ANegativeNumberIsNoOption", "entry event s07 accident -12 --day 2023-05-06",
     "entry event | --day=2023-05-06 ENTRANT=s07 EVENT=accident NUMBER=-12"},
    {"SeveralValues", "entry set s07 output planned=100 done=96 --period q1",
     "entry set | --period=q1 ENTRANT=s07 INDICATOR=output VALUE=planned=100,done=96"},
    {"AnOptionSeveralTimes", "entrant change s07 --set a=1 --set b=2 --reason x",
     "entrant change | --reason=x --set=a=1,b=2 ENTRANT=s07"},
    {"OptionsBeforeTheCommand", "--season x.db --lang zh standings q1",
     "standings | --lang=zh --season=x.db PERIOD=q1"},
    {"OptionsWithEqualsSigns", "standings q1 --season=x.db", "standings | --season=x.db PERIOD=q1"},
    {"ACommandMisspelt", "standing q1",
     "there is no command 'standing'; did you mean 'standings'?"},
    {"TwoWordsMisspelt", "entry improt x",
     "there is no command 'entry improt'; did you mean 'entry import'?"},
    {"TheFirstWordMisspelt", "rule check x",
     "there is no command 'rule check'; did you mean 'rules check'?"},
    {"OnlyTheFirstWord", "entry", "'entry' needs a second word"},
    {"AnOptionMisspelt", "standings q1 --sesaon x",
     "'standings' has no option '--sesaon'; did you mean '--season'?"},
    {"AnArgumentMissing", "standings", "'standings' needs PERIOD"},
    {"AnOptionMissing", "entrant close s07 --on 2023-09-30", "'entrant close' needs --reason"},
    {"AWordTooMany", "standings q1 q2", "'standings' takes no further word: 'q2'"},
    {"AValueMissing", "standings q1 --season", "--season needs a value"},
    {"AnOptionTwice", "standings q1 --season a --season b", "--season is given more than once"},
    {"NoneOfTheChoices", "standings q1 --format cvs",
     "--format is one of text, csv, excel, json, not 'cvs'; did you mean 'csv'?"},
    {"AnUnknownOptionAlone", "--verison",
     "'redbanner' has no option '--verison'; did you mean '--version'?"},
};
class Line : public testing::TestWithParam<LineCase> {};
TEST_P(Line, IsUnderstood) { EXPECT_EQ(understood(GetParam().line), GetParam().understood); }
INSTANTIATE_TEST_SUITE_P(Lines, Line, testing::ValuesIn(line_cases), case_name<LineCase>);

TEST(EveryCommand, HasAnExampleThatIsUnderstood) {
  for (const auto& command : every_command()) {
    ASSERT_TRUE(command.example.starts_with("redbanner ")) << command.name;
    const auto asked = understand(words_of(command.example.substr(10)));
    ASSERT_TRUE(std::holds_alternative<Asked>(asked))
        << command.example << ": " << understood(command.example.substr(10));
    EXPECT_EQ(std::get<Asked>(asked).command->name, command.name);
  }
}

}  // namespace
}  // namespace redbanner
